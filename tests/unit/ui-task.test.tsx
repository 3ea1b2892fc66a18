// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TaskInput } from '@/lib/core/task/task.ts';
import { sampleSnapshot, sampleTask } from './ui-sample.ts';
import { all, click, closePanel, one, openPanel, panel, press, settle, submit, tracker, type } from './ui-world.tsx';

vi.mock('wxt/browser', async () => ({ browser: (await import('./ui-browser.ts')).browser }));

afterEach(closePanel);

const button = (words: string): HTMLElement | undefined =>
  all('button').find((one) => one.textContent?.includes(words));

/** A panel with these tasks tracked; their ids. */
async function open(tasks: readonly TaskInput[], wide = false, now?: string): Promise<string[]> {
  await openPanel({ ...sampleSnapshot, tasks }, { wide, now });
  const { ids } = await tracker.track(sampleSnapshot.notice, tasks, sampleSnapshot.url);
  panel.tab.value = 'due';
  await settle();
  return [...ids];
}
async function openTask(tasks: readonly TaskInput[] = [sampleTask()], now?: string): Promise<string> {
  const [id = ''] = await open(tasks, false, now);
  panel.open.value = id;
  await settle();
  return id;
}

describe('one task', () => {
  it('takes the day it was done, as typed, and never one to come', async () => {
    const id = await openTask();
    await click(one('.statuses label:nth-child(3) input'));
    const field = one('.statuses + .dated input');
    expect((field as HTMLInputElement).value).toBe('10/6/2026');
    await type(field, '5/6');
    expect((await tracker.get(id))?.doneOn).toBe('2026-06-05');
    expect((field as HTMLInputElement).value).toBe('05/6/2026');
    await type(field, '11/6/2026');
    // told once a press that left the field is over, for it moves what stands below
    await vi.waitFor(() => expect(one('.dated .wrong').textContent).toBe('Ghi ngày không sau 10/6/2026.'));
    await type(field, '31/6/2026');
    expect(one('.dated .wrong').textContent).toBe('Ghi ngày, tháng, năm như 07/6/2026.');
    expect((await tracker.get(id))?.doneOn).toBe('2026-06-05');
    expect(one('.history').textContent).toContain('Ghi ngày hoàn thành 05/6/2026');
  });

  it('says why what has not begun stands in the report as under way, and only then', async () => {
    const id = await openTask();
    expect(one('.sec > .cell').textContent).toMatch(
      /^Trong báo cáo: Đang thực hiện trong hạn.*không có ô riêng cho việc chưa thực hiện/,
    );
    panel.setStatus(id, 'in-progress');
    await settle();
    expect(one('.sec > .cell').textContent).toBe('Trong báo cáo: Đang thực hiện trong hạn');
    panel.setStatus(id, 'paused');
    await settle();
    expect(one('.sec > .cell').textContent).toBe('Trong báo cáo: Không tính');
  });

  it('asks for the day of an extension only when it is sent, so that leaving the empty field moves no button', async () => {
    await openTask();
    await click(button('Gia hạn'));
    await type(one('.form .dated input'), '');
    await new Promise((resolve) => setTimeout(resolve, 400));
    await settle();
    expect(all('.dated .wrong')).toEqual([]);
    await click(button('Thôi'));
    expect(all('.form')).toEqual([]);
  });

  it('is extended by a day, a document and a reason, which the history says', async () => {
    const id = await openTask();
    await click(button('Gia hạn'));
    await type(one('.form .dated input'), '30062026');
    const [document, reason] = all('.form label > input') as HTMLInputElement[];
    if (document) document.value = 'Công văn số 4521/VPCP-CN';
    if (reason) reason.value = 'chờ ý kiến thành viên Chính phủ';
    await submit('.form');
    expect((await tracker.get(id))?.extended).toEqual({
      due: '2026-06-30',
      document: 'Công văn số 4521/VPCP-CN',
      reason: 'chờ ý kiến thành viên Chính phủ',
    });
    expect(one('.history').textContent).toContain('Gia hạn đến 30/6/2026 theo Công văn số 4521/VPCP-CN');
  });

  it('fills what the notice leaves open: product and authority, said in the history and by the six points', async () => {
    const id = await openTask();
    expect(one('[aria-labelledby="h-six"] .count').textContent).toBe('4/6');
    await click(button('Sửa'));
    const [product, to] = all('.edit > form > label > input, form.edit > label > input');
    if (!product || !to) throw new Error('no fields');
    await type(product, '  danh mục   dự án ');
    await type(to, 'Thủ tướng Chính phủ');
    await submit('form.edit');
    expect(await tracker.get(id)).toMatchObject({ product: 'danh mục dự án', to: 'Thủ tướng Chính phủ' });
    expect(one('[aria-labelledby="h-six"] .count').textContent).toBe('6/6');
    expect(one('.history').textContent).toContain('Sửa sản phẩm; Sửa cấp có thẩm quyền');
  });

  it('takes back any change that still stands, on this task alone, and says which', async () => {
    const [id = '', other = ''] = await open([sampleTask(), sampleTask({ key: 'b', order: 1 })]);
    await tracker.tag([id, other], 'gấp', 'add');
    await tracker.update(id, { note: 'một' });
    await tracker.update(id, { note: 'hai' });
    panel.open.value = id;
    await settle();
    // "một" was written over: nothing of it is left to take back
    expect(all('.history .link').map((link) => link.getAttribute('aria-label'))).toEqual([
      'Hoàn tác: Sửa ghi chú',
      'Hoàn tác: Sửa nhãn',
    ]);
    await click(all('.history .link')[1]);
    expect((await tracker.get(id))?.tags).toEqual([]);
    expect((await tracker.get(other))?.tags).toEqual(['gấp']);
    expect(one('.history li').textContent).toContain('Hoàn tác: Sửa nhãn');
  });

  it('says the day of a change as it was in Vietnam', async () => {
    await openTask([sampleTask()], '2026-06-10T18:30:00Z'); // 01:30 on 11/6 there
    expect(one('.history time').textContent).toBe('11/6/2026');
  });

  it('a recurring duty is marked turn by turn, and a mark is taken back', async () => {
    const monthly = sampleTask({
      deadlines: [
        {
          text: 'trước ngày 25 hằng tháng',
          value: {
            kind: 'recurring',
            due: null,
            bound: 'before',
            precision: 'none',
            implied: [],
            flags: [],
            recurrence: { every: 'month', day: 25 },
          },
        },
      ],
    });
    const id = await openTask([monthly]);
    expect(all('.statuses label').map((label) => label.textContent)).not.toContain('Hoàn thành');
    await click(button('Hoàn thành kỳ này'));
    expect((await tracker.get(id))?.rounds).toEqual([{ due: '2026-06-24', doneOn: '2026-06-10', result: '' }]);
    expect(one('.rounds li').textContent).toContain('Kỳ 24/6/2026');
    expect(one('[aria-labelledby="h-rounds"] .line').textContent).toContain('kỳ này 24/7/2026');
    await click(one('.rounds .icon-btn'));
    expect((await tracker.get(id))?.rounds).toEqual([]);
  });
});

describe('list and task', () => {
  const three = ['a', 'b', 'c'].map((key, order) => sampleTask({ key, order, quote: `${key}) Rà soát.` }));

  it('side by side where there is room: arrows change the task, Enter goes into it, Esc comes back', async () => {
    const ids = await open(three, true);
    await click(one('.due'));
    expect(all('.due').length).toBe(3);
    expect(one('.due[aria-current]').dataset.row).toBe(ids[0]);
    expect(document.activeElement?.className).toContain('go-to');
    one('.due').focus();
    await press('ArrowDown');
    expect(panel.open.value).toBe(ids[1]);
    expect((document.activeElement as HTMLElement).dataset.row).toBe(ids[1]);
    await press('Enter');
    expect(document.activeElement?.className).toContain('go-to');
    await press('Escape');
    expect(document.querySelector('.task-pane')).toBeNull();
    expect((document.activeElement as HTMLElement).dataset.row).toBe(ids[1]);
  });

  it('one in the other’s place where there is none', async () => {
    await open(three);
    await click(one('.due'));
    expect(all('.due')).toEqual([]);
    await press('Escape');
    expect(all('.due').length).toBe(3);
  });

  it('what is being corrected is not left by moving in the list', async () => {
    const ids = await open(three, true);
    await click(one('.due'));
    panel.startEdit(ids[0] ?? '');
    await settle();
    one('.due').focus();
    await press('ArrowDown');
    expect(panel.open.value).toBe(ids[0]);
  });
});

describe('pictures', () => {
  it('the months over the list follow search and filters, but not the bar chosen among them', async () => {
    await open([sampleTask(), sampleTask({ key: 'b', order: 1, quote: 'b) Báo cáo Thủ tướng.' })]);
    const june = () => all('.month').find((month) => month.textContent?.includes('Tháng 6/2026'))?.textContent;
    expect(june()).toContain('2 nhiệm vụ');
    panel.narrow({ typed: 'thu tuong' });
    await settle();
    await settle();
    expect(june()).toContain('1 nhiệm vụ');
    panel.narrow({ typed: '', bar: 'late' });
    await settle();
    expect(june()).toContain('2 nhiệm vụ');
    expect(all('.due')).toEqual([]);
  });

  it('come and go by B; a bar chosen there is a pill over the list, and comes off', async () => {
    await open([sampleTask(), sampleTask({ key: 'b', order: 1, deadlines: [] })]);
    await press('b', document.body);
    expect(all('.picture h2').length).toBe(4);
    const week = all('.by-date .column').find((column) => column.textContent?.includes('Tuần 08/6 đến 14/6/2026: 1'));
    await click(week);
    expect(week?.getAttribute('aria-pressed')).toBe('true');
    expect(one('.over .btn').textContent).toBe('Xem danh sách 1 nhiệm vụ');
    // the others follow, the picture itself keeps its columns to choose from
    expect(one('.loads .total').textContent).toBe('1');
    expect(all('.by-date .column').length).toBe(9);
    await press('b', document.body);
    expect(one('.chosen .pill').textContent).toContain('Tuần 08/6 đến 14/6/2026');
    expect(all('.due').length).toBe(1);
    await click(one('.chosen .pill'));
    expect(document.querySelector('.chosen')).toBeNull();
  });

  it('name months so that no weekday is meant, and say month and year where they change', async () => {
    await open([sampleTask()]);
    const under = (): string[] => all('.by-date .label').map((label) => label.textContent ?? '');
    expect(all('.month .label').map((label) => label.firstElementChild?.textContent)).toContain('Th.6');
    panel.narrow({ view: 'pictures' });
    await settle();
    expect(under()).toEqual(['Quá hạn', '08Th.6', '15', '22', '29', '06Th.7', '13', '20', 'sau']);
    await click(all('.picture .segments input')[1]);
    expect(all('.by-date .month-name.brief').map((month) => month.textContent)).toEqual('6 7 8 9 10 11 12'.split(' '));
    expect(under().map((words) => words.slice(-4))).toContain('2026');
    expect(all('.by-month .label')[5]?.textContent).toContain('Th.6');
  });

  it('say the numbers as a table too, seen only when asked for', async () => {
    await open([sampleTask()]);
    panel.narrow({ view: 'pictures' });
    await settle();
    const [due] = all('.picture');
    expect(due?.querySelector('table')?.textContent).toContain('Tuần 08/6 đến 14/6/20261');
    expect(due?.querySelector('.numbers')?.classList.contains('unseen')).toBe(true);
    await click(due?.querySelector<HTMLElement>('.toggle-table') ?? undefined);
    expect(due?.querySelector('.numbers')?.classList.contains('unseen')).toBe(false);
    await click(all('.picture .segments input')[1]);
    expect(due?.querySelector('table')?.textContent).toContain('Tháng 6/20261');
  });
});
