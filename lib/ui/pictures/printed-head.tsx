import { capital } from '@/lib/card/words.ts';
import { officeDay } from '@/lib/i18n/index.ts';
import { usePanel, useSay } from '../context.ts';
import { narrowedBy } from '../model/chosen.ts';
import type { Counted } from './use-entries.ts';

/** What stands over the pictures on paper: the day, how many tasks they are of, and by what those were chosen; as the pictures were counted. */
export function PrintedHead({ counted: { n, filter } }: { readonly counted: Counted }) {
  const say = useSay();
  const panel = usePanel();
  const today = panel.today.value;
  const names = narrowedBy(filter, {
    say,
    facets: null,
    papers: panel.papers.value,
    nameOf: (key) => capital(panel.nameOf(key).value),
    today,
    shown: n,
  });
  const date = officeDay(today);
  const picked = filter.bar !== null || [filter.parties, filter.statuses, filter.cells].some((list) => list.length > 0);
  if (names.length === 0) return <p class="on-paper">{say('pic.printed', { n, date })}</p>;
  return (
    <div class="on-paper">
      <p>{say('pic.printedOf', { n, all: panel.total.value, date })}</p>
      <p>{say('pic.printedBy', { names: names.join('; ') })}</p>
      {picked && <p class="tiny quiet">{say('pic.printedPicked')}</p>}
    </div>
  );
}
