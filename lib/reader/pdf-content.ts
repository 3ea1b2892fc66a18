import type { Matrix } from './matrix.ts';

/** One glyph as drawn, in points of the page as shown: the pen's place on the base line, how far it goes on, the type's size. */
export interface DrawnGlyph {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** The pen's way to the next glyph, along the line. */
  readonly advance: number;
  readonly size: number;
  /** Direction of the line in degrees, clockwise as seen; 0 is upright. */
  readonly angle: number;
  readonly font: string;
  /** Drawn with no ink: the text layer that a scanner's software laid under its picture. */
  readonly invisible: boolean;
  /** The annotation it is part of, by its place among them (a signature's stamp, a number filled in); null for the page's own text. */
  readonly annotation: number | null;
}

/** A picture as drawn: its unit square's place on the page as shown. */
export interface PlacedImage {
  readonly id: string | null;
  /** The picture itself, where it stands in the operators. */
  readonly inline: unknown;
  readonly mask: boolean;
  readonly place: Matrix;
}

/** A straight rule, upright or level, in points of the page as shown. */
export interface Rule {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PageContent {
  readonly glyphs: readonly DrawnGlyph[];
  readonly images: readonly PlacedImage[];
  readonly rules: readonly Rule[];
  /** How many outlines are painted. */
  readonly shapes: number;
}

/** What of a font is needed: how its units map to the type's size. */
export interface FontFacts {
  readonly fontMatrix?: ArrayLike<number> | null;
  readonly vertical?: boolean;
}
