import { quick } from '../text/words.ts';
import { type HeardLine, unheard } from './header-told.ts';

// Số: 56/TB-VPCP | Số: 9387 /UBND-KT | | Số hiệu | 46/CĐ-TTg | Số 45-TB/TU | Số: 21/2005/CT-TTg | Số 108 TB/TW
const NUMBER = quick(
  /[Ss]ố(?:\s*[/,]?\s*(?:[Kk][ýí]\s*)?hiệu|\s*văn bản)?\s*[:|]?\s*\|?\s*(?<num>\d(?:\s?\d){0,4}[a-zA-Z]?)(?<rest>(?:\s*\/\s*(?:19|20)\d{2})?(?:\s*[/-]\s*|\s(?=\p{Lu}{2,}\s?[/-]))\p{Lu}[\p{L}\d&]*(?:\s?[-/]\s?[\p{L}\d&]+|\.\p{Lu}[\p{L}\d]*)*)/u,
);
/** The paper's own number opens its line or its cell, at most after the paper's name. */
const OWN =
  /(?:^|[|*_–—-]\s*)(?:(?:Thông báo|Nghị quyết|Chỉ thị|Công điện|Kết luận)\s+)?[Ss]ố(?:\s*[:|]|\s+\d|\s*[/,]?\s*(?:[Kk][ýí]\s*)?hiệu)/u;
/** Lines that cite other papers. */
const CITES = /^(?:-|\d|Thực hiện|Căn cứ|V\/v|Về|Ngày|Kính gửi|Xét|Theo|Trên cơ sở|Ban hành kèm)/u;

/** The paper's number as printed, without blanks, look-alikes folded; null where blank or absent. Any lines are good input. */
export function numberIn(head: readonly string[], heard: HeardLine = unheard): string | null {
  const own = head.filter((line) => line.length <= 320 && OWN.test(line));
  const others = head.slice(0, 16).filter((line) => line.length <= 220 && !CITES.test(line));
  for (const line of [...own, ...others]) {
    const at = own.includes(line) ? line.search(OWN) : 0;
    const groups = NUMBER.exec(line.slice(at))?.groups;
    if (groups?.num === undefined || groups.rest === undefined) continue;
    heard(line, own.includes(line) ? 'opens its line or cell' : 'first number in the head that cites no other paper');
    return latin(joined(groups.num, groups.rest));
  }
  return null;
}

/** "108" + " TB/TW" → "108-TB/TW": what a blank parts, the form parts with a dash. */
const joined = (num: string, rest: string): string =>
  num.replace(/\s+/g, '') + rest.replace(/^\s(?=\p{Lu})/u, '-').replace(/\s+/g, '');

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  Т: 'T',
  Х: 'X',
};
const latin = (number: string): string =>
  number.replace(/\p{Script=Cyrillic}/gu, (letter) => LOOK_ALIKES[letter] ?? letter);
