import { describe, expect, it } from 'vitest';
import { lexicon } from '@/lib/core/lexicon/lexicon.ts';
import { mine } from '@/lib/core/task/mine.ts';

const party = (id: string | null, text = id ?? 'đơn vị') => ({ id, text, full: null, inherited: false });
const idOf = (name: string, on: string): string => lexicon.lookup(name, on)?.id ?? `no entry: ${name}`;
const TODAY = '2026-06-10';
const finance = idOf('Bộ Tài chính', TODAY);
const health = idOf('Bộ Y tế', TODAY);
const science = idOf('Bộ Khoa học và Công nghệ', TODAY);
const media = idOf('Bộ Thông tin và Truyền thông', '2024-06-01');

describe('a task is mine', () => {
  it('by name, and says in which role', () => {
    expect(mine({ leads: [party(finance)], coops: [party(health)] }, finance, '2026-05-20', TODAY)).toMatchObject({
      role: 'lead',
      reason: 'name',
    });
    expect(mine({ leads: [party(finance)], coops: [party(health)] }, health, '2026-05-20', TODAY)).toMatchObject({
      role: 'coop',
      reason: 'name',
    });
  });

  it('as the lead, where it is named in both roles', () => {
    expect(mine({ leads: [party(health), party(finance)], coops: [party(finance)] }, finance, null, TODAY)?.role).toBe(
      'lead',
    );
  });

  it('through a body taken over since', () => {
    expect(mine({ leads: [party(media)], coops: [] }, science, '2024-06-01', TODAY)).toMatchObject({
      reason: 'successor',
    });
  });

  it("through a collective as at the notice's day", () => {
    const ministries = lexicon
      .collectives()
      .find((one) => mine({ leads: [party(one.id)], coops: [] }, finance, '2026-05-20', TODAY));
    expect(ministries).toBeDefined();
  });
});

describe('a task is not mine', () => {
  it.each([
    ['another ministry is named', [party(health)], finance],
    ['the party has no entry, though its text be alike', [party(null, 'Bộ Tài chính')], finance],
    ['nobody is named', [], finance],
    ['the agency is unknown', [party(finance)], 'no-such-agency'],
  ])('when %s', (_, leads, agency) => {
    expect(mine({ leads, coops: [] }, agency, '2026-05-20', TODAY)).toBeNull();
  });
});
