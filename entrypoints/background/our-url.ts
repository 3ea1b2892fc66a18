import { browser } from 'wxt/browser';

/** The address of a file of the extension. The builder's types know only the files that it has met. */
export const ourUrl = (path: string): string =>
  (browser.runtime as unknown as { getURL(path: string): string }).getURL(path);
