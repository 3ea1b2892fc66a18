import type { AssigneeMention } from '../mention/mention.ts';
import type { Span } from '../text/span.ts';
import { within } from '../text/within.ts';
import { skipOpening } from './cues.ts';
import { headOf } from './party-list.ts';

/** "Giao Sở Xây dựng; Sở Tài chính; …": names without a deed yet, which belong to what follows. */
export function onlyBodies(text: string, piece: Span, assignees: readonly AssigneeMention[]): boolean {
  const bodies = within(assignees, piece);
  if (bodies.length === 0) return false;
  let end = piece.start + skipOpening(text.slice(piece.start, piece.end));
  for (const body of bodies) {
    const { span } = body;
    if (span.start >= end && !NO_DEED.test(text.slice(end, headOf(body, end)))) return false;
    end = Math.max(end, span.end);
  }
  return NO_DEED.test(text.slice(end, piece.end));
}

const NO_DEED =
  /^[\s,;:]*(?:(?:[^,;]{0,40}(?:Thủ tướng|Chủ tịch|Bí thư|đồng chí|lãnh đạo)[^,;]{0,60}\s)?(?:giao(?: cho)?|yêu cầu|đề nghị|chủ trì,?(?: và)? phối hợp(?: với| cùng)?)\s*:?\s+)?(?:(?:và|các|cùng|cho|đồng chí|lãnh đạo|bộ trưởng|chủ tịch|thủ trưởng|giám đốc|ubnd|bộ|sở|tỉnh|huyện|xã|phường)\s*:?\s+)*[\s,;]*$/iu;
