import type { DrawnPage, DrawnText } from '../core/layout/drawn.ts';
import { layOut } from '../core/layout/lay-out.ts';
import { type Turn, turnBoxBack, uprightPage } from '../core/scan/turn.ts';

/** Lay out pages of which some were scanned turned: their lines are put together as if upright, and their words stay where they are shown. */
export function layOutTurned(pages: readonly DrawnPage[]): DrawnText {
  const turned = new Map(pages.flatMap((page) => (turnOf(page) === 0 ? [] : [[page.page, page] as const])));
  if (turned.size === 0) return layOut(pages);
  const text = layOut(pages.map((page) => uprightPage(page, turnOf(page))));
  return {
    ...text,
    runs: text.runs.map((run) => {
      const page = turned.get(run.box.page);
      return page ? { ...run, box: turnBoxBack(run.box, turnOf(page), page) } : run;
    }),
  };
}

function turnOf(page: DrawnPage): Turn {
  const turned = 'turned' in page ? page.turned : 0;
  return turned === 90 || turned === 180 || turned === 270 ? turned : 0;
}
