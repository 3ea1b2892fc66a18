import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readNotice } from '../../lib/core/read-notice.ts';
import { buildPageText } from '../../lib/core/text/text-builder.ts';
import { linesOf, lockedPdf, plainPdf } from '../tools/make-pdf-plain.ts';
import { readPaper } from '../tools/paper-source.ts';
import { publicForm } from '../tools/public-form.ts';
import { UnreadableFile } from '../tools/source.ts';
import { withPages } from '../tools/with-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'don-doc-extract-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const kept = (name: string, bytes: Uint8Array | string): string => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};

/** In the letters of the old fonts, which a PDF without fonts of its own can say. */
const FIRST = [
  'TH¤NG B¸O',
  'KÕt luËn cña Thñ t\u00ADíng ChÝnh phñ',
  'Ngµy 02/3/2026, Thñ t\u00ADíng ChÝnh phñ kÕt luËn nh\u00AD sau:',
];
const TASKS = [
  '1. Bé Y tÕ hoµn thµnh ®Ò ¸n tr\u00ADíc ngµy 30/9/2026.',
  '2. Bé Tµi chÝnh bè trÝ kinh phÝ, hoµn thµnh trong th¸ng 10/2026.',
];

describe('extract on files', () => {
  test('each task and deadline says on which page it begins', async () => {
    const pages = [linesOf([...FIRST, TASKS[0] ?? '']), linesOf([TASKS[1] ?? ''])];
    const source = await readPaper(kept('named-as-you-like.txt', plainPdf({ pages })));
    const page = buildPageText(source.text);
    const form = publicForm(page, readNotice(page, { pageDate: source.pageDate }));
    expect(form.tasks.map(({ leads }) => leads[0]?.text)).toEqual(['Bộ Y tế', 'Bộ Tài chính']);
    const placed = source.drawn && withPages(form, source.drawn);
    expect(placed?.tasks).toMatchObject([{ page: 1 }, { page: 2 }]);
    expect(placed?.deadlines).toMatchObject([
      { page: 1, due: '2026-09-30' },
      { page: 2, due: '2026-10-31' },
    ]);
  });

  test('a text is read as before', async () => {
    const source = await readPaper(kept('notice.txt', 'THÔNG BÁO\nmột'));
    expect(source).toMatchObject({ text: 'THÔNG BÁO\nmột', html: false, drawn: null });
  });

  test.each([
    ['locked.pdf', lockedPdf(), /encrypted/u],
    ['old.docx', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /oldDoc/u],
    ['empty.pdf', new Uint8Array(), /empty/u],
    ['script.html', '<html><body><script>1</script><p hidden>một</p></body></html>', /no text is shown/u],
    ['menu.html', '<html><body><nav>Trang chủ</nav><main></main></body></html>', /no text is shown/u],
    ['blank.pdf', plainPdf({ pages: [linesOf([])] }), /no text is shown/u],
  ])('%s is refused with its reason', async (name, bytes, why) => {
    const outcome = await readPaper(kept(name, bytes)).catch((error: unknown) => error);
    expect(outcome).toBeInstanceOf(UnreadableFile);
    expect(String(outcome)).toMatch(why);
  });
});
