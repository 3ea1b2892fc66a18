import { useState } from 'preact/hooks';
import { slice } from '@/lib/core/text/span.ts';
import type { HotSignal } from './hot.ts';
import type { Inspection } from './inspection.ts';
import { Row } from './row.tsx';

interface Props {
  readonly seen: Inspection;
  readonly hot: HotSignal;
}

/** What each stage decided, in the order it was decided; words typed above keep the lines that hold them. */
export function TraceList({ seen: { page, trace }, hot }: Props) {
  const [filter, setFilter] = useState('');
  const wanted = filter.normalize('NFC').toLowerCase().trim();
  const lines = trace.map((entry, at) => ({ entry, at, words: slice(page.text, entry.span) }));
  const kept = lines.filter(({ entry, words }) =>
    `${entry.stage} ${entry.by} ${entry.why} ${words}`.toLowerCase().includes(wanted),
  );
  return (
    <>
      <label class="field filter">
        <span class="small">
          Lọc ({kept.length}/{trace.length})
        </span>
        <input type="search" value={filter} onInput={(event) => setFilter(event.currentTarget.value)} />
      </label>
      <ul>
        {kept.map(({ entry, at, words }) => (
          <Row key={at} span={entry.span} hot={hot}>
            <span class="line small">
              <i>{entry.stage}</i> <code>{entry.by}</code>
            </span>
            <span class="cut words">{words}</span>
            <span class="small quiet">{entry.why}</span>
          </Row>
        ))}
      </ul>
    </>
  );
}
