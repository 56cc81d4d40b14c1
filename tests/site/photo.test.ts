/** The speaker's photo is published in the sizes that are shown, and no other picture of content/ is. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { BASE, distOf, FIXTURE_FOLDERS } from '../harness/project.ts';

test('a photo whatever the case of its ending, beside other files and without its original', () => {
  const content = FIXTURE_FOLDERS.get('registration')!;
  expect(readdirSync(content)).toEqual(
    expect.arrayContaining(['Jonas Hartwig.Jpg', 'former.jpg', 'broken.png']),
  );
  expect(readFileSync(join(content, 'Jonas Hartwig.Jpg')).includes('Jonas at home')).toBe(true);

  const dist = distOf('registration');
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
    expect(readFileSync(join(dist, path)).includes('Jonas at home'), path).toBe(false);
  }
  expect($('picture img').attr('alt')).toBe('Jonas Hartwig beside a hive');
});
