/**
 * `npm run bench`: what a visit and a build cost, beside a bare Astro page of the same text. Prints tables
 * and writes them to tests/bench/results.md. Nothing here passes or fails: budgets are tests.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { copyProject, distOf, FIXTURE_FOLDERS, SEED } from '../harness/project.ts';
import { serve } from '../harness/server.ts';
import { bareProject, grow, inTurn, secondsOf } from './builds.ts';
import { brotli, costOfParts, gzip } from './bytes.ts';
import { lighthouse, LIGHTHOUSE, type Report } from './lighthouse.ts';
import { grouped, median, spread, table } from './table.ts';

const ROUNDS = 9;
const VISITS = 3;
const NAMES = ['this site', 'the bare page'] as const;

const announcement = readFileSync('tests/fixtures/announcement.txt', 'utf8');
const own = copyProject('bench-own', SEED);
const bare = bareProject('bench-bare', announcement.trim().split('\n'));

function say(...lines: string[]): void {
  console.log(lines.join('\n'));
  report.push(...lines);
}
const report: string[] = [];

say(
  '# Benchmark',
  '',
  `Written by \`npm run bench\`: Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model}.`,
  'The bare page is an Astro project of one page with the same text, without style or script.',
);

for (const folder of [own, bare]) await secondsOf(folder);
/** Pages in other languages, whose letters are others too. */
const OTHERS = ['german', 'arabic'];
for (const name of OTHERS) {
  await secondsOf(copyProject(`bench-${name}`, FIXTURE_FOLDERS.get(name)!));
}
const pages = ['bench-own', 'bench-bare'].map((name) =>
  readFileSync(join(distOf(name), 'index.html'), 'utf8'),
);
const text = brotli(announcement);
const sizes = pages.map(brotli);
say(
  '',
  '## Bytes of the page',
  '',
  table([
    ['', ...NAMES],
    ['brotli 11', ...sizes.map(grouped)],
    ['gzip 9', ...pages.map((page) => grouped(gzip(page)))],
    ['times its text in brotli 11', ...sizes.map((size) => (size / text).toFixed(1))],
    ['views per gigabyte', ...sizes.map((size) => grouped(1e9 / size))],
  ]),
  '',
  'Pages in other languages:',
  '',
  table([
    ['', 'brotli 11', 'of it the title’s letters'],
    ...OTHERS.map((name) => {
      const page = readFileSync(join(distOf(`bench-${name}`), 'index.html'), 'utf8');
      const letters = costOfParts(page).find((part) => /font/.test(part.name));
      return [name, grouped(brotli(page)), grouped(letters?.brotli ?? 0)];
    }),
  ]),
  '',
  'What each part of this site’s page adds to it:',
  '',
  table([
    ['part', 'brotli 11'],
    ...costOfParts(pages[0]!).map((part) => [part.name, grouped(part.brotli)]),
  ]),
);

const visits: Report[][] = [];
for (const name of ['bench-own', 'bench-bare']) {
  const host = await serve(name);
  const reports: Report[] = [];
  for (let i = 0; i < VISITS; i++) reports.push(await lighthouse(host.url));
  visits.push(reports);
  host.close();
}
const [first] = visits.map(([one]) => one!);
const scores = Object.keys(first!.scores) as (keyof Report['scores'])[];
const metrics = Object.keys(first!.metrics) as (keyof Report['metrics'])[];
const each = (figure: (reports: Report[]) => string) => visits.map(figure);
say(
  '',
  `## ${LIGHTHOUSE}, mobile, median and range of ${VISITS}`,
  '',
  table([
    ['', ...NAMES],
    ...scores.map((name) => [
      name,
      ...each((all) =>
        spread(
          all.map((one) => one.scores[name]),
          0,
        ),
      ),
    ]),
    ...metrics.map((name) => {
      const [unit, digits] = name.endsWith('shift') ? ['', 3] : [' (ms)', 0];
      return [
        name + unit,
        ...each((all) =>
          spread(
            all.map((one) => one.metrics[name]),
            digits,
          ),
        ),
      ];
    }),
    [
      'requests',
      ...each((all) =>
        spread(
          all.map((one) => one.requests),
          0,
        ),
      ),
    ],
    [
      'bytes, headers included',
      ...each((all) => grouped(median(all.map((one) => one.transferred)))),
    ],
  ]),
  ...visits.flatMap((all, i) => {
    const flaws = [...new Set(all.flatMap((one) => one.flaws))];
    return flaws.length ? ['', `What cost ${NAMES[i]} points: ${flaws.join('; ')}.`] : [];
  }),
);

const rounds = await inTurn(own, bare, ROUNDS);
say(
  '',
  `## Build, median and range of ${ROUNDS} rounds in turn`,
  '',
  table([
    ['', 'seconds'],
    ['this site', spread(rounds.own, 2)],
    ['the bare page', spread(rounds.bare, 2)],
    ['ratio', spread(rounds.ratio, 2)],
  ]),
);

const growth = await grow([250, 2_500, 25_000]);
say(
  '',
  '## As the abstract grows',
  '',
  table([
    ['words', 'build (s)', '`dist/`', 'page, brotli', 'its abstract', 'all else'],
    ...growth.map(({ words, seconds, site, page, text: prose }) => [
      ...[grouped(words), seconds.toFixed(2)],
      ...[site, page, prose, page - prose].map(grouped),
    ]),
  ]),
);
writeFileSync(resolve(import.meta.dirname, 'results.md'), `${report.join('\n')}\n`);
