import { browser } from 'wxt/browser';

/** A page of the extension. The type of its address is made by the build for each entrypoint, hence the plain form here. */
export const ourPage = (path: string): string =>
  (browser.runtime as unknown as { getURL(path: string): string }).getURL(path);

/** The reader, empty: it asks for a file. */
export const openReaderPage = (): void => void browser.tabs.create({ url: ourPage('/reader.html') });
