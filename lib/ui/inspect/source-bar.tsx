import { useRef } from 'preact/hooks';

interface Props {
  readonly name: string;
  readonly pageDate: string;
  readonly copied: string;
  readonly onText: (name: string, text: string) => void;
  readonly onDate: (day: string) => void;
  /** Absent while there is nothing to copy. */
  readonly onCopy: (() => void) | undefined;
  readonly onClear: () => void;
}

/** Where a paper comes in, and goes out as a fixture. */
export function SourceBar({ name, pageDate, copied, onText, onDate, onCopy, onClear }: Props) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <header class="bar">
      <h1>Soi văn bản</h1>
      <button type="button" class="btn" onClick={() => file.current?.click()}>
        Mở tệp…
      </button>
      <input
        ref={file}
        type="file"
        hidden
        accept=".txt,.md,.html,.htm"
        aria-label="Tệp văn bản"
        onChange={async (event) => {
          const chosen = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (chosen) onText(chosen.name, await chosen.text());
        }}
      />
      {onCopy && (
        <button type="button" class="btn" onClick={onClear}>
          Dán văn bản khác
        </button>
      )}
      <label class="line small">
        Ngày của trang
        <input
          class="plain-input"
          type="date"
          value={pageDate}
          onChange={(event) => onDate(event.currentTarget.value)}
        />
      </label>
      <span class="small quiet name">{name}</span>
      <span class="small" role="status">
        {copied}
      </span>
      {onCopy && (
        <button type="button" class="btn primary" onClick={onCopy}>
          Chép làm mẫu thử
        </button>
      )}
    </header>
  );
}
