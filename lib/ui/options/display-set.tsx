import { useId } from 'preact/hooks';
import { type Settings, settings as schema } from '@/lib/tracker/settings.ts';
import { useSay } from '../context.ts';
import { Section } from './section.tsx';

interface Props {
  readonly settings: Settings;
  readonly change: (patch: Partial<Settings>) => void;
}

/** Language and theme, with the marks as they look in them. */
export function DisplaySet({ settings, change }: Props) {
  const say = useSay();
  const id = useId();
  const pick = (patch: unknown): void => change(schema.parse({ ...settings, ...(patch as object) }));
  const [who, when, tracked] = say('options.sample').split('|');
  return (
    <Section title={say('options.display')} hint={say('options.displayHint')}>
      <p class="line">
        <span class="one">
          <label for={`${id}-language`}>{say('options.language')}</label>
          <select
            id={`${id}-language`}
            value={settings.language}
            onChange={(event) => pick({ language: event.currentTarget.value })}
          >
            <option value="auto">{say('options.languageAuto')}</option>
            <option value="vi" lang="vi">
              Tiếng Việt
            </option>
            <option value="en" lang="en">
              English
            </option>
          </select>
        </span>
        <span class="one">
          <label for={`${id}-theme`}>{say('options.theme')}</label>
          <select
            id={`${id}-theme`}
            value={settings.theme}
            onChange={(event) => pick({ theme: event.currentTarget.value })}
          >
            <option value="auto">{say('options.theme.system')}</option>
            <option value="light">{say('options.theme.light')}</option>
            <option value="dark">{say('options.theme.dark')}</option>
          </select>
        </span>
      </p>
      <p class="said sample" lang="vi">
        <span class="hl-assignee">{who}</span> … <span class="hl-deadline">{when}</span> …{' '}
        <span class="hl-tracked">{tracked}</span>
      </p>
      <p class="small quiet">{say('options.legend')}</p>
    </Section>
  );
}
