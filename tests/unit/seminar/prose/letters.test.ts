/** What LaTeX prints for a command, as a reader of its documentation would list it. */
import { expect, test } from 'vitest';
import { readProse } from '../../../../src/seminar/prose/prose.ts';
import { readTypedName } from '../../../../src/seminar/prose/typed/read-typed.ts';

/** A command and what it prints, one behind the other. */
const PRINTED =
  '\\ss ß \\SS ẞ \\o ø \\O Ø \\aa å \\AA Å \\ae æ \\AE Æ \\oe œ \\OE Œ \\l ł \\L Ł \\i ı \\j ȷ \\dh ð \\DH Ð \\dj đ ' +
  '\\DJ Đ \\th þ \\TH Þ \\ng ŋ \\NG Ŋ \\S § \\P ¶ \\dag † \\ddag ‡ \\copyright © \\pounds £ \\euro € ' +
  '\\texteuro € \\textsterling £ \\textdollar $ \\textyen ¥ \\ldots … \\dots … \\textellipsis … \\textendash – ' +
  '\\textemdash — \\textquoteleft ‘ \\textquoteright ’ \\textquotedblleft “ \\textquotedblright ” ' +
  '\\guillemotleft « \\guillemotright » \\flqq « \\frqq » \\glqq „ \\grqq “ \\textbackslash \\ ' +
  '\\textasciitilde ~ \\textasciicircum ^ \\textunderscore _ \\textbar | \\textless < \\textgreater > ' +
  '\\textdegree ° \\degree ° \\textmu µ \\textregistered ® \\texttrademark ™ \\textbullet • ' +
  '\\textperiodcentered · \\slash / \\LaTeX LaTeX \\TeX TeX \\LaTeXe LaTeX2e \\BibTeX BibTeX \\lq ‘ \\rq ’';
const pairs = PRINTED.split(' ').flatMap((command, i, all) =>
  i % 2 ? [] : [[command, all[i + 1]!] as const],
);

test.each(pairs)('%s prints %s', (command, sign) => {
  expect(readTypedName(`x${command}{}y`)).toBe(`x${sign}y`);
});

test.each([
  ['\\\'e\\`e\\^e\\"e', 'éèêë'],
  ['\\~n\\=o\\.z', 'ñōż'],
  ['\\u{a}\\v{c}\\H{o}', 'ăčő'],
  ['\\c{s}\\k{a}\\d{h}\\b{t}\\r{u}', 'şąḥṯů'],
])('%s prints %s', (accents, letters) => {
  expect(readTypedName(accents)).toBe(letters);
});

test.each(
  (
    'noindent indent medskip bigskip smallskip centering raggedright maketitle newpage clearpage sloppy ' +
    'protect xspace null hfill vfill relax selectfont footnotesize small normalsize large Large LARGE huge ' +
    'Huge tiny leavevmode nobreak allowbreak pagebreak appendix'
  ).split(' '),
)('\\%s prints nothing', (command) => {
  expect(readTypedName(`a \\${command} b`)).toBe('a b');
});

test.each([
  ...'emph textit textsl em it sl itshape slshape'.split(' ').map((name) => [name, 'em']),
  ...'textbf bf bfseries'.split(' ').map((name) => [name, 'strong']),
  ...'texttt tt ttfamily'.split(' ').map((name) => [name, 'code']),
  ['textsuperscript', 'sup'],
  ['textsubscript', 'sub'],
  ['sout', 'del'],
  ...(
    'underline textsc textrm textsf textup textmd textnormal text mbox hbox fbox makebox uppercase ' +
    'MakeUppercase title author date sc scshape rm sf rmfamily sffamily upshape'
  )
    .split(' ')
    .map((name) => [name, '']),
])('\\%s shows <%s>', (name, element) => {
  const isSwitch = /^(?:em|it|sl|bf|tt|sc|rm|sf)$|shape$|series$|family$/.test(name!);
  const result = readProse(`a ${isSwitch ? `{\\${name} b}` : `\\${name}{b}`} c`, 'notes');
  const shown = element ? `<${element}>b</${element}>` : 'b';
  expect(result).toMatchObject({ value: { html: `<p dir="auto">a ${shown} c</p>` }, doubts: [] });
});

test.each([
  ['\\enquote{b}', 'a “b” c'],
  ['\\textquote{b}', 'a “b” c'],
  ['\\newline b', 'a\nb c'],
  ['\\linebreak b', 'a\nb c'],
])('%s reads "%s"', (written, text) => {
  expect(readProse(`a ${written} c`, 'notes')).toMatchObject({ value: { text }, doubts: [] });
});

test.each([
  ['cite citep citet citealp parencite textcite autocite', 'the source itself'],
  ['ref eqref autoref cref Cref pageref', 'what it refers to'],
  ['includegraphics caption', 'pictures'],
  [
    'newcommand renewcommand def DeclareMathOperator usepackage documentclass input include',
    'your own commands',
  ],
  ['lambda mathbb', 'between dollar signs'],
  ['mycommand', 'what LaTeX prints for it'],
])('of each of "%s" it is told what to write: %s', (names, remedy) => {
  for (const name of names.split(' ')) {
    const result = readProse(`a \\${name}{b} c`, 'notes');
    expect('doubts' in result && result.doubts[0]?.remedy, name).toContain(remedy);
  }
});
