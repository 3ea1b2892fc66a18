import { normaliseNumber } from '../../core/task/identity.ts';
import type { PaperFacts } from '../../messages.ts';

/** What a paper is, by what a document page says of it: a conclusion notice; one that may assign tasks; one that does not. */
export type Likely = 'notice' | 'maybe' | 'no';

/** Signs of number by which papers that assign tasks go: công điện, chỉ thị, kết luận, công văn of an office. */
const MAYBE = /\/(?:CĐ|CT|KL|CV)(?:-|$)|\/(?:VPCP|TTG|UBND|VP)-/u;
/** Papers that make law or decide a single matter. */
const NEVER =
  /^(?:hiến pháp|bộ luật|luật|pháp lệnh|lệnh|nghị định|thông tư|thông tư liên tịch|quyết định|nghị quyết|văn bản hợp nhất|điều ước|hiệp định|sắc lệnh)(?:\s|$)/iu;
const NEVER_SIGN =
  /\/(?:\d{4}\/)?(?:NĐ|QĐ|NQ|TT|TTLT|QH\d*|L|LCT|UBTVQH\d*|PL|VBHN|SL)(?:-|$)|\/QH\d+$|\/(?:NQ|PL)-UBTVQH/u;

/** Judge by number, kind and subject; Cyrillic letters in a number count as the Latin ones they look like. */
export function mayBeNotice({ number, kind, title }: PaperFacts): Likely {
  const sign = normaliseNumber(number) ?? (number ?? '').toUpperCase();
  const about = (title ?? '').normalize('NFC');
  if (/\/TB(?:-|$)/u.test(sign)) return 'notice';
  if (NEVER_SIGN.test(sign)) return 'no';
  if (/^\s*(?:thông báo\s+)?(?:ý kiến\s+)?kết luận(?=[\s:]|$)/iu.test(about) && !/kết luận thanh tra/iu.test(about))
    return 'notice';
  if (kind !== null && /^thông báo$/iu.test(kind)) return 'notice';
  if (MAYBE.test(sign)) return 'maybe';
  if (kind !== null) return NEVER.test(kind) ? 'no' : 'maybe';
  return sign === '' || sign === '.' ? 'maybe' : 'no';
}
