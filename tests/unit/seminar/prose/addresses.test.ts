/** Mail addresses in a sentence: each is a link as a whole, or none; what is behind it is text. */
import { describe, expect, test } from 'vitest';
import { readProse } from '../../../../src/seminar/prose/prose.ts';

/** What the page links, as `target text`, and the plain text. */
function read(body: string): { links: string[]; html: string; text: string } {
  const result = readProse(body, 'abstract');
  if ('faults' in result) throw new Error(result.faults[0]?.problem);
  const { html, text } = result.value;
  const decoded = (code: string) =>
    code
      .replace(/&#x([\dA-F]+);/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
      .replaceAll('&amp;', '&');
  const links = Array.from(html.matchAll(/<a href="([^"]*)">(.*?)<\/a>/g), ([, href, shown]) =>
    decoded(`${href} ${shown}`),
  );
  return { links, html, text };
}

describe('a mail address', () => {
  test.each([
    'ada_k_l@example.edu',
    'ada.k_l+talk@dept.example.edu',
    'ada_k@example.museum',
    "d'Ada@example.edu",
    'ada-k@ex-ample.edu',
    'ada_@example.edu',
    '7_of_9@example.edu',
  ])('%s is linked as a whole', (address) => {
    for (const text of [
      `Ask ${address}.`,
      `Ask (${address}), or`,
      `"${address}"`,
      `Mail:${address}`,
    ])
      expect(read(text)).toMatchObject({ links: [`mailto:${address} ${address}`], text });
  });

  test.each([
    ['mailto:ada_k@example.edu', 'mailto:ada_k@example.edu mailto:ada_k@example.edu'],
    ['zoë_k@example.edu', 'mailto:zo%C3%AB_k@example.edu zoë_k@example.edu'],
    ['_ada_k@example.edu_', 'mailto:ada_k@example.edu ada_k@example.edu'],
    ['**ada_k@example.edu**', 'mailto:ada_k@example.edu ada_k@example.edu'],
    ["'ada@example.edu'", 'mailto:ada@example.edu ada@example.edu'],
    ['ada\\_k@example.edu', 'mailto:ada_k@example.edu ada_k@example.edu'],
    ['連絡先はada_k@example.jpまで', 'mailto:ada_k@example.jp ada_k@example.jp'],
    ['[me](mailto:ada_k@example.edu)', 'mailto:ada_k@example.edu me'],
  ])('in %s is linked', (text, link) => {
    expect(read(text).links).toEqual([link]);
  });

  test.each([
    'O’Ada@example.edu',
    'ada/kim@example.edu',
    'ada=kim@example.edu',
    'R&D@example.edu',
    '_ada@example.edu',
    '.ada@example.edu',
    '{ada,kim}@example.edu',
    '"ada kim"@example.edu',
    'ada@example.edu_k',
    'ada@kim@example.edu',
    'git@host',
    'talk@4.30pm',
  ])('%s is text', (text) => {
    expect(read(text)).toMatchObject({ links: [], text });
  });
});
