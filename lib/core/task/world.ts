import type { AssigneeMention, CitationMention, DeadlineMention, Mention } from '../mention/mention.ts';
import type { Header } from '../notice/header.ts';
import { leadInOf } from '../notice/lead-in.ts';
import type { PageText } from '../text/page-text.ts';
import type { Trace } from '../trace.ts';
import type { World } from './context.ts';
import { speakerOf } from './speaker.ts';

/** What the assembly of one paper looks into, from what was read of it. `mentions`: in text order. */
export function worldOf(page: PageText, header: Header, mentions: readonly Mention[], trace: Trace): World {
  return {
    text: page.text,
    header,
    leadIn: header.kind === 'report' ? leadInOf(page) : null,
    deadlines: mentions.filter((mention): mention is DeadlineMention => mention.type === 'deadline'),
    assignees: mentions.filter((mention): mention is AssigneeMention => mention.type === 'assignee'),
    citations: mentions.filter((mention): mention is CitationMention => mention.type === 'citation'),
    trace,
    speaks: speakerOf(page.text, header.issuer, header.on),
  };
}
