/** Whether text is painted on a dark ground: asked of the page's own colours, since most of these sites stay white in a dark system. */
export function onDarkGround(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = view.getComputedStyle(at);
    // a picture behind the text cannot be asked: readable text is light on dark
    if (style.backgroundImage.includes('url(')) return (lightness(view.getComputedStyle(element).color) ?? 0) > 0.5;
    const light = lightness(style.backgroundColor);
    if (light !== null) return light < 0.4;
  }
  const root = view.getComputedStyle(element.ownerDocument.documentElement);
  return root.colorScheme.includes('dark') && !/\blight\b/.test(root.colorScheme)
    ? true
    : root.colorScheme.includes('dark') && view.matchMedia('(prefers-color-scheme: dark)').matches;
}

/** 0 black to 1 white, of "rgb(…)" or "rgba(…)" as computed styles give it; null for what is see-through or unknown. */
export function lightness(color: string): number | null {
  const parts = /^rgba?\(([^)]+)\)$/
    .exec(color.trim())?.[1]
    ?.split(/[\s,/]+/)
    .filter((part) => part !== '');
  if (!parts) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts.map((part) =>
    part.endsWith('%') ? Number.parseFloat(part) / 100 : Number(part),
  );
  if (alpha < 0.5) return null;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
