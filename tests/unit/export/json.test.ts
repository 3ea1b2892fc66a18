import { describe, expect, it } from 'vitest';
import { readBackup, toBackup } from '@/lib/core/export/json.ts';
import { AT, NOTICE, record } from './records.ts';

const backup = {
  exportedAt: AT,
  notices: [NOTICE],
  tasks: [record('1', { note: 'Đã gọi điện' }), record('2', { untrackedAt: AT })],
  settings: { language: 'vi', agencyId: 'bo-tai-chinh' },
};
const text = toBackup(backup);

describe('a backup', () => {
  it('comes back as it went, history and untracked tasks too', () => {
    expect(readBackup(text)).toEqual({ ok: true, value: expect.objectContaining(backup) });
  });

  it('keeps its checksum when another program sets it anew', () => {
    const { settings, tasks, ...rest } = JSON.parse(text);
    expect(readBackup(`\uFEFF${JSON.stringify({ tasks, settings, ...rest })}`).ok).toBe(true);
  });

  it.each([
    ['cut', text.slice(0, text.length / 2), 'not-json'],
    ['empty', '', 'not-json'],
    ['another file', '{"type":"FeatureCollection"}', 'foreign'],
    ['a list', '[]', 'foreign'],
    ['null', 'null', 'foreign'],
    ['newer', text.replace('"version": 1', '"version": 2'), 'newer'],
    ['altered', text.replace('Đã gọi điện', 'Chưa gọi'), 'damaged'],
    ['a task taken out', JSON.stringify({ ...JSON.parse(text), tasks: [] }), 'damaged'],
    ['a wrong entry', toBackup({ ...backup, tasks: [{ ...record('1'), status: 'lost' as never }] }), 'invalid'],
    ['a wrong day', toBackup({ ...backup, tasks: [record('1', { doneOn: '2026-02-31' })] }), 'invalid'],
  ])('is refused by name: %s', (_, file, fault) => {
    expect(readBackup(file)).toMatchObject({ ok: false, fault });
  });
});
