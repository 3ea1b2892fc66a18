import { filled, type Language, type Params } from './common.ts';
import { en } from './en.ts';
import { type Key, vi } from './vi.ts';

export { type Language, officeDay, type Params, resolveLanguage } from './common.ts';
export type { Key } from './vi.ts';

const catalogues: Readonly<Record<Language, Readonly<Record<Key, string>>>> = { vi, en };

/** The words for a key, of any surface; `filled` says how parameters are put in. */
export const t = (language: Language, key: Key, params: Params = {}): string =>
  filled(catalogues[language][key], params);
