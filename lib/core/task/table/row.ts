import { readTimeCell } from '../../mention/deadline/read-time-cell.ts';
import type { DeadlineMention } from '../../mention/mention.ts';
import type { Provision } from '../../notice/provision.ts';
import type { Party } from '../../reading.ts';
import { type Span, slice } from '../../text/span.ts';
import { within } from '../../text/within.ts';
import type { World } from '../context.ts';
import { bodiesOf } from './bodies.ts';
import { cellsOf, isBlank, isDitto } from './cells.ts';
import type { Column, TableHead } from './columns.ts';

/** A row's cells by its table's columns. */
export interface Cells {
  readonly of: (column: Column) => Span | null;
  /** The number as printed ("4", "1.2", "B"), "" where none. */
  readonly number: string;
  /** Cells, but for the number's, that hold something. */
  readonly filled: readonly Span[];
}

/** A row read by its columns. */
export interface TableRow {
  readonly provision: Provision;
  readonly number: string;
  /** What is to be done; it may stand in a row above, whose cell reaches down. */
  readonly task: Span;
  readonly leads: readonly Party[];
  readonly coops: readonly Party[];
  readonly deadlines: readonly DeadlineMention[];
  readonly product: Span | null;
  readonly to: Span | null;
  /** What stands in the columns of who leads, who helps and when is to be taken from the row above. */
  readonly ditto: { readonly lead: boolean; readonly coop: boolean; readonly when: boolean };
}

const NUMBER = /^(?:[IVX]+|[A-HĐ]|\d{1,3}(?:\.\d{1,3}){0,3}|[a-zđ])[.)]?$/u;

/** Set a row's cells under its table's columns; null where they cannot be told (a row of another width). */
export function cellsUnder(text: string, row: Span, head: TableHead): Cells | null {
  const { columns } = head;
  let cells = cellsOf(text, row, head.bars);
  while (cells.length > columns.length && isBlank(text, cells.at(-1))) cells = cells.slice(0, -1);
  if (cells.length > columns.length) return null;
  const numberAt = columns.indexOf('number');
  const first = cells[0] ? slice(text, cells[0]) : '';
  // "| việc | Sở A |" below cells that span rows: what is missing stands at the left
  const missing = columns.length - cells.length;
  const left = missing > 0 && numberAt === 0 && !NUMBER.test(first) && cells.length > 2 ? missing : 0;
  const cellAt = (at: number): Span | null => {
    const cell = cells[at - left];
    return cell && !isBlank(text, cell) ? cell : null;
  };
  const numbered = numberAt >= 0 ? cellAt(numberAt) : null;
  const number = numbered ? slice(text, numbered).replace(/[.)]$/u, '') : '';
  const filled = cells.filter((cell, at) => at + left !== numberAt && !isBlank(text, cell));
  return { of: (column) => cellAt(columns.indexOf(column)), number, filled };
}

/** A time of day at which a session begins: an agenda, not a limit. */
const SESSION = /^(?:từ )?\d{1,2}\s*(?:h|giờ|:|g)\s*\d{0,2}\s*(?:[-–]|đến)/iu;
const WAS_DONE = /^(?:đã (?:hoàn thành|ban hành|thực hiện|trình)|hoàn thành$)/iu;

/** Read a row that holds a task; null where its cells say that it is none. `above`: the row above it. */
export function readRow(world: World, provision: Provision, cells: Cells, above: TableRow | null): TableRow | null {
  const { text, assignees } = world;
  const own = cells.of('task');
  const task = own && above && isDitto(slice(text, own)) ? above.task : own;
  if (!task || !/\p{L}{2}/u.test(slice(text, task))) return null;
  const when = cells.of('when');
  const [lead, coop, done] = [cells.of('lead'), cells.of('coop'), cells.of('done')];
  if (when && (SESSION.test(slice(text, when)) || WAS_DONE.test(slice(text, when)))) return null;
  if (done && WAS_DONE.test(slice(text, done))) return null;
  const again = (cell: Span | null): boolean => cell !== null && isDitto(slice(text, cell));
  const leading = lead && !again(lead) ? bodiesOf(text, lead, assignees) : { leads: [], coops: [] };
  const helping = coop && !again(coop) ? bodiesOf(text, coop, assignees) : { leads: [], coops: [] };
  return {
    provision,
    number: cells.number,
    task,
    leads: leading.leads,
    coops: [...leading.coops, ...helping.leads, ...helping.coops],
    deadlines: when ? limitsIn(world, when) : within(world.deadlines, task),
    product: cells.of('product'),
    to: cells.of('to'),
    ditto: { lead: again(lead), coop: again(coop), when: again(when) },
  };
}

/** The limits of a time cell: as its sentences say them, or the whole cell as one ("Quý IV/2022"). */
function limitsIn(world: World, cell: Span): readonly DeadlineMention[] {
  const said = within(world.deadlines, cell);
  if (said.length > 1) return said;
  const value = readTimeCell(slice(world.text, cell), world.header.on);
  if (said[0] && (value === null || value.kind === said[0].value.kind)) return said;
  return value ? [{ type: 'deadline', span: cell, by: 'deadline/time-cell', value }] : said;
}
