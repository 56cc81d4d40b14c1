/** Writes scalars of YAML. */

/** Plain scalars that every YAML parser reads literally. */
const PLAIN = /^(?!(?:null|~)$)(?![-?:,[\]{}#&*!|>'"%@`\s])(?!.*(?::(?:\s|$)|\s#)).*\S$/;

/** Quotes a value so that this parser and every YAML parser return the same text. */
export function quotedValue(text: string): string {
  if (PLAIN.test(text)) return text;
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
