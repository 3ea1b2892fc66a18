import { afterAll, beforeAll } from 'vitest';
import { type Driven, launch, type Options } from '../tools/browser.ts';
import { read } from '../tools/clerk.ts';
import { readSamples, type Sample } from '../tools/samples.ts';
import { hostRules, type Served, type Site, serve } from '../tools/serve.ts';
import { Shadow } from '../tools/shadow.ts';

export const samples = readSamples();

export function sample(slug: string): Sample {
  const found = samples.find((one) => one.slug === slug);
  if (!found) throw new Error(`seeds/samples/${slug} is missing`);
  return found;
}

/** The central notice as an article, and the same notice on the document pages. */
export const article = sample('ket-luan-du-lieu-dat-dai');
export const documentPage = sample('vanban-toan-van');

export interface World {
  readonly site: Site;
  readonly driven: Driven;
}

/** A server and a browser for the tests of one file; everything in it starts empty. */
export function world(more: readonly Served[] = [], options: Omit<Options, 'hosts'> = {}): World {
  let site: Site | undefined;
  let driven: Driven | undefined;
  beforeAll(async () => {
    site = await serve([...samples, ...more]);
    driven = await launch({ ...options, hosts: hostRules(site) });
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });
  const there = <T>(thing: T | undefined): T => {
    if (thing === undefined) throw new Error('the world is only there within a test');
    return thing;
  };
  return {
    get site() {
      return there(site);
    },
    get driven() {
      return there(driven);
    },
  };
}

/** Open an address in a new tab. */
export async function open(driven: Driven, address: string) {
  const page = await driven.context.newPage();
  await page.goto(address);
  return { page, shadow: await Shadow.of(page) };
}

/** Open an address in a new tab and wait until the extension has read it. */
export async function openRead(driven: Driven, address: string) {
  const opened = await open(driven, address);
  return { ...opened, sizes: await read(opened.page) };
}
