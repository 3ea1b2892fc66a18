/** The demonstration in a window: the sample notice (or the user's file) with the extension loaded. Stays until the window is closed. */
import { launch } from './browser.ts';
import { demoPages } from './demo-pages.ts';
import { hostRules, serve } from './serve.ts';

async function main(file: string | undefined): Promise<void> {
  const { pages, first } = demoPages(file);
  const site = await serve(pages);
  const driven = await launch({ hosts: hostRules(site), headless: false });
  const page = driven.context.pages()[0] ?? (await driven.context.newPage());
  await page.goto(first);
  process.stdout.write(`open    ${first}\n`);
  process.stdout.write('look    point at a highlighted clause for its card; the toolbar button opens the side panel\n');
  for (const { url } of pages) process.stdout.write(`also    ${url}\n`);
  process.stdout.write('end     close the window, or Ctrl+C\n');
  await new Promise<void>((resolve) => {
    driven.context.once('close', () => resolve());
    process.once('SIGINT', () => resolve());
  });
  await driven.close().catch(() => undefined);
  await site.close();
}

main(process.argv[2]).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
