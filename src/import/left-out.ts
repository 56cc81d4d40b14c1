/** What an import leaves out: nothing is lost without being told. */
import { plain, type Found } from './facts/found.ts';
import type { Line, Unwrapped } from './lines/unwrap.ts';

const LABEL = /^[\s•*-]*[^:：.\t]{1,40}?(?:[:：.](?=[\s*]|\p{Lo})|\t|：)/u;

const wordsIn = (text: string) => text.split(/[\s/–—()（）【】,:：、，。"-]+/u).filter(plain);

/**
 * Lines that are in none of the values and texts, and of others the words that are not.
 *
 * @param parts the values and texts
 * @param told the numbers of lines that say nothing by themselves, such as headings
 */
export function leftOut(
  { lines, aside }: Unwrapped,
  parts: readonly Found[],
  told: readonly number[],
): Line[] {
  const open = lines
    .filter(({ number, text }) => plain(text) && !told.includes(number))
    .map((line) => ({ ...line, text: wordsLeft(line, parts) }));
  const left = [...open.filter(({ text }) => plain(text)), ...aside];
  return left.toSorted((a, b) => a.number - b.number);
}

function wordsLeft({ number, text }: Line, parts: readonly Found[]): string {
  const own = parts.filter((part) => part.lines.includes(number));
  if (!own.length) return text.trim();
  const kept = own.map((part) => plain(part.value)).join(' ');
  const words = new Set(own.flatMap((part) => wordsIn(JSON.stringify(part.value)).map(plain)));
  // A word that was divided between two lines is within a whole one.
  const isKept = (word: string) =>
    words.has(word) || (/^(?:..+|\p{Lo})$/u.test(word) && kept.includes(word));
  return wordsIn(text.replace(LABEL, ''))
    .filter((word) => !isKept(plain(word)))
    .join(' ');
}
