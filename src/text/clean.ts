/**
 * Invisible characters that are pasted along from a PDF, a word processor or a mail: removed or
 * replaced by what the reader sees, so that search, line breaks and calendars work with it.
 */
const LIGATURES = 'ff fi fl ffi ffl st st'.split(' ');

/**
 * Cleans the text of a whole file. Keeps the number of its lines, and the joiners U+200C and U+200D,
 * which carry meaning in Persian, in Indic scripts and in emoji.
 */
export function cleanText(text: string): string {
  return (
    text
      .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
      // Soft hyphens, zero-width spaces, byte order marks and overrides of the writing direction.
      .replace(/[\u00AD\u200B\u2060\uFEFF\u202A-\u202E]/g, '')
      // Line ends within a paragraph, as Word and PowerPoint have them, and ends of pages.
      .replace(/^[\v\f]+|[\v\f]+$/gm, '')
      .replace(/[\v\f]+/g, ' ')
      .replace(/[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g, '')
      .replace(/[\uFB00-\uFB06]/g, (ligature) => LIGATURES[ligature.charCodeAt(0) - 0xfb00]!)
      // Bullets of Word's symbol fonts.
      .replace(/[\uF0A7\uF076\uF0B7\uF0D8\uF0FC]|^o(?=\t)/gm, '•')
      // Between words a no-break space is a leftover; beside digits and punctuation it is meant.
      .replace(/(?<=\p{L})\u00A0(?=\p{L})/gu, ' ')
      .normalize('NFC')
  );
}

/** One line of text: every run of white space is one ordinary space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
