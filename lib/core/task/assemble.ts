import type { Mention } from '../mention/mention.ts';
import type { Header } from '../notice/header.ts';
import { introduces } from '../notice/outline.ts';
import type { Provision } from '../notice/provision.ts';
import type { LeftOut, Party, ReadTask } from '../reading.ts';
import { endsWithColon, firstSign } from '../text/edges.ts';
import type { PageText } from '../text/page-text.ts';
import { type Span, slice } from '../text/span.ts';
import type { Trace } from '../trace.ts';
import { isBareHeading, namesOnly } from './bare-heading.ts';
import { tellDeadlines } from './choices.ts';
import { announce, at, type Context, NOTHING_ABOVE, type World } from './context.ts';
import { withGaps } from './draft.ts';
import { asksOfDraft } from './draft-asks.ts';
import { guestOf, guestUnder } from './guest.ts';
import { InPoint } from './in-point.ts';
import { closingLimits, lineLimits, MOST_CLOSED } from './limit-lines.ts';
import { below } from './path.ts';
import { ASKING, PROSE_CELL } from './point-words.ts';
import { readUnit, type Story } from './read-unit.ts';
import { withoutRepeats } from './repeats.ts';
import { assesses, quotesLaw, TURNS_TO_TASKS, underTitle } from './sections.ts';
import { sentencesOf } from './sentences.ts';
import { shareLastDeadline } from './share.ts';
import { draftRow } from './table/draft-row.ts';
import { Table } from './table/table.ts';
import { tellsOn } from './telling.ts';
import { worldOf } from './world.ts';

/** What was made of the text's sentences. */
export interface Assembly {
  readonly tasks: readonly ReadTask[];
  readonly sentences: number;
  readonly inTasks: number;
  readonly leftOut: readonly LeftOut[];
}

/**
 * Put deadlines, bodies and outline together: who must do what by when.
 *
 * Guarantees: tasks in text order, each within one provision's own words; ids unique; every deadline of a task lies in its span, or is
 * shared from the same list or its heading; never throws.
 */
export function assembleTasks(
  page: PageText,
  header: Header,
  outline: Provision,
  mentions: readonly Mention[],
  trace: Trace,
): Assembly {
  const assembler = new Assembler(worldOf(page, header, mentions, trace));
  assembler.walk(outline, NOTHING_ABOVE);
  assembler.forgetRepeats();
  return assembler;
}

class Assembler implements Assembly {
  readonly tasks: ReadTask[] = [];
  readonly leftOut: LeftOut[] = [];
  sentences = 0;
  inTasks = 0;
  /** Whom the last line of the point just read tells, where it is nothing but a heading. */
  private heads: readonly Party[] | null = null;
  /** Tasks before this one have their limit. */
  private closed = 0;
  private story: Story;
  private readonly table: Table;
  private readonly guest: Party | null;

  constructor(private readonly world: World) {
    this.guest = guestOf(world.text, world.header, world.assignees);
    this.table = new Table(world);
    this.story = { telling: world.header.kind !== 'report', running: [], unnamed: false, tellers: [] };
  }

  /** Read a provision and what is below it; gives what it says for those that follow. */
  walk(provision: Provision, above: Context, next: Provision | null = null): Context {
    const { text, header } = this.world;
    if (provision.kind === 'row' && this.row(provision, above, next)) return above;
    if (this.table.open && this.table.passes(provision)) return above;
    const path = below(above.path, provision.num);
    const asks = above.assessing && ASKING.test(slice(text, provision.own));
    const report = header.kind === 'report';
    const assessing =
      !asks && (report ? above.assessing && provision.num !== null : assesses(provision, text, above.assessing));
    let context: Context = path === above.path && assessing === above.assessing ? above : at(above, path, assessing);
    if (this.guest && !assessing && context.leads.length === 0) {
      const guest = guestUnder(text, provision, this.guest, this.world.assignees);
      if (guest) context = { ...context, leads: [guest] };
    }
    const start = this.tasks.length;
    if (firstSign(text, provision.own.start, provision.own.end) < provision.own.end) {
      if (asksOfDraft(text, provision.own)) context = this.drafted(provision, context);
      else if (this.announces(provision)) context = this.announced(provision, context);
      else {
        const told = this.unit(provision, provision.own, context);
        if (told.length > 0) context = { ...context, leads: told };
      }
    }
    let sibling = context;
    const from = this.tasks.length;
    let items = from;
    const inPoint = new InPoint();
    // of a whole paper only the paragraph before is meant
    let last = provision.kind === 'document' ? from : start;
    const { children } = provision;
    for (let index = 0; index < children.length; index++) {
      const child = children[index] as Provision;
      const mayClose = child.kind === 'paragraph' || child.kind === 'dash';
      if (mayClose && this.closes(child, from, last)) continue;
      if (provision.kind === 'document') last = this.tasks.length;
      const under = report ? null : underTitle(child, text);
      if (under !== null)
        sibling = at(
          sibling,
          sibling.path,
          under === 'assessment' || (child.kind !== 'paragraph' && context.assessing),
        );
      const next = children[index + 1] ?? null;
      const after = this.walk(child, inPoint.above(child, next, sibling), next);
      inPoint.passed(child, sibling, after);
      // "…, Thủ tướng yêu cầu các bộ thực hiện các nhiệm vụ sau:" speaks for the points that follow it.
      const headed = isBareHeading(this.world, child);
      const speaksOn =
        child.kind === 'paragraph' &&
        child.children.length === 0 &&
        (headed || endsWithColon(text, child.own.start, child.own.end));
      if (speaksOn) {
        const turns = after.assessing && TURNS_TO_TASKS.test(slice(text, child.own));
        const assessing = after.assessing && !turns;
        sibling = { ...after, assessing, path: sibling.path, to: sibling.to, headings: sibling.headings };
      }
      if (report && child.num === null && !speaksOn) sibling = { ...sibling, assessing: false };
      // a point's last line that only names whom it tells is a heading of the points that follow
      if (this.heads) sibling = { ...sibling, leads: this.heads, coops: [] };
      this.heads = next === null && (this.heads || (speaksOn && namesOnly(this.world, child))) ? sibling.leads : null;
      if (child.kind !== 'item') items = this.tasks.length;
      else if (children[index + 1]?.kind !== 'item')
        this.replace(items, shareLastDeadline(this.world, this.tasks.slice(items)));
    }
    return context;
  }

  /** What a report's summing-up paragraph tells is told below, where a task has the same limit and half of the words. */
  forgetRepeats(): void {
    const { leadIn, text } = this.world;
    if (!leadIn) return;
    const told = withoutRepeats(text, leadIn, this.tasks);
    this.replace(0, told);
  }

  /** Other tasks in place of those from one on, one by one: a list of a hundred thousand is no call's arguments. */
  private replace(from: number, tasks: readonly ReadTask[]): void {
    this.tasks.length = from;
    for (const task of tasks) this.tasks.push(task);
  }

  /** A line that only says by when ends what it closes: of those from `from` on, or from `last` on, the tasks without a limit get its. */
  private closes(line: Provision, from: number, last: number): boolean {
    const all = closingLimits(this.world, line);
    const limits = all ?? lineLimits(this.world, line);
    if (limits === null) return false;
    const since = Math.max(all ? from : last, this.closed, this.tasks.length - MOST_CLOSED);
    if (all ? this.tasks.length === from : !this.tasks.slice(since).some((task) => task.deadlines.length === 0))
      return false;
    for (let at = since; at < this.tasks.length; at++) {
      const task = this.tasks[at];
      if (!task || task.deadlines.length > 0) continue;
      tellDeadlines(this.world, 'task/limit-lines', task.span, limits, 'said below for the points before it');
      this.tasks[at] = withGaps({ ...task, deadlines: limits, shared: true });
    }
    this.closed = this.tasks.length;
    this.sentences++;
    this.inTasks++;
    return true;
  }

  private announces(provision: Provision): boolean {
    const { text } = this.world;
    if (endsWithColon(text, provision.own.start, provision.own.end)) return true;
    if (provision.children.length > 0 && introduces(slice(text, provision.own).trim())) return true;
    return isBareHeading(this.world, provision) || (provision.num !== null && namesOnly(this.world, provision));
  }

  /** The last sentence announces; those before it are read as any words. */
  private announced(provision: Provision, context: Context): Context {
    const all = sentencesOf(this.world.text, provision.own);
    const last = all.at(-1) ?? provision.own;
    const earlier = all.at(-2);
    const told = earlier ? this.unit(provision, { start: provision.own.start, end: earlier.end }, context) : [];
    this.sentences++;
    const telling = tellsOn(slice(this.world.text, last), this.story.telling);
    if (telling !== this.story.telling) this.story = { ...this.story, telling };
    // a heading that assesses and the words that turn to tasks, wrapped into one paragraph
    const turns = context.assessing && earlier !== undefined && TURNS_TO_TASKS.test(slice(this.world.text, last));
    const quotes = this.world.header.kind === 'report' && quotesLaw(this.world.text, last);
    const assessing = quotes || (context.assessing && !turns);
    return announce(this.world, provision, last, { ...context, assessing }, told);
  }

  /** The announcing words are the task; the points below tell what the draft must be. */
  private drafted(provision: Provision, context: Context): Context {
    const before = this.tasks.length;
    const told = this.unit(provision, provision.own, context);
    if (this.tasks.length === before) return context;
    const assessing = provision.children.length > 0 || context.path !== '';
    return { ...context, leads: told.length > 0 ? told : context.leads, assessing };
  }

  private unit(provision: Provision, span: Span, context: Context): readonly Party[] {
    const unit = readUnit(this.world, provision, span, context, this.story);
    this.story = unit.story;
    for (const task of unit.tasks) this.tasks.push(task);
    for (const words of unit.leftOut) this.leftOut.push(words);
    this.sentences += unit.sentences;
    this.inTasks += unit.inTasks;
    return unit.told;
  }

  /** A row of a table of tasks, read by the columns that its head names. False where there is no such table. */
  private row(provision: Provision, context: Context, next: Provision | null): boolean {
    const step = this.table.step(provision, next);
    if (step.is === 'foreign' && PROSE_CELL.test(slice(this.world.text, provision.own))) return false;
    this.sentences++;
    const last = this.tasks.at(-1);
    if (step.is === 'more' && last) {
      this.tasks[this.tasks.length - 1] = { ...last, span: { start: last.span.start, end: step.end } };
      this.inTasks++;
    }
    if (step.is !== 'task' || context.assessing) return true;
    this.tasks.push(draftRow(this.world, context, provision, step, this.table.charges));
    this.inTasks++;
    return true;
  }
}
