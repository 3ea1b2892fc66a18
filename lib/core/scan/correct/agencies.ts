import type { IsoDay } from '../../calendar/iso-day.ts';
import { type Lexicon, provinceNames } from '../../lexicon/lexicon.ts';
import { alive, type Entry } from '../../lexicon/schema.ts';
import { type Token, tokenize } from '../../lexicon/token.ts';
import { fold } from '../../text/words.ts';
import { distance } from './distance.ts';
import type { Edit } from './rewrite.ts';

/** A name to put right to. */
interface Target {
  readonly entry: Entry;
  readonly tokens: readonly string[];
  /** Lower case, tokens by blanks; with and without diacritics. */
  readonly full: string;
  readonly bare: string;
  /** Which token must be capital: "Bộ Tài chính" the second. */
  readonly capital: number;
}

/** Names by how many tokens they have and their first or last one without diacritics. */
type Index = ReadonlyMap<string, readonly Target[]>;

/** At most so many letters may differ without diacritics, and a sixth of the name's letters with them. */
const MOST_BARE = 2;
const SHARE = 6;

/**
 * Names of bodies there on the paper's day, put right where a scan gave them with a slip or two: "Bộ Công Thượng", "Viện kiêm sát nhân dân
 * tôi cao". A name that any body ever bore is left alone, and so is what is as near to two names.
 */
export function agencyEdits(raw: string, lexicon: Lexicon, on: IsoDay | null): Edit[] {
  const index = indexFor(lexicon, on);
  const tokens = tokenize(raw);
  const bares = tokens.map(({ key }) => bareOf(key));
  const edits: Edit[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const known = lexicon.names.longest(tokens, from);
    if (known) {
      from = known.to - 1;
      continue;
    }
    const found = nearest(index, tokens, bares, from);
    if (!found) continue;
    const { target, size } = found;
    const window = tokens.slice(from, from + size);
    edits.push({
      start: window[0]?.start ?? 0,
      end: window.at(-1)?.end ?? 0,
      now: written(raw, window, target),
      rule: 'agency',
    });
    from += size - 1;
  }
  return edits;
}

function nearest(
  index: Index,
  tokens: readonly Token[],
  bares: readonly string[],
  from: number,
): { target: Target; size: number } | null {
  let best: { target: Target; size: number } | null = null;
  let least = Number.POSITIVE_INFINITY;
  let tied = false;
  for (let size = 2; size <= 12 && from + size <= tokens.length; size++) {
    if (tokens[from + size - 1]?.key === '\n' || tokens[from + size - 1]?.key === '|') break;
    const last = bares[from + size - 1] ?? '';
    const near = new Set([
      ...(index.get(`${size}^${bares[from] ?? ''}`) ?? []),
      ...(index.get(`${size}$${last}`) ?? []),
    ]);
    if (near.size === 0) continue;
    const window = tokens.slice(from, from + size);
    const full = window.map(({ key }) => key).join(' ');
    const bare = bares.slice(from, from + size).join(' ');
    for (const target of near) {
      if (!window[target.capital]?.cap || distance(bare, target.bare, MOST_BARE) > MOST_BARE) continue;
      const most = Math.floor(target.full.length / SHARE);
      const far = distance(full, target.full, most);
      if (far === 0 || far > most) continue;
      // Per letter: a longer name that fits as well says more.
      const score = far / target.full.length;
      if (score < least) {
        best = { target, size };
        tied = false;
        least = score;
      } else if (score === least && target.entry !== best?.target.entry) tied = true;
    }
  }
  return tied ? null : best;
}

/** The name as the text writes it: blanks and what was right stay, and capitals. */
function written(raw: string, window: readonly Token[], target: Target): string {
  let out = '';
  window.forEach((token, at) => {
    if (at > 0) out += raw.slice(window[at - 1]?.end ?? token.start, token.start);
    const right = target.tokens[at] ?? '';
    const was = raw.slice(token.start, token.end);
    if (token.allCaps && token.word) out += right.toUpperCase();
    else if (fold(was) === fold(right) && was.toLowerCase() === right.toLowerCase()) out += was;
    else out += token.cap ? right.charAt(0).toUpperCase() + right.slice(1) : right;
  });
  return out;
}

const bareOf = (key: string): string => fold(key);

const built = new WeakMap<Lexicon, { readonly on: IsoDay | null; readonly index: Index }>();

/** The last one built is kept, for a paper is read page after page. */
function indexFor(lexicon: Lexicon, on: IsoDay | null): Index {
  const known = built.get(lexicon);
  if (known && known.on === on) return known.index;
  const index = new Map<string, Target[]>();
  const put = (key: string, target: Target): void => {
    const known = index.get(key);
    if (known) known.push(target);
    else index.set(key, [target]);
  };
  const targets = lexicon
    .all()
    .filter((entry) => alive(entry, on))
    .flatMap((entry) => namesOf(entry).map((name) => targetOf(name, entry)));
  for (const target of targets) {
    if (!target) continue;
    put(`${target.tokens.length}^${bareOf(target.tokens[0]?.toLowerCase() ?? '')}`, target);
    put(`${target.tokens.length}$${bareOf(target.tokens.at(-1)?.toLowerCase() ?? '')}`, target);
  }
  built.set(lexicon, { on, index });
  return index;
}

const namesOf = (entry: Entry): string[] =>
  entry.kind === 'province' || entry.kind === 'city' ? provinceNames(entry) : [entry.name, ...(entry.aliases ?? [])];

function targetOf(name: string, entry: Entry): Target | null {
  const tokens = tokenize(name);
  const full = tokens.map(({ key }) => key).join(' ');
  // Shorter ones have too few letters for a slip to be told from another word.
  if (tokens.length < 2 || full.length < SHARE) return null;
  const capital = tokens.findIndex(({ cap }, at) => at > 0 && cap);
  return {
    entry,
    tokens: tokens.map(({ start, end }) => name.slice(start, end)),
    full,
    bare: tokens.map(({ key }) => bareOf(key)).join(' '),
    capital: Math.max(capital, 0),
  };
}
