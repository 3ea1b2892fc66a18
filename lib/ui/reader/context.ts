import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Reader } from './state/reader.ts';

export const ReaderContext = createContext<Reader | null>(null);

/** The reader's state and acts. Only for components inside a reader. */
export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (!reader) throw new Error('outside a reader');
  return reader;
}
