/** What an import leaves out: nothing is lost without being told. */
import { plain, type Found } from './facts/found.ts';
import type { Line, Unwrapped } from './lines/unwrap.ts';

const wordsIn = (text: string) => text.split(/[\s/–—()（）【】,:：、，。"-]+/u).filter(plain);

/**
 * Lines that are in none of the values and texts, and of others the words that are not.
 *
 * @param parts the values and texts
 * @param labels by the number of its line, every label that was read
 * @param told the numbers of lines that say nothing beside, such as headings
 */
export function leftOut(
  { lines, aside }: Unwrapped,
  parts: readonly Found[],
  labels: ReadonlyMap<number, string>,
  told: readonly number[],
): Line[] {
  const open = lines
    .filter(({ number, text }) => plain(text) && !told.includes(number))
    .map((line) => ({
      ...line,
      text: wordsLeft(line, parts, labels.get(line.number), isSecondHalf(line, lines)),
    }));
  const left = [...open.filter(({ text }) => plain(text)), ...aside];
  return left.toSorted((a, b) => a.number - b.number);
}

/** Whether a line begins within a word that the line above has begun. */
function isSecondHalf({ number }: Line, lines: readonly Line[]): boolean {
  return lines.some((line) => line.number === number - 1 && /[-\u2010]\s*$/.test(line.text));
}

function wordsLeft(
  { number, text }: Line,
  parts: readonly Found[],
  label = '',
  isDivided: boolean,
): string {
  const own = parts.filter((part) => part.lines.includes(number));
  if (!own.length) return text.trim();
  const kept = own.map((part) => plain(part.value)).join(' ');
  const words = new Set(own.flatMap((part) => wordsIn(JSON.stringify(part.value)).map(plain)));
  // A word that was divided between two lines is within a whole one; others are themselves.
  const isPart = (i: number) => i === 0 && isDivided;
  const isKept = (word: string, i: number) =>
    words.has(plain(word)) ||
    ((/^(?:.{4,}|\p{Lo}+)$/u.test(word) || isPart(i) || text.endsWith(`${word}-`)) &&
      kept.includes(plain(word)));
  return wordsIn(text.slice(text.indexOf(label) + label.length))
    .filter((word, i) => !isKept(word, i))
    .join(' ');
}
