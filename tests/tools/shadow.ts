import type { CDPSession, Page } from 'playwright-core';
import { until } from './until.ts';

/** What is known of an element inside the closed shadow root. */
export interface Seen {
  readonly text: string;
  readonly name: string;
  readonly visible: boolean;
  readonly pressed: string | null;
  readonly focused: boolean;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/**
 * The extension's host in a page. Its shadow root is closed to the page and to the driver's own selectors, so it is looked at through the
 * debugger; it is worked only as a user would, with the page's mouse and keyboard.
 */
export class Shadow {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
    private readonly host: string,
  ) {}

  /** `host`: the element that carries it; 'don-doc-papers' is the layer of buttons beside a document page's files. */
  static async of(page: Page, host = 'don-doc'): Promise<Shadow> {
    return new Shadow(page, await page.context().newCDPSession(page), host);
  }

  /** The node of the shadow root, or null where the page has no host. */
  private async root(): Promise<number | null> {
    const { root } = await this.session.send('DOM.getDocument', { depth: -1, pierce: true });
    const stack = [root];
    for (let node = stack.pop(); node; node = stack.pop()) {
      if (node.localName === this.host) return node.shadowRoots?.[0]?.nodeId ?? null;
      stack.push(...(node.children ?? []));
    }
    return null;
  }

  /** Let scripts of the page's own world look into it, as axe must: a closed root gives itself away to nobody else. */
  async reveal(): Promise<void> {
    const { object } = await this.session.send('DOM.resolveNode', { nodeId: (await this.root()) ?? 0 });
    await this.session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration:
        'function () { Object.defineProperty(this.host, "shadowRoot", { value: this, configurable: true }); }',
    });
  }

  async exists(): Promise<boolean> {
    return (await this.root()) !== null;
  }

  /** Everything that matches, in document order. */
  async all(selector: string): Promise<Seen[]> {
    const root = await this.root();
    if (root === null) return [];
    const { nodeIds } = await this.session.send('DOM.querySelectorAll', { nodeId: root, selector });
    return Promise.all(nodeIds.map((nodeId) => this.look(nodeId)));
  }

  /** The first visible element that matches and whose name or text matches; waits for it. */
  async find(selector: string, words: RegExp = /(?:)/): Promise<Seen> {
    return until(`${selector} saying ${words} in the page's own layer`, async () =>
      (await this.all(selector)).find((seen) => seen.visible && (words.test(seen.name) || words.test(seen.text))),
    );
  }

  async click(selector: string, words?: RegExp): Promise<void> {
    const { x, y, width, height } = (await this.find(selector, words)).box;
    await this.page.mouse.click(x + width / 2, y + height / 2);
  }

  /** All words of the layer, as one string; '' where there is none. */
  async words(): Promise<string> {
    return (await this.all('*')).map(({ text }) => text).join(' ');
  }

  private async look(nodeId: number): Promise<Seen> {
    const { object } = await this.session.send('DOM.resolveNode', { nodeId });
    const { result } = await this.session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      returnByValue: true,
      functionDeclaration: `function () {
        const box = this.getBoundingClientRect();
        const by = (this.getAttribute('aria-labelledby') || '').split(' ').filter(Boolean).map((id) => this.getRootNode().getElementById(id)?.textContent ?? '').join(' ');
        return {
          text: (this.textContent ?? '').replace(/\\s+/g, ' ').trim(),
          name: (by || this.getAttribute('aria-label') || this.getAttribute('title') || this.textContent || '').replace(/\\s+/g, ' ').trim(),
          visible: box.width > 1 && box.height > 1 && this.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
          pressed: this.getAttribute('aria-pressed'),
          focused: this.getRootNode().activeElement === this,
          box: { x: box.x, y: box.y, width: box.width, height: box.height },
        };
      }`,
    });
    return result.value as Seen;
  }
}
