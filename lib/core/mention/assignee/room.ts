import { keysOf, wordKey } from '../../lexicon/token.ts';
import { properName, readPlace } from './place.ts';
import { isCap, key, type Scan } from './scan.ts';

/** Rooms of an office, a hospital or a school: "phòng Nội vụ", "khoa Cấp cứu". */
const ROOMS = new Set(['phòng', 'khoa'].map(wordKey));
/** What makes "phòng" no room: "văn phòng", "để phòng Covid-19". */
const NO_ROOM = new Set(
  [
    'văn',
    'quốc',
    'dự',
    'đề',
    'hậu',
    'phân',
    'để',
    'y',
    'nha',
    'đa',
    'chuyên',
    'bách',
    'nội',
    'ngoại',
    'nhi',
    'sản',
    'bác',
    'sách',
  ].map(wordKey),
);
const NO_ROOM_NAME = new Set(['covid', 'hội', 'họp', 'zalo'].map(wordKey));

/** "phòng Nội vụ", "phòng TN&MT": a department of a district, told with a small letter. */
export const smallRoom = (scan: Scan, at: number, to: number): boolean =>
  to === at + 1 &&
  ROOMS.has(key(scan, at)) &&
  isCap(scan, to) &&
  !NO_ROOM_NAME.has(key(scan, to)) &&
  !NO_ROOM.has(key(scan, at - 1));

/** "Đại sứ quán Việt Nam tại Lào": where it stands belongs to its name. */
export function atPlace(scan: Scan, head: string, to: number): number {
  if (!EMBASSIES.has(head) || key(scan, to) !== AT) return to;
  return isCap(scan, to + 1) ? Math.max(properName(scan, to + 1), readPlace(scan, to + 1)?.to ?? to) : to;
}

const AT = wordKey('tại');
const EMBASSIES = new Set(
  ['Đại sứ quán', 'Tổng Lãnh sự quán', 'Thương vụ', 'Bộ phận thường trực', 'Bộ phận Thường trực'].map((name) =>
    keysOf(name).join(' '),
  ),
);
