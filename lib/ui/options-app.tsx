import type { Settings } from '@/lib/tracker/settings.ts';
import type { Tracker } from '@/lib/tracker/tracker.ts';
import { SayContext } from './context.ts';
import type { Say } from './model/words.ts';
import { AgencySet } from './options/agency-set.tsx';
import { DataSet } from './options/data-set.tsx';
import { DisplaySet } from './options/display-set.tsx';
import { KeysSet } from './options/keys-set.tsx';
import { RemindSet } from './options/remind-set.tsx';
import { SitesSet } from './options/sites-set.tsx';
import { Toast } from './part/toast.tsx';
import type { Notices } from './state/notices.ts';

interface Props {
  readonly tracker: Tracker;
  readonly notices: Notices;
  readonly settings: Settings;
  readonly say: Say;
  readonly change: (patch: Partial<Settings>) => void;
}

/** The settings page. Every choice is kept at once. */
export function OptionsApp({ tracker, notices, settings, say, change }: Props) {
  return (
    <SayContext.Provider value={say}>
      <main class="page">
        <h1>{say('options.title')}</h1>
        <AgencySet settings={settings} today={tracker.today()} change={change} />
        <RemindSet settings={settings} change={change} />
        <SitesSet notices={notices} />
        <DisplaySet settings={settings} change={change} />
        <KeysSet settings={settings} change={change} />
        <DataSet tracker={tracker} notices={notices} />
      </main>
      <Toast notices={notices} />
    </SayContext.Provider>
  );
}
