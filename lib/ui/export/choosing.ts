import type { ReportChoices } from '@/lib/core/export/choices.ts';
import type { ExportOptions } from '@/lib/tracker/export.ts';
import type { ExportChoices } from '@/lib/tracker/export-choices.ts';
import type { Query } from '@/lib/tracker/query.ts';
import { idsInView } from '../print/out-items.ts';
import type { Panel } from '../state/panel.ts';

type Page = NonNullable<ExportOptions['page']>;

/** Which tasks a choice stands for: tracked ones by a query, or what the page in view offers; null where a document must be named first. */
export type Picked = { readonly query: Query } | { readonly page: Page } | null;

/** How the list of documents names the page in view. */
export const THIS_PAGE = 'page';

type Source = Pick<Panel, 'tab' | 'shown' | 'all' | 'roleOf' | 'page'>;

/** The page in view as a table of six points can be made of it; null where it holds no notice. */
export function pageInView({ page }: Pick<Source, 'page'>): Page | null {
  const now = page.value;
  if (now.kind !== 'read' || now.snapshot.tasks.length === 0) return null;
  const { notice, tasks, url } = now.snapshot;
  return { kind: 'page', notice, tasks, address: url };
}

/** What the tasks are chosen by. `document`: the id of one, or THIS_PAGE; "" where none was named yet. */
export interface Asked extends Pick<ReportChoices, 'form' | 'from' | 'to'> {
  readonly scope: ExportChoices['scope'];
  readonly document: string;
}

/** The tasks chosen. The table of six points is of one document and of no period. */
export function pickedOf(panel: Source, { scope, form, from, to, document }: Asked): Picked {
  const six = form === 'six';
  if (six && document === THIS_PAGE) {
    const page = pageInView(panel);
    return page && { page };
  }
  const period = six ? {} : { ...(from ? { from } : {}), ...(to ? { to } : {}) };
  const query: Query = { sort: 'notice', ...period };
  if (six || scope === 'notice')
    return document === '' || document === THIS_PAGE ? null : { query: { ...query, noticeId: document } };
  if (scope === 'shown') {
    const ids = new Set(idsInView(panel));
    return { query: { ...query, where: (row) => ids.has(row.id) } };
  }
  const roleOf = panel.roleOf.value;
  if (scope === 'mine' && roleOf) return { query: { ...query, where: (row) => roleOf(row) !== null } };
  return { query };
}

/** The first day of the period is after its last. */
export const isTurned = ({ from, to, form }: ReportChoices): boolean =>
  form === 'report' && from !== null && to !== null && from > to;
