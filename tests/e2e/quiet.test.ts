import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { highlights, read } from '../tools/clerk.ts';
import { Shadow } from '../tools/shadow.ts';
import { article, sample, world } from './world.ts';

const news = sample('tin-thuong-hoa-tet');
const onReadHost = {
  ...news,
  slug: 'the same news on a site that is read',
  url: 'https://xaydungchinhsach.chinhphu.vn/nong-dan-dong-bang-vao-vu-hoa-tet-som-119261118083022147.htm',
};

/** Every script of the extension that the page's tab compiles from now on, by its path, as the debugger sees them. */
async function extensionScripts(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const paths: string[] = [];
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith('chrome-extension://')) paths.push(new URL(url).pathname);
  });
  await session.send('Debugger.enable');
  return paths;
}

describe('a page that is no notice is left alone', () => {
  const it = world([onReadHost]);

  test.each([news, onReadHost])('$url', async ({ url }) => {
    const quiet = await it.driven.context.newPage();
    const scripts = await extensionScripts(quiet);
    await quiet.goto(url);
    // a notice opened afterwards is read first: what was to come on the quiet page has then had its time
    const control = await it.driven.context.newPage();
    const controlScripts = await extensionScripts(control);
    await control.goto(article.url);
    await read(control);
    await quiet.bringToFront();
    expect(controlScripts).toContain('/annotate.js');
    expect(scripts).not.toContain('/annotate.js');
    expect(await highlights(quiet)).toEqual({});
    expect(await quiet.locator('don-doc').count()).toBe(0);
    expect(await (await Shadow.of(quiet)).exists()).toBe(false);
    await control.close();
    await quiet.close();
  });
});
