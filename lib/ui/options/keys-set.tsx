import type { Settings } from '@/lib/tracker/settings.ts';
import { useSay } from '../context.ts';
import { Section } from './section.tsx';

interface Props {
  readonly settings: Settings;
  readonly change: (patch: Partial<Settings>) => void;
}

/** Single-letter keys, which a Vietnamese keyboard may compose into other letters. */
export function KeysSet({ settings, change }: Props) {
  const say = useSay();
  return (
    <Section title={say('options.keys')} hint={say('options.keysHint')}>
      <label class="check">
        <input
          type="checkbox"
          checked={settings.singleKeys}
          onChange={(event) => change({ singleKeys: event.currentTarget.checked })}
        />
        <span>{say('options.singleKeys')}</span>
      </label>
    </Section>
  );
}
