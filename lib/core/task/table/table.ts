import type { Provision } from '../../notice/provision.ts';
import type { Party } from '../../reading.ts';
import { type Span, slice } from '../../text/span.ts';
import { within } from '../../text/within.ts';
import type { World } from '../context.ts';
import { beginsWithVerb } from '../cues.ts';
import { headingParties } from '../heading-parties.ts';
import { bodiesOf } from './bodies.ts';
import { readHead, readSecondHead, type TableHead } from './columns.ts';
import { type Cells, cellsUnder, readRow, type TableRow } from './row.ts';

/** What a row came to: a head or a heading across the table, a row that holds a task, words that go on with the row above, or nothing. */
export type Step =
  | { readonly is: 'head' | 'nothing' | 'foreign' }
  | { readonly is: 'section'; readonly words: Span }
  | { readonly is: 'more'; readonly end: number }
  | { readonly is: 'task'; readonly row: TableRow; readonly heading: Span | null };

/** A heading across a table that names no column of bodies, and is one itself. */
const BODY =
  /^(?:Bộ|Sở|Cục|Vụ|Phòng|Ban|UBND|Ủy ban|Văn phòng|Chi cục|Trung tâm|Công an|Viện|Trường|Tổng công ty|Công ty|Tập đoàn|Hội|Liên đoàn|Ngân hàng)\s/u;
const CHAPTER = /^(?:[IVX]+|[A-HĐ])$/u;

/**
 * A table of tasks as it is gone through, row by row: it keeps its head, the heading across the table above a row, and what merged cells
 * hold for the rows below. A table without a head that names what is to be done, and who or when, is none of ours.
 */
export class Table {
  private head: TableHead | null = null;
  private fresh = false;
  private section: Span | null = null;
  private told: readonly Party[] = [];
  private above: TableRow | null = null;

  constructor(private readonly world: World) {}

  /** Whether rows are being read under a head. */
  get open(): boolean {
    return this.head !== null;
  }

  /** Whether a column tells who must do it. */
  get charges(): boolean {
    return this.head?.columns.includes('lead') ?? false;
  }

  close(): void {
    this.head = null;
    this.section = null;
    this.told = [];
    this.above = null;
  }

  /** A short line between rows ("C | Về truyền thông") is a heading in the table and nothing else; any other words end it. */
  passes(provision: Provision): boolean {
    const words = slice(this.world.text, provision.own);
    const heading = words.length > 0 && words.length <= 160 && !/[.;:]\s*$/u.test(words);
    if (!heading) this.close();
    else this.entitle(provision.own);
    return heading && provision.kind === 'paragraph' && / \|/u.test(words);
  }

  /** A heading between two rows, set as a line of its own. */
  entitle(words: Span): void {
    this.section = words;
    const { text, assignees } = this.world;
    const named = headingParties(text, words, within(assignees, words));
    this.told = named ?? (!this.charges && BODY.test(slice(text, words)) ? bodiesOf(text, words, assignees).leads : []);
    this.above = null;
  }

  /** Read the next row. `next`: the row below it, if there is one. */
  step(provision: Provision, next: Provision | null): Step {
    const { text } = this.world;
    const second = this.fresh && this.head ? readSecondHead(text, provision.own, this.head) : null;
    const head = second ?? readHead(text, provision.own);
    if (head) {
      this.close();
      this.head = head;
      this.fresh = second === null;
      return { is: 'head' };
    }
    if (!this.head) return { is: 'foreign' };
    this.fresh = false;
    const cells = cellsUnder(text, provision.own, this.head);
    if (!cells) return { is: 'nothing' };
    const across = this.headingAcross(provision, cells, next);
    if (across) {
      this.entitle(across);
      return { is: 'section', words: across };
    }
    return this.task(provision, cells);
  }

  /** The words that stand alone in a row, if they are a heading: "B | Về thanh tra, giám sát | | |", "Sở Tài chính | | |". */
  private headingAcross(provision: Provision, cells: Cells, next: Provision | null): Span | null {
    const { text } = this.world;
    const alone = cells.filled[0];
    const worded = /\p{L}{2}/u.test(cells.number) && !CHAPTER.test(cells.number);
    if (!alone) return worded ? provision.own : null;
    if (worded || cells.filled.length > 1) return null;
    const words = slice(text, alone);
    if (CHAPTER.test(cells.number) || words === words.toUpperCase()) return alone;
    if (cells.number !== '') return this.divides(cells.number, next) ? alone : null;
    if (this.continues(cells)) return null;
    return beginsWithVerb(words.charAt(0).toLowerCase() + words.slice(1)) ? null : alone;
  }

  /** The row below is numbered as a part of this one: "2", then "2.1" or "a". */
  private divides(number: string, next: Provision | null): boolean {
    const below = next && this.head ? cellsUnder(this.world.text, next.own, this.head)?.number : undefined;
    return below !== undefined && (below.startsWith(`${number}.`) || below === 'a');
  }

  /** Words without a number that go on in small letters with the row above. */
  private continues(cells: Cells): boolean {
    const first = cells.filled[0];
    return (
      this.above !== null &&
      this.above.number !== '' &&
      cells.number === '' &&
      first !== undefined &&
      /^[\p{Ll}(,;]/u.test(slice(this.world.text, cells.of('task') ?? first))
    );
  }

  private task(provision: Provision, cells: Cells): Step {
    if (this.continues(cells)) return { is: 'more', end: provision.own.end };
    const { above } = this;
    const read = readRow(this.world, provision, cells, above);
    if (!read) return { is: 'nothing' };
    const merged = read.ditto.lead || (read.leads.length === 0 && this.spans(read, above));
    const inherited = merged && above ? above.leads : read.leads.length === 0 ? this.told : [];
    const row: TableRow = {
      ...read,
      leads: read.leads.length > 0 ? read.leads : inherited.map((party) => ({ ...party, inherited: true })),
      coops: read.ditto.coop ? (above?.coops ?? []) : read.coops,
      deadlines: read.ditto.when ? (above?.deadlines ?? []) : read.deadlines,
    };
    this.above = row;
    return { is: 'task', row, heading: this.section };
  }

  /** An empty cell of who leads that belongs to the cell above: its column stands before the work's, or the row is a part of the one above. */
  private spans(row: TableRow, above: TableRow | null): boolean {
    if (!above || !this.head) return false;
    const { columns } = this.head;
    const lead = columns.indexOf('lead');
    if (lead < 0) return false;
    if (lead < columns.indexOf('task')) return true;
    return columns.includes('number') && (row.number === '' || /^(?:\d+\.\d+|[a-zđ])$/u.test(row.number));
  }
}
