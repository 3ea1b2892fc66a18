import { useSay } from '../context.ts';

/** A month below its column: "Th.11", or "11" where columns are too narrow for that (columns.css). */
export function MonthName({ of }: { readonly of: number }) {
  const say = useSay();
  return (
    <>
      <span class="month-name">{say('months.short', { n: of })}</span>
      <span class="month-name brief">{of}</span>
    </>
  );
}
