/**
 * What differs between two texts, line by line, for a person to read: "- " stands in the first only, "+ " in the second only, two lines of
 * what both have around it, "…" for what is left out. Empty where they are alike. Time and space grow with the product of the differing parts.
 */
export function lineDiff(before: string, after: string, around = 2): string {
  if (before === after) return '';
  const lines = merged(before.split('\n'), after.split('\n'));
  const near = lines.map((_, at) =>
    lines.slice(Math.max(0, at - around), at + around + 1).some((line) => !line.startsWith('  ')),
  );
  return lines.flatMap((line, at) => (near[at] ? [line] : near[at - 1] || at === 0 ? ['  …'] : [])).join('\n');
}

/** Both texts' lines in one list, by their longest common subsequence. */
function merged(a: readonly string[], b: readonly string[]): string[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const left = a.slice(head, a.length - tail);
  const right = b.slice(head, b.length - tail);
  // best[i][j]: how many lines left[i…] and right[j…] have in common
  const best = Array.from({ length: left.length + 1 }, () => new Uint32Array(right.length + 1));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  for (let i = left.length - 1; i >= 0; i--) {
    const row = best[i];
    if (!row) continue;
    for (let j = right.length - 1; j >= 0; j--)
      row[j] = left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const lines: string[] = a.slice(0, head).map((line) => `  ${line}`);
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    if (i < left.length && left[i] === right[j]) {
      lines.push(`  ${left[i]}`);
      i++;
      j++;
    } else if (i < left.length && (j === right.length || at(i + 1, j) >= at(i, j + 1))) lines.push(`- ${left[i++]}`);
    else lines.push(`+ ${right[j++]}`);
  }
  return [...lines, ...a.slice(a.length - tail).map((line) => `  ${line}`)];
}
