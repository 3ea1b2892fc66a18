import { signal } from '@preact/signals';
import { type Trouble, troubleOf } from '../model/trouble.ts';
import type { PaperFile } from '../paper-file.ts';
import type { Content, Kept, Sources, Wanted } from '../sources.ts';

/** What stands before the user. */
export type Phase =
  | { readonly kind: 'starting' }
  /** Nothing was asked for. */
  | { readonly kind: 'empty' }
  /** `share`: how much of it was fetched; null while that is not known. */
  | { readonly kind: 'opening'; readonly name: string; readonly share: number | null }
  /** A local file that is not kept here: to be chosen again. */
  | { readonly kind: 'choose'; readonly name: string }
  /** Shown in an earlier session of the browser, or `stopped` by the user on its way; nothing is fetched before the user asks. */
  | { readonly kind: 'reopen'; readonly wanted: Wanted; readonly stopped: boolean }
  | { readonly kind: 'failed'; readonly name: string; readonly trouble: Trouble }
  | { readonly kind: 'open'; readonly file: PaperFile; readonly wanted: Wanted; readonly content: Blob };

interface Needs {
  readonly sources: Sources;
  readonly kept: Kept;
}

/** Gets a file and opens it; the newest wish wins, what was open before is closed. */
export function createOpening({ sources, kept }: Needs) {
  const phase = signal<Phase>({ kind: 'starting' });
  let current: AbortController | null = null;
  let wanted: Wanted | null = null;
  let given: Content | null = null;

  const turn = (): AbortSignal => {
    current?.abort();
    if (phase.value.kind === 'open') phase.value.file.close();
    current = new AbortController();
    return current.signal;
  };
  const tried = async (name: string, get: (signal: AbortSignal) => Promise<Content | null>): Promise<void> => {
    const mine = turn();
    phase.value = { kind: 'opening', name, share: null };
    try {
      const bytes = await get(mine);
      if (mine.aborted) return;
      if (!bytes) {
        phase.value = { kind: 'choose', name };
        return;
      }
      const file = await sources.open(bytes, mine);
      if (mine.aborted) return file.close();
      // a local file is known by its content; a link stays the link
      const asked = wanted && !wanted.address.startsWith('file:') ? wanted : null;
      const same = wanted?.address === `file:${file.hash}` ? wanted : null;
      const next = asked ?? {
        address: `file:${file.hash}`,
        name: bytes.name,
        paper: same?.paper ?? null,
        at: same?.at,
      };
      wanted = { ...next, at: undefined };
      void sources.remember(wanted).catch(() => undefined);
      void kept.named(file.hash, bytes.name).catch(() => undefined);
      phase.value = { kind: 'open', file, wanted: next, content: bytes.content };
    } catch (error) {
      if (!mine.aborted) phase.value = { kind: 'failed', name, trouble: troubleOf(error) };
    }
  };
  const openWanted = (what: Wanted): Promise<void> => {
    wanted = what;
    given = null;
    const { address, name } = what;
    return tried(name, async (mine) => {
      if (address.startsWith('file:')) return kept.copy(address.slice('file:'.length));
      return sources.fetch(address, mine, (share) => {
        if (!mine.aborted) phase.value = { kind: 'opening', name, share };
      });
    });
  };

  return {
    phase,
    openWanted,
    /** A file that was dropped or chosen. */
    async openLocal(file: File): Promise<void> {
      if (!wanted?.address.startsWith('file:')) wanted = null;
      await tried(file.name, async () => {
        given = { name: file.name, content: file };
        return given;
      });
    },
    /** The same again, after a failure. */
    async again(): Promise<void> {
      const local = given;
      if (local) return tried(local.name, async () => local);
      if (wanted) await openWanted(wanted);
    },
    /** No longer wait for what is on its way. */
    cancel(): void {
      turn();
      phase.value = wanted ? { kind: 'reopen', wanted, stopped: true } : { kind: 'empty' };
    },
    /** Ask the browser for the site, within the click; then the same again. */
    async permit(): Promise<void> {
      const asked = wanted;
      if (asked && (await sources.permit(asked.address))) await openWanted(asked);
    },
    /** Open what the tab was asked for; empty where that is nothing. */
    async start(): Promise<void> {
      const asked = await sources.wanted().catch(() => null);
      const before = asked ? null : sources.before();
      if (asked) await openWanted(asked);
      else phase.value = before ? { kind: 'reopen', wanted: before, stopped: false } : { kind: 'empty' };
    },
    stop(): void {
      turn();
    },
  };
}

export type Opening = ReturnType<typeof createOpening>;
