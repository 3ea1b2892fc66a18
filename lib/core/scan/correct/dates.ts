import { fold, LEFT, RIGHT } from '../../text/words.ts';
import type { Edit } from './rewrite.ts';

/**
 * Days, months, years and quarters as a scan may give them, put right by the grammar of dates: "ngày l5 iháng 6 nắm 2O26" → "ngày 15 tháng
 * 6 năm 2026", "quý Il" → "quý II". Only letters that look like a digit become it; a digit never becomes another, so that no date is
 * invented; what does not give a day, month or year that exists is left as it is.
 */
export function dateEdits(raw: string): Edit[] {
  return [...inWords(raw), ...inFigures(raw), ...strokes(raw), ...quarters(raw), ...wordsBefore(raw)];
}

const LOOKS_LIKE: Readonly<Record<string, string>> = {
  l: '1',
  I: '1',
  i: '1',
  ì: '1',
  í: '1',
  Ì: '1',
  Í: '1',
  '|': '1',
  ']': '1',
  '[': '1',
  '!': '1',
  O: '0',
  o: '0',
  Ó: '0',
  Ô: '0',
  Q: '0',
  '°': '0',
  ó: '6',
};
/** A digit, or what may be one. */
const FIGURE = '[0-9lIiìíÌÍ|\\]\\[!OoÓÔQ°ó]';
const MONTH_WORD = '[tiíiT][h][áaảàâăạ][nu][gøq]';
const YEAR_WORD = '[nuN][ăắằẳâaàáã][mn]';
const SPACE = '[ \\u00a0]';

/** As digits; null where a letter looks like none. */
function figures(text: string): string | null {
  let out = '';
  for (const letter of text) {
    const digit = letter >= '0' && letter <= '9' ? letter : LOOKS_LIKE[letter];
    if (digit === undefined) return null;
    out += digit;
  }
  return out;
}

const within = (text: string | undefined, least: number, most: number): string | null => {
  const digits = text === undefined ? null : figures(text);
  return digits !== null && Number(digits) >= least && Number(digits) <= most ? digits : null;
};
const asDay = (text: string | undefined): string | null => within(text, 1, 31);
const asMonth = (text: string | undefined): string | null => within(text, 1, 12);
const asYear = (text: string | undefined): string | null => within(text, 1945, 2099);

// ngày l5 iháng 6 nắm 2026 | ngày15 tháng 6 | tháng l2 năm 2026 | tháng I1/2026
const IN_WORDS = new RegExp(
  `(?:${LEFT}(?<dayWord>[nN]g[àaáâảă][yv])${SPACE}?(?<day>${FIGURE}{1,2})${SPACE}{0,2})?(?<![\\p{L}])(?<monthWord>${MONTH_WORD})${SPACE}?(?<month>${FIGURE}{1,2})(?![\\p{L}\\p{N}])(?:(?<gap>${SPACE}{0,2})(?<yearWord>${YEAR_WORD})${SPACE}?(?<year>${FIGURE}{4})${RIGHT})?`,
  'gu',
);

function inWords(raw: string): Edit[] {
  return [...raw.matchAll(IN_WORDS)].flatMap(({ 0: text, index, groups = {} }): Edit[] => {
    const day = groups.day === undefined ? '' : asDay(groups.day);
    const month = asMonth(groups.month);
    const year = groups.year === undefined ? '' : asYear(groups.year);
    if (day === null || month === null || year === null) return [];
    const parts = [
      ...(day === '' ? [] : [likeFirst('ngày', groups.dayWord), day]),
      likeFirst('tháng', groups.monthWord),
      month,
      ...(year === '' ? [] : ['năm', year]),
    ];
    const now = parts.join(' ');
    return now === text.replace(/[ \u00a0]+/gu, ' ')
      ? []
      : [{ start: index, end: index + text.length, now, rule: 'date' }];
  });
}

/** "Tháng" stays "Tháng"; a first letter that was misread becomes small. */
const likeFirst = (word: string, was: string | undefined): string =>
  was?.charAt(0) === word.charAt(0).toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;

// l5/6/2026 | 30/O6/2026 | 30.l1.2026 | tháng 6/2O26
const IN_FIGURES = new RegExp(
  `(?<![\\p{L}\\p{N}/.-])(?:(?<day>${FIGURE}{1,2})(?<one>[/.-]))?(?<month>${FIGURE}{1,2})(?<two>[/.-])(?<year>${FIGURE}{4})(?![\\p{L}\\p{N}/])`,
  'gu',
);

function inFigures(raw: string): Edit[] {
  return [...raw.matchAll(IN_FIGURES)].flatMap(({ 0: text, index, groups = {} }): Edit[] => {
    // Two digits of the year at least must be there: "I/O…" is no date.
    if (/[0-9].*[0-9]/u.exec(groups.year ?? '') === null || !/[0-9]/u.test(text.slice(0, -4))) return [];
    const day = groups.day === undefined ? '' : asDay(groups.day);
    const month = asMonth(groups.month);
    const year = asYear(groups.year);
    if (day === null || month === null || year === null) return [];
    if (groups.day !== undefined && groups.one !== groups.two) return [];
    const now = `${day}${groups.one ?? ''}${month}${groups.two ?? ''}${year}`;
    return now === text ? [] : [{ start: index, end: index + text.length, now, rule: 'date' }];
  });
}

// ngày 05:3/2027 | ngày 05-3/2027 | ngày 05/3.2027 | ngày O5/3-2027
const STROKES = new RegExp(
  `(?<=${LEFT}[nN]g[àáâảă]y${SPACE})(?<day>${FIGURE}{1,2})(?:(?<one>[:;,.'-])(?<month>${FIGURE}{1,2})/|/(?<monthToo>${FIGURE}{1,2})(?<two>[:;,.'-]))(?<year>${FIGURE}{4})(?![\\p{L}\\p{N}/])`,
  'gu',
);

/**
 * A day's two strokes of which one was misread. Only behind "ngày": "từ 01-3/2027" are months. Full stops and dashes alone are a way of
 * writing, and stay.
 */
function strokes(raw: string): Edit[] {
  return [...raw.matchAll(STROKES)].flatMap(({ 0: text, index, groups = {} }): Edit[] => {
    const day = asDay(groups.day);
    const month = asMonth(groups.month ?? groups.monthToo);
    const year = asYear(groups.year);
    if (day === null || month === null || year === null) return [];
    return [{ start: index, end: index + text.length, now: `${day}/${month}/${year}`, rule: 'date' }];
  });
}

// quý Il năm 2026 | Quý 1V/2026 | quý lII | quý IH/2026 | qúy II
const QUARTER = new RegExp(
  `${LEFT}(?<word>[qQ][uúùủ][yýỳỷỹ])${SPACE}?(?<figure>[IVHl1|!Ìíi\\]]{1,3})(?![\\p{L}\\p{N}])`,
  'gu',
);

function quarters(raw: string): Edit[] {
  return [...raw.matchAll(QUARTER)].flatMap(({ 0: text, index, groups = {} }): Edit[] => {
    const { word = '', figure = '' } = groups;
    // "quý 1" is written so; "quý 11" is not. "quy i" is a list's point.
    if (figure === '1' || (word.normalize('NFD').length < 4 && !/[IV]/u.test(figure))) return [];
    const roman = figure.replace(/H/gu, 'II').replace(/[^V]/gu, 'I');
    const now = `${word.charAt(0)}uý ${roman}`;
    return ['I', 'II', 'III', 'IV'].includes(roman) && now !== text
      ? [{ start: index, end: index + text.length, now, rule: 'date' }]
      : [];
  });
}

// đên ngày 30/9 | trươc ngày | chậm nhât đến | hêt quý II | cuôi năm 2026
const BEFORE = new RegExp(
  `${LEFT}(?<word>[dđDĐ][eêéèẻẽẹếềểễệ]n|[tT][rt][uưúùủũụứừửữự][oơóòỏõọớờởỡợ]c|[hH][eêéèẻẽẹếềểễệ]t|[cC][uưúùủũụ][oôóòỏõọốồổỗộ]i)(?=${SPACE}(?:(?:ngày|tháng|năm|hết)${SPACE}|(?:quý${SPACE})?[0-9IV]))`,
  'gu',
);
const RIGHT_WORDS: Readonly<Record<string, string>> = {
  den: 'đến',
  truoc: 'trước',
  ttuoc: 'trước',
  het: 'hết',
  cuoi: 'cuối',
};

/** The small words before a time, by their letters: there they can be no others. */
function wordsBefore(raw: string): Edit[] {
  return [...raw.matchAll(BEFORE)].flatMap(({ 0: text, index }): Edit[] => {
    const right = RIGHT_WORDS[fold(text)];
    if (right === undefined) return [];
    const now = text === text.toLowerCase() ? right : right.charAt(0).toUpperCase() + right.slice(1);
    return now === text ? [] : [{ start: index, end: index + text.length, now, rule: 'date' }];
  });
}
