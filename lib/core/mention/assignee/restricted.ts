import { wordKey } from '../../lexicon/token.ts';
import { know } from './knowledge.ts';
import { after, atStart, compoundEnd, isCap, isNumber, isWord, key, type Scan } from './scan.ts';

/** Words that "trình" ends: "chương trình", "hành trình". */
const IN_WORD = new Set(
  ['chương', 'hành', 'quy', 'quá', 'công', 'lộ', 'tiến', 'giáo', 'tờ', 'giải', 'thành', 'độc', 'tỷ'].map(wordKey),
);

const BEFALLS = new Set(['bị', 'chịu', 'vùng'].map(wordKey));

const HAVE = wordKey('có');
/** What places have, and units: the first words of its names, none of which opens a deed. */
const THINGS = new Set(
  [
    'tài',
    'khu',
    'cụm',
    'trụ',
    'di',
    'danh',
    'cảng',
    'bến',
    'hồ',
    'sông',
    'đường',
    'tuyến',
    'mỏ',
    'làng',
    'rừng',
    'biển',
  ].map(wordKey),
);

const GIVEN = new Set(['gửi', 'nộp', 'có', 'lập'].map(wordKey));
const REPORT = wordKey('báo');

/** What such words do not go over: what was done, why, when. */
const BREAKS = new Set(
  ['đã', 'là', 'để', 'nhằm', 'khi', 'nếu', 'mà', 'việc', 'vừa', 'sẽ', 'cũng', 'theo'].map(wordKey),
);

/** No words that tell some of a kind apart are longer, in words. */
const LONGEST = 16;

/**
 * Where words end that say which of several are meant, before their duty: "các đơn vị |cung cấp thiết bị giám sát hành trình| phối hợp …", "các địa
 * phương |chưa phân bổ hết vốn| khẩn trương …". `from`: where the party begins. `at` itself where what follows opens no such words, or no duty follows them at once.
 */
export function restrictedEnd(scan: Scan, at: number, from: number): number {
  const obliged = atStart(scan, from) ? beforeDuty(scan, at) : -1;
  if (obliged > 0) return obliged;
  const work = after(know.works, scan, at);
  if (!isWord(scan, at) || (isCap(scan, at) && work < 0)) return at;
  const opened = Math.max(work, after(know.restricts, scan, at));
  // "các địa phương |thực hiện| nghiêm …", where "|thực hiện sắp xếp| đơn vị hành chính" tells them apart
  if (opened < 0 || after(know.duties, scan, at) >= opened || after(know.notRestricts, scan, at) > 0) return at;
  // "các nhà thầu dự án |khẩn trương": a work may have no name
  const first = work > 0 || opened > at + 2 ? opened : opened + 1;
  // "phối hợp với các địa phương |khai thác …, rà soát": what the others do is no name of theirs
  const subject = work > 0 || atStart(scan, from);
  let deed = -1;
  for (let to = opened; to < at + (work > 0 ? LONGEST_WORK : LONGEST); to++) {
    // "bị ảnh hưởng của lũ quét, sạt lở đất": one more of what befell them
    // "có trụ sở, tài sản", "có di sản thế giới, khu du lịch quốc gia": one more that they have
    const has = key(scan, at) === HAVE && THINGS.has(key(scan, to + 1));
    const comma =
      key(scan, to) === ',' && (has || BEFALLS.has(key(scan, at))) && isWord(scan, to + 1) && !isCap(scan, to + 1);
    if (
      comma &&
      after(know.verbs, scan, to + 1) < 0 &&
      know.groups.longest(scan.tokens, to + 1) === null &&
      !know.functionWords.has(key(scan, to + 1))
    )
      continue;
    // "Các đơn vị có tỷ lệ dưới 30% (Sở Y tế, …) giải trình": they are named in brackets
    if (to > opened && subject && key(scan, to) === '(') return duty(scan, closed(scan, to)) ? to : at;
    // "Các tỉnh có xã biên giới đất liền:" on a line of its own
    const colon = key(scan, to) === ':' && key(scan, to + 1) === '\n';
    if (to > opened && (colon || (subject && key(scan, to) === '\n' && to < scan.tokens.length))) return to;
    // "dự án cao tốc Hữu Nghị - Chi Lăng", "tại Nghị quyết số 68-NQ/TW"
    const joint = key(scan, to) === '-' || key(scan, to) === '/';
    if (joint && (isCap(scan, to + 1) || isNumber(scan, to + 1)) && to > opened) continue;
    if (!isWord(scan, to) && key(scan, to) !== '%') break;
    // "chưa có căn hộ hoàn thành |hoàn thành ít nhất một dự án"
    const again = key(scan, to) === key(scan, to + 2) && key(scan, to + 1) === key(scan, to + 3);
    const whole = !isCap(scan, to) && !again && !IN_WORD.has(key(scan, to - 1)) && compoundEnd(scan, to - 1) <= to;
    // "chưa gửi |báo cáo| phải hoàn thành"
    const given = GIVEN.has(key(scan, to - 1)) && key(scan, to) === REPORT && to < opened + 3;
    if (whole && !given && to >= first && after(know.duties, scan, to) > 0) return to;
    if (BREAKS.has(key(scan, to)) && to > at) break;
    if (to > opened && after(know.notRestricts, scan, to) > 0) return to;
    if (after(know.heads, scan, to) > 0 && isCap(scan, to)) break;
    // no other deed behind it, a verb that may be part of a name is one: "các nhà thầu thi công gói thầu 5 |bơm nước"
    const plain =
      deed < 0 && subject && whole && to > first && compoundEnd(scan, to) < 0 && key(scan, to - 1) !== PASSIVE;
    if (plain && after(know.stops, scan, to) > 0) deed = to;
  }
  return deed > 0 ? deed : at;
}

const STATES = new Set(['chưa', 'đã', 'còn', 'vượt', 'không', 'bị', 'nợ', 'chậm', 'để'].map(wordKey));
const OBLIGES = new Set(['phải', 'cần'].map(wordKey));
/** Any mark, but a number's. */
const MARK = /^[^\p{L}\p{N}%]/u;

/** "8 tỉnh |chưa hoàn thành rà soát theo hộ gia đình| phải …", "29 tỉnh |vượt dự toán chi|: phân tích …": where such words end before their duty; -1: none follows. */
function beforeDuty(scan: Scan, at: number): number {
  if (!STATES.has(key(scan, at))) return -1;
  for (let to = at + 2; to < at + LONGEST + 4; to++) {
    const word = key(scan, to);
    if (OBLIGES.has(word) || (word === ':' && isWord(scan, to + 1) && !isCap(scan, to + 1))) return to;
    // "chi khám, chữa bệnh": two words of one trade
    if (word === ',' && !isCap(scan, to + 1) && after(know.verbs, scan, to + 1) < 0 && key(scan, to + 1) !== '\n')
      continue;
    if (MARK.test(word) || BREAKS_OFF.has(word)) return -1;
  }
  return -1;
}

const BREAKS_OFF = new Set(['nhưng', 'song', 'nên', 'mà', 'sẽ'].map(wordKey));

/** The token behind the bracket that opens at `at`; `at` where it does not end soon. */
function closed(scan: Scan, at: number): number {
  for (let to = at + 1; to < at + 24 && key(scan, to) !== '\n'; to++) if (key(scan, to) === ')') return to + 1;
  return at;
}

const duty = (scan: Scan, at: number): boolean => after(know.duties, scan, at) > 0 || after(know.stops, scan, at) > 0;

const PASSIVE = wordKey('được');
/** A work's name is longer. */
const LONGEST_WORK = 24;
