/**
 * Ask again until there is an answer that is neither undefined, null nor false; `what` names it in the failure. An error counts as "not yet" and is told at
 * the end. Nothing here sleeps for a fixed time: as soon as it holds, it goes on.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | null | false>,
  patience = 15_000,
): Promise<T> {
  const end = Date.now() + patience;
  let last: unknown = 'nothing';
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== null && answer !== false) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end)
      throw new Error(
        `waited ${patience / 1000} s for ${what}; last: ${last instanceof Error ? last.message : String(last)}`,
      );
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
