/** Formulas and environments of LaTeX, and its lists. */
import { ADDED } from '../marks.ts';
import type { Rule, Scan } from '../rule.ts';
import { FORMULA_ENVIRONMENT, TEXT_ENVIRONMENTS } from './letters.ts';

/** `\(…\)`, `\[…\]`: formulas; brackets that Markdown writes so around words or numbers are brackets. */
export const brackets: Rule = (scan, at) => {
  const opening = scan.source.slice(at, at + 2);
  if (opening !== '\\(' && opening !== '\\[') return undefined;
  const end = scan.next(opening === '\\(' ? '\\)' : '\\]', at + 2);
  const tex = scan.source.slice(at + 2, end);
  if (end === scan.source.length || !tex.trim() || /\n\n/.test(tex)) return undefined;
  const isWords = /^[\d\s,;–-]+$/.test(tex) || /^\p{L}{2,}(?:[\s,]+\p{L}+)*$/u.test(tex);
  const isText = isWords && !(opening === '\\[' && startsLine(scan, at));
  return isText ? undefined : scan.formula(end + 2 - at, tex, opening === '\\[' && scan.isProse);
};

/** `\begin{align}…\end{align}`; the lines of other environments are text. */
export const environments: Rule = (scan, at) => {
  const [written, word, name = ''] = scan.match(/\\(begin|end)\s*\{([A-Za-z]+\*?)\}/y, at) ?? [];
  if (!written) return undefined;
  if (word === 'begin' && FORMULA_ENVIRONMENT.test(name)) {
    const closing = `\\end{${name}}`;
    const end = scan.next(closing, at + written.length);
    if (end === scan.source.length) return undefined;
    const length = end + closing.length - at;
    return scan.formula(length, scan.source.slice(at, at + length), scan.isProse);
  }
  if (!TEXT_ENVIRONMENTS.has(name)) return undefined;
  const options =
    word === 'begin' ? (scan.match(/(?:\[[^\]\n]*\])?/y, at + written.length)?.[0] ?? '') : '';
  if (/^(?:itemize|enumerate|description)$/.test(name)) {
    if (word === 'begin') scan.lists.push({ isNumbered: name === 'enumerate', items: 0 });
    else scan.lists.pop();
  }
  const lineEnd = scan.isProse && (word === 'end' || !startsLine(scan, at)) ? ADDED : '';
  const heading = word === 'begin' ? headingOf(name, options.slice(1, -1)) : '';
  return {
    length: written.length + options.length,
    markdown: lineEnd + heading,
    shown: ` ${heading}`,
  };
};

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

/** `\item` of a list of LaTeX. */
export const items: Rule = (scan, at) => {
  const [written, label] = scan.match(/\\item\b\s*(?:\[([^\]\n]*)\]\s*)?/y, at) ?? [];
  const list = scan.lists.at(-1);
  if (!written || !list || !scan.isProse) return undefined;
  list.items += 1;
  const indent = '   '.repeat(scan.lists.length - 1);
  const mark = list.isNumbered ? `${list.items}.` : '-';
  const text = label === undefined ? '' : `${label} `;
  const lineEnd = startsLine(scan, at) ? '' : ADDED;
  return {
    length: written.length,
    markdown: `${lineEnd}${indent}${mark} ${text}`,
    shown: ` ${text}`,
  };
};
