/** What an import leaves out: nothing is lost without being told. */
import { plain, type Found } from './facts/found.ts';
import { escaped } from './lines/labels.ts';
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
  // What the line below these begins with is the second half of a word.
  const divided = new Set(
    lines.filter(({ text }) => /[-\u2010]\s*$/.test(text)).map(({ number }) => number),
  );
  const open = lines
    .filter(({ number, text }) => plain(text) && !told.includes(number))
    .map((line) => ({
      ...line,
      text: wordsLeft(line, parts, labels.get(line.number), divided.has(line.number - 1)),
    }));
  const left = [...open.filter(({ text }) => plain(text)), ...aside];
  return left.toSorted((a, b) => a.number - b.number);
}

/** All texts of a value. */
const writtenOut = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : Object.values(value as object)
        .map(writtenOut)
        .join(' ');

function wordsLeft(
  { number, text }: Line,
  parts: readonly Found[],
  label = '',
  isDivided: boolean,
): string {
  const own = parts.filter((part) => part.lines.includes(number));
  if (!own.length) return text.trim();
  const kept = own.map((part) => plain(part.value)).join(' ');
  const words = new Set(own.flatMap((part) => wordsIn(writtenOut(part.value)).map(plain)));
  // A word that was divided between two lines is within a whole one; others are themselves.
  const isKept = (word: string, i: number) =>
    words.has(plain(word)) ||
    ((/^(?:[^\p{N}]{4,}|\p{Lo}+)$/u.test(word) ||
      (i === 0 && isDivided) ||
      text.endsWith(`${word}-`)) &&
      kept.includes(plain(word)));
  // Forms of East Asia have room between the signs of a label.
  const padded = new RegExp(Array.from(label, escaped).join('\\s*'), 'u');
  const found = label && padded.exec(text);
  return wordsIn(found ? text.slice(found.index + found[0].length) : text)
    .filter((word, i) => !isKept(word, i))
    .join(' ');
}
