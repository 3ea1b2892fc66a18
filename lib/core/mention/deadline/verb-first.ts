import cues from '../../../../seeds/cues.json' with { type: 'json' };
import { phraseStart } from '../../text/phrase-start.ts';
import { TELLING } from './body-words.ts';
import { re } from './trap.ts';

const isVerb = phraseStart([...cues.verbs, ...cues.openers], true);
const isAdverb = phraseStart(cues.adverbs, true);
/** Signs, a point's letter, and words that only join or oblige. */
const OPENING = re(
  '^[^\\p{L}]*(?:[a-zđ]\\) )?(?:(?:và|đồng thời|phải|cần|tiến hành|tổ chức|yêu cầu|đề nghị|có trách nhiệm) )*',
);
const TOLD = re(`^[^\\p{L}]*(?:[a-zđ]\\) )?(?:giao|yêu cầu|đề nghị) ${TELLING}`);

/** Whether words, in small letters, begin with a verb that directs, adverbs before it allowed: ", phải khẩn trương rà soát …", "và diệt lăng quăng". */
export function opensWithVerb(words: string): boolean {
  let at = OPENING.exec(words)?.[0].length ?? 0;
  for (let round = 0; round < 4; round++) {
    if (isVerb(words, at) > 0) return true;
    const adverb = isAdverb(words, at);
    if (adverb === 0) return false;
    at += adverb;
    while (words[at] === ' ' || words[at] === ',') at++;
  }
  return false;
}

/** "giao Sở Y tế …", in small letters: somebody is told at the head. */
export const tellsFirst = (words: string): boolean => TOLD.test(words);
