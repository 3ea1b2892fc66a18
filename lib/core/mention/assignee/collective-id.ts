import patterns from '../../../../seeds/agency-patterns.json' with { type: 'json' };
import { lexicon } from '../../lexicon/lexicon.ts';
import { keysOf } from '../../lexicon/token.ts';
import { keysIn, type Scan } from './scan.ts';

const byPhrase = new Map(
  lexicon
    .collectives()
    .flatMap((group) => group.phrases.map((phrase) => [keysOf(phrase).join(' '), group.id] as const)),
);
const CONCERNED = keysOf('liên quan').join(' ');
const NEUTRAL = patterns.neutral.map((words) => keysOf(words).join(' '));
const COMMITTEE = keysOf('UBND').join(' ');
const LONG = keysOf('Ủy ban nhân dân').join(' ');

/** The collective that nouns at tokens `from`-`to` name, without "các"; `head`: "UBND" before them. Null: not in seeds/. */
export function collectiveId(scan: Scan, from: number, to: number, committee = false): string | null {
  const printed = keysIn(scan, from, to).replace(LONG, COMMITTEE);
  // "trên cả nước" takes nobody away.
  const end = NEUTRAL.find((words) => printed.endsWith(` ${words}`));
  const phrase = end ? printed.slice(0, -end.length - 1) : printed;
  if (phrase.endsWith(CONCERNED)) return 'lien-quan';
  return byPhrase.get(committee ? `${COMMITTEE} ${phrase}` : phrase) ?? null;
}
