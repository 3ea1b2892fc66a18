import { useEffect, useState } from 'preact/hooks';

/** From here on an open task stands beside the list. */
const WIDE = '(min-width: 640px)';

/** Whether the panel is wide now. */
export const isWide = (): boolean => window.matchMedia?.(WIDE).matches ?? false;

/** Follows the panel's width. */
export function useWide(): boolean {
  const [wide, setWide] = useState(isWide);
  useEffect(() => {
    const asked = window.matchMedia?.(WIDE);
    const look = (): void => setWide(isWide());
    look();
    asked?.addEventListener('change', look);
    return () => asked?.removeEventListener('change', look);
  }, []);
  return wide;
}
