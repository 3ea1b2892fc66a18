import { useMemo, useState } from 'preact/hooks';
import { createHot } from './hot.ts';
import { asFixture, type Given, inspect } from './inspection.ts';
import { PaperText } from './paper-text.tsx';
import { SourceBar } from './source-bar.tsx';
import { Views } from './views.tsx';

interface Props {
  /** Makes words of what was pasted or opened: a saved page is read as a page, anything else as it stands. */
  readonly take: (name: string, text: string) => Given;
}

const PASTED = 'đã dán';

/** The inspect page: a paper's text beside all that was read out of it and how. Nothing is kept, nothing is sent. */
export function InspectApp({ take }: Props) {
  const [paper, setPaper] = useState<{ name: string; given: Given } | null>(null);
  const [day, setDay] = useState('');
  const [copied, setCopied] = useState('');
  const hot = useMemo(createHot, []);
  const seen = useMemo(() => paper && inspect(paper.given, day || null), [paper, day]);
  const open = (name: string, text: string): void => {
    hot.value = null;
    setCopied('');
    setPaper(text.trim() === '' ? null : { name, given: take(name, text) });
  };
  const copy = async (): Promise<void> => {
    if (!seen) return;
    const done = await navigator.clipboard.writeText(asFixture(seen)).then(
      () => true,
      () => false,
    );
    setCopied(done ? 'Đã chép: npm run fixture -- TÊN -' : 'Không chép được');
  };
  return (
    <div class="inspect">
      <SourceBar
        name={paper?.name ?? ''}
        pageDate={day}
        copied={copied}
        onText={open}
        onDate={setDay}
        onCopy={seen ? copy : undefined}
        onClear={() => open('', '')}
      />
      {seen ? (
        <main class="panes">
          <section class="text" aria-label="Văn bản">
            {!seen.reading && <p class="small none">Không phải văn bản giao việc: xem Dấu vết.</p>}
            <PaperText seen={seen} hot={hot} />
          </section>
          <Views seen={seen} hot={hot} />
        </main>
      ) : (
        <main class="paste">
          <label>
            <span class="small quiet">Dán văn bản hoặc mã HTML của trang vào đây, hoặc mở tệp.</span>
            <textarea
              spellcheck={false}
              onPaste={(event) => {
                const text = event.clipboardData?.getData('text/plain') ?? '';
                if (text === '') return;
                event.preventDefault();
                open(PASTED, text);
              }}
              onChange={(event) => open(PASTED, event.currentTarget.value)}
            />
          </label>
        </main>
      )}
    </div>
  );
}
