import { expect, test } from 'vitest';
import { resolveAnaphors } from '../../lib/core/mention/assignee/anaphor.ts';
import { findAssignees } from '../../lib/core/mention/assignee/find-assignees.ts';

const WORDS =
  'các Các Bộ bộ Sở sở UBND tỉnh Tỉnh Lào Cai Hà Nội thành phố , ; : ( ) - và Giao Bộ trưởng Chủ tịch Công Thương Y tế Tài chính ngành địa phương liên quan có rừng chủ trì phối hợp với Ban Chỉ đạo của Chính phủ về số 06 Tổng Giám đốc Tập đoàn Trưởng cơ quan ngang \n . / TB -VPCP đồng chí Trần'.split(
    / /u,
  );

/** A small seeded generator, so that a failure can be replayed. */
function words(seed: number, count: number): string {
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state;
  };
  return Array.from({ length: count }, () => WORDS[next() % WORDS.length])
    .join(' ')
    .replace(/ ?\n ?/gu, '\n');
}

test('on any nonsense: spans inside, sorted, disjoint, within one line; the agency inside its mention', () => {
  for (let seed = 1; seed <= 300; seed++) {
    const text = words(seed, 120);
    let last = 0;
    for (const mention of findAssignees(text, '2025-06-01')) {
      const { start, end } = mention.span;
      expect(start >= last && start < end && end <= text.length, `seed ${seed}`).toBe(true);
      expect(text.slice(start, end), `seed ${seed}`).not.toContain('\n');
      if (mention.agency) expect(mention.agency.start >= start && mention.agency.end <= end, `seed ${seed}`).toBe(true);
      last = end;
    }
  }
});

test('empty and odd input gives nothing', () => {
  for (const text of ['', ' ', '\n', '((((', '---', '1', '\ud800']) expect(findAssignees(text, null)).toEqual([]);
});

test('short forms stand for the nearest earlier body of their kind', () => {
  const text =
    'UBND Thành phố Hồ Chí Minh báo cáo. Bộ Xây dựng rà soát. Thành phố khẩn trương; Bộ cần đôn đốc. Tập đoàn báo cáo.';
  const mentions = findAssignees(text, '2025-09-01');
  const meant = resolveAnaphors(mentions, text);
  const names = [...meant].map(([from, to]) =>
    [mentions[from], mentions[to]].map((m) => text.slice(m?.span.start, m?.span.end)),
  );
  expect(names).toEqual([
    ['Thành phố', 'UBND Thành phố Hồ Chí Minh'],
    ['Bộ', 'Bộ Xây dựng'],
  ]);
});

test('the trace tells each mention', () => {
  const told: string[] = [];
  findAssignees('Giao Bộ Y tế.', '2025-09-01', (entry) => told.push(`${entry.by} ${entry.why}`));
  expect(told).toEqual(['assignee/named bo-y-te']);
});

test('a short form bears the id of the only body of its kind in the text; with two it stays open', () => {
  const ids = (text: string): (string | null)[] =>
    findAssignees(text, '2023-05-01')
      .filter((mention) => mention.kind === 'anaphor')
      .map((mention) => mention.id);
  expect(ids('Làm việc với lãnh đạo tỉnh Hà Giang. Tỉnh khẩn trương rà soát.')).toEqual(['tinh-ha-giang']);
  expect(ids('UBND tỉnh Hà Giang và UBND tỉnh Lào Cai. Tỉnh khẩn trương rà soát.')).toEqual([null]);
  expect(ids('UBND thành phố Hà Nội báo cáo. Tỉnh cần rà soát; Thành phố phải đôn đốc.')).toEqual([null, 'tp-ha-noi']);
  expect(ids('Bộ Tài chính báo cáo. Bộ cần rà soát.')).toEqual([null]);
});
