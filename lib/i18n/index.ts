import { en } from './en.ts';
import { type Key, vi } from './vi.ts';

export type { Key } from './vi.ts';
export type Language = 'vi' | 'en';
export type Params = Readonly<Record<string, string | number>>;

const catalogues: Readonly<Record<Language, Readonly<Record<Key, string>>>> = { vi, en };

/**
 * The words for a key. `{n}` takes the parameter n; `{n|day|days}` takes the first form when n is 1, else the second.
 * A parameter that was not given leaves its name standing in braces, so that the slip is seen and nothing throws.
 */
export function t(language: Language, key: Key, params: Params = {}): string {
  return catalogues[language][key].replace(
    /\{([a-z]+)(?:\|([^|{}]*)\|([^|{}]*))?\}/gi,
    (whole, name: string, one, many) => {
      const value = params[name];
      if (value === undefined) return whole;
      if (typeof one !== 'string') return String(value);
      return Number(value) === 1 ? one : String(many);
    },
  );
}

/**
 * Which language to speak: the one chosen in the settings, else Vietnamese where the browser's is Vietnamese or unknown,
 * else English. `browserLanguage` is a BCP 47 tag, as `navigator.language` gives it.
 */
export function resolveLanguage(setting: Language | 'auto' | undefined, browserLanguage: string): Language {
  if (setting === 'vi' || setting === 'en') return setting;
  return browserLanguage === '' || /^vi(-|_|$)/i.test(browserLanguage) ? 'vi' : 'en';
}

/** A day as offices write it: a zero before days under 10 and months 1 and 2. "2026-06-07" → "07/6/2026"; what is no ISO day is given back. */
export function officeDay(day: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(day);
  if (!match) return day;
  const [, year = '', month = '', date = ''] = match;
  return `${date}/${Number(month) <= 2 ? month : Number(month)}/${year}`;
}
