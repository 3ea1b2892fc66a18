/** Both run in the page: they stand alone, and use nothing of this file but each other's notes on `window`. */
interface Noted {
  behind?: (element: Element) => string;
  inkOf?: (element: Element) => boolean;
  marks?: Element[];
}

/** Note what is to be seen now by its ground, border or drawing alone: bars, dots, switches, icons. `within`: a revealed layer's selector. */
export function noteMarks(within?: string): void {
  const noted = window as unknown as Noted;
  const clear = (colour: string): boolean => /^(?:transparent|rgba\(.*, 0\))$/.test(colour);
  const behind = (element: Element): string => {
    for (let at: Element | null = element.parentElement; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (!clear(backgroundColor)) return backgroundColor;
    }
    return getComputedStyle(document.documentElement).backgroundColor;
  };
  noted.behind = behind;
  noted.inkOf = (element) => {
    const ground = behind(element);
    const shows = (colour: string): boolean => colour !== 'none' && !clear(colour) && colour !== ground;
    if (element instanceof SVGElement)
      return [element, ...element.querySelectorAll('*')].some((one) => {
        const { fill, stroke } = getComputedStyle(one);
        return one instanceof SVGGeometryElement && (shows(fill) || shows(stroke));
      });
    return [undefined, '::before', '::after'].some((part) => {
      const style = getComputedStyle(element, part);
      if (part !== undefined && style.content === 'none') return false;
      const sides = (['Top', 'Right', 'Bottom', 'Left'] as const).some(
        (side) =>
          style[`border${side}Style`] !== 'none' &&
          style[`border${side}Width`] !== '0px' &&
          shows(style[`border${side}Color`]),
      );
      return shows(style.backgroundColor) || style.backgroundImage !== 'none' || sides;
    });
  };
  const root = (within === undefined ? null : document.querySelector(within)?.shadowRoot) ?? document.body;
  noted.marks = [...root.querySelectorAll('*')].filter((element) => {
    const { width, height } = element.getBoundingClientRect();
    if (width < 2 || height < 2 || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      return false;
    if (element instanceof SVGElement) return element.localName === 'svg' && noted.inkOf?.(element) === true;
    const natively = 'input, textarea, select, option, progress, canvas, img, iframe, br, hr, style';
    if (element.matches(natively) || element.textContent?.trim() || element.querySelector(`svg, ${natively}`))
      return false;
    return noted.inkOf?.(element) === true;
  });
}

/** Which of the marks noted have no ink any more, and what is chosen but looks like its neighbours that are not. */
export function unseenMarks(within?: string): string[] {
  const noted = window as unknown as Noted;
  const told = (element: Element): string => element.outerHTML.slice(0, 160);
  const gone = (noted.marks ?? []).filter((element) => element.isConnected && !noted.inkOf?.(element));
  const root = (within === undefined ? null : document.querySelector(within)?.shadowRoot) ?? document.body;
  const states = [
    '[aria-pressed="true"]',
    '[aria-selected="true"]',
    '[aria-checked="true"]',
    '[aria-current]:not([aria-current="false"])',
    'label:has(> input:checked)',
  ];
  const drawn = (element: Element): string =>
    [element, ...element.querySelectorAll('*')]
      .flatMap((one) =>
        [undefined, '::before', '::after'].map((part) => {
          const style = getComputedStyle(one, part);
          const { color, fontWeight, textDecorationLine, fill } = style;
          // a ground that is named but the same as what lies behind it is none
          const own = style.backgroundColor;
          const ground = /^(?:transparent|rgba\(.*, 0\))$/.test(own) ? noted.behind?.(one) : own;
          const lines = ['top', 'right', 'bottom', 'left'].map((side) => style.getPropertyValue(`border-${side}`));
          const icon = one instanceof SVGElement ? [fill, one.localName, one.getAttribute('d')] : [];
          return [part, ground, style.outline, color, fontWeight, textDecorationLine, ...lines, ...icon].join(' ');
        }),
      )
      .join('\n');
  const same: Element[] = [];
  for (const state of states)
    for (const element of root.querySelectorAll(state)) {
      const input = element.querySelector('input');
      const native =
        input !== null && input.getBoundingClientRect().width > 8 && getComputedStyle(input).opacity !== '0';
      const others = [...(element.parentElement?.children ?? [])].filter(
        (one) =>
          one.localName === element.localName && !one.matches(state) && one.children.length === element.children.length,
      );
      const first = others[0];
      if (!native && first && drawn(first) === drawn(element)) same.push(element);
    }
  return [
    ...gone.map((one) => `vanished: ${told(one)}`),
    ...same.map((one) => `chosen, and looks like the others: ${told(one)}`),
  ];
}
