import type { DrawnWord } from './drawn.ts';

/**
 * What stands between two words. A line's end is a blank, save where the word goes on: after a hyphen or a stroke that touches its word
 * ("các-" + "bon", "56/" + "TB-VPCP"), before a stroke ("30" + "/6/2026"), after a soft hyphen. A hyphen of the word stays.
 */
export function jointOf(before: DrawnWord, after: DrawnWord): '' | ' ' {
  if (!breaksLine(before, after)) return ' ';
  if (/\u00AD$/u.test(before.text)) return '';
  if (/[\p{L}\p{N}][-‐‑/]$/u.test(before.text) && /^[\p{L}\p{N}]/u.test(after.text)) return '';
  return /[\p{L}\p{N}]$/u.test(before.text) && /^\/[\p{L}\p{N}]/u.test(after.text) ? '' : ' ';
}

function breaksLine(before: DrawnWord, after: DrawnWord): boolean {
  return before.box.page !== after.box.page || after.box.top > before.box.top + before.box.height * 0.6;
}
