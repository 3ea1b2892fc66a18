/** Told by a reader of the head which line it took a fact from, and why that one. */
export type HeardLine = (line: string, why: string) => void;

/** Nobody listens. */
export const unheard: HeardLine = () => {};
