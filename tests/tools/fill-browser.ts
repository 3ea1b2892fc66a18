import type { Page } from 'playwright-core';
import { rowOf, wordsOf } from '../../lib/tracker/rows.ts';
import type { Driven } from './browser.ts';
import type { Filling } from './fill-data.ts';

const AT_ONCE = 1000;

/** The panel's document in a tab of its own: the same page as in the side panel, wide or narrow as asked. */
export async function openPanelTab(driven: Driven, size?: { width: number; height: number }): Promise<Page> {
  const page = await driven.context.newPage();
  if (size) await page.setViewportSize(size);
  await page.goto(`chrome-extension://${driven.extensionId}/sidepanel.html`);
  return page;
}

/** Write data straight into the tracker's stores, as its own writes would leave them. No panel must be open that has read them. */
export async function fillTracker(driven: Driven, { notices, tasks }: Filling): Promise<void> {
  const page = await openPanelTab(driven);
  await page.getByRole('tab').first().waitFor();
  const papers = new Map(notices.map((notice) => [notice.id, notice]));
  const stored = notices.map((notice) => ({ ...notice, hashes: [notice.textHash], paper: notice.id }));
  await write(page, { notices: stored });
  for (let at = 0; at < tasks.length; at += AT_ONCE) {
    const some = tasks.slice(at, at + AT_ONCE);
    const words = some.map((task) => ({ id: task.id, text: wordsOf(task, papers.get(task.noticeId)) }));
    await write(page, { tasks: some, rows: some.map(rowOf), words });
  }
  await page.close();
}

function write(page: Page, stores: Readonly<Record<string, readonly object[]>>): Promise<void> {
  return page.evaluate(
    (values) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('dondoc');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const tx = db.transaction(Object.keys(values), 'readwrite');
          for (const [store, list] of Object.entries(values)) for (const one of list) tx.objectStore(store).put(one);
          tx.onerror = () => reject(tx.error);
          tx.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      }),
    stores,
  );
}
