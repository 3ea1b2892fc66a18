import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Driven } from './browser.ts';

interface Tells {
  readonly say: (step: string, found: string) => void;
  readonly shoot: (page: Page, name: string) => Promise<void>;
  readonly output: string;
}

/** The print view of what is tracked: on the screen, as a PDF, and its first sheets as pictures where the program for that is installed. */
export async function walkPrint(driven: Driven, panel: Page, { say, shoot, output }: Tells): Promise<void> {
  const opening = driven.context.waitForEvent('page');
  await panel.getByRole('button', { name: /^Xuất/ }).first().click();
  await panel.getByRole('menuitem', { name: /^Bản in/ }).click();
  const print = await opening;
  const ready = print.getByText(/^Đã dựng \d+ nhiệm vụ/);
  await ready.waitFor();
  await shoot(print, 'print-view');
  const file = join(output, 'print.pdf');
  await print.pdf({ path: file, preferCSSPageSize: true });
  say('print', `${await ready.textContent()}, print.pdf`);
  await print.close();
  try {
    execFileSync('pdftoppm', ['-r', '70', '-l', '2', '-png', file, join(output, 'print')], { stdio: 'ignore' });
  } catch {
    say('print', 'no pictures of the sheets: pdftoppm is not installed');
  }
}
