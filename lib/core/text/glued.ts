import agencies from '../../../seeds/agencies.json' with { type: 'json' };
import cues from '../../../seeds/cues.json' with { type: 'json' };
import provinces from '../../../seeds/provinces.json' with { type: 'json' };
import { isLetter, quick } from './words.ts';

/**
 * Words run together where a line of an old page was broken: "Kế hoạchvà", "đồngchí", "báo cáoThủ tướng". A syllable has one run of
 * vowels, so letters with two are two syllables, or a foreign word; they are parted only where both are syllables known here.
 */
const V = 'aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ';
const C = 'bcdđghklmnpqrstvx';
const VOWEL = 1;
const CONSONANT = 2;
/** The letters of either kind, small and capital, up to where they end. */
const kinds = new Uint8Array(0x1f00);
for (const letter of V + V.toUpperCase()) kinds[letter.charCodeAt(0)] = VOWEL;
for (const letter of C + C.toUpperCase()) kinds[letter.charCodeAt(0)] = CONSONANT;
/** No more consonants stand between two vowels. */
const MOST = 5;
const TWO_RUNS = quick(new RegExp(`^[${C}]{0,3}[${V}]{1,3}[${C}]{1,5}[${V}]{1,3}[${C}]{0,2}$`, 'iu'));
/** No two syllables are longer. */
const LONGEST = 16;
const PLAIN = /^[a-z]+$/i;

/** Syllables that papers are full of, beside those of the names and cues. */
const COMMON =
  'và của các những về với cho trong trên dưới tại để là có được không này đó khi từ đến theo như sau trước ngày tháng năm quý tuần do nước người dân cả gửi bản đồng chí đoàn thể liên quan hoạt động số văn phòng thành phố tỉnh huyện xã phường quốc gia kỳ họp hội nghị công điện thư chỉ đạo nghị quyết định thông báo kinh tế xã hội phát triển';

/** Fields of the seeds whose values are no words of papers: "thong-tan-xa-viet-nam". */
const NO_WORDS = new Set(['id', 'parent', 'kind', 'relation', 'source', 'note', 'class']);

let known: ReadonlySet<string> | null = null;
const syllables = (): ReadonlySet<string> => {
  known ??= new Set(
    `${COMMON} ${JSON.stringify([cues, agencies, provinces], (key, value) => (NO_WORDS.has(key) ? undefined : value))}`
      .toLowerCase()
      .match(/[\p{L}]+/gu)
      ?.filter(oneRun) ?? [],
  );
  return known;
};
const ONE_RUN = quick(new RegExp(`^[${C}]{0,3}[${V}]{1,3}[${C}]{0,2}$`, 'u'));
const oneRun = (word: string): boolean => ONE_RUN.test(word) && word.length > 1;

/** The offsets before which a blank between two run-together syllables is missing, in order. In: a line in NFC. */
export function gluedSyllables(text: string): number[] {
  const missing: number[] = [];
  for (let meeting = meetingFrom(text, 0); meeting >= 0; meeting = meetingFrom(text, behind(text, meeting))) {
    let start = meeting;
    while (start > 0 && meeting - start < LONGEST && isLetter(text.charCodeAt(start - 1))) start--;
    let end = meeting;
    while (end < text.length && end - meeting < LONGEST && isLetter(text.charCodeAt(end))) end++;
    const word = text.slice(start, end);
    if (word.length < 5 || PLAIN.test(word) || !TWO_RUNS.test(word)) continue;
    const lower = word.toLowerCase();
    const cuts = [];
    for (let at = 2; at <= lower.length - 2; at++)
      if (syllables().has(lower.slice(0, at)) && syllables().has(lower.slice(at))) cuts.push(at);
    const [only] = cuts;
    if (only !== undefined && cuts.length === 1) missing.push(start + only);
  }
  return missing;
}

/** Where the next vowel stands from which consonants lead to another one; -1: none. */
function meetingFrom(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (kinds[text.charCodeAt(at)] !== VOWEL) continue;
    const end = consonantsEnd(text, at + 1);
    const run = end - at - 1;
    if (run > 0 && run <= MOST && kinds[text.charCodeAt(end)] === VOWEL) return at;
    at = end - 1;
  }
  return -1;
}

/** Behind the second vowel of a meeting. */
const behind = (text: string, meeting: number): number => consonantsEnd(text, meeting + 1) + 1;

function consonantsEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && kinds[text.charCodeAt(at)] === CONSONANT) at++;
  return at;
}
