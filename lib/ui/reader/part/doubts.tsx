import { CircleHelp } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { officeDay } from '@/lib/i18n/index.ts';
import { useSay } from '../../context.ts';
import { Icon } from '../../part/icon.tsx';
import { useReader } from '../context.ts';
import type { Doubt } from '../model/doubts.ts';
import { decide } from '../state/decide.ts';
import { Crop } from './crop.tsx';
import { RightDay } from './right-day.tsx';

/** Limits that something speaks against, one after the other: the image of the words, how they were read, and what the user says. */
export function Doubts() {
  const reader = useReader();
  const all = reader.doubts.value.filter(({ why }) => why !== null);
  const open = all.filter((doubt) => !reader.choices.decisions.value.has(doubt.id));
  const total = all.length;
  const place = useRef<HTMLElement>(null);
  const first = open[0];
  const before = useRef(open.length);
  // the next doubt takes the place of the one decided, and the focus with it
  useEffect(() => {
    if (open.length < before.current && open.length > 0) place.current?.querySelector<HTMLElement>('.btn')?.focus();
    before.current = open.length;
  }, [open.length]);
  if (!first) return null;
  return (
    <section class="doubt" aria-labelledby="doubt-title" ref={place}>
      <DoubtHead n={total - open.length + 1} total={total} />
      <One doubt={first} key={first.id} />
    </section>
  );
}

function DoubtHead({ n, total }: { readonly n: number; readonly total: number }) {
  const say = useSay();
  return (
    <h2 id="doubt-title">
      <Icon of={CircleHelp} />
      {say('due.unsure')}
      <span class="count">
        {n}/{total}
      </span>
    </h2>
  );
}

function One({ doubt }: { readonly doubt: Doubt }) {
  const say = useSay();
  const reader = useReader();
  const [editing, setEditing] = useState(false);
  const page = (doubt.boxes[0]?.page ?? 0) + 1;
  const printed = doubt.deadline.value.due ?? doubt.lastDay;
  return (
    <>
      <dl class="pair">
        <dt>{say('reader.inImage')}</dt>
        <dd>
          <Crop boxes={doubt.boxes} label={say('reader.cropLabel', { page })} />
        </dd>
        <dt>{say('reader.readAs')}</dt>
        <dd class="said read" lang="vi">
          {doubt.pieces.map((piece, at) => (piece.weak ? <u key={`${at}-${piece.text}`}>{piece.text}</u> : piece.text))}
        </dd>
      </dl>
      {doubt.why && <p class="tiny quiet">{say(`reader.doubt.${doubt.why}`, { n: doubt.letters })}</p>}
      {editing ? (
        <RightDay doubt={doubt} close={() => setEditing(false)} />
      ) : (
        <p class="line acts">
          <button type="button" class="btn primary" onClick={() => void decide(reader, [doubt], { kind: 'right' })}>
            {printed ? say('reader.rightDate', { date: officeDay(printed) }) : say('reader.right')}
          </button>
          <button type="button" class="btn" onClick={() => setEditing(true)}>
            {say('act.edit')}
          </button>
          <button type="button" class="btn plain" onClick={() => void decide(reader, [doubt], { kind: 'none' })}>
            {say('reader.noDeadline')}
          </button>
          <button type="button" class="link" onClick={() => reader.view.goTo(doubt.span)}>
            {say('reader.toPage', { page })}
          </button>
        </p>
      )}
    </>
  );
}
