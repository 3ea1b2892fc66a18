import { enCommon } from './en-common.ts';
import { type CommonKey, viCommon } from './vi-common.ts';

export type { CommonKey } from './vi-common.ts';
export type Language = 'vi' | 'en';
export type Params = Readonly<Record<string, string | number>>;

const common: Readonly<Record<Language, Readonly<Record<CommonKey, string>>>> = { vi: viCommon, en: enCommon };

/** The words for a key that every surface has: the card and the page speak by this, and carry no other catalogue. */
export const tCommon = (language: Language, key: CommonKey, params: Params = {}): string =>
  filled(common[language][key], params);

/** Whether a key that was put together is one of these. */
export const isCommon = (key: string): key is CommonKey => key in viCommon;

/**
 * Words with their parameters in place. `{n}` takes the parameter n; `{n|day|days}` takes the first form when n is 1, else the second.
 * A parameter that was not given leaves its name standing in braces, so that the slip is seen and nothing throws.
 */
export const filled = (words: string, params: Params): string =>
  words.replace(/\{([a-z]+)(?:\|([^|{}]*)\|([^|{}]*))?\}/gi, (whole, name: string, one, many) => {
    const value = params[name];
    if (value === undefined) return whole;
    if (typeof one !== 'string') return String(value);
    return Number(value) === 1 ? one : String(many);
  });

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
