import type { ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { certificateFor } from './certificate.ts';

/** A page under its real address. */
export interface ServedPage {
  readonly url: string;
  readonly html: string;
}

/** A file under its real address; `status` other than 200 for a server that refuses, 'hangs' for one that begins and never ends. */
export interface ServedFile {
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly status?: number | 'hangs';
}

export type Served = ServedPage | ServedFile;

export interface Site {
  readonly port: number;
  readonly hosts: readonly string[];
  close(): Promise<void>;
}

/** Scripts and styles of the page itself, and nothing from elsewhere: stricter than the real sites, so that what works here works there. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src 'self'; frame-ancestors 'none'";

/**
 * Serve pages over https on a free port of this machine, each under its own host name: the browser is told to look for those hosts here
 * (see `hostRules`). Anything else is 404. Query parameters may come in any order, as on the real sites.
 */
export async function serve(pages: readonly Served[]): Promise<Site> {
  const hosts = [...new Set(pages.map(({ url }) => new URL(url).hostname))];
  const byAddress = new Map(pages.map((served) => [keyOf(new URL(served.url)), served]));
  const server = createServer(await certificateFor(hosts), (request, response) => {
    const served = byAddress.get(keyOf(new URL(request.url ?? '/', `https://${request.headers.host ?? hosts[0]}`)));
    if (served && 'bytes' in served) return void sendFile(response, served);
    response.writeHead(served === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
      'cache-control': 'no-store',
    });
    response.end(
      served?.html ??
        '<!DOCTYPE html><html lang="vi"><title>Không tìm thấy trang</title><p>Không tìm thấy trang.</p></html>',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    hosts,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function sendFile(response: ServerResponse, { bytes, type, status = 200 }: ServedFile): void {
  const hangs = status === 'hangs';
  response.writeHead(hangs ? 200 : status, {
    'content-type': type,
    'content-length': bytes.length,
    'cache-control': 'no-store',
  });
  if (hangs) response.write(bytes.subarray(0, 1000));
  else response.end(bytes);
}

/** The value of `--host-resolver-rules`: the site's hosts are here, and no other host is anywhere. */
export function hostRules(site: Site): string {
  return [
    ...site.hosts.map((host) => `MAP ${host}:443 127.0.0.1:${site.port}`),
    'MAP * ~NOTFOUND',
    'EXCLUDE 127.0.0.1',
    'EXCLUDE localhost',
  ].join(', ');
}

function keyOf(url: URL): string {
  const query = new URLSearchParams(url.search);
  query.sort();
  return `${url.hostname}${url.pathname}?${query}`;
}
