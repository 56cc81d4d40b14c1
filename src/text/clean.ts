/** Removes invisible characters of PDFs, word processors and mails, or replaces them by what the reader sees. */
const LIGATURES = 'ff fi fl ffi ffl st st'.split(' ');

/** Keeps line numbers, and the joiners U+200C and U+200D, which matter in Persian, Indic scripts and emoji. */
export function cleanText(text: string): string {
  return (
    text
      .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
      // Soft hyphens, zero-width spaces, byte order marks and overrides of the writing direction.
      .replace(/[\u00AD\u200B\u2060\uFEFF\u202A-\u202E]/g, '')
      // Line and page breaks of Word and PowerPoint.
      .replace(/^[\v\f]+|[\v\f]+$/gm, '')
      .replace(/[\v\f]+/g, ' ')
      .replace(/[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g, '')
      .replace(/[\uFB00-\uFB06]/g, (ligature) => LIGATURES[ligature.charCodeAt(0) - 0xfb00]!)
      // Bullets of Word's symbol fonts.
      .replace(/[\uF0A7\uF076\uF0B7\uF0D8\uF0FC]|^o(?=\t)/gm, '•')
      // No-break spaces between words are left over; beside digits and punctuation they are meant.
      .replace(/(?<=\p{L})\u00A0(?=\p{L})/gu, ' ')
      .normalize('NFC')
  );
}

/** Collapses white space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
