import type { AssigneeMention, CitationMention, DeadlineMention } from '../mention/mention.ts';
import type { Header } from '../notice/header.ts';
import type { Provision } from '../notice/provision.ts';
import type { Party } from '../reading.ts';
import { endsWithColon } from '../text/edges.ts';
import { Opening } from '../text/opening.ts';
import { type Span, slice } from '../text/span.ts';
import { within } from '../text/within.ts';
import { silent, type Trace } from '../trace.ts';
import { headingParties } from './heading-parties.ts';
import { type Roles, rolesIn } from './roles.ts';
import { addresseeOf } from './six-clear.ts';
import type { Speaks } from './speaker.ts';

/** What the whole assembly looks into. Mentions are in text order. */
export interface World {
  readonly text: string;
  readonly header: Header;
  /** The paragraph that sums a report up, null elsewhere. */
  readonly leadIn: Span | null;
  readonly deadlines: readonly DeadlineMention[];
  readonly assignees: readonly AssigneeMention[];
  readonly citations: readonly CitationMention[];
  readonly trace: Trace;
  /** Who speaks in the paper: the body that issued it. */
  readonly speaks: Speaks;
}

/** What the points above say for those below. */
export interface Context {
  readonly leads: readonly Party[];
  readonly coops: readonly Party[];
  readonly deadlines: readonly DeadlineMention[];
  readonly to: Span | null;
  readonly headings: readonly Span[];
  readonly path: string;
  readonly assessing: boolean;
}

export const NOTHING_ABOVE: Context = {
  leads: [],
  coops: [],
  deadlines: [],
  to: null,
  headings: [],
  path: '',
  assessing: false,
};

/** The same words above, for another point. Field by field: a paper of thousands of points goes through it for each. */
export const at = (above: Context, path: string, assessing: boolean): Context => ({
  leads: above.leads,
  coops: above.coops,
  deadlines: above.deadlines,
  to: above.to,
  headings: above.headings,
  path,
  assessing,
});

/** The heading with its enumerator, where it opens the provision: "2. Giao Bộ trưởng Bộ Y tế:". */
const withNumber = (provision: Provision, words: Span): Span =>
  words.start <= provision.own.start ? { start: provision.span.start, end: words.end } : words;

/** "Chủ tịch UBND tỉnh có ý kiến chỉ đạo như sau:" names who speaks, not who is told. */
const SPEAKS = /(?:kết luận|ý kiến|chỉ đạo|yêu cầu|thống nhất|điện|nhấn mạnh|đánh giá)[^.;]{0,50}:\s*$/u;

/** "Để chính quyền hoạt động từ ngày 01/7/2025, yêu cầu …": the day is of what is aimed at, not of the points below. */
const AIMED_AT =
  /^(?:[^.;]{0,60}, )?(?:Để|Nhằm|Nhằm mục tiêu|Với mục tiêu|để|nhằm)\s(?![^;]{0,400}(?:yêu cầu|giao|đề nghị)\s)/u;
/** "Về kiến nghị của các Tập đoàn:" says whose matter it is. */
const MATTER_OF = new Opening(
  /^(?:Về|Đối với|Liên quan đến)\s[^:,;]{0,60}(?:kiến nghị|đề nghị|đề xuất|ý kiến|báo cáo|khó khăn|vướng mắc)\s(?:của|từ)\s[^:]*:\s*$/u,
);
/** "Các nhiệm vụ hoàn thành trong Quý II năm 2026": a heading that says by when, without a colon. */
const HEADS_TASKS = new Opening(
  /^(?:Các |Những |Nhóm )*(?:[Nn]hiệm vụ|[Cc]ông việc|[Nn]ội dung|[Vv]ăn bản|[Đđ]ề án)(?: cần| phải| trọng tâm)* hoàn thành\s/u,
);
const ABOUT = new Opening(/^(?:Về|Đối với|Liên quan)\s/u);

const TELLS_IN = /(?<!\p{L})(?:giao|yêu cầu|Giao|Yêu cầu)\s/u;

/** "lãnh đạo tỉnh cần tập trung chỉ đạo một số nhiệm vụ sau:": told to lead others, and does not speak. */
const OBLIGED = /(?<!\p{L})(?:cần|phải)\s(?:\p{L}+\s){0,5}chỉ đạo\s/u;

/** Whether somebody may work with those named. */
const HELPS = /phối hợp|hợp tác|cùng|tham gia|hỗ trợ|với/iu;

/** Who is told in words that announce; "Thống nhất với phương hướng; Tỉnh cần thực hiện các nhiệm vụ sau:" tells behind its last semicolon. */
function lastRoles({ text, speaks }: World, words: Span, inside: readonly AssigneeMention[]): Roles {
  const whole = rolesIn(text, words, inside, false, speaks);
  const at = slice(text, words).lastIndexOf('; ');
  if (whole.leads.length > 0 || at < 0) return whole;
  const last = { start: words.start + at + 2, end: words.end };
  return rolesIn(text, last, within(inside, last), false, speaks);
}

/** A heading or words that announce a list: whom they tell, with whom, by when, to whom it goes. `told`: whom its earlier sentences told. */
export function announce(
  world: World,
  provision: Provision,
  words: Span,
  context: Context,
  told: readonly Party[],
): Context {
  const { text } = world;
  const said = slice(text, words);
  const inside = within(world.assignees, words);
  const parties = headingParties(text, words, inside, world.speaks);
  // nothing but names: there is no more to read, and a paper may have thousands of such lines
  const found =
    parties && !HELPS.test(said)
      ? { leads: [], coops: [], by: null, deed: words.start }
      : lastRoles(world, words, inside);
  const roles =
    found.by !== null && MATTER_OF.test(said) && !TELLS_IN.test(said)
      ? { ...found, leads: [], coops: [] }
      : found.by === 'subject' && provision.num === null && SPEAKS.test(said) && !OBLIGED.test(said)
        ? { ...found, leads: [], coops: [] }
        : found;
  const named = parties ?? (roles.leads.length > 0 ? roles.leads : null);
  // "Trước ngày 30/4/2026:", "Trong thời hạn 06 tháng kể từ ngày ban hành Thông báo này:"
  const dated = within(world.deadlines, words).filter(
    ({ span, value }) =>
      (value.kind === 'date' || (value.kind === 'relative' && value.duration !== undefined)) &&
      !AIMED_AT.test(text.slice(words.start, span.end)),
  );
  const colon = endsWithColon(said, 0, said.length);
  const inherited = told.length > 0 ? told : context.leads;
  if (named && world.trace !== silent) {
    const how = parties ? 'nothing but whom it tells' : `it says whom it tells (${roles.by ?? 'named'})`;
    const who = named.map((party) => `“${slice(text, party.span)}”`).join(', ');
    world.trace({
      stage: 'assemble',
      by: 'task/heading-parties',
      span: words,
      why: `${who} for the points below: ${how}`,
    });
  }
  return {
    path: context.path,
    assessing: context.assessing,
    leads: named ?? inherited,
    coops: roles.coops.length > 0 ? roles.coops : named ? [] : context.coops,
    deadlines:
      (colon || HEADS_TASKS.test(said)) && dated.length > 0 && provision.kind !== 'document'
        ? dated
        : context.deadlines,
    // "2. Về hồ sơ đề án trình Chính phủ:" says what the points are about, not where they go.
    to: (colon && !ABOUT.test(said) ? addresseeOf(text, words, inside) : null) ?? context.to,
    headings: words.end - words.start <= 240 ? [...context.headings, withNumber(provision, words)] : context.headings,
  };
}
