import type { IsoDay } from '../calendar/iso-day.ts';
import { lexicon } from '../lexicon/lexicon.ts';
import type { AssigneeMention } from '../mention/mention.ts';
import { levelOf } from '../mention/refine/level.ts';
import { slice } from '../text/span.ts';
import { fold } from '../text/words.ts';

/** Whether a body named is the one that speaks in the paper, or its head: what it "yêu cầu" others do is theirs to do. */
export type Speaks = (mention: AssigneeMention) => boolean;

/** How a paper names its own issuer without its name, by level. */
const OWN: Readonly<Record<string, RegExp>> = {
  province:
    /^(?:(?:thuong truc|lanh dao) )?(?:ubnd|uy ban nhan dan)(?: (?:tinh|thanh pho|tp))?$|^(?:thuong truc )?tinh uy$/,
  district: /^(?:(?:thuong truc|lanh dao) )?(?:ubnd|uy ban nhan dan)(?: (?:huyen|quan|thi xa|thanh pho))?$/,
  commune: /^(?:(?:thuong truc|lanh dao) )?(?:ubnd|uy ban nhan dan)(?: (?:xa|phuong|dac khu))?$/,
};
const HEAD =
  /^(?:dong chi )?(?:(?:quyen|pho|thu truong|chu tich|pho chu tich|giam doc|pho giam doc|bo truong|thu truong|bi thu|lanh dao|thuong truc) )+/;

/** Who speaks in a paper of this issuer, as at its day; nobody where the issuer is not known. */
export function speakerOf(text: string, issuer: string | null, on: IsoDay | null): Speaks {
  if (issuer === null) return () => false;
  const own = lexicon.lookup(issuer, on)?.id ?? null;
  const form = OWN[levelOf(issuer, on) ?? ''];
  const name = fold(issuer);
  const minister = /^bo [a-z]/.test(name) ? /^(?:dong chi )?(?:bo truong|thu truong)$/ : null;
  return (mention) => {
    if (mention.kind === 'collective' || mention.kind === 'generic') return false;
    if (own !== null && mention.id === own) return true;
    const whole = fold(slice(text, mention.span));
    if (minister?.test(whole)) return true;
    const words = whole.replace(HEAD, '');
    return words === name || form?.test(words) === true;
  };
}
