// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { When } from '@/lib/card/When.tsx';
import { sayIn } from '@/lib/card/words.ts';

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
