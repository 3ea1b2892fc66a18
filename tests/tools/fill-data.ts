import { capital } from '../../lib/card/words.ts';
import { addDays, daysBetween, type IsoDay } from '../../lib/core/calendar/iso-day.ts';
import { lexicon } from '../../lib/core/lexicon/lexicon.ts';
import { alive } from '../../lib/core/lexicon/schema.ts';
import { dueState, standingOf } from '../../lib/core/task/due.ts';
import { textHash } from '../../lib/core/task/identity.ts';
import type { NoticeRecord, Party, TaskInput, TaskRecord } from '../../lib/core/task/task.ts';
import { Chance } from './fill-chance.ts';
import { drawDeadline } from './fill-deadline.ts';
import { lived } from './fill-life.ts';
import { AIMS, DEEDS, ENDS, THINGS, TOPICS } from './fill-words.ts';

export interface Filling {
  readonly notices: readonly NoticeRecord[];
  readonly tasks: readonly TaskRecord[];
}

/** Tasks of one notice, on the average. */
const A_NOTICE = 20;
/** The notices are of so many days before today. */
const SPREAD = 300;

/**
 * `count` believable tasks of about `count` / 20 notices, as a ministry's clerk has them on the day `today` after most of a year. A pure
 * function: the same count and day, the same data. Limits lie around today; what is past is mostly done, and some of it late.
 */
export function fillData(count: number, today: IsoDay): Filling {
  const chance = new Chance(count);
  const notices: NoticeRecord[] = [];
  const tasks: TaskRecord[] = [];
  const papers = Math.max(1, Math.round(count / A_NOTICE));
  const numbers = new Map<string, number>();
  for (let at = 0; at < papers; at++) {
    const issued = addDays(today, -2 - Math.round(((papers - at) * SPREAD) / papers));
    const year = issued.slice(0, 4);
    const number = (numbers.get(year) ?? Math.max(0, daysBetween(`${year}-01-01`, issued) * 2)) + chance.whole(1, 2);
    numbers.set(year, number);
    const notice = drawNotice(chance, number, issued);
    notices.push(notice);
    const last = at === papers - 1;
    const left = count - tasks.length;
    const share = left / (papers - at);
    const some = last ? left : Math.min(left, Math.max(1, Math.round(share * (0.4 + 1.2 * chance.next()))));
    for (let order = 0; order < some; order++) {
      const input = drawTask(chance, order, issued);
      tasks.push(lived(chance, { input, notice, today, index: tasks.length }));
    }
  }
  return { notices, tasks };
}

/** How many stand in each group: for telling what was made. */
export function groupsMade(tasks: readonly TaskRecord[], today: IsoDay): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const task of tasks) {
    const { group } = dueState(standingOf(task), today);
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return counts;
}

function drawNotice(chance: Chance, number: number, issued: IsoDay): NoticeRecord {
  const printed = `${number}/TB-VPCP`;
  const who = chance
    .one(['Thủ tướng Phạm vi mẫu', 'Phó Thủ tướng', 'Thủ tướng Chính phủ'])
    .replace(' Phạm vi mẫu', ' Chính phủ');
  const title = `Kết luận của ${who} tại cuộc họp về ${chance.one(TOPICS)}`;
  const id = `${printed}@${issued}`;
  return {
    id,
    kind: 'notice',
    number: printed,
    issued,
    on: issued,
    title,
    issuer: 'Văn phòng Chính phủ',
    addresses: [`https://xaydungchinhsach.chinhphu.vn/thong-bao-${number}-${issued}.htm`],
    textHash: textHash(`${id} ${title}`),
  };
}

const LETTERS = 'abcdđeghiklmnopqrstuvxy';

function drawTask(chance: Chance, order: number, issued: IsoDay): TaskInput {
  const [chapter, point, letter] = [Math.floor(order / 12), Math.floor(order / 4) % 3, LETTERS.charAt(order % 4)];
  const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'][chapter] ?? `X${chapter}`;
  const leads = chance.often(0.97) ? [drawParty(chance, issued)] : [];
  const coops = Array.from({ length: chance.one([0, 0, 0, 1, 1, 2]) }, () => drawParty(chance, issued)).filter(
    ({ id }) => id !== leads[0]?.id,
  );
  const deadline = drawDeadline(
    chance,
    addDays(issued, chance.often(0.8) ? chance.whole(8, 150) : chance.whole(150, 420)),
    issued,
  );
  const thing = chance.one(THINGS);
  const end = chance.often(0.6) ? chance.one(ENDS) : null;
  // a task without a lead names none in its words either
  const lead = leads[0] ? `${leads[0].text}${coops.length > 0 ? ' chủ trì,' : ''} ` : '';
  const withWhom = coops.length > 0 ? `phối hợp với ${coops.map(({ text }) => text).join(', ')} ` : '';
  const deed = capital(`${lead}${withWhom}${chance.one(DEEDS)}`);
  const when = deadline ? `, ${deadline.text}` : '';
  const quote = `${letter}) ${deed} ${thing}, ${chance.one(AIMS)}${end ? `; ${end}` : ''}${when}.`;
  const start = 900 + order * 420;
  return {
    key: `${roman}__${point + 1}__${letter}.1`,
    path: `${roman}.${point + 1}.${letter}`,
    order,
    mark: `${letter})`,
    quote,
    headings: [`${roman}. Về nhiệm vụ, giải pháp`, `${point + 1}. Về ${chance.one(TOPICS)}`],
    selectors: [
      { type: 'TextPositionSelector', start, end: start + quote.length },
      { type: 'TextQuoteSelector', exact: quote, prefix: 'tổ chức thực hiện các nhiệm vụ sau:\n', suffix: '\n' },
    ],
    leads,
    coops,
    deadlines: deadline ? [deadline] : [],
    shared: false,
    product: /^(?:kế hoạch|dự thảo|đề án|báo cáo|danh|quy|bản)/u.test(thing) ? thing : null,
    to: end?.startsWith('báo cáo ') ? end.slice('báo cáo '.length) : null,
    gaps: [...(leads.length === 0 ? (['who'] as const) : []), ...(deadline ? [] : (['when'] as const))],
    source: 'read',
  };
}

/** Bodies of today and of the notice's day; ministries are named far more often than provinces. */
function drawParty(chance: Chance, on: IsoDay): Party {
  const { ministries, others } = bodies(on);
  const draw = chance.next();
  if (draw < 0.06)
    return { text: 'các bộ, ngành, địa phương', id: 'cac-bo-nganh-dia-phuong', full: null, inherited: false };
  const entry = chance.one(draw < 0.7 ? ministries : others);
  const office = draw > 0.4 && draw < 0.48 ? lexicon.offices().find(({ agency }) => agency === entry.id) : undefined;
  if (draw > 0.98) return { text: 'Ban Quản lý dự án khu vực', id: null, full: null, inherited: false };
  const local = entry.kind === 'province' || entry.kind === 'city';
  const text = office?.names[0] ?? (local ? `UBND ${entry.name}` : entry.name);
  return { text, id: office?.id ?? entry.id, full: null, inherited: draw > 0.5 && draw < 0.6 };
}

const known = new Map<string, ReturnType<typeof among>>();
function bodies(on: IsoDay) {
  const found = known.get(on) ?? among(on);
  known.set(on, found);
  return found;
}

function among(on: IsoDay) {
  const there = lexicon.all().filter((entry) => alive(entry, on));
  const kinds = new Set(['ministry', 'ministerial']);
  const wide = new Set(['province', 'city', 'government_agency', 'state_group']);
  return {
    ministries: there.filter(({ kind }) => kinds.has(kind)),
    others: there.filter(({ kind }) => wide.has(kind)),
  };
}
