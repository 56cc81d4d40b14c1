/** The same content gives the same bytes, whoever builds it, where and when. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { build, copyProject, distOf, SEED } from '../harness/project.ts';

test('another zone, locale, clock and folder change no byte of the site', async () => {
  const folder = copyProject('a folder/with another name', SEED);
  const { status, output } = await build(folder, {
    TZ: 'Pacific/Kiritimati',
    LANG: 'de_DE.UTF-8',
    LC_ALL: 'de_DE.UTF-8',
    NODE_OPTIONS: `--import=${resolve('tests/harness/other-clock.mjs')}`,
  });
  expect(status, output).toBe(0);
  const files = (dist: string) =>
    readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(dist.length))
      .sort();
  const here = distOf('seed');
  const there = join(folder, 'dist');
  expect(files(there)).toEqual(files(here));
  for (const file of files(here)) {
    expect(readFileSync(join(there, file)).equals(readFileSync(join(here, file))), file).toBe(true);
  }
});
