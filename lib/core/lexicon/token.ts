/** A word or a punctuation mark of cleaned text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower case, NFC, tone mark moved to the syllable's end: "Uỷ" and "Ủy" have one key. A dash is "-", "&" standing alone is "và". */
  readonly key: string;
  /** Begins with a capital letter. */
  readonly cap: boolean;
  /** Two letters or more, all capital: "UBND", "BỘ". */
  readonly allCaps: boolean;
  readonly word: boolean;
  /** `slotOf(key)`. */
  readonly slot: number;
}

/** How many slots the keys are spread over. */
export const SLOTS = 1024;

/** A number from a key's first letters and length: a trie that has nothing in the slot has no phrase that begins with the key. */
export const slotOf = (key: string): number =>
  (key.charCodeAt(0) * 31 + key.charCodeAt(1) * 7 + key.charCodeAt(2) * 3 + key.length) & (SLOTS - 1);

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/u;
const keys = new Map<string, string>();

/** The key of one word: case, tone placement and NFC/NFD do not matter. */
export function wordKey(word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  const letters = word.toLowerCase().normalize('NFD');
  const tone = TONES.exec(letters)?.[0] ?? '';
  const key = letters.replace(TONES, '').normalize('NFC') + tone;
  // Bounded: hostile text must not grow memory.
  if (keys.size > 20000) keys.clear();
  keys.set(word, key);
  return key;
}

/** What a unit of text is to the cutting into words; a mark ("◌̂") is part of a word and no head of one. */
const UNKNOWN = 0;
const BLANK = 1;
const SIGN = 2;
const LETTER = 3;
const MARK = 4;

/** The kinds of units asked for so far, up to the arrows: a pattern would be asked for each word. */
const kinds = new Uint8Array(0x2200);

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = kinds[code] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const kind = kindOf(text.charAt(at));
  // nothing is kept of a unit beyond the array's end
  kinds[code] = kind;
  return kind;
}

function kindOf(unit: string): number {
  if (/[A-Za-z0-9ªµº²³¹¼-¾À-ÖØ-öø-ʯͰ-ԯḀ-ỿⅠ-ↈ]/u.test(unit)) return LETTER;
  if (/\p{M}/u.test(unit)) return MARK;
  return /\s/u.test(unit) && unit !== '\n' ? BLANK : SIGN;
}

const DASHES = new Set(['-', '–', '—', '‑']);

/** Split cleaned text into words and marks; spaces are dropped, "\n" is a mark. "TP." before a name is one word. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    if (kind === BLANK) {
      at++;
      continue;
    }
    const end = pieceEnd(text, at, kind);
    const last = tokens[tokens.length - 1];
    if (end === at + 1 && text.charCodeAt(at) === STOP && last?.key === 'tp' && last.end === at)
      tokens[tokens.length - 1] = { ...last, end };
    else {
      const { key, cap, allCaps, word, slot } =
        kind === SIGN && end === at + 1 ? signAt(text, at) : looksOf(text.slice(at, end));
      tokens.push({ start: at, end, key, cap, allCaps, word, slot });
    }
    at = end;
  }
  return tokens;
}

const STOP = 0x2e;
const AMPERSAND = 0x26;

/** Where the piece that begins at `at` ends: a run of letters, digits and marks, "&" and a name's apostrophe between two of them taken along; else one sign. */
function pieceEnd(text: string, at: number, kind: number): number {
  if (kind === SIGN) return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  let end = at + 1;
  for (; end < text.length; end++) {
    if (kindAt(text, end) >= LETTER) continue;
    const code = text.charCodeAt(end);
    const joins = code === AMPERSAND || (end - at <= HIGHLAND && APOSTROPHES.has(code));
    if (!joins || end + 1 >= text.length || kindAt(text, end + 1) < LETTER) break;
  }
  return end;
}

/** "Ea H'leo", "Cư M’gar", "Đắk R'Măng": names of the Central Highlands have an apostrophe behind their first letter or two. */
const APOSTROPHES: ReadonlySet<number> = new Set([0x27, 0x2019, 0x2018, 0x2bc]);
const HIGHLAND = 2;

type Looks = Omit<Token, 'start' | 'end'>;
const looks = new Map<string, Looks>();

/** What a token is but for its place. A paper has the same few hundred words again and again. */
function looksOf(piece: string): Looks {
  const known = looks.get(piece);
  if (known !== undefined) return known;
  const found = read(piece);
  // Bounded: hostile text must not grow memory.
  if (looks.size > 20000) looks.clear();
  if (piece.length <= LONGEST_KEPT) looks.set(piece, found);
  return found;
}

const LONGEST_KEPT = 40;

/** The signs that stood in texts so far, by their unit. */
const signs: (Looks | undefined)[] = new Array(kinds.length).fill(undefined);

/** What a sign of one unit is. */
function signAt(text: string, at: number): Looks {
  const code = text.charCodeAt(at);
  const known = signs[code];
  if (known !== undefined) return known;
  const found = looksOf(text.charAt(at));
  if (code < kinds.length) signs[code] = found;
  return found;
}

function read(piece: string): Looks {
  if (kindAt(piece, 0) !== LETTER) {
    const key = DASHES.has(piece) ? '-' : piece === '&' ? wordKey('và') : piece;
    return { key, cap: false, allCaps: false, word: false, slot: slotOf(key) };
  }
  const first = piece.charAt(0);
  const cap = first !== first.toLowerCase();
  const key = wordKey(piece.replace(/[’‘ʼ]/u, "'"));
  const allCaps = piece.length > 1 && piece === piece.toUpperCase() && cap;
  return { key, cap, allCaps, word: true, slot: slotOf(key) };
}

/** The keys of a phrase from the data, as they would stand in text. */
export const keysOf = (phrase: string): string[] => tokenize(phrase).map((token) => token.key);

/** One string to compare phrases by. */
export const phraseKey = (phrase: string): string => keysOf(phrase).join(' ');
