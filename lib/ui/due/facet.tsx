import { ChevronRight } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { fold } from '@/lib/core/text/words.ts';
import { useSay } from '../context.ts';
import { Icon } from '../part/icon.tsx';

export interface Option {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  /** Words of the notice or of the user, which stay Vietnamese in any interface. */
  readonly vi?: boolean;
}

interface Props {
  readonly title: string;
  /** What stands where there is nothing to choose. */
  readonly empty: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly choose: (keys: readonly string[]) => void;
}

/** More options than this are searched by typing. */
const FEW = 8;
const MOST = 30;

/** One filter: its values with their counts, chosen ones first; folded until it is opened. */
export function Facet({ title, empty, options, chosen, choose }: Props) {
  const say = useSay();
  const id = useId();
  const [typed, setTyped] = useState('');
  const wanted = fold(typed).split(/\s+/u).filter(Boolean);
  const found = options.filter(({ name }) => {
    const words = wanted.length === 0 ? '' : fold(name);
    return wanted.every((word) => words.includes(word));
  });
  const drawn = found.slice(0, MOST);
  const toggle = (key: string): void =>
    choose(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key]);
  return (
    <details class="facet">
      <summary>
        <Icon of={ChevronRight} />
        <span id={id}>{title}</span>
        {chosen.length > 0 && <span class="count">{say('filter.chosenN', { n: chosen.length })}</span>}
      </summary>
      {options.length > FEW && (
        <input
          class="plain-input"
          type="text"
          aria-label={say('filter.find', { name: title })}
          placeholder={say('filter.findHint')}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <ul aria-labelledby={id}>
        {drawn.map(({ key, name, count, vi }) => (
          <li key={key}>
            <label class="check">
              <input type="checkbox" checked={chosen.includes(key)} onChange={() => toggle(key)} />
              <span lang={vi ? 'vi' : undefined}>{name}</span>
              <span class="count">{count}</span>
            </label>
          </li>
        ))}
      </ul>
      {options.length === 0 && <p class="tiny quiet">{empty}</p>}
      {options.length > 0 && found.length === 0 && <p class="tiny quiet">{say('filter.nothing')}</p>}
      {found.length > MOST && <p class="tiny quiet">{say('filter.more30', { n: found.length - MOST })}</p>}
    </details>
  );
}
