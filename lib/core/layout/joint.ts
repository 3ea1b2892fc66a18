import type { DrawnWord } from './drawn.ts';

/** Words after which a raised number is part of a measure: "m²", "25km²". */
export const UNIT = /(?:^|\d)(?:k|h|d|c|m)?m$/u;

/**
 * What stands between two words. A line's end is a blank, save where the word goes on: after a hyphen or a stroke that touches its word
 * ("các-" + "bon", "56/" + "TB-VPCP"), before a stroke ("30" + "/6/2026"), after a soft hyphen. A hyphen of the word stays. A closing
 * sign touches what it closes, a raised 2 its measure.
 */
export function jointOf(before: DrawnWord, after: DrawnWord): '' | ' ' {
  if (/^[,;:.)\]”]/u.test(after.text) && /[\p{L}\p{N})]$/u.test(before.text)) return '';
  if (!breaksLine(before, after)) return isRaised(before, after) && UNIT.test(before.text) ? '' : ' ';
  // A narrow cell cuts a year: "30/10/20" + "26".
  const cut = /\/(\d{1,3})$/u.exec(before.text)?.[1];
  if (cut && (/^\d{1,3}(?=$|[^\d/])/u.exec(after.text)?.[0].length ?? 9) + cut.length === 4) return '';
  if (/\u00AD$/u.test(before.text)) return '';
  if (/[\p{L}\p{N}][-‐‑/]$/u.test(before.text) && /^[\p{L}\p{N}]/u.test(after.text)) return '';
  return /[\p{L}\p{N}]$/u.test(before.text) && /^\/[\p{L}\p{N}]/u.test(after.text) ? '' : ' ';
}

function isRaised({ box }: DrawnWord, { text, box: own }: DrawnWord): boolean {
  const up = box.top + box.height - own.top - own.height;
  return /^[23]$/u.test(text) && up > box.height * 0.15 && own.left < box.left + box.width + box.height * 0.3;
}

function breaksLine(before: DrawnWord, after: DrawnWord): boolean {
  return before.box.page !== after.box.page || after.box.top > before.box.top + before.box.height * 0.6;
}
