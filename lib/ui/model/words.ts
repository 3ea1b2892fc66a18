import { type Key, type Language, type Params, t } from '@/lib/i18n/index.ts';

/** The catalogue in the language in use: `say('left.days', { n: 5 })`. */
export type Say = (key: Key, params?: Params) => string;

export const sayIn =
  (language: Language): Say =>
  (key, params) =>
    t(language, key, params);
