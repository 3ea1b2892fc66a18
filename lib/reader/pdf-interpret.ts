import { apply, asMatrix, IDENTITY, type Matrix, multiply } from './matrix.ts';
import type { DrawnGlyph, FontFacts, PageContent, PlacedImage, Rule } from './pdf-content.ts';
import { rulesOf } from './pdf-paths.ts';
import { glyphOf, listOf, numberOf } from './pdf-values.ts';

interface State {
  ctm: Matrix;
  font: string;
  size: number;
  unit: number;
  charSpacing: number;
  wordSpacing: number;
  hScale: number;
  leading: number;
  rise: number;
  mode: number;
}

/** The operators' numbers by name (pdf.js' `OPS`). */
export type OperatorCodes = Readonly<Record<string, number>>;

/**
 * Walk a page's operators and say what stands where. Text is taken from the glyphs as they are drawn, so that boxes are exact and what
 * annotations show is there too (on signed papers the number, the day and the signature's stamp are annotations).
 * Unknown operators are passed over; bad arguments never throw.
 */
export function interpretPage(
  operators: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
  codes: OperatorCodes,
  base: Matrix,
  fontOf: (name: string) => FontFacts | null,
): PageContent {
  const names = new Map(Object.entries(codes).map(([name, code]) => [code, name]));
  const glyphs: DrawnGlyph[] = [];
  const images: PlacedImage[] = [];
  const rules: Rule[] = [];
  let shapes = 0;
  const stack: State[] = [];
  let state = fresh(base);
  let text: Matrix = IDENTITY;
  let line: Matrix = IDENTITY;
  let annotation: number | null = null;
  let annotations = 0;
  const save = () => stack.push({ ...state });
  const restore = () => {
    state = stack.pop() ?? state;
  };
  const setFont = (name: unknown, size: unknown) => {
    state.font = typeof name === 'string' ? name : '';
    state.size = numberOf(size);
    state.unit = fontOf(state.font)?.fontMatrix?.[0] ?? 0.001;
  };
  const move = (x: number, y: number) => {
    line = multiply(line, [1, 0, 0, 1, x, y]);
    text = line;
  };
  const show = (items: readonly unknown[]) => {
    let pen = 0;
    for (const item of items) {
      if (typeof item === 'number') {
        pen -= (item * state.size * state.hScale) / 1000;
        continue;
      }
      const glyph = glyphOf(item);
      if (!glyph) continue;
      const own = glyph.width * state.size * state.unit * state.hScale;
      const spacing = (state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0)) * state.hScale;
      const matrix = multiply(state.ctm, text);
      const [x, y] = apply(matrix, pen, state.rise);
      const stretch = Math.hypot(matrix[0], matrix[1]);
      if (glyph.unicode !== '')
        glyphs.push({
          text: glyph.unicode,
          x,
          y,
          advance: (own + spacing) * stretch,
          size: Math.abs(state.size) * Math.hypot(matrix[2], matrix[3]),
          angle: (Math.atan2(matrix[1], matrix[0]) * 180) / Math.PI,
          font: state.font,
          invisible: state.mode === 3 || state.mode === 7,
          annotation,
        });
      pen += own + spacing;
    }
    text = multiply(text, [1, 0, 0, 1, pen, 0]);
  };

  operators.fnArray.forEach((code, index) => {
    const args = listOf(operators.argsArray[index]);
    switch (names.get(code)) {
      case 'save':
        save();
        return;
      case 'restore':
        restore();
        return;
      case 'transform': {
        const matrix = asMatrix(args);
        if (matrix) state.ctm = multiply(state.ctm, matrix);
        return;
      }
      case 'paintFormXObjectBegin': {
        save();
        const matrix = asMatrix(args[0]);
        if (matrix) state.ctm = multiply(state.ctm, matrix);
        return;
      }
      case 'paintFormXObjectEnd':
        restore();
        return;
      case 'beginAnnotation': {
        save();
        annotation = annotations++;
        state = fresh(base);
        for (const given of [args[2], args[3]]) {
          const matrix = asMatrix(given);
          if (matrix) state.ctm = multiply(state.ctm, matrix);
        }
        return;
      }
      case 'endAnnotation':
        annotation = null;
        restore();
        return;
      case 'beginText':
        text = IDENTITY;
        line = IDENTITY;
        return;
      case 'setTextMatrix':
        line = asMatrix(args[0]) ?? asMatrix(args) ?? line;
        text = line;
        return;
      case 'moveText':
        move(numberOf(args[0]), numberOf(args[1]));
        return;
      case 'setLeadingMoveText':
        state.leading = numberOf(args[1]);
        move(numberOf(args[0]), numberOf(args[1]));
        return;
      case 'setLeading':
        state.leading = -numberOf(args[0]);
        return;
      case 'nextLine':
        move(0, state.leading);
        return;
      case 'setCharSpacing':
        state.charSpacing = numberOf(args[0]);
        return;
      case 'setWordSpacing':
        state.wordSpacing = numberOf(args[0]);
        return;
      case 'setHScale':
        state.hScale = numberOf(args[0]) / 100;
        return;
      case 'setTextRise':
        state.rise = numberOf(args[0]);
        return;
      case 'setTextRenderingMode':
        state.mode = numberOf(args[0]);
        return;
      case 'setFont':
        setFont(args[0], args[1]);
        return;
      case 'setGState':
        for (const entry of listOf(args[0])) {
          const [key, value] = listOf(entry);
          if (key === 'Font') setFont(listOf(value)[0], listOf(value)[1]);
        }
        return;
      case 'showText':
        show(listOf(args[0]));
        return;
      case 'paintImageXObject':
        images.push({
          id: typeof args[0] === 'string' ? args[0] : null,
          inline: null,
          mask: false,
          place: state.ctm,
        });
        return;
      case 'paintInlineImageXObject':
        images.push({ id: null, inline: args[0], mask: false, place: state.ctm });
        return;
      case 'paintImageMaskXObject':
        images.push({ id: null, inline: args[0], mask: true, place: state.ctm });
        return;
      case 'paintImageMaskXObjectGroup':
        for (const image of listOf(args[0])) {
          const own = image !== null && typeof image === 'object' && 'transform' in image && asMatrix(image.transform);
          images.push({ id: null, inline: image, mask: true, place: own ? multiply(state.ctm, own) : state.ctm });
        }
        return;
      case 'constructPath':
        shapes++;
        rules.push(...rulesOf(args, codes, state.ctm));
        return;
      default:
    }
  });
  return { glyphs, images, rules, shapes };
}

const fresh = (ctm: Matrix): State => ({
  ctm,
  font: '',
  size: 0,
  unit: 0.001,
  charSpacing: 0,
  wordSpacing: 0,
  hScale: 1,
  leading: 0,
  rise: 0,
  mode: 0,
});
