import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useReader } from '../context.ts';

/** What the reader opens. */
export const ACCEPTED = '.pdf,.docx,.doc,.txt,.html,.htm,application/pdf,text/plain,text/html';

/** Let a file be chosen, from a menu: within the click. */
export function chooseFile(take: (file: File) => void): void {
  const field = document.createElement('input');
  field.type = 'file';
  field.accept = ACCEPTED;
  field.onchange = () => {
    const chosen = field.files?.[0];
    if (chosen) take(chosen);
  };
  field.click();
}

interface Props {
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A button that lets a file be chosen and opens it. */
export function ChooseFile({ class: names = 'btn', children }: Props) {
  const reader = useReader();
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={names} onClick={() => field.current?.click()}>
        {children}
      </button>
      <input
        ref={field}
        type="file"
        accept={ACCEPTED}
        hidden
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (chosen) void reader.opening.openLocal(chosen);
        }}
      />
    </>
  );
}
