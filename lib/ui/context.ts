import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Say, sayIn } from './model/words.ts';
import type { Panel } from './state/panel.ts';

/** The words in the language in use; Vietnamese until a provider says otherwise. */
export const SayContext = createContext<Say>(sayIn('vi'));
export const useSay = (): Say => useContext(SayContext);

export const PanelContext = createContext<Panel | null>(null);

/** The panel's state and acts. Only for components inside a panel. */
export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (!panel) throw new Error('outside a panel');
  return panel;
}
