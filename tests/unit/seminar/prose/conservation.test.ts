/** No word disappears without a message: over the fixtures, over generated Markdown, over generated pastes. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readProse } from '../../../../src/seminar/prose/prose.ts';

const SEMINARS = 'tests/fixtures/seminars/';

/** The words of a text in their order, read without anything of the project. */
function wordsOf(text: string): string[] {
  return text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The first word that does not stand behind the ones before it. */
function missing(words: string[], text: string): string | undefined {
  const all = wordsOf(text);
  let at = 0;
  return words.find((word) => {
    const found = all.indexOf(word, at);
    if (found < 0) return true;
    at = found + 1;
    return false;
  });
}

function read(body: string): { isRefused: boolean; problems: string[]; text: string } {
  const result = readProse(body, 'abstract');
  if ('faults' in result) return { isRefused: true, problems: [], text: '' };
  const problems = result.doubts.map(({ line, problem }) => `${line} ${problem}`);
  return { isRefused: false, problems, text: result.value.text };
}

function isTold({ isRefused, problems }: ReturnType<typeof read>): boolean {
  return isRefused || problems.some((problem) => /is not shown/.test(problem));
}

const bodies = readdirSync(SEMINARS).flatMap((name) =>
  ['abstract', 'bio', 'logistics'].map((file) => ({
    name: `${name}/${file}`,
    body: readFileSync(`${SEMINARS}${name}/${file}.md`, 'utf8')
      .split(/^---\n/m)
      .slice(2)
      .join('---\n'),
  })),
);

test.each(bodies)('$name keeps its words', ({ body }) => {
  const result = read(body);
  expect(result.problems).toEqual([]);
  const plain = body
    .replace(/\$\$[^$]*\$\$|\$[^$\n]*\$(?!\d)/g, ' ')
    .replace(/^\[\^\w+\]:.*$|\[\^\w+\]/gm, '')
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/^```\w*$/gm, '')
    .replace(/(\d)\^(\d)/g, '$1^$2');
  expect(missing(wordsOf(plain), result.text)).toBeUndefined();
});

/** Words that stand in no template below, so that each is found again. */
const word = fc
  .tuple(fc.constantFrom('lumen', 'Orbit', 'quarz', 'été', 'Ñandú', 'слово', 'λόγος'), fc.nat(999))
  .map(([stem, number]) => `${stem}${number}`);
const words = fc.array(word, { minLength: 1, maxLength: 12 });

/** What stands around words, as Markdown, HTML and LaTeX have it, and as people type it by accident. */
const around = fc.constantFrom(
  ...[
    '*@*',
    '**@**',
    '_@_',
    '`@`',
    '~~@~~',
    '~@~',
    '<b>@</b>',
    '<sup>@</sup>',
    '<@>',
    '<b @',
    '@>',
  ],
  ...[
    '[@](https://example.edu/a_b)',
    '[@]',
    '[@](x)',
    '(@)',
    '"@"',
    "`@'",
    "``@''",
    '\\emph{@}',
    '{\\em @}',
  ],
  ...[
    '\\textbf{@}',
    '\\foo{@}',
    '\\footnote{@}',
    '{@}',
    '$5 @ $6',
    '\\(x\\) @',
    '@ $n$',
    '$@',
    '@*',
    '*@',
  ],
  ...[
    'a*@*b',
    '@_',
    '__@',
    '&@;',
    '@ --- @',
    '@~@',
    '\\@',
    '@\\\\',
    '<!-- @',
    '@ -->',
    '![@',
    '@](',
    '{@',
    '@}',
  ],
  ...[
    'https://example.edu/~@',
    '<i>@',
    '@</i>',
    '<p>@',
    '`@',
    '@`',
    '%@',
    '#@',
    '|@|',
    '^@',
    '\\begin{@}',
    '[^@]',
  ],
);
const phrase = fc.tuple(words, around).map(([all, pattern]) => ({
  text: pattern.replaceAll('@', all.join(' ')),
  words: pattern
    .split('@')
    .slice(1)
    .flatMap(() => all),
}));
const start = fc.constantFrom(
  ...[
    '',
    '',
    '',
    '     ',
    '\t',
    '- ',
    '* ',
    '1. ',
    '3) ',
    '• ',
    '– ',
    '· ',
    '(a) ',
    '> ',
    '# ',
    '1986. ',
    '- [x] ',
  ],
  ...['[a]: ', '[^1]: ', '| ', '+ ', '\\item ', 'Passcode: '],
);
const line = fc
  .tuple(start, fc.array(phrase, { minLength: 1, maxLength: 4 }))
  .map(([mark, parts]) => ({
    text: mark + parts.map(({ text }) => text).join(' '),
    words: parts.flatMap((part) => part.words),
  }));
const paste = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\n---\n', '\n\n\n')), {
    minLength: 1,
    maxLength: 8,
  })
  .map((lines) => ({
    text: lines.map(([{ text }, end]) => text + end).join(''),
    words: lines.flatMap(([one]) => one.words),
  }));

test('of what is pasted, each word is shown or a message says so', () => {
  fc.assert(
    fc.property(paste, (typed) => {
      const result = read(typed.text);
      if (isTold(result)) return;
      const shown = new Set(wordsOf(result.text.replace(/[\^_]\(?|[*~`]/g, '')));
      const all = wordsOf(typed.text.replace(/<!--[^]*?-->/g, '').replace(/[\^_]\(?|[*~`]/g, ''));
      const isTyped = new Set(all);
      expect(
        typed.words.flatMap(wordsOf).find((one) => isTyped.has(one) && !shown.has(one)),
      ).toBeUndefined();
    }),
    { seed: 20260312, numRuns: 3000 },
  );
});

test('plain words are shown in their order, whatever stands around them', () => {
  const sign = fc.constantFrom(
    ...'* ** _ ~ $ < > & [ ] ( ) { } ` \' " # - -- --- | ^ @ % = + : ; . ,'.split(' '),
  );
  const text = fc.array(fc.tuple(word, fc.option(sign), fc.constantFrom(' ', ' ', '\n')), {
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(text, (parts) => {
      const body = parts.map(([one, mark, end]) => `${one} ${mark ?? ''}${end}`).join('');
      const result = read(body);
      if (isTold(result)) return;
      expect(
        missing(
          parts.flatMap(([one]) => wordsOf(one)),
          result.text,
        ),
      ).toBeUndefined();
    }),
    { seed: 7, numRuns: 2000 },
  );
});

test('such messages are rare', () => {
  const sample = fc.sample(paste, { seed: 1, numRuns: 500 }).map(({ text }) => read(text));
  const told = sample.filter(isTold);
  expect(told.length).toBeLessThan(25);
});

test('what Markdown would drop is told with its line', () => {
  const { problems } = read('Heads:\n\n| a | b |\n|---|---|\n| 1 | 2 | three four |');
  expect(problems).toEqual(['5 "three four" is not shown.']);
});
