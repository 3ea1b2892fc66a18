import type { AssigneeMention, DeadlineMention } from '../mention/mention.ts';
import type { Provision } from '../notice/provision.ts';
import type { LeftOut, Party, ReadTask } from '../reading.ts';
import { Opening } from '../text/opening.ts';
import { contains, type Span, slice } from '../text/span.ts';
import { within } from '../text/within.ts';
import { quick } from '../text/words.ts';
import { silent } from '../trace.ts';
import { tellCoops, tellDeadlines, tellLeads } from './choices.ts';
import { type Clause, clausesOf } from './clauses.ts';
import type { Context, World } from './context.ts';
import { REPORT_GROUP } from './cues.ts';
import { draftTask, withGaps } from './draft.ts';
import { judge } from './judge.ts';
import { HEADING } from './judge-words.ts';
import { labelDoers } from './label-doers.ts';
import { leadsToLimit } from './limits-apart.ts';
import { tellsOwn } from './own.ts';
import { type Roles, rolesIn } from './roles.ts';
import { sentencesOf } from './sentences.ts';
import { BY_OFFICE, tellsOn } from './telling.ts';

/** A report's telling begins where someone in authority first tells, and goes on from paragraph to paragraph within a group. */
export interface Story {
  readonly telling: boolean;
  readonly running: readonly Party[];
  /** Those told last stand under no name that could be read. */
  readonly unnamed: boolean;
  /** Who told so far, by name. */
  readonly tellers: readonly string[];
}

/** What one stretch of words came to. `told`: whom it ended up telling. */
export interface Unit {
  readonly tasks: readonly ReadTask[];
  readonly told: readonly Party[];
  readonly sentences: number;
  readonly inTasks: number;
  readonly leftOut: readonly LeftOut[];
  readonly story: Story;
}

/** "Tuy nhiên, còn 34 trụ sở chưa xử lý xong; …": a sentence that assesses, whoever it names. */
const CONCEDES = new Opening(
  /^(?:Hạn chế (?:lớn nhất |chủ yếu )?là|Tồn tại (?:lớn nhất |chủ yếu )?là|Nguyên nhân (?:chính |chủ yếu )?là|Tuy nhiên|Tuy vậy|Bên cạnh đó, (?:còn|vẫn)|Đến nay|Hiện nay|Hiện còn|Hiện)(?!\p{L})(?![^.]*(?<!\p{L})(?:yêu cầu|đề nghị|giao|phải|cần)(?!\p{L}))/u,
);

/** "Ghi nhận cố gắng của các sở. Trong thời gian tới, các sở tiếp tục …": from here on what assesses directs. */
const TURNS = new Opening(
  /^(?:Trong thời gian tới|Thời gian tới|Từ nay đến (?:cuối|hết) năm|Trong những tháng (?:cuối|còn lại)[^,]{0,20}), (?!dự báo|tình hình|nguy cơ|khả năng|thời tiết|nhu cầu|áp lực)/u,
);

/** "Việc kê khai phải hoàn thành trước ngày 31/12", in a report: of the matter, and of no body told before. */
const OF_THE_MATTER = new Opening(
  /^(?:Việc|Toàn bộ|Mọi|Các (?:trường hợp|nội dung|dự án|công trình|gói thầu|hồ sơ|khoản)|Những (?:trường hợp|nội dung|dự án))\s[^.;:]{3,160}?\sphải\s/u,
);

/** "|Việc cập nhật dự án thực hiện trên hệ thống.| Thời hạn hoàn thành đến hết ngày 10/4." */
const MATTER = new Opening(/^(?:Việc|Công tác|Nội dung|Các nội dung|Quá trình)\s(?![^.]*(?<!\p{L})đã(?!\p{L}))/u);

/** "Bộ X chủ trì, phối hợp với Bộ Y rà soát … và tổ chức …": those who cooperate do so in what follows "và", too. */
const CHAIRS = new Opening(/^\s*(?:khẩn trương\s+)?chủ trì,?\s/iu);

/** "Tổng cục A yêu cầu …", "Bộ B cũng giao …": who is named tells. */
const TELLS = /^\s(?:cũng |vừa |đã )?(?:yêu cầu|đề nghị|giao|lưu ý|phân công)\s/u;
const LEADS_ON = /^\s(?:cũng )?chỉ đạo\s/u;
/** "Giao Ban QLDA chủ động …": told by a name that is not known as a body; nobody above is meant. */
const TOLD_BEFORE = quick(/(?<!\p{L})(?:đã|từng|được)\s(?:yêu cầu|giao|đề nghị|chỉ đạo)(?!\p{L})/u);
const TELLS_UNKNOWN = new Opening(/^(?:Giao|Yêu cầu|Đề nghị)\s(?:các\s)?\p{Lu}/u);

/** "Về phát triển dữ liệu, Thủ tướng yêu cầu phải …": another matter, of which nobody is told by name. */
const TELLS_ALL = new Opening(
  /^(?:Về|Đối với|Liên quan đến)\s[^.;:]{3,160}?,\s(?:Phó )?(?:Thủ tướng|Chủ tịch|Bí thư|Bộ trưởng|Chính phủ|ông|bà|đồng chí)(?!\p{L})[^.;:,]{0,60}?\s(?:yêu cầu|chỉ đạo|đề nghị)\s(?:phải|cần|tập trung|khẩn trương|tiếp tục|đẩy|tăng cường|sớm|kiên quyết|quyết liệt)(?!\p{L})/u,
);

const tellersIn = (text: string, inside: readonly AssigneeMention[]): string[] =>
  inside.filter(({ span }) => TELLS.test(text.slice(span.end, span.end + 24))).map(({ span }) => slice(text, span));

/** Who tells in a report is not the one who must do it, and neither are those told before. */
function unread(text: string, clause: Span, roles: Roles, tellers: readonly string[]): boolean {
  const words = slice(text, clause);
  if (roles.by === null)
    return (TELLS_UNKNOWN.test(words) || BY_OFFICE.test(words) || TELLS_ALL.test(words)) && !TOLD_BEFORE.test(words);
  if (roles.by !== 'subject') return false;
  const deed = text.slice(roles.deed, clause.end);
  const [first] = roles.leads;
  return TELLS.test(deed) || (LEADS_ON.test(deed) && first !== undefined && tellers.includes(first.text));
}

/** "Đến trước ngày 15/8/2012 các nhà thầu phải …": the words behind a limit that opens the clause, where no comma parts them. */
function behindLimit(text: string, { span, deadlines }: Clause): Span | null {
  const [limit] = deadlines;
  const before = limit ? text.slice(span.start, limit.span.start) : '';
  if (!limit || (before.trim().length > 8 && !leadsToLimit(before))) return null;
  const start = limit.span.end + (/^[,:]? /u.exec(text.slice(limit.span.end, limit.span.end + 2))?.[0].length ?? 0);
  return start > limit.span.end && start < span.end ? { start, end: span.end } : null;
}

/** "Những thành tựu đã đạt được" between the paragraphs of a report: what follows is told anew. */
const isTitle = (provision: Provision, words: string, inside: readonly AssigneeMention[]): boolean =>
  provision.kind === 'paragraph' && inside.length === 0 && words.length <= 90 && HEADING.test(words);

/** No order is told in fewer letters; a page of scraps costs little. */
const SHORTEST = 6;

/** Read one stretch of a provision's own words into tasks, sentence by sentence, clause by clause. */
export function readUnit(world: World, provision: Provision, span: Span, given: Context, before: Story): Unit {
  const { text, header, trace } = world;
  const report = header.kind === 'report';
  const words = slice(text, span);
  let telling = before.telling;
  let unnamed = before.unnamed;
  const inside = within(world.assignees, span);
  const running = report && (REPORT_GROUP.test(words) || isTitle(provision, words, inside)) ? [] : before.running;
  const tellers = report ? [...before.tellers, ...tellersIn(text, inside)] : [];
  const dated = within(world.deadlines, span);
  const tasks: ReadTask[] = [];
  const leftOut: LeftOut[] = [];
  let told: readonly Party[] = [];
  let inTasks = 0;
  let grown: DeadlineMention[] = [];
  const sentences = sentencesOf(text, span);
  const label = sentences.length > 1 ? sentences.at(-1) : undefined;
  const doers = label ? labelDoers(text, label, inside, world.speaks) : null;
  if (doers) sentences.pop();
  const context = doers ? { ...given, ...doers } : given;
  let { assessing } = context;
  let stated: Span | null = null;
  for (const sentence of sentences) {
    if (dated.length === 0 && sentence.end - sentence.start < SHORTEST) continue;
    const news = report && !telling;
    telling = !report || tellsOn(slice(text, sentence), telling);
    const states = CONCEDES.testAt(text, sentence.start, sentence.end);
    assessing &&= !TURNS.testAt(text, sentence.start, sentence.end);
    let made = false;
    let passed: LeftOut | null = null;
    let carried: readonly Party[] = [];
    for (const clause of clausesOf(text, sentence, dated, inside)) {
      const first = tasks.length === 0;
      const whole = rolesIn(text, clause.span, inside, first && provision.num !== null, world.speaks, news, report);
      const behind = whole.leads.length > 0 ? null : behindLimit(text, clause);
      const spoken = behind === null ? whole : rolesIn(text, behind, inside, false, world.speaks, news, report);
      const inner =
        first &&
        (provision.num !== null || given.leads.length > 0) &&
        tellsOwn(text, clause.span, spoken, context.leads);
      const found: Roles = inner ? { ...spoken, leads: [] } : spoken;
      const nobody = report && unread(text, clause.span, found, tellers);
      const roles: Roles = nobody ? { ...found, leads: [], by: 'told' } : found;
      const inherited =
        nobody || unnamed || (report && OF_THE_MATTER.testAt(text, clause.span.start, clause.span.end))
          ? []
          : told.length > 0
            ? told
            : context.leads.length > 0
              ? context.leads
              : running;
      const leads = roles.leads.length > 0 ? roles.leads : inherited.map((party) => ({ ...party, inherited: true }));
      const inBody = contains(header.body, clause.span);
      const verdict = judge(text, {
        clause,
        roles,
        leads,
        report,
        telling,
        nobody,
        unnamed,
        assessing: assessing || states,
        inBody,
        summed: world.leadIn !== null && contains(world.leadIn, clause.span),
        first,
        behindStated: first && stated !== null,
        provision,
      });
      if (trace !== silent)
        trace({ stage: 'assemble', by: 'task/judge', span: clause.span, why: `${verdict.is}: ${verdict.why}` });
      if (verdict.is === 'left-out') passed = { span: sentence, why: verdict.reason };
      const previous = tasks.at(-1);
      if (verdict.is === 'deadline-of-previous' && previous) {
        // one list goes on: hundreds of limits may follow one deed
        if (previous.deadlines !== grown) grown = previous.shared ? [] : [...previous.deadlines];
        for (const deadline of clause.deadlines) grown.push(deadline);
        const longer = { start: previous.span.start, end: clause.span.end };
        tellDeadlines(world, 'task/judge', longer, clause.deadlines, 'words that only say by when');
        tasks[tasks.length - 1] = withGaps({ ...previous, span: longer, deadlines: grown, shared: false });
        made = true;
      } else if (verdict.is === 'task' || verdict.is === 'task-of-sentences') {
        const { start } = verdict.is === 'task' ? clause.span : (stated ?? clause.span);
        const coops =
          roles.coops.length > 0 ? roles.coops : clause.joined ? carried : roles.leads.length > 0 ? [] : context.coops;
        const from = told.length > 0 ? 'sentence' : context.leads.length > 0 ? 'above' : 'story';
        tellLeads(world, clause.span, leads, roles, roles.leads.length > 0 ? 'own' : from);
        tellCoops(world, clause.span, coops, roles.coops.length > 0 ? 'own' : clause.joined ? 'clause' : 'above');
        tasks.push(
          draftTask(world, context, {
            provision,
            span: { start, end: clause.span.end },
            leads,
            coops,
            deadlines: clause.deadlines,
            count: tasks.length + 1,
          }),
        );
        if (roles.leads.length > 0 || nobody) told = roles.leads;
        if (roles.leads.length > 0 || nobody) unnamed = nobody;
        carried = CHAIRS.testAt(text, roles.deed, coops[0]?.span.start ?? roles.deed) ? coops : [];
        made = true;
      }
    }
    if (made) inTasks += stated && tasks.at(-1)?.span.start === stated.start ? 2 : 1;
    else if (passed) leftOut.push(passed);
    stated = !made && !passed && MATTER.testAt(text, sentence.start, sentence.end) ? sentence : null;
  }
  const last = tasks.at(-1);
  if (doers && label && last) tasks[tasks.length - 1] = { ...last, span: { start: last.span.start, end: label.end } };
  const story = { telling, running: unnamed ? [] : report && told.length > 0 ? told : running, unnamed, tellers };
  return { tasks, told, sentences: sentences.length, inTasks, leftOut, story };
}
