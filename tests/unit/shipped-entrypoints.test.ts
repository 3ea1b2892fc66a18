import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import config from '../../wxt.config.ts';

/** What the build would make of the entrypoints that it found, in a mode. */
async function kept(mode: string): Promise<string[]> {
  const infos = ['background', 'inspect', 'sidepanel'].map((name) => ({ name }));
  const found: unknown = config.hooks?.['entrypoints:found' as keyof typeof config.hooks];
  if (typeof found !== 'function') throw new Error('wxt.config.ts has no hook for the entrypoints');
  await found({ config: { mode } }, infos);
  return infos.map(({ name }) => name);
}

it('ships no inspect page, and has one to develop with', async () => {
  expect(existsSync(fileURLToPath(new URL('../../entrypoints/inspect/index.html', import.meta.url)))).toBe(true);
  expect(await kept('production')).toEqual(['background', 'sidepanel']);
  expect(await kept('development')).toEqual(['background', 'inspect', 'sidepanel']);
});
