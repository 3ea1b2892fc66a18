import { performance } from 'node:perf_hooks';
import { readNotice } from '../../lib/core/read-notice.ts';
import { buildPageText } from '../../lib/core/text/text-builder.ts';
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
};
for (const [name, piece] of Object.entries(HOSTILE)) {
  const spent = time(() => read(`${head}1. Giao Bộ Y tế: ${repeat(piece, 100_000)}`));
  line(`hostile 100 kB: ${name}`, ms(spent), `${(spent / small).toFixed(1)} × the notice`);
}

const sample = head + repeat(notice, 100_000);
const peer = time(() => chronoDeadlines(sample, '2025-03-18'));
line('chrono-node vi, dates only, same 100 kB', ms(peer), `${(peer / small).toFixed(1)} × ours`);
