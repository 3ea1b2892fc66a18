import { describe, expect, it } from 'vitest';
import { lexicon } from '@/lib/core/lexicon/lexicon.ts';
import { mine } from '@/lib/core/task/mine.ts';
import { bodyOf } from '@/lib/tracker/parties.ts';
import { isOpen, mineWords, whyMine } from '@/lib/ui/model/mine.ts';
import { sayIn } from '@/lib/ui/model/words.ts';

const TODAY = '2026-06-10';
/** The day of the notice in these rows: before both mergers. */
const BEFORE = '2024-06-01';
const party = (text: string, on: string) => {
  const found =
    lexicon.lookup(text, on)?.id ??
    lexicon.collectives().find((one) => one.name === text)?.id ??
    lexicon.all().find((one) => one.name === text)?.id;
  if (found === undefined) throw new Error(`no entry: ${text}`);
  return { text, id: found, full: null, inherited: false };
};
const idOf = (name: string): string => party(name, TODAY).id;
const why = (named: string, agency: string, on = BEFORE) => {
  const leads = [party(named, on)];
  const found = mine({ leads, coops: [] }, idOf(agency), on, TODAY);
  return found && { open: isOpen(found), words: mineWords(sayIn('vi'), found, leads) };
};

describe('mergers of 1/3/2025', () => {
  it.each([
    ['Bộ Thông tin và Truyền thông', 'Bộ Khoa học và Công nghệ', 'kế thừa Bộ Thông tin và Truyền thông'],
    ['Bộ Giao thông vận tải', 'Bộ Xây dựng', 'kế thừa Bộ Giao thông vận tải'],
    ['Bộ Kế hoạch và Đầu tư', 'Bộ Tài chính', 'kế thừa Bộ Kế hoạch và Đầu tư'],
    ['Bộ Tài nguyên và Môi trường', 'Bộ Nông nghiệp và Môi trường', 'kế thừa Bộ Tài nguyên và Môi trường'],
    ['Bộ Lao động - Thương binh và Xã hội', 'Bộ Nội vụ', 'kế thừa Bộ Lao động - Thương binh và Xã hội'],
  ])('%s is %s’s', (named, agency, words) => {
    expect(why(named, agency)).toEqual({ open: false, words });
  });

  it.each([
    ['Bộ Lao động - Thương binh và Xã hội', 'Bộ Y tế', 'bảo trợ xã hội, trẻ em'],
    ['Bộ Lao động - Thương binh và Xã hội', 'Bộ Giáo dục và Đào tạo', 'giáo dục nghề nghiệp'],
    ['Bộ Thông tin và Truyền thông', 'Bộ Văn hóa, Thể thao và Du lịch', 'báo chí, xuất bản'],
    ['Bộ Giao thông vận tải', 'Bộ Công an', 'sát hạch, cấp giấy phép lái xe'],
  ])('%s may be %s’s: only a part went there', (named, agency, work) => {
    expect(why(named, agency)).toEqual({ open: true, words: `nhận một phần việc của ${named}: ${work}` });
  });

  it.each([
    ['Bộ Thông tin và Truyền thông', 'Bộ Tài chính'],
    ['Bộ Y tế', 'Bộ Nội vụ'],
    ['Bộ Giao thông vận tải', 'Bộ Khoa học và Công nghệ'],
  ])('%s is none of %s’s', (named, agency) => {
    expect(why(named, agency)).toBeNull();
  });
});

describe('mergers of 1/7/2025', () => {
  it.each([
    ['tỉnh Hải Dương', 'thành phố Hải Phòng'],
    ['tỉnh Bình Dương', 'Thành phố Hồ Chí Minh'],
    ['tỉnh Bắc Giang', 'tỉnh Bắc Ninh'],
    ['tỉnh Hậu Giang', 'thành phố Cần Thơ'],
  ])('%s is %s’s', (named, agency) => {
    expect(why(named, agency)).toMatchObject({ open: false, words: expect.stringContaining('kế thừa') });
  });

  it('leaves the other provinces out', () => {
    expect(why('tỉnh Hải Dương', 'tỉnh Bắc Ninh')).toBeNull();
    expect(why('thành phố Hải Phòng', 'tỉnh Bắc Ninh')).toBeNull();
  });
});

describe('through a collective', () => {
  it('says which, as at the notice’s day', () => {
    expect(why('các bộ, ngành, địa phương', 'Bộ Y tế')).toEqual({
      open: false,
      words: 'qua: các bộ, ngành, địa phương',
    });
    expect(why('các bộ', 'tỉnh Bắc Ninh')).toBeNull();
  });

  it('does not tell a body that it succeeds itself', () => {
    expect(why('Bộ Tài chính', 'Bộ Tài chính')).toEqual({ open: false, words: '' });
    expect(bodyOf(party('Bộ Tài chính', BEFORE).id)).toBe(idOf('Bộ Tài chính'));
    expect(bodyOf(party('Bộ Giao thông vận tải', BEFORE).id)).not.toBe(idOf('Bộ Xây dựng'));
  });

  it('says nothing more where the agency is named itself', () => {
    expect(why('Bộ Y tế', 'Bộ Y tế', TODAY)).toEqual({ open: false, words: '' });
  });
});

describe('a split', () => {
  const labour = party('Bộ Lao động - Thương binh và Xã hội', BEFORE);
  const health = idOf('Bộ Y tế');
  const asked = (ours?: { agency: string; is: boolean }, more: readonly (typeof labour)[] = []) =>
    mine({ leads: [labour], coops: more, ours }, health, BEFORE, TODAY);

  it('is settled by the user’s word, either way, for that agency alone', () => {
    expect(asked()).toMatchObject({ role: 'lead', part: { of: 'bảo trợ xã hội, trẻ em' } });
    expect(asked({ agency: health, is: true })).toMatchObject({ settled: true });
    expect(asked({ agency: health, is: false })).toBeNull();
    const other = asked({ agency: idOf('Bộ Giáo dục và Đào tạo'), is: false });
    expect(other && isOpen(other)).toBe(true);
  });

  it('gives way to what is certain, though it be a lesser role', () => {
    const certain = asked(undefined, [party('Bộ Y tế', BEFORE)]);
    expect(certain).toMatchObject({ role: 'coop', reason: 'name' });
    expect(certain?.part).toBeUndefined();
  });

  it('cannot be denied where the agency is named', () => {
    expect(asked({ agency: health, is: false }, [party('Bộ Y tế', BEFORE)])).toMatchObject({ role: 'coop' });
  });
});

it('follows rows as it follows tasks', () => {
  const papers = new Map([['n', { on: BEFORE }]]) as unknown as Parameters<typeof whyMine>[1];
  const ask = whyMine(idOf('Bộ Xây dựng'), papers, TODAY);
  const row = (leads: string[]) => ({ leads, coops: [], noticeId: 'n' });
  expect(ask(row([party('Bộ Giao thông vận tải', BEFORE).id]))).toMatchObject({ role: 'lead', reason: 'successor' });
  expect(ask(row(['khong co']))).toBeNull();
});
