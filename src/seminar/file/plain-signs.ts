/**
 * Signs around a key that look like a space, like a colon or like nothing, as a keyboard of another
 * script or a copied page puts them there. YAML takes them for letters; here they are what was meant.
 */
import { readLine } from './written-line.ts';

/** Spaces of every width, and format characters, which are not seen at all. */
const GAP = '[\\s\\p{Cf}]';
const START = new RegExp(`^${GAP}*(?:-${GAP}+)?`, 'u');
/** A line whose indentation has a gap in it that is neither a space nor a tab. */
const ODD = new RegExp(`^[ \\t]*(?![ \\t])${GAP}`, 'u');
const COLON = ':：︰﹕∶꞉';
const WORD = `[^\\s\\p{Cf}${COLON}]`;
/** One word to three, a colon of any width, and what stands around that. */
const KEY = new RegExp(
  `^((?!["'#[\\]{}-])${WORD}+(?: ${WORD}+){0,2}?)(${GAP}*[${COLON}]${GAP}*)(.*)$`,
  'u',
);

/**
 * Keys with an ordinary colon and ordinary spaces around them; their values stay as they are.
 *
 * @param known what a key may be called where text may stand too: in a line that is indented
 */
export function withPlainSigns(yaml: string, known: readonly string[]): string {
  let last = { column: 0, hasValue: true };
  return yaml
    .split('\n')
    .map((line) => {
      const plain = withPlainKey(line, known);
      const written = readLine(plain);
      if (!written) return plain;
      const { column, dashColumn, key, value } = written;
      // Such a space before a key is a leftover where the key cannot stand further in.
      const isLeftover =
        ODD.test(line) && dashColumn === undefined && last.hasValue && column > last.column;
      const isMoved = isLeftover && known.includes(key);
      last = { column: isMoved ? last.column : column, hasValue: /^[^|>]/.test(value) };
      return isMoved ? ' '.repeat(last.column) + plain.trimStart() : plain;
    })
    .join('\n');
}

function withPlainKey(line: string, known: readonly string[]): string {
  const [typed] = START.exec(line)!;
  const start = withSpaces(typed);
  const rest = line
    .slice(typed.length)
    .replace(KEY, (all, key: string, colon: string, value: string) => {
      const isPlain = /^:[ \t]*$/.test(colon) || (start && !known.includes(key));
      return isPlain ? all : `${key}: ${value}`;
    });
  return start + rest;
}

/** Ordinary spaces in place of others, and one behind a dash; tabs stay, of which a message tells. */
function withSpaces(start: string): string {
  return start
    .replace(/\p{Cf}/gu, '')
    .replace(/[^ \t-]/g, ' ')
    .replace(/-$/, '- ');
}
