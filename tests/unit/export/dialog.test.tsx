// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ExportFile, Job } from '@/lib/tracker/export/job.ts';
import type { Answer } from '@/lib/tracker/export/thread.ts';
import { store } from '../ui-browser.ts';
import { sampleSnapshot } from '../ui-sample.ts';
import { all, click, closePanel, named, one, openPanel, panel, settle, submit, tracker, type } from '../ui-world.tsx';

vi.mock('wxt/browser', async () => ({ browser: (await import('../ui-browser.ts')).browser }));

const saved = vi.hoisted(() => [] as string[]);
vi.mock('@/lib/ui/state/save-file.ts', () => ({ saveFile: (name: string) => saved.push(name) }));

/** A thread that the test speaks for. */
class FakeWorker {
  static jobs: Job[] = [];
  static last: FakeWorker | null = null;
  onmessage: (event: { data: Answer }) => void = () => {};
  ended = false;
  constructor() {
    FakeWorker.last = this;
  }
  postMessage(job: Job): void {
    FakeWorker.jobs.push(job);
  }
  terminate(): void {
    this.ended = true;
  }
}
const file: ExportFile = { name: 'don-doc.docx', blob: new Blob(['x']), count: 2, damaged: [] };
const answer = async (data: Answer): Promise<void> => {
  FakeWorker.last?.onmessage({ data });
  await settle();
};
const job = (): Job => FakeWorker.jobs.at(-1) ?? expect.fail('nothing was asked of the thread');

beforeEach(() => {
  FakeWorker.jobs = [];
  FakeWorker.last = null;
  saved.length = 0;
});
afterEach(closePanel);

async function open(): Promise<readonly string[]> {
  await openPanel(sampleSnapshot);
  vi.stubGlobal('Worker', FakeWorker);
  const { notice, tasks, url } = sampleSnapshot;
  const { ids } = await tracker.track(notice, tasks, url);
  panel.tab.value = 'due';
  await settle();
  return ids;
}
async function choose(words: string): Promise<void> {
  await click(one('.top .menu-at .icon-btn'));
  await click(named('[role="menuitem"]', words));
}
const select = async (label: string, value: string): Promise<void> => {
  const id = named('dialog label', label).getAttribute('for') ?? '';
  const field = one(`#${CSS.escape(id)}`) as HTMLSelectElement;
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
};
const fill = (label: string, words: string): Promise<void> =>
  type(one(`#${CSS.escape(named('dialog label', label).getAttribute('for') ?? '')}`), words);

describe('one click in the menu', () => {
  it('asks for all that is tracked, as it was made up last', async () => {
    const ids = await open();
    store.set('settings', { agencyId: 'bo-tai-chinh' });
    store.set('export-choices', {
      format: 'xlsx',
      report: { group: 'agency', from: '2031-01-01', form: 'six', signer: { name: 'Nguyễn Văn An' } },
    });
    await choose('(.docx)');
    expect(job()).toMatchObject({ format: 'docx', wanted: { kind: 'tasks', ids } });
    expect(job().report).toMatchObject({
      form: 'report',
      group: 'agency',
      from: null,
      signer: { name: 'Nguyễn Văn An' },
      head: { above: '', body: 'Bộ Tài chính' },
    });
    await answer({ file });
    expect(saved).toEqual(['don-doc.docx']);
    expect(one('.toast').textContent).toContain('Đã xuất 2 nhiệm vụ');
  });

  it('shows how far it is once it takes a while, and stops', async () => {
    await open();
    await choose('(.xlsx)');
    await new Promise((resolve) => setTimeout(resolve, 320));
    await answer({ progress: { step: 'write', done: 3200, all: 10_000 } });
    expect(one('.toast .work').textContent).toBe('Đang lập tệp: 3.200/10.000');
    expect(one('progress').getAttribute('aria-label')).toBe('Đang lập tệp: 3.200/10.000');
    await click(named('.toast button', 'Dừng'));
    expect(FakeWorker.last?.ended).toBe(true);
    expect(document.querySelector('progress')).toBeNull();
    expect(one('.toast').textContent).toContain('Đã dừng, không lưu tệp nào');
    await answer({ file });
    expect(saved).toEqual([]);
  });

  it('says what failed, and saves nothing', async () => {
    await open();
    await choose('(.docx)');
    await answer({ failure: { key: null, detail: 'RangeError: too long' } });
    expect(one('[role="alert"]').textContent).toContain('Chưa xuất được tệp');
    expect(saved).toEqual([]);
  });

  it('says that some entries were damaged', async () => {
    await open();
    await choose('(.docx)');
    await answer({ file: { ...file, damaged: ['x'] } });
    expect(one('.toast').textContent).toContain('1 mục hỏng không có trong tệp');
  });
});

describe('the dialog', () => {
  it('counts, writes what was chosen and remembers it', async () => {
    await open();
    await choose('Soạn báo cáo');
    expect(one('.report-foot p').textContent).toBe('Sẽ xuất 2 nhiệm vụ');
    await select('Xếp nhóm', 'notice');
    await fill('Số công văn', '77/BTC-VP');
    await fill('Thời hạn đến ngày', '30/6/2026');
    expect(one('.report-foot p').textContent).toBe('Sẽ xuất 1 nhiệm vụ');
    await submit('dialog form');
    expect(job().report).toMatchObject({ group: 'notice', to: '2026-06-30', letter: { number: '77/BTC-VP' } });
    expect(job().wanted).toMatchObject({ kind: 'tasks', ids: [expect.stringContaining('II__1__a.1')] });
    expect(document.querySelector('dialog')).toBeNull();
    expect(store.get('export-choices')).toMatchObject({ format: 'docx', report: { letter: { number: '77/BTC-VP' } } });
  });

  it('does not write an empty report, nor one of a period turned round', async () => {
    await open();
    await choose('Soạn báo cáo');
    const button = (): HTMLButtonElement => one('.report-foot .primary') as HTMLButtonElement;
    await fill('Thời hạn từ ngày', '01/01/2035');
    expect(one('.report-foot p').textContent).toBe('Không có nhiệm vụ nào khớp lựa chọn này');
    expect(button().disabled).toBe(true);
    await fill('Thời hạn đến ngày', '01/01/2034');
    expect(one('.report-fields .wrong').textContent).toBe('Ngày đầu kỳ đang sau ngày cuối kỳ.');
    await submit('dialog form');
    expect(FakeWorker.jobs).toEqual([]);
  });

  it('takes columns out, but never the last', async () => {
    await open();
    await choose('Soạn báo cáo');
    const boxes = () => all('.report-columns input') as HTMLInputElement[];
    expect(boxes().filter((box) => box.checked)).toHaveLength(11);
    for (const box of boxes()
      .filter((one) => one.checked)
      .slice(1))
      await click(box);
    const left = boxes().filter((box) => box.checked);
    expect(left).toHaveLength(1);
    expect(left[0]?.disabled).toBe(true);
    await click(named('dialog button', 'Lấy lại 11 cột'));
    expect(boxes().filter((box) => box.checked)).toHaveLength(11);
  });

  it('makes the table of six points of the page in view, tracked or not', async () => {
    await open();
    await choose('Bảng 6 rõ');
    expect(one('.report-foot p').textContent).toBe('Sẽ xuất 2 nhiệm vụ');
    await submit('dialog form');
    expect(job()).toMatchObject({
      report: { form: 'six' },
      wanted: { kind: 'page', notice: { id: sampleSnapshot.notice.id }, address: sampleSnapshot.url },
    });
  });

  it('asks for a document before it makes the table of six points of a tracked one', async () => {
    await open();
    await choose('Bảng 6 rõ');
    await select('Văn bản', '');
    expect(one('.report-foot p').textContent).toBe('Chọn một văn bản');
    await select('Văn bản', sampleSnapshot.notice.id);
    await submit('dialog form');
    expect(job().wanted).toMatchObject({ kind: 'tasks' });
  });
});
