import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { bodyName } from '@/lib/tracker/parties.ts';
import { partyKey } from '@/lib/tracker/rows.ts';
import type { Tracker } from '@/lib/tracker/tracker.ts';

/** Names of parties by their keys: an entry's, or for a party without one its words as a task prints them. */
export function createNames(tracker: Tracker) {
  const cache = new Map<string, Signal<string>>();
  const look = async (key: string, name: Signal<string>): Promise<void> => {
    const [item] = (await tracker.list({ party: key }, { limit: 1 })).items;
    const found = [...(item?.task.leads ?? []), ...(item?.task.coops ?? [])].find((party) => partyKey(party) === key);
    if (found) name.value = found.text;
  };
  return (key: string): ReadonlySignal<string> => {
    const known = cache.get(key);
    if (known) return known;
    const entry = bodyName(key);
    const name = signal(entry ?? key);
    cache.set(key, name);
    // Until it was read, and where nothing tracked names it any more, the folded words stand.
    if (entry === null) void look(key, name).catch(() => undefined);
    return name;
  };
}
