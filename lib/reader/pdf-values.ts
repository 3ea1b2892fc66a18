/** A number, 0 for anything else. */
export const numberOf = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

/** The items of anything list-like, none for anything else. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value !== null && typeof value === 'object' && 'length' in value
    ? Array.from(value as ArrayLike<unknown>)
    : [];
}

/** What of a glyph, as pdf.js gives it, is needed; null for what is none. */
export function glyphOf(item: unknown): { unicode: string; width: number; isSpace: boolean } | null {
  if (item === null || typeof item !== 'object' || !('unicode' in item) || !('width' in item)) return null;
  const { unicode, width } = item;
  if (typeof unicode !== 'string') return null;
  return { unicode, width: numberOf(width), isSpace: 'isSpace' in item && item.isSpace === true };
}
