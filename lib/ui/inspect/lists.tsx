import type { Mention } from '@/lib/core/mention/mention.ts';
import type { Provision } from '@/lib/core/notice/provision.ts';
import { understood } from '@/lib/core/task/outline-text.ts';
import { slice } from '@/lib/core/text/span.ts';
import type { HotSignal } from './hot.ts';
import type { Inspection } from './inspection.ts';
import { Row } from './row.tsx';
import { TYPE } from './words.ts';

interface Props {
  readonly seen: Inspection;
  readonly hot: HotSignal;
}

/** The outline: each provision with its id and its own words. */
export function OutlineTree({ seen: { page, reading }, hot }: Props) {
  if (!reading) return null;
  const flat = flatten(reading.outline, 0);
  return (
    <ul>
      {flat.map(({ of, depth }) => (
        <Row key={of.eId} span={of.span} hot={hot} depth={depth}>
          <span class="line small">
            <code>{of.eId}</code> <i>{of.kind}</i>
          </span>
          <span class="cut">{slice(page.text, of.own)}</span>
        </Row>
      ))}
    </ul>
  );
}

const flatten = (of: Provision, depth: number): { of: Provision; depth: number }[] => [
  { of, depth },
  ...of.children.flatMap((child) => flatten(child, depth + 1)),
];

/** Every mention in text order: what it is, what it was understood to be, who made it. */
export function MentionList({ seen: { page, reading }, hot }: Props) {
  return (
    <ul>
      {reading?.mentions.map((mention) => (
        <Row key={`${mention.type}${mention.span.start}-${mention.span.end}`} span={mention.span} hot={hot}>
          <span class="line small">
            <span class={`kind m-${mention.type}`}>{TYPE[mention.type]}</span> <code>{mention.by}</code>
          </span>
          <span class="words">{slice(page.text, mention.span)}</span>
          <span class="small quiet">{saidOf(mention)}</span>
        </Row>
      ))}
    </ul>
  );
}

function saidOf(mention: Mention): string {
  switch (mention.type) {
    case 'deadline':
      return understood(mention.value);
    case 'non-deadline':
      return mention.why;
    case 'citation':
      return [mention.number ?? 'không số', mention.issued].filter(Boolean).join(' · ');
    case 'assignee':
      return [mention.kind, mention.id ?? '?', mention.full].filter(Boolean).join(' · ');
  }
}

/** The account of sentences, then those that look like directives and were left out, with why. */
export function CoverageList({ seen: { page, reading }, hot }: Props) {
  if (!reading) return null;
  const { sentences, inTasks, notDirective, leftOut } = reading.coverage;
  return (
    <>
      <p class="small nothing">
        {sentences} câu = {inTasks} trong {reading.tasks.length} nhiệm vụ + {notDirective} không giao việc +{' '}
        {leftOut.length} chưa đưa vào
      </p>
      <ul>
        {leftOut.map(({ span, why }) => (
          <Row key={span.start} span={span} hot={hot}>
            <code>{why}</code>
            <span class="words">{slice(page.text, span)}</span>
          </Row>
        ))}
      </ul>
    </>
  );
}
