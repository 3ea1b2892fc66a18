import type { Provision } from '../notice/provision.ts';
import type { Context } from './context.ts';

const numbered = (provision: Provision | null): boolean =>
  provision !== null && provision.num !== null && provision.kind !== 'item';

/** "a) Bộ X hoàn chỉnh …" and below it "Rà soát …" before "b) Bộ Y …": the second paragraph of a point, for those whom the first tells. */
export class InPoint {
  private point: Context | null = null;

  /** What is said above a provision: by the point before it, where it is one more paragraph of that point. */
  above(provision: Provision, next: Provision | null, sibling: Context): Context {
    const more = this.point !== null && provision.kind === 'paragraph' && numbered(next);
    return more && this.point ? { ...sibling, leads: this.point.leads, coops: [] } : sibling;
  }

  /** A provision was read; `after`: what it says for those below it. */
  passed(provision: Provision, sibling: Context, after: Context): void {
    if (numbered(provision)) this.point = after.leads === sibling.leads ? null : after;
    else if (provision.kind !== 'paragraph') this.point = null;
  }
}
