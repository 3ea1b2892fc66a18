import { Icon } from '../../card/Icon.tsx';
import type { Say } from '../../card/words.ts';
import type { PaperLink } from './paper-link.ts';

/** Where a chip stands, in the host's own coordinates (CSS pixels); null while its link is not to be seen. */
export interface Place {
  readonly left: number;
  readonly top: number;
}

export interface ChipModel {
  readonly link: PaperLink;
  readonly place: Place | null;
  readonly known: { readonly tasks: number; readonly tracked: number } | null;
}

interface Props {
  readonly chips: readonly ChipModel[];
  /** How high each button is, so that two rows' buttons do not meet; CSS pixels. */
  readonly high: number;
  readonly say: Say;
  readonly open: (link: PaperLink) => void;
  readonly failure: string | null;
}

/** Beside each file that may be a notice: one button that opens it in the reader, and what is known of it. */
export const Chips = ({ chips, high, say, open, failure }: Props) => (
  <section class="papers" aria-label={say('chip.label')} style={{ '--high': `${high}px` }}>
    {chips.map(
      ({ link, place, known }) =>
        place && (
          <button
            type="button"
            key={link.address}
            class={known ? 'paper known' : 'paper'}
            style={{ left: `${place.left}px`, top: `${place.top}px` }}
            onClick={(event) => event.isTrusted && open(link)}
          >
            <Icon name="scan-text" />
            <span>{say('paper.read')}</span>
            <span class="vh">, {link.facts.number ?? link.name}, </span>
            {known && <span class="counts">{countsOf(known, say)}</span>}
          </button>
        ),
    )}
    <p class="failure" role="alert">
      {failure}
    </p>
  </section>
);

const countsOf = (known: { tasks: number; tracked: number }, say: Say): string =>
  say('count.tasks', { n: known.tasks }) +
  (known.tracked > 0 ? ` · ${say('paper.tracked', { n: known.tracked })}` : '');
