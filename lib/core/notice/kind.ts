import type { PageText } from '../text/page-text.ts';
import { slice } from '../text/span.ts';
import { fold, quick } from '../text/words.ts';
import type { Trace } from '../trace.ts';
import type { Header } from './header.ts';
import {
  BEGS,
  closesAsNotice,
  HEADS_ORDERS,
  isAddressedBelow,
  isBareLetter,
  isLetterBody,
  isLetterWithoutHead,
  isUpwards,
  LETTER_TELLS,
  letterAt,
  MOTTO,
  OWN_LETTER,
} from './letter.ts';
import { isProse, type Told, toldOf } from './told.ts';

/** Papers that are not for us, by the line that names them: they stand alone, in capitals, over a subject. */
const FOREIGN =
  /^(?:(?:QUYẾT ĐỊNH|NGHỊ ĐỊNH|NGHỊ QUYẾT|LUẬT|BỘ LUẬT|PHÁP LỆNH|THÔNG TƯ(?: LIÊN TỊCH)?|TỜ TRÌNH|GIẤY MỜI|THƯ MỜI|HỢP ĐỒNG|BIÊN BẢN|LỆNH|HIẾN PHÁP|BẢN ÁN|ÁN LỆ|QUY CHẾ|QUY ĐỊNH|ĐIỀU LỆ|TIN BUỒN|CÁO PHÓ|GIẤY CHỨNG NHẬN|THÔNG CÁO|CÔNG BÁO|ĐƠN [\p{Lu} ]+)(?:\s|$)|(?:BÁO CÁO|KẾ HOẠCH|ĐỀ ÁN|CHƯƠNG TRÌNH|PHƯƠNG ÁN|HƯỚNG DẪN|MỤC LỤC)$)/u;
/** Named at the line's start; or at its end, behind what a stamp or another column left there. */
const DIRECTIVE_PAPER = /^(?:C[ÔO]NG ?[ĐD]I[ỆE]N|CH[ỈI] TH[ỊI])(?:\s|$|[:.])|\s(?:CÔNG ĐIỆN|CHỈ THỊ)$/u;
/** The sign of a paper's own number names its kind where its word was lost: "Số: 07/CT-UBND". */
const DIRECTIVE_SIGN = /(?:^|[|\s])Số\s*:?\s*\d[\d\s]*\/\s*(?:CT|C[ĐD])\s*-\s*\p{Lu}/u;
/** The line of a paper's own number. */
const OWN_NUMBER = /^(?:\|\s*)?Số\s*:?\s*\d[\d\s]*\/\s*\p{Lu}/u;
/** A Party body's conclusion: "Số 45-KL/TU", "KẾT LUẬN" alone in its line. */
const PARTY_SIGN = /(?:^|\s)Số\s*:?\s*\d+\s*-\s*KL\/\p{Lu}/u;
const PARTY_CONCLUSION = /^K\s?ẾT LUẬN$/u;
/** "thông báo" of other things than conclusions: jobs, auctions, tenders, exams, deaths, outages. */
const OTHER_NOTICE =
  /tuyen dung|dau gia|moi thau|chao gia|bao gia|tuyen sinh|ket qua (?:thi|trung|xet|diem|lua chon)|lich (?:tiep|cat|thi)|cat dien|mat (?:giay|con dau)|thi tuyen|thay doi (?:ten|dia chi|mau dau)|nghi (?:le|tet)|tim nguoi|thu hoi|niem yet|cong khai|truy na|le tang/;
const CONCLUSION = /ket luan|y kien chi dao/;
/** Where a paper's subject ends and its preamble begins; "Thực hiện kết luận của …" there only cites. */
const PREAMBLE = quick(
  /^(?:Căn cứ|Thực hiện|Thi hành|Xét|Theo|Ngày|Sáng|Chiều|Hôm nay|Trong|Sau khi|Tại|Để|Kính gửi|\d+[.)]|[IVX]+\.)(?!\p{L})/u,
);
/** "…, Phó Thủ tướng kết luận như sau:": the preamble of conclusions, whatever the title says. */
const OPENS_CONCLUSION =
  /(?:kết luận|ý kiến(?: chỉ đạo)?|chỉ đạo)(?: (?:một số|các) (?:nội dung|nhiệm vụ|vấn đề))?(?: như sau| sau đây| sau)?\s*:\s*$/iu;
const DIRECTS = quick(
  /(?<!\p{L})(?:giao(?! (?:ban|thông|dịch|lưu|tiếp|hàng))|yêu cầu|đề nghị|chủ trì|khẩn trương|hoàn thành|rà soát|tham mưu)(?!\p{L})/iu,
);

/**
 * What kind of paper this is: a notice of conclusions, a news report of some, another paper that assigns tasks (công điện, chỉ thị,
 * công văn), or none of these. Firm on "none": laws, decisions, tenders and obituaries are not for us.
 */
export function kindOf(page: PageText, trace: Trace): Header['kind'] {
  const lines = page.blocks.map((block) => slice(page.text, block));
  const [kind, why] = judge(lines);
  trace({ stage: 'header', by: 'notice/kind', span: page.blocks[0] ?? { start: 0, end: 0 }, why: `${kind}: ${why}` });
  return kind;
}

type Verdict = readonly [kind: Header['kind'], why: string];

function judge(lines: readonly string[]): Verdict {
  const head = lines.slice(0, 40);
  const named = namedNotice(head);
  if (named === 'another') {
    const given = lines.filter((line) => GIVEN.test(line)).length;
    if (given >= MANY_ORDERS && head.slice(0, 20).some((line) => CHAIRED.test(line)))
      return ['notice', `THÔNG BÁO of a meeting, under which bodies are told ${given} times`];
    if (lines.some((line) => HEADS_ORDERS.test(line)))
      return ['other', 'THÔNG BÁO that asks others to do what follows'];
    return given >= MANY_ORDERS
      ? ['other', `THÔNG BÁO under which bodies are told ${given} times`]
      : ['none', 'THÔNG BÁO of something else'];
  }
  if (named) return named;
  const titled = head.slice(0, 12).findIndex(namesConclusions);
  const articles = lines.filter((line) => /^Điều \d{1,3}\s*[.:]/u.test(line)).length;
  const letter = letterAt(head, lines);
  const foreign = head
    .slice(0, letter < 0 ? head.length : letter)
    .findIndex((line) => FOREIGN.test(line) && line === line.toUpperCase());
  const directive = head.findIndex(
    (line) => DIRECTIVE_PAPER.test(line) && (line === line.toUpperCase() || line.length < 20),
  );
  if (directive >= 0 && (foreign < 0 || directive < foreign) && articles < 3) return ['other', 'CÔNG ĐIỆN or CHỈ THỊ'];
  if (foreign < 0 && articles < 3 && head.slice(0, 15).some((line) => DIRECTIVE_SIGN.test(line)))
    return ['other', 'numbered as a công điện or chỉ thị'];
  if (head.some((line) => PARTY_SIGN.test(line)) && head.some((line) => PARTY_CONCLUSION.test(line)))
    return ['notice', 'a Party body’s conclusion'];
  if (foreign >= 0 && titled < 0) return ['none', `${head[foreign]?.slice(0, 30)} is not a paper that assigns tasks`];
  if (articles >= 3) return ['none', 'set out in articles'];
  if (titled >= 0 && lines.slice(titled + 1).some(directs)) return ['notice', 'title names a notice of conclusions'];
  if (head.slice(0, 8).some((line) => line.length < 200 && saysOtherNotice(line)))
    return ['none', 'a notice of something else'];
  if (letter >= 0) {
    const own = lines.slice(letter).join('\n');
    if (isUpwards(lines, letter) || BEGS.test(own)) return ['none', 'a letter to those above'];
    return LETTER_TELLS.test(own)
      ? ['other', 'a letter that assigns tasks']
      : ['none', 'a letter that assigns nothing'];
  }
  if (head.some((line) => MOTTO.test(line)) && !head.some((line) => OPENS_CONCLUSION.test(line)))
    return ['none', 'a paper with a letterhead, of no kind that assigns tasks'];
  if (articles === 0 && isAddressedBelow(lines)) return ['other', 'a letter addressed to those below'];
  if (articles === 0 && closesAsNotice(lines)) return ['other', 'closes as a paper that tells those named in it'];
  const told = toldOf(lines);
  if (told.times > 0 && (isBareLetter(head) || lines.slice(-6).some((line) => OWN_LETTER.test(line))))
    return ['other', 'a letter without its number'];
  if (isReport(told) && head.slice(0, 12).some((line) => OWN_NUMBER.test(line)))
    return ['other', 'a numbered paper that tells bodies what to do'];
  if (isLetterBody(lines, isReport(told))) return ['other', 'a letter in its own words, without its head'];
  if (articles === 0 && isLetterWithoutHead(lines, isReport(told)))
    return ['other', 'a letter in its own words, without its head'];
  return isReport(told)
    ? ['report', `tells ${told.times} times, ${told.dated} with a limit, of what was to be done`]
    : ['none', `nobody in authority tells anybody what to do (${told.times})`];
}

/** Told often, or told once with what makes it sure: the paper, the conclusion, a limit of time, that it is the news. */
const isReport = ({ times, dated, concluded, occasion, paper, government, fresh, byOffice, chaired }: Told): boolean =>
  times >= 3 ||
  (times >= 2 && (government || chaired)) ||
  (times >= 1 && (paper || fresh || byOffice || (occasion && (concluded || dated >= 1))));

/** "2.5. Giao Vụ Pháp chế", "- Yêu cầu các xã …": a notice of the work of a month or of a briefing gives many of these. */
const GIVEN = /^\s*(?:[-–+•*]\s*|\d{1,2}(?:\.\d{1,2})*[.)]\s*|[a-zđ]\)\s*)?(?:Giao|Yêu cầu|Đề nghị)\s(?:\p{Lu}|các\s)/u;
const MANY_ORDERS = 3;
/** "Ngày 04/10/2024, Phó Tổng cục trưởng … đã chủ trì Hội nghị giao ban …" */
const CHAIRED = /chủ trì (?:[^.,;]{0,20} )?(?:hội nghị|cuộc họp|phiên họp|buổi họp|buổi làm việc|giao ban)/iu;

/** THÔNG BÁO ("THONG BAO" where a scan was read) as the paper's own name: of conclusions, of something else, or (a menu's word) undecided. */
function namedNotice(head: readonly string[]): Verdict | 'another' | null {
  let [other, foreign] = [false, false];
  for (const [at, line] of head.entries()) {
    if (line.length >= 400 || !/^TH[ÔO]NG B[ÁA]O(?:\s|$|[:.])/u.test(line)) continue;
    const after = head.slice(at + 1, at + 5);
    const end = after.findIndex((next) => PREAMBLE.test(next));
    const titles = [line, ...(end < 0 ? after : after.slice(0, end))];
    const bare = titles.length === 1 && line.length < 12;
    const title = fold((bare ? [line, ...after] : titles).join(' ').slice(0, 2800)).slice(0, 700);
    if (CONCLUSION.test(title) && !OTHER_NOTICE.test(title.replace(/(?:ket luan|y kien chi dao).*/, '')))
      return ['notice', 'THÔNG BÁO over "kết luận"'];
    if (!OTHER_NOTICE.test(title) && head.slice(at + 1, at + 12).some((next) => OPENS_CONCLUSION.test(next)))
      return ['notice', 'THÔNG BÁO that opens conclusions'];
    // "TIN TỨC", "THÔNG BÁO", "VĂN BẢN": a menu names no paper.
    const menu =
      line.length < 12 &&
      after.length > 0 &&
      (after[0] ?? '').length < 25 &&
      !/[.:;]$/u.test(after[0] ?? '') &&
      !/^(?:Về|V\/v)/iu.test(after[0] ?? '');
    if (menu) continue;
    other = true;
    foreign ||= OTHER_NOTICE.test(title);
  }
  if (!other) return null;
  return foreign ? ['none', 'THÔNG BÁO of something else'] : 'another';
}

/** "Thông báo kết luận của …" as a title; a question or an explanation about such notices is none. */
function namesConclusions(line: string): boolean {
  if (line.length >= 400) return false;
  const words = fold(line);
  return (
    /^thong bao (?:(?:so )?\d[^:]{1,60})?(?:so [^:]{1,40})?(?:ve )?(?:noi dung |y kien )?ket luan/.test(words) &&
    !/\?\s*$|ket luan(?: cua [^,.]{3,60})?,? (?:neu ro|chi ro|cung|yeu cau|nhan manh|cho biet|khang dinh|danh gia|the hien)/.test(
      words,
    ) &&
    !/ket luan (?:la gi|khac|nhu the nao|gom|co phai)/.test(words)
  );
}

const saysOtherNotice = (line: string): boolean =>
  /^thong bao/.test(fold(line)) && OTHER_NOTICE.test(fold(line).replace(/(?:ket luan|y kien chi dao).*/, ''));

/** A paragraph that makes somebody do something, in a whole sentence: a menu or a search result has none. */
const directs = (line: string): boolean => line.length > 50 && isProse(line) && DIRECTS.test(line);
