import { useEffect, useRef, useState } from 'preact/hooks';
import { normaliseNumber } from '@/lib/core/task/identity.ts';
import { useSay } from '../../context.ts';
import { DateField } from '../../part/date-field.tsx';
import { useReader } from '../context.ts';

/** Number and date of a paper that does not say them in print: asked for before it is tracked, for by them it is known everywhere. */
export function PaperFields() {
  const say = useSay();
  const reader = useReader();
  const { choices, known, named, asking, snapshot } = reader;
  const notice = snapshot.value?.notice;
  const [number, setNumber] = useState(notice?.number ?? '');
  const [issued, setIssued] = useState(notice?.issued ?? '');
  const [wrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const waits = asking.value !== null;
  const byHand = choices.byHand.value;
  const [open, setOpen] = useState(false);
  // what becomes known while it is read is filled in, never over what was typed
  useEffect(() => {
    if (notice?.number) setNumber((old) => old || (notice.number ?? ''));
    if (notice?.issued) setIssued((old) => old || (notice.issued ?? ''));
  }, [notice?.number, notice?.issued]);
  useEffect(() => {
    if (waits || open) field.current?.focus();
  }, [waits, open]);
  if (!snapshot.value || (named.value && !byHand && !open)) return null;
  if (named.value && !open)
    return (
      <p class="so-far">
        <button type="button" class="link" onClick={() => setOpen(true)}>
          {say('reader.changeNumber')}
        </button>
      </p>
    );
  const save = (event: Event): void => {
    event.preventDefault();
    const level = normaliseNumber(number);
    setWrong(level === null);
    if (level === null || issued === '') return void field.current?.focus();
    choices.name({ number: level, issued });
    setOpen(false);
    reader.goOn(false);
  };
  return (
    <form class={waits ? 'fields waits' : 'fields'} aria-labelledby="fields-title" onSubmit={save}>
      <h2 id="fields-title">{say('reader.fields')}</h2>
      <p class="tiny quiet">
        {say(waits ? 'reader.fieldsFirst' : known.value.scanned ? 'reader.fieldsHint' : 'reader.fieldsNone')}
      </p>
      <div class="two">
        <label>
          <span class="tiny">{say('reader.number')}</span>
          <input
            ref={field}
            class="plain-input"
            value={number}
            placeholder="187/TB-VPCP"
            aria-invalid={wrong}
            aria-describedby={wrong ? 'number-wrong' : undefined}
            onInput={(event) => setNumber(event.currentTarget.value)}
          />
        </label>
        <DateField label={say('reader.issued')} required value={issued} today={reader.today.value} change={setIssued} />
      </div>
      {wrong && (
        <p class="tiny" id="number-wrong" role="alert">
          {say('reader.numberWrong')}
        </p>
      )}
      <p class="line acts">
        <button type="submit" class="btn">
          {say(waits ? 'reader.saveAndTrack' : 'act.save')}
        </button>
        {waits && (
          <button type="button" class="btn plain" onClick={() => reader.goOn(true)}>
            {say('reader.trackUnnamed')}
          </button>
        )}
      </p>
    </form>
  );
}
