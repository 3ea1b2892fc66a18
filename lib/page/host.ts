/** The one element that stands in the page for us, and the closed root within it. */
export interface Host {
  readonly element: HTMLElement;
  readonly shadow: ShadowRoot;
  /** Light, dark, or as the system has it. */
  readonly theme: (theme: 'auto' | 'light' | 'dark') => void;
}

const NAME = 'don-doc';
/** Said inline and with weight, so that no rule of the page moves, hides or fades what is ours. */
const OWN_BOX: Readonly<Record<string, string>> = {
  all: 'initial',
  display: 'block',
  position: 'absolute',
  left: '0',
  top: '0',
  width: '0',
  height: '0',
  'z-index': '2147483647',
  'color-scheme': 'light dark',
};

/** Put the host into the page, styled by `css`; it goes with `signal`. */
export function mountHost(document: Document, css: string, signal: AbortSignal, name = NAME): Host {
  const element = document.createElement(name);
  for (const [property, value] of Object.entries(OWN_BOX)) element.style.setProperty(property, value, 'important');
  const shadow = element.attachShadow({ mode: 'closed' });
  const Sheet = document.defaultView?.CSSStyleSheet;
  if (Sheet) {
    const sheet = new Sheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  }
  document.documentElement.append(element);
  signal.addEventListener('abort', () => element.remove());
  const theme = (wanted: 'auto' | 'light' | 'dark'): void =>
    element.style.setProperty('color-scheme', wanted === 'auto' ? 'light dark' : wanted, 'important');
  return { element, shadow, theme };
}
