import type { Rect } from './bitmap.ts';
import type { Half } from './rules.ts';

interface Hole {
  left: number;
  top: number;
  right: number;
  bottom: number;
  area: number;
}

/**
 * The white fields that rules enclose, as rectangles: connected components, row by row, by the runs that touch. What touches the image's
 * edge is no hole, nor what is far from filling its own rectangle.
 */
export function holesOf({ width, height, data }: Half): Rect[] {
  const holes: Hole[] = [];
  const parent: number[] = [];
  const find = (label: number): number => {
    let root = label;
    while (parent[root] !== root) root = parent[root] as number;
    let at = label;
    while (parent[at] !== root) {
      const next = parent[at] as number;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  let before: { from: number; to: number; label: number }[] = [];
  for (let y = 0; y < height; y++) {
    const row: typeof before = [];
    let k = 0;
    for (let x = 0; x < width; x++) {
      if (data[y * width + x] !== 0) continue;
      const from = x;
      while (x < width && data[y * width + x] === 0) x++;
      const to = x - 1;
      while (k < before.length && (before[k]?.to ?? 0) < from) k++;
      let label = -1;
      for (let at = k; at < before.length && (before[at]?.from ?? width) <= to; at++) {
        const other = find(before[at]?.label ?? 0);
        if (label < 0) label = other;
        else if (other !== label) parent[other] = label;
      }
      if (label < 0) {
        label = holes.length;
        parent.push(label);
        holes.push({ left: from, top: y, right: to, bottom: y, area: 0 });
      }
      const hole = holes[label] as Hole;
      hole.left = Math.min(hole.left, from);
      hole.right = Math.max(hole.right, to);
      hole.bottom = y;
      hole.area += to - from + 1;
      row.push({ from, to, label });
    }
    before = row;
  }
  return merged(holes, find).flatMap(({ left, top, right, bottom, area }) => {
    const rect = { left, top, width: right - left + 1, height: bottom - top + 1 };
    const inside = left > 0 && top > 0 && right < width - 1 && bottom < height - 1;
    const full = area >= rect.width * rect.height * 0.7;
    return inside && full && rect.width >= 16 && rect.height >= 11 ? [rect] : [];
  });
}

function merged(holes: readonly Hole[], find: (label: number) => number): Hole[] {
  const roots = new Map<number, Hole>();
  holes.forEach((hole, label) => {
    const root = find(label);
    const known = roots.get(root);
    if (!known) roots.set(root, { ...hole });
    else {
      known.left = Math.min(known.left, hole.left);
      known.top = Math.min(known.top, hole.top);
      known.right = Math.max(known.right, hole.right);
      known.bottom = Math.max(known.bottom, hole.bottom);
      known.area += hole.area;
    }
  });
  return [...roots.values()];
}
