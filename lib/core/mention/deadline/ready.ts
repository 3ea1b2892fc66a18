import { re } from './trap.ts';

/** "Hồ sơ dự án Luật cơ bản đủ điều kiện trình Quốc hội …", "dự án đủ điều kiện khởi công trong quý II": how far a thing has come, told of it, no order. Runs on a clause up to its limit. */
export const IS_READY = re(
  `^[^\\p{L}]*(?:hồ sơ|dự thảo|dự án|đề án|tờ trình|công trình|gói thầu)(?: (?!phải|cần|để|khi|sớm|mà)[\\p{L}\\d]+){0,9},? đủ (?:điều kiện|cơ sở) (?!thì)`,
);
