import { describe, expect, it } from 'vitest';
import type { Conflict } from '@/lib/core/backup/conflicts.ts';
import { type Fault, type FaultName, fault } from '@/lib/core/backup/fault.ts';
import { fieldWords, refusalWords, timeWords, valueWords } from '@/lib/ui/model/differences.ts';
import { sayIn } from '@/lib/ui/model/words.ts';
import { AT, record } from '../export/records.ts';
import { sampleNotice } from '../tracker/samples.ts';
import { backupOf, readWhole, written } from './file.ts';

const vi = sayIn('vi');
const en = sayIn('en');
const notice = { ...sampleNotice(), hashes: ['h1'] };
const text = written(backupOf({ notices: [notice], tasks: [record('1'), record('2')], aside: {} }));

/** The file with one value of the second task set to another, its sums set right again. */
function withTask(patch: Record<string, unknown>): string {
  const tasks = [record('1'), { ...record('2'), ...patch }];
  return written(backupOf({ notices: [notice], tasks: tasks as never, aside: {} }));
}
const refusal = (file: string): string => {
  const read = readWhole(file);
  if (read.ok) throw new Error('not refused');
  return refusalWords(vi, read.fault);
};

describe('why a file is refused, in words', () => {
  it.each<[string, string, string]>([
    ['empty', '', 'Tệp rỗng.'],
    ['a letter', 'Kính gửi', 'Dòng 1: tệp không phải bản sao lưu của Đôn Đốc. Chọn tệp don-doc-….json.'],
    ['of something else', '{"a":1}', 'Tệp không phải bản sao lưu của Đôn Đốc. Chọn tệp don-doc-….json.'],
  ])('%s', (_, file, words) => {
    expect(refusal(file)).toBe(words);
  });

  const twice = written(backupOf({ notices: [notice], tasks: [record('1'), record('1')], aside: {} }));
  const history = [{ id: 'c', at: AT, what: 'edited', before: {}, after: { khac: 1 } }];
  const deep = '['.repeat(50) + ']'.repeat(50);
  /** `stands`: what stands on the line that is told, the last such. */
  it.each<[name: string, file: string, stands: string, words: string]>([
    [
      'newer',
      text.replace('"version": 2', '"version": 7'),
      '"version"',
      'tệp do bản Đôn Đốc mới hơn ghi (dạng 7). Cập nhật tiện ích rồi thử lại.',
    ],
    [
      'cut',
      `${text.slice(0, text.indexOf('"status"'))}`,
      '',
      'tệp bị cắt ngang ở đây; có thể chưa tải hoặc chép xong.',
    ],
    [
      'broken',
      text.replace('"kept": {', '"kept" {'),
      '"kept" {',
      'tệp bị hỏng từ đây nên không đọc tiếp được. Chép lại tệp hoặc dùng bản sao lưu khác.',
    ],
    ['no day', withTask({ doneOn: '2026-02-31' }), '2026-02-31', '“doneOn” không phải ngày có thật: 2026-02-31'],
    ['no status', withTask({ status: 'lost' }), '"lost"', '“status” có giá trị không biết: lost'],
    ['no words', withTask({ note: 7 }), '"note": 7', '“note” không đúng kiểu: 7'],
    ['twice', twice, record('1').id, `mã này có hai lần: ${record('1').id}`],
    [
      'a script',
      withTask({ address: 'javascript:alert(1)' }),
      'javascript:',
      'địa chỉ không phải của trang web hay tệp: javascript:alert(1)',
    ],
    [
      'markup',
      withTask({ leads: [{ text: '<b>Bộ</b>', id: null, full: null, inherited: false }] }),
      '<b>Bộ</b>',
      '“text” có mã HTML: <b>Bộ</b>',
    ],
    [
      'a key',
      text.replace('"language"', '"__proto__"'),
      '__proto__',
      'có tên trường không được phép; tệp không do Đôn Đốc ghi.',
    ],
    [
      'a strange field',
      withTask({ history }),
      '"khac"',
      'có trường không biết: “khac”. Có thể tệp do bản Đôn Đốc mới hơn ghi.',
    ],
  ])('%s, by its line', (_, file, stands, words) => {
    const line = file.slice(0, file.lastIndexOf(stands)).split('\n').length;
    expect(refusal(file)).toBe(`Dòng ${line}: ${words}`);
  });

  it.each([
    ['altered', text.replace('"note": ""', '"note": "x"'), /^Dòng \d+: nội dung đã bị sửa hoặc hỏng, không khớp mã/],
    ['left out', withTask({ note: undefined }), /^Dòng \d+: thiếu “note”\.$/],
    ['deep', text.replace('"vi"', deep), /^Dòng \d+: dữ liệu lồng nhau quá sâu; tệp không do Đôn Đốc ghi\.$/],
  ])('%s', (_, file, words) => {
    expect(refusal(file)).toMatch(words);
  });

  it('every reason has words in both languages, with no hole left', () => {
    const names: FaultName[] = ['too-large', 'too-many', 'broken', 'damaged', 'missing', 'duplicate', 'unknown-field'];
    for (const name of names)
      for (const one of [fault(name), fault(name, { line: 3, field: 'note', value: 'x' })] satisfies Fault[])
        for (const say of [vi, en]) expect(refusalWords(say, one)).not.toMatch(/[{}]|undefined|null/u);
  });
});

describe('what both sides changed, in words', () => {
  it.each<[string, unknown, string]>([
    ['status', 'done', 'Hoàn thành'],
    ['note', '', '(trống)'],
    ['note', '<b>gọi</b>', '<b>gọi</b>'],
    ['extended', { due: '2026-08-15', reason: 'Chờ ý kiến', document: '' }, '15/8/2026, Chờ ý kiến'],
    ['extended', null, '(trống)'],
    ['leads', [{ text: 'Bộ Tài chính' }, { text: 'Bộ Công an' }], 'Bộ Tài chính; Bộ Công an'],
    ['coops', [], '(trống)'],
    ['remind', [7, 0], '7 ngày, đúng ngày'],
    ['remind', [], 'Không nhắc'],
    ['remind', null, 'Theo cài đặt chung'],
    ['untrackedAt', null, 'đang theo dõi'],
    ['untrackedAt', AT, 'đã bỏ theo dõi'],
    ['toConfirm', false, 'không'],
    ['ours', { agency: 'x', is: true }, 'có'],
  ])('%s %j', (field, value, words) => {
    expect(valueWords(vi, { field } as Conflict, value)).toBe(words);
  });

  it('fields are named as the panel names them; an unknown one is said to be another', () => {
    expect(fieldWords(vi, 'extended')).toBe('Gia hạn');
    expect(fieldWords(vi, 'mark')).toBe('Mục khác');
  });
});

describe('when it was, by the clock of Vietnam', () => {
  it.each([
    ['2026-11-22T07:05:00.000Z', '14:05 ngày 22/11/2026'],
    ['2026-06-06T17:30:00.000Z', '00:30 ngày 07/6/2026'],
    ['2026-06-06T16:59:59.999Z', '23:59 ngày 06/6/2026'],
  ])('%s is %s', (instant, words) => {
    expect(timeWords(vi, instant)).toBe(words);
  });
});
