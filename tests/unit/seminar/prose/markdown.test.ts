/** What of a body is Markdown, and what is shown as it is typed. */
import { describe, expect, test } from 'vitest';
import { readProse } from '../../../../src/seminar/prose/prose.ts';

function read(body: string) {
  const result = readProse(body, 'abstract');
  if ('faults' in result) throw new Error(result.faults[0]?.problem);
  return { ...result.value, problems: result.doubts.map(({ line, name }) => `${line} ${name}`) };
}

describe('shown as it is typed, without a doubt', () => {
  test.each([
    // Backslashes
    'A \\ B is open; R&D \\ Test',
    // Stars, underscores and tildes
    'u*v and w*x, 2*(u+v)*w, f(u)*g(v), un*frigging*real, x **y**z',
    '2 * 3 * 4 = 24, 2 ** 3 ** 4, a _ b _ c, a ~~ b ~~ c',
    'C*-algebras and W*-algebras',
    'We classify *-homomorphisms between C*-algebras, and every *-ring has a *-norm',
    'The files *.csv and *.txt, and all of them: *.*',
    'condition (*) implies (**), as {*} and [*] do',
    'H^*(X) and H^*(Y), f_*(F) and g_*(G), A^* and B^*, π_*',
    "the pattern '.*foo.*' and 'a.*'",
    'Ada Lovelace* and Charles Babbage**, p* < q*',
    '即u*v和w*x',
    'A_(ij) B_(kl) and ∑_(j≠k) a and ∑_(i=1) b, snake_case_name',
    'H~2~O and X~N(0,1)',
    // Money
    '$5 and $10, US$20–$30, $5 million, $HOME/bin:$PATH',
    // Brackets
    'a [1]: reference, [Note]: no talk, f[^n], rings [x](y) of',
    '- [x]',
    // Less and more
    'true if u<v and w>x, and Map<Key, Value> is the type; x <y> z',
    'a <!-- b',
    // Marks at the start of a line
    '1986. What a year',
    '3.\n7.\n9.',
    '3. One\n7. Two',
    '* Now at Turin',
    '+ 5 degrees is warm',
    '#hashtag',
    'Topics:\n- one\n- two',
    'Topics:\n• one\n• two',
    '> one\ntwo',
    // Hyphens
    'the option "--all" or --no-x; how n-- and (k--) differ',
    // Quotes
    "don't, 'so' and “so” and Rock 'n' Roll, `x is a sign",
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ text, problems: [] });
  });
});

test('a wrapped line is no block, whatever it begins with', () => {
  const line = 'The storm brought, in the span of one single night, as all the papers say, at once';
  for (const mark of ['> 5', '- 10', '+ 3', '* 2', '# 3', '1. 4'])
    expect(read(`${line}\n${mark} and more.`).text).toBe(`${line} ${mark} and more.`);
});

describe('lists', () => {
  test.each([
    ['of hyphens', '- a\n- b', '- a\n- b'],
    ['of pasted bullets', '• a\n• b\n   ◦ c', '- a\n- b\n  - c'],
    ['of stars', '* a\n* b', '- a\n- b'],
    ['of plus signs', '+ a\n+ b', '- a\n- b'],
    ['of numbers from 1', '1) a\n2) b', '1. a\n2. b'],
    ['of numbers from another', 'Go on:\n\n5. a\n6. b', 'Go on:\n\n5. a\n6. b'],
    ['of one number', '1. a', '1. a'],
    ['within lists, two columns in', '1. a\n  - b\n  - c\n2. d', '1. a\n   - b\n   - c\n2. d'],
    ['within lists, a tab in', '- a\n\t- b\n- c', '- a\n  - b\n- c'],
    ['of numbers within an item', '- a\n  5. b\n  6. c\n- d', '- a\n  5. b\n  6. c\n- d'],
    ['at one right margin', '  9. a\n 10. b', '9. a\n10. b'],
    ['below a heading', '# A\n- b', 'A\n\n- b'],
    ['in a quotation', '> - a\n> - b', '    - a\n    - b'],
    ['with a paragraph in an item', '- a\n\n  b\n\nc', '- a\n  b\n\nc'],
    ['with a year at the start of a line', '1. a\n1986. b\n2. c', '1. a\n   1986. b\n2. c'],
  ])('%s', (_, typed, text) => {
    expect(read(typed)).toMatchObject({ text, problems: [] });
  });
});

describe('blocks', () => {
  test.each([
    ['an indented paragraph', '     One.\n\n\tTwo.', 'One.\n\nTwo.'],
    ['a quotation', '> a\n> b\n>\n> c', '    a\n    b\n\n    c'],
    ['a fence', '```js\n  a\n      b\n```', '  a\n      b'],
    ['a fence without an end', '```\na', '```\na'],
    ['a line across the page', 'a\n\n* * *\n\nb', 'a\n\nb'],
    ['a comment on lines of its own', 'a\n\n<!-- b\n\nc -->\n\nd', 'a\n\nd'],
    ['a comment within a line', 'a <!-- b --> c', 'a c'],
    ['a table', 'a | b\n--|--\n1 | 2', 'a · b\n1 · 2'],
    ['short lines', 'Coffee at 3 pm\nTalk at 4 pm', 'Coffee at 3 pm\nTalk at 4 pm'],
    ['breaks', 'Tea<br>\nTalk<br/>End  \nHome', 'Tea\nTalk\nEnd\nHome'],
    [
      'references',
      '[1] A. Author (2020).\n[2] B. Author.',
      '[1] A. Author (2020).\n[2] B. Author.',
    ],
  ])('%s', (_, typed, text) => {
    expect(read(typed)).toMatchObject({ text, problems: [] });
  });

  const KAWA = '川は覚えている水は忘れる川は覚えている水は忘れる川は覚えている水は';
  test('lines of Japanese are joined without a space', () => {
    expect(read(`${KAWA}\n${KAWA}\n水`).text).toBe(`${KAWA}${KAWA}水`);
  });
});

test.each([
  ['**a** *b* _c_ __d__', '<strong>a</strong> <em>b</em> <em>c</em> <strong>d</strong>'],
  ['***a** b* **c** *d*', '<em><strong>a</strong> b</em> <strong>c</strong> <em>d</em>'],
  ['**a *b*** *c* **d**', '<strong>a <em>b</em></strong> <em>c</em> <strong>d</strong>'],
  ['1 *2* 3, x *5*6', '1 <em>2</em> 3, x *5*6'],
  ['これは**重要**です', 'これは<strong>重要</strong>です'],
  ['これは**「強調」**です', 'これは<strong>「強調」</strong>です'],
  ['ab*一* cd, 一*ab* cd', 'ab<em>一</em> cd, 一<em>ab</em> cd'],
  ['the *p*-adic **“numbers”**', 'the <em>p</em>-adic <strong>“numbers”</strong>'],
  [
    '**A C*-algebra**, **(B)** *is*',
    '<strong>A C*-algebra</strong>, <strong>(B)</strong> <em>is</em>',
  ],
  [
    'l’**État**, ¡**hola**!, §**1**',
    'l’<strong>État</strong>, ¡<strong>hola</strong>!, §<strong>1</strong>',
  ],
  ['*a*<br>**b**<br>_c_', '<em>a</em><br><strong>b</strong><br><em>c</em>'],
  ['(_x_) and ~~y~~', '(<em>x</em>) and <del>y</del>'],
  ['`code` and ``co`de``', '<code>code</code> and <code>co`de</code>'],
  ['H<sub>2</sub>O, x<sup>$n$</sup>', 'H<sub>2</sub>O, x<sup><math><mi>n</mi></math></sup>'],
  ['[a *b*](https://example.edu)', '<a href="https://example.edu">a <em>b</em></a>'],
])('%s is %s', (text, html) => {
  expect(read(text).html).toBe(`<p dir="auto">${html}</p>`);
});

test.each([
  [
    '\\*a\\*, \\_b\\_, \\[see\\], \\<d\\>, \\`e\\`, \\~~f, \\$5',
    '*a*, _b_, [see], <d>, `e`, ~~f, $5',
  ],
  ['5\\% \\& \\#3 \\{a\\} 1848\\. Events', '5% & #3 {a} 1848. Events'],
  ['as in \\[2\\] and \\[see there\\]', 'as in [2] and [see there]'],
])('an escaped sign is the sign: %s', (typed, text) => {
  expect(read(typed)).toMatchObject({ text, problems: [] });
});

describe('LaTeX', () => {
  test.each([
    ['let \\(y^3\\) be', 'let y³ be'],
    ['so\n\\[ y^3 \\]\nholds', 'so\n\ny³\n\nholds'],
    ['so \\begin{equation*}y^3\\end{equation*} holds', 'so\n\ny³\n\nholds'],
    ['where$$y^3$$holds', 'where\n\ny³\n\nholds'],
    ['> so\n> $$\n> y\n> $$', '    so\n\n    y'],
    ['\\emph{all of} \\(n\\), \\textbf{a \\textit{b}}', 'all of n, a b'],
  ])('that is read: %s', (typed, text) => {
    expect(read(typed)).toMatchObject({ text, problems: [] });
  });

  test.each([
    ['a \\cite{b}\n\n\\alpha and \\newcommand', ['1 LatexCommand', '3 LatexCommand']],
    ['\\begin{itemize}\n\\item a', ['1 LatexCommand', '2 LatexCommand']],
    ['a \\begin{align} b', ['1 LatexCommand']],
    ["``strong'' --- or", ['1 LatexSign']],
    ["and `weak' too", ['1 LatexSign']],
    ['pp. 3--5', ['1 LatexSign']],
    ['so -- it seems', ['1 LatexSign']],
    ['Theorem~3', ['1 LatexSign']],
    ['one\\\\\ntwo\\\\', ['1 LatexSign', '2 LatexSign']],
    ['10\\,000', ['1 LatexSign']],
    ['O\\(n\\)', ['1 LatexSign']],
    ['\\emph{open', ['1 LatexCommand']],
  ])('that is shown as it is typed, with a doubt a line: %s', (text, problems) => {
    expect(read(text)).toMatchObject({ text, problems });
  });
});

test.each([
  ['<a href="https://example.edu">page</a>', ['1 Html']],
  ['<a href="https://r.example/talks.html>page</a>', ['1 Html']],
  ['one <b>two</b>\nthree </div>', ['1 Html', '2 Html']],
  ['R&amp;D, a&nbsp;b', ['1 Entity']],
  ['[page][h]\n\n[h]: https://example.edu', ['3 LinkDefinition']],
  ['Ada\n---', ['2 LineOfDashes']],
])(
  'markup that is none here is shown as it is typed, with a doubt a line: %s',
  (text, problems) => {
    expect(read(text)).toMatchObject({ text, problems });
  },
);

test('no text makes an element or an attribute that its Markdown does not', () => {
  const { html } = read('<script>alert(1)</script> <b onclick="x">y</b> <p id="main" style="z">');
  expect(html).toMatch(/^<p dir="auto">[^<]*<\/p>$/);
});

describe('the direction', () => {
  test('is that of each block', () => {
    const { html } = read('# A\n\nb\n\n- c\n\n| d |\n|---|\n| e |');
    for (const name of ['h3', 'p', 'li', 'th', 'td'])
      expect(html).toContain(`<${name} dir="auto">`);
  });

  test('of Hebrew that begins with a Latin word is Hebrew’s', () => {
    expect(read('OCR של כתבי יד').html).toContain('<p dir="auto">\u200FOCR');
    expect(read('OCR של כתבי יד').text).toBe('OCR של כתבי יד');
    expect(read('OCR of שלום').html).not.toContain('\u200F');
  });
});

test('as many amounts of money as anyone could write are read', () => {
  const { text } = read('It costs $5 or $10, and $n$ more. '.repeat(2_000));
  expect(text.match(/\$5 or \$10, and n more\./g)).toHaveLength(2_000);
});

test('a paragraph may be as long as anyone could paste', () => {
  const text = 'Rivers run. '.repeat(30_000).trim();
  expect(read(text)).toMatchObject({ text, problems: [] });
});
