/** The signs of a formula: letters, numbers and operators, each with the space that it has around it. */
import type { Element } from 'hast';
import { ACCENTS, withoutInvisible } from '../../../seminar/prose/formula/formula-text.ts';
import { textIn } from '../../../text/tree.ts';

/** A form with its parts: `["frac", numerator, denominator]`. */
export type MathNode = [form: string, ...parts: unknown[]];

/** Signs set above a letter -> the combining characters by which the typesetter knows accents. */
export const MARKS: ReadonlyMap<string, string> = new Map([
  ...ACCENTS,
  ...([
    ['.', '\u0307'],
    ['⃛', '\u20DB'],
    ['⃜', '\u20DC'],
    ['↔', '\u20E1'],
  ] as const),
]);
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

/** The text of an element as it is seen. */
export function characters(node: Element): string {
  return withoutInvisible(textIn(node)).trim();
}
