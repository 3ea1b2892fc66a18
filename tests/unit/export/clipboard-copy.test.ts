import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openTracker, type Tracker } from '@/lib/tracker/tracker.ts';
import { sayIn } from '@/lib/ui/model/words.ts';
import { copyTable } from '@/lib/ui/print/copy-table.ts';
import { createNotices } from '@/lib/ui/state/notices.ts';
import { ADDRESS, sampleNotice, sampleTask } from '../tracker/samples.ts';

/** The browser's clipboard as it behaves: what is promised is waited for, and the last thing written stands. */
class Item {
  constructor(readonly parts: Readonly<Record<string, Promise<Blob>>>) {}
}
let written: Record<string, string> | null = null;
const clipboard = {
  write: async ([item]: readonly Item[]): Promise<void> => {
    const parts = await Promise.all(
      Object.entries(item?.parts ?? {}).map(async ([type, part]) => [type, await (await part).text()] as const),
    );
    written = Object.fromEntries(parts);
  },
};

let tracker: Tracker;
let name = 0;
const say = sayIn('vi');
const copied = async (ids: readonly string[]): Promise<string> => {
  const notices = createNotices();
  await copyTable(ids, { tracker, say, notices });
  const toast = notices.toast.value;
  notices.hold();
  return `${toast?.kind}: ${toast?.words}`;
};
const track = async (count: number): Promise<string[]> => {
  const tasks = Array.from({ length: count }, (_, order) => sampleTask(`${order}`, { order }));
  return [...(await tracker.track(sampleNotice(), tasks, ADDRESS)).ids];
};

beforeEach(async () => {
  written = null;
  vi.stubGlobal('navigator', { clipboard });
  vi.stubGlobal('ClipboardItem', Item);
  tracker = await openTracker({ name: `copy-${++name}`, now: () => new Date('2026-06-10T03:00:00Z') });
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await tracker.close();
});

describe('copying as a table', () => {
  it('writes both forms, in the order of everything that goes out, and says how many', async () => {
    const [first = '', second = ''] = await track(2);
    expect(await copied([second, first])).toBe('done: Đã chép bảng 2 nhiệm vụ, dán được vào Word, Excel');
    expect(Object.keys(written ?? {})).toEqual(['text/html', 'text/plain']);
    const lines = (written?.['text/plain'] ?? '').trimEnd().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(/^1\t.*việc 0,/u);
    expect(lines[2]).toMatch(/^2\t.*việc 1,/u);
    expect(written?.['text/html']?.match(/<tr>/gu)).toHaveLength(3);
  });

  it('counts what is still tracked, not what was asked for', async () => {
    const ids = await track(3);
    await tracker.untrack(ids.slice(1, 2));
    expect(await copied(ids)).toMatch(/bảng 2 nhiệm vụ/u);
    expect(written?.['text/plain']).not.toMatch(/việc 1,/u);
  });

  it('of very many is lines alone, and says so', async () => {
    const ids = await track(1001);
    expect(await copied(ids)).toMatch(/^done: Đã chép 1001 nhiệm vụ thành dòng và cột/u);
    expect(Object.keys(written ?? {})).toEqual(['text/plain']);
    const lines = (written?.['text/plain'] ?? '').trimEnd().split('\r\n');
    expect(lines).toHaveLength(1002);
    expect(lines.at(-1)).toMatch(/^1001\t/u);
  });

  it('of nothing writes nothing', async () => {
    expect(await copied([])).toBe('done: Không có nhiệm vụ nào để chép');
    expect(written).toBeNull();
  });

  it.each([
    ['refuses', { write: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }],
    ['is not there', undefined],
  ])('says so where the clipboard %s; nothing is lost', async (_, broken) => {
    vi.stubGlobal('navigator', { clipboard: broken });
    const ids = await track(1);
    expect(await copied(ids)).toBe(`failed: ${say('error.copy')}`);
    expect((await tracker.find()).length).toBe(1);
  });

  it('says so where the tasks cannot be read', async () => {
    const ids = await track(1);
    vi.spyOn(tracker, 'items').mockRejectedValue(new Error('disk'));
    expect(await copied(ids)).toBe(`failed: ${say('error.copy')}`);
    expect(written).toBeNull();
  });
});
