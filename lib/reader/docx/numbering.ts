import { drawNumber } from './number-format.ts';
import { attribute, children, down, every, whole } from './xml.ts';

/** One level of a list: how its numbers look and where they begin. */
interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.", "%1.%2", "(%3)"; or the sign of a bullet. */
  readonly text: string;
  /** Numbers above it are drawn as 1, 2, 3 whatever their own form ("Điều 1.2" under "I"). */
  readonly legal: boolean;
  /** Begins again after a paragraph of a higher level. */
  readonly restarts: boolean;
  readonly style: string | null;
}

interface List {
  /** Lists made from one pattern count on together. */
  readonly pattern: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly overrides: ReadonlyMap<number, number>;
}

/** Bullets that are themselves signs of an enumeration; any other (drawn from a symbol font) stands for a dash. */
const SIGNS = new Set(['-', '–', '+', '*', '•']);

/**
 * The numbers that Word draws before paragraphs and does not store as text ("I.", "1.", "a)", "-"). Ask paragraph by paragraph, in the
 * document's order: it counts. (ECMA-376 Part 1, 17.9.)
 */
export class Numbering {
  private readonly lists: ReadonlyMap<string, List>;
  private readonly styles: ReadonlyMap<string, Element>;
  private readonly counts = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  constructor(numbering: Document | null, styles: Document | null) {
    this.styles = new Map(
      (styles ? every(styles, 'style') : []).map((style): [string, Element] => [
        attribute(style, 'styleId') ?? '',
        style,
      ]),
    );
    this.lists = numbering ? this.listsOf(numbering) : new Map();
  }

  /** The mark before a paragraph, with no blank after it; '' where it has none. Counts the paragraph. */
  next(paragraph: Element): string {
    const properties = down(paragraph, 'pPr');
    const own = down(properties, 'numPr');
    const style = attribute(down(properties, 'pStyle'));
    const id = attribute(down(own, 'numId')) ?? this.idOfStyle(style);
    const list = id === null || id === '0' ? undefined : this.lists.get(id);
    if (!list || id === null) return '';
    const depth = whole(down(own, 'ilvl')) ?? this.depthOfStyle(list, style) ?? 0;
    const level = list.levels.get(depth);
    if (!level) return '';
    const counts = this.count(list, id, depth);
    if (level.format === 'bullet') return SIGNS.has(level.text.trim()) ? level.text.trim() : '-';
    return level.text
      .replace(/%(\d)/g, (_, digit: string) => {
        const above = Number(digit) - 1;
        const its = list.levels.get(above);
        const at = counts[above] ?? its?.start ?? 1;
        return drawNumber(level.legal && its?.format !== 'none' ? 'decimal' : (its?.format ?? 'decimal'), at);
      })
      .trim();
  }

  private count(list: List, id: string, depth: number): number[] {
    const counts = this.counts.get(list.pattern) ?? [];
    this.counts.set(list.pattern, counts);
    const override = list.overrides.get(depth);
    const first = `${id}/${depth}`;
    if (override !== undefined && !this.begun.has(first)) counts[depth] = override;
    else counts[depth] = (counts[depth] ?? (list.levels.get(depth)?.start ?? 1) - 1) + 1;
    this.begun.add(first);
    for (let below = depth + 1; below < counts.length; below++)
      if (list.levels.get(below)?.restarts !== false) delete counts[below];
    return counts;
  }

  private listsOf(numbering: Document): Map<string, List> {
    const patterns = new Map(
      every(numbering, 'abstractNum').map((one): [string, Element] => [attribute(one, 'abstractNumId') ?? '', one]),
    );
    const instances = every(numbering, 'num');
    const patternOf = (id: string | null, hops = 0): Element | undefined => {
      const instance = instances.find((one) => attribute(one, 'numId') === id);
      const pattern = patterns.get(attribute(down(instance ?? null, 'abstractNumId')) ?? '');
      const link = attribute(down(pattern ?? null, 'numStyleLink'));
      return link !== null && hops < 5 ? patternOf(this.idOfStyle(link), hops + 1) : pattern;
    };
    return new Map(
      instances.map((instance): [string, List] => {
        const id = attribute(instance, 'numId') ?? '';
        const pattern = patternOf(id);
        const levels = new Map(pattern ? levelsOf(pattern) : []);
        const overrides = new Map<number, number>();
        for (const override of children(instance, 'lvlOverride')) {
          const depth = whole(override, 'ilvl') ?? 0;
          for (const [, level] of levelsOf(override)) levels.set(depth, level);
          const start = whole(down(override, 'startOverride'));
          if (start !== null) overrides.set(depth, start);
        }
        return [id, { pattern: attribute(pattern ?? null, 'abstractNumId') ?? id, levels, overrides }];
      }),
    );
  }

  /** The list that a style, or one that it is based on, belongs to. */
  private idOfStyle(style: string | null, hops = 0): string | null {
    const found = style === null ? undefined : this.styles.get(style);
    if (!found || hops > 10) return null;
    return (
      attribute(down(found, 'pPr', 'numPr', 'numId')) ?? this.idOfStyle(attribute(down(found, 'basedOn')), hops + 1)
    );
  }

  private depthOfStyle(list: List, style: string | null): number | null {
    for (const [depth, level] of list.levels) if (style !== null && level.style === style) return depth;
    const found = style === null ? undefined : this.styles.get(style);
    return whole(down(found ?? null, 'pPr', 'numPr', 'ilvl'));
  }
}

const levelsOf = (parent: Element): [number, Level][] =>
  children(parent, 'lvl').map((level) => [
    whole(level, 'ilvl') ?? 0,
    {
      start: whole(down(level, 'start')) ?? 1,
      format: attribute(down(level, 'numFmt')) ?? 'decimal',
      text: attribute(down(level, 'lvlText')) ?? '',
      legal: down(level, 'isLgl') !== null,
      restarts: whole(down(level, 'lvlRestart')) !== 0,
      style: attribute(down(level, 'pStyle')),
    },
  ]);
