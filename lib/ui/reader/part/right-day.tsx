import { useState } from 'preact/hooks';
import { useSay } from '../../context.ts';
import { DateField } from '../../part/date-field.tsx';
import { useReader } from '../context.ts';
import type { Doubt } from '../model/doubts.ts';
import { decide } from '../state/decide.ts';

/** The right day of a limit that was misread, set by hand: the day as printed, "trước ngày" before it stays. */
export function RightDay({ doubt, close }: { readonly doubt: Doubt; readonly close: () => void }) {
  const say = useSay();
  const reader = useReader();
  const [due, setDue] = useState(doubt.deadline.value.due ?? doubt.lastDay ?? '');
  return (
    <form
      class="line acts"
      onSubmit={(event) => {
        event.preventDefault();
        if (due) void decide(reader, [doubt], { kind: 'other', due });
      }}
    >
      <DateField
        label={say('reader.rightDay')}
        required
        focused
        value={due}
        today={reader.today.value}
        change={setDue}
      />
      <button type="submit" class="btn primary">
        {say('act.save')}
      </button>
      <button type="button" class="btn plain" onClick={close}>
        {say('act.cancel')}
      </button>
    </form>
  );
}
