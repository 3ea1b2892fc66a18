import { R, re } from './trap.ts';

/** "Hồ sơ dự án Luật cơ bản đủ điều kiện trình Quốc hội …", "dự án đủ điều kiện khởi công trong quý II": how far a thing has come, told of it, no order. Runs on a clause up to its limit. */
export const IS_READY = re(
  `^[^\\p{L}]*(?:hồ sơ|dự thảo|dự án|đề án|tờ trình|công trình|gói thầu)(?: (?!phải|cần|để|khi|sớm|mà)[\\p{L}\\d]+){0,9},? đủ (?:điều kiện|cơ sở) (?!thì)`,
);

/** "Trường hợp nhà đầu tư không nộp đủ tiền |trước ngày 30/4|, giao Thuế tỉnh …": the case that somebody misses a day. */
export const IN_CASE = re(`^[^\\p{L}]*(?:[a-zđ]\\) )?(?:nếu|trường hợp)${R}[^,;]{2,120} (?:không|chưa)${R}[^,;]*$`);

/** "Thống nhất gia hạn thời gian thực hiện dự án |đến ngày 31/12/2026|", "Cho phép … kéo dài …": what is granted, no order. */
export const IS_GRANTED = re(
  `^[^\\p{L}]*(?:[a-zđ]\\) )?(?:(?:về|đối với) [^;:]{2,160}[:,] )?(?:cơ bản |về nguyên tắc,? )?(?:thống nhất|đồng ý|nhất trí|chấp thuận|cho phép)${R}(?![^;]*(?<!\\p{L})(?:giao|yêu cầu|phải|trình|báo cáo)${R})[^;]*(?<!\\p{L})(?:gia hạn|kéo dài|giãn|lùi|điều chỉnh (?:thời gian|tiến độ))${R}[^;]*$`,
);
