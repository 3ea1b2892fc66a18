import { describe, expect, test } from 'vitest';
import { launch } from '../tools/browser.ts';
import { highlighted, read } from '../tools/clerk.ts';
import { hostRules } from '../tools/serve.ts';
import { article, documentPage, openRead, sample, world } from './world.ts';

const squash = (words: string): string => words.replace(/\s+/gu, '');

describe('a notice is read where it stands', () => {
  const it = world();

  test.each([
    article,
    documentPage,
    sample('ket-luan-chong-ngap-thanh-pho'),
    sample('ket-luan-van-tai-container-2024'),
  ])('$url', async ({ url, gold }) => {
    const { page, shadow, sizes } = await openRead(it.driven, url);
    expect(sizes.assignee).toBeGreaterThan(0);
    const seen = (await highlighted(page, 'deadline')).map(squash);
    for (const { q } of gold.deadlines.filter(({ kind }) => kind === 'date')) {
      expect(
        seen.some((words) => words.includes(squash(q)) || squash(q).includes(words)),
        `“${q}” is highlighted`,
      ).toBe(true);
    }
    const chip = await shadow.find('button', /nhiệm vụ/);
    expect(chip.text).toContain(`${gold.tasks.length} nhiệm vụ`);
    await page.close();
  });

  test('a news report of conclusions on baochinhphu.vn', async () => {
    const { page, shadow } = await openRead(it.driven, sample('tin-ket-luan-cung-ung-dien').url);
    expect(await highlighted(page, 'deadline')).toContain('trước ngày 31/3/2027');
    await shadow.find('button', /nhiệm vụ/);
    await page.close();
  });

  test.each([article, documentPage])('but for its own host, the page is left as it was: $url', async ({ url }) => {
    const html = (page: import('playwright-core').Page) =>
      page.evaluate(() => {
        const copy = document.documentElement.cloneNode(true) as Element;
        for (const host of copy.querySelectorAll('don-doc, don-doc-papers')) host.remove();
        return copy.outerHTML;
      });
    const plain = await launch({ hosts: hostRules(it.site), extension: false });
    const untouched = await plain.context.newPage();
    await untouched.goto(url);
    await untouched.locator('body').getByText('Nơi nhận').first().waitFor();
    const before = await html(untouched);
    await plain.close();

    const { page, shadow } = await openRead(it.driven, url);
    await page.locator('body').getByText('Nơi nhận').first().waitFor();
    await shadow.find('button', /nhiệm vụ/);
    expect(await html(page)).toBe(before);
    expect(await page.locator('don-doc').count()).toBe(1);
    await page.close();
  });

  test('the page can neither look into the host nor see the reading part', async () => {
    const { page } = await openRead(it.driven, article.url);
    const seen = await page.evaluate(() => ({
      root: document.querySelector('don-doc')?.shadowRoot ?? null,
      globals: Object.keys(window).filter((name) => /don.?doc/iu.test(name)),
    }));
    expect(seen).toEqual({ root: null, globals: [] });
    await page.close();
  });

  test('a page that clears the highlights gets them back', async () => {
    const { page, sizes } = await openRead(it.driven, article.url);
    await page.evaluate(() => CSS.highlights.clear());
    expect(await read(page)).toEqual(sizes);
    await page.close();
  });
});
