import { Bookmark, Check, ChevronDown, ChevronUp, CircleDashed, ListChecks, ScanText, TriangleAlert, X } from 'lucide';
import { h } from 'preact';

const ICONS = {
  bookmark: Bookmark,
  check: Check,
  'chevron-down': ChevronDown,
  'chevron-up': ChevronUp,
  'circle-dashed': CircleDashed,
  'list-checks': ListChecks,
  'scan-text': ScanText,
  alert: TriangleAlert,
  x: X,
} as const;

export type IconName = keyof typeof ICONS;

interface Props {
  name: IconName;
  /** 20 px instead of 16. */
  large?: boolean;
  filled?: boolean;
}

/** A Lucide icon. It says nothing by itself: its button or the words beside it carry the name. */
export const Icon = ({ name, large = false, filled = false }: Props) => (
  <svg class={`i${large ? ' l' : ''}${filled ? ' fill' : ''}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    {ICONS[name].map(([tag, attributes], at) => h(tag, { ...attributes, key: at }))}
  </svg>
);
