import type { ComponentChildren } from 'preact';
import { limitOf } from '../core/task/due.ts';
import { Icon } from './Icon.tsx';
import type { TaskView } from './view.ts';
import { capital, type Say, timeWords } from './words.ts';

interface Point {
  readonly name: 'who' | 'what' | 'when' | 'duty' | 'product' | 'authority';
  /** Null: the notice leaves it open. */
  readonly words: ComponentChildren;
  /** Worked out by us, or read off a scan and not confirmed yet: not clear, though there are words for it. */
  readonly unsure?: boolean;
}

/** The six points that a task must be clear in, each with the notice's words or said to be open. */
export function SixClear({ say, task }: { say: Say; task: TaskView }) {
  const points = pointsOf(say, task);
  const clear = points.filter((point) => point.words !== null && !point.unsure).length;
  return (
    <dl class="six" aria-label={say('card.sixClear', { n: clear, rest: points.length - clear })}>
      {points.map(({ name, words, unsure }) =>
        words === null ? (
          <>
            <dt class="gap">
              <Icon name="circle-dashed" />
              {say(`point.${name}`)}
            </dt>
            <dd class="gap">
              <span>{say(`gap.${name}`)}</span>
            </dd>
          </>
        ) : (
          <>
            <dt class={unsure ? 'open' : undefined}>
              <Icon name={unsure ? 'circle-dashed' : 'check'} />
              {say(`point.${name}`)}
            </dt>
            <dd class={name === 'what' ? 'deed' : undefined}>
              {words}
              {unsure && <span class="unsure">{say('due.unsure')}</span>}
            </dd>
          </>
        ),
      )}
    </dl>
  );
}

function pointsOf(say: Say, { input, what }: TaskView): Point[] {
  const { leads, coops, deadlines, product, to, gaps } = input;
  const names = (parties: typeof leads): string => parties.map((party) => party.full ?? party.text).join(', ');
  const said = (words: string | null) => (words === null ? null : <span lang="vi">{capital(words)}</span>);
  const inherited = leads.length > 0 && leads.every((party) => party.inherited);
  return [
    {
      name: 'who',
      words:
        leads.length === 0 || gaps.includes('who') ? null : (
          <>
            <span class="lead" lang="vi" title={names(leads)}>
              {names(leads)}
            </span>
            {inherited && <span class="faint tiny"> ({say('six.inherited')})</span>}
          </>
        ),
    },
    { name: 'what', words: said(what) },
    {
      name: 'when',
      words:
        deadlines.length === 0 || gaps.includes('when') ? null : (
          <span class="printed" lang="vi">
            {deadlines.map((deadline) => timeWords(deadline.text)).join('; ')}
          </span>
        ),
      unsure: limitOf({ ...input, extended: null }).doubtful,
    },
    {
      name: 'duty',
      words:
        leads.length === 0
          ? null
          : coops.length === 0
            ? say('card.leadOnly')
            : say('card.leadWith', { names: names(coops) }),
    },
    { name: 'product', words: gaps.includes('product') ? null : said(product) },
    { name: 'authority', words: gaps.includes('authority') ? null : said(to) },
  ];
}
