import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TaskRecord } from '@/lib/core/task/task.ts';
import { AT, record } from '../export/records.ts';
import { sampleNotice } from '../tracker/samples.ts';
import { backupOf, readWhole, written } from './file.ts';
import { live, NOTHING } from './life.ts';
import { events, RUNS, START } from './random.ts';

const past = readFileSync(new URL('../../fixtures/backups/version-1.json', import.meta.url), 'utf8');
const notice = { ...sampleNotice(), hashes: ['h1'] };
const content = backupOf({
  notices: [notice],
  tasks: [record('1', { note: 'Đã gọi điện' }), record('2', { untrackedAt: AT })],
  aside: { [notice.id]: ['0a1b2c3d4e5'] },
});
const text = written(content);

describe('a backup', () => {
  it('comes back as it went: history, untracked tasks, hashes, settings, choices and what was set aside', () => {
    expect(readWhole(text)).toEqual({ ok: true, value: content });
  });

  it('comes back from any history', () => {
    fc.assert(
      fc.property(events, (list) => {
        const all = backupOf(live('a', NOTHING, list, START));
        const read = readWhole(written(all));
        if (!read.ok) throw new Error(JSON.stringify(read.fault));
        expect(new Set(read.value.tasks.map((task) => JSON.stringify(task, Object.keys(task).sort())))).toEqual(
          new Set(all.tasks.map((task) => JSON.stringify(task, Object.keys(task).sort()))),
        );
        expect(read.value.notices).toEqual([...all.notices].sort((a, b) => (a.id < b.id ? -1 : 1)));
      }),
      RUNS,
    );
  });

  it('is the same file whenever and in whatever order it is written, but for its day', () => {
    const again = written({ ...content, tasks: [...content.tasks].reverse(), exportedAt: '2026-06-11T03:00:00.000Z' });
    const different = again.split('\n').filter((line) => !text.includes(line));
    expect(different).toHaveLength(2);
    expect(different[0]).toContain('"exportedAt"');
    expect(different[1]).toContain('"checksum"');
  });

  it('shows one changed field as few changed lines', () => {
    const [first, ...rest] = content.tasks as [TaskRecord, ...TaskRecord[]];
    const again = written({ ...content, tasks: [{ ...first, note: 'Đã họp' }, ...rest] });
    const lines = new Set(text.split('\n'));
    expect(again.split('\n').filter((line) => !lines.has(line))).toEqual([
      expect.stringContaining('"sum"'),
      '   "note": "Đã họp",',
      expect.stringContaining('"checksum"'),
    ]);
  });

  it('keeps its sums when another program sets it anew', () => {
    const { settings, tasks, ...rest } = JSON.parse(text);
    expect(readWhole(`\uFEFF${JSON.stringify({ tasks, settings, ...rest })}`).ok).toBe(true);
  });
});

describe('a backup of the first form', () => {
  it('is taken with all that it has', () => {
    const read = readWhole(past);
    if (!read.ok) throw new Error(JSON.stringify(read.fault));
    const { tasks, notices, settings } = JSON.parse(past);
    expect(read.value.tasks).toEqual(tasks);
    expect(read.value.settings).toEqual(settings);
    expect(read.value.notices.map(({ hashes, ...rest }) => rest)).toEqual(notices);
    expect(read.value.notices.map(({ hashes }) => hashes)).toEqual([['0a1b2c3d4e5'], ['9z8y7x6w5v4']]);
    expect(read.value).toMatchObject({ kept: {}, aside: {} });
    expect(readWhole(written(read.value)).ok).toBe(true);
  });

  it('is refused when altered', () => {
    expect(readWhole(past.replace('họp giao ban', 'họp'))).toMatchObject({ ok: false, fault: { fault: 'damaged' } });
  });
});

/** A file with one thing altered and all its sums set right again: what someone who means harm would write. */
function forged(
  change: (file: { tasks: Record<string, unknown>[]; notices: Record<string, unknown>[] }) => void,
): string {
  const file = JSON.parse(text);
  for (const one of [...file.tasks, ...file.notices]) delete one.sum;
  change(file);
  return written(file);
}
const lineOf = (file: string, words: string): number => file.slice(0, file.indexOf(words)).split('\n').length;
const withTask = (patch: Record<string, unknown>): string =>
  forged(({ tasks }) => {
    Object.assign(tasks[1] ?? {}, patch);
  });

describe('is refused, by name and line:', () => {
  const half = text.slice(0, text.length / 2);
  it.each([
    ['nothing', '', { fault: 'empty' }],
    ['blank', ' \n\uFEFF', { fault: 'empty' }],
    ['words', 'Kính gửi: Vụ Ngân sách', { fault: 'not-json', line: 1 }],
    ['bytes of a PDF', '%PDF-1.7\n\x01\x02', { fault: 'not-json', line: 1 }],
    ['bytes of a zip file, which nobody unpacks', 'PK\x03\x04\x14\x00\x00\x00', { fault: 'not-json', line: 1 }],
    ['cut', half, { fault: 'cut', line: half.split('\n').length }],
    ['cut within a word', `${half.slice(0, half.lastIndexOf('null') + 2)}`, { fault: 'cut' }],
    ['two files in one', text + text, { fault: 'broken', line: text.split('\n').length }],
    ['a comma lost', text.replace('"tracked",', '"tracked"'), { fault: 'broken', line: lineOf(text, '"tracked"') }],
    ['another file', '{"type":"FeatureCollection"}', { fault: 'foreign' }],
    ['a list', '[]', { fault: 'foreign' }],
    ['null', 'null', { fault: 'foreign' }],
    ['newer', text.replace('"version": 2', '"version": 3'), { fault: 'newer', line: 3, value: '3' }],
  ])('%s', (_, file, fault) => {
    expect(readWhole(file)).toMatchObject({ ok: false, fault });
  });

  it('an altered record, at its line', () => {
    const read = readWhole(text.replace('Đã gọi điện', 'Chưa gọi'));
    const records = [...text.matchAll(/^ {2}\{$/gm)].map((match) => text.slice(0, match.index).split('\n').length);
    expect(read).toMatchObject({ ok: false, fault: { fault: 'damaged', line: records[1] } });
  });

  it('a record taken out, or said twice', () => {
    const file = JSON.parse(text);
    expect(readWhole(JSON.stringify({ ...file, tasks: [] }))).toMatchObject({ fault: { fault: 'damaged' } });
    const twice = forged(({ tasks }) => {
      tasks.push({ ...tasks[0] });
    });
    expect(readWhole(twice)).toMatchObject({ fault: { fault: 'duplicate', field: 'id', value: record('1').id } });
  });

  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['a day that is none', { doneOn: '2026-02-31' }, { fault: 'day', field: 'doneOn', value: '2026-02-31' }],
    ['an instant at the end of time', { updatedAt: '9999-12-31T23:59:59.999Z' }, { fault: 'day', field: 'updatedAt' }],
    ['an instant that is none', { updatedAt: 'hôm qua' }, { fault: 'day', field: 'updatedAt' }],
    ['a status that is none', { status: 'lost' }, { fault: 'choice', field: 'status', value: 'lost' }],
    ['a number for words', { note: 7 }, { fault: 'type', field: 'note', value: '7' }],
    ['a list for words', { quote: ['a'] }, { fault: 'type', field: 'quote' }],
    ['no words', { quote: '' }, { fault: 'missing', field: 'quote' }],
    ['a field left out', { selectors: undefined }, { fault: 'missing', field: 'selectors' }],
    [
      'markup in an agency',
      { leads: [{ text: '<img src=x onerror=alert(1)>', id: null, full: null, inherited: false }] },
      { fault: 'markup', field: 'text' },
    ],
    ['a script for an address', { address: 'javascript:alert(1)' }, { fault: 'address', field: 'address' }],
    [
      'a history that would put a number for words',
      { history: [{ id: 'c', at: AT, what: 'edited', before: { note: 7 }, after: { note: '' } }] },
      { fault: 'type', field: 'note' },
    ],
    [
      'a history of a field that is none',
      { history: [{ id: 'c', at: AT, what: 'edited', before: { toString: 7 }, after: {} }] },
      { fault: 'unknown-field', field: 'toString' },
    ],
  ])('%s', (_, patch, fault) => {
    const file = withTask(patch);
    const read = readWhole(file);
    expect(read).toMatchObject({ ok: false, fault });
    if (!read.ok && fault.value)
      expect(read.fault.line).toBe(lineOf(file, `"${fault.field}": ${JSON.stringify(patch[String(fault.field)])}`));
  });

  it('a field that no record of ours has', () => {
    const file = JSON.parse(text);
    file.tasks[0].extra = 1;
    expect(readWhole(JSON.stringify(file)).ok).toBe(false);
  });

  it('names that reach into objects, wherever they stand', () => {
    for (const name of ['__proto__', 'constructor', 'prototype']) {
      const inSettings = text.replace('"language"', `"${name}"`);
      expect(readWhole(inSettings)).toMatchObject({ fault: { fault: 'key', line: lineOf(inSettings, `"${name}"`) } });
      const inTask = text.replace('"untrackedAt": null', `"${name}": {"polluted": true}`);
      expect(readWhole(inTask)).toMatchObject({ fault: { fault: 'key', line: lineOf(inTask, `"${name}"`) } });
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    }
  });

  it('deep nesting, in front and within', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(readWhole(deep)).toMatchObject({ fault: { fault: 'foreign' } });
    expect(readWhole(text.replace('"language": "vi"', `"language": ${deep}`))).toMatchObject({
      fault: { fault: 'nested' },
    });
    expect(readWhole(text.replace('"note": "Đã gọi điện"', `"note": ${deep}`))).toMatchObject({
      fault: { fault: 'nested' },
    });
  });

  it('more tasks than can be held', () => {
    const file = JSON.parse(text);
    file.tasks = new Array(200_001).fill(0);
    expect(readWhole(JSON.stringify(file))).toMatchObject({ fault: { fault: 'too-many', value: '200001' } });
  });
});

describe('a file altered at random', () => {
  it('is read or refused, never half, and nothing is thrown', () => {
    const bytes = [...'{}[]",:0e\\\n<ắ\u0000'];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: text.length }), fc.nat({ max: 30 }), fc.constantFrom(...bytes)), {
          minLength: 1,
          maxLength: 4,
        }),
        (edits) => {
          let file = text;
          for (const [at, length, sign] of edits) file = file.slice(0, at) + sign + file.slice(at + length);
          const read = readWhole(file);
          if (read.ok) expect(read.value).toEqual(content);
          else expect(read.fault.fault).toMatch(/^[a-z-]+$/);
        },
      ),
      { ...RUNS, numRuns: 1500 },
    );
  });

  it('so is any value for any field, with its sums right', () => {
    const names = Object.keys(record('1'));
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.jsonValue(), (name, value) => {
        expect(() => readWhole(withTask({ [name]: value }))).not.toThrow();
      }),
      RUNS,
    );
  });
});
