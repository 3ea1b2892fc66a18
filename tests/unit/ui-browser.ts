/** The browser as the panel's tests have it: one tab, whose page answers as told, and a store that forgets nothing until it is cleared. */
export const page = { snapshot: null as unknown };
export const store = new Map<string, unknown>();

const listener = { addListener: () => {}, removeListener: () => {} };

export const browser = {
  tabs: {
    query: async () => [{ id: 1, windowId: 1 }],
    sendMessage: async (_tab: number, { dondoc }: { dondoc: string }) =>
      dondoc === 'snapshot' ? { ok: true, value: page.snapshot } : { ok: true, value: { found: true } },
    onActivated: listener,
    onUpdated: listener,
  },
  storage: {
    local: {
      get: async (key: string) => (store.has(key) ? { [key]: store.get(key) } : {}),
      set: async (values: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(values)) store.set(key, value);
      },
    },
    session: { get: async () => ({}), remove: async () => {} },
    onChanged: listener,
  },
  runtime: { sendMessage: async () => undefined },
};
