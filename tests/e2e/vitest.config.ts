import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The built extension in a real browser: one browser at a time, and patience enough for a slow machine. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('../../', import.meta.url)) } },
  test: {
    root: fileURLToPath(new URL('.', import.meta.url)),
    include: ['*.test.ts'],
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
