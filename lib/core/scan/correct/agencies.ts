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
  readonly words: readonly TargetWord[];
  /** Its keys by blanks: as compared letter by letter. */
  readonly full: string;
  /** Which word must be capital: "Bộ Tài chính" the second. */
  readonly capital: number;
}

interface TargetWord {
  readonly text: string;
  readonly key: string;
  /** The key without diacritics. */
  readonly bare: string;
  readonly word: boolean;
  readonly cap: boolean;
  /** An abbreviation: never what a slip is put right to. */
  readonly short: boolean;
}

/** Names by how many tokens they have and the first one without diacritics. */
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
  const folded = new Map<string, string>();
  const bares = tokens.map(({ key }) => {
    // "6ộ", "8ộ" are how scans give "Bộ" under a seal.
    const bare = folded.get(key) ?? fold(key).replace(/^[68]o$/u, 'bo');
    folded.set(key, bare);
    return bare;
  });
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
    const near = index.get(`${size} ${bares[from] ?? ''}`);
    if (!near) continue;
    let full: string | null = null;
    for (const target of near) {
      if (!fits(target, tokens, bares, from)) continue;
      full ??= tokens
        .slice(from, from + size)
        .map(({ key }) => key)
        .join(' ');
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

/**
 * Words for words and marks for marks, capitals where the name tells itself from other words by them, no word too far from its own: "Vụ
 * Khoa học và Công nghệ" is no slip of "Bộ Khoa học và Công nghệ", nor "thành phố Nam" of "thành phố Huế".
 */
function fits(target: Target, tokens: readonly Token[], bares: readonly string[], from: number): boolean {
  if (tokens[from + target.capital]?.cap !== true) return false;
  let all = 0;
  for (const [at, right] of target.words.entries()) {
    const token = tokens[from + at];
    if (!token || token.word !== right.word) return false;
    if (token.key === right.key) continue;
    // "tỉnh Hà tỉnh" is not "tỉnh Hà Tĩnh".
    if (at > 0 && right.cap && !token.cap) return false;
    const most = Math.min(MOST_BARE, at === 0 ? 0 : Math.floor(right.bare.length / 3));
    const far = right.short ? most + 1 : distance(bares[from + at] ?? '', right.bare, most);
    all += far;
    if (far > most || all > MOST_BARE) return false;
  }
  return true;
}

/** The name as the text writes it: blanks and what was right stay, and capitals. */
function written(raw: string, window: readonly Token[], target: Target): string {
  let out = '';
  window.forEach((token, at) => {
    if (at > 0) out += raw.slice(window[at - 1]?.end ?? token.start, token.start);
    const { text = '', key = '' } = target.words[at] ?? {};
    if (token.key === key) out += raw.slice(token.start, token.end);
    else if (token.allCaps) out += text.toUpperCase();
    else out += token.cap ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  });
  return out;
}

const built = new WeakMap<Lexicon, { readonly on: IsoDay | null; readonly index: Index }>();

/** The last one built is kept, for a paper is read page after page. */
function indexFor(lexicon: Lexicon, on: IsoDay | null): Index {
  const known = built.get(lexicon);
  if (known && known.on === on) return known.index;
  const index = new Map<string, Target[]>();
  const targets = lexicon
    .all()
    .filter((entry) => alive(entry, on))
    .flatMap((entry) => namesOf(entry).map((name) => targetOf(name, entry)));
  for (const target of targets) {
    if (!target) continue;
    const key = `${target.words.length} ${target.words[0]?.bare ?? ''}`;
    const known = index.get(key);
    if (known) known.push(target);
    else index.set(key, [target]);
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
    words: tokens.map(({ start, end, key, word, cap, allCaps }) => ({
      text: name.slice(start, end),
      key,
      bare: fold(key),
      word,
      cap,
      short: allCaps,
    })),
    full,
    capital: Math.max(capital, 0),
  };
}
