// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Party } from '@/lib/core/task/task.ts';
import { agenciesOf } from '@/lib/ui/page/by-agency.tsx';
import { sampleNotice, sampleSnapshot, sampleTask } from './ui-sample.ts';
import { all, click, closePanel, named, one, openPanel, panel, press, submit, tracker } from './ui-world.tsx';

vi.mock('wxt/browser', async () => ({ browser: (await import('./ui-browser.ts')).browser }));

afterEach(closePanel);

const open = (snapshot: unknown, agencyId: string | null = null): Promise<void> => openPanel(snapshot, { agencyId });

const party = (text: string, id: string | null): Party => ({ text, id, full: null, inherited: false });
const tasks = [
  sampleTask({ key: 'a', order: 0, coops: [party('Bộ Tài chính', 'bo-tai-chinh')] }),
  sampleTask({ key: 'b', order: 1, leads: [party('Bộ Tài chính', 'bo-tai-chinh')] }),
  sampleTask({ key: 'c', order: 2, leads: [party('Tổ công tác', null), party('Bộ Xây dựng', 'bo-xay-dung')] }),
];

describe('by agency', () => {
  it('lists the bodies named, an office with its body, those that lead most first', () => {
    expect(agenciesOf(tasks).map(({ name, keys, leads }) => [name, keys.join(''), leads])).toEqual([
      ['Bộ Xây dựng', 'ac', 2],
      ['Bộ Tài chính', 'ab', 1],
      ['Tổ công tác', 'c', 1],
    ]);
    expect(agenciesOf([sampleTask({ leads: [], coops: [] })])).toEqual([]);
  });

  it('tracks one agency’s tasks, says so, and undoes', async () => {
    await open({ ...sampleSnapshot, tasks });
    await click(one('.acts [aria-haspopup]'));
    await click(named('[role="menuitem"]', 'Theo dõi theo đơn vị'));
    await click(named('.by-agency li', 'Bộ Tài chính').querySelector('button') as HTMLElement);
    expect(all('.task.tracked').map((row) => row.dataset.row)).toEqual(['a', 'b']);
    expect(named('.by-agency li', 'Bộ Tài chính').textContent).toContain('Đang theo dõi');
    expect(one('.toast').textContent).toContain('Đã theo dõi 2 nhiệm vụ');
    await click(one('.toast .link'));
    expect(all('.task.tracked')).toEqual([]);
    await press('Escape', one('.by-agency'));
    expect(document.querySelector('.by-agency')).toBeNull();
  });
});

describe('mine on the page', () => {
  /** Bộ Thông tin và Truyền thông went to two on 01/3/2025: the press to Bộ Văn hóa, Thể thao và Du lịch, the rest to Bộ Khoa học và Công nghệ. */
  const before = {
    ...sampleNotice,
    id: '9/TB-VPCP@2024-09-10',
    number: '9/TB-VPCP',
    issued: '2024-09-10',
    on: '2024-09-10',
  };
  const split = {
    ...sampleSnapshot,
    notice: before,
    tasks: [
      sampleTask({
        key: 'a',
        leads: [party('Bộ Thông tin và Truyền thông', 'bo-thong-tin-va-truyen-thong')],
        deadlines: [],
      }),
    ],
  };

  it('says why a task is mine, and nothing of the others', async () => {
    await open({ ...sampleSnapshot, tasks }, 'bo-tai-chinh');
    expect(all('.task .own').map((line) => line.textContent)).toEqual(['Của đơn vị tôi', 'Của đơn vị tôi']);
    expect(one('.notice .sum').textContent).toContain('2 của đơn vị tôi');
    expect(one('.notice .sum').textContent).not.toContain('có thể');
  });

  it('leaves open what a split leaves open: told apart, not counted, and taken by one press that one undo takes back', async () => {
    await open(split, 'bo-van-hoa-the-thao-va-du-lich');
    expect(one('.notice .sum').textContent).toContain('0 của đơn vị tôi');
    expect(one('.notice .sum').textContent).toContain('1 có thể của đơn vị tôi');
    expect(one('.task .own').textContent).toContain('Có thể của đơn vị tôi');
    expect(one('.task .own').textContent).toContain('nhận một phần việc của Bộ Thông tin và Truyền thông');
    await click(named('.task .choice .link', 'Nhận và theo dõi'));
    expect(one('.notice .sum').textContent).toContain('1 của đơn vị tôi');
    expect(one('.task .own .role').textContent).toBe('Của đơn vị tôi');
    await click(one('.toast .link'));
    expect((await tracker.find()).length).toBe(0);
    expect(one('.notice .sum').textContent).toContain('1 có thể của đơn vị tôi');
  });

  it('takes no for an answer where the task is tracked', async () => {
    await open(split, 'bo-van-hoa-the-thao-va-du-lich');
    await click(one('.task > .icon-btn'));
    await click(named('.task .choice .link', 'Không phải'));
    expect(document.querySelector('.task .own')).toBeNull();
    expect(one('.notice .sum').textContent).not.toContain('có thể');
  });
});

describe('correcting before tracking', () => {
  it('tracks with what was saved, and not at all where the form is left', async () => {
    await open(sampleSnapshot);
    one('.task').focus();
    await press('s');
    expect(one('.edit textarea')).toBeDefined();
    await click(named('.edit .btn', 'Thôi'));
    expect((await tracker.find()).length).toBe(0);
    expect(panel.open.value).toBeNull();
    expect((document.activeElement as HTMLElement).dataset.row).toBe('II__1__a.1');
    await click(one('.task .amend'));
    await submit('.edit');
    expect((await tracker.find()).length).toBe(1);
  });

  it('leaves alone what was tracked before', async () => {
    await open(sampleSnapshot);
    await click(one('.task > .icon-btn'));
    await click(one('.task .amend'));
    await click(named('.edit .btn', 'Thôi'));
    expect((await tracker.find()).length).toBe(1);
  });
});
