import type { Selector } from '@/lib/core/anchor/selector.ts';
import type { PaperFacts } from '@/lib/messages.ts';
import type { Decision } from './model/doubts.ts';
import type { ByHand } from './model/known.ts';
import type { PaperFile } from './paper-file.ts';

/** What the reader was asked to open. `address`: a link, or "file:" and the hash of a file's content. */
export interface Wanted {
  readonly address: string;
  readonly name: string;
  /** What the page that linked to it says of it. */
  readonly paper: PaperFacts | null;
  /** The words to go to once it is read. */
  readonly at?: readonly Selector[] | undefined;
}

/** A file as it came, with the name to show. */
export interface Content {
  readonly name: string;
  readonly content: Blob;
}

/** What the user said of a file, by its hash. */
export interface Choices {
  readonly decisions: readonly (readonly [string, Decision])[];
  /** Corrections that were taken back. */
  readonly taken: readonly string[];
  readonly byHand: ByHand | null;
  /** It is to be read as a paper that gives tasks, whatever its head says. */
  readonly asked: boolean;
}

/** Where files come from and who opens them; the entrypoint brings them, tests bring their own. A failure carries a `key` (see trouble.ts). */
export interface Sources {
  /** What this tab was asked to open; null where the browser's session is another, or nothing was asked. */
  wanted(): Promise<Wanted | null>;
  /** What this tab showed in an earlier session of the browser: to be opened again only when the user asks. */
  before(): Wanted | null;
  /** Remember for this tab what it shows, so that a reload opens it again. */
  remember(wanted: Wanted): Promise<void>;
  /** Fetch a link, on the user's act only. `tell`: how much of it is there, 0 to 1. */
  fetch(address: string, signal: AbortSignal, tell: (share: number) => void): Promise<Content>;
  /** Whether a link's site may be fetched from; asks the user where it may not yet. Called within a click. */
  permit(address: string): Promise<boolean>;
  open(file: Content, signal: AbortSignal): Promise<PaperFile>;
}

/** What is kept of files on this machine: copies only where the user wishes. */
export interface Kept {
  copy(hash: string): Promise<Content | null>;
  keep(hash: string, file: Content): Promise<void>;
  drop(hash: string): Promise<void>;
  choices(hash: string): Promise<Choices | null>;
  keepChoices(hash: string, choices: Choices): Promise<void>;
  /** The name that a file had when it was read last. */
  nameOf(hash: string): Promise<string | null>;
  named(hash: string, name: string): Promise<void>;
}
