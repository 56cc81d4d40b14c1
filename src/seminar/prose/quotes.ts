/** Quotation marks around a whole title, which the announcement puts there by itself. */

/** The marks that open and close a quotation, in the languages that people give titles in. */
const PAIRS = `“” „“ „” ”” ‘’ ‚‘ ‚’ ’’ «» »« ‹› ›‹ 「」 『』 《》 "" ''`.split(' ');

/** A title without the one pair of marks around it; as it is where these are of two quotations in it. */
export function withoutQuotes(title: string): string {
  const text = title.trim().replace(/^``([^`]*)''$/, '“$1”');
  const inside = text.slice(1, -1);
  const words = inside.replace(/(?<=\p{L})['’](?=\p{L})/gu, '');
  const isPair = PAIRS.some(
    (pair) =>
      pair === text.charAt(0) + text.slice(-1) && ![...pair].some((mark) => words.includes(mark)),
  );
  return isPair && inside.trim() ? inside.trim() : text;
}
