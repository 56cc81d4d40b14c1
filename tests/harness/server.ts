/** A static host for one built site, below its base path: types as the README asks for, and brotli. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { BASE, distOf } from './project.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
};

/** As hosts compress what they send at once. */
const QUICKLY = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

export interface Host {
  /** The address of the page. */
  url: string;
  /** The paths asked for, in order. */
  requests: string[];
  close: () => void;
}

/** What the site's own `_headers` says of every path, as hosts that read it send it. */
function headersOf(name: string): Record<string, string> {
  const [rules = ''] = readFileSync(join(distOf(name), '_headers'), 'utf8').split('\n\n');
  const lines = rules.split('\n').slice(1);
  return Object.fromEntries(
    lines.map((line) =>
      line
        .trim()
        .split(/: (.*)/)
        .slice(0, 2),
    ),
  );
}

/**
 * @param options.headers whether the site's own headers are sent too
 * @param options.script runs first on every page, before the page's own policy is known
 */
export async function serve(name: string, { headers = false, script = '' } = {}): Promise<Host> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url ?? '/', 'http://host').pathname);
    requests.push(path);
    let file = join(distOf(name), path.startsWith(BASE) ? path.slice(BASE.length) : 'outside');
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    const found = existsSync(file);
    if (!found) file = join(distOf(name), '404.html');
    const takesBrotli = /\bbr\b/.test(String(request.headers['accept-encoding']));
    response.writeHead(found ? 200 : 404, {
      ...(headers ? headersOf(name) : {}),
      'Content-Type': TYPES[extname(file)] ?? 'text/plain',
      ...(takesBrotli ? { 'Content-Encoding': 'br' } : {}),
    });
    let body: string | Buffer = existsSync(file) ? readFileSync(file) : 'Not found';
    if (script && extname(file) === '.html')
      body = String(body).replace('<head>', `<head><script>${script}</script>`);
    response.end(takesBrotli ? brotliCompressSync(body, QUICKLY) : body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${BASE}`, requests, close: () => server.close() };
}
