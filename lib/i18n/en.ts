import { enCommon } from './en-common.ts';
import { enData } from './en-data.ts';
import { enExport } from './en-export.ts';
import { enFilter } from './en-filter.ts';
import { enOut } from './en-out.ts';
import { enPanel } from './en-panel.ts';
import { enPicture } from './en-picture.ts';
import { enReader } from './en-reader.ts';
import { enRemind } from './en-remind.ts';
import type { Key } from './vi.ts';

/** Every word the extension says in English; the keys are those of vi.ts, held by the type and by a test. */
export const en: Readonly<Record<Key, string>> = {
  ...enPanel,
  ...enData,
  ...enOut,
  ...enExport,
  ...enFilter,
  ...enReader,
  ...enRemind,
  ...enPicture,
  ...enCommon,
};
