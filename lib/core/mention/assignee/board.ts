import { keysOf, wordKey } from '../../lexicon/token.ts';
import { know } from './knowledge.ts';
import { after, isCap, key, type Scan } from './scan.ts';
import { startsBody } from './starts-body.ts';

/**
 * Whether the name of a board goes on with the second of two deeds: "Ban Quản lý và Xử lý nợ rủi ro"; "Ban Quản lý và Sở Y tế" are two bodies.
 * `head`: its first words as keys; `at`: the token behind them.
 */
export const manages = (scan: Scan, head: string, at: number): boolean =>
  head === BOARD &&
  key(scan, at) === AND &&
  isCap(scan, at + 1) &&
  !startsBody(scan, at + 1) &&
  (after(know.stops, scan, at + 1) > 0 || after(know.softStops, scan, at + 1) > 0);

const AND = wordKey('và');
const BOARD = keysOf('Ban Quản lý').join(' ');
