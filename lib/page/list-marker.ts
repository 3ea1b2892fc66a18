import { roman } from '../core/text/roman.ts';

/** What a browser draws before a list item and no text node holds: "1. ", "a) ", "II. ", "- ". */

const ENUMERATED = /^\s*(?:[-–—+•*]|\(?(?:\d{1,3}|[a-zđ]|[ivx]{1,5})[.)]|[IVX]{1,5}[.)])/u;

/** The marker of an <li>; "" where its own words begin with one already. */
export function marker(item: Element): string {
  const list = item.parentElement;
  if (!list || ENUMERATED.test(item.textContent ?? '')) return '';
  if (list.tagName.toUpperCase() !== 'OL') return '- ';
  const type = list.getAttribute('type') ?? '1';
  const at = ordinal(item, list);
  if (type === 'a') return `${letter(at)}) `;
  if (type === 'A') return `${letter(at).toUpperCase()}. `;
  if (type === 'i') return `(${roman(Math.max(1, at)).toLowerCase()}) `;
  if (type === 'I') return `${roman(Math.max(1, at))}. `;
  return `${at}. `;
}

/** The item's number: its own or an earlier sibling's `value`, else counted from the list's `start`. */
function ordinal(item: Element, list: Element): number {
  let at = Number.parseInt(list.getAttribute('start') ?? '1', 10);
  if (Number.isNaN(at)) at = 1;
  for (const sibling of list.children) {
    if (sibling.tagName.toUpperCase() !== 'LI') continue;
    const own = Number.parseInt(sibling.getAttribute('value') ?? '', 10);
    if (!Number.isNaN(own)) at = own;
    if (sibling === item) return at;
    at++;
  }
  return at;
}

/** 1 → a, 26 → z, 27 → aa, as browsers draw it. */
function letter(at: number): string {
  let left = Math.max(1, at);
  let out = '';
  while (left > 0) {
    out = String.fromCharCode(97 + ((left - 1) % 26)) + out;
    left = Math.floor((left - 1) / 26);
  }
  return out;
}
