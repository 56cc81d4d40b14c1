/** The speaker's photo is published in the sizes that are shown, and no other picture is. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { BASE, build, copyProject, edit, SEED } from '../harness/project.ts';

test('a photo whatever the case of its ending, beside other files and without its original', async () => {
  const folder = copyProject('photo', SEED);
  const content = join(folder, 'content');
  const picture = sharp({ create: { width: 400, height: 500, channels: 3, background: '#888' } });
  const original = await picture
    .withExif({ IFD0: { Copyright: 'Ada at home' } })
    .jpeg()
    .toBuffer();
  writeFileSync(join(content, 'ada portrait.Jpg'), original);
  writeFileSync(join(content, 'former.jpg'), original);
  writeFileSync(join(content, 'broken.png'), 'no picture');
  edit(folder, 'content/bio.md', 'speaker:', 'photo: ada portrait.Jpg\nphotoAlt: Ada\nspeaker:');
  const { status, output } = await build(folder);
  expect(status, output).toBe(0);

  const dist = join(folder, 'dist');
  const $ = load(readFileSync(join(dist, 'index.html'), 'utf8'));
  const shown = $('picture [srcset], picture [src]')
    .get()
    .flatMap((node) => [$(node).attr('src') ?? '', ...($(node).attr('srcset') ?? '').split(', ')])
    .map((address) => decodeURI(address.split(' ')[0]!).replace(BASE, ''))
    .filter(Boolean);
  expect(shown.length).toBeGreaterThan(3);
  expect(shown.filter((path) => !existsSync(join(dist, path)))).toEqual([]);
  const published = readdirSync(join(dist, '_astro')).map((name) => `_astro/${name}`);
  expect(published.toSorted()).toEqual([...new Set(shown)].toSorted());
  for (const path of published) {
    expect(readFileSync(join(dist, path)).includes('Ada at home'), path).toBe(false);
  }
  expect($('picture img').attr('alt')).toBe('Ada');
});
