import type { IsoDay } from '../calendar/iso-day.ts';
import type { PageText } from '../text/page-text.ts';
import type { Span } from '../text/span.ts';
import { silent, type Trace } from '../trace.ts';
import { bodyOf } from './body.ts';
import { datelineIn, issuedIn, meetingIn } from './header-days.ts';
import { issuerIn } from './header-issuer.ts';
import { headLines } from './header-lines.ts';
import { numberIn } from './header-number.ts';
import { titleIn } from './header-title.ts';
import { type HeardLine, unheard } from './header-told.ts';
import { kindOf } from './kind.ts';
import { writerIn } from './letter.ts';

/** What the paper says of itself. Only `kind` "none" means that it is not for us. */
export interface Header {
  readonly kind: 'notice' | 'report' | 'other' | 'none';
  /** "56/TB-VPCP", look-alikes folded; null where blank or absent. */
  readonly number: string | null;
  readonly issued: IsoDay | null;
  readonly meeting: IsoDay | null;
  readonly title: string | null;
  /** The body that issued it, as printed, else null. */
  readonly issuer: string | null;
  /** The day that missing years are taken from: issued, else meeting, else the page's date; null if none is known. */
  readonly on: IsoDay | null;
  /** Where the directives may stand: after header, title and "kết luận như sau:", before recipients and signature. */
  readonly body: Span;
}

/** What is known of a paper from outside it. A field left out is read from the paper; null says that what stands there must not be used (handwriting misread by a scanner). */
export interface KnownFacts {
  readonly number?: string | null;
  readonly issued?: IsoDay | null;
}

interface Given {
  /** The day of the page or file that it stands in. */
  readonly pageDate?: IsoDay | null;
  readonly known?: KnownFacts;
  readonly asked?: boolean;
}

/** Read number, date, meeting, title and kind. Never throws; a paper without a header has nulls. */
export function readHeader(page: PageText, given: Given, trace: Trace): Header {
  const { pageDate = null, known = {} } = given;
  const head = headLines(page);
  const heard = (fact: Fact): HeardLine => teller(page, fact, trace);
  const seen = kindOf(page, trace);
  const kind = seen === 'none' && given.asked === true ? 'other' : seen;
  const body = bodyOf(page, kind);
  if (trace !== silent) tellKnown(known, trace);
  const number = known.number !== undefined ? known.number : kind === 'report' ? null : numberIn(head, heard('number'));
  const issued = known.issued !== undefined ? known.issued : kind === 'report' ? null : issuedIn(head, heard('issued'));
  const meeting = kind === 'notice' ? meetingIn(head, issued, heard('meeting')) : null;
  return {
    kind,
    number,
    issued,
    meeting,
    title: titleIn(head, seen, heard('title')),
    issuer: kind === 'report' ? null : (issuerIn(head, heard('issuer')) ?? (kind === 'other' ? writerIn(head) : null)),
    on: issued ?? meeting ?? pageDate ?? datelineIn(head, heard('on')),
    body,
  };
}

/** What was known from outside stands above the paper's words; the trace says so. */
function tellKnown(known: KnownFacts, trace: Trace): void {
  for (const fact of ['number', 'issued'] as const)
    if (known[fact] !== undefined)
      trace({
        stage: 'header',
        by: 'notice/header',
        span: { start: 0, end: 0 },
        why: `${fact}: ${known[fact] ?? 'unknown'}, given from outside the paper`,
      });
}

type Fact = 'number' | 'issued' | 'meeting' | 'title' | 'issuer' | 'on';

/** Hands on to the trace which line of the head a fact was taken from; a line made whole of two stands where its beginning does. */
function teller(page: PageText, fact: Fact, trace: Trace): HeardLine {
  if (trace === silent) return unheard;
  return (line, why) => {
    const whole = page.text.indexOf(line);
    const start = whole >= 0 ? whole : Math.max(0, page.text.indexOf(line.split(' ')[0] ?? line));
    const span = { start, end: whole >= 0 ? start + line.length : start };
    const joined = whole >= 0 ? '' : `, from “${line}”`;
    trace({ stage: 'header', by: `notice/header-${BY[fact]}`, span, why: `${fact}: ${why}${joined}` });
  };
}

/** Which file reads a fact. */
const BY: Readonly<Record<Fact, string>> = {
  number: 'number',
  issued: 'days',
  meeting: 'days',
  on: 'days',
  title: 'title',
  issuer: 'issuer',
};
