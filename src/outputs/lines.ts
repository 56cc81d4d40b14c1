/** Text broken into lines, as a browser would, for what is drawn or measured without one. */

/** Where a line may end: behind white space, and in Chinese and Japanese anywhere but before punctuation. */
const BREAKS = /(?<=\s)|(?<=[\u3000-\u9FFF\uFF00-\uFFEF])(?![\p{P}ー])/u;

/**
 * Fills each line with as many words as it holds; a word that is longer has a line of its own.
 *
 * @param limit the longest line, in the unit of `width`
 */
export function breakLines(text: string, limit: number, width: (part: string) => number): string[] {
  const lines: string[] = [];
  let used = 0;
  for (const part of text.split(BREAKS)) {
    if (lines.length && used + width(part.trimEnd()) <= limit) {
      lines[lines.length - 1] += part;
      used += width(part);
    } else {
      lines.push(part);
      used = width(part);
    }
  }
  return lines.map((line) => line.trim());
}

/** How many lines that takes where a word that is longer than a line goes on in the next. */
export function countLines(text: string, limit: number, width: (part: string) => number): number {
  const beyond = text.split(BREAKS).map((part) => Math.ceil(width(part.trimEnd()) / limit) - 1);
  const lines = breakLines(text, limit, width).length;
  return beyond.reduce((sum, more) => sum + Math.max(0, more), lines);
}

/** The same number of lines, but of about the same length. */
export function balancedLines(
  text: string,
  limit: number,
  width: (part: string) => number,
): string[] {
  const count = breakLines(text, limit, width).length;
  // A hundredth is finer than the eye sees; the widest setting is the last resort.
  const limits = Array.from({ length: 100 }, (_, i) => (limit * (i + 1)) / 100);
  const isKept = (lines: string[]) =>
    lines.length === count && lines.every((line) => width(line) <= limit);
  const narrowest = limits.find((narrow) => isKept(breakLines(text, narrow, width)));
  return breakLines(text, narrowest ?? limit, width);
}
