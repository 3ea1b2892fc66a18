import type { PageText } from '../text/page-text.ts';
import { slice } from '../text/span.ts';
import { fold } from '../text/words.ts';
import type { Trace } from '../trace.ts';
import type { Header } from './header.ts';

/** Papers that are not for us, by the line that names them: they stand alone, in capitals, over a subject. */
const FOREIGN = /^(?:QUYẾT ĐỊNH|NGHỊ ĐỊNH|NGHỊ QUYẾT|LUẬT|BỘ LUẬT|PHÁP LỆNH|THÔNG TƯ(?: LIÊN TỊCH)?|TỜ TRÌNH|GIẤY MỜI|THƯ MỜI|HỢP ĐỒNG|BIÊN BẢN|LỆNH|HIẾN PHÁP|BẢN ÁN|ÁN LỆ|QUY CHẾ|QUY ĐỊNH|ĐIỀU LỆ|TIN BUỒN|CÁO PHÓ|GIẤY CHỨNG NHẬN|ĐƠN [\p{Lu} ]+)(?:\s|$)/u;
const DIRECTIVE_PAPER = /^(?:CÔNG ĐIỆN|CHỈ THỊ)(?:\s|$|[:.])/u;
/** "thông báo" of other things than conclusions: jobs, auctions, tenders, exams, deaths, outages. */
const OTHER_NOTICE = /tuyen dung|dau gia|moi thau|chao gia|bao gia|tuyen sinh|ket qua (?:thi|trung|xet|diem|lua chon)|lich (?:tiep|cat|thi)|cat dien|mat (?:giay|con dau)|thi tuyen|thay doi (?:ten|dia chi|mau dau)|nghi (?:le|tet)|tim nguoi|thu hoi|niem yet|cong khai|truy na|le tang/;
/** Someone in authority tells someone to do something: what a report of conclusions is made of. */
const TELLS =
  /(?:Thủ tướng|Phó Thủ tướng|Chủ tịch|Bộ trưởng|Thường trực Chính phủ|Chính phủ|Bí thư|Ban Chỉ đạo)[^.;:\n]{0,90}?(?<!\p{L})(?:yêu cầu|giao|chỉ đạo|đề nghị|kết luận|chỉ rõ|lưu ý)(?!\p{L})/gu;

/**
 * What kind of paper this is: a notice of conclusions, a news report of some, another paper that assigns tasks (công điện, chỉ thị,
 * công văn), or none of these. Firm on "none": laws, decisions, tenders and obituaries are not for us.
 */
export function kindOf(page: PageText, trace: Trace): Header['kind'] {
  const lines = page.blocks.map((block) => slice(page.text, block));
  const decide = (kind: Header['kind'], why: string): Header['kind'] => {
    trace({ stage: 'header', by: 'notice/kind', span: page.blocks[0] ?? { start: 0, end: 0 }, why: `${kind}: ${why}` });
    return kind;
  };
  const head = lines.slice(0, 40);
  const articles = lines.filter((line) => /^Điều \d{1,3}\s*[.:]/u.test(line)).length;
  const named = head.findIndex((line) => line.length < 400 && /^THÔNG BÁO(?:\s|$|[:.])/u.test(line));
  if (named >= 0) {
    const title = fold(head.slice(named, named + 4).join(' ')).slice(0, 700);
    if (/ket luan|y kien chi dao/.test(title) && !OTHER_NOTICE.test(title.replace(/ket luan.*/, ''))) return decide('notice', 'THÔNG BÁO over "kết luận"');
    return decide('none', 'THÔNG BÁO of something else');
  }
  const noticeTitle = head.slice(0, 12).some((line) => line.length < 400 && /^thong bao (?:so [^:]{1,40})?(?:ve )?(?:noi dung |y kien )?ket luan/.test(fold(line)));
  const foreign = head.findIndex((line) => FOREIGN.test(line) && line === line.toUpperCase());
  const directive = head.findIndex((line) => DIRECTIVE_PAPER.test(line) && (line === line.toUpperCase() || line.length < 20));
  if (directive >= 0 && (foreign < 0 || directive < foreign) && articles < 3) return decide('other', 'CÔNG ĐIỆN or CHỈ THỊ');
  if (foreign >= 0 && !noticeTitle) return decide('none', `${head[foreign]?.slice(0, 30)} is not a paper that assigns tasks`);
  if (articles >= 3) return decide('none', 'set out in articles');
  const text = lines.join('\n');
  if (noticeTitle && /kết luận|yêu cầu|giao/iu.test(text)) return decide('notice', 'title names a notice of conclusions');
  const letter = head.some((line) => /^Kính gửi\s*:?/u.test(line)) && head.some((line) => /^Số\s*:?\s*\d*\s*\//u.test(line));
  if (letter) {
    const tells = /(?:có ý kiến (?:chỉ đạo )?như sau|yêu cầu|đề nghị|giao)[^.\n]{0,200}(?::|thực hiện|triển khai|chủ trì|tập trung)/iu.test(text);
    return tells ? decide('other', 'a letter that assigns tasks') : decide('none', 'a letter that assigns nothing');
  }
  return reportOr(text, decide);
}

/** A news report of conclusions tells at least twice, at a meeting or from a paper; other news is none. */
function reportOr(text: string, decide: (kind: Header['kind'], why: string) => Header['kind']): Header['kind'] {
  const tells = [...text.matchAll(TELLS)].length;
  const occasion = /kết luận|phiên họp|cuộc họp|buổi làm việc|hội nghị|làm việc với|kiểm tra|Công điện|TB-VPCP|chủ trì (?:phiên|cuộc|buổi|hội)/iu.test(text);
  const concludes = /(?:phát biểu )?kết luận (?:phiên|cuộc|hội|buổi|tại|của)|TB-VPCP|thông báo kết luận|phát biểu kết luận/iu.test(text);
  if (occasion && (tells >= 3 || (tells >= 1 && concludes))) return decide('report', `tells ${tells} times of what was concluded`);
  return decide('none', 'nobody in authority tells anybody what to do');
}
