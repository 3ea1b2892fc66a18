import { beforeEach, describe, expect, it, vi } from 'vitest';

const OURS = 'our-extension';
type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;
const { listeners, runtime } = vi.hoisted(() => {
  const listeners = new Set<Listener>();
  return {
    listeners,
    runtime: {
      id: 'our-extension',
      sendMessage: (message: unknown): Promise<unknown> => Promise.resolve({ sent: message }),
      onMessage: {
        addListener: (one: Listener) => listeners.add(one),
        removeListener: (one: Listener) => listeners.delete(one),
      },
    },
  };
});
vi.mock('wxt/browser', () => ({ browser: { runtime, tabs: {} } }));

const { answer, ask } = await import('@/lib/messages.ts');
type ToBackground = import('@/lib/messages.ts').ToBackground;

const send = (message: unknown, sender: unknown = { id: OURS }) =>
  [...listeners].map((listener) => listener(message, sender)).find((answered) => answered !== undefined);

describe('answer', () => {
  beforeEach(() => listeners.clear());

  it('hears our own messages and passes the request and the sender on', async () => {
    answer<ToBackground>({
      trackerChanged: (request, sender) => ({
        ok: true,
        value: request.noticeIds[0] === 'a' && sender.id === OURS ? null : null,
      }),
    });
    await expect(send({ dondoc: 'trackerChanged', request: { noticeIds: ['a'] } })).resolves.toEqual({
      ok: true,
      value: null,
    });
  });

  it.each([
    ['another extension', { dondoc: 'inject', request: null }, { id: 'stranger' }],
    ['nobody', { dondoc: 'inject', request: null }, {}],
    ['no sender at all', { dondoc: 'inject', request: null }, undefined],
    ['another table', { dondoc: 'snapshot', request: null }, { id: OURS }],
    ['an inherited name', { dondoc: 'toString', request: null }, { id: OURS }],
    ['no name', { request: null }, { id: OURS }],
    ['no object', 'inject', { id: OURS }],
    ['null', null, { id: OURS }],
  ])('leaves alone what comes from or as %s', (_, message, sender) => {
    const heard = vi.fn(() => ({ ok: true as const, value: null }));
    answer<ToBackground>({ inject: heard });
    expect([...listeners].map((listener) => listener(message, sender))).toEqual([undefined]);
    expect(heard).not.toHaveBeenCalled();
  });

  it('runs the handler within the same turn, so that a gesture counts', () => {
    let ran = false;
    answer<ToBackground>({
      openPanel: () => {
        ran = true;
        return { ok: true, value: null };
      },
    });
    void send({ dondoc: 'openPanel', request: null });
    expect(ran).toBe(true);
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('x');
      },
    ],
    ['rejects', () => Promise.reject(new Error('x'))],
  ])('gives a failure as a value when the handler %s', async (_, handler) => {
    answer<ToBackground>({ inject: handler });
    await expect(send({ dondoc: 'inject', request: null })).resolves.toMatchObject({ ok: false, detail: 'Error: x' });
  });

  it('stops when told', () => {
    answer<ToBackground>({ inject: () => ({ ok: true, value: null }) })();
    expect(listeners.size).toBe(0);
  });
});

describe('ask', () => {
  it('says so when nobody answers or the extension is gone', async () => {
    const sendMessage = vi.spyOn(runtime, 'sendMessage');
    sendMessage.mockResolvedValueOnce(undefined);
    await expect(ask('inject', 'notice')).resolves.toEqual({ ok: false, message: 'no-answer' });
    sendMessage.mockRejectedValueOnce(new Error('Extension context invalidated.'));
    await expect(ask('inject', 'notice')).resolves.toMatchObject({ ok: false, message: 'no-answer' });
  });
});
