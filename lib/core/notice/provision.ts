import type { Span } from '../text/span.ts';

export type ProvisionKind = 'document' | 'part' | 'roman' | 'number' | 'letter' | 'dash' | 'item' | 'paragraph' | 'row';

/** A node of the outline: an enumerated point, a dash, an inline item, a table row or a plain paragraph. */
export interface Provision {
  /** Path id after Akoma Ntoso: "IV__3__a". Unique; repeated numbers get a suffix "_2". */
  readonly eId: string;
  readonly kind: ProvisionKind;
  /** The enumerator as printed, without its mark: "IV", "3", "đ"; null for paragraphs. Dashes are counted: "-2". */
  readonly num: string | null;
  /** Everything, children included. */
  readonly span: Span;
  /** Its own words after the enumerator, up to its first child. */
  readonly own: Span;
  readonly children: readonly Provision[];
}
