import type { IsoDay } from '../calendar/iso-day.ts';
import type { PageText } from '../text/page-text.ts';
import type { Span } from '../text/span.ts';
import type { Trace } from '../trace.ts';
import { bodyOf } from './body.ts';
import { datelineIn, issuedIn, meetingIn } from './header-days.ts';
import { issuerIn } from './header-issuer.ts';
import { headLines } from './header-lines.ts';
import { numberIn } from './header-number.ts';
import { titleIn } from './header-title.ts';
import { kindOf } from './kind.ts';

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
  const seen = kindOf(page, trace);
  const kind = seen === 'none' && given.asked === true ? 'other' : seen;
  const body = bodyOf(page, kind);
  const number = known.number !== undefined ? known.number : kind === 'report' ? null : numberIn(head);
  const issued = known.issued !== undefined ? known.issued : kind === 'report' ? null : issuedIn(head);
  const meeting = kind === 'notice' ? meetingIn(head, issued) : null;
  return {
    kind,
    number,
    issued,
    meeting,
    title: titleIn(head, kind),
    issuer: kind === 'report' ? null : issuerIn(head),
    on: issued ?? meeting ?? pageDate ?? datelineIn(head),
    body,
  };
}
