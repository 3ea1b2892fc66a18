import { gluedSyllables } from './glued.ts';
import { KINDS } from './sought.ts';
import { quick } from './words.ts';

/**
 * Words cut by layout, mended: "h oàn thành" → "hoàn thành", "hoà n thành" → "hoàn thành".
 * A consonant cannot stand alone in Vietnamese, so one that does belongs to its neighbour.
 */
const VOWEL = /^[aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/u;
const VOWEL_END = /[aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]$/u;
const INITIAL = new Set('b c ch d đ g gh h k kh l m n ng ngh nh p ph q r s t th tr v x'.split(' '));
const FINAL = new Set('c ch m n ng nh p t'.split(' '));
/** After these a lone letter is a name: "điểm c khoản 2", "nhóm b". */
const NAMES_LETTER = /(?:^|[\s(])(?:điểm|khoản|mục|tiết|ý|nhóm|loại|hạng|lớp|tổ|số|biểu|mẫu|phụ lục)$/iu;
const LONE = new Set('b c ch d đ g gh k kh h l m n nh ng ngh p ph q r s t th tr v x'.split(' '));
/** No lone consonant is longer. */
const LONGEST = 3;
const BEFORE = quick(/[\p{L},;.)]/u);
const SMALL = /^\p{Ll}/u;

/** Nothing shorter is cut or glued: "x b a", "SởXD". */
const SHORTEST = 4;

/** The offsets of the blanks to be taken out of a cleaned line, in order. */
export function falseBlanks(text: string): number[] {
  const blanks: number[] = [];
  if (text.length < SHORTEST) return blanks;
  for (let start = 0, end = text.indexOf(' '); end >= 0; start = end + 1, end = text.indexOf(' ', start)) {
    if (end - start > LONGEST || start < 2) continue;
    const word = text.slice(start, end);
    if (!LONE.has(word) || !BEFORE.test(text.charAt(start - 2)) || !SMALL.test(text.slice(end + 1, end + 3))) continue;
    if (INITIAL.has(word) && VOWEL.test(text.slice(end + 1, end + 2))) {
      if (!NAMES_LETTER.test(text.slice(Math.max(0, start - 12), start - 1))) blanks.push(end);
    } else if (
      FINAL.has(word) &&
      VOWEL_END.test(text.slice(0, start - 1).slice(-1)) &&
      !NAMES_LETTER.test(text.slice(Math.max(0, start - 12), start - 1))
    ) {
      blanks.push(start - 1);
    }
  }
  return blanks;
}

/** Where two words stand together: "trước|ngày 30/6", "tháng|6/2026", "Sở|XD", "UBND|TP". */
const GLUED = [
  /(?:trước|sau|từ|đến|trong|hết|vào|đầu|cuối|giữa)(?=(?:ngày|tháng|quý|năm|tuần)(?:\s|\d|$))/giu,
  /(?:ngày|tháng|quý|năm|tuần)(?=\d{1,4}(?:[\s/.,;)-]|$))/giu,
  /(?:Sở|Bộ|Cục|Vụ|Phòng|UBND|HĐND|Ban)(?=\p{Lu}[\p{Lu}\p{Ll}])/gu,
  // báocáo | phốihợp với
  /báo(?=cáo)|phối(?=hợp)|thực(?=hiện)|hoàn(?=thành)|chủ(?=trì)|tổng(?=hợp)|rà(?=soát)|xây(?=dựng)|đề(?=nghị)|yêu(?=cầu)|triển(?=khai)|kết(?=quả)/giu,
  // PTNTchủ trì
  /\p{Lu}{3}(?=(?:chủ trì|phối hợp|báo cáo|tham mưu|rà soát|thực hiện|hướng dẫn|tổng hợp|xây dựng) )/gu,
];
/** A cheap look before the three: whatever stands together ends with a word of time before a letter or digit, or has a body's head before a capital. */
const MAY_BE_GLUED =
  /[cuừngtoia](?:ngày|tháng|quý|năm|tuần)|(?:ngày|tháng|quý|năm|tuần)\d|(?:Sở|Bộ|Cục|Vụ|Phòng|UBND|HĐND|Ban)\p{Lu}|báocáo|phốihợp|thựchiện|hoànthành|chủtrì|tổnghợp|ràsoát|xâydựng|đềnghị|yêucầu|triểnkhai|kếtquả|[A-ZĐ](?:chủ|phối|báo|tham|rà|thực|hướng|tổng|xây) /iu;
/** "trong tháng 6.Đầu năm, …", "2026;Bộ Y tế": a mark that ends words, with the next right behind it; no address, no "Tp.Hồ Chí Minh". */
const LOST_BEHIND = quick(
  /(?<=[\p{Ll}\d”")])(?<!(?<!\p{L})(?:[Tt]p|[Tt]x|[Tt]t|[Tt]s|[Tt]hs|[Gg]s|[Pp]gs|[Bb]s|[Kk]s|[Ss]t|[Mm]r|[Mm]rs|[Dd]r|[Nn]o|[Vv]v|www|đ\/c))[.;](?=\p{Lu}\p{Ll})(?!(?:Vn|Com|Net|Org|Gov|Edu|Info)(?!\p{L}))/gu,
);
const MAY_BE_LOST = /[\p{Ll}\d”")][.;]\p{Lu}\p{Ll}/u;
/** Whether a unit is a letter or digit. */
const isWordUnit = (code: number): boolean => (KINDS[code] ?? 0) !== 0;

/** The offsets before which a blank is missing, in order. */
export function missingBlanks(text: string): number[] {
  if (text.length < SHORTEST) return [];
  const syllables = gluedSyllables(text);
  const behind = MAY_BE_LOST.test(text) ? [...text.matchAll(LOST_BEHIND)].map((mark) => mark.index + 1) : [];
  const glues = MAY_BE_GLUED.test(text);
  if (!glues && behind.length === 0) return syllables;
  const missing = new Set([...syllables, ...behind]);
  if (!glues) return [...missing].sort((a, b) => a - b);
  for (const glued of GLUED)
    for (const match of text.matchAll(glued))
      if (match.index === 0 || !isWordUnit(text.charCodeAt(match.index - 1)) || missing.has(match.index))
        missing.add(match.index + match[0].length);
  return [...missing].sort((a, b) => a - b);
}
