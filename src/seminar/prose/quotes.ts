/** Quotation marks around a whole title, which the announcement puts there by itself. */

/** The marks that open and close a quotation, in the languages that people give titles in. */
const PAIRS = [
  '“”',
  '„“',
  '„”',
  '””',
  '‘’',
  '‚‘',
  '‚’',
  '’’',
  '«»',
  '»«',
  '‹›',
  '›‹',
  '「」',
  '『』',
  '《》',
  '""',
  "''",
];

/** A title without the one pair of marks around it; as it is where these are of two quotations in it. */
export function withoutQuotes(title: string): string {
  const text = title.trim().replace(/^``([^`]*)''$/, '“$1”');
  const inside = text.slice(1, -1);
  const words = inside.replace(/(?<=\p{L})['’](?=\p{L})/gu, '');
  const isPair = PAIRS.some(
    ([open = '', close = '']) =>
      text.startsWith(open) &&
      text.endsWith(close) &&
      !words.includes(open) &&
      !words.includes(close),
  );
  return isPair && inside.trim() ? inside.trim() : text;
}
