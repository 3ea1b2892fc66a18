import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchFile } from '@/lib/reader/fetch-file.ts';

let server: Server;
let origin = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    switch (request.url) {
      case '/paper.pdf':
        response.writeHead(200, { 'content-length': 8 });
        response.write('%PDF');
        return void response.end('-1.7');
      case '/hangs':
        response.writeHead(200);
        return void response.write('%PDF');
      case '/never':
        return;
      case '/huge':
        response.writeHead(200, { 'content-length': 300 * 1024 * 1024 });
        return void response.write('x');
      case '/empty':
        response.writeHead(200);
        return void response.end();
      case '/broken':
        response.writeHead(200, { 'content-length': 100 });
        response.write('x');
        return void response.socket?.destroy();
      default:
        response.writeHead(Number(request.url?.slice(1)) || 404);
        response.end('not here');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const fetched = (path: string, signal = new AbortController().signal) =>
  fetchFile(origin + path, { signal, silence: 150 });

describe('a link’s file', () => {
  it('comes whole, and says how far it is', async () => {
    const told: unknown[] = [];
    const bytes = await fetchFile(`${origin}/paper.pdf`, {
      signal: new AbortController().signal,
      tell: (...done) => told.push(done),
    });
    expect(new TextDecoder().decode(bytes)).toBe('%PDF-1.7');
    expect(told.at(-1)).toEqual([8, 8]);
  });

  it.each([
    ['/404', 'notFound'],
    ['/410', 'notFound'],
    ['/401', 'refused'],
    ['/403', 'refused'],
    ['/500', 'serverFailed'],
    ['/503', 'serverFailed'],
    ['/hangs', 'stalled'],
    ['/never', 'stalled'],
    ['/huge', 'tooLarge'],
    ['/empty', 'empty'],
    ['/broken', 'offline'],
  ])('%s: %s', async (path, key) => {
    await expect(fetched(path)).rejects.toMatchObject({ name: 'PaperError', key });
  });

  it('says that nobody answers', async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    await expect(
      fetchFile(`http://127.0.0.1:${port}/x.pdf`, { signal: new AbortController().signal }),
    ).rejects.toMatchObject({ key: 'offline' });
  });

  it('ends when it is no longer wanted', async () => {
    const unwanted = new AbortController();
    const coming = fetched('/hangs', unwanted.signal);
    unwanted.abort();
    await expect(coming).rejects.toMatchObject({ name: 'AbortError' });
  });
});
