import { viCommon } from './vi-common.ts';
import { viData } from './vi-data.ts';
import { viExport } from './vi-export.ts';
import { viFilter } from './vi-filter.ts';
import { viOut } from './vi-out.ts';
import { viPanel } from './vi-panel.ts';
import { viPicture } from './vi-picture.ts';
import { viReader } from './vi-reader.ts';
import { viRemind } from './vi-remind.ts';

/**
 * Every word the extension says in Vietnamese, and the source of the catalogue's keys.
 * `{n}` is replaced by a parameter; `{n|một|nhiều}` chooses by whether the parameter is 1 (Vietnamese has no need of it).
 * No pronoun for the user, no exclamation mark, buttons are verbs.
 */
export const vi = {
  ...viPanel,
  ...viData,
  ...viOut,
  ...viExport,
  ...viFilter,
  ...viReader,
  ...viRemind,
  ...viPicture,
  ...viCommon,
} as const;

export type Key = keyof typeof vi;
