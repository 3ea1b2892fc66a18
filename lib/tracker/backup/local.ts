import { type KeptView, readView, writeView } from '../kept-view.ts';
import { readAside, writeAside } from '../set-aside.ts';
import { asSettings, readSettings, writeSettings } from '../settings.ts';
import type { Local } from './job.ts';

/** What is kept beside the database and goes into a backup. */
export async function readLocal(): Promise<Local> {
  const [settings, view, aside] = await Promise.all([readSettings(), readView(), readAside()]);
  return { settings, view, aside };
}

/** Keep it, each choice checked as when it is read. Safe to do twice. Throws where the store cannot be written. */
export async function writeLocal(local: Local): Promise<void> {
  await writeSettings(asSettings(local.settings));
  await writeAside(local.aside);
  await writeView(local.view as KeptView);
}
