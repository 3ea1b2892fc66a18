import { describe, expect, test } from 'vitest';
import { asPaperError, PaperError, type PaperErrorKey } from '@/lib/reader/paper-error.ts';
import { sayIn } from '@/lib/ui/model/words.ts';
import { NotAllowed, troubleOf, whyWords } from '@/lib/ui/reader/model/trouble.ts';

/** What the user reads for each; whether trying again may help. A key without a row here does not compile. */
const FILES: Record<Exclude<PaperErrorKey, PageKey>, [says: RegExp, again: boolean]> = {
  encrypted: [/mật khẩu.*lưu một bản không mật khẩu/, false],
  damaged: [/bị hỏng.*Tải lại/, false],
  truncated: [/chưa đủ.*Tải lại/, false],
  empty: [/rỗng.*Chọn tệp khác/, false],
  noPages: [/không có trang nào.*Chọn tệp khác/, false],
  notAPaper: [/trang web.*Mở liên kết/, false],
  oldDoc: [/\.doc .*\.docx/, false],
  unknown: [/Nhiệm vụ đã lưu vẫn còn/, true],
  tooLarge: [/quá lớn.*Tách/, false],
  notFound: [/404.*trang văn bản/, true],
  refused: [/đăng nhập.*tải về/, true],
  serverFailed: [/Không có gì bị mất; thử lại/, true],
  stalled: [/không trả lời.*thử lại/, true],
  offline: [/mạng.*thử lại/, true],
  noRecogniser: [/nhận dạng chữ.*Tải lại trang/, false],
};
type PageKey = 'pageTooDim' | 'pageTooSlow' | 'pageEmpty';
const PAGES: Record<PageKey, RegExp> = {
  pageTooDim: /Chữ trên trang 3 quá mờ.*không có trong danh sách/,
  pageTooSlow: /Trang 3 đọc quá lâu.*không có trong danh sách/,
  pageEmpty: /Trang 3 không có chữ/,
};
const vi = sayIn('vi');
const en = sayIn('en');

describe('what is wrong with a file, in words', () => {
  test.each(Object.entries(FILES) as [PaperErrorKey, [RegExp, boolean]][])('%s', (key, [says, again]) => {
    const trouble = troubleOf(new PaperError(key, 'for developers'));
    expect(vi(trouble.words)).toMatch(says);
    expect(vi(trouble.words)).not.toMatch(/!|vui lòng/u);
    expect(en(trouble.words)).not.toBe(vi(trouble.words));
    expect(trouble.again).toBe(again);
    expect(trouble.permit).toBe(false);
    expect(trouble.detail).toContain('for developers');
  });

  test('a site that is not allowed is asked for', () => {
    const trouble = troubleOf(new NotAllowed('https://example.vn'));
    expect(trouble.permit).toBe(true);
    expect(vi(trouble.words)).toMatch(/Cho phép/);
  });

  test.each([new Error('anything'), 'words', null, undefined, { key: 7 }, { key: 'nothing known' }])(
    'what is not foreseen (%s) is said to be that, with nothing lost',
    (error) => expect(vi(troubleOf(error).words)).toMatch(/Nhiệm vụ đã lưu vẫn còn/),
  );

  test('what is thrown below keeps its cause', () =>
    expect(troubleOf(asPaperError(new TypeError('below'))).detail).toContain('below'));
});

describe('what is wrong with one page', () => {
  test.each(Object.entries(PAGES))('%s', (key, says) => expect(vi(whyWords(key), { page: 3 })).toMatch(says));
  test.each(['noRecogniser', 'damaged'])('%s, of a page', (key) =>
    expect(vi(whyWords(key), { page: 3 })).toMatch(/rang 3/),
  );
  test('what is not known is said as too dim', () => expect(whyWords('no such thing')).toBe('reader.why.pageTooDim'));
});
