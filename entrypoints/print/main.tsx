import '@/assets/tokens.css';
import '@/lib/ui/css/base.css';
import '@/lib/ui/css/buttons.css';
import '@/lib/ui/css/fields.css';
import '@/lib/ui/css/states.css';
import '@/lib/ui/print/print.css';
import { render } from 'preact';
import { openTracker } from '@/lib/tracker/tracker.ts';
import { PrintApp } from '@/lib/ui/print/print-app.tsx';
import { createPrint } from '@/lib/ui/print/print-state.ts';
import { wantedPrint } from '@/lib/ui/print/to-print.ts';
import { followSettings } from '@/lib/ui/state/appearance.ts';

const { settings, say } = await followSettings();
const tracker = await openTracker();
const print = createPrint(tracker, await wantedPrint(location.search));

const App = () => <PrintApp print={print} say={say.value} settings={settings.value} />;
const root = document.getElementById('app');
if (root) render(<App />, root);
void print.start();
