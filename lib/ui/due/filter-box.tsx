import { capital } from '@/lib/card/words.ts';
import type { Status } from '@/lib/core/task/task.ts';
import { status as statuses } from '@/lib/core/task/task.ts';
import { usePanel, useSay } from '../context.ts';
import { CELL_CHOICES, type CellChoice, cellCount, isNarrowed } from '../model/filter.ts';
import { paperName } from '../model/notice-words.ts';
import { Facet, type Option } from './facet.tsx';
import { PeriodSet } from './period-set.tsx';

/** Every filter behind the icon. Esc closes it and gives the focus back. */
export function FilterBox({ close }: { readonly close: () => void }) {
  const say = useSay();
  const panel = usePanel();
  const filter = panel.filter.value;
  const facets = panel.facets.value;
  const known = panel.papers.value;
  const none = new Map<string, number>();
  const optionsOf = (
    counts: ReadonlyMap<string, number>,
    chosen: readonly string[],
    nameOf: (key: string) => string,
  ): Option[] =>
    [...new Set([...chosen, ...counts.keys()])]
      .map((key) => ({ key, name: nameOf(key), count: counts.get(key) ?? 0, vi: true }))
      .sort((a, b) => Number(chosen.includes(b.key)) - Number(chosen.includes(a.key)) || b.count - a.count);
  return (
    <section
      id="filter-box"
      class="filter-box"
      aria-label={say('filter.box')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      <Facet
        title={say('filter.party')}
        empty={say('filter.empty')}
        options={optionsOf(facets?.party ?? none, filter.parties, (key) => capital(panel.nameOf(key).value))}
        chosen={filter.parties}
        choose={(parties) => panel.narrow({ parties: [...parties] })}
      />
      <Facet
        title={say('filter.notice')}
        empty={say('filter.empty')}
        options={optionsOf(facets?.notice ?? none, filter.notices, (key) => paperName(say, known.get(key)))}
        chosen={filter.notices}
        choose={(notices) => panel.narrow({ notices: [...notices] })}
      />
      <Facet
        title={say('filter.status')}
        empty={say('filter.empty')}
        options={statuses.options.map((key) => ({
          key,
          name: say(`status.${key}`),
          count: facets?.status.get(key) ?? 0,
        }))}
        chosen={filter.statuses}
        choose={(keys) => panel.narrow({ statuses: keys as Status[] })}
      />
      <Facet
        title={say('filter.cell')}
        empty={say('filter.empty')}
        options={CELL_CHOICES.map((key) => ({
          key,
          name: say(`filter.cell.${key}`),
          count: cellCount(facets?.cell ?? none, key),
        }))}
        chosen={filter.cells}
        choose={(keys) => panel.narrow({ cells: keys as CellChoice[] })}
      />
      <PeriodSet />
      <Facet
        title={say('filter.tag')}
        empty={say('filter.noTags')}
        options={optionsOf(facets?.tag ?? none, filter.tags, (key) => key)}
        chosen={filter.tags}
        choose={(tags) => panel.narrow({ tags: [...tags] })}
      />
      <p class="filter-foot">
        <span class="num">{say('search.found', { n: panel.shown.value.length })}</span>
        <button type="button" class="btn plain" disabled={!isNarrowed(filter)} onClick={panel.clearFilters}>
          {say('filter.clear')}
        </button>
        <button type="button" class="btn" onClick={close}>
          {say('filter.close')}
        </button>
      </p>
    </section>
  );
}
