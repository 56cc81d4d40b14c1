/** The rooms of the code: imports run one way, from the pages down to the text, and never in a circle. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { wordsOf } from '../../src/languages/languages.ts';

/** From the lowest; a room may import from itself and from those before it. */
const ROOMS = ['text', 'languages', 'seminar', 'import', 'outputs', 'publish', 'build', 'commands'];
/** What a browser or Astro runs, above all others. */
const PAGES = ['client', 'components', 'layouts', 'pages', 'styles'];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(ts|astro)$/.test(name),
);
const importsOf = new Map(
  files.map((file) => {
    const text = readFileSync(`src/${file}`, 'utf8');
    const paths = Array.from(
      text.matchAll(/(?:from |import )'(\.{1,2}\/[^'?]+)|import\('(\.{1,2}\/[^']+)'\)/g),
      ([, path, lazy]) => relative('src', resolve('src', dirname(file), (path ?? lazy)!)),
    );
    return [file, paths];
  }),
);
const roomOf = (file: string) => file.split('/')[0]!;
const level = (file: string) => ROOMS.indexOf(roomOf(file));

test('every room is known', () => {
  expect([...ROOMS, ...PAGES].toSorted()).toEqual(readdirSync('src').toSorted());
});

test('no import runs back up', () => {
  const wrong = [...importsOf].flatMap(([file, paths]) =>
    paths
      .filter((path) => level(file) >= 0 && (level(path) < 0 || level(path) > level(file)))
      .map((path) => `${file} -> ${path}`),
  );
  expect(wrong).toEqual([]);
});

test('there is no circle', () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (file: string, above: string[]) => {
    if (above.includes(file))
      circles.push([...above.slice(above.indexOf(file)), file].join(' -> '));
    if (done.has(file)) return;
    done.add(file);
    for (const path of importsOf.get(file) ?? []) follow(path, [...above, file]);
  };
  for (const file of files) follow(file, []);
  expect(circles).toEqual([]);
});

test('no folder is a heap', () => {
  const counts = Map.groupBy(files, (file) => dirname(file));
  const heaps = [...counts].filter(
    ([folder, names]) => names.length > 9 && basename(folder) !== 'languages',
  );
  expect(heaps.map(([folder, names]) => `${folder}: ${names.length}`)).toEqual([]);
});

test('no file is too long to be read at once', () => {
  const long = files.filter(
    (file) => readFileSync(`src/${file}`, 'utf8').split('\n').length - 1 > 200,
  );
  expect(long).toEqual([]);
});

test('every phrase of the languages is asked for by some form', () => {
  const text = files
    .filter((file) => !file.startsWith('languages/'))
    .map((file) => readFileSync(`src/${file}`, 'utf8'))
    .join('\n');
  const leaves = (value: object): string[] =>
    Object.entries(value).flatMap(([key, one]) =>
      typeof one === 'object' && key !== 'status' ? leaves(one as object) : [key],
    );
  const unused = leaves(wordsOf('en')).filter((key) => !new RegExp(`\\b${key}\\b`).test(text));
  expect(unused).toEqual([]);
});
