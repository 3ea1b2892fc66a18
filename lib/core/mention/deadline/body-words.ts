/**
 * The words with which the name of a body begins that is told something or hands something in, as pattern sources over text in lower case. Known
 * here once: where a pattern leaves one out, or knows more, it says why. Each ends at a word's edge, and none begins the name of a thing
 * ("bộ máy", "ban hành", "tổ chức", "phòng, chống").
 */
const EDGE = '(?!\\p{L})';
const not = (words: string): string => `(?!,? (?:${words})${EDGE})`;

/** Those of the state that bear names: Bộ Y tế, Sở Tài chính, UBND tỉnh, Phòng Kinh tế. */
const OF_STATE = [
  `bộ${not('máy|hồ sơ|tiêu chí|chỉ số|thủ tục|dữ liệu|tài liệu|mã|câu hỏi')}|sở${not('hữu')}|ubnd|ủy ban|văn phòng${not('phẩm')}`,
  `ban${not('hành|đầu(?! tư)|đêm|ngày')}|cục${not('bộ')}|tổng cục|chi cục|vụ${not('việc|án|mùa|đông(?! (?:nam|bắc) á)|hè|thu|xuân|lúa|tai nạn|cháy')}`,
  `công an|thanh tra${not('các|việc|công tác|đột xuất|kiểm tra')}|kho bạc|trung tâm`,
  `phòng${not('chống|ngừa|cháy|tránh|bệnh|dịch')}`,
].join('|');
/** Parts of a body, and what stands for it: "các đơn vị", "địa phương", "xã A". */
const UNITS = [
  `đơn vị|cơ quan|ngành|địa phương|tỉnh|thành phố|huyện|quận|thị xã|phường|xã${not('hội')}`,
  `tổ${not('chức|quốc')}|đội${not('ngũ')}|hạt|trạm|khoa${not('học')}|bệnh viện|thư viện|viện${not('trợ|phí|dẫn')}|trường${not('hợp')}`,
].join('|');
const FIRMS = 'tập đoàn|tổng công ty|công ty|nhà máy|điện lực|ngân hàng|chủ đầu tư|nhà thầu|acv|evn|pvn|tkv|vnpt';

/** A body of the state by its name, and no unit or firm. */
export const AGENCY = `(?:${OF_STATE})${EDGE}`;
/** Whoever may be told: an agency, a unit of one, a firm. */
export const BODY = `(?:${OF_STATE}|${UNITS}|${FIRMS})${EDGE}`;
/** Who leads one. */
export const LEADER = `(?:(?:phó )?chủ tịch|(?:tổng )?giám đốc|thứ trưởng|thủ trưởng|hiệu trưởng|trưởng|bí thư|lãnh đạo|đồng chí)${EDGE}`;
/** To whom one reports. */
export const ABOVE = `(?:${BODY}|${LEADER}|(?:thủ tướng|chính phủ|thường trực|hội đồng|hđnd|hđtv|hđqt)${EDGE})`;

/** Where a sentence begins, behind signs and a point's letter. */
export const AT_HEAD = '^[^\\p{L}]*(?:[a-zđ]\\) )?';
/** The word that tells, which is often left out. */
export const TELLING = '(?:giao |yêu cầu |đề nghị )?(?:các )?';
/** "Giao các Sở …": a body opens its sentence. */
export const BODY_AT_HEAD = `${AT_HEAD}${TELLING}${BODY}`;
/** "…, Bộ Xây dựng", "…, giao Sở Y tế" */
export const BODY_BEHIND_COMMA = `^, ${TELLING}${BODY}`;
