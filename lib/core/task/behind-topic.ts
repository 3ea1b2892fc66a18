import { Opening } from '../text/opening.ts';
import { quick } from '../text/words.ts';
import { beginsWithVerb } from './cues.ts';

/** What a point is about, before its deed: "Đối với giá hàng hóa, dịch vụ do Nhà nước định giá, |xây dựng| phương án …". */
const TOPIC = new Opening(/^(?:Đối với|Về|Riêng đối với|Với)\s/u);
/** Commas of such a topic are not looked at farther behind, in letters. */
const REACH = 280;
/** The words between tell how things are: the clause tells nobody. */
const STATES = quick(/(?<!\p{L})(?:còn|chưa|đã|là|vẫn|đang|rất|chỉ đạt|đạt \d)(?!\p{L})/u);

/** Whether a topic with commas of its own is followed by a deed, at the last comma that a verb stands behind. In: a clause's words, openings skipped. */
export function deedBehindTopic(words: string): boolean {
  if (!TOPIC.test(words)) return false;
  const near = words.slice(0, REACH);
  for (let at = near.lastIndexOf(', '); at > 0; at = near.lastIndexOf(', ', at - 1))
    if (beginsWithVerb(words, at + 2)) return !STATES.test(words);
  return false;
}
