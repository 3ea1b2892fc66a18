import { performance } from 'node:perf_hooks';
import { readNotice } from '../../lib/core/read-notice.ts';
import { buildPageText } from '../../lib/core/text/text-builder.ts';
import { benchOcr } from './bench-ocr.ts';
import { chronoDeadlines } from './peer.ts';
import { ownPapers } from './score.ts';

/** `npm run bench`: times as ratios in one run. Nothing is asserted: a busy machine changes the numbers, not the ratios much. */
const longest = ownPapers().toSorted((a, b) => b.text.length - a.text.length)[0]?.text ?? '';
/** Its points alone: repeated, they are one long notice; a closing or a list of recipients would end the body at the first. */
const notice = longest
  .replace(/^[\s\S]*?(?=\n(?:I|1)\. )/u, '')
  .replace(/\n[^\n]*(?:thông báo|Nơi nhận|Trên đây)[\s\S]*$/u, '\n');
const repeat = (words: string, length: number): string =>
  words.repeat(Math.ceil(length / words.length)).slice(0, length);

const read = (raw: string): number => (readNotice(buildPageText(raw))?.tasks ?? []).length;

/** The least of six runs, in milliseconds: the first ones warm up. */
function time(run: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 6; round++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

const line = (name: string, ...rest: readonly string[]): void => console.log(`${name.padEnd(46)} ${rest.join('   ')}`);
const ms = (value: number): string => `${value.toFixed(0).padStart(6)} ms`;

read(notice);
const head =
  'THÔNG BÁO\nKết luận của Thủ tướng Chính phủ tại cuộc họp\nNgày 18/3/2025, Thủ tướng chủ trì và kết luận như sau:\n';
const small = time(() => read(head + repeat(notice, 100_000)));
line('a notice of 100 kB', ms(small));
for (const size of [500_000, 2_000_000]) {
  const large = time(() => read(head + repeat(notice, size)));
  line(
    `a notice of ${size / 1000} kB`,
    ms(large),
    `${(large / small).toFixed(1)} × for ${size / 100_000} × the length`,
  );
}

const HOSTILE: Readonly<Record<string, string>> = {
  'dates in one block': 'trước ngày 30/6/2025, ',
  'months in one block': 'hoàn thành trong tháng 4/2025; ',
  'ministries in one block': 'Bộ Tài chính, Bộ Công Thương và ',
  'collectives in one block': 'các bộ, ngành, địa phương, ',
  'open brackets': '(((( (1) ',
  enumerators: '1. a) - (1) ',
  'blanks and breaks': ' \n \u00A0 \n',
  'cited papers': 'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị, ',
  'one letter words': 'h o à n t h à n h ',
  'topics without end': 'Đối với Về Trên cơ sở ',
  capitals: 'Ban Quản Lý Dự Án Đầu Tư ',
  'working together': 'chủ trì, phối hợp với ',
  'starts without end': 'từ ngày ',
  'days that begin a range': 'từ ngày 01/7 đến ',
  'counts from a day': 'kể từ ngày10 - quốc hội ',
  'lengths of time': 'trong vòng 24 giờ kể từ khi ',
  'lengths in words': 'muộn nhất năm ngày ',
  rhythms: 'hằng tháng ',
  'rhythms with days': 'trước ngày 25 và ngày 30 hằng tháng, ',
  'times a week': '02 lần/tuần ',
  'days of the moon': 'trước ngày 23 tháng chạp ',
  'a month of the moon': 'tháng chạp ',
  'before a deed': 'trước khi trình ',
  'after a deed': 'ngay sau khi ',
  meetings: 'tại phiên họp lần thứ hai của ',
  seasons: 'trước mùa mưa, bão năm ',
  'at once': 'báo cáo ngay ',
  'standing duties': 'nhiệm vụ thường xuyên, ',
  'parts of periods': 'cuối tháng 6 đầu quý II ',
  horizons: 'giai đoạn 2021 - 2025, tầm nhìn đến năm ',
  'done before': 'đã hoàn thành trước ngày 30/6/2025, ',
  'clocks and days': '17 giờ 00 ngày 20/9 ',
  'leads without a day': 'chậm nhất là trước hết trong vòng ',
  'spaced letters': 'h oàn th ành trong tháng ',
  'numbers of papers': '57-NQ/TW ',
  'laws without a year': 'Luật Đất đai và Luật Nhà ở ',
  'sentences of a word': 'Bộ. ngày. ',
  'one short form': 'Bộ ) ',
  'points of one letter': '\na)hàng của',
  'lines of a number': '\n03/NQ-CPvừa 10hoàn thành',
  'dashes and units': '- 30/6 Xã ',
  'lines of a word': '\n ngày ; . Xã',
  'lines of a bracket': '( \n',
  'lines of nothing': '\n',
  'bodies after semicolons': '; Bộ Y tế',
  'bodies told one by one': 'Giao Bộ Y tế; ',
  'bodies that each do something': 'Bộ Y tế rà soát, ',
  'turns without end': 'Giao Bộ Y tế rà soát, Bộ Công an lập ',
  'turns by comma': 'Giao Sở Xây dựng lập quy hoạch, UBND huyện Lộc Ninh lo tái định cư, ',
  'plurals that point back': 'hai bộ, Bộ Y tế và Bộ Công an; ',
  'bodies without a name': 'các cơ quan này, ',
  'cues without a deed': 'chỉ đạo Bộ Y tế ',
  initials: 'Giao SPMB, ',
  'glued words': 'trướcngày30/6 ',
  'glued bodies': 'SởXD UBNDTP ',
  'products that are none': 'lập quy định tại ',
  'those to whom it goes': 'báo cáo A, Bộ Y tế, ',
  'marks alone': '; ',
  'limits that qualify': 'vào ngày 30/6/2025, bảo đảm ',
  'headings of a body': '\n- Sở Y tế: ',
  'points that tell': '\nGiao UBND tỉnh:',
  'rows of a table': '| 1 | Sở Y tế | rà soát | 30/6/2025 |\n',
  'cells of a sheet': 'a\tb\tc\n',
  'a row of bodies': 'Sở Y tế / Sở Nội vụ; ',
};
/** The papers that a hostile text may stand in: each has patterns of its own. */
const FRAMES: Readonly<Record<string, (text: string) => string>> = {
  notice: (text) => `${head}1. Giao Bộ Y tế: ${text}`,
  report: (text) =>
    `Phó Chủ tịch UBND tỉnh yêu cầu khẩn trương giải phóng mặt bằng\nKết luận cuộc họp, Phó Chủ tịch UBND tỉnh yêu cầu Sở Xây dựng rà soát hồ sơ, báo cáo trước ngày 30/4/2025.\n${text}.\n`,
  letter: (text) =>
    `ỦY BAN NHÂN DÂN TỈNH A\nSố: 123/UBND-KT\nV/v triển khai nhiệm vụ\nKính gửi: Các sở, ban, ngành.\nChủ tịch UBND tỉnh yêu cầu các sở, ngành thực hiện như sau:\n${text}`,
  conclusion: (text) =>
    `TỈNH ỦY A\nSố 45-KL/TU\nKẾT LUẬN\ncủa Ban Thường vụ Tỉnh ủy\nBan Thường vụ Tỉnh ủy kết luận như sau:\n1. ${text}`,
  table: (text) =>
    `${head}I. Nhiệm vụ\nSTT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn |\n1 | Rà soát | Sở Y tế | 30/6/2025 |\n${text}`,
};
/** Longer in a report than in a notice, for each pattern of who tells whom. */
const TELLINGS: Readonly<Record<string, string>> = {
  'told without a stop': 'Thủ tướng yêu cầu các bộ, ',
  'who tells, and no body': 'Phó Chủ tịch UBND tỉnh yêu cầu ',
  'may be told': 'có thể, Thủ tướng yêu cầu các bộ ',
  'told in the passive': 'UBND các quận được yêu cầu ',
  'a paper told': 'ban hành công văn ',
  'says as follows': 'có ý kiến chỉ đạo ',
  'lines that tell': 'Thủ tướng yêu cầu các bộ\n',
  'what somebody tells of himself': '“ , cho biết ',
  'points of a report': '\n- Giao UBND các huyện ',
};
function hostile(frame: string, name: string, piece: string): void {
  const wrap = FRAMES[frame];
  if (!wrap) return;
  const spent = time(() => read(wrap(repeat(piece, 100_000))));
  const half = time(() => read(wrap(repeat(piece, 50_000))));
  line(
    `${frame} 100 kB: ${name}`,
    ms(spent),
    `${(spent / small).toFixed(1)} × the notice`,
    `${(spent / half).toFixed(1)} × the half`,
  );
}
for (const [name, piece] of Object.entries(HOSTILE)) hostile('notice', name, piece);
for (const [name, piece] of Object.entries(TELLINGS)) hostile('report', name, piece);
for (const frame of ['report', 'letter', 'conclusion', 'table'])
  for (const name of [
    'bodies after semicolons',
    'turns without end',
    'marks alone',
    'rows of a table',
    'headings of a body',
  ])
    hostile(frame, name, HOSTILE[name] ?? '');

const sample = head + repeat(notice, 100_000);
const peer = time(() => chronoDeadlines(sample, '2025-03-18'));
line('chrono-node vi, dates only, same 100 kB', ms(peer), `${(peer / small).toFixed(1)} × ours`);

console.log('\nscans: seconds a page and memory');
await benchOcr(2, (words) => console.log(words));
