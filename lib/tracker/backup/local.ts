import { asExportChoices, readExportChoices, writeExportChoices } from '../export-choices.ts';
import { asView, readView, writeView } from '../kept-view.ts';
import { readAside, writeAside } from '../set-aside.ts';
import { asSettings, readSettings, writeSettings } from '../settings.ts';
import type { Local } from './job.ts';

const VIEW = 'panel-view';
const REPORT = 'export-choices';

/** What is kept beside the database and goes into a backup. */
export async function readLocal(): Promise<Local> {
  const [settings, view, report, aside] = await Promise.all([
    readSettings(),
    readView(),
    readExportChoices(),
    readAside(),
  ]);
  return { settings, kept: { [VIEW]: view, [REPORT]: report }, aside };
}

/** Keep it, each choice checked as when it is read; a choice that is not named stays. Safe to do twice. Throws where the store cannot be written. */
export async function writeLocal({ settings, kept, aside }: Local): Promise<void> {
  await writeSettings(asSettings(settings));
  await writeAside(aside);
  if (VIEW in kept) await writeView(asView(kept[VIEW]));
  if (REPORT in kept) await writeExportChoices(asExportChoices(kept[REPORT]));
}
