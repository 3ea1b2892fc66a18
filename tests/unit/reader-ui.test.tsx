// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { asSettings } from '@/lib/tracker/settings.ts';
import { openTracker, type Tracker } from '@/lib/tracker/tracker.ts';
import { sayIn } from '@/lib/ui/model/words.ts';
import type { FlowFile, PaperFile } from '@/lib/ui/reader/paper-file.ts';
import { ReaderApp } from '@/lib/ui/reader/reader-app.tsx';
import type { Choices, Kept, Wanted } from '@/lib/ui/reader/sources.ts';
import { createReader, type Reader } from '@/lib/ui/reader/state/reader.ts';
import { fakePaged } from './reader-fake.ts';

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: { get: async () => ({}), set: async () => {} },
      session: { get: async () => ({}), set: async () => {} },
      onChanged: { addListener: () => {}, removeListener: () => {} },
    },
    runtime: { sendMessage: async () => ({ ok: true, value: null }), openOptionsPage: async () => {} },
  },
}));

const NOW = new Date('2026-06-10T03:00:00Z');
let count = 0;
let tracker: Tracker;
let reader: Reader;
let stop: () => void;
let choices: Choices | null = null;
let before: Wanted | null = null;

async function settle(): Promise<void> {
  let calm = 0;
  for (let seen = ''; calm < 4; ) {
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 90)));
    const now = document.body.innerHTML;
    calm = now === seen ? calm + 1 : 0;
    seen = now;
  }
}
const text = (selector: string): string => document.querySelector(selector)?.textContent ?? '';
const button = (name: string | RegExp, within = 'body'): HTMLButtonElement => {
  const found = [...document.querySelectorAll<HTMLButtonElement>(`${within} button`)].find((one) => {
    const own = one.getAttribute('aria-label') ?? one.textContent ?? '';
    return typeof name === 'string' ? own.trim() === name : name.test(own);
  });
  if (!found) throw new Error(`no button ${name}`);
  return found;
};
const click = async (name: string | RegExp, within?: string): Promise<void> => {
  button(name, within).click();
  await settle();
};
const type = async (field: HTMLInputElement | null, words: string): Promise<void> => {
  if (!field) throw new Error('no such field');
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
};

const kept = (): Kept => ({
  copy: async () => null,
  keep: async () => {},
  drop: async () => {},
  choices: async () => choices,
  keepChoices: async (_hash, now) => {
    choices = now;
  },
  nameOf: async () => null,
  named: async () => {},
});

async function open(file: PaperFile | { key: string } | null, paper: Wanted['paper'] = null): Promise<void> {
  tracker = await openTracker({ name: `reader-${++count}`, now: () => NOW });
  const wanted: Wanted = { address: 'https://datafiles.chinhphu.vn/187.pdf', name: '187-TB-VPCP.pdf', paper };
  reader = createReader({
    tracker,
    say: signal(sayIn('vi')),
    preferences: signal(asSettings({})),
    kept: kept(),
    sources: {
      wanted: async () => (file ? wanted : null),
      before: () => before,
      remember: async () => {},
      permit: async () => true,
      fetch: async () => {
        if (file && 'key' in file) throw Object.assign(new Error('x'), file);
        return { name: '187-TB-VPCP.pdf', content: new Blob(['x']) };
      },
      open: async () => file as PaperFile,
    },
  });
  const root = document.createElement('div');
  document.body.append(root);
  stop = reader.start();
  await act(() => render(<ReaderApp reader={reader} say={sayIn('vi')} />, root));
  await settle();
}
/** Open a scan and let both pages be read. */
async function openScan(paper: Wanted['paper'] = null): Promise<void> {
  const file = fakePaged(true);
  await open(file, paper);
  file.next();
  await settle();
  file.next();
  await settle();
}
const facts = {
  number: '187/TB-VPCP',
  issued: '2026-05-18',
  kind: 'Thông báo',
  body: 'Văn phòng Chính phủ',
  signer: null,
  title: 'Về nhà ở xã hội',
  page: 'https://vanban.chinhphu.vn/?pageid=27160&docid=1',
};

afterEach(async () => {
  stop();
  choices = null;
  before = null;
  await tracker.close();
  document.body.innerHTML = '';
});

describe('a scan, page by page', () => {
  it('says how far it is, and that the counts stand for that', async () => {
    const file = fakePaged(true);
    await open(file);
    expect(text('.prog')).toContain('Đã đọc 0/2 trang');
    file.next();
    await settle();
    expect(text('.prog')).toContain('Đã đọc 1/2 trang · còn khoảng 14 giây');
    expect(text('.side')).toContain('Tính đến trang 1; còn 1 trang chưa đọc.');
    expect(text('.reader-bar')).toContain('Bản quét');
    expect(document.querySelectorAll('.side [data-row]').length).toBe(1);
    file.next();
    await settle();
    expect(document.querySelector('.prog')).toBeNull();
    expect(document.querySelectorAll('.side [data-row]').length).toBe(3);
  });

  it('stops, keeps what was read, and goes on', async () => {
    const file = fakePaged(true);
    await open(file);
    file.next();
    await settle();
    await click('Dừng');
    expect(text('.prog')).toContain('Đã dừng ở 1/2 trang');
    expect(document.querySelectorAll('.side [data-row]').length).toBe(1);
    await click('Đọc tiếp');
    file.next();
    await settle();
    expect(document.querySelectorAll('.side [data-row]').length).toBe(3);
  });

  it('says which pages cannot be read', async () => {
    const file = fakePaged(true, [1]);
    await open(file);
    file.next();
    await settle();
    file.next();
    await settle();
    expect(text('.side')).toContain('Chưa đọc được 1 trang (trang 2)');
    expect(text('[data-page="1"]')).toContain('quá mờ');
    expect(button(/^Trang 2, không đọc được/).className).toContain('unreadable');
  });
});

const toConfirm = (): (boolean | undefined)[] | undefined =>
  reader.snapshot.value?.tasks.map((task) => task.toConfirm ?? false);

describe('a limit of a scan', () => {
  it('comes first, its doubtful letters boxed, and is to be confirmed until it is', async () => {
    await openScan(facts);
    expect(text('.doubt')).toContain('1/1');
    expect(text('.doubt .read')).toBe('trước ngày 15/7/2026.');
    expect(text('.doubt .read u')).toBe('15/7/2026.');
    expect(text('.side [data-row]:nth-of-type(1)')).not.toBe('');
    expect(toConfirm()).toEqual([true, true, true]);
    await click(/^Đúng, 15\/7\/2026/);
    expect(document.querySelector('.doubt:not(.clear)')).toBeNull();
    expect(toConfirm()).toEqual([true, false, true]);
    await click('Hoàn tác', '.toast');
    expect(text('.doubt')).toContain('Cần xác nhận');
  });

  it('is not the only one to be confirmed: the clear ones are shown together, and confirmed together', async () => {
    await openScan(facts);
    expect([...document.querySelectorAll('.clear li .said')].map((one) => one.textContent)).toEqual([
      'trước ngày 07/6/2026',
      'hoàn thành trong tháng 9 năm 2026',
    ]);
    expect(document.querySelectorAll('.clear .crop').length).toBe(2);
    await click('Theo dõi 1');
    expect((await tracker.list()).items[0]?.task.toConfirm).toBe(true);
    await click('Đúng cả 2');
    expect(document.querySelector('.clear')).toBeNull();
    expect(toConfirm()).toEqual([false, true, false]);
    expect((await tracker.list()).items[0]?.task.toConfirm).toBe(false);
    expect(text('.toast')).toContain('Đã xác nhận 2 thời hạn');
    await click('Hoàn tác', '.toast');
    expect(toConfirm()).toEqual([true, true, true]);
    expect((await tracker.list()).items[0]?.task.toConfirm).toBe(true);
  });

  it('a clear one is set right by itself, and the rest stay to be confirmed', async () => {
    await openScan(facts);
    await click(/^Sửa thời hạn trước ngày 07/, '.clear');
    await type(document.querySelector('.clear input'), '2026-06-17');
    document.querySelector('.clear form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settle();
    expect(reader.snapshot.value?.tasks[0]?.deadlines[0]).toMatchObject({ value: { due: '2026-06-17' } });
    expect(toConfirm()).toEqual([false, true, true]);
    expect(document.querySelectorAll('.clear li').length).toBe(1);
  });

  it('found right leaves alone what was corrected in the panel meanwhile', async () => {
    await openScan(facts);
    await click('Theo dõi 1');
    const [item] = (await tracker.list()).items;
    const deadlines = item?.task.deadlines.map((one) => ({ ...one, text: 'trước ngày 09/6/2026' })) ?? [];
    await tracker.update(item?.task.id ?? '', { deadlines });
    await click('Đúng cả 2');
    const [after] = (await tracker.list()).items;
    expect(after?.task).toMatchObject({ toConfirm: false, deadlines: [{ text: 'trước ngày 09/6/2026' }] });
  });

  it('stays to be confirmed when tracked; what is decided later reaches the tracker, undo too', async () => {
    await openScan(facts);
    await click('Theo dõi 2');
    const [before] = (await tracker.list()).items;
    expect(before?.task.toConfirm).toBe(true);
    expect(before?.state.doubtful).toBe(true);
    await click('Sửa', '.doubt');
    await type(document.querySelector('.doubt input'), '2026-07-16');
    document.querySelector('.doubt form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settle();
    const [after] = (await tracker.list()).items;
    expect(after?.task.toConfirm).toBe(false);
    expect(after?.task.deadlines[0]).toMatchObject({ text: 'trước ngày 16/7/2026', value: { due: '2026-07-16' } });
    await click('Hoàn tác', '.toast');
    const [undone] = (await tracker.list()).items;
    expect(undone?.task).toMatchObject({ toConfirm: true, deadlines: [{ value: { due: '2026-07-15' } }] });
  });

  it('can be dropped: the task is then open in time', async () => {
    await openScan(facts);
    await click('Bỏ thời hạn');
    expect(reader.snapshot.value?.tasks[1]).toMatchObject({ deadlines: [], toConfirm: false });
    expect(reader.snapshot.value?.tasks[1]?.gaps).toContain('when');
  });

  it('is remembered by the file', async () => {
    await openScan(facts);
    await click(/^Đúng, /);
    expect(choices?.decisions.length).toBe(1);
    stop();
    document.body.innerHTML = '';
    await openScan(facts);
    expect(document.querySelector('.doubt:not(.clear)')).toBeNull();
  });

  it('is none in a file that says its own words', async () => {
    const file = fakePaged(false);
    await open(file);
    file.next();
    file.next();
    await settle();
    file.next();
    await settle();
    expect(document.querySelectorAll('.side [data-row]').length).toBe(3);
    expect(document.querySelector('.doubt')).toBeNull();
    expect(document.querySelector('.corrections')).toBeNull();
  });
});

describe('number and date', () => {
  it('come from the page that linked to the file', async () => {
    await openScan(facts);
    expect(reader.snapshot.value?.notice).toMatchObject({ id: '187/TB-VPCP@2026-05-18', number: '187/TB-VPCP' });
    expect(text('.side')).toContain('Thông báo số 187/TB-VPCP · 18/5/2026');
  });

  it('are asked for before a scan without them is tracked', async () => {
    await openScan();
    await click('Theo dõi 1');
    expect((await tracker.counts()).total).toBe(0);
    expect(text('.fields.waits')).toContain('Ghi số và ngày trước khi theo dõi');
    const [number, issued] = document.querySelectorAll<HTMLInputElement>('.fields input');
    await type(number ?? null, 'không có');
    await type(issued ?? null, '2026-05-18');
    const submit = async (): Promise<void> => {
      document.querySelector('.fields')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      await settle();
    };
    await submit();
    expect(text('[role="alert"]')).toContain('187/TB-VPCP');
    await type(number ?? null, '187/tb-vpcp');
    await submit();
    const [{ task, notice } = { task: null, notice: null }] = (await tracker.list()).items;
    expect(notice?.id).toBe('187/TB-VPCP@2026-05-18');
    expect(task?.address).toBe('https://datafiles.chinhphu.vn/187.pdf');
    expect(task?.selectors).toContainEqual(expect.objectContaining({ type: 'FragmentSelector', value: 'page=1' }));
  });

  it('may stay open: the paper is then known by its file', async () => {
    await openScan();
    await click('Theo dõi 1');
    await click('Theo dõi khi chưa rõ số');
    const [item] = (await tracker.list()).items;
    expect(item?.notice?.id).toBe(`text:file-${'a'.repeat(64)}`);
  });
});

describe('what was put right', () => {
  it('is shown with what was read, and taken back', async () => {
    await openScan(facts);
    expect(text('.corrections')).toContain('Đã sửa khi đọc: 1 chỗ');
    expect(text('.corrections li')).toContain('Nôi → Nội');
    await click('Hoàn tác', '.corrections');
    expect(reader.drawn.value?.raw).toContain('Bộ trưởng Bộ Nôi vụ');
    await click('Sửa lại như cũ', '.corrections');
    expect(reader.drawn.value?.raw).toContain('Bộ trưởng Bộ Nội vụ');
  });
});

describe('files that flow', () => {
  const lines = [
    'THÔNG BÁO',
    'Kết luận của Bộ trưởng tại cuộc họp giao ban',
    '1. Giao Bộ trưởng Bộ Xây dựng <b>rà soát</b> các dự án, báo cáo trước ngày 20/6/2026.',
  ];
  const raw = lines.join('\n');
  const blocks = lines.map((line) => ({ start: raw.indexOf(line), end: raw.indexOf(line) + line.length }));
  const flow: FlowFile = {
    form: 'flow',
    name: 'ket-luan.docx',
    hash: 'b'.repeat(64),
    size: 10,
    raw,
    blocks,
    close: () => undefined,
  };

  it('are drawn as text, never as markup, with their marks', async () => {
    await open(flow);
    expect(document.querySelector('.flow-sheet b')).toBeNull();
    expect(text('.flow-sheet')).toContain('<b>rà soát</b>');
    expect(text('.flow-sheet .hl-deadline')).toBe('trước ngày 20/6/2026');
    const who = [...document.querySelectorAll('.flow-sheet .hl-assignee')].map((one) => one.textContent).join('');
    expect(who).toBe('Giao Bộ trưởng Bộ Xây dựng');
    expect(document.querySelectorAll('.side [data-row]').length).toBe(1);
  });

  it('are tracked with the place in their text', async () => {
    await open(flow);
    await click('Theo dõi 1');
    const [item] = (await tracker.list()).items;
    expect(item?.task.selectors.some((one) => one.type === 'FragmentSelector' && /^char=\d+$/.test(one.value))).toBe(
      true,
    );
  });
});

describe('before and instead of a file', () => {
  it('says what to do', async () => {
    await open(null);
    expect(text('main')).toContain('Chọn tệp');
  });

  it('asks before it fetches again what an earlier session showed', async () => {
    before = { address: 'https://datafiles.chinhphu.vn/187.pdf', name: '187-TB-VPCP.pdf', paper: null };
    await open(null);
    expect(text('main')).toContain('187-TB-VPCP.pdf');
    await click('Mở lại tệp');
    expect(reader.opening.phase.value.kind).not.toBe('reopen');
  });

  it.each([
    ['encrypted', 'mật khẩu', false],
    ['damaged', 'bị hỏng', false],
    ['truncated', 'chưa đủ', false],
    ['noPages', 'không có trang nào', false],
    ['notAPaper', 'trang web', false],
    ['oldDoc', '.docx', false],
    ['tooLarge', 'quá lớn', false],
    ['notFound', '404', true],
    ['serverFailed', 'Máy chủ', true],
    ['stalled', 'không trả lời', true],
    ['offline', 'mạng', true],
    ['something else', 'Chưa đọc được tệp này', true],
  ])('tells %s in words, with what to do', async (key, words, again) => {
    await open({ key });
    expect(text('[role="alert"]')).toContain(words);
    expect(text('[role="alert"]').includes('Thử lại')).toBe(again);
    expect(text('[role="alert"]')).toContain('Chọn tệp khác');
  });

  it('offers to allow a site', async () => {
    await open({ key: 'notAllowed' });
    expect(text('[role="alert"]')).toContain('Cho phép và mở');
  });
});
