import '@/assets/tokens.css';
import '@/lib/ui/css/base.css';
import '@/lib/ui/css/buttons.css';
import '@/lib/ui/css/marks.css';
import '@/lib/ui/css/fields.css';
import '@/lib/ui/css/shell.css';
import '@/lib/ui/css/states.css';
import '@/lib/ui/css/page.css';
import '@/lib/ui/css/due.css';
import '@/lib/ui/css/filter.css';
import '@/lib/ui/css/bulk.css';
import '@/lib/ui/css/task.css';
import '@/lib/ui/css/wide.css';
import '@/lib/ui/css/pictures.css';
import '@/lib/ui/css/backup-due.css';
import '@/lib/ui/css/on-paper.css';
import { render } from 'preact';
import { openTracker } from '@/lib/tracker/tracker.ts';
import { PanelApp } from '@/lib/ui/panel-app.tsx';
import { followSettings } from '@/lib/ui/state/appearance.ts';
import { createPanel } from '@/lib/ui/state/panel.ts';

const { settings, say } = await followSettings();
const panel = createPanel({ tracker: await openTracker(), say, preferences: settings });
panel.start();

const App = () => <PanelApp panel={panel} say={say.value} />;
const root = document.getElementById('app');
if (root) render(<App />, root);
