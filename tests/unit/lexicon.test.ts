import { describe, expect, test } from 'vitest';
import { expand, reaches } from '../../lib/core/lexicon/expand.ts';
import { lexicon } from '../../lib/core/lexicon/lexicon.ts';
import { today } from '../../lib/core/lexicon/successors.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const NOW = '2026-11-22';

describe('the data', () => {
  test('ids are unique ascii slugs, over bodies, collectives and offices', () => {
    const ids = [...lexicon.all(), ...lexicon.collectives(), ...lexicon.offices()].map((entry) => entry.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/u);
  });

  test('every entry has a source, a name in NFC and days in order', () => {
    for (const entry of lexicon.all()) {
      expect(entry.source, entry.id).not.toBe('');
      expect(entry.name.normalize('NFC'), entry.id).toBe(entry.name);
      if (entry.from) expect(entry.from).toMatch(DAY);
      if (entry.to) expect(entry.to).toMatch(DAY);
      if (entry.from && entry.to) expect(entry.from <= entry.to, entry.id).toBe(true);
    }
  });

  test('successors and parents exist; who has ended in 2025 or later has a successor that began no earlier', () => {
    for (const entry of lexicon.all()) {
      if (entry.parent) expect(lexicon.byId(entry.parent), entry.id).not.toBeNull();
      for (const next of entry.successors ?? [])
        expect(lexicon.byId(next.id), `${entry.id} → ${next.id}`).not.toBeNull();
      if (entry.to && entry.to >= '2025-01-01') expect(entry.successors?.length ?? 0, entry.id).toBeGreaterThan(0);
      expect((entry.successors ?? []).filter((next) => next.main !== false).length, entry.id).toBeLessThanOrEqual(1);
    }
  });

  test('two bodies with one name never live on the same day', () => {
    for (const a of lexicon.all())
      for (const b of lexicon.all()) {
        if (a.id >= b.id || a.name !== b.name) continue;
        expect((a.to ?? '9999') < (b.from ?? '') || (b.to ?? '9999') < (a.from ?? ''), `${a.id}, ${b.id}`).toBe(true);
      }
  });

  test('offices name bodies that exist', () => {
    for (const office of lexicon.offices()) expect(lexicon.byId(office.agency), office.id).not.toBeNull();
  });
});

describe('how many there were', () => {
  const count = (kinds: string[], on: string): number =>
    lexicon.all().filter((e) => kinds.includes(e.kind) && (e.from ?? '') <= on && on <= (e.to ?? '9999')).length;
  test.each([
    ['2024-06-01', 18, 4, 63],
    ['2025-02-28', 18, 4, 63],
    ['2025-03-01', 14, 3, 63],
    ['2025-06-30', 14, 3, 63],
    ['2025-07-01', 14, 3, 34],
    ['2026-04-29', 14, 3, 34],
    ['2026-04-30', 14, 3, 34],
  ])('on %s: %i ministries, %i of their rank, %i provinces', (on, ministries, ministerial, provinces) => {
    expect(count(['ministry'], on)).toBe(ministries);
    expect(count(['ministerial'], on)).toBe(ministerial);
    expect(count(['province', 'city'], on)).toBe(provinces);
  });
  test.each([
    ['2024-12-31', 5],
    ['2025-01-01', 6],
    ['2025-09-15', 6],
    ['2026-04-30', 7],
  ])('cities under the central government on %s: %i', (on, cities) => expect(count(['city'], on)).toBe(cities));
});

describe('lookup', () => {
  test.each([
    ['Bộ Xây dựng', '2024-01-01', 'bo-xay-dung-truoc-2025'],
    ['Bộ Xây dựng', '2025-03-01', 'bo-xay-dung'],
    ['BỘ XÂY DỰNG', null, 'bo-xay-dung'],
    ['bộ trưởng Bộ Công Thương', null, 'bo-cong-thuong'],
    ['Uỷ ban Dân tộc', '2020-01-01', 'uy-ban-dan-toc'],
    ['Bộ  Y  tế', null, 'bo-y-te'],
    ['UBND tỉnh Hoà Bình', '2024-01-01', 'tinh-hoa-binh'],
    ['Ủy ban nhân dân tỉnh Đăk Lăk', '2024-01-01', 'tinh-dak-lak-truoc-2025'],
    ['TP. Hồ Chí Minh', '2026-01-01', 'tp-ho-chi-minh'],
    ['TP.HCM', '2026-01-01', 'tp-ho-chi-minh'],
    ['Chủ tịch UBND thành phố Đồng Nai', '2026-06-01', 'tp-dong-nai'],
    ['BLĐTBXH', '2020-01-01', 'bo-lao-dong-thuong-binh-va-xa-hoi'],
    ['EVN', null, 'tap-doan-dien-luc-viet-nam'],
    ['PVN', '2024-01-01', 'tap-doan-dau-khi-viet-nam'],
    ['Bộ Kế hoạch và Đầu tư', '2026-01-01', 'bo-ke-hoach-va-dau-tu'],
  ])('%s on %s is %s', (name, on, id) => expect(lexicon.lookup(name, on)?.id).toBe(id));
  // A city bore its province's name and was not the province: a wrong body is worse than none.
  test.each(['', 'Bộ Không có', 'xây dựng', 'Đề án 06', 'Bộ', 'thành phố Nam Định', 'UBND thành phố Thanh Hóa'])(
    '%s is nobody',
    (name) => expect(lexicon.lookup(name, NOW)).toBeNull(),
  );
});

describe('today', () => {
  const ids = (id: string, on = NOW): string[] => today(id, on).map((body) => body.id);
  test.each([
    ['bo-ke-hoach-va-dau-tu', ['bo-tai-chinh']],
    ['bo-thong-tin-va-truyen-thong', ['bo-khoa-hoc-va-cong-nghe', 'bo-van-hoa-the-thao-va-du-lich', 'bo-cong-an']],
    ['bo-lao-dong-thuong-binh-va-xa-hoi', ['bo-noi-vu', 'bo-giao-duc-va-dao-tao', 'bo-y-te']],
    ['bo-y-te', ['bo-y-te']],
    ['uy-ban-dan-toc', ['bo-dan-toc-va-ton-giao']],
    ['tinh-binh-phuoc', ['tp-dong-nai']],
    ['tinh-dong-nai-truoc-2025', ['tp-dong-nai']],
    ['tinh-thua-thien-hue', ['tp-hue']],
    ['khong-co', []],
  ])('%s is now %j', (id, expected) => expect(ids(id)).toEqual(expected));
  test('the way is told', () => {
    expect(today('tinh-binh-phuoc', NOW)).toEqual([
      { id: 'tp-dong-nai', relation: 'merged_into', main: true, via: ['tinh-binh-phuoc', 'tinh-dong-nai'] },
    ]);
  });
  test('on a day before the end it is itself', () =>
    expect(ids('bo-ke-hoach-va-dau-tu', '2024-01-01')).toEqual(['bo-ke-hoach-va-dau-tu']));
  test('everyone who ended leads to someone alive', () => {
    for (const entry of lexicon.all())
      if (entry.to && entry.to >= '2025-01-01') expect(ids(entry.id), entry.id).not.toEqual([]);
  });
});

describe('expand', () => {
  const size = (id: string, on: string): number => {
    const members = expand(id, on);
    return members === 'open' ? -1 : members.length;
  };
  test.each([
    ['cac-bo', '2025-06-01', 14],
    ['co-quan-ngang-bo', '2025-06-01', 3],
    ['co-quan-thuoc-chinh-phu', '2025-06-01', 5],
    ['cac-tinh-thanh-pho', '2025-06-30', 63],
    ['cac-tinh-thanh-pho', '2025-07-01', 34],
    ['cac-bo-nganh', '2026-06-01', 22],
    ['cac-bo-nganh-dia-phuong', '2026-06-01', 56],
    ['thanh-pho-truc-thuoc-trung-uong', '2025-09-15', 6],
    ['thanh-pho-truc-thuoc-trung-uong', '2026-06-01', 7],
    ['lien-quan', '2026-06-01', -1],
    ['khong-co', '2026-06-01', -1],
  ])('%s on %s has %i', (id, on, members) => expect(size(id, on)).toBe(members));
  test('the six cities of September 2025', () => {
    expect(expand('thanh-pho-truc-thuoc-trung-uong', '2025-09-15')).not.toContain('tp-dong-nai');
  });
});

describe('reaches', () => {
  test.each([
    ['bo-y-te', 'bo-y-te', '2025-03-19', 'name'],
    ['bo-tai-chinh', 'bo-ke-hoach-va-dau-tu', '2022-04-27', 'successor'],
    ['bo-xay-dung', 'bo-giao-thong-van-tai', '2024-05-02', 'successor'],
    ['bo-y-te', 'cac-bo-nganh-dia-phuong', '2025-03-19', 'collective'],
    ['tinh-an-giang', 'cac-tinh-thanh-pho', '2025-03-19', 'collective'],
    ['tp-dong-nai', 'cac-tinh-thanh-pho', '2025-03-19', 'collective'],
    ['bo-noi-vu', 'cac-bo', '2020-01-01', 'collective'],
    ['thanh-tra-chinh-phu', 'tong-thanh-tra-chinh-phu', '2025-03-19', 'office'],
    ['so-tai-chinh', 'cac-so-nganh', '2026-01-01', 'collective'],
  ])('%s is reached by %s of %s: %s', (agency, party, on, reason) =>
    expect(reaches(agency, party, on, NOW)?.reason).toBe(reason),
  );
  test.each([
    ['bo-y-te', 'bo-cong-an', '2025-03-19'],
    ['bo-y-te', 'cac-tinh-thanh-pho', '2025-03-19'],
    ['bo-y-te', 'lien-quan', '2025-03-19'],
    ['bo-y-te', null, '2025-03-19'],
    ['tp-dong-nai', 'thanh-pho-truc-thuoc-trung-uong', '2025-09-15'],
    ['bo-y-te', 'co-quan-ngang-bo', '2025-09-15'],
    ['bo-ngoai-giao', 'bo-thong-tin-va-truyen-thong', '2022-04-27'],
    ['tinh-lao-cai', 'tinh-lam-dong', '2026-01-01'],
  ])('%s is not reached by %s of %s', (agency, party, on) => expect(reaches(agency, party, on, NOW)).toBeNull());
});
