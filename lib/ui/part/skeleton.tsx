import { useEffect, useState } from 'preact/hooks';

const WIDTHS = ['40%', '95%', '80%', '46%', '95%', '70%', '38%', '95%', '64%', '50%'];

/** Holds the place while something loads; shown only after 300 ms, so that a quick answer does not flicker. */
export function Skeleton({ words }: { readonly words: string }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <>
      <div class="unseen" role="status">
        <h1>{words}</h1>
      </div>
      <div class="skeleton" aria-hidden="true">
        {WIDTHS.map((width, at) => (
          <span key={`${at}-${width}`} style={{ width, marginTop: at > 0 && at % 3 === 0 ? '14px' : '0' }} />
        ))}
      </div>
    </>
  );
}
