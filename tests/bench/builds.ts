/** How long a build takes: beside that of a bare Astro project, and as the abstract grows. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, copyProject, distOf, edit, emptyProject, SEED } from '../harness/project.ts';
import { brotli } from './bytes.ts';
import { median } from './table.ts';

/** Seconds of each round. */
export interface Rounds {
  own: number[];
  bare: number[];
  /** Of the two builds of one round. */
  ratio: number[];
}

export interface Growth {
  words: number;
  /** The median of three builds. */
  seconds: number;
  /** Octets of all of `dist/`, and of the page and its abstract after brotli. */
  site: number;
  page: number;
  text: number;
}

/** A project as `npm create astro` would be with one page and nothing else: a text in paragraphs. */
export function bareProject(name: string, lines: string[]): string {
  const folder = emptyProject(name);
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    join(folder, 'src/pages/index.astro'),
    `---
const [title, ...lines] = ${JSON.stringify(lines)};
---

<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>{title}</title>
    <meta name="description" content={lines[0]} />
  </head>
  <body>
    <main>
      <h1>{title}</h1>
      {lines.map((line) => <p>{line}</p>)}
    </main>
  </body>
</html>
`,
  );
  return folder;
}

/** Builds two projects in turn, so that what else the machine does falls on both. */
export async function inTurn(own: string, bare: string, count: number): Promise<Rounds> {
  await secondsOf(own);
  await secondsOf(bare);
  const rounds: Rounds = { own: [], bare: [], ratio: [] };
  for (let i = 0; i < count; i++) {
    const first = i % 2 ? own : bare;
    const times = { [first]: await secondsOf(first) };
    const second = i % 2 ? bare : own;
    times[second] = await secondsOf(second);
    rounds.own.push(times[own]!);
    rounds.bare.push(times[bare]!);
    rounds.ratio.push(times[own]! / times[bare]!);
  }
  return rounds;
}

/** Builds the default content with abstracts of these lengths. */
export async function grow(lengths: number[]): Promise<Growth[]> {
  const results: Growth[] = [];
  for (const words of lengths) {
    const name = `words-${words}`;
    const folder = copyProject(name, SEED);
    const text = sentences(words);
    edit(folder, 'content/abstract.md', /(?<=\n---\n)[^]*/, `\n${text}\n`);
    const seconds = [await secondsOf(folder), await secondsOf(folder), await secondsOf(folder)];
    const page = brotli(readFileSync(join(distOf(name), 'index.html')));
    results.push({
      words,
      seconds: median(seconds),
      site: sizeOf(distOf(name)),
      page,
      text: brotli(text),
    });
  }
  return results;
}

/** How long one build takes. @throws Error with its output where it fails */
export async function secondsOf(folder: string): Promise<number> {
  const start = performance.now();
  // The bare project has no command of its own.
  const command = existsSync(join(folder, 'src/commands')) ? 'build' : 'astro';
  const { status, output } = await build(folder, {}, command);
  if (status !== 0) throw new Error(output);
  return (performance.now() - start) / 1000;
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, entry) => sum + (entry.isFile() ? entry.size : 0), 0);
}

/** Sentences of the default abstract's words, no two alike, in paragraphs of a hundred words or so. */
function sentences(count: number): string {
  const own = readFileSync(join(SEED, 'abstract.md'), 'utf8').split('---\n')[2]!;
  const vocabulary = [...new Set(own.toLowerCase().match(/\p{L}{2,}/gu))];
  let random = 1;
  const next = () => (random = (random * 48_271) % 2_147_483_647);
  const words = Array.from({ length: count }, () => vocabulary[next() % vocabulary.length]!);
  return words
    .map((word, i) => {
      const isFirst = i % 20 === 0;
      const end = i === count - 1 || i % 20 === 19 ? '.' : '';
      const gap = i % 100 === 99 ? '\n\n' : ' ';
      return (isFirst ? word[0]!.toUpperCase() + word.slice(1) : word) + end + gap;
    })
    .join('')
    .trim();
}
