/** What LaTeX prints for the commands that people have in abstracts, titles and names. */

/** Accents -> the characters that Unicode sets above or below the letter before. */
export const ACCENTS = new Map(
  [
    ...["'\u0301", '`\u0300', '^\u0302', '"\u0308', '~\u0303', '=\u0304', '.\u0307', 'u\u0306'],
    ...['v\u030C', 'H\u030B', 'c\u0327', 'k\u0328', 'd\u0323', 'b\u0331', 'r\u030A'],
  ].map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** Commands without an argument -> the characters that they print. */
export const SYMBOLS: Readonly<Record<string, string>> = {
  ...{ ss: 'ß', SS: 'ẞ', o: 'ø', O: 'Ø', aa: 'å', AA: 'Å', ae: 'æ', AE: 'Æ', oe: 'œ', OE: 'Œ' },
  ...{ l: 'ł', L: 'Ł', i: 'ı', j: 'ȷ', dh: 'ð', DH: 'Ð', dj: 'đ', DJ: 'Đ', th: 'þ', TH: 'Þ' },
  ...{ ng: 'ŋ', NG: 'Ŋ', S: '§', P: '¶', dag: '†', ddag: '‡', copyright: '©', pounds: '£' },
  ...{ euro: '€', texteuro: '€', textsterling: '£', textdollar: '$', textyen: '¥' },
  ...{ ldots: '…', dots: '…', textellipsis: '…', textendash: '–', textemdash: '—' },
  ...{ textquoteleft: '‘', textquoteright: '’', textquotedblleft: '“', textquotedblright: '”' },
  ...{ guillemotleft: '«', guillemotright: '»', flqq: '«', frqq: '»', glqq: '„', grqq: '“' },
  ...{ textbackslash: '\\', textasciitilde: '~', textasciicircum: '^', textunderscore: '_' },
  ...{ textbar: '|', textless: '<', textgreater: '>', textdegree: '°', degree: '°', textmu: 'µ' },
  ...{ textregistered: '®', texttrademark: '™', textbullet: '•', textperiodcentered: '·' },
  ...{ slash: '/', LaTeX: 'LaTeX', TeX: 'TeX', LaTeXe: 'LaTeX2e', BibTeX: 'BibTeX', lq: '‘' },
  ...{ rq: '’', quad: ' ', qquad: ' ', enspace: ' ', thinspace: '\u202F', space: ' ', and: '' },
};

/** Commands that only move what they stand beside. */
export const LAYOUT: ReadonlySet<string> = new Set(
  (
    'noindent indent medskip bigskip smallskip centering raggedright maketitle newpage clearpage ' +
    'sloppy protect xspace null hfill vfill relax selectfont footnotesize small normalsize ' +
    'large Large LARGE huge Huge tiny leavevmode nobreak allowbreak pagebreak appendix'
  ).split(' '),
);

/** Commands that end a line or a paragraph. */
export const BREAKS: Readonly<Record<string, string>> = {
  newline: '<br>',
  linebreak: '<br>',
  par: '<br><br>',
};

/** Commands around one argument -> the element that shows it; an empty name where none does. */
export const WRAPPERS: Readonly<Record<string, string>> = {
  ...{ emph: 'em', textit: 'em', textsl: 'em', textbf: 'strong', texttt: 'code' },
  ...{ textsuperscript: 'sup', textsubscript: 'sub', sout: 'del', underline: '' },
  ...{ textsc: '', textrm: '', textsf: '', textup: '', textmd: '', textnormal: '', text: '' },
  ...{ mbox: '', hbox: '', fbox: '', makebox: '', uppercase: '', MakeUppercase: '' },
  ...{ title: '', author: '', date: '', enquote: '“”', textquote: '“”' },
};

/** Commands that hold until the brace around them closes, as in `{\em so}`. */
export const SWITCHES: Readonly<Record<string, string>> = {
  ...{ em: 'em', it: 'em', sl: 'em', itshape: 'em', slshape: 'em', bf: 'strong' },
  ...{ bfseries: 'strong', tt: 'code', ttfamily: 'code', sc: '', scshape: '', rm: '', sf: '' },
  ...{ rmfamily: '', sffamily: '', upshape: '', small: '', large: '', Large: '', footnotesize: '' },
};

/** Headings -> what Markdown writes before them. */
export const HEADINGS: Readonly<Record<string, string>> = {
  section: '# ',
  subsection: '## ',
  subsubsection: '### ',
};

/** Environments whose lines are text: nothing is shown of their own two lines. */
export const TEXT_ENVIRONMENTS: ReadonlySet<string> = new Set(
  (
    'itemize enumerate description quote quotation center abstract flushleft flushright document ' +
    'theorem lemma proposition corollary definition remark proof'
  ).split(' '),
);

/** Environments whose text is a formula on a line of its own. */
export const FORMULA_ENVIRONMENT =
  /^(?:equation|align|gather|multline|flalign|alignat|eqnarray|displaymath|math|split|aligned|cases|array|[pbvBV]?matrix|CD)\*?$/;

/** What to write instead of a command that means nothing outside its LaTeX document. */
export const REMEDIES: Readonly<Record<string, string>> = {
  ...group(
    'cite citep citet citealp parencite textcite autocite',
    'Write the source itself, like "Lovelace (1843)".',
  ),
  ...group('ref eqref autoref cref Cref pageref', 'Write what it refers to, like "Theorem 2".'),
  ...group('includegraphics caption', 'Remove it: pictures in the text are not shown.'),
  ...group('begin end', 'Remove the line, and keep the text.'),
  ...group(
    'newcommand renewcommand def DeclareMathOperator usepackage documentclass input include',
    'Remove the line, and write out what your own commands stand for.',
  ),
};

function group(names: string, remedy: string): Record<string, string> {
  return Object.fromEntries(names.split(' ').map((name) => [name, remedy]));
}
