import { oneLine } from '../../text/clean.ts';

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
/** What begins a quotation, a table or a list, in which the same may well be said twice. */
const QUOTED_OR_LISTED = /^\s*(?:[>|]|[-*+•]\s|\d+[.)]\s)/;

/** A sentence, and its line, counted from 1. */
export interface Repetition {
  sentence: string;
  line: number;
}

/** A sentence of five words or more that stands twice, and the line of the second. */
export function repeatedSentence(text: string): Repetition | undefined {
  const seen = new Set<string>();
  for (const one of paragraphsOf(text).flat()) {
    if (isLong(one) && seen.has(one.sentence)) return one;
    seen.add(one.sentence);
  }
  return undefined;
}

/**
 * The first such sentence where one paragraph or more stand twice in a row, as happens in pasting. A
 * refrain has other words between.
 */
export function repeatedParagraph(text: string): Repetition | undefined {
  const paragraphs = paragraphsOf(text);
  const keys = paragraphs.map((paragraph) => paragraph.map(({ sentence }) => sentence).join(' '));
  for (const [i, key] of keys.entries()) {
    const count = i - keys.slice(0, i).lastIndexOf(key);
    if (count > i || !keys.slice(i - count, i).every((one, k) => one === keys[i + k])) continue;
    const pasted = paragraphs
      .slice(i, i + count)
      .filter((_, k) => !QUOTED_OR_LISTED.test(keys[i + k]!));
    const found = pasted.flat().find(isLong);
    if (found) return found;
  }
  return undefined;
}

function isLong({ sentence }: Repetition): boolean {
  return sentence.split(' ').length >= 5;
}

function paragraphsOf(text: string): Repetition[][] {
  return Array.from(text.matchAll(/[^\n]+(?:\n(?!\n)[^\n]+)*/g), (paragraph) =>
    Array.from(
      sentences.segment(paragraph[0].replace(/\n/g, ' ')),
      ({ segment, index }): Repetition => ({
        sentence: oneLine(segment),
        line: text.slice(0, paragraph.index + index).split('\n').length,
      }),
    ),
  );
}
