/** Helpers for MathML that plain text and typesetting share. */
import type { Element } from 'hast';

/** The accents that TeX sets above a letter -> the characters that Unicode sets there. */
export const ACCENTS: ReadonlyMap<string, string> = new Map(
  [
    ...['ˆ\u0302', '^\u0302', '‾\u0304', '¯\u0304', '~\u0303', '˜\u0303', '→\u20D7', '˙\u0307'],
    ...['¨\u0308', 'ˇ\u030C', '˘\u0306', '´\u0301', '`\u0300', '˚\u030A', '←\u20D6'],
  ].map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** One over the other without a bar, as in a binomial coefficient. */
export function isLineless({ properties }: Element): boolean {
  return /^0/.test(String(properties.linethickness));
}

/** Text without the invisible signs of application and multiplication (U+2061 to U+2064). */
export function withoutInvisible(text: string): string {
  return text.replace(/[\u2061-\u2064]/g, '');
}
