/** What a visit costs: bytes and requests, as budgets. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { brotli, gzip } from '../bench/bytes.ts';
import { SITES } from '../harness/built-sites.ts';
import { distOf } from '../harness/project.ts';

const page = (name: string) => readFileSync(join(distOf(name), 'index.html'));

test('the page fits the first flight of ten segments, headers included', () => {
  expect(gzip(page('seed'))).toBeLessThanOrEqual(13_300);
  expect(brotli(page('seed'))).toBeLessThanOrEqual(8_200);
});

test('a gigabyte carries 100,000 views, headers included', () => {
  const headers = readFileSync(join(distOf('seed'), '_headers')).length;
  expect(1e9 / (brotli(page('seed')) + headers)).toBeGreaterThanOrEqual(100_000);
});

test('the longest announcement fits two flights', () => {
  expect(gzip(page('longest'))).toBeLessThanOrEqual(20_000);
});

test.each(SITES)(
  '%s asks for nothing else to be shown, and its card is small enough for chats',
  (name) => {
    const $ = load(page(name));
    const loaded = $('script[src], link[rel=stylesheet], iframe, object, embed, link[rel=preload]');
    expect(loaded).toHaveLength(0);
    const icon = $('link[rel=icon]').attr('href')!;
    const drawing = readFileSync(join(distOf(name), 'favicon.svg'), 'utf8');
    expect(`${decodeURIComponent(icon)}\n`).toBe(`data:image/svg+xml,${drawing}`);
    expect(statSync(join(distOf(name), 'card.png')).size).toBeLessThan(150_000);
  },
);

test('the script is at most 1.75 kB', () => {
  const script = load(page('seed'))('script:not([type="application/ld+json"])').text();
  expect(script.length).toBeGreaterThan(100);
  expect(script.length).toBeLessThanOrEqual(1_750);
});
