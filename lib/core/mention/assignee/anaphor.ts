import { fold } from '../../text/words.ts';
import type { AssigneeMention } from '../mention.ts';
import { know } from './knowledge.ts';
import { after, clauseGoesOn, type Found, isCap, one, type Scan } from './scan.ts';

/** "Bộ chủ trì …", "Thành phố cần …", "cơ quan này": a short form of a body named before. */
export function readAnaphor(scan: Scan, at: number): Found | null {
  const small = after(know.lowerAnaphors, scan, at);
  const to = small > 0 ? small : capital(scan, at);
  return to > 0 ? one({ kind: 'anaphor', from: at, to, id: null, full: null, by: 'assignee/anaphor' }) : null;
}

function capital(scan: Scan, at: number): number {
  if (!isCap(scan, at) || scan.tokens[at + 1]?.allCaps) return -1;
  const to = after(know.anaphors, scan, at);
  return to > 0 && clauseGoesOn(scan, to) ? to : -1;
}

/**
 * What each short form stands for: the nearest earlier mention that begins with its words ("Thành phố" → "Thành phố Hồ Chí Minh").
 * Out: index of the short form → index of the mention meant. Short forms with none before are left out.
 */
export function resolveAnaphors(mentions: readonly AssigneeMention[], text: string): Map<number, number> {
  const names = mentions.map((mention) => {
    const span = mention.agency ?? mention.span;
    return fold(mention.full ?? text.slice(span.start, span.end));
  });
  const found = new Map<number, number>();
  mentions.forEach((mention, at) => {
    if (mention.kind !== 'anaphor') return;
    const head = (names[at] ?? '').replace(/ (?:nay|neu tren|duoc giao|chu tri)$/u, '');
    for (let back = at - 1; back >= 0; back--) {
      const other = mentions[back];
      if (!other || (other.kind !== 'agency' && other.kind !== 'office')) continue;
      if (fits(head, names[back] ?? '')) {
        found.set(at, back);
        break;
      }
    }
  });
  return found;
}

const fits = (head: string, name: string): boolean =>
  head === 'co quan' ||
  head === 'don vi' ||
  name.startsWith(`${head} `) ||
  (head === 'thanh pho' && / thanh pho /u.test(` ${name}`)) ||
  (head === 'tinh' && / tinh /u.test(` ${name}`));
