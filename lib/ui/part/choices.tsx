import type { ComponentChildren, InputHTMLAttributes } from 'preact';
import { useId, useState } from 'preact/hooks';
import { onEnter } from './on-enter.ts';

interface Props<T> {
  readonly choices: Choosing<T>;
  readonly class: string;
  readonly label: string;
  readonly keyOf: (one: T) => string;
  /** What a choice shows. */
  readonly children: (one: T) => ComponentChildren;
}

/** A list of choices under a field, and which of them is marked. */
export interface Choosing<T> {
  readonly found: readonly T[];
  /** The one that Enter takes; undefined where there is none. */
  readonly marked: T | undefined;
  readonly take: (one: T) => void;
  readonly id: string;
  /** What the field must say and hear: it is a combobox, arrows move the mark. */
  readonly field: InputHTMLAttributes<HTMLInputElement>;
  /** Something else was typed: the first is marked again. */
  readonly restart: () => void;
}

/** Choices that a field narrows by what is typed into it. Enter is the field's own: what it does where nothing is marked differs. */
export function useChoices<T>(found: readonly T[], take: (one: T) => void): Choosing<T> {
  const id = useId();
  const [at, setAt] = useState(0);
  const marked = found[at];
  return {
    found,
    marked,
    take,
    id,
    restart: () => setAt(0),
    field: {
      role: 'combobox',
      'aria-expanded': found.length > 0,
      'aria-controls': `${id}-list`,
      'aria-autocomplete': 'list',
      'aria-activedescendant': marked ? `${id}-${at}` : undefined,
      onKeyDown: (event: KeyboardEvent) => {
        const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
        if (step === 0 || found.length === 0) return;
        event.preventDefault();
        const next = Math.min(Math.max(at + step, 0), found.length - 1);
        setAt(next);
        document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' });
      },
    },
  };
}

/** The list: pressed, a choice is taken; the field keeps the focus. */
export function Choices<T>({ choices, class: names, label, keyOf, children }: Props<T>) {
  const { found, marked, take, id } = choices;
  return (
    <div
      class={names}
      role="listbox"
      id={`${id}-list`}
      aria-label={label}
      tabIndex={-1}
      hidden={found.length === 0}
      onMouseDown={(event) => event.preventDefault()}
    >
      {found.map((one, index) => (
        <div
          key={keyOf(one)}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={one === marked}
          onClick={() => take(one)}
          onKeyDown={onEnter(() => take(one))}
        >
          {children(one)}
        </div>
      ))}
    </div>
  );
}
