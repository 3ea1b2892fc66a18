import { boxesOf, type DrawnText } from '../../lib/core/layout/drawn.ts';
import type { Span } from '../../lib/core/text/span.ts';
import type { PublicReading } from './public-form.ts';

/** Say of each deadline and task on which page it begins, from 1. */
export function withPages(form: PublicReading, drawn: DrawnText): PublicReading {
  const placed = <T extends Span>(thing: T): T & { readonly page: number | null } => {
    const first = boxesOf(drawn, thing)[0];
    return { ...thing, page: first ? first.page + 1 : null };
  };
  return { ...form, deadlines: form.deadlines.map(placed), tasks: form.tasks.map(placed) };
}
