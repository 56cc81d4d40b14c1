/**
 * Serves the built site with the lines that the README gives for each web server, below a path, and asks as
 * a visitor does. Ends with status 1 where an answer is wrong.
 */
import { rmSync } from 'node:fs';
import { copySite, type Host } from './hosts/host.ts';
import { apache, caddy, nginx } from './hosts/servers.ts';
import { BASE } from '../harness/project.ts';

const HTML = 'text/html; charset=utf-8';
const CALENDAR = 'text/calendar; charset=utf-8';
const EXPECTED: [path: string, status: number, type: RegExp | string][] = [
  ['', 200, HTML],
  ['seminar.ics', 200, CALENDAR],
  ['calendar.ics', 200, CALENDAR],
  ['announcement.txt', 200, 'text/plain; charset=utf-8'],
  ['card.png', 200, 'image/png'],
  ['favicon.svg', 200, 'image/svg+xml'],
  ['poster-a4.pdf', 200, 'application/pdf'],
  ['poster-letter.pdf', 200, 'application/pdf'],
  ['sitemap-index.xml', 200, /^(?:application|text)\/xml/],
  ['nowhere', 404, HTML],
  ['nowhere/deep/', 404, HTML],
];

/** What a page cannot say of itself, as `_headers` says it to the hosts that read that. */
const HEADERS = [
  ['cache-control', 'public, max-age=300, must-revalidate'],
  ['content-security-policy', "frame-ancestors 'none'"],
  ['x-content-type-options', 'nosniff'],
] as const;

async function mistakes(url: string): Promise<string[]> {
  const wrong: string[] = [];
  for (const [path, status, type] of EXPECTED) {
    const response = await fetch(url + path);
    const told = response.headers.get('content-type') ?? 'no type';
    const isType = typeof type === 'string' ? told.toLowerCase() === type : type.test(told);
    if (response.status !== status || !isType)
      wrong.push(`/${path} is ${response.status} ${told}, not ${status} ${String(type)}`);
    if (status === 200)
      for (const [name, value] of HEADERS)
        if (response.headers.get(name) !== value) wrong.push(`/${path} has not ${name}: ${value}`);
    const text = await response.text();
    const isPage = status === 404 || path === '';
    if (isPage && !text.includes('content-security-policy')) wrong.push(`/${path} has no policy`);
    if (status === 404 && !text.includes(`href="${BASE}`) && !text.includes('https://seminars'))
      wrong.push(`/${path} does not lead to the seminar`);
  }
  return [...wrong, ...(await cacheMistakes(url))];
}

/** Who has the page asks whether it is still the same, and is told so without its bytes. */
async function cacheMistakes(url: string): Promise<string[]> {
  const wrong: string[] = [];
  for (const path of ['', 'calendar.ics', 'poster-a4.pdf']) {
    const first = await fetch(url + path);
    const etag = first.headers.get('etag');
    await first.arrayBuffer();
    const again = await fetch(url + path, { headers: { 'If-None-Match': etag ?? '""' } });
    await again.arrayBuffer();
    if (again.status !== 304) wrong.push(`/${path} is sent again though it is the same`);
  }
  return wrong;
}

const folder = await copySite();
let wrong = 0;
for (const start of [nginx, apache, caddy]) {
  const host: Host | string = await start(folder);
  if (typeof host === 'string') {
    console.log(`${host}: not found, so its lines in the README were not tried`);
    continue;
  }
  const found = await mistakes(host.url).finally(host.close);
  found.forEach((what) => console.log(`  WRONG ${host.name}: ${what}`));
  console.log(`${host.name}: ${EXPECTED.length} paths, ${found.length} answers are wrong`);
  wrong += found.length;
}
rmSync(folder, { recursive: true, force: true });
process.exitCode = wrong ? 1 : 0;
