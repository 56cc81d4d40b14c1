import { oneLine } from './clean.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Shortens text to a limit in the unit of `size` (UTF-16 units by default), with "…". Cuts between words, or within
 * one where less than a quarter would be left, as in scripts without spaces; never within a grapheme.
 */
export function shorten(text: string, limit: number, size = (part: string) => part.length): string {
  if (size(text) <= limit) return text;
  let longest = '';
  for (const { segment } of graphemes.segment(text)) {
    if (size(`${(longest + segment).trimEnd()}…`) > limit) break;
    longest += segment;
  }
  const words = /^\s/.test(text.slice(longest.length)) ? longest : longest.replace(/\S+$/, '');
  const kept = words.trim().length * 4 > longest.length ? words : longest;
  return limit > 0 ? `${kept.replace(/[\s.,;:–—-]+$/, '')}…` : '';
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A shorter sentence says too little: it may be a title ("Dr."). */
const SHORTEST = 0.3;

/** Not the end of a summary: the number of a list, a colon. */
const OPEN_END = /^[\s(]*(?:\p{N}+|\p{L}|[ivx]+)[.)]\s*$|[:：]\s*$/u;

/** As many whole sentences as fit, or, if these are short, as many words. */
export function summarize(text: string, limit: number): string {
  const line = oneLine(text);
  let whole = '';
  let closed = '';
  for (const { segment } of sentences.segment(line)) {
    if ((whole + segment).trimEnd().length > limit) break;
    whole += segment;
    if (!OPEN_END.test(segment)) closed = whole;
  }
  if (whole.length === line.length && !closed) return line;
  const isTooShort = closed.length < limit * SHORTEST && line.length > closed.length;
  return isTooShort ? shorten(line, limit) : closed.trimEnd();
}
