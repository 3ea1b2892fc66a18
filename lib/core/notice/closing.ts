/** Where the directives of a paper end: at its own notification, its recipients or its signature. */

const OFFICE = '(?:Văn phòng|VPCP|Thừa lệnh|Bộ|Sở|Ban|Ủy ban|UBND|Cơ quan)';
/** The paper speaks of itself: "Văn phòng Chính phủ thông báo để các bộ, cơ quan biết, thực hiện./." */
const NOTIFIES = new RegExp(
  `(?:^|${OFFICE}[^.]{0,80})(?:xin |trân trọng |kính )*thông báo\\s+(?:để|tới|đến|và đề nghị|nội dung|kết luận|ý kiến)[^.]{0,400}(?:biết|thực hiện|triển khai|tổ chức)|(?:^|Văn phòng[^.]{0,60})(?:xin|trân trọng|kính) thông báo (?:các|cho|Quý)[^.]{0,300}(?:biết|thực hiện)`,
  'u',
);
/** "Giao Ban Tiếp công dân tỉnh thông báo để ông A biết": somebody is told to notify. */
const TOLD_TO = /(?:^|[.;:]\s+)(?:[a-zđ]\)\s*|[-–+•]\s*|\d{1,2}\.\s*)?(?:Giao|Yêu cầu|Đề nghị)\s[^.;]*$/u;
/** "thông báo đến từng hộ dân biết để chủ động phòng tránh": those who are told read no papers. */
const TO_PEOPLE =
  /thông báo\s+(?:để|tới|đến)\s+(?:(?:các|từng|mọi|toàn thể|toàn bộ)\s+)?(?:ông|bà|hộ|gia đình|công dân|người|nhân dân|Nhân dân|bà con|khách|chủ|tàu|thuyền|ngư dân|du khách|phụ huynh|học sinh|cộng đồng)(?!\p{L})/u;
/** What ends a paper, whatever stands below it. */
const ENDS = /^\|?\s*(?:Trên đây là|N[ơo]i nh[ậâa]n)(?!\p{L})|^(?:TM\.|KT\.|TL\.|TUQ\.)\s/u;
/** "Trên đây là kết luận của …. Giao Văn phòng Bộ đôn đốc, tổng hợp, báo cáo …": it tells once more before it closes. */
const TELLS_ON = /^\|?\s*Trên đây là(?!\p{L})[^.]*\.\s+(?:Giao|Đề nghị|Yêu cầu)\s\p{Lu}/u;
/** "…, thực hiện; kết quả báo cáo UBND tỉnh trước ngày 25 hằng tháng": the last words set a limit as well. */
const REPORTS_BY =
  /(?<!\p{L})(?:báo cáo|gửi|hoàn thành)(?!\p{L})[^.;]{0,160}(?<!\p{L})(?:trước|chậm nhất|muộn nhất|trong)\s(?:ngày|tháng|quý|là|\d|vòng|thời hạn)/u;
const ends = (line: string): boolean =>
  ENDS.test(line) && !TELLS_ON.test(line) && !(OF_ITSELF.test(line) && REPORTS_BY.test(line));
const OF_ITSELF = /^\|?\s*Trên đây là/u;
/** Below a notification such a line shows that the paper goes on. */
const POINT = /^(?:(?:[IVX]+|\d{1,2})\s*[./]|[a-zđ]\))\s*\p{L}/u;
const DIRECTS =
  /^(?:Giao|Yêu cầu|Đề nghị|Các|Bộ|Sở|Ủy ban|UBND|Ban|Chủ tịch|Giám đốc|Cục|Văn phòng|Công an|Thanh tra)\s.{30,}[.;]\s*$/su;
const ITEM = /^[-–+•]\s/u;

function notifies(line: string): boolean {
  if (!line.includes('thông báo') || line.trimEnd().endsWith(':') || REPORTS_BY.test(line)) return false;
  const found = NOTIFIES.exec(line);
  return (
    found !== null &&
    !TO_PEOPLE.test(found[0]) &&
    !TOLD_TO.test(line.slice(Math.max(0, found.index - 200), found.index + 1))
  );
}

/**
 * The line at which a paper closes, of its lines from `from` on; -1 where none does. A notification closes only what nothing goes on below: "…
 * thông báo để bà B biết. / 6. Về tiến độ …".
 */
export function closingLine(lines: readonly string[], from: number): number {
  const last = lines.findIndex((line, at) => at >= from && ends(line));
  let found = last;
  for (let at = (last < 0 ? lines.length : last) - 1; at >= from; at--) {
    const line = lines[at] ?? '';
    if (notifies(line) && !(ITEM.test(line) && ITEM.test(lines[at + 1] ?? ''))) found = at;
    else if (POINT.test(line) || DIRECTS.test(line)) break;
  }
  return found;
}

const OPENS = new RegExp(`(?:Trên đây là|${OFFICE}[^.]{0,80}(?:xin |trân trọng |kính )*thông báo)(?!\\p{L})`, 'u');
/** Where in its own line a paper begins to close: "9. Giao Bộ Tài chính …. |Văn phòng Chính phủ thông báo …", wrapped into one. */
export function closingIn(line: string): number {
  if (ends(line)) return 0;
  const told = OPENS.exec(line);
  const stop = told ? line.lastIndexOf('. ', told.index) : -1;
  // the stop of the point's own number is none
  return stop > 8 ? stop + 2 : 0;
}
