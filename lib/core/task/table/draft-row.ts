import type { Provision } from '../../notice/provision.ts';
import type { ReadTask } from '../../reading.ts';
import { contains } from '../../text/span.ts';
import type { Context, World } from '../context.ts';
import { draftTask, inRow } from '../draft.ts';
import { below } from '../path.ts';
import type { Step } from './table.ts';

/** The task of a table's row, from its cells and what stands above it. `charges`: a column of the table tells who must do it. */
export function draftRow(
  world: World,
  context: Context,
  provision: Provision,
  { row, heading }: Step & { readonly is: 'task' },
  charges: boolean,
): ReadTask {
  const annexed = !contains(world.header.body, provision.own);
  const task = draftTask(
    world,
    {
      ...context,
      path: row.number === '' ? context.path : below(annexed ? 'PL' : context.path, row.number),
      headings: heading ? [...context.headings, heading] : context.headings,
    },
    {
      provision,
      span: row.task,
      leads: row.leads.length > 0 || annexed || charges ? row.leads : context.leads,
      coops: row.coops,
      deadlines: row.deadlines,
      count: 1,
      row: provision.own,
      ...(row.product ? { product: row.product } : {}),
      ...(row.to ? { to: row.to } : {}),
    },
  );
  return inRow(world.text, task, provision.own);
}
