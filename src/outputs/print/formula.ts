/**
 * Translates MathML (Core, as Temml writes it) to formulas of Typst. Text of an author is always quoted, and never
 * code.
 */
import type { Element } from 'hast';
import {
  ACCENTS,
  isLineless,
  withoutInvisible,
} from '../../seminar/prose/formula/plain-formula.ts';
import { classNames, elementsIn, textIn } from '../../text/tree.ts';

/** The parts of a formula from left to right. */
export function formulaParts(node: Element): string[] {
  const [only] = elementsIn(node);
  const row = only?.tagName === 'mrow' && !wrapperOf(only) ? only : node;
  return elementsIn(row).map(form);
}

/** Symbols above a letter, and the combining characters by which Typst knows accents. */
const OTHER_ACCENTS = { '.': '\u0307', '⃛': '\u20DB', '⃜': '\u20DC', '↔': '\u20E1' };
const MARKS = new Map([...ACCENTS, ...Object.entries(OTHER_ACCENTS)]);
/** Stretched lines: by symbol, or by class of the style sheet. */
const LINES: Record<string, string> = {
  ...{ '⏞': 'overbrace', '⏟': 'underbrace', '⎴': 'overbracket', '⎵': 'underbracket' },
  ...{ '⏜': 'overparen', '⏝': 'underparen', '‾': 'overline', '¯': 'overline', _: 'underline' },
  ...{ 'tml-over': 'overline', 'tml-under': 'underline', 'tml-box': 'boxed' },
  ...{ 'tml-up': 'cancel', 'tml-down': 'cancel', 'tml-cross': 'cancel', 'tml-through': 'cancel' },
};

/** Other elements are replaced by their content. */
const FORMS: Record<string, (node: Element) => string> = {
  mi: identifier,
  mn: (node) => quoted(characters(node)),
  mo: (node) => (elementsIn(node).length ? call('op', row(node)) : operator(node)),
  mtext: (node) => quoted(textIn(node)),
  mspace: (node) => `#h(${ems(node.properties.width)}em)`,
  mfrac: (node) =>
    isLineless(node)
      ? matrix(elementsIn(node).map((part) => [call('inline', form(part))]))
      : call('frac', ...elementsIn(node).map(form)),
  msqrt: (node) => call('sqrt', row(node)),
  mroot: (node) => call('root', ...elementsIn(node).map(form).reverse()),
  msub: (node) => attached(node, ['b']),
  msup: (node) => attached(node, ['t']),
  msubsup: (node) => attached(node, ['b', 't']),
  munder: (node) => spanned(node, 'b'),
  mover: (node) => spanned(node, 't'),
  munderover: (node) => attached(node, ['b', 't'], 'limits'),
  mmultiscripts: (node) => attached(node, ['b', 't', 'bl', 'tl']),
  mtable: table,
  mphantom: (node) => `#hide($${row(node)}$)`,
  mstyle: (node) => call(sizeOf(node), row(node)),
  annotation: () => '',
};

function form(node: Element): string {
  const known = FORMS[node.tagName];
  return known ? known(node) : elementsIn(node).length ? row(node) : quoted(characters(node));
}

function sizeOf({ properties: { displaystyle, scriptlevel } }: Element): string {
  return Number(scriptlevel) > 0 ? 'script' : displaystyle === 'true' ? 'display' : 'inline';
}

function row(node: Element): string {
  const body = elementsIn(node).map(form).join('');
  const wrapper = wrapperOf(node);
  return wrapper ? call(wrapper, body) : body;
}

/** A line, or fences at both ends, that grow with the row. */
function wrapperOf(node: Element): string | undefined {
  const line = classNames(node).find((name) => LINES[name]);
  const [first, ...others] = elementsIn(node);
  const isFenced = [first, others.at(-1)].every((end) => end && isGrowing(end));
  return line ? LINES[line] : isFenced ? 'lr' : undefined;
}

function isGrowing({ properties: { fence, stretchy } }: Element): boolean {
  return fence === 'true' && stretchy !== 'false';
}

/** Typst slants single letters by itself; names are upright. */
function identifier(node: Element): string {
  const letters = characters(node);
  if (Array.from(letters).length !== 1) return quoted(letters);
  if (!/\p{L}/u.test(letters)) return call('class', '"normal"', sign(letters));
  return node.properties.mathvariant === 'normal' ? call('upright', sign(letters)) : sign(letters);
}

/** Operators, relations, fences and bars, with their spacing. */
function operator(node: Element): string {
  const { form: place, minsize, stretchy, lspace, rspace } = node.properties;
  const letters = characters(node);
  if (!letters) return '';
  if (/^\p{L}{2,}$/u.test(letters)) return call('op', quoted(letters));
  if (Array.from(letters).length !== 1) return quoted(letters);
  if (minsize) return call('lr', `size: #${ems(minsize)}em`, sign(letters));
  if (isGrowing(node)) return sign(letters);
  const classed = (name: string) => call('class', `"${name}"`, sign(letters));
  // Temml marks symbols without spacing as prefixes.
  if (/^[|‖∣∥]$/.test(letters) && !lspace)
    return classed(place === 'postfix' ? 'closing' : place ? 'opening' : 'fence');
  if (ems(lspace) > 0) return classed('relation');
  if (lspace !== undefined && !ems(rspace)) return classed('normal');
  return stretchy === 'true' ? call('stretch', sign(letters)) : sign(letters);
}

/** Scripts at the corners of a base, or limits. */
function attached(node: Element, places: string[], position = 'scripts'): string {
  const isPart = ({ tagName }: Element) => tagName !== 'none' && tagName !== 'mprescripts';
  const [base, ...others] = elementsIn(node).filter(isPart);
  const corners = others.slice(0, places.length).map((part, i) => {
    const primes = /^′+$/.exec(characters(part))?.[0].length;
    return `${places[i]}: ${primes ? `primes(#${primes})` : form(part) || '""'}`;
  });
  return call('attach', call(position, base ? form(base) : ''), ...corners);
}

/** A base with a stretched line, an accent, or limits. */
function spanned(node: Element, place: 'b' | 't'): string {
  const [base, over] = elementsIn(node);
  const mark = over?.tagName === 'mo' ? characters(over) : '';
  const accent = base?.tagName !== 'mo' && place === 't' && MARKS.get(mark);
  if (base && accent) return call('accent', form(base), `"${escaped(accent)}"`);
  const line = place === 'b' && mark === '¯' ? 'underline' : LINES[mark];
  return base && line ? call(line, form(base)) : attached(node, [place], 'limits');
}

/** Right-aligned columns are those of equations, aligned with the next column. */
function table(node: Element): string {
  const rows = elementsIn(node).map((line) => elementsIn(line));
  const sideOf = (cell: Element) => /tml-(left|right)/.exec(classNames(cell).join(' '))?.[1];
  const sides = rows.flat().map(sideOf);
  const isAligned = sides.includes('right');
  const cells = rows.map((line) =>
    line.map((cell) => {
      const inner = call('inline', row(cell));
      // An empty operand keeps the spacing of a leading relation.
      const aligned = sideOf(cell) === 'right' ? `${inner}&` : `&class("normal", "")${inner}`;
      return isAligned ? aligned : inner;
    }),
  );
  const isLeft = sides.every((side) => side === 'left');
  return matrix(cells, isLeft ? 'left' : 'center', isAligned ? 0 : 0.8);
}

function matrix(cells: string[][], align = 'center', gap = 0.8): string {
  const rows = cells.map((line) => line.join(', ')).join('; ');
  return call('mat', 'delim: #none', `align: #${align}`, `column-gap: #${gap}em`, rows);
}

function call(name: string, ...parts: string[]): string {
  return `${name}(${parts.map((part) => part || '""').join(', ')})`;
}

function sign(letter: string): string {
  return call('sign', quoted(letter));
}

/** A leading combining mark is escaped: it would join the quotation mark. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(/(?<=^")\p{M}/u, escaped);
}

function escaped(mark: string): string {
  return `\\u{${mark.codePointAt(0)!.toString(16)}}`;
}

/** In ems; Temml has ten points to an em. */
function ems(length: unknown): number {
  const [, number = '', unit] = /^(-?[\d.]+)(em|pt|px)?/.exec(String(length ?? '')) ?? [];
  return Number(number) / (unit === 'pt' || unit === 'px' ? 10 : 1) || 0;
}

function characters(node: Element): string {
  return withoutInvisible(textIn(node)).trim();
}
