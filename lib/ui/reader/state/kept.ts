import { z } from 'zod';
import { isoDay } from '@/lib/core/task/task.ts';
import type { Papers } from '@/lib/tracker/papers.ts';
import type { Choices, Kept } from '../sources.ts';

const choices = z.object({
  decisions: z.array(
    z.tuple([
      z.string(),
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('right') }),
        z.object({ kind: z.literal('none') }),
        z.object({ kind: z.literal('other'), due: isoDay }),
      ]),
    ]),
  ),
  taken: z.array(z.string()),
  byHand: z.object({ number: z.string(), issued: isoDay }).nullable(),
  asked: z.boolean().default(false),
});

/** Kept things as the reader takes them; what is damaged counts as not kept. */
export function keptIn(papers: Papers): Kept {
  return {
    async copy(hash) {
      const found = await papers.copy(hash);
      return found && { name: found.name, content: found.content };
    },
    keep: (hash, file) => papers.keep(hash, file),
    drop: (hash) => papers.drop(hash),
    async choices(hash): Promise<Choices | null> {
      const found = choices.safeParse(await papers.choices(hash));
      return found.success ? found.data : null;
    },
    keepChoices: (hash, now) => papers.keepChoices(hash, now),
    nameOf: (hash) => papers.nameOf(hash),
    named: (hash, name) => papers.named(hash, name),
  };
}
