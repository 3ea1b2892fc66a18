// Luật Đất đai năm 2024 | Bộ luật Lao động 2019 | Nghị quyết Đại hội XIII của Đảng
import { Sought } from '../../text/sought.ts';
import { LEFT, quick, RIGHT } from '../../text/words.ts';
import type { CitationMention } from '../mention.ts';
import type { Recogniser } from '../recogniser.ts';

const NAME = 'citation/named-law';

/** No name of a law holds these: they begin what is to be done, or when. */
const STOP =
  '(?:trong|trước|vào|đến|từ|hết|cuối|đầu|hoàn|trình|ban|thông|chậm|muộn|tại|theo|kế|để|ngay|có|được|sau|khi|năm|phải)';
const LAW = `(?:bộ luật|luật|pháp lệnh|hiến pháp)(?: (?!${STOP}${RIGHT})[\\p{L}]+,?){0,12}? (?:năm )?(?:19|20)\\d{2}`;
const CONGRESS =
  '(?:nghị quyết|văn kiện) (?:của )?đại hội(?: đại biểu)?(?: toàn quốc| đảng bộ[\\p{L} ]{0,30})?(?: lần thứ)? [ivx]{1,6}(?: của đảng)?';
const PATTERN = new Sought(quick(new RegExp(`${LEFT}(?:${LAW}|${CONGRESS})${RIGHT}`, 'gu')));

/** Reads laws cited by name and year, and resolutions of congresses. Their years set no limit. */
export const namedLaw: Recogniser<CitationMention> = {
  name: NAME,
  cues: ['luật', 'pháp lệnh', 'hiến pháp', 'đại hội'],
  find: ({ starts }) =>
    PATTERN.in(starts).map((match) => ({
      type: 'citation',
      span: { start: match.index, end: match.index + match[0].length },
      by: NAME,
      number: null,
      issued: null,
    })),
};
