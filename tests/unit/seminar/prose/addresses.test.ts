/** Web and mail addresses in a sentence: each is a link as a whole, or none; what is behind it is text. */
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

describe('a web address', () => {
  const ADDRESS = 'https://example.edu/q?a=1&b=2#c';
  test.each([
    ...[
      'をご覧ください',
      '에서',
      '。',
      '，欢迎',
      '」',
      'ดู',
      '،',
      '؛',
      '”',
      '“',
      '’s',
      "'s",
      '»',
      '›',
    ],
    ...['—or', '…', ' – or', '.', '?!', ')', ')b', ']', '(see below)', '<br>b', ',https://b.org'],
    ...['<https://b.org>', '&nbsp;', '[^1]\n\n[^1]: b', '・b', '：b', '·', '`c`', '"'],
  ])('ends before %s', (behind) => {
    expect(read(ADDRESS + behind).links[0]).toBe(`${ADDRESS} ${ADDRESS}`);
  });

  test.each(['„', '«', '“', '（', '詳細は', '까지', '(', '**', '*', '_', '~~', '—'])(
    'begins behind %s',
    (before) => {
      const after = /^[*_~]/.test(before) ? before : ' there';
      expect(read(before + ADDRESS + after).links).toEqual([`${ADDRESS} ${ADDRESS}`]);
    },
  );

  test.each([
    ['https://example.edu/$a$b', 'https://example.edu/$a$b'],
    ['https://example.edu/a\\_b*c*d', 'https://example.edu/a_b*c*d'],
    ['https://example.edu/a\\~b', 'https://example.edu/a~b'],
    ['https://example.edu/{n}/[m](k)', 'https://example.edu/%7Bn%7D/[m](k)'],
    ['https://example.edu/é/Ōe', 'https://example.edu/%C3%A9/%C5%8Ce'],
    ['https://example.edu/Euler–Maclaurin', 'https://example.edu/Euler%E2%80%93Maclaurin'],
    ["https://example.edu/Ada's_law", "https://example.edu/Ada's_law"],
    ['Https://Example.edu/A', 'https://Example.edu/A'],
    ['WWW.example.edu/a__b', 'http://WWW.example.edu/a__b'],
  ])('%s is a link', (typed, href) => {
    const { links, text } = read(typed);
    expect(links).toEqual([`${href} ${text}`]);
    expect(text).toBe(typed.replace(/\\(.)/g, '$1'));
  });

  test.each(['https://', 'https://…', 'https://例え.jp', 'xhttps://a.b'])('%s is text', (text) => {
    expect(read(text).links).toEqual([]);
  });

  test('within a link is its text', () => {
    expect(read('[https://a.b/c_d](https://a.b/e)').links).toEqual([
      'https://a.b/e https://a.b/c_d',
    ]);
    expect(read('[a](https://a.b/(c(d(e)))_f)').links).toEqual(['https://a.b/(c(d(e)))_f a']);
  });
});
