import { oneLine } from '../../text/clean.ts';

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A sentence of five words or more that stands twice, as happens in pasting, and the line of the second. */
export function repeatedSentence(text: string): { sentence: string; line: number } | undefined {
  const seen = new Set<string>();
  for (const paragraph of text.matchAll(/[^\n]+(?:\n(?!\n)[^\n]+)*/g)) {
    for (const { segment, index } of sentences.segment(paragraph[0].replace(/\n/g, ' '))) {
      const sentence = oneLine(segment);
      if (sentence.split(' ').length >= 5 && seen.has(sentence)) {
        return { sentence, line: text.slice(0, paragraph.index + index).split('\n').length };
      }
      seen.add(sentence);
    }
  }
  return undefined;
}
