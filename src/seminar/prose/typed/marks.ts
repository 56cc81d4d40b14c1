/**
 * Characters of no meaning (private use) with which the reading of a text keeps what Markdown must not
 * see or would not keep. None is left in what is published.
 */
const [OPEN, CLOSE, ZERO, HIDDEN] = ['\uE000', '\uE001', 0xe010, 0xe100];

/** Stands among the words for a line end of the source that they no longer have. */
export const SKIPPED = '\uE002';
/** Stands for a line end that the source does not have. */
export const ADDED = '\uE003';
/** Stands before a line end at which the reader is to see a new line. */
export const BREAK = '\uE004';
/** Stands before a line end that is not even a space. */
export const JOINED = '\uE006';
/** Stands before a sign that is text, whatever it means in Markdown. */
export const TEXT = '\uE005';
/** Stands within what stars emphasise, beside each: to the parser a letter, so that they are its marks. */
export const EDGE = '\uE007';
/** Stand around an address that is a link. */
export const [LINK, LINK_END] = ['\uE008', '\uE009'];
/** One character for whatever is kept aside: a formula or a fence of code. */
export const KEPT = /\uE000([\uE010-\uE019]+)\uE001/g;

/** The mark of the thing with this number. */
export function keptMark(number: number): string {
  const digits = Array.from(String(number), (digit) => String.fromCharCode(ZERO + Number(digit)));
  return OPEN + digits.join('') + CLOSE;
}

/** The number in what KEPT found. */
export function keptNumber(digits: string): number {
  return Number(Array.from(digits, (digit) => digit.charCodeAt(0) - ZERO).join(''));
}

/** Takes out what a source has of these characters: fonts of signs use them, and readers see a box. */
export function withoutMarks(text: string): string {
  return text.replace(/[\uE000-\uE17F]/g, '');
}

/** How many line ends of the source a text stands for. */
export function linesIn(text: string): number {
  return text.match(/[\n\uE002]/g)?.length ?? 0;
}

/** A sign of ASCII as the parser of Markdown sees it: a letter of no meaning. */
export function hiddenSign(sign: string): string {
  return sign < '\u0080' ? String.fromCharCode(HIDDEN + sign.charCodeAt(0)) : sign;
}

/** A text of the parser with its signs. */
export function withSigns(text: string): string {
  return text
    .replaceAll(EDGE, '')
    .replace(/[\uE100-\uE17F]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - HIDDEN));
}
