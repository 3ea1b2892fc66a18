import type { AssigneeMention, DeadlineMention, Mention } from '../mention/mention.ts';
import type { Header } from '../notice/header.ts';
import { introduces } from '../notice/outline.ts';
import type { Provision } from '../notice/provision.ts';
import type { LeftOut, Party, ReadTask } from '../reading.ts';
import type { PageText } from '../text/page-text.ts';
import { contains, type Span, slice } from '../text/span.ts';
import type { Trace } from '../trace.ts';
import { clausesOf } from './clauses.ts';
import { REPORT_GROUP } from './cues.ts';
import { judge } from './judge.ts';
import { headingParties, rolesIn } from './roles.ts';
import { assesses } from './sections.ts';
import { sentencesOf } from './sentences.ts';
import { shareLastDeadline } from './share.ts';
import { addresseeOf, gapsOf, productOf } from './six-clear.ts';

/** What the points above say for those below. */
interface Context {
  readonly leads: readonly Party[];
  readonly coops: readonly Party[];
  readonly deadlines: readonly DeadlineMention[];
  readonly to: Span | null;
  readonly headings: readonly Span[];
  readonly path: string;
  readonly assessing: boolean;
}

/** What was made of the text's sentences. */
export interface Assembly {
  readonly tasks: readonly ReadTask[];
  readonly sentences: number;
  readonly inTasks: number;
  readonly leftOut: readonly LeftOut[];
}

const SPEAKS = /(?:kết luận|ý kiến|chỉ đạo|yêu cầu|thống nhất|điện|nhấn mạnh|đánh giá)[^.;]{0,50}:\s*$/u;
const NOTHING: Context = { leads: [], coops: [], deadlines: [], to: null, headings: [], path: '', assessing: false };
/** A report's telling begins where someone in authority first tells: "Thủ tướng yêu cầu", "Phát biểu kết luận". */
const TELLS_ONCE =
  /(?:Thủ tướng|Chủ tịch|Bộ trưởng|Bí thư|Thường trực|Chính phủ|đồng chí)[^.;\n]{0,160}?(?<!\p{L})(?:yêu cầu|giao|chỉ đạo(?= (?:các|Bộ|Sở|UBND|khẩn|tập))|đề nghị)(?!\p{L})|[Kk]ết luận (?:phiên|cuộc|hội|buổi)/u;

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
  const { text } = page;
  const deadlines = mentions.filter((mention): mention is DeadlineMention => mention.type === 'deadline');
  const assignees = mentions.filter((mention): mention is AssigneeMention => mention.type === 'assignee');
  const report = header.kind === 'report';
  const tasks: ReadTask[] = [];
  const leftOut: LeftOut[] = [];
  let sentences = 0;
  let inTasks = 0;
  /** A report's telling begins with the first "yêu cầu", and goes on from paragraph to paragraph within a group. */
  let telling = !report;
  let running: readonly Party[] = [];

  /** Read one stretch of own words; gives whom they end up telling. */
  function readUnit(provision: Provision, span: Span, context: Context): readonly Party[] {
    const inside = within(assignees, span);
    const before = tasks.length;
    let current: readonly Party[] = [];
    if (report && REPORT_GROUP.test(slice(text, span))) running = [];
    if (report && !telling && TELLS_ONCE.test(slice(text, span))) telling = true;
    for (const sentence of sentencesOf(text, span)) {
      sentences++;
      let made = false;
      let passed: LeftOut | null = null;
      let coops: readonly Party[] = [];
      for (const clause of clausesOf(text, sentence, deadlines, inside)) {
        const roles = rolesIn(text, clause.span, inside, tasks.length === before && provision.num !== null);
        const inherited = current.length > 0 ? current : context.leads.length > 0 ? context.leads : running;
        const leads = roles.leads.length > 0 ? roles.leads : inherited.map((party) => ({ ...party, inherited: true }));
        const verdict = judge(text, {
          clause,
          roles,
          leads,
          report,
          telling,
          assessing: context.assessing,
          inBody: contains(header.body, clause.span),
          first: tasks.length === before,
          provision,
        });
        trace({ stage: 'assemble', by: 'task/judge', span: clause.span, why: `${verdict.is}: ${verdict.why}` });
        if (verdict.is === 'deadline-of-previous') {
          const previous = tasks.pop();
          if (previous) {
            const all = [...previous.deadlines, ...clause.deadlines];
            tasks.push(
              withGaps({ ...previous, span: { start: previous.span.start, end: clause.span.end }, deadlines: all }),
            );
            made = true;
          }
        } else if (verdict.is === 'task') {
          const own =
            roles.coops.length > 0 ? roles.coops : clause.joined ? coops : roles.leads.length > 0 ? [] : context.coops;
          tasks.push(
            makeTask(
              provision,
              clause.span,
              leads,
              own,
              clause.deadlines,
              context,
              tasks.length === before,
              tasks.length - before + 1,
            ),
          );
          if (roles.leads.length > 0) current = roles.leads;
          coops = own.length > 0 && (own[0]?.span.start ?? 0) - roles.deed < 60 ? own : [];
          made = true;
        } else if (verdict.is === 'left-out') passed = { span: sentence, why: verdict.reason };
      }
      if (made) inTasks++;
      else if (passed) leftOut.push(passed);
    }
    if (report && current.length > 0) running = current;
    return current;
  }

  function makeTask(
    provision: Provision,
    span: Span,
    leads: readonly Party[],
    coops: readonly Party[],
    own: readonly DeadlineMention[],
    context: Context,
    first: boolean,
    count: number,
  ): ReadTask {
    const inside = within(assignees, span);
    const product = productOf(text, span);
    const to = addresseeOf(text, span, inside) ?? context.to;
    const words = /^\S+(?:\s\S+)?/u.exec(slice(text, span))?.[0].length ?? 0;
    const dated = own.length > 0 ? own : context.deadlines;
    return withGaps({
      id: `${provision.eId}.${count}`,
      path: context.path,
      span,
      opening: {
        start: first && provision.kind !== 'paragraph' ? Math.min(provision.span.start, span.start) : span.start,
        end: span.start + words,
      },
      leads,
      coops,
      deadlines: dated,
      shared: own.length === 0 && dated.length > 0,
      product,
      to,
      gaps: [],
      headings: context.headings,
    });
  }

  function walk(provision: Provision, above: Context): Context {
    const words = slice(text, provision.own).trim();
    const num = provision.num;
    const path = num === null ? above.path : above.path === '' ? num : `${above.path}.${num}`;
    let context: Context = { ...above, path, assessing: !report && assesses(provision, text, above.assessing) };
    const below = provision.children.length > 0;
    if (words !== '') {
      const announces =
        /:\s*$/u.test(words) ||
        (below && introduces(words)) ||
        (!below &&
          provision.kind !== 'paragraph' &&
          provision.kind !== 'row' &&
          headingParties(text, provision.own, assignees) !== null);
      if (announces) context = announce(provision, context);
      else {
        const told = readUnit(provision, provision.own, context);
        if (told.length > 0) context = { ...context, leads: told };
      }
    }
    const from = tasks.length;
    let sibling = context;
    for (const child of provision.children) {
      const after = walk(child, sibling);
      // "…, Thủ tướng yêu cầu các bộ thực hiện các nhiệm vụ sau:" speaks for the points that follow it.
      const speaksOn =
        child.kind === 'paragraph' && child.children.length === 0 && /:\s*$/u.test(slice(text, child.own).trim());
      if (speaksOn) sibling = { ...sibling, leads: after.leads, coops: after.coops };
    }
    if (provision.children.some((child) => child.kind === 'item'))
      tasks.splice(from, tasks.length - from, ...shareLastDeadline(text, tasks.slice(from)).map(withGaps));
    return context;
  }

  /** A heading or words that announce a list: whom they tell, with whom, by when, to whom it goes. */
  function announce(provision: Provision, context: Context): Context {
    const all = sentencesOf(text, provision.own);
    const last = all.at(-1) ?? provision.own;
    let told = context.leads;
    if (all.length > 1) {
      const earlier = readUnit(provision, { start: provision.own.start, end: (all.at(-2) ?? last).end }, context);
      if (earlier.length > 0) told = earlier;
    }
    sentences++;
    const inside = within(assignees, last);
    const parties = headingParties(text, last, inside);
    const found = rolesIn(text, last, inside);
    // "Chủ tịch UBND tỉnh có ý kiến chỉ đạo như sau:" names who speaks, not who is told.
    const speaks = found.by === 'subject' && SPEAKS.test(slice(text, last));
    const roles = speaks ? { ...found, leads: [], coops: [] } : found;
    const leads = parties ?? (roles.leads.length > 0 ? roles.leads : told);
    const dated = deadlines.filter((deadline) => contains(last, deadline.span) && deadline.value.kind === 'date');
    const colon = /:\s*$/u.test(slice(text, last));
    return {
      ...context,
      leads,
      coops: roles.coops.length > 0 ? roles.coops : parties || roles.leads.length > 0 ? [] : context.coops,
      deadlines: colon && dated.length > 0 ? dated : context.deadlines,
      to: (colon ? addresseeOf(text, last, inside) : null) ?? context.to,
      headings: last.end - last.start <= 240 ? [...context.headings, last] : context.headings,
    };
  }

  walk(outline, NOTHING);
  return { tasks, sentences, inTasks, leftOut };
}

const within = (assignees: readonly AssigneeMention[], span: Span): AssigneeMention[] =>
  assignees.filter((assignee) => contains(span, assignee.span));
const withGaps = (task: ReadTask): ReadTask => ({ ...task, gaps: gapsOf(task) });
