/** Where a word may be broken that is longer than any line: an address, a chain of letters. */

/** A break that is not seen (U+200B, UAX 14 class ZW). */
const BREAK = '\u200B';
/** In letters: what a narrow column in large type still holds. */
const LONGEST = 24;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The text with breaks in its longest words: behind signs as in addresses, and else between any letters. */
export function breakable(text: string): string {
  return text.replace(/[^\s\p{Ideographic}\p{sc=Hira}\p{sc=Kana}]{25,}/gu, (word) =>
    word
      .replace(/[/?&=.,:;_#%+@–—-]+(?=.)/g, `$&${BREAK}`)
      .split(BREAK)
      .map((part) => (part.length > LONGEST ? spread(part) : part))
      .join(BREAK),
  );
}

function spread(part: string): string {
  return Array.from(graphemes.segment(part), ({ segment }) => segment).join(BREAK);
}
