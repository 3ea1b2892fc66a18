import type { IsoDay } from '../calendar/iso-day.ts';
import type { Span } from '../text/span.ts';

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
  /** Where the directives may begin, after header, title and "kết luận như sau:". */
  readonly body: Span;
}
