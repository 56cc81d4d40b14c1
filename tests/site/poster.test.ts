/** The posters as the page links to them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { BASE, distOf } from '../harness/project.ts';

test.each(['seed', 'arabic'])('the page of %s links to the poster on both papers', (site) => {
  const papers = ['a4', 'letter'];
  const $ = load(readFileSync(join(distOf(site), 'index.html'), 'utf8'));
  const links = $('a[href$=".pdf"][href*="poster-"]');
  expect(links.get().map((link) => $(link).attr('href'))).toEqual(
    papers.map((paper) => `${BASE}poster-${paper}.pdf`),
  );
  expect(links.parent().text().replace(/\s+/g, ' ').trim()).toMatch(/\S A4 · US Letter$/);
  for (const paper of papers)
    expect(existsSync(join(distOf(site), `poster-${paper}.pdf`))).toBe(true);
});
