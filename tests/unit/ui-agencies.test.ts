import { describe, expect, it } from 'vitest';
import { findAgencies } from '@/lib/ui/model/agencies.ts';

describe('the choice of an agency', () => {
  it('finds without diacritics, and former bodies lead to those of today', () => {
    expect(findAgencies('bo tai chinh', '2026-06-10')[0]?.entry.name).toBe('Bộ Tài chính');
    const found = findAgencies('giao thong van tai', '2026-06-10');
    const heir = found.find((choice) => choice.entry.name === 'Bộ Xây dựng');
    expect(heir?.formerly.join()).toContain('Giao thông vận tải');
    expect(found.every((choice) => choice.entry.to === null)).toBe(true);
    expect(findAgencies('khong co co quan nao nhu the', '2026-06-10')).toEqual([]);
  });

  it('puts the names of today before other and older ones, and says which of those was met', () => {
    const named = (typed: string) => findAgencies(typed, '2026-06-10').map(({ entry }) => entry.name);
    const bank = 'Ngân hàng thương mại TNHH MTV Ngoại thương Công nghệ số';
    expect(named('xay dung')).toEqual(['Bộ Xây dựng', 'Sở Xây dựng', 'Tổng hội Xây dựng Việt Nam', bank]);
    const last = findAgencies('xay dung', '2026-06-10').at(-1);
    expect(last?.alsoNamed).toBe('Ngân hàng thương mại TNHH MTV Xây dựng Việt Nam');
    expect(findAgencies('ngoai thuong cong nghe so', '2026-06-10')[0]).toMatchObject({
      entry: { name: bank },
      alsoNamed: null,
    });
    // a body that went into another: after all that are named so today
    const transport = named('giao thong');
    expect(transport.indexOf('Sở Giao thông công chánh')).toBeLessThan(transport.indexOf('Bộ Xây dựng'));
  });

  it('finds a province by its People’s Committee, and codes as words of their own', () => {
    const named = (typed: string) => findAgencies(typed, '2026-06-10').map(({ entry }) => entry.name);
    expect(named('ubnd tinh lam dong')).toEqual(['tỉnh Lâm Đồng']);
    expect(named('uy ban nhan dan ha noi')).toEqual(['thành phố Hà Nội']);
    expect(named('btc')[0]).toBe('Bộ Tài chính');
    expect(named('cb')).not.toContain('Hội Cựu chiến binh Việt Nam');
  });
});
