import { browser } from 'wxt/browser';
import { z } from 'zod';
import { asReportChoices, type ReportChoices } from '../core/export/choices.ts';
import { bodyName } from './parties.ts';
import type { Settings } from './settings.ts';

/** What was chosen when a report was last made up: its format, which tasks, and how it looks. A damaged choice falls back alone. */
const exportChoices = z.object({
  format: z.enum(['docx', 'xlsx']).catch('docx'),
  scope: z.enum(['all', 'shown', 'mine', 'notice']).catch('all'),
});
export type ExportChoices = z.infer<typeof exportChoices> & { readonly report: ReportChoices };

const KEY = 'export-choices';

/** Any value as choices; never throws. */
export function asExportChoices(value: unknown): ExportChoices {
  const given = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  return { ...exportChoices.parse(given), report: asReportChoices('report' in given ? given.report : null) };
}

/** The choices kept, or the defaults; never throws. */
export async function readExportChoices(): Promise<ExportChoices> {
  const found: Record<string, unknown> = await browser.storage.local.get(KEY).catch(() => ({}));
  return asExportChoices(found[KEY]);
}

/** Keep them; a full store is let go, for it is a convenience. */
export const writeExportChoices = (choices: ExportChoices): Promise<void> =>
  browser.storage.local.set({ [KEY]: choices }).catch(() => undefined);

/** The bodies at the head of the page, as far as they were not given: the user's agency and unit, from the settings. */
export function withBodies(report: ReportChoices, settings: Pick<Settings, 'agencyId' | 'unitText'>): ReportChoices {
  const agency = settings.agencyId === null ? '' : (bodyName(settings.agencyId) ?? '');
  const unit = settings.unitText.trim();
  const { head, letter } = report;
  const given = head.body.trim() !== '' || head.above.trim() !== '';
  const bodies = given ? head : { ...head, above: unit ? agency : '', body: unit || agency };
  return { ...report, head: bodies, letter: { ...letter, body: letter.body.trim() || bodies.body } };
}

/** As it was last made up, for all that is tracked: what one click in the menu writes. */
export async function lastReport(settings: Pick<Settings, 'agencyId' | 'unitText'>): Promise<ReportChoices> {
  const { report } = await readExportChoices();
  return withBodies({ ...report, form: 'report', from: null, to: null, title: '' }, settings);
}
