/** Formulas and environments of LaTeX, and its lists. */
import { ADDED, TEXT } from '../marks.ts';
import type { Rule, Scan } from '../rule.ts';
import { FORMULA_ENVIRONMENT, TEXT_ENVIRONMENTS } from './letters.ts';

/** `\(…\)`, `\[…\]`: formulas; brackets that Markdown writes so around words or numbers are brackets. */
export const brackets: Rule = (scan, at) => {
  const opening = scan.source.slice(at, at + 2);
  if (opening !== '\\(' && opening !== '\\[') return undefined;
  const isDisplay = opening === '\\[';
  const end = scan.next(isDisplay ? '\\]' : '\\)', at);
  const tex = scan.source.slice(at + 2, end);
  if (end === scan.source.length || !tex.trim() || /\n\n/.test(tex)) return undefined;
  // Directly behind a word, as in `O\(n\)`, it is the word's.
  if (!isDisplay && scan.match(BEHIND_WORD, at)) return undefined;
  const isAlone =
    isDisplay && startsLine(scan, at) && /^[ \t.,;]*(?:\n|$)/.test(scan.source.slice(end + 2));
  if (isWords(tex) && !isAlone) return undefined;
  return scan.formula(end + 2 - at, tex, isDisplay && scan.isProse);
};

const BEHIND_WORD = /(?<=[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{N}]\p{M}?)/uy;

/** Numbers alone, or a word or two letters at the beginning, and no sign of a formula. */
function isWords(tex: string): boolean {
  return (
    /^[\d\s,;–-]+$/.test(tex) ||
    (/^\p{P}*\p{L}{2,}(?!\p{L}*[(\p{N}])/u.test(tex) && !/[\\^_=+<>{}|&$*/]/.test(tex))
  );
}

/** `\begin{align}…\end{align}`; the lines of other environments are text. */
export const environments: Rule = (scan, at) => {
  const [written = '', word, name = ''] =
    scan.match(/\\(begin|end)\s*\{([A-Za-z]+\*?)\}/y, at) ?? [];
  const isBegin = word === 'begin';
  if (isBegin && FORMULA_ENVIRONMENT.test(name)) {
    const closing = `\\end{${name}}`;
    const end = scan.next(closing, at);
    if (end === scan.source.length) return undefined;
    const length = end + closing.length - at;
    return scan.formula(length, scan.source.slice(at, at + length), scan.isProse);
  }
  if (!TEXT_ENVIRONMENTS.has(name)) return undefined;
  const options = isBegin ? (scan.match(/\[[^\]\n]*\]/y, at + written.length)?.[0] ?? '') : '';
  const isList = /^(?:itemize|enumerate|description)$/.test(name);
  // To Markdown two lists, one behind the other, are one; a remark parts them.
  const isNext = isList && isBegin && !scan.lists.length && followsList(scan, at);
  if (isList && isBegin) scan.lists.push({ mark: markOf(name, options), items: 0 });
  else if (isList) {
    scan.lists.pop();
    scan.listEnd = at + written.length;
  }
  const lineEnd = isBegin && startsLine(scan, at) ? '' : ADDED;
  const heading = isBegin ? headingOf(name, options.slice(1, -1)) : '';
  return {
    length: written.length + options.length,
    markdown: lineEnd + (isNext ? `<!-- -->${ADDED}${ADDED}` : '') + heading,
    shown: ` ${heading}`,
  };
};

function followsList({ source, listEnd }: Scan, at: number): boolean {
  return listEnd !== undefined && !source.slice(listEnd, at).trim();
}

/** What LaTeX prints above a statement: `Theorem (Fermat).` */
function headingOf(name: string, option: string): string {
  if (!STATEMENT.test(name)) return '';
  const label = name.charAt(0).toUpperCase() + name.slice(1);
  return `${label}${option ? ` (${option})` : ''}. `;
}

const STATEMENT = /^(?:theorem|lemma|proposition|corollary|definition|remark|proof)$/;

function startsLine(scan: Scan, at: number): boolean {
  return !scan.lineBefore(at).trim();
}

const ONES = ' i ii iii iv v vi vii viii ix'.split(' ');
/** How the numbers from 1 on are written, by the command of LaTeX for it; others are ordinary numbers. */
const COUNTERS: Readonly<Record<string, readonly string[]>> = {
  arabic: [],
  alph: Array.from('abcdefghijklmnopqrstuvwxyz'),
  roman: Array.from(
    { length: 39 },
    (_, i) => 'x'.repeat(Math.floor((i + 1) / 10)) + ONES[(i + 1) % 10]!,
  ),
};
/** `[label=(\roman*)]` of enumitem. */
const LABEL = /label\s*=\s*\{?([^\\\]]*)\\(arabic|[aA]lph|[rR]oman)\*([^}\],]*)/;

/** What stands before the items of a list: `1.`, `-`, or `- (i)`. */
function markOf(name: string, options: string): (n: number) => string {
  if (name !== 'enumerate') return () => '-';
  const [label, before, counter = '', after] = LABEL.exec(options) ?? [];
  if (!label || /^label\s*=\s*\{?\\arabic\*\.$/.test(label)) return (n) => `${n}.`;
  const numbers = COUNTERS[counter.toLowerCase()]!;
  return (n) => {
    const number = numbers[n - 1] ?? String(n);
    const written = `${before}${/^[AR]/.test(counter) ? number.toUpperCase() : number}${after}`;
    // Behind the bullet `13.` would begin a list within the item.
    return `- ${written.replace(/[.)]/g, `${TEXT}$&`)}`;
  };
}

/** A label that is no more than a bullet or a dash. */
const BULLET =
  /^(?:\$?\\(?:bullet|cdot|circ|textbullet|star|ast|diamond|triangleright)\$?|[-–—•*·]+)$/;

/** `\item` of a list of LaTeX; one with a label of its own has no number. */
export const items: Rule = (scan, at) => {
  const [written, label] = scan.match(/\\item\b\s*(?:\[([^\]\n]*)\]\s*)?/y, at) ?? [];
  const list = scan.lists.at(-1);
  if (!written || !list || !scan.isProse) return undefined;
  if (label === undefined) list.items += 1;
  const indent = '   '.repeat(scan.lists.length - 1);
  const mark = label === undefined ? list.mark(list.items) : '-';
  const text = label === undefined || BULLET.test(label.trim()) ? '' : `${label} `;
  const lineEnd = startsLine(scan, at) ? '' : ADDED;
  return {
    length: written.length,
    markdown: `${lineEnd}${indent}${mark} ${text}`,
    shown: ` ${text}`,
  };
};
