import { wordKey } from '../../lexicon/token.ts';
import { know } from './knowledge.ts';
import { after, compoundEnd, isCap, isWord, key, type Scan } from './scan.ts';

/** Words that "trình" ends: "chương trình", "hành trình". */
const IN_WORD = new Set(
  ['chương', 'hành', 'quy', 'quá', 'công', 'lộ', 'tiến', 'giáo', 'tờ', 'giải', 'thành', 'độc', 'tỷ'].map(wordKey),
);

const BEFALLS = new Set(['bị', 'chịu', 'vùng'].map(wordKey));

/** What such words do not go over: what was done, why, when. */
const BREAKS = new Set(
  ['đã', 'là', 'để', 'nhằm', 'khi', 'nếu', 'mà', 'việc', 'vừa', 'sẽ', 'cũng', 'theo'].map(wordKey),
);

/** No words that tell some of a kind apart are longer, in words. */
const LONGEST = 16;

/**
 * Where words end that say which of several are meant, before their duty: "các đơn vị |cung cấp thiết bị giám sát hành trình| phối hợp …", "các địa
 * phương |chưa phân bổ hết vốn| khẩn trương …". `at` itself where what follows opens no such words, or no duty follows them at once.
 */
export function restrictedEnd(scan: Scan, at: number): number {
  if (!isWord(scan, at) || isCap(scan, at) || after(know.duties, scan, at) > 0) return at;
  const opened = after(know.restricts, scan, at);
  if (opened < 0 || after(know.notRestricts, scan, at) > 0) return at;
  for (let to = opened; to < at + LONGEST; to++) {
    // "bị ảnh hưởng của lũ quét, sạt lở đất": one more of what befell them
    const comma = key(scan, to) === ',' && BEFALLS.has(key(scan, at)) && isWord(scan, to + 1) && !isCap(scan, to + 1);
    if (
      comma &&
      after(know.verbs, scan, to + 1) < 0 &&
      know.groups.longest(scan.tokens, to + 1) === null &&
      !know.functionWords.has(key(scan, to + 1))
    )
      continue;
    if (!isWord(scan, to) && key(scan, to) !== '%') return at;
    // "chưa có căn hộ hoàn thành |hoàn thành ít nhất một dự án"
    const again = key(scan, to) === key(scan, to + 2) && key(scan, to + 1) === key(scan, to + 3);
    const deed = (to > opened || opened > at + 2) && after(know.duties, scan, to) > 0 && !isCap(scan, to) && !again;
    if (deed && !IN_WORD.has(key(scan, to - 1)) && compoundEnd(scan, to - 1) <= to) return to;
    if (BREAKS.has(key(scan, to)) && to > at) return at;
    if (to > opened && after(know.notRestricts, scan, to) > 0) return to;
    if (after(know.heads, scan, to) > 0 && isCap(scan, to)) return at;
  }
  return at;
}
