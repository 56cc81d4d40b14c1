/**
 * MathML (Core, as Temml writes it) -> the typesetter's notation of formulas. Whatever an author wrote is
 * quoted in it, and never code of the typesetter.
 */
import type { Element, Nodes } from 'hast';
import { ACCENTS, isLineless, withoutInvisible } from '../../seminar/prose/formula/plain-formula.ts';
import { classNames, elementsIn, textIn } from '../../text/tree.ts';

/** The parts of a formula from left to right. */
export function formulaParts(node: Element): string[] {
  const [only] = elementsIn(node);
  const row = only?.tagName === 'mrow' && !wrapperOf(only) ? only : node;
  return elementsIn(row).map(form);
}

/** The signs of a formula in their order, for those who have it read to them. */
export function formulaText(node: Nodes): string {
  if (node.type === 'text') return withoutInvisible(node.value);
  if (node.type !== 'element' || node.tagName === 'annotation') return '';
  const between = node.tagName === 'mrow' ? '' : ' ';
  return node.children.map(formulaText).join(between).trim();
}

/** Signs set above a letter -> the combining characters by which the typesetter knows accents. */
const OTHER_ACCENTS = { '.': '\u0307', '⃛': '\u20DB', '⃜': '\u20DC', '↔': '\u20E1' };
const MARKS = new Map([...ACCENTS, ...Object.entries(OTHER_ACCENTS)]);
/** Lines as long as what they stand over, under, around or through: signs, and names in the page's style sheet. */
const LINES: Record<string, string> = {
  ...{ '⏞': 'overbrace', '⏟': 'underbrace', '⎴': 'overbracket', '⎵': 'underbracket' },
  ...{ '⏜': 'overparen', '⏝': 'underparen', '‾': 'overline', '¯': 'overline', _: 'underline' },
  ...{ 'tml-over': 'overline', 'tml-under': 'underline', 'tml-box': 'boxed' },
  ...{ 'tml-up': 'cancel', 'tml-down': 'cancel', 'tml-cross': 'cancel', 'tml-through': 'cancel' },
};

/** What becomes of each element; of others, what is in them. */
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

/** What is drawn as large as a row: a line, or fences at both ends. */
function wrapperOf(node: Element): string | undefined {
  const line = classNames(node).find((name) => LINES[name]);
  const [first, ...others] = elementsIn(node);
  const isFenced = [first, others.at(-1)].every((end) => end && isGrowing(end));
  return line ? LINES[line] : isFenced ? 'lr' : undefined;
}

function isGrowing({ properties: { fence, stretchy } }: Element): boolean {
  return fence === 'true' && stretchy !== 'false';
}

/** One letter is slanted, as the typesetter does by itself, unless it is said to be upright; a name is upright. */
function identifier(node: Element): string {
  const letters = characters(node);
  if (Array.from(letters).length !== 1) return quoted(letters);
  if (!/\p{L}/u.test(letters)) return call('class', '"normal"', sign(letters));
  return node.properties.mathvariant === 'normal' ? call('upright', sign(letters)) : sign(letters);
}

/** A sign of operation or relation, a fence or a bar, with the space that it has around it. */
function operator(node: Element): string {
  const { form: place, minsize, stretchy, lspace, rspace } = node.properties;
  const letters = characters(node);
  if (!letters) return '';
  if (/^\p{L}{2,}$/u.test(letters)) return call('op', quoted(letters));
  if (Array.from(letters).length !== 1) return quoted(letters);
  if (minsize) return call('lr', `size: #${ems(minsize)}em`, sign(letters));
  if (isGrowing(node)) return sign(letters);
  const classed = (name: string) => call('class', `"${name}"`, sign(letters));
  // Temml marks what it sets without space around as a prefix.
  if (/^[|‖∣∥]$/.test(letters) && !lspace)
    return classed(place === 'postfix' ? 'closing' : place ? 'opening' : 'fence');
  if (ems(lspace) > 0) return classed('relation');
  if (lspace !== undefined && !ems(rspace)) return classed('normal');
  return stretchy === 'true' ? call('stretch', sign(letters)) : sign(letters);
}

/** A base with what stands at its corners, or over and under it. */
function attached(node: Element, places: string[], position = 'scripts'): string {
  const isPart = ({ tagName }: Element) => tagName !== 'none' && tagName !== 'mprescripts';
  const [base, ...others] = elementsIn(node).filter(isPart);
  const corners = others.slice(0, places.length).map((part, i) => {
    const primes = /^′+$/.exec(characters(part))?.[0].length;
    return `${places[i]}: ${primes ? `primes(#${primes})` : form(part) || '""'}`;
  });
  return call('attach', call(position, base ? form(base) : ''), ...corners);
}

/** A base with a line as long as it, with an accent, or with what stands over or under it. */
function spanned(node: Element, place: 'b' | 't'): string {
  const [base, over] = elementsIn(node);
  const mark = over?.tagName === 'mo' ? characters(over) : '';
  const accent = base?.tagName !== 'mo' && place === 't' && MARKS.get(mark);
  if (base && accent) return call('accent', form(base), `"${escaped(accent)}"`);
  const line = place === 'b' && mark === '¯' ? 'underline' : LINES[mark];
  return base && line ? call(line, form(base)) : attached(node, [place], 'limits');
}

/** Columns to the right, if there are any, are those of equations: each is aligned with the next. */
function table(node: Element): string {
  const rows = elementsIn(node).map((line) => elementsIn(line));
  const sideOf = (cell: Element) => /tml-(left|right)/.exec(classNames(cell).join(' '))?.[1];
  const sides = rows.flat().map(sideOf);
  const isAligned = sides.includes('right');
  const cells = rows.map((line) =>
    line.map((cell) => {
      const inner = call('inline', row(cell));
      // Before a sign of relation, nothing stands in for its left.
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

/** A mark at the beginning, escaped, does not join with the quotation mark. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(/(?<=^")\p{M}/u, escaped);
}

function escaped(mark: string): string {
  return `\\u{${mark.codePointAt(0)!.toString(16)}}`;
}

/** A length of MathML in ems; points are of ten to an em, as Temml counts them. */
function ems(length: unknown): number {
  const [, number = '', unit] = /^(-?[\d.]+)(em|pt|px)?/.exec(String(length ?? '')) ?? [];
  return Number(number) / (unit === 'pt' || unit === 'px' ? 10 : 1) || 0;
}

/** The text of an element as it is seen. */
function characters(node: Element): string {
  return withoutInvisible(textIn(node)).trim();
}
