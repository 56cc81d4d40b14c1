/** Accents of LaTeX, and the same signs where a backslash only escapes them. */
import type { Rule, Scan } from '../rule.ts';
import { ACCENTS } from './letters.ts';

const ACCENT =
  /\\(?:(['`^"~=.])|([uvHckdbr])(?=[{ ]) *)(?: ?\{\s*(\\[ij]|\p{L}\p{M}*)?\s*\}|(\\[ij](?!\p{L})|\p{L}\p{M}*))/uy;

/** `\'e`, `\H{o}`, `\v s`, `\"\i`: a letter with its accent. */
export const accents: Rule = (scan, at) => {
  const [written, sign, letterSign, inBraces, bare] = scan.match(ACCENT, at) ?? [];
  const mark = ACCENTS.get(sign ?? letterSign ?? '');
  if (!written || mark === undefined) return undefined;
  const letter = (inBraces ?? bare ?? '').replace('\\', '');
  const composed = (letter + mark).normalize('NFC');
  if (bare && [...composed].length > 1) return undefined;
  if (sign && bare && isEscape(scan, at, sign, letter)) return undefined;
  return { length: written.length, markdown: composed };
};

/** Whether the sign is itself, as Markdown and programs write it: in `1\.A`, `\"so\"`, `it\'s`, `D\'Arcy`. */
function isEscape(scan: Scan, at: number, sign: string, letter: string): boolean {
  const before = scan.source.slice(Math.max(at - LONGEST_WORD, 0), at);
  const after = scan.source.slice(at + 2, at + 2 + LONGEST_WORD);
  if (/\p{N}$/u.test(before) || isCapitalWithin(before, after)) return true;
  if (sign === '.') return !DOTTED.test(letter) || ABBREVIATION.test(after);
  if (sign === "'" && isApostrophe(before, after)) return true;
  return !/[\p{L}\p{N}}]$/u.test(before) && scan.match(QUOTATION[sign]!, at) !== null;
}

const LONGEST_WORD = 40;
/** Letters that have a dot in a language of Europe. */
const DOTTED = /[cegzI]/i;
/** What stands behind a full stop without a space: `e\.g\.`, `example\.com`. */
const ABBREVIATION = /^\p{L}\\?\.|^(?:com|edu|gov|eu|es|ch|gr|cz)(?!\p{L})/u;

/** A capital behind a small letter, or between a capital and a small one, begins a word: `O\'Neill`. */
function isCapitalWithin(before: string, after: string): boolean {
  return /\p{Ll}$/u.test(before)
    ? /^\p{Lu}/u.test(after)
    : /\p{Lu}$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(after);
}

/** The end of an English word; not behind another command of LaTeX, as in `\L{}o\'s`, nor of a Polish word. */
function isApostrophe(before: string, after: string): boolean {
  const [end = ''] = /^(?:s|m|re|ll|clock)(?![\p{L}{]|\\[\p{L}'"]\p{L})/u.exec(after) ?? [];
  const [, word] = /(?:^|\s)(?:[^\p{L}\\{}\s]|\\["'([])*([^\\{}\s]*\p{L})$/u.exec(before) ?? [];
  if (!end || !word || (end === 's' && POLISH.test(word))) return false;
  return end !== 'm' || word === 'I';
}

/** Words that end in `ś`. */
const POLISH = /^(?:co|kto|dzi|gdzie|wie|kiedy|niegdy|jak[iao]|jakie|czyj|ja|sta|mi|ry|ga)$/i;

/** Two of a sign around words, the second at the end of a word; within a word it is part of it. */
const QUOTATION: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Array.from('\'`^"~=', (sign) => {
    const escaped = `\\\\\\${sign === '^' ? '^' : `x${sign.charCodeAt(0).toString(16)}`}`;
    const within = `(?<=\\p{L})${escaped}(?=\\p{L})`;
    const inside = `(?:(?!${escaped})[^\\n]|\\n(?!\\n)|${within})*?`;
    return [sign, new RegExp(`${escaped}${inside}(?<=\\S)${escaped}(?![\\p{L}{\\\\])`, 'uy')];
  }),
);
