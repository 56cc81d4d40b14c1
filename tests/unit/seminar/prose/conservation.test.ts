/** No sign disappears without a message: over the fixtures, over every sign in every place, over pasted texts. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Element, Root } from 'hast';
import { describe, expect, test } from 'vitest';
import { notShown } from '../../../../src/seminar/prose/checks.ts';
import { readProse } from '../../../../src/seminar/prose/prose.ts';
import { pastedTexts } from './pasted-texts.ts';

/** A fixed seed and few runs; many, of a new seed, where FUZZ is their number. */
const RUNS = Number(process.env.FUZZ ?? 100);
const seed = process.env.FUZZ ? Date.now() % 1_000_000 : 20260312;
if (process.env.FUZZ) console.log(`seed ${seed}, ${RUNS} runs`);

function read(body: string): { isTold: boolean; problems: string[]; text: string } {
  const result = readProse(body, 'abstract');
  if ('faults' in result) return { isTold: true, problems: ['refused'], text: '' };
  const problems = result.doubts.flatMap(({ line, name, problem }) =>
    name === 'NotShown' ? [`${line} ${problem}`] : [],
  );
  return { isTold: problems.length > 0, problems, text: result.value.text };
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The signs of ASCII. */
const SIGNS = Array.from('!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~');

describe('a sign that stands alone is itself', () => {
  const WRAPPED = 'The storm brought, in the span of one single night, as all the papers say,';
  const places: [string, (sign: string) => string][] = [
    ['between spaces', (sign) => `rivers ${sign} lakes`],
    ['within a word', (sign) => `riv${sign}ers run`],
    ['between numbers', (sign) => `from 3${sign}4 to 5`],
    ['before a word', (sign) => `the ${sign}rivers run`],
    ['behind a word', (sign) => `the rivers${sign} run`],
    ['in parentheses', (sign) => `rivers (${sign}) run`],
    ['before a parenthesis', (sign) => `rivers ${sign}(x) run`],
    ['at the start of a wrapped line', (sign) => `${WRAPPED}\n${sign} 5 more`],
    ['at the end of a wrapped line', (sign) => `${WRAPPED} ${sign}\nand more`],
    ['at the end', (sign) => `the rivers ${sign}`],
    ['behind a full stop', (sign) => `The rivers.${sign} They run`],
  ];
  test.each(places)('%s', (_, typed) => {
    for (const sign of SIGNS.flatMap((one) => [one, one.repeat(2), one.repeat(3)])) {
      const body = typed(sign);
      expect(oneLine(read(body).text)).toBe(oneLine(body));
    }
  });
});

const bodies = readdirSync('tests/fixtures/seminars').flatMap((name) =>
  ['abstract', 'bio', 'logistics'].map((file) => {
    const text = readFileSync(`tests/fixtures/seminars/${name}/${file}.md`, 'utf8');
    return {
      name: `${name}/${file}`,
      body: text
        .split(/^---\n/m)
        .slice(2)
        .join('---\n'),
    };
  }),
);

test.each(bodies)('$name keeps its signs', ({ body }) => {
  expect(read(body).problems).toEqual([]);
});

test.each(pastedTexts())('a pasted text keeps its signs: %s', (_, body) => {
  const { problems, text } = read(body);
  expect(problems).toEqual([]);
  expect(missing(lettersOf(body), text)).toBeUndefined();
});

/** Letters and numbers, and the signs that are syntax of nothing, read without anything of the project. */
function lettersOf(text: string): string[] {
  const typed = text
    // Markup that is not shown: addresses of links, comments, commands of LaTeX, fences, formulas.
    .replace(/\]\([^)\s]*\)|<!--[^]*?-->|```\w*\n|<\/?su[bp]>|<br>/g, ' ')
    .replace(
      /\$[^$]+\$|\\\([^]+?\\\)|\\\[[^]+?\\\]|\\begin\{(align\*?|equation)\}[^]*?\\end\{\1\}/g,
      ' ',
    )
    .replace(/\\[a-zA-Z]+\{|\{?\\.\{?\p{L}?|^[ \t]*\d+[.)]/gmu, ' ');
  return Array.from(typed.normalize('NFKC').matchAll(/[\p{L}\p{N}%=;:,?@"'/+]/gu), ([one]) => one);
}

/** The first of some signs that does not stand behind the ones before it. */
function missing(signs: string[], text: string): string | undefined {
  const all = text.normalize('NFKC');
  let at = 0;
  const lost = signs.findIndex((sign) => {
    at = all.indexOf(sign, at) + 1;
    return !at;
  });
  return lost < 0 ? undefined : signs.slice(Math.max(lost - 20, 0), lost + 1).join('');
}

const word = fc
  .tuple(fc.constantFrom('lumen', 'Orbit', 'quarz', 'été', 'Ñandú', 'слово', 'λόγος'), fc.nat(999))
  .map(([stem, number]) => `${stem}${number}`);
const sign = fc.constantFrom(...SIGNS, '**', '--', '``', '$$', '](', '<b>', '\\emph{', '[^1]', '•');
const start = fc.constantFrom('', '', '- ', '* ', '1. ', '> ', '# ', '    ', '\t', '| ', '```\n');
const line = fc
  .tuple(
    start,
    fc.array(fc.tuple(word, fc.option(sign), fc.boolean()), { minLength: 1, maxLength: 8 }),
  )
  .map(
    ([mark, parts]) =>
      mark + parts.map(([one, s, gap]) => `${one}${gap ? ' ' : ''}${s ?? ''}`).join(' '),
  );
const paste = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n\n')), { minLength: 1, maxLength: 8 })
  .map((lines) => lines.flat().join(''));

test('of what is pasted, each word is shown in its order, or a message says so', () => {
  fc.assert(
    fc.property(paste, (body) => {
      const { isTold, text } = read(body);
      if (isTold) return;
      const words = body.replace(/\$[^]*\$/g, ' ').match(/[\p{L}]+\d+/gu) ?? [];
      const all: string[] = text.match(/[\p{L}]+\d+/gu) ?? [];
      let at = 0;
      const lost = words.find((one) => (at = all.indexOf(one, at) + 1) === 0);
      expect(lost).toBeUndefined();
    }),
    { seed, numRuns: RUNS },
  );
});

test('such messages are rare', () => {
  const told = fc.sample(paste, { seed: 1, numRuns: 300 }).filter((body) => read(body).isTold);
  expect(told.length).toBeLessThan(30);
});

describe('the check itself', () => {
  test('tells what Markdown drops, with its line', () => {
    const { problems } = read('Heads:\n\n| a | b |\n|---|---|\n| 1 | 2 | three four |');
    expect(problems).toEqual([expect.stringMatching(/^5 "three four/)]);
    expect(read('a[^1]\n\n[^1]: b\n[^1]: c').problems).toEqual(['4 "[^1]: c" is not shown.']);
  });

  const place = (from: number, to: number) => ({
    start: { line: 1, column: from + 1, offset: from },
    end: { line: 1, column: to + 1, offset: to },
  });
  const text = (value: string, from: number, to: number) => ({
    ...{ type: 'text' as const, value },
    position: place(from, to),
  });
  const paragraph = (...children: Element['children']): Root => ({
    type: 'root',
    children: [{ type: 'element', tagName: 'p', properties: {}, children, position: place(0, 7) }],
  });

  test.each<[string, string, Root, string[]]>([
    ['nothing', 'one two', paragraph(text('one two', 0, 7)), []],
    ['a sign that no node has', 'one~two', paragraph(text('one', 0, 3), text('two', 4, 7)), ['~']],
    ['a text that is another', 'one two', paragraph(text('one too', 0, 7)), ['one two']],
  ])('tells %s', (_, source, tree, lost) => {
    const problems = notShown(source, tree).map(({ problem }) => problem);
    expect(problems).toEqual(lost.map((one: string) => `"${one}" is not shown.`));
  });
});
