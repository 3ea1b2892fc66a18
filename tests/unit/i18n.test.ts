import { describe, expect, it } from 'vitest';
import { en } from '@/lib/i18n/en.ts';
import { type Key, officeDay, resolveLanguage, t } from '@/lib/i18n/index.ts';
import { vi } from '@/lib/i18n/vi.ts';

const keys = Object.keys(vi) as Key[];
const names = (words: string): string[] =>
  [...new Set([...words.matchAll(/\{([a-z]+)/gi)].map((m) => m[1] ?? ''))].sort();

describe('the catalogues', () => {
  it('have the same keys', () => {
    expect(Object.keys(en).sort()).toEqual([...keys].sort());
  });

  it('have no empty word, no exclamation mark, no unknown parameter', () => {
    for (const key of keys) {
      for (const words of [vi[key], en[key]]) {
        expect(words.trim(), key).not.toBe('');
        expect(words, key).not.toMatch(/[!]|vui lòng|please/i);
      }
      // English may repeat {n} to choose a form; it never asks for what Vietnamese is not given.
      const extra = names(en[key]).filter((name) => !names(vi[key]).includes(name) && name !== 'n');
      expect(extra, key).toEqual([]);
    }
  });

  it('are in composed form', () => {
    for (const key of keys) expect(vi[key]).toBe(vi[key].normalize('NFC'));
  });
});

describe('t', () => {
  it('fills in parameters', () => {
    expect(t('vi', 'left.days', { n: 5 })).toBe('còn 5 ngày');
    expect(t('vi', 'left.late', { n: 3 })).toBe('quá hạn 3 ngày');
  });

  it('chooses the English form by number', () => {
    expect(t('en', 'left.days', { n: 1 })).toBe('1 day left');
    expect(t('en', 'left.days', { n: 20 })).toBe('20 days left');
    expect(t('en', 'count.tasks', { n: 0 })).toBe('0 tasks');
  });

  it('leaves a missing parameter standing and takes words as they are', () => {
    expect(t('vi', 'left.days')).toBe('còn {n} ngày');
    expect(t('vi', 'search.none', { words: '{n} $& a|b' })).toBe('Không có nhiệm vụ nào chứa “{n} $& a|b”');
  });
});

describe('resolveLanguage', () => {
  it.each([
    ['vi', 'en-US', 'vi'],
    ['en', 'vi-VN', 'en'],
    ['auto', 'vi', 'vi'],
    ['auto', 'vi-VN', 'vi'],
    ['auto', 'en-GB', 'en'],
    ['auto', 'vih', 'en'],
    [undefined, '', 'vi'],
  ] as const)('%s with %s gives %s', (setting, browser, expected) => {
    expect(resolveLanguage(setting, browser)).toBe(expected);
  });
});

describe('officeDay', () => {
  it.each([
    ['2026-06-07', '07/6/2026'],
    ['2026-06-30', '30/6/2026'],
    ['2026-02-05', '05/02/2026'],
    ['2026-12-10', '10/12/2026'],
    ['2026-05-25T10:42:00.000Z', '25/5/2026'],
    ['Quý II', 'Quý II'],
    ['', ''],
  ])('%s is written %s', (day, written) => {
    expect(officeDay(day)).toBe(written);
  });
});
