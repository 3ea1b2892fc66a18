import { browser } from 'wxt/browser';
import { z } from 'zod';
import { isoDay, status } from '../core/task/task.ts';

/** What the list was narrowed by, how it was shown and sorted, when the panel was last used. Each damaged choice falls back alone; what was typed into the search is not kept. */
const keptView = z.object({
  view: z.enum(['due', 'all', 'done', 'pictures']).catch('due'),
  sort: z.enum(['due', 'notice', 'agency', 'updated']).catch('due'),
  mine: z.boolean().catch(false),
  role: z.enum(['lead', 'coop']).nullable().catch(null),
  bar: z.string().nullable().catch(null),
  parties: z.array(z.string()).catch([]),
  notices: z.array(z.string()).catch([]),
  statuses: z.array(status).catch([]),
  cells: z.array(z.enum(['in-time', 'late', 'none'])).catch([]),
  tags: z.array(z.string()).catch([]),
  period: z.enum(['week', 'month', 'quarter', 'range']).nullable().catch(null),
  from: isoDay.nullable().catch(null),
  to: isoDay.nullable().catch(null),
});
export type KeptView = z.infer<typeof keptView>;

const KEY = 'panel-view';

/** Any value as choices; never throws. */
export const asView = (value: unknown): KeptView =>
  keptView.parse(typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {});

/** The choices kept, or the defaults; never throws. */
export async function readView(): Promise<KeptView> {
  const found: Record<string, unknown> = await browser.storage.local.get(KEY).catch(() => ({}));
  return asView(found[KEY]);
}

/** Keep them; a full store is let go, for it is a convenience. */
export const writeView = (view: KeptView): Promise<void> =>
  browser.storage.local.set({ [KEY]: keptView.parse(view) }).catch(() => undefined);
