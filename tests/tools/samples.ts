import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../seeds/samples/', import.meta.url));

interface GoldDeadline {
  readonly q: string;
  readonly n: number;
  readonly due: string | null;
  readonly bound: 'in' | 'before' | 'by' | null;
  readonly kind: 'date' | 'recurring' | 'ongoing' | 'event' | 'relative';
}

interface GoldTask {
  readonly path: string;
  readonly q_start: string;
  readonly n: number;
  readonly q_end: string;
  readonly leads: readonly string[];
  readonly coops: readonly string[];
  readonly deadlines: readonly number[];
  readonly shared: boolean;
  readonly product: string | null;
  readonly to: string | null;
}

export interface Gold {
  readonly kind: 'notice' | 'report' | 'other' | 'none';
  readonly number: string | null;
  readonly issued: string | null;
  readonly meeting: string | null;
  readonly deadlines: readonly GoldDeadline[];
  readonly tasks: readonly GoldTask[];
}

interface Placed {
  readonly start: number;
  readonly end: number;
}

export interface PlacedGold extends Omit<Gold, 'deadlines' | 'tasks'> {
  readonly deadlines: readonly (GoldDeadline & Placed)[];
  readonly tasks: readonly (GoldTask & Placed)[];
}

export interface Sample {
  readonly slug: string;
  readonly url: string;
  readonly html: string;
  readonly gold: Gold;
}

/** Every folder of seeds/samples, by name. */
export function readSamples(): Sample[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name: slug }) => ({
      slug,
      url: readFileSync(`${root}${slug}/url.txt`, 'utf8').trim(),
      html: readFileSync(`${root}${slug}/page.html`, 'utf8'),
      gold: JSON.parse(readFileSync(`${root}${slug}/gold.json`, 'utf8')) as Gold,
    }));
}

/**
 * Give the gold's quotes their places in `text`, in UTF-16 units. White space counts neither in the quotes nor in the text, so that
 * "h  oàn thành" is found however the page was walked. Throws where a quote is missing: a sample's gold must hold.
 */
export function placeGold(gold: Gold, text: string): PlacedGold {
  const bare: string[] = [];
  const places: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charAt(i);
    if (/[\s\u00AD\u200B-\u200D\uFEFF]/u.test(unit)) continue;
    bare.push(unit);
    places.push(i);
  }
  const squashed = bare.join('');
  const find = (quote: string, n: number, from = 0): { start: number; end: number; at: number } => {
    const sought = quote.replace(/\s+/gu, '');
    let at = from - 1;
    for (let count = 0; count < n; count += 1) {
      at = squashed.indexOf(sought, at + 1);
      if (at < 0) throw new Error(`not in the text (occurrence ${n}): ${quote}`);
    }
    return { start: places[at] ?? 0, end: (places[at + sought.length - 1] ?? 0) + 1, at };
  };
  return {
    ...gold,
    deadlines: gold.deadlines.map((deadline) => {
      const { start, end } = find(deadline.q, deadline.n);
      return { ...deadline, start, end };
    }),
    tasks: gold.tasks.map((task) => {
      const first = find(task.q_start, task.n);
      return { ...task, start: first.start, end: find(task.q_end, 1, first.at).end };
    }),
  };
}
