import { lexicon } from '../../lexicon/lexicon.ts';
import { wordKey } from '../../lexicon/token.ts';
import { brandEnd } from './brand.ts';
import { readChain } from './chain.ts';
import { know } from './knowledge.ts';
import { withPlace } from './named.ts';
import { after, afterSeparator, expected, type Found, isNumber, isWord, key, one, type Scan, words } from './scan.ts';
import { startsBody } from './starts-body.ts';

/** "làm việc với C06 |để| thống nhất …" */
const AIM = wordKey('để');
/** Letters and digits, capitals all: "SPMB", "PECC2", "BCĐ". */
const SHAPE = /^[A-ZĐƯƠÔÂĂÊ][A-ZĐƯƠÔÂĂÊ0-9]{2,9}$/u;
const ROMAN = /^(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;
/** A word written big ("GIAO", "THEO"), not initials. */
const SYLLABLE = /^(?:NGH|NG|NH|TH|TR|PH|KH|CH|GH|GI|QU|[BCDĐGHKLMNPRSTVX])?[AĂÂEÊIOÔƠUƯY]{1,3}(?:CH|NG|NH|[CMNPT])?$/u;

/** "QL14", "XL01" are roads and lots; "PECC2" and the police's "C06", "PA05" are units. */
const NUMBERED = /^(?:[A-ZĐƯƠÔÂĂÊ]{3,}\d{1,2}|[ACV]0\d|P[ACKVX]\d\d)$/u;

/** No list of bodies by their initials is longer; the bound keeps reading linear. */
const LONGEST = 12;

/**
 * "SPMB hoàn thành …", "EVNNPC: đóng điện …", "DNPC, HPC rà soát", "phối hợp với CPMB": a unit told by its initials, not in seeds/.
 * Only where a doer stands, the head of a clause or a place where a body is expected, and only with what a doer does after it;
 * never what the text or seeds/ know as a thing ("TBA", "dự án LRT").
 */
export function readAcronym(scan: Scan, at: number, afterParty: boolean): Found | null {
  if (!initials(scan, at)) return null;
  const asked = expected(scan, at) || WITH.has(key(scan, at - 1)) || HEADED.has(key(scan, at - 1));
  if (!asked && !afterParty && !opens(scan, at)) return null;
  // "LĐLĐ tỉnh", "TTYT huyện"
  const to = Math.max(withPlace(scan, at + 1), ofPolice(scan, at));
  if (!does(scan, at, to, asked, afterParty)) return null;
  return one({
    kind: 'agency',
    from: at,
    to,
    id: null,
    full: null,
    agency: { from: at, to },
    by: 'assignee/acronym',
  });
}

/** "C06 - Bộ Công an", "PC06, Công an tỉnh": whose unit it is; -1 where that is not said. */
function ofPolice(scan: Scan, at: number): number {
  if (!POLICE.test(words(scan, at, at + 1)) || !PARTS.has(key(scan, at + 1))) return -1;
  const name = scan.text.slice(scan.tokens[at + 2]?.start ?? 0, (scan.tokens[at + 2]?.start ?? 0) + 11);
  const from = name.startsWith('Bộ Công an') ? at + 3 : name.startsWith('Công an') ? at + 2 : -1;
  if (from < 0) return -1;
  const to = from === at + 3 ? from + 2 : withPlace(scan, from + 2);
  return key(scan, at + 1) === '(' ? (key(scan, to) === ')' ? to + 1 : -1) : to;
}
const POLICE = /^(?:[ACKVX]\d\d|P[ACKVX]\d\d)$/u;
const PARTS = new Set([',', '-', '(']);

const opens = (scan: Scan, at: number): boolean => at === 0 || OPENS.has(key(scan, at - 1));
const OPENS = new Set(['\n', '.', ';', ':', '-', ')', '•', '+']);
/** "phối hợp với", "phối hợp". */
const WITH = new Set(['hợp'].map(wordKey));
/** "Giám đốc SPMB", "Trưởng ban". */
const HEADED = new Set(['đốc', 'trưởng'].map(wordKey));
const PLAINLY = new Set(['với', 'cùng', 'đốc', 'hợp', 'trưởng'].map(wordKey));

/** Initials that may be a body's: no word, numeral, document code or known thing. */
function initials(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (!token?.allCaps) return false;
  const printed = words(scan, at, at + 1).normalize('NFC');
  if (isDispatch(printed)) return beside(scan, at);
  if (!SHAPE.test(printed) || ROMAN.test(printed) || SYLLABLE.test(printed)) return false;
  if (/\d/u.test(printed) && !NUMBERED.test(printed)) return false;
  // "QĐ-TTg", "TB/EVN"
  if (/[-–/&]/u.test(scan.text.charAt(token.end)) || /[-–/&]/u.test(scan.text.charAt(token.start - 1))) return false;
  return !know.thingAcronyms.has(token.key.replace(/\d+$/u, '')) && !scan.things.has(token.key);
}

/** "A0, A2 lập kế hoạch": the regional dispatch centres of the grid, by letter and figure, where one stands beside another. */
const isDispatch = (printed: string): boolean => /^A[0-3]$/u.test(printed);
const beside = (scan: Scan, at: number): boolean =>
  [at - 2, at + 2].some(
    (index) => isDispatch(words(scan, index, index + 1)) && afterSeparator(scan, Math.min(at, index) + 1) > 0,
  );

/** What a doer does follows, here or after the last of a list of initials. */
function does(scan: Scan, at: number, end: number, asked: boolean, afterParty: boolean): boolean {
  let to = end;
  for (let count = 0; count < LONGEST; count++) {
    const next = afterSeparator(scan, to);
    if (next < 0) break;
    const known = lexicon.names.longest(scan.tokens, next);
    if (known?.value.exact) to = known.to;
    else if (brandEnd(scan, next) > next) to = brandEnd(scan, next);
    else if (initials(scan, next)) to = withPlace(scan, next + 1);
    else if ((afterParty || key(scan, to) !== ',') && (startsBody(scan, next) || readChain(scan, next)?.determiner))
      return true;
    else break;
  }
  const acts = (index: number): boolean =>
    after(know.acts, scan, index) > 0 || (after(know.stops, scan, index) > 0 && after(know.notActs, scan, index) < 0);
  if (acts(to) && !scan.tokens[to]?.cap) return true;
  if (key(scan, to) === ':') return opens(scan, at) && (acts(to + 1) || key(scan, to + 1) === '\n');
  // "phối hợp với CPMB, …": told by what stands before alone.
  return (
    asked &&
    PLAINLY.has(key(scan, at - 1)) &&
    (!isWord(scan, to) || key(scan, to) === AIM || after(know.stops, scan, to) > 0)
  );
}

/** Initials that the text itself shows to be a thing: "06 TBA", "hệ thống CRM", "vốn ODA". Out: keys of words. */
export function thingsIn(tokens: Scan['tokens']): ReadonlySet<string> {
  const found = new Set<string>();
  const scan: Scan = { text: '', tokens, on: null, things: found };
  for (let at = 1; at < scan.tokens.length; at++) {
    const token = scan.tokens[at];
    if (!token?.allCaps) continue;
    const counted = isNumber(scan, at - 1) && !opens(scan, at - 1);
    if (counted || thingBefore(scan, at, 1) || thingBefore(scan, at, 2)) found.add(token.key);
  }
  return found;
}

const thingBefore = (scan: Scan, at: number, back: number): boolean =>
  at >= back && after(know.thingNouns, scan, at - back) === at;
