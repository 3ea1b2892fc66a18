import { lexicon } from '../../lexicon/lexicon.ts';
import type { AgencyKind } from '../../lexicon/schema.ts';
import { slice } from '../../text/span.ts';
import { fold } from '../../text/words.ts';
import type { AssigneeMention, Member } from '../mention.ts';

/** A body named in a list, as a plural behind it may mean it. */
export interface Named extends Member {
  readonly kind: AgencyKind | null;
  /** Its name without title, folded: "bo cong thuong", "ubnd tinh lao cai". */
  readonly plain: string;
}

/** Bodies set side by side, or at work together: "Bộ A, Bộ B và Bộ C", "Bộ A chủ trì, phối hợp với Bộ B". */
export interface NamedGroup {
  readonly end: number;
  readonly bodies: readonly Named[];
}

/** Between two of one group, lines of an address ("- Bộ trưởng Bộ Công an;") included. */
const BESIDE =
  /^\s*(?:\([^()]{0,200}\)\s*)?(?:[,;]|\(?\s*cùng(?: với)?|,?\s*và|,?\s*cùng(?: với)?|\(?(?:,?\s*chủ trì)?,?\s*(?:phối hợp|làm việc)(?: chặt chẽ)?(?: với| cùng))?[;,.]?\s*(?:[-–+•]\s*)?(?:(?:các|đồng chí|lãnh đạo|tỉnh|thành phố|huyện|sở|bộ|giao|giữa)\s*:?\s+)*$/iu;
/** Those who met, wrote or were quoted are not those who were told. */
const ASIDE =
  /(?:(?:ý kiến|đề nghị|đề xuất|báo cáo|kiến nghị|văn bản|tờ trình|công văn)(?: góp ý| thống nhất| giải trình)? của|đại diện|dự họp có|tham dự(?: có)?|thuộc|theo)\s*(?:lãnh đạo\s*)?(?:các\s*)?:?\s*$/iu;
const TITLE =
  /^(?:các )?(?:dong chi )?(?:(?:pho )?(?:bo truong|thu truong|chu tich|giam doc|tong giam doc|thong doc|chu nhiem|vien truong|hieu truong|cuc truong|vu truong|truong ban|chanh van phong|bi thu|lanh dao|nguoi dung dau)(?:, chu nhiem)? )+(?=\S)/;

/** The groups of two bodies or more that a text names, in its order. In: mentions of one whole text. */
export function namedGroups(assignees: readonly AssigneeMention[], text: string): NamedGroup[] {
  const groups: NamedGroup[] = [];
  let run: AssigneeMention[] = [];
  const close = (): void => {
    const first = run[0];
    const last = run.at(-1);
    if (
      first &&
      last &&
      run.length > 1 &&
      !ASIDE.test(text.slice(Math.max(0, first.span.start - 60), first.span.start))
    )
      groups.push({ end: last.span.end, bodies: run.map((mention) => namedOf(mention, text)) });
    run = [];
  };
  for (const mention of assignees) {
    if (mention.kind !== 'agency' && mention.kind !== 'office') {
      close();
      continue;
    }
    const last = run.at(-1);
    const between = last ? text.slice(last.span.end, mention.span.start) : '';
    if (last && (between.length > 260 || !BESIDE.test(between))) close();
    run.push(mention);
  }
  close();
  return groups;
}

function namedOf(mention: AssigneeMention, text: string): Named {
  const entry = mention.id === null ? null : lexicon.byId(mention.id);
  const full = mention.full ?? slice(text, mention.span);
  return { id: mention.id, full, kind: entry?.kind ?? null, plain: fold(full).replace(TITLE, '') };
}
