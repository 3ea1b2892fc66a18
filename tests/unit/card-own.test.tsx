// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { Card } from '@/lib/card/Card.tsx';
import type { CardModel } from '@/lib/card/model.ts';
import { sayIn } from '@/lib/card/words.ts';
import { sampleTask } from './ui-sample.ts';

const input = sampleTask();
/** The card's words on whose task it is, at its head and under the notice's own. */
function own(mine: readonly string[] | null, why: CardModel['state']['why']): (string | undefined)[] {
  const root = document.createElement('div');
  const task = { input, what: '', pieces: [{ text: input.quote, kind: null }] } as never;
  const state = { tracked: [], mine, why, singleKeys: false };
  const model: CardModel = { say: sayIn('vi'), tasks: [task], state, on: null, today: '2026-06-10' };
  render(<Card model={model} actions={{ place: () => null } as never} task={task} />, root);
  const words = (selector: string) => root.querySelector(selector)?.textContent?.trim();
  return [words('.bar .role'), words('.own')];
}

test.each([
  ['no agency is chosen', null, {}, [undefined, undefined]],
  ['it is another’s', [], {}, [undefined, undefined]],
  ['it is named itself', [input.key], { [input.key]: { words: '', open: false } }, ['Của đơn vị tôi', undefined]],
  [
    'it comes through a collective',
    [input.key],
    { [input.key]: { words: 'qua: các bộ, ngành', open: false } },
    [undefined, 'Của đơn vị tôi qua: các bộ, ngành'],
  ],
  [
    'only the user can tell',
    [],
    { [input.key]: { words: 'nhận một phần việc của Bộ A', open: true } },
    [undefined, 'Có thể của đơn vị tôi nhận một phần việc của Bộ A'],
  ],
] as const)('whose it is, where %s', (_, mine, why, says) => expect(own(mine, why)).toEqual(says));
