import { lexicon } from '../../lexicon/lexicon.ts';
import { keysOf } from '../../lexicon/token.ts';
import { keysIn, type Scan } from './scan.ts';

const byPhrase = new Map(
  lexicon
    .collectives()
    .flatMap((group) => group.phrases.map((phrase) => [keysOf(phrase).join(' '), group.id] as const)),
);
const CONCERNED = keysOf('liên quan').join(' ');
const COMMITTEE = keysOf('UBND').join(' ');
const LONG = keysOf('Ủy ban nhân dân').join(' ');

/** The collective that nouns at tokens `from`-`to` name, without "các"; `head`: "UBND" before them. Null: not in seeds/. */
export function collectiveId(scan: Scan, from: number, to: number, committee = false): string | null {
  const phrase = keysIn(scan, from, to).replace(LONG, COMMITTEE);
  if (phrase.endsWith(CONCERNED)) return 'lien-quan';
  return byPhrase.get(committee ? `${COMMITTEE} ${phrase}` : phrase) ?? null;
}
