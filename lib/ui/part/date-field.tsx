import { CalendarDays } from 'lucide';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { typedDay } from '@/lib/core/calendar/typed-day.ts';
import { officeDay } from '@/lib/i18n/index.ts';
import { useSay } from '../context.ts';
import { IconButton } from './icon-button.tsx';

/** Longer than a button is held down, in ms. */
const PRESS = 300;

interface Props {
  readonly label: string;
  /** ISO day, or "" for none. */
  readonly value: string;
  /** The year that a day typed without one falls into is this day's. */
  readonly today: string;
  /** Called with every day that is understood, and "" when the field is emptied; `settled` once the field is left, Enter pressed or a day picked. */
  readonly change: (day: string, settled: boolean) => void;
  readonly required?: boolean;
  /** The last day allowed. */
  readonly max?: string;
  readonly focused?: boolean;
}

/**
 * A day, typed and shown as offices write it: "07/6/2026". The browser's own date field writes it in the browser's language, mostly
 * month first, so only its calendar is used, on a button.
 */
export function DateField({ label, value, today, change, required = false, max, focused = false }: Props) {
  const say = useSay();
  const id = useId();
  const [typed, setTyped] = useState(officeDay(value));
  const [left, setLeft] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const native = useRef<HTMLInputElement>(null);
  /** The day that this field itself gave last: what it is given back does not rewrite the words being typed. */
  const given = useRef(value);
  useEffect(() => {
    if (value === given.current) return;
    given.current = value;
    setTyped(officeDay(value));
  }, [value]);
  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);
  const trouble = troubleOf(typed);
  useEffect(() => field.current?.setCustomValidity(trouble), [trouble]);
  const shown = left && trouble !== '';

  /** A press on a button leaves the field first: were the trouble told at once, the button would move away from under it. */
  const telling = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(telling.current), []);
  const tellSoon = (words: string): void => {
    clearTimeout(telling.current);
    // what is still empty is asked for when the form is sent
    if (words.trim() !== '') telling.current = setTimeout(() => setLeft(true), PRESS);
  };

  const give = (day: string, settled: boolean): void => {
    given.current = day;
    change(day, settled);
  };
  const read = (words: string, settled: boolean): void => {
    const day = words.trim() === '' ? '' : typedDay(words, today);
    if (settled) tellSoon(words);
    setTyped(settled && day ? officeDay(day) : words);
    if (day !== null && troubleOf(words) === '') give(day, settled);
    else if (day === '') give('', settled);
  };
  const pick = (): void => {
    const calendar = native.current;
    if (!calendar) return;
    calendar.value = value;
    try {
      calendar.showPicker();
    } catch {
      field.current?.focus();
    }
  };
  return (
    <div class="dated">
      <label for={id}>{label}</label>
      <div class="date-field">
        <input
          ref={field}
          id={id}
          class="plain-input num"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          placeholder={say('date.hint')}
          aria-required={required}
          aria-invalid={shown}
          aria-describedby={shown ? `${id}-wrong` : undefined}
          value={typed}
          onInput={(event) => read(event.currentTarget.value, false)}
          onBlur={(event) => read(event.currentTarget.value, true)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') read(event.currentTarget.value, true);
          }}
          onInvalid={() => setLeft(true)}
        />
        <input
          ref={native}
          class="native"
          type="date"
          tabIndex={-1}
          aria-hidden="true"
          max={max}
          onInput={(event) => {
            setTyped(officeDay(event.currentTarget.value));
            give(event.currentTarget.value, true);
          }}
        />
        <IconButton icon={CalendarDays} label={say('date.pick')} aria-describedby={id} onClick={pick} />
      </div>
      {shown && (
        <p class="tiny wrong" id={`${id}-wrong`}>
          {trouble}
        </p>
      )}
    </div>
  );

  /** Why the words cannot stand, in words; "" where they can. */
  function troubleOf(words: string): string {
    if (words.trim() === '') return required ? say('date.needed') : '';
    const day = typedDay(words, today);
    if (day === null) return say('date.wrong');
    return max !== undefined && day > max ? say('date.tooLate', { date: officeDay(max) }) : '';
  }
}
