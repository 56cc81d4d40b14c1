/** Where a word may be broken that is longer than any line: an address, a chain of letters. */

/** A break that is not seen (U+200B, UAX 14 class ZW). */
const BREAK = '\u200B';
/** One at which a hyphen is seen. */
const SOFT_HYPHEN = '\u00AD';
/** In letters: what a narrow column in large type still holds. */
const LONGEST = 24;

/** What addresses have within, and words at their ends alone. */
const ADDRESS = /[?&=.:;_#%@+][^\p{P}]/u;
/** Of an alphabet whose words are hyphenated; chains, which have no syllables, say letters again and again. */
const WORD = /^\p{P}*(?:[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}]\p{M}*)+\p{P}*$/u;
const CHAIN = /(.)\1{3}|[bcdfghj-np-tv-xz]{10}/iu;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The text with breaks in its longest words: behind signs as in addresses, and else between any letters. A
 * word of a language stays whole, as the typesetter hyphenates it.
 */
export function breakable(text: string): string {
  return broken(text, (part, word) => {
    if (ADDRESS.test(word) || !WORD.test(part)) return spread(part, BREAK);
    return CHAIN.test(part) ? spread(part, SOFT_HYPHEN) : part;
  });
}

/** The same for code, in which a hyphen would be read as a sign of it. */
export function breakableCode(text: string): string {
  return broken(text, (part) => spread(part, BREAK));
}

/** @param divided gives a part of a word, longer than lines, with breaks */
function broken(text: string, divided: (part: string, word: string) => string): string {
  return text.replace(/[^\s\p{Ideographic}\p{sc=Hira}\p{sc=Kana}]{25,}/gu, (word) =>
    word
      .replace(/[/?&=.,:;_#%+@–—-]+(?=.)/g, `$&${BREAK}`)
      .split(BREAK)
      .map((part) => (part.length > LONGEST ? divided(part, word) : part))
      .join(BREAK),
  );
}

function spread(part: string, between: string): string {
  return Array.from(graphemes.segment(part), ({ segment }) => segment).join(between);
}
