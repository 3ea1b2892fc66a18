import { ListChecks } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { officeDay } from '@/lib/i18n/index.ts';
import { useSay } from '../../context.ts';
import { Icon } from '../../part/icon.tsx';
import { useReader } from '../context.ts';
import type { Doubt } from '../model/doubts.ts';
import { decide } from '../state/decide.ts';
import { Crop } from './crop.tsx';
import { RightDay } from './right-day.tsx';

/** Rows at once: as many as are compared in one look. What is confirmed together was seen together. */
const AT_ONCE = 5;

/** A little larger than printed, every row alike. */
const PRINT = 1.35;

/** Limits that were recognised without doubt: still the user's to confirm, but several at a time, each beside its image. */
export function ClearLimits({ second }: { readonly second: boolean }) {
  const say = useSay();
  const reader = useReader();
  const place = useRef<HTMLElement>(null);
  const { doubts, choices } = reader;
  const open = doubts.value.filter(({ id, why }) => why === null && !choices.decisions.value.has(id));
  const shown = open.slice(0, AT_ONCE);
  const before = useRef(open.length);
  // what comes next takes the place of what was confirmed, and the focus with it
  useEffect(() => {
    if (open.length < before.current && open.length > 0) place.current?.querySelector<HTMLElement>('.all')?.focus();
    before.current = open.length;
  }, [open.length]);
  if (shown.length === 0) return null;
  return (
    <section class="doubt clear" aria-labelledby="clear-title" ref={place}>
      <h2 id="clear-title">
        <Icon of={ListChecks} />
        {say('reader.clear')}
        <span class="count">{say('reader.clearLeft', { n: open.length })}</span>
      </h2>
      <p class="tiny quiet">{say('reader.clearHint')}</p>
      <ul>
        {shown.map((doubt) => (
          <Row key={doubt.id} doubt={doubt} />
        ))}
      </ul>
      <p class="line acts">
        <button
          type="button"
          class={second ? 'btn all' : 'btn primary all'}
          onClick={() => void decide(reader, shown, { kind: 'right' })}
        >
          {shown.length === 1 ? say('reader.right') : say('reader.allRight', { n: shown.length })}
        </button>
      </p>
    </section>
  );
}

function Row({ doubt }: { readonly doubt: Doubt }) {
  const say = useSay();
  const reader = useReader();
  const [editing, setEditing] = useState(false);
  const page = (doubt.boxes[0]?.page ?? 0) + 1;
  const words = doubt.pieces.map(({ text }) => text).join('');
  // as everywhere behind an arrow, the day understood: "trước ngày 30 tháng 11 năm 2026 → 29/11/2026"
  const day = doubt.lastDay && officeDay(doubt.lastDay);
  return (
    <li>
      <Crop boxes={doubt.boxes} label={say('reader.cropLabel', { page })} times={PRINT} />
      <p>
        <button type="button" class="link said" lang="vi" onClick={() => reader.view.goTo(doubt.span)}>
          {words}
        </button>
        {day && !words.includes(day) && <span class="day tiny">→ {day}</span>}
      </p>
      {!editing && (
        <button
          type="button"
          class="link edit"
          aria-label={say('reader.editLimit', { words })}
          onClick={() => setEditing(true)}
        >
          {say('act.edit')}
        </button>
      )}
      {editing && (
        <div class="editing">
          <RightDay doubt={doubt} close={() => setEditing(false)} />
          <button type="button" class="link" onClick={() => void decide(reader, [doubt], { kind: 'none' })}>
            {say('reader.noDeadline')}
          </button>
        </div>
      )}
    </li>
  );
}
