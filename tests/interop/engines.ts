/**
 * Shows every fixture in each browser that is installed, at four widths, by day and by night, to a visitor
 * of another zone, and compares what is seen with the seminar. Ends with status 1 where one differs.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FIXTURES } from '../fixtures/seminars.ts';
import setup from '../harness/built-sites.ts';
import { distOf, emptyProject } from '../harness/project.ts';
import { serve } from '../harness/server.ts';
import { startChromium } from './engines/chromium.ts';
import type { Engine, Start, Visitor } from './engines/engine.ts';
import { expectedPhases, MOMENTS } from './engines/expected-phases.ts';
import { startFirefox } from './engines/firefox.ts';
import { LISTENER, probe, type Look, type Seen } from './engines/probe.ts';
import { startWebKit } from './engines/webkit.ts';

const WIDTHS = [320, 390, 768, 1280];
const TIME_ZONE = 'Pacific/Chatham';
const ENGINES: [name: string, packages: string, start: Start][] = [
  ['Chromium', 'chromium', startChromium],
  ['Firefox', 'firefox-esr', startFirefox],
  ['WebKit', 'webkit2gtk-driver and xvfb', startWebKit],
];
/** What one engine alone knows, beside what the others know, or for a look that it alone gets wrong. */
const OWN_WORDS = /^(?:-webkit-)?text-size-adjust|^text-align: -webkit-/;

let differences = 0;
function differs(what: string): void {
  differences += 1;
  console.log(`  DIFFERS ${what}`);
}

const look = (engine: Engine, options: Look) =>
  engine.evaluate(`(${probe.toString()})(${JSON.stringify(options)})`) as Promise<Seen>;

/** What a style sheet asks for, but for faces and for values of its own. */
function declarationsOf(html: string): [string, string][] {
  const css = /<style>([^]*?)<\/style>/.exec(html)![1]!.replace(/@font-face\{[^}]*\}/g, '');
  return Array.from(css.matchAll(/[{;]([a-z-]+):([^;{}]+)(?=[;}])/g), ([, name, value]) => [
    name!,
    value!.replace(/!important$/, ''),
  ]);
}

/** Shows that each kind of fault is seen, on a page that has them. */
async function trySpoiled(engine: Engine, url: string): Promise<void> {
  const seen = await look(engine, {
    ...{ url, width: 320, moments: [], hasFace: true },
    declarations: [['top', 'up']],
  });
  const said = seen.complaints.join();
  const found = [/thrown/.test(said), /style-src/.test(said), seen.excess > 2000];
  if (found.includes(false) || !seen.faults.length || !seen.rejected.length)
    throw new Error(
      `${engine.name} says too little of a page with faults: ${JSON.stringify(seen)}`,
    );
}

/** A page with an error, a style that its policy refuses, too wide a picture and no title face. */
function spoil(): string {
  const name = 'spoiled';
  const dist = join(emptyProject(name), 'dist');
  cpSync(distOf('seed'), dist, { recursive: true });
  const file = join(dist, 'index.html');
  const html = readFileSync(file, 'utf8')
    .replace(/(http-equiv="content-security-policy" content=")[^"]*/, `$1style-src 'none'`)
    .replace(/<script type="module">[^]*?<\/script>/, '<script>throw new Error("thrown")</script>')
    .replace('<main>', '<main><img src="card.png" width="3000" alt="">');
  writeFileSync(file, html);
  return name;
}

async function tryFixture(engine: Engine, { scheme }: Visitor, i: number): Promise<void> {
  const [name, seminar] = FIXTURES[i]!;
  const host = await serve(name, { script: LISTENER });
  await engine.open(`${host.url}announcement.txt`);
  const html = readFileSync(join(distOf(name), 'index.html'), 'utf8');
  const declarations = declarationsOf(html);
  const hasFace = html.includes('@font-face{font-family:Newsreader;');
  const expected = expectedPhases(seminar, TIME_ZONE);
  const moments = MOMENTS.map((moment) => moment(seminar));
  for (const width of WIDTHS) {
    const page = { url: host.url, width, moments, declarations, hasFace };
    const seen = await look(engine, page);
    const where = `${engine.name}, ${name} at ${width} px, ${scheme}`;
    for (const what of [...seen.complaints, ...seen.faults]) differs(`${where}: ${what}`);
    if (seen.excess > 0) differs(`${where}: ${seen.excess} px too wide`);
    if (seen.dark !== (scheme === 'dark')) differs(`${where}: not ${scheme}`);
    for (const one of seen.rejected.filter((rejected) => !OWN_WORDS.test(rejected)))
      differs(`${where}: rejects ${one}`);
    const said = JSON.stringify(seen.phases).replace(/[\u00a0\u202f]/g, ' ');
    if (said !== JSON.stringify(expected))
      differs(`${where}: ${said}, not ${JSON.stringify(expected)}`);
  }
  host.close();
}

async function tryEngine(start: Start, scheme: Visitor['scheme']): Promise<string | undefined> {
  const visitor = { scheme, timeZone: TIME_ZONE };
  const folder = mkdtempSync(join(tmpdir(), 'engine-'));
  const engine = await start(visitor, folder);
  if (!engine) return undefined;
  try {
    const host = await serve(spoiled, { script: LISTENER });
    await engine.open(`${host.url}announcement.txt`);
    await trySpoiled(engine, host.url);
    host.close();
    for (const i of FIXTURES.keys()) await tryFixture(engine, visitor, i);
  } finally {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return engine.name;
}

if (!process.argv.includes('--built')) await setup();
const spoiled = spoil();
for (const [name, packages, start] of ENGINES) {
  const before = differences;
  const version = (await tryEngine(start, 'light')) && (await tryEngine(start, 'dark'));
  console.log(
    version
      ? `${version}: ${FIXTURES.length} seminars, each page at ${WIDTHS.join(', ')} px, light and dark; ${differences - before} differences`
      : `${name}: not found (${packages}), so not used`,
  );
}
process.exitCode = differences ? 1 : 0;
