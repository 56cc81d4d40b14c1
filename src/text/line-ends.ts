/**
 * Which line ends within a paragraph are kept. Mails and PDFs break lines where they are full, within a
 * sentence; people break lines between facts. The form of the lines shows which:
 *
 * | the line end                                                          | is     |
 * | --------------------------------------------------------------------- | ------ |
 * | behind a `<br>`, which is one                                         | joined |
 * | before an enumerator or a bullet: `(a)`, `[1]`, `ii)`, `– a`, `2. A`  | kept   |
 * | before a label: `Passcode: 4711`                                      | kept   |
 * | between two lines with columns, parted by tabs                        | kept   |
 * | before or behind a line of dashes                                     | kept   |
 * | in a paragraph whose lines are all under 24 columns                   | kept   |
 * | within a sentence: before a small letter that begins no address       | joined |
 * | behind a comma or a hyphen                                            | joined |
 * | in a paragraph whose lines are all under 50 columns                   | kept   |
 * | behind a line on which the next word had found room                   | kept   |
 * | any other: behind a full line                                         | joined |
 *
 * The first row that holds decides.
 */

/** Under this many columns a line is short; under the other, nobody's lines are broken for want of room. */
const SHORT = 50;
const NARROW = 24;
/** How much of the longest line another may lack and still be full: letters of a PDF differ in width. */
const FULL = 0.8;

const ENUMERATOR =
  /^(?:\((?:\p{L}|[ivx]+|\d{1,2})\)|\[\d{1,3}\]|(?:\p{Ll}|[ivx]+)\)|[–—·•◦▪‣●○*+-] ?(?=\p{L})|\d{1,2}(?:\)\s|\.\s+(?=\p{Lu}))|#{1,6} (?=\p{L})|\[\^)/u;
const LABEL = /^\p{Lu}[\p{L}\p{M}]*(?: [\p{L}\p{M}]+){0,2}: \S/u;
const COLUMNS = /\S\t+\S/;
const DASHES = /^[-=_*~—–]{2,}$/;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}。、]/u;

/** For each line of a paragraph but the last, counted from 0: whether its end is kept. */
export function endsLine(lines: readonly string[]): (i: number) => boolean {
  const widths = lines.map(widthOf);
  const widest = Math.max(...widths);
  return (i) => {
    const [line, next] = [lines[i]!, lines[i + 1]!];
    if (/<br\s*\/?>$/i.test(line)) return false;
    if (ENUMERATOR.test(next) || LABEL.test(next)) return true;
    if (COLUMNS.test(line) && COLUMNS.test(next)) return true;
    if (DASHES.test(line) || DASHES.test(next)) return true;
    const isWithinSentence =
      /^\p{Ll}/u.test(next) &&
      !/^(?:https?:|www\.|\S+@)/.test(next) &&
      !/[.!?:;]["'”’)]*$/.test(line);
    if (widest < NARROW) return true;
    if (isWithinSentence || /[\p{Ll}\p{Lo}],$|-$/u.test(line)) return false;
    if (widest < SHORT) return true;
    const [word = ''] = WIDE.test(next.charAt(0)) ? [next.charAt(0)] : (/^\S+/.exec(next) ?? []);
    return widths[i]! + 1 + widthOf(word) < widest * FULL;
  };
}

/** Before these a hyphen stands for the rest of a word: `Vor- und Nachteile`. */
const SUSPENDED = /^(?:and|or|to|und|oder|bis|et|ou|e|o|y|en|of|i|lub)\s/;
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。、，．！？」』）ー]/u;

/** Whether a word with a hyphen goes on in the next line. */
export function isDivided(line: string, next: string): boolean {
  return /\p{L}[-\u2010]$/u.test(line) && /^\p{Ll}/u.test(next) && !SUSPENDED.test(next);
}

/** Whether two lines are in a script that sets no space between words. */
export function areSpaceless(line: string, next: string): boolean {
  return SPACELESS.test(line.slice(-1)) && SPACELESS.test(next.charAt(0));
}

/** Columns: signs of Chinese, Japanese and Korean take two. */
function widthOf(line: string): number {
  return Array.from(line).reduce((width, sign) => width + (WIDE.test(sign) ? 2 : 1), 0);
}
