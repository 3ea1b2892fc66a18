import { SLOTS, slotOf, type Token } from './token.ts';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value: T | undefined;
}

/** Phrases by their token keys; finds the longest that stands at a place, in time linear in its length. */
export class Trie<T> {
  readonly #root: Node<T> = { next: new Map(), value: undefined };
  /** 1 for the slots of the words that its phrases begin with: most words of a text begin none. */
  readonly #slots = new Uint8Array(SLOTS);

  get(keys: readonly string[]): T | undefined {
    let node: Node<T> | undefined = this.#root;
    for (const key of keys) node = node?.next.get(key);
    return node?.value;
  }

  set(keys: readonly string[], value: T): void {
    let node = this.#root;
    const [first] = keys;
    if (first !== undefined) this.#slots[slotOf(first)] = 1;
    for (const key of keys) {
      let child = node.next.get(key);
      if (!child) {
        child = { next: new Map(), value: undefined };
        node.next.set(key, child);
      }
      node = child;
    }
    node.value = value;
  }

  /** The words that its phrases begin with. */
  heads(): Iterable<string> {
    return this.#root.next.keys();
  }

  /** Where the longest phrase at `from` ends, the index after its last token; -1 where none stands. */
  end(tokens: readonly Token[], from: number): number {
    if (from < 0 || this.#slots[tokens[from]?.slot ?? -1] !== 1) return -1;
    let node: Node<T> | undefined = this.#root;
    let end = -1;
    for (let at = from; at < tokens.length; at++) {
      node = node.next.get((tokens[at] as Token).key);
      if (node === undefined) break;
      if (node.value !== undefined) end = at + 1;
    }
    return end;
  }

  /** The longest phrase at `from` that `accept` takes; `to` is the index after its last token. */
  longest(
    tokens: readonly Token[],
    from: number,
    accept?: (value: T, to: number) => boolean,
  ): { to: number; value: T } | null {
    if (from < 0 || this.#slots[tokens[from]?.slot ?? -1] !== 1) return null;
    let node: Node<T> | undefined = this.#root;
    let found: { to: number; value: T } | null = null;
    for (let at = from; at < tokens.length; at++) {
      const token = tokens[at];
      node = token && node.next.get(token.key);
      if (!node) break;
      if (node.value !== undefined && (!accept || accept(node.value, at + 1)))
        found = { to: at + 1, value: node.value };
    }
    return found;
  }
}

/** A trie that only knows whether a phrase is in it. */
export function phraseTrie(phrases: Iterable<string>, keysOf: (phrase: string) => string[]): Trie<string> {
  const trie = new Trie<string>();
  for (const phrase of phrases) trie.set(keysOf(phrase), phrase);
  return trie;
}
