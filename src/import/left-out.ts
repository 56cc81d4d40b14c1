/** What an import leaves out: nothing is lost without being told. */
import { plain, type Found } from './facts/found.ts';
import { padded } from './lines/labels.ts';
import type { Field, Line } from './lines/line.ts';
import type { Unwrapped } from './frame/unwrap.ts';

const WORD = /[^\s/–—()（）【】,:：、，。"-]+/gu;
const wordsIn = (text: string) => (text.match(WORD) ?? []).filter(plain);

/**
 * Lines that are in none of the values and texts, and of others the stretch from the first word to the last
 * that is not.
 *
 * @param parts the values and texts
 * @param labels the labels of known kinds
 * @param told the numbers of lines that say nothing beside, such as headings
 */
export function leftOut(
  { lines, aside }: Unwrapped,
  parts: readonly Found[],
  labels: readonly Pick<Field, 'number' | 'label'>[],
  told: readonly number[],
): Line[] {
  // What the line below these begins with is the second half of a word.
  const divided = new Set(
    lines.filter(({ text }) => /[-\u2010]\s*$/.test(text)).map(({ number }) => number),
  );
  const kept = parts.map((part) => ({ ...part, ...wordsOf(part) }));
  const open = lines
    .filter(({ number, text }) => plain(text) && !told.includes(number))
    .map((line) => {
      const own = kept.filter((part) => part.lines.includes(line.number));
      const isDivided = divided.has(line.number - 1);
      const text = own.length ? wordsLeft(withoutLabels(line, labels), own, isDivided) : line.text;
      return { ...line, text: text.trim() };
    });
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

function withoutLabels({ number, text }: Line, labels: Parameters<typeof leftOut>[2]): string {
  return labels
    .filter((one) => one.number === number)
    .reduce((rest, { label }) => rest.replace(new RegExp(padded(label), 'u'), ' '), text);
}

interface Kept {
  /** The words of a value, and its letters as one. */
  words: Set<string>;
  letters: string;
}

function wordsOf({ value }: Found): Kept {
  return { words: new Set(wordsIn(writtenOut(value)).map(plain)), letters: plain(value) };
}

function wordsLeft(text: string, own: readonly Kept[], isDivided: boolean): string {
  // A word that was divided between two lines is within a whole one; others are themselves.
  const isPart = (word: string, i: number) =>
    /^(?:[^\p{N}]{4,}|\p{Lo}+)$/u.test(word) || (i === 0 && isDivided) || text.endsWith(`${word}-`);
  const isKept = (written: string, i: number) => {
    const word = plain(written);
    return own.some(
      ({ words, letters }) => words.has(word) || (isPart(written, i) && letters.includes(word)),
    );
  };
  const all = Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ word, index }));
  const left = all.filter(({ word }, i) => plain(word) && !isKept(word, i));
  const [first, last] = [left[0], left.at(-1)];
  return first && last ? text.slice(first.index, last.index + last.word.length) : '';
}
