/** The rules for what begins with a backslash or a brace: what LaTeX would print. */
import { isFormula } from '../../formula/formula.ts';
import { BREAKS, HEADINGS, LAYOUT, REMEDIES, SWITCHES, SYMBOLS, WRAPPERS } from './letters.ts';
import { ADDED, TEXT } from '../marks.ts';
import { around, type Piece, type Rule, type Scan } from '../rule.ts';
import { asText } from '../signs/tags.ts';

/** A command with its name in letters. */
export const commands: Rule = (scan, at) => {
  const [written, name = '', , space = ''] = scan.match(/\\([A-Za-z]+)(\*?)([ \t]*)/y, at) ?? [];
  if (!written) return undefined;
  const end = at + written.length - space.length;
  const symbol = Object.hasOwn(SYMBOLS, name) ? SYMBOLS[name]! : undefined;
  if (symbol !== undefined) {
    const [braces = ''] = scan.match(/\{\}/y, end) ?? [];
    return { ...asText(symbol), length: end - at + (braces ? 2 : space.length) };
  }
  if (Object.hasOwn(BREAKS, name)) {
    return { length: written.length, markdown: scan.isProse ? BREAKS[name]! : ' ', shown: ' ' };
  }
  if (LAYOUT.has(name)) return { length: written.length, markdown: '' };
  return withArgument(scan, at, name, end + space.length) ?? unknown(name, written.trimEnd());
};

function withArgument(scan: Scan, at: number, name: string, from: number): Piece | undefined {
  const [options = ''] = scan.match(/(?:\[[^\]\n]*\])?/y, from) ?? [];
  const open = from + options.length;
  const close = scan.closingBrace(open);
  if (close === undefined) return undefined;
  const length = open + 1 - at;
  const argument = scan.source.slice(open + 1, close);
  const enclosed = (before: string, after: string, shown?: string) =>
    around(length, close, [before, after], shown);
  if (name === 'url') return { ...asAddress(argument), length: close + 1 - at };
  if (name === 'label') return { length: close + 1 - at, markdown: '' };
  if (name === 'footnote' || name === 'thanks') return footnote(scan, enclosed);
  if (name === 'href' || name === 'textcolor')
    return second(scan, at, close, name === 'href' ? argument : '');
  if (Object.hasOwn(HEADINGS, name) && scan.isProse) {
    return enclosed(ADDED + ADDED + HEADINGS[name]!, ADDED + ADDED, ' ');
  }
  if (!Object.hasOwn(WRAPPERS, name)) return undefined;
  const element = WRAPPERS[name]!;
  if (element === '“”') return enclosed('“', '”');
  if (element === 'code' && scan.isProse) {
    const text = argument.replace(/\\([&%$#_{}])/g, '$1');
    return {
      length: close + 1 - at,
      markdown: `<code>${asText(text).markdown}</code>`,
      shown: text,
    };
  }
  return scan.isProse && element ? enclosed(`<${element}>`, `</${element}>`) : enclosed('', '');
}

function asAddress(href: string): Piece {
  const isWhole = /^https?:\/\/[^\s<>]+$/.test(href);
  return isWhole ? { length: 0, markdown: `<${href}>`, shown: href } : asText(href);
}

function footnote(scan: Scan, enclosed: (before: string, after: string) => Piece): Piece {
  if (!scan.isProse) return enclosed(' (', ')');
  scan.notes += 1;
  return { ...enclosed(`[^tex-${scan.notes}]`, ''), isNote: true };
}

/** A command whose second argument is shown: `\href{address}{text}`. */
function second(scan: Scan, at: number, close: number, href: string): Piece | undefined {
  const [gap = ''] = scan.match(/\}\s*/y, close) ?? [];
  const open = close + gap.length;
  const end = scan.closingBrace(open);
  if (end === undefined) return undefined;
  const target = href.replace(/\\([&%$#_~])/g, '$1');
  return around(open + 1 - at, end, href && scan.isProse ? ['[', `](<${target}>)`] : ['', '']);
}

function unknown(name: string, written: string): Piece {
  const problem = `"${written}" is shown as it is written.`;
  return { ...asText(written), doubt: { problem, remedy: remedyFor(name) } };
}

function remedyFor(name: string): string {
  const known = Object.hasOwn(REMEDIES, name) ? REMEDIES[name] : undefined;
  if (known) return known;
  return isFormula(`\\${name}`) || isFormula(`\\${name}{x}`) || isFormula(`\\${name}{x}{x}`)
    ? BETWEEN_DOLLARS
    : 'Write in its place what LaTeX prints for it.';
}

const BETWEEN_DOLLARS = 'Put the whole formula between dollar signs, like $\\ell_1$.';

/** `\\` at the end of a line of LaTeX; a backslash before a line end, as Markdown has it. */
export const lineBreaks: Rule = (scan, at) => {
  const [written] = scan.match(/\\(?:\\\*?(?:\[[\d.]+\s*\w+\])?(?=\s|$)|(?=\n))/y, at) ?? [];
  if (!written) return undefined;
  return { length: written.length, markdown: scan.isProse ? '<br>' : ' ', shown: ' ' };
};

/** A sign behind a backslash is the sign itself, in LaTeX as in Markdown; a few are spaces. */
export const signs: Rule = ({ source, isProse }, at) => {
  const sign = source.charAt(at + 1);
  const [before, after] = [source.charAt(at - 1), source.charAt(at + 2)];
  const isBehindWord = /\p{L}/u.test(before);
  if (/[,;:]/.test(sign) && !(isBehindWord && /^\s?$/.test(after))) {
    return { length: 2, markdown: /\S/.test(before) && /\S/.test(after) ? '\u202F' : '' };
  }
  if (sign === '@' || (sign === '!' && isBehindWord && /[\p{L}\p{N}]/u.test(after))) {
    return { length: 2, markdown: '' };
  }
  if (sign === ' ' || (sign === '/' && isProse))
    return { length: 2, markdown: sign === ' ' ? ' ' : '' };
  const isSign = isProse ? /[!-/:-@[-`{-~]/.test(sign) : /[!-.:;[\]_`{-}]/.test(sign);
  return isSign ? { length: 2, markdown: TEXT + sign, shown: sign } : asText('\\');
};

/** Braces around an accent, or around what a switch like `\em` holds for. */
export const braces: Rule = (scan, at) => {
  const close = scan.closingBrace(at);
  if (close === undefined) return undefined;
  const [whole = '', name = ''] = scan.match(/\{\s*\\([A-Za-z]+)\s*/y, at) ?? [];
  if (Object.hasOwn(SWITCHES, name)) {
    const element = scan.isProse ? SWITCHES[name] : '';
    return around(whole.length, close, element ? [`<${element}>`, `</${element}>`] : ['', '']);
  }
  const isAccent = /^\{\\(?:['`^"~=.]|[uvHckdbr][{ ]|(?:ss|[oOlLij]|a[ae]|A[AE]|oe|OE)\s*\})/.test(
    scan.source.slice(at, at + 8),
  );
  const isLetter = /^\{\p{Lu}+\}\p{Ll}/u.test(scan.source.slice(at, at + 8));
  return isAccent || isLetter ? around(1, close, ['', '']) : undefined;
};
