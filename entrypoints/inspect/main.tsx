import '@/assets/tokens.css';
import '@/lib/ui/css/base.css';
import '@/lib/ui/css/buttons.css';
import '@/lib/ui/css/marks.css';
import '@/lib/ui/css/fields.css';
import '@/lib/ui/inspect/inspect.css';
import { render } from 'preact';
import { InspectApp } from '@/lib/ui/inspect/inspect-app.tsx';
import { take } from './take.ts';

const root = document.getElementById('app');
if (root) render(<InspectApp take={take} />, root);
