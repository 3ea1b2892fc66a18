import '@/assets/tokens.css';
import '@/lib/card/parts.css';
import '@/lib/card/card.css';
import '@/lib/ui/css/base.css';
import '@/lib/ui/css/buttons.css';
import '@/lib/ui/css/marks.css';
import '@/lib/ui/css/fields.css';
import '@/lib/ui/css/shell.css';
import '@/lib/ui/css/states.css';
import '@/lib/ui/css/page.css';
import '@/lib/ui/reader/css/strip.css';
import '@/lib/ui/reader/css/side.css';
import '@/lib/ui/reader/css/reader.css';
import '@/lib/ui/reader/css/desk.css';
import '@/lib/ui/reader/css/print.css';
import { render } from 'preact';
import { Papers } from '@/lib/tracker/papers.ts';
import { openTracker } from '@/lib/tracker/tracker.ts';
import { ReaderApp } from '@/lib/ui/reader/reader-app.tsx';
import { answerPanel } from '@/lib/ui/reader/state/answer-panel.ts';
import { keptIn } from '@/lib/ui/reader/state/kept.ts';
import { createReader } from '@/lib/ui/reader/state/reader.ts';
import { followSettings } from '@/lib/ui/state/appearance.ts';
import { sources } from './sources.ts';

const { settings, say } = await followSettings();
const papers = new Papers();
const reader = createReader({
  tracker: await openTracker(),
  say,
  preferences: settings,
  sources: sources(papers),
  kept: keptIn(papers),
});
reader.start();
answerPanel(reader);

const App = () => <ReaderApp reader={reader} say={say.value} />;
const root = document.getElementById('app');
if (root) render(<App />, root);
