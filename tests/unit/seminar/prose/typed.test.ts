/** What people paste, and what of it is read. */
import { describe, expect, test } from 'vitest';
import { readPhrase, readProse } from '../../../../src/seminar/prose/prose.ts';
import { withoutQuotes } from '../../../../src/seminar/prose/quotes.ts';
import { readTypedName } from '../../../../src/seminar/prose/typed/read-typed.ts';

function read(body: string, name = 'abstract') {
  const result = readProse(body, name);
  if ('faults' in result) throw new Error(result.faults[0]?.problem);
  return {
    ...result.value,
    problems: result.doubts.map(({ line, problem }) => `${line} ${problem}`),
  };
}

describe('signs that are text', () => {
  test.each([
    'true if u<v and w>x, and Map<Key, Value> is the type',
    '<your text here>',
    'x <!-- y',
    '</b> closes nothing, and <i> opens nothing',
    'u*v and w*x, 2*(u+v)*w, f(u)*g(v)',
    'H~2~O and X~N(0,1)',
    '$5 and $10, US$20–$30, $5 million',
    'a [1]: reference',
    '[Note]: no talk',
    '- [x] ticked',
    'R[x](y) of rings',
    'C*-algebras and W*-algebras',
    'We classify *-homomorphisms between C*-algebras, and every *-ring has a *-norm',
    'The files *.csv and *.txt, and all of them: *.*',
    'condition (*) implies (**), as {*} and [*] do',
    'H^*(X) and H^*(Y), f_*(F) and g_*(G), A^* and B^*, π_*',
    "the pattern '.*foo.*' and 'a.*'",
    'Ada Lovelace* and Charles Babbage**, p* < q*',
    '2 * 3 * 4 = 24',
    'dial *67 and 5*6',
    '1986. What a year',
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ text, problems: [] });
  });

  test('an element that is known and closed is an element', () => {
    expect(read('a <b>b</b> <i>c</i><br>d').html).toContain('<b>b</b> <i>c</i><br>d');
    expect(read('これは**重要**です').html).toContain('<strong>重要</strong>');
    expect(read('x **y**z').html).toContain('<strong>y</strong>z');
  });

  test.each([
    [
      'これは**「強調」**です。また**重要（じゅうよう）**である。',
      ['「強調」', '重要（じゅうよう）'],
    ],
    ['**“重点”**内容，**注意：**请提前入场', ['“重点”', '注意：']],
    ['**"딥러닝"**을 보고 **주의:**는', ['"딥러닝"', '주의:']],
    ['a **“quoted”** word, **(so)**, and **$x$**', ['“quoted”', '(so)']],
    ['**Note:** *here*, **there**-there, and (**within**)', ['Note:', 'there', 'within']],
    ['l’**État**, ¡**hola**!, §**1**', ['État', 'hola', '1']],
    ['***both** and one*', ['both']],
    ['**strong and *both***', ['strong and both']],
    ['a **C*-algebra** is **dense**', ['C*-algebra', 'dense']],
  ])('what stars emphasise in %s', (text, expected) => {
    const { html } = read(text);
    const strong = Array.from(html.matchAll(/<strong>(.*?)<\/strong>/g), ([, one]) =>
      one!.replace(/<\/?em>/g, ''),
    );
    expect(strong).toEqual(expect.arrayContaining(expected));
    expect(html.replace('C*-', '')).not.toContain('*');
  });
});

test.each([
  ['***a** b* **c** *d*', '<em><strong>a</strong> b</em> <strong>c</strong> <em>d</em>'],
  ['***a* b** *c*', '<strong><em>a</em> b</strong> <em>c</em>'],
  ['**a *b*** *c* **d**', '<strong>a <em>b</em></strong> <em>c</em> <strong>d</strong>'],
  ['*a **b*** **c**', '<em>a <strong>b</strong></em> <strong>c</strong>'],
  ['**a*** *b*', '<strong>a</strong>* <em>b</em>'],
  ['1 *2* 3, x *5*6', '1 <em>2</em> 3, x *5*6'],
  ['ab*一* cd', 'ab<em>一</em> cd'],
  ['一*ab* cd', '一<em>ab</em> cd'],
  ['*一*二', '<em>一</em>二'],
  ['*ab*二, *cd*', '<em>ab</em>二, <em>cd</em>'],
  [
    '**A C*-algebra**, **(B)** *is*',
    '<strong>A C*-algebra</strong>, <strong>(B)</strong> <em>is</em>',
  ],
  ['*a* b* c', '<em>a</em> b* c'],
  ['*a *b** c', '<em>a <em>b</em></em> c'],
  ['即u*v和w*x', '即u*v和w*x'],
  ['*これは **重要***A*。', '<em>これは <strong>重要</strong></em>A*。'],
  ['the *p*-adic **“numbers”**', 'the <em>p</em>-adic <strong>“numbers”</strong>'],
  ['*a *b*** c', '<em>a <em>b</em></em>* c'],
  ['*「重要」*です*。', '<em>「重要」</em>です*。'],
  ['*可換C*-代数*', '<em>可換C*-代数</em>'],
])('%s is %s', (text, html) => {
  expect(read(text).html).toBe(`<p dir="auto">${html}</p>`);
});

describe('LaTeX', () => {
  test.each([
    ['let \\(y^3\\) be', 'let y³ be'],
    ['so\n\\[ y^3 \\]\nholds', 'so\n\ny³\n\nholds'],
    ['so \\begin{equation*}y^3\\end{equation*} holds', 'so\n\ny³\n\nholds'],
    ['as in \\[2\\] and \\[see there\\]', 'as in [2] and [see there]'],
    [
      'Poincar\\\'e, G\\"odel, H\\o{}rmander, \\L{}o\\\'s, \\v{C}ech, na\\"{\\i}ve',
      'Poincaré, Gödel, Hørmander, Łoś, Čech, naïve',
    ],
    [
      '{\\\'E}tale, Fran\\c{c}ois, \\AA ngstr\\"om, Stra\\ss{}e, Erd\\H os',
      'Étale, François, Ångström, Straße, Erdős',
    ],
    [
      "``strong'' and `weak' --- or, on pp.~3--5, \\emph{none}",
      '“strong” and ‘weak’ — or, on pp. 3–5, none',
    ],
    ['`code` and ``co`de``', 'code and co`de'],
    ["don't, `it's` and Rock 'n' Roll", "don't, it's and Rock 'n' Roll"],
    ['5\\% \\& \\#3 \\_ \\$6 \\{a\\}', '5% & #3 _ $6 {a}'],
    ['one\\\\ two', 'one\ntwo'],
    ['\\textbf{a \\emph{b}} {\\it c} \\texttt{d\\_e}', 'a b c d_e'],
    [
      '\\url{https://example.edu/~a_b} \\href{https://example.edu/x}{there}',
      'https://example.edu/~a_b there (https://example.edu/x)',
    ],
    ['a\\footnote{Of old.} b', 'a[1] b\n\nNotes\n\n[1] Of old.'],
    ['\\begin{enumerate}\n\\item a\n\\item b\n\\end{enumerate}\nc', '1. a\n2. b\n\nc'],
    ['10\\,000 and e.g.\\ this', '10 000 and e.g. this'],
    ['16:00 Mary\\\n17:00 End', '16:00 Mary\n17:00 End'],
    ['Tea at four<br>\nTalk at five<br/>\nEnd', 'Tea at four\nTalk at five\nEnd'],
    [
      '\\begin{enumerate}\n\\item[(a)] a\n\\item[$\\bullet$] b\n\\item c\n\\end{enumerate}',
      '- (a) a\n- b\n\n1. c',
    ],
    ['\\begin{enumerate}[label=\\Alph*.]\n\\item a\n\\item b\n\\end{enumerate}', '- A. a\n- B. b'],
    [
      '\\begin{enumerate}[label=Q\\arabic*)]\n\\item a\n\\item b\n\\end{enumerate}',
      '- Q1) a\n- Q2) b',
    ],
    [
      '\\begin{enumerate}[label={\\Roman*:}]\n\\item a\n\\item[–] b\n\\item c\n\\end{enumerate}',
      '- I: a\n- b\n- II: c',
    ],
    ['\\begin{itemize}\n\\item[--] a\n\\item[So] b\n\\end{itemize}', '- a\n- So b'],
    [
      'x\n\\begin{itemize}\n\\item a\n\\begin{enumerate}\n\\item b\n\\end{enumerate}\n\\item c\n\\end{itemize}\ny',
      'x\n\n- a\n  1. b\n- c\n\ny',
    ],
    [
      '\\begin{enumerate}[label=(\\roman*)]\n\\item a\n\\item b\n\\end{enumerate}',
      '- (i) a\n- (ii) b',
    ],
    [
      '\\begin{enumerate}\n\\item a\n\\end{enumerate}\n\\begin{enumerate}\n\\item b\n\\end{enumerate}',
      '1. a\n\n1. b',
    ],
    ['\\emph{all} of \\(n\\)', 'all of n'],
    ['the \\(x\\)\\(y^3\\) of it', 'the xy³ of it'],
    ['\\begin{equation}y^3\\end{equation}\n\n\\begin{equation}x\\end{equation}', 'y³\n\nx'],
    ['\\begin{enumerate}[label=\\alph*)]\n\\item a\n\\item b\n\\end{enumerate}', '- a) a\n- b) b'],
    ['\\begin{enumerate}[label=\\arabic*.]\n\\item a\n\\item b\n\\end{enumerate}', '1. a\n2. b'],
    [
      '\\begin{enumerate}[label=\\arabic*)]\n\\item a\n\\item b\n\\end{enumerate}',
      '- 1) a\n- 2) b',
    ],
    ['\\begin{itemize}\n\\item \\emph{a} b\n\\end{itemize}', '- a b'],
    ['\\begin{itemize}\\item[ $\\bullet$ ] a\\item b\\item c\\end{itemize}', '- a\n- b\n- c'],
    ['- a\n\n\\begin{itemize}\n\\item b\n\\end{itemize}', '- a\n- b'],
    [
      '\\begin{itemize}\n\\item a\n\\begin{quote}b\\end{quote}\n\\item c\n\\end{itemize}',
      '- a\n  b\n- c',
    ],
    ['\\begin{itemize}\n\\item a\n\\end{itemize}\n\\begin{center}b\\end{center}', '- a\n\nb'],
    ['\\begin{quote}a\\end{quote}[b]', 'a\n[b]'],
    ['So:\\begin{center}a\\end{center}and so on', 'So:\na\nand so on'],
    [
      '\\begin{theorem}[Fermat]\nIt holds.\n\\end{theorem}\n\\begin{proof}\nClear.\n\\end{proof}',
      'Theorem (Fermat).\nIt holds.\n\nProof.\nClear.',
    ],
  ])('%s', (written, text) => {
    expect(read(written)).toMatchObject({ text, problems: [] });
  });

  test('counts on in numbers where a list has more items than there are letters', () => {
    const items = '\n\\item a'.repeat(28);
    const { text } = read(`\\begin{enumerate}[label=(\\Alph*)]${items}\n\\end{enumerate}`);
    expect(text).toMatch(/^- \(A\) a\n.*\n- \(Z\) a\n- \(27\) a\n- \(28\) a$/s);
  });

  test.each([
    ['\\roman*)', 'ix)', 'xiv)', 'xxxix)', '40)'],
    ['\\Roman*.', 'IX.', 'XIV.', 'XXXIX.', '40.'],
  ])('counts in Roman numerals as far as lists go: %s', (label, ...marks) => {
    const items = '\n\\item a'.repeat(40);
    const { text, problems } = read(`\\begin{enumerate}[label=${label}]${items}\n\\end{enumerate}`);
    const lines = text.split('\n');
    expect([9, 14, 39, 40].map((n) => lines[n - 1])).toEqual(marks.map((mark) => `- ${mark} a`));
    expect(problems).toEqual([]);
  });

  test.each([
    'where\\[ y^3 \\] holds',
    'where\\[ y^3 \\]holds',
    'where$$y^3$$holds',
    'where\\begin{equation}y^3\\end{equation}holds',
  ])('of a formula on a line of its own may stand directly beside words: %s', (written) => {
    expect(read(written)).toMatchObject({ text: 'where\n\ny³\n\nholds', problems: [] });
  });

  test.each([
    ['begin', 'a \\begin{align} b'],
    ['begin', 'a \\begin{tikzpicture} b'],
    ['end', 'a \\end{tikzpicture} b'],
    ['item', 'a \\item b'],
  ])('whose "\\%s" means nothing here stays and is told: %s', (command, text) => {
    const problems = [`1 "\\${command}" is shown as it is written.`];
    expect(read(text)).toMatchObject({ text, problems });
  });

  test('that ends before it begins is told, and what begins later is read', () => {
    expect(read('a \\end{align} b\n\\begin{align}y^3\\end{align}')).toMatchObject({
      text: 'a \\end{align} b\n\ny³',
      problems: ['1 "\\end" is shown as it is written.'],
    });
  });

  test('keeps words apart in titles', () => {
    expect(readPhrase('Rivers\\begin{center}and lakes\\end{center}of mud')).toMatchObject({
      value: { text: 'Rivers and lakes of mud' },
      doubts: [],
    });
  });

  test('is read in titles and names', () => {
    expect(readPhrase("On \\(k\\) ``weak'' sums of P\\'olya --- \\emph{all} $n$")).toMatchObject({
      value: { text: 'On k “weak” sums of Pólya — all n' },
      doubts: [],
    });
    expect(
      readTypedName("Alfr\\'ed R\\'enyi, E\\\"otv\\\"os~Lor\\'and University, 5\\% <b> *a* $x$"),
    ).toBe('Alfréd Rényi, Eötvös\u00A0Loránd University, 5% <b> *a* $x$');
  });

  test('that means nothing here is told once for each place', () => {
    expect(read('a \\cite{b}\n\n\\alpha and \\newcommand').problems).toEqual([
      '1 "\\cite" is shown as it is written.',
      '3 "\\alpha" is shown as it is written.',
      '3 "\\newcommand" is shown as it is written.',
    ]);
  });
});

describe('lines', () => {
  const wrapped = [
    'Rivers remember where they have been, and this talk asks how long they can do so and',
    'whether Horton knew of it when he drew his maps; the answer is in the mud of three',
    'Alpine lakes.',
  ];
  const KAWA = '川は覚えている水は忘れる川は覚えている水は忘れる川は覚えている水は';
  test.each([
    ['of a mail are joined', wrapped.join('\n'), wrapped.join(' ')],
    [
      'of facts stay apart',
      'Coffee at 3 pm\nTalk at 4 pm\nCode: 17',
      'Coffee at 3 pm\nTalk at 4 pm\nCode: 17',
    ],
    ['with a label stay apart', `${wrapped[0]}\nPasscode: 17`, `${wrapped[0]}\nPasscode: 17`],
    ['with an enumerator stay apart', '(a) one\n(b) two\nii) three', '(a) one\n(b) two\nii) three'],
    ['that are indented are paragraphs', '     One.\n\n\tTwo.', 'One.\n\nTwo.'],
    ['with bullets are a list', '• a\n• b\n   ◦ c', '- a\n- b\n  - c'],
    ['with dashes are a list', 'Topics:\n\n– a\n– b', 'Topics:\n\n- a\n- b'],
    ['with numbers are a list', '1) a\n2) b', '1. a\n2. b'],
    [
      'with numbers within numbers are lists',
      '1) a\n    1) b\n    2) c\n2) d\n   4) e\n   5) f',
      '1. a\n   1. b\n   2. c\n2. d\n   4. e\n   5. f',
    ],
    ['in a fence are as they are', '```\n  a\n      b\n```', '  a\n      b'],
    [
      'that divide a word are joined',
      `${wrapped[0]} self-\nconsistently`,
      `${wrapped[0]} self-consistently`,
    ],
    ['of Japanese are joined without a space', `${KAWA}\n${KAWA}\n水`, `${KAWA}${KAWA}水`],
  ])('%s', (_, written, text) => {
    expect(read(written).text).toBe(text);
  });
});

describe('a label at the start', () => {
  test.each([
    ['abstract', '**Abstract:** Rivers run.'],
    ['abstract', 'ABSTRACT\n\nRivers run.'],
    ['abstract', '# Zusammenfassung\n\nRivers run.'],
    ['abstract', 'Résumé : Rivers run.'],
    ['abstract', 'Abstract. Rivers run.'],
    ['abstract', '要旨：Rivers run.'],
    ['bio', 'Bio: Rivers run.'],
    ['bio', '*Über die Person*\n'.replace('Über die Person', 'Zur Person') + 'Rivers run.'],
  ])('of %s is not shown twice: %s', (name, text) => {
    expect(read(text, name)).toMatchObject({ text: 'Rivers run.', problems: [] });
  });

  test.each(['Abstract rivers run.', 'Bio: Rivers run.', 'Abstraction: rivers run.'])(
    '%s stays',
    (text) => {
      expect(read(text).text).toBe(text);
    },
  );
});

describe('a title in quotation marks loses them', () => {
  test.each([
    '“A river”',
    '"A river"',
    '« A river »',
    '„A river“',
    '「A river」',
    "``A river''",
    '‘A river’',
  ])('%s', (title) => {
    expect(withoutQuotes(title)).toBe('A river');
  });

  test.each(['“A” and “B”', '“A river” of mud', "Horton's 'law'", '"', "'Tis a river"])(
    '%s keeps them',
    (title) => {
      expect(withoutQuotes(title)).toBe(title);
    },
  );
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
  const { text } = read('It costs $5 or $10, and $n$ more. '.repeat(8_000));
  expect(text.match(/\$5 or \$10, and n more\./g)).toHaveLength(8_000);
});
