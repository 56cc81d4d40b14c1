/**
 * Converts LaTeX to MathML Core that three engines draw alike, and to plain text. Elements have no `style`
 * attributes, which the security policy forbids, but a few classes of `formulas.css`: lines over, under, around and
 * through a row, which Temml writes as `menclose`, and MathML Core does not have. What no rule could draw alike is
 * refused.
 */
import type { Element, ElementContent, Nodes, Root } from 'hast';
import { htmlToHast } from 'satteri';
import temml from 'temml';
import type { Result } from '../../fault.ts';
import { PROSE } from '../../messages/prose.ts';
import { classNames, elementsIn, nodesIn } from '../../../text/tree.ts';
import { noted, textNode } from '../node.ts';
import type { Row } from '../tokens/token.ts';
import { plainFormula } from './plain-formula.ts';

/** Any character, or a line end within a paragraph. */
const WITHIN = String.raw`(?:[^\n]|\n(?![ \t>]*(?:\n|$)))`;
/** Renamed environments; empty for those that only display their content. */
const RENAMED: Readonly<Record<string, string>> = {
  ...{ equation: '', displaymath: '', math: '', multline: 'gather*', align: 'align*' },
  ...{ gather: 'gather*', flalign: 'align*', alignat: 'alignat*', eqnarray: 'align*' },
};
const ENVIRONMENTS = `${Object.keys(RENAMED).join('|')}|split|aligned|cases|array|[pbvBV]?matrix|CD`;

/** Pattern, whether displayed, and an exception. */
const FORMS: readonly [pattern: string, isDisplayed: boolean, isText?: typeof isMoney][] = [
  // $x^2$; not $5 and $10
  [String.raw`(?<!\$)\$(?!\$)((?:\\[^]|(?![$\\])${WITHIN})+)\$`, false, isMoney],
  // \(x^2\); not O\(n\), \(see there\)
  [
    String.raw`(?<!\\|[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{N}]\p{M}?)\\\(((?:(?!\\\))${WITHIN})+)\\\)`,
    ...([false, isWords] as const),
  ],
  // $$x^2$$
  [String.raw`\$\$((?:(?!\$\$)${WITHIN})+)\$\$`, true],
  // \[x^2\]; not \[2\], \[see there\]
  [String.raw`(?<!\\)\\\[((?:(?!\\\])${WITHIN})+)\\\]`, true, isWords],
  // \begin{align}…\end{align}
  [String.raw`(\\begin\s*\{((?:${ENVIRONMENTS})\*?)\}${WITHIN}*?\\end\s*\{\2\})`, true],
];

export function mathematics(hasDisplay: boolean): readonly Row[] {
  return FORMS.map(([pattern, isDisplayed, isText]) => [
    new RegExp(pattern, 'uy'),
    (match) => (isText?.(match) ? undefined : nodesOf(match, isDisplayed && hasDisplay)),
  ]);
}

function nodesOf(match: RegExpExecArray, display: boolean): ElementContent[] | undefined {
  const { 0: written, 1: tex = '', index, input } = match;
  if (!tex.trim()) return undefined;
  // Continuation lines of a quotation have a `>`.
  const isQuoted = /(?:^|\n)[ \t]*>[^\n]*$/.test(input.slice(Math.max(index - 500, 0), index));
  const result = readFormula(isQuoted ? tex.replace(/\n[ \t]*>/g, '\n') : tex, display);
  if ('complaint' in result) return [noted(textNode(written), result)];
  const { element, text } = result.value;
  return [noted(element, { formula: { text, display } })];
}

/** Dollar signs that delimit no formula, with one character on each side. */
const MONEY: readonly RegExp[] = [
  // $5 and $10, $HOME/bin:$PATH
  /^.?\$(?:\s|.*[\s:]\$.?$)/su,
  // $20–$30; not a $\sim$10 kpc jet, $x$1
  /^.?\$(?!\D\S{0,3}\$)[^\\^_]*\$\d$/su,
  // $5 million … $, $3), or 5$; 10$/5$
  /^.?\$\d[^\\^_]*\s\p{L}{2,}|^\d\$[\s/–-]*\d[\d.,]*\$/u,
];

export function isMoney({ 0: written, index, input }: RegExpExecArray): boolean {
  const around = input.slice(Math.max(index - 1, 0), index + written.length + 1);
  return MONEY.some((pattern) => pattern.test(around));
}

/** Numbers only, or leading words and no symbol of a formula. */
function isWords([, tex = '']: RegExpExecArray): boolean {
  return (
    /^[\d\s,;–-]+$/.test(tex) ||
    (/^\p{P}*\p{L}{2,}(?!\p{L}*[(\p{N}])/u.test(tex) && !/[\\^_=+<>{}|&$*/]/.test(tex))
  );
}

/** @returns a complaint where the LaTeX cannot be parsed, or browsers would draw it differently */
export function readFormula(
  tex: string,
  display: boolean,
): Result<{ element: Element; text: string }> {
  const written = display ? `$$${tex.trim()}$$` : `$${tex}$`;
  try {
    const options = { displayMode: display, throwOnError: true };
    const mathml = temml.renderToString(knownToTemml(tex), options);
    const math = (htmlToHast(mathml, { fragment: true }) as Root).children[0] as Element;
    const command = nodesIn(math).map(unlikeIn).find(Boolean);
    if (command) return { complaint: PROSE.FormulaUnlike({ written, command }) };
    const element = coreElement(math);
    return { value: { element, text: plainFormula(element) } };
  } catch (error) {
    const reason = (error as Error).message
      .split(/ at (?:position|end)|\n/)[0]!
      .replace(/^\s+|[.\s]+$/g, '');
    return { complaint: PROSE.FormulaUnreadable({ written, reason }) };
  }
}

/** Adapts LaTeX to Temml. Equations are not numbered, since nothing could refer to them; a `\tag` is shown. */
function knownToTemml(tex: string): string {
  return tex
    .replace(/\\label\s*\{[^{}]*\}|\\(?:nonumber|notag)(?![A-Za-z])/g, '')
    .replace(/\\tag\s*\{([^{}]*)\}/g, '\\qquad\\text{($1)}')
    .replace(/\\tag\*\s*\{/g, '\\qquad\\text{')
    .replace(/\\mbox(?![A-Za-z])/g, '\\text')
    .replace(/\\begin\{eqnarray\*?\}[^]*/, (text) => text.replace(/&([^&\\]*)&/g, '&$1'))
    .replace(/\\(begin|end)\{([a-z]+)\*?\}/g, (written, word: string, name: string) => {
      const known = Object.hasOwn(RENAMED, name) ? RENAMED[name] : undefined;
      return known === undefined ? written : known && `\\${word}{${known}}`;
    });
}

/** Notations of `menclose`: a class, or the refused command. */
const LINES: Readonly<Record<string, string>> = {
  ...{ top: 'tml-over', bottom: 'tml-under', box: 'tml-box', horizontalstrike: 'tml-through' },
  ...{ updiagonalstrike: 'tml-up', downdiagonalstrike: 'tml-down' },
  'updiagonalstrike downdiagonalstrike': 'tml-cross',
  ...{ actuarial: '\\angl', longdiv: '\\longdiv', phasorangle: '\\phase', circle: '\\textcircled' },
};

/** The command of an element that browsers draw differently. */
function unlikeIn(node: Nodes): string | undefined {
  if (node.type !== 'element') return undefined;
  if (linesOf(node)?.startsWith('\\')) return linesOf(node);
  if (node.tagName === 'mspace' && node.properties.mathbackground) return '\\rule';
  if (classNames(node).includes('tml-cancelto')) return '\\cancelto';
  return /position:/.test(styleOf(node)) ? '\\llap' : undefined;
}

export function coreElement(math: Element): Element {
  const properties = math.properties.display === 'block' ? { display: 'block' } : {};
  return { ...core(math), properties };
}

const styleOf = ({ properties }: Element) => String(properties.style ?? '');

function linesOf(node: Element): string | undefined {
  if (/padding:3pt;border/.test(styleOf(node))) return 'tml-box';
  return node.tagName === 'menclose' ? LINES[String(node.properties.notation)] : undefined;
}

function core(node: Element): Element {
  const children = node.children.map((child) => (child.type === 'element' ? core(child) : child));
  const lines = linesOf(node);
  if (!lines) return { ...node, children, properties: kept(node) };
  // Temml draws the strokes of `\cancel` on an empty row.
  const isStroke = (one: Element) => one.tagName === 'mrow' && !one.children.length;
  const inner = elementsIn({ ...node, children }).filter((child) => !isStroke(child));
  return { ...node, tagName: 'mrow', properties: { className: [lines] }, children: inner };
}

/** Attributes that work without a style. */
function kept(node: Element): Element['properties'] {
  const { style: _style, className: _class, id: _id, ...rest } = node.properties;
  const color = /(?:^|;)color:([^;]+)/.exec(styleOf(node))?.[1];
  const className = classNames(node).flatMap((name) => {
    if (/^tml-(?:left|right)$/.test(name)) return [name];
    // Too high in WebKit.
    return /^wbk-(?:\w+-)?acc$/.test(name) ? ['accent'] : [];
  });
  if (node.tagName === 'mtd') className.push(...classesOfCell(styleOf(node)));
  // Unlike a limit, an accent keeps its size.
  const [, sign] = elementsIn(node);
  const isAccent = sign && /math-depth:0/.test(styleOf(sign));
  return {
    ...rest,
    ...(color && { mathcolor: color }),
    ...(className.length && { className }),
    ...(isAccent && { [node.tagName === 'mover' ? 'accent' : 'accentunder']: 'true' }),
  };
}

/** Spacing and lines of a cell: none (`tml-l0`), wide (`tml-l2`), a line (`tml-bl`). */
function classesOfCell(style: string): string[] {
  const all = style.matchAll(/padding-(l)eft:(0|1em|2em)|padding-(r)ight:(0)|border-([lrtb])\w+:/g);
  return Array.from(all, ([, left, space, right, none, line]) =>
    line ? `tml-b${line}` : `tml-${left ?? right}${parseInt(space ?? none!)}`,
  );
}
