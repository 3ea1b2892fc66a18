import '@/assets/tokens.css';
import '@/lib/ui/css/base.css';
import '@/lib/ui/css/buttons.css';
import '@/lib/ui/css/marks.css';
import '@/lib/ui/css/fields.css';
import '@/lib/ui/css/shell.css';
import '@/lib/ui/css/states.css';
import '@/lib/ui/css/chooser.css';
import '@/lib/ui/css/options.css';
import '@/lib/ui/css/backup-due.css';
import '@/lib/ui/options/copies.css';
import '@/lib/ui/options/data.css';
import '@/lib/ui/css/small.css';
import { render } from 'preact';
import { type Settings, writeSettings } from '@/lib/tracker/settings.ts';
import { openTracker } from '@/lib/tracker/tracker.ts';
import { OptionsApp } from '@/lib/ui/options-app.tsx';
import { followSettings } from '@/lib/ui/state/appearance.ts';
import { createNotices } from '@/lib/ui/state/notices.ts';

const { settings, say } = await followSettings();
const tracker = await openTracker();
const notices = createNotices();

const change = (patch: Partial<Settings>): void => {
  writeSettings(patch).catch(() => notices.show(say.value('error.failed'), 'failed'));
};
const App = () => (
  <OptionsApp tracker={tracker} notices={notices} settings={settings.value} say={say.value} change={change} />
);
const root = document.getElementById('app');
if (root) render(<App />, root);
