import { describe, expect, test } from 'vitest';
import { readPhrase, readProse } from '../../../../src/seminar/prose/prose.ts';

function read(markdown: string, name = 'abstract') {
  const result = readProse(markdown, name);
  if ('faults' in result) throw new Error(result.faults[0]?.problem);
  return result.value;
}

describe('readProse', () => {
  test.each([
    ['marks of emphasis', '**a** *b*', '<p><strong>a</strong> <em>b</em></p>', 'a b'],
    ['headings below the page’s', '# A\n\n##### B', '<h3>A</h3>\n<h6>B</h6>', 'A\n\nB'],
    ['quotes as they are typed', "“a” 'b' - c", "<p>“a” 'b' - c</p>", "“a” 'b' - c"],
    ['signs of HTML', '1 < 2 & b', '<p>1 &#x3C; 2 &#x26; b</p>', '1 < 2 & b'],
    ['amounts of money', '$5 and $10', '<p>$5 and $10</p>', '$5 and $10'],
    ['a price range', '$20–$30 fee', '<p>$20–$30 fee</p>', '$20–$30 fee'],
    ['an escaped dollar sign', '\\$5 is $n$', '<p>$5 is <math><mi>n</mi></math></p>', '$5 is n'],
    ['struck text', '~~a~~', '<p><del>a</del></p>', '~~a~~'],
    ['single tildes', 'H~2~O, ~a~', '<p>H~2~O, ~a~</p>', 'H~2~O, ~a~'],
    ['a formula', '$n$-dim', '<p><math><mi>n</mi></math>-dim</p>', 'n-dim'],
    [
      'a web address',
      'https://mit.edu',
      '<p><a href="https://mit.edu">https://mit.edu</a></p>',
      'https://mit.edu',
    ],
  ])('%s', (_, markdown, html, text) => {
    expect(read(markdown)).toEqual({
      html: html.replace(/<(p|h\d)>/g, '<$1 dir="auto">'),
      text,
    });
  });

  test('footnotes of two texts do not meet', () => {
    const notes = 'a[^1]\n\n[^1]: b';
    const ids = (name: string) =>
      [...read(notes, name).html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids('bio')).toEqual(['bio-fnref-1', 'bio-notes', 'bio-fn-1']);
    expect(ids('abstract')).toEqual(['abstract-fnref-1', 'abstract-notes', 'abstract-fn-1']);
    expect(read(notes).text).toBe('a[1]\n\nNotes\n\n[1] b');
  });

  // The parser takes a time that grows with the square of the levels of a list.
  test.each([
    ['> ', 3_000],
    ['- ', 1_000],
    ['1. ', 1_000],
  ])('of "%s", %i levels are refused', (opening, levels) => {
    const text = `${opening.repeat(levels)}a\n`;
    expect(readProse(text, 'abstract')).toEqual({
      faults: [
        {
          line: 1,
          name: 'TooManyLevels',
          problem: 'Lists, quotations or emphasis stand too many levels within each other.',
          remedy: 'Take most of the levels out.',
        },
      ],
    });
  });

  test('a displayed formula is a block of its own', () => {
    const { html, text } = read('a\n\n$$\nx^2\n$$\n\nb');
    expect(html).toMatch(
      /<p dir="auto">a<\/p>\n<span class="formula"><math display="block">.*<\/math><\/span>\n<p dir="auto">b<\/p>/,
    );
    expect(text).toBe('a\n\nx²\n\nb');
  });

  test.each([
    ['a link', 'a\n\n[b](c.html)', 3],
    ['a picture', 'a\n\nb ![c](d.png)', 3],
    ['a formula', 'a\n\n- $\\grwth$', 3],
    ['a formula on lines of its own', 'a\n\n$$\n\\grwth\n$$', 3],
  ])('a fault of %s has its line', (_, markdown, line) => {
    expect(readProse(markdown, 'bio')).toMatchObject({ faults: [{ line }] });
  });
});

describe('readPhrase', () => {
  test.each([
    ['The $\\ell_1$ norm', 'The ℓ₁ norm'],
    ['$n$ and $m$', 'n and m'],
    ['$5 or $10', '$5 or $10'],
    ['From $5 to $x$', 'From $5 to x'],
    ['$5, \\$6 and $\\$x$', '$5, $6 and $x'],
    ['\\$5', '$5'],
    ['*a* [b] <c> & d', '*a* [b] <c> & d'],
  ])('%s', (written, text) => {
    expect(readPhrase(written)).toMatchObject({ value: { text } });
  });

  test('its HTML holds no tag but mathematics', () => {
    expect(readPhrase('<b>a</b> & $n$')).toMatchObject({
      value: { html: '&#x3C;b>a&#x3C;/b> &#x26; <math><mi>n</mi></math>' },
    });
  });
});

test('double dollar signs on one line set a formula on a line of its own', () => {
  const result = readProse(
    'Let $x$ be. $$\\begin{align*}a&=b\\\\c&=d\\end{align*}$$ Then.',
    'abstract',
  );
  if ('faults' in result) throw new Error(JSON.stringify(result.faults));
  expect(result.value.html.match(/display="block"/g)).toHaveLength(1);
  expect(result.value.text).toBe('Let x be.\n\na = b; c = d\n\nThen.');
});
