import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { onPage } from '@/lib/tracker/on-page.ts';
import { reachOf } from '@/lib/tracker/own-unit.ts';
import { openTracker } from '@/lib/tracker/tracker.ts';
import { formerOf } from '@/lib/ui/model/agencies.ts';
import { isOpen, whyMine } from '@/lib/ui/model/mine.ts';
import { sampleNotice, sampleTask } from './ui-sample.ts';

const TODAY = '2026-06-10';
const unit = { text: 'Cục  Quản lý nhà', id: null, full: null, inherited: false };

describe('the user’s unit, in their own words', () => {
  it('counts what names it, whatever its diacritics and blanks; an empty one names nothing', () => {
    const reach = reachOf('Cục Quản lý nhà');
    expect(reach('bo-xay-dung', 'cuc quan ly nha', TODAY, TODAY)).toEqual({ reason: 'name', via: 'cuc quan ly nha' });
    expect(reach('bo-xay-dung', 'cuc quan ly nha va thi truong', TODAY, TODAY)).toBeNull();
    expect(reach('bo-xay-dung', null, TODAY, TODAY)).toBeNull();
    expect(reachOf(' ')('bo-xay-dung', '', TODAY, TODAY)).toBeNull();
  });

  it('stands beside the agency: that is still reached as before', () => {
    const why = whyMine('bo-xay-dung', new Map(), TODAY, 'Cục Quản lý nhà');
    const row = { coops: [], noticeId: 'n' };
    expect(why({ ...row, leads: ['cuc quan ly nha'] })).toMatchObject({ role: 'lead', reason: 'name' });
    expect(why({ ...row, leads: ['bo-giao-thong-van-tai'] })).toMatchObject({ reason: 'successor' });
    expect(why({ ...row, leads: ['bo-cong-an'] })).toBeNull();
  });

  it('counts on the page as in the list; what a split leaves open counts in neither', async () => {
    const tracker = await openTracker({ name: 'own-unit', now: () => new Date(`${TODAY}T03:00:00Z`) });
    const split = {
      text: 'Bộ Thông tin và Truyền thông',
      id: 'bo-thong-tin-va-truyen-thong',
      full: null,
      inherited: false,
    };
    const tasks = [sampleTask({ key: 'a', leads: [unit] }), sampleTask({ key: 'b', leads: [split] })];
    const agency = 'bo-van-hoa-the-thao-va-du-lich';
    const notice = { ...sampleNotice, issued: '2024-09-10', on: '2024-09-10' };
    expect((await onPage(tracker, notice, tasks, agency, 'Cục Quản lý nhà')).mine).toEqual(['a']);
    expect((await onPage(tracker, notice, tasks, agency)).mine).toEqual([]);
    expect((await onPage(tracker, notice, tasks, null, 'Cục Quản lý nhà')).mine).toBeNull();
    const why = whyMine(
      agency,
      new Map([[notice.id, notice]]),
      TODAY,
    )({ leads: [split.id], coops: [], noticeId: notice.id });
    expect(why && isOpen(why)).toBe(true);
    // said to be theirs, once tracked: it counts
    const { ids } = await tracker.track(notice, tasks, 'https://a.chinhphu.vn/');
    await tracker.update(ids[1] ?? '', { ours: { agency, is: true } });
    expect((await onPage(tracker, notice, tasks, agency)).mine).toEqual(['b']);
    await tracker.close();
  });
});

describe('what an agency has followed', () => {
  it('names former bodies, those of which it took a part apart, never itself', () => {
    expect(formerOf('bo-xay-dung', TODAY).formerly).toContain('Bộ Giao thông vận tải');
    const culture = formerOf('bo-van-hoa-the-thao-va-du-lich', TODAY);
    expect(culture.partOf).toContain('Bộ Thông tin và Truyền thông');
    expect(culture.formerly).not.toContain('Bộ Thông tin và Truyền thông');
    // Bộ Công an was named Bộ Nội vụ long ago: another body bears that name today
    expect(formerOf('bo-cong-an', TODAY).formerly).not.toContain('Bộ Nội vụ');
    expect(formerOf('khong-co', TODAY)).toEqual({ formerly: [], partOf: [] });
  });
});
