/** Backquotes and apostrophes: code as Markdown has it, quotations as LaTeX has them. */
import type { Rule, Scan } from '../rule.ts';
import { asText } from './tags.ts';

/** Code between backquotes, or quotation marks as LaTeX has them: a backquote, text, an apostrophe. */
export const backquotes: Rule = (scan, at) => {
  const [run = ''] = scan.match(/`+/y, at) ?? [];
  const end = nextRun(scan, run, at + run.length);
  const isCode =
    end !== undefined && (run.length > 2 || !/[\s([{]/.test(scan.source.charAt(end - 1)));
  if (isCode && scan.isProse) {
    const written = scan.source.slice(at, end + run.length);
    return { length: written.length, markdown: written, shown: written.replaceAll('`', '') };
  }
  const quote = run.length === 1 ? '‘' : run.length === 2 ? '“' : undefined;
  if (
    quote &&
    /\S/.test(scan.source.charAt(at + run.length)) &&
    hasClosingQuote(scan, at, run.length)
  ) {
    return { length: run.length, markdown: quote };
  }
  return asText(run);
};

/** Where the next run of as many backquotes begins within the paragraph. */
function nextRun(scan: Scan, run: string, from: number): number | undefined {
  const limit = scan.paragraphEnd(from);
  for (let at = scan.next(run, from); at < limit;) {
    const [found = ''] = scan.match(/`+/y, at) ?? [];
    if (found.length === run.length) return at;
    at = scan.next(run, at + found.length);
  }
  return undefined;
}

function hasClosingQuote(scan: Scan, at: number, length: number): boolean {
  if (/[\p{L}\p{N}]/u.test(scan.source.charAt(at - 1))) return false;
  const end = scan.paragraphEnd(at);
  if (length === 2)
    return Math.min(scan.next("''", at), scan.next('"', at), scan.next('”', at)) < end;
  const text = scan.source.slice(at, Math.min(end, at + 500));
  return /\S['’](?![\p{L}\p{N}])/u.test(text);
}

/** Apostrophes close what backquotes have opened. */
export const apostrophes: Rule = (scan, at) => {
  const before = scan.source.slice(Math.max(at - 500, 0), at).replace(/^[^]*\n\n/, '');
  const quotes = before.replaceAll(/(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}])/gu, '');
  if (!/\S$/.test(before)) return undefined;
  if (scan.source.startsWith("''", at))
    return /``/.test(before) ? { length: 2, markdown: '”' } : undefined;
  const isOpen = /(?:^|[\s([{])`[^\s`'][^`']*$/.test(quotes);
  return isOpen && !/[\p{L}\p{N}]/u.test(scan.source.charAt(at + 1))
    ? { length: 1, markdown: '’' }
    : undefined;
};
