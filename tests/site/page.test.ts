/** What the built site says, read as text by readers of their own. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { SITES } from '../harness/built-sites.ts';
import { BASE, distOf, SEED, SITE_URL } from '../harness/project.ts';

const read = (name: string, file: string) => readFileSync(join(distOf(name), file), 'utf8');
const PAGES = ['index.html', '404.html'];

test('every sentence of the announcement is on the page', () => {
  const $ = load(read('seed', 'index.html'));
  $('style, script').remove();
  const page = $('body').text().replace(/\s+/g, ' ');
  const files = ['abstract', 'bio'].map((file) => readFileSync(join(SEED, `${file}.md`), 'utf8'));
  const sentences = files.flatMap((file) =>
    file
      .split('---\n')[2]!
      .trim()
      .split(/(?<=\.) (?=[A-Z])/),
  );
  expect(sentences.length).toBeGreaterThan(10);
  for (const sentence of sentences) expect(page).toContain(sentence.trim());
  for (const fact of [
    'Towards a science of deep learning: the structure of data and weights',
    'Florentin Guth',
    'Thursday, March 12, 2026',
    '11:00 am – 12:00 pm EDT',
    'Special Seminar',
    '34-401A Grier A',
    'Greg Wornell',
    'chadcoll@mit.edu',
  ]) {
    expect(page).toContain(fact);
  }
});

test('the page says in its markup what it says in words', () => {
  const $ = load(read('seed', 'index.html'));
  expect($('h1').text().trim()).toBe(
    'Towards a science of deep learning: the structure of data and weights',
  );
  expect($('html').attr('lang')).toBe('en');
  expect($('title').text()).toContain('Florentin Guth');
  expect($('link[rel=canonical]').attr('href')).toBe(SITE_URL);
  expect(
    $('time')
      .map((_, time) => $(time).attr('datetime'))
      .get(),
  ).toEqual(['2026-03-12', '2026-03-12T11:00:00-04:00', '2026-03-12T12:00:00-04:00']);
  expect($('address a').attr('href')).toBe('mailto:chadcoll@mit.edu');
  expect(
    $('dl dt')
      .map((_, term) => $(term).text())
      .get(),
  ).toEqual(['When', 'Where', 'Host', 'Email']);
  const button = $('a[type="text/calendar"]');
  expect([button.text().trim(), button.attr('href')]).toEqual([
    'Add to calendar',
    `${BASE}seminar.ics`,
  ]);
});

describe.each(SITES)('%s', (name) => {
  test.each(PAGES)('%s is valid HTML with one h1 and no skipped level', async (file) => {
    const html = read(name, file);
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:a11y'],
      rules: {
        // Style rather than correctness, or Astro's own way of writing.
        'doctype-style': 'off',
        'void-style': 'off',
        'long-title': 'off',
        'no-trailing-whitespace': 'off',
        'no-inline-style': 'error',
        'tel-non-breaking': 'off',
        'attribute-boolean-style': 'off',
        'attribute-empty-style': 'off',
        // Roles given where browsers drop the one of an element whose list style is none.
        'no-redundant-role': 'off',
      },
    });
    const report = await validator.validateString(html);
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
      ),
    ).toEqual([]);
    const $ = load(html);
    expect($('h1')).toHaveLength(1);
    const levels = $('h1, h2, h3, h4, h5, h6')
      .map((_, heading) => +heading.tagName[1]!)
      .get();
    levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1));
  });

  test.each(PAGES)('every address in %s leads somewhere, below the base path', (file) => {
    const $ = load(read(name, file));
    const addresses = $('[href]:not([rel=icon]), [src]')
      .map((_, element) => $(element).attr('href') ?? $(element).attr('src'))
      .get();
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) {
      const own = new URL(address.replace('webcal:', 'https:'), SITE_URL);
      if (own.host !== new URL(SITE_URL).host) {
        expect(own.protocol).toMatch(/^(https?|mailto):$/);
        continue;
      }
      expect(own.pathname.startsWith(BASE), address).toBe(true);
      if (address.startsWith('#')) expect($(address.replace(/[:.]/g, '\\$&'))).toHaveLength(1);
      else
        expect(
          existsSync(
            join(distOf(name), decodeURI(own.pathname).slice(BASE.length) || 'index.html'),
          ),
          address,
        ).toBe(true);
    }
  });
});

test('the sitemap has the page alone, with the day of its last change', () => {
  const index = load(read('seed', 'sitemap-index.xml'), { xml: true });
  expect(index('loc').text()).toBe(`${SITE_URL}sitemap-0.xml`);
  const sitemap = load(read('cancelled', 'sitemap-0.xml'), { xml: true });
  expect(
    sitemap('loc')
      .map((_, loc) => sitemap(loc).text())
      .get(),
  ).toEqual([SITE_URL]);
  const last = /on: (.+)/g;
  const changes = readFileSync('tests/fixtures/seminars/cancelled/logistics.md', 'utf8').match(
    last,
  )!;
  const day = new Date(`${changes.at(-1)!.slice(4)} UTC`).toISOString().slice(0, 10);
  expect(sitemap('lastmod').text()).toContain(day);
  expect(read('seed', 'robots.txt')).toContain(`Sitemap: ${SITE_URL}sitemap-index.xml`);
});

test('the 404 page leads back to the seminar', () => {
  const $ = load(read('seed', '404.html'));
  expect(
    $('main a')
      .map((_, link) => $(link).attr('href'))
      .get(),
  ).toContain(BASE);
  expect($('main').text()).toContain('Florentin Guth');
});

test('the address of the card in the preview changes with the seminar, and the picture stays in its place', () => {
  const cards = ['seed', 'hybrid'].map((name) => {
    const $ = load(read(name, 'index.html'));
    const address = new URL($('meta[property="og:image"]').attr('content')!);
    const data = JSON.parse($('script[type="application/ld+json"]').text()) as { image: string };
    expect(data.image).toBe(address.href);
    expect(address.origin + address.pathname).toBe(`${SITE_URL}card.png`);
    expect(existsSync(join(distOf(name), 'card.png'))).toBe(true);
    expect(address.search).toMatch(/^\?[0-9a-f]{8}$/);
    return address.search;
  });
  expect(cards[0]).not.toBe(cards[1]);
});
