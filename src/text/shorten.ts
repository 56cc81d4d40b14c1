import { oneLine } from './clean.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Shortens text to at most `limit` of whatever `size` counts (UTF-16 units by default), ending in "…".
 * Cuts between words; inside a word only where less than a quarter would be left otherwise, as in scripts
 * without spaces; never inside a grapheme.
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

/** Below this share of the limit, whole sentences say too little: most often they are a title ("Dr."). */
const SHORTEST = 0.3;

/** What ends no sentence that can stand for itself: a list's number, or a colon before what is left out. */
const OPEN_END = /^[\s(]*(?:\p{N}+|\p{L}|[ivx]+)[.)]\s*$|[:：]\s*$/u;

/**
 * The beginning of a text on one line: as many whole sentences as fit, or, where these are short and
 * more follows, as many words.
 */
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
