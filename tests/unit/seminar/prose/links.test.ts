/** Addresses in a text, footnotes, and the marks around a title. */
import { describe, expect, test } from 'vitest';
import { readProse, withoutQuotes } from '../../../../src/seminar/prose/prose.ts';

const read = (text: string) => readProse(text, 'abstract');

test.each([
  'https://example.edu/~ada/a--b_c_d*e*f?x=1&y=2',
  'http://example.edu/a_(b)_c',
  'www.example.edu/a--b/~c',
])('%s is left as it is', (address) => {
  expect(read(`See ${address} there.`)).toMatchObject({
    value: { text: expect.stringContaining(address) as string },
    doubts: [],
  });
});

test.each([
  ['[page](https://example.edu/a_(b))', 'href="https://example.edu/a_(b)"'],
  ['[page]( https://example.edu "Title" )', 'href="https://example.edu"'],
  ["[page](https://example.edu 'Title')", 'href="https://example.edu"'],
  ['[mail](mailto:ada@example.edu)', 'href="mailto:ada@example.edu"'],
])('%j is a link', (text, link) => {
  const html = expect.stringContaining(link) as string;
  expect(read(text)).toMatchObject({ value: { html }, doubts: [] });
});

test.each(['rings [x](y) of', 'f[^n]', '[Note]: www', 'a [b]: c'])('%s is text', (text) => {
  expect(read(text)).toMatchObject({ value: { text }, doubts: [] });
});

test('a footnote is shown behind the text, whatever the case of its name', () => {
  expect(read('So[^One] it is.\n\n[^one]: Not always.')).toMatchObject({
    value: { text: 'So[1] it is.\n\nNotes\n\n[1] Not always.' },
    doubts: [],
  });
});

test.each([
  ['four columns in', '[^a]: One.\n\n    Two.\n\nBehind.'],
  ['with a tab', '[^a]: One.\n\n\tTwo.\n\nBehind.'],
  ['at the end', 'Behind.\n\n[^a]: One.\n\n    Two.'],
])('a paragraph of a footnote stays in it, %s', (_, note) => {
  expect(read(`Before[^a] it.\n\n${note}`)).toMatchObject({
    value: { text: 'Before[1] it.\n\nBehind.\n\nNotes\n\n[1] One.\n    Two.' },
    doubts: [],
  });
});

test('a list, a footnote behind it and another each keep their lines', () => {
  const notes = '[^a]: One.\n\n    - c\n    - d\n\n    Two.\n[^b]: Three.\n\nBehind.';
  expect(read(`- Of[^a]\n- and[^b]\n\n${notes}`)).toMatchObject({
    value: {
      text:
        '- Of[1]\n- and[2]\n\nBehind.\n\nNotes\n\n' +
        '[1] One.\n    - c\n    - d\n    Two.\n[2] Three.',
    },
    doubts: [],
  });
});

test.each(['[page](htps://example.edu)', '<ftp://example.edu>', '![a](b.png)'])(
  '%j is refused',
  (text) => {
    expect(read(text)).toHaveProperty('faults');
  },
);

describe('the marks around a title', () => {
  const around =
    '“a b” „a b“ „a b” ”a b” ‘a b’ ‚a b‘ ‚a b’ ’a b’ «a b» »a b« ‹a b› ›a b‹ 「a b」 『a b』 《a b》';
  test.each([...around.split(/(?<=\S b\S) /), '"a b"', "'a b'", "``a b''", ' “ a b ” '])(
    '%s are taken off',
    (title) => {
      expect(withoutQuotes(title)).toBe('a b');
    },
  );

  test.each(['“a” and “b”', "'a' b 'c'", '“a b', "a 'b'", '“ ”'])('those of %s stay', (title) => {
    expect(withoutQuotes(title)).toBe(title);
  });

  test('a title of one letter is a title', () => {
    expect(withoutQuotes('„a“')).toBe('a');
  });

  test('an apostrophe within a word is none of them', () => {
    expect(withoutQuotes("'Ada's work'")).toBe("Ada's work");
    expect(withoutQuotes('‘Ada’s work’')).toBe('Ada’s work');
  });
});
