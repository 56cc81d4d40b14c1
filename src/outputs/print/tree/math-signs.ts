/** The signs of a formula: letters, numbers and operators, each with the space that it has around it. */
import type { Element, Nodes } from 'hast';

/** A form with its parts: `["frac", numerator, denominator]`. */
export type MathNode = [form: string, ...parts: unknown[]];

/** Signs set above a letter -> the combining characters by which the typesetter knows accents. */
export const ACCENTS = new Map(
  [
    ...['ˆ\u0302', '^\u0302', '‾\u0304', '¯\u0304', '~\u0303', '˜\u0303', '→\u20D7', '˙\u0307'],
    ...['.\u0307', '¨\u0308', 'ˇ\u030C', '˘\u0306', '´\u0301', '`\u0300', '˚\u030A', '←\u20D6'],
    ...['⃛\u20DB', '⃜\u20DC', '↔\u20E1'],
  ].map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
/** What is drawn as long as what it stands over or under. */
export const SPANS: Record<string, string> = {
  ...{ '⏞': 'overbrace', '⏟': 'underbrace', '⎴': 'overbracket', '⎵': 'underbracket' },
  ...{ '⏜': 'overparen', '⏝': 'underparen' },
};

/** One letter is slanted, as the typesetter does by itself, unless it is said to be upright; a name is upright. */
export function identifier(node: Element): MathNode {
  const letters = characters(node);
  if ([...letters].length !== 1) return ['word', letters];
  if (/^\p{L}$/u.test(letters))
    return node.properties.mathvariant === 'normal' ? ['upright', letters] : ['letter', letters];
  return ['sign', letters, 'normal'];
}

/** A sign of operation or relation, a fence or a bar. */
export function operator(node: Element): MathNode {
  const { form: place, minsize, stretchy, lspace, rspace } = node.properties;
  const letters = characters(node);
  if (!letters) return ['row', []];
  if (/^\p{L}{2,}$/u.test(letters)) return ['op', ['word', letters]];
  if ([...letters].length !== 1) return ['word', letters];
  if (typeof minsize === 'string') return ['big', letters, ems(minsize)];
  // Temml marks what it sets without space around as a prefix.
  if (/^[|‖∣∥]$/.test(letters) && !lspace)
    return ['sign', letters, place === 'postfix' ? 'closing' : place ? 'opening' : 'fence'];
  if (ems(lspace) > 0) return ['sign', letters, 'relation'];
  if (ems(lspace) === 0 && ems(rspace) === 0 && lspace !== undefined)
    return ['sign', letters, 'normal'];
  return stretchy === 'true' ? ['stretch', letters] : ['sign', letters, ''];
}

/** `x″`: a sign of its own, already raised. */
export function primes(node: Element): MathNode | undefined {
  const signs = characters(node);
  return /^′+$/.test(signs) ? ['primes', signs.length] : undefined;
}

/** A length of MathML in ems; points are of ten to an em, as Temml counts them. */
export function ems(length: unknown): number {
  const [, number = '', unit] = /^(-?[\d.]+)(em|pt|px)?/.exec(String(length ?? '')) ?? [];
  return Number(number) / (unit === 'pt' || unit === 'px' ? 10 : 1) || 0;
}

/** The text of an element, without the invisible signs of application and multiplication. */
export function characters(node: Nodes): string {
  return verbatim(node)
    .replace(/[\u2061-\u2064]/g, '')
    .trim();
}

export function verbatim(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(verbatim).join('') : '';
}
