/** LaTeX -> MathML Core, which browsers lay out by themselves, and -> a line of Unicode for plain text. */
import type { Element, Nodes } from 'hast';
import { htmlToHast } from 'satteri';
import temml from 'temml';
import { complain, type Outcome } from './fault.ts';

export interface Formula {
  element: Element;
  text: string;
}

const SUPERSCRIPTS = new Map([...'0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺−⁻=⁼(⁽)⁾nⁿiⁱ'].flatMap(pairs));
const SUBSCRIPTS = new Map(
  [...'0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊−₋=₌(₍)₎aₐeₑiᵢjⱼkₖmₘnₙpₚtₜxₓ'].flatMap(pairs),
);

function pairs(character: string, i: number, all: string[]): [string, string][] {
  return i % 2 ? [] : [[character, all[i + 1]!]];
}

/**
 * Whether text between two dollar signs is prose about money: `$5 and $10`, `$20–$30`, `$5 million … $`.
 *
 * @param next the character behind the closing dollar sign
 */
export function isMoney(between: string, next: string): boolean {
  return /^\s|\s$/.test(between) || /\d/.test(next) || /^\d[\d.,]*\s+\p{L}{2,}/u.test(between);
}

/** @returns a complaint with the reason where the LaTeX cannot be read */
export function readFormula(tex: string, display: boolean): Outcome<Formula> {
  try {
    const mathml = temml.renderToString(tex, { displayMode: display, throwOnError: true });
    const root = htmlToHast(mathml, { fragment: true }) as Nodes;
    const element = 'children' in root ? root.children[0] : undefined;
    if (element?.type !== 'element') throw new Error('it is empty');
    withoutStyles(element);
    return { value: { element, text: linear(element).replace(/\s+/g, ' ').trim() } };
  } catch (error) {
    const reason = (error as Error).message.split(/ at (?:position|end)|\n/)[0]!.trim();
    return complain(
      `The formula ${display ? `$$${tex.trim()}$$` : `$${tex}$`} cannot be read: ${reason}.`,
      'Correct the LaTeX, or write \\$ where a dollar sign is meant.',
    );
  }
}

/** The page's security policy allows no style attribute; what matters of them is in the style sheet. */
function withoutStyles(node: Element): void {
  const { style: _style, ...properties } = node.properties;
  node.properties = properties;
  node.children.forEach((child) => child.type === 'element' && withoutStyles(child));
}

/** MathML as people type formulas in a mail: `x²`, `a/b`, `√(n+1)`, `∑_(i=1)^n`. */
function linear(node: Nodes): string {
  if (node.type === 'text') return node.value.replace(/[\u2061-\u2064]/g, '');
  if (node.type !== 'element') return '';
  const parts = node.children.map(linear);
  const [base = '', first = '', second = ''] = parts;
  switch (node.tagName) {
    case 'mfrac':
      return `${grouped(base)}/${grouped(first)}`;
    case 'msqrt':
      return `√${grouped(parts.join(''))}`;
    case 'mroot':
      return `${script(first, SUPERSCRIPTS, '^')}√${grouped(base)}`;
    case 'msup':
    case 'mover':
      return base + script(first, SUPERSCRIPTS, '^');
    case 'msub':
    case 'munder':
      return base + script(first, SUBSCRIPTS, '_');
    case 'msubsup':
    case 'munderover':
      return base + script(first, SUBSCRIPTS, '_') + script(second, SUPERSCRIPTS, '^');
    case 'mtr':
      return `${parts.join(' ')}; `;
    case 'mtable':
      return parts.join('').replace(/; $/, '');
    case 'mspace':
      return ' ';
    case 'mo':
      return /^[=<>≤≥≠≈∼≡→⇒↦∈∉⊂⊆∪∩×+−]$/.test(base) ? ` ${base} ` : parts.join('');
    case 'annotation':
      return '';
    default:
      return parts.join('');
  }
}

function grouped(text: string): string {
  const plain = text.trim();
  return /^[\p{L}\p{N}\p{M}.]*$/u.test(plain) ? plain : `(${plain})`;
}

function script(text: string, letters: Map<string, string>, mark: string): string {
  const plain = text.replace(/\s+/g, '');
  const small = [...plain].map((letter) => letters.get(letter));
  if (/^[′″‴]+$/.test(plain)) return plain;
  return small.every((letter) => letter !== undefined) ? small.join('') : mark + grouped(plain);
}
