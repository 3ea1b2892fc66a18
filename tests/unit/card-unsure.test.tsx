// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { SixClear } from '@/lib/card/SixClear.tsx';
import { When } from '@/lib/card/When.tsx';
import { sayIn } from '@/lib/card/words.ts';
import { sampleTask } from './ui-sample.ts';

const deadline = {
  text: 'trước ngày 31/3/2027',
  value: { kind: 'date', due: '2027-03-31', bound: 'before', precision: 'day', implied: [], flags: [] },
} as const;

test.each([true, false])('a limit read off a scan is said to be unconfirmed: %s', (unsure) => {
  const root = document.createElement('div');
  render(
    <When
      say={sayIn('vi')}
      deadline={{ ...deadline, value: { ...deadline.value, implied: [], flags: [] } }}
      shared={false}
      tracked={false}
      unsure={unsure}
      on="2026-11-03"
      today="2026-11-22"
    />,
    root,
  );
  expect(root.textContent?.includes('Cần xác nhận')).toBe(unsure);
});

test('a limit worked out by us is not clear before it is confirmed; one that sets no day is as clear as it can be', () => {
  const pointOf = (value: object): string => {
    const root = document.createElement('div');
    const deadlines = [{ text: 'trong 10 ngày', value: { ...deadline.value, due: null, ...value } }];
    const input = sampleTask({ deadlines: deadlines as never, gaps: [] });
    render(<SixClear say={sayIn('vi')} task={{ input, what: 'Rà soát' } as never} />, root);
    return [...root.querySelectorAll('dt')].find((one) => one.textContent === 'Thời gian')?.className ?? '';
  };
  expect(pointOf({ kind: 'relative', estimate: '2027-04-10' })).toBe('open');
  expect(pointOf({ kind: 'relative' })).toBe('');
  expect(pointOf({ kind: 'date', due: '2027-04-10' })).toBe('');
});

test.each([
  [true, 'Cần xác nhận'],
  [false, ''],
])('and not counted among what is clear: %s', (toConfirm, says) => {
  const root = document.createElement('div');
  const input = { ...sampleTask({ deadlines: [deadline as never], gaps: [], toConfirm }) };
  const place = { start: 0, end: 1 };
  const task = { input, what: 'Rà soát', span: place, opening: place } as unknown as Parameters<
    typeof SixClear
  >[0]['task'];
  render(<SixClear say={sayIn('vi')} task={task} />, root);
  const when = [...root.querySelectorAll('dt')].find((one) => one.textContent === 'Thời gian');
  expect(when?.nextElementSibling?.textContent).toBe(`trước ngày 31/3/2027${says}`);
  const clear = Number(/\d/u.exec(root.querySelector('dl')?.getAttribute('aria-label') ?? '')?.[0]);
  const ticks = [...root.querySelectorAll('dt')].filter((one) => !one.classList.contains('gap')).length;
  expect(clear).toBe(toConfirm ? ticks - 1 : ticks);
});
