/** Stars: those that emphasise what is between them, and those that people type as signs. */
import { EDGE } from '../marks.ts';
import type { Rule, Scan } from '../rule.ts';
import { asText } from './tags.ts';

const CJK =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFFEF]/u;
/** What stands before a star that opens: nothing, or a sign that ends no word. */
const BEFORE = /(?:^|[\s\p{Ps}\p{Pi}\p{Sm}"'’~—–/:;,!?¿¡§>|=&…-]|(?<![\p{L}\p{N}\p{Pe}])_)$/u;
/** With what emphasis begins: `*-algebra`, `*.csv` and `(*)` begin none. */
const FIRST = /^(?:[\p{L}\p{N}\p{M}\p{S}\p{Ps}\p{Pi}"'$\\`<_~¿¡@#&…—–]|\.{3})/u;
/** Behind a star that closes, what may rather go on after a star that is a sign: `C*-algebras`. */
const GOES_ON = /^(?:[\p{L}\p{N}(]|-\p{L})/u;
/** A later star that can close: behind no gap, and before the end of a word. */
const CLOSED_LATER = /^[^*]*[^\s\p{Ps}*]\*+(?![*\p{L}\p{N}(]|-\p{L})(?:$|[\s\p{P}])/u;

/** What stands before and behind a star that refers to a note. */
const NOTED = /[\p{L}\p{N}.)\]”"]$/u;
const ENDED = /^[.,;:)\]”"]{0,2}(?:\s|$)/;

/** Stars that can open or close are Markdown's, wherever they stand; all others are text. */
export const stars: Rule = (scan, at) => {
  const [run] = scan.match(/\*+/y, at)!;
  const end = at + run.length;
  const [before, after] = [
    scan.source.slice(Math.max(at - 2, 0), at),
    scan.source.slice(end, end + 3),
  ];
  const beside = scan.source.charAt(at - 1);
  // An item of a list, or a line drawn across the page.
  if (/^(?:\s|$)/.test(after) && scan.match(LINE_START, at))
    return isNote(scan, run, at) ? asText(run) : { length: run.length, markdown: run, shown: '' };
  const isProduct = /\p{N}$/u.test(before) && /^\p{N}/u.test(after);
  const isSign = isProduct || /\^$|[\p{L}\p{N}\p{Pe}]_$/u.test(before);
  const isBehind = !isSign && /[^\s\p{Ps}]$/u.test(before) && !isWithin(scan, beside, end);
  const closing = isBehind ? closes(scan, run) : 0;
  if (closing) {
    const markdown = edge(beside) + run.slice(0, closing);
    return { length: closing, markdown, shown: '' };
  }
  const isBeside = CJK.test(beside + after.charAt(0));
  const canOpen = FIRST.test(after) && (BEFORE.test(before) || isBeside);
  if (run === '*' && NOTED.test(before) && ENDED.test(after)) scan.hasNoteStar = true;
  if (isSign || !canOpen) return asText(run);
  scan.openStars.push(run);
  return { length: run.length, markdown: run + edge(after.charAt(0)), shown: '' };
};

/** Beside a letter the parser needs none, and is faster. */
const edge = (beside: string) => (/[\p{L}\p{N}]/u.test(beside) ? '' : EDGE);

/** Behind nothing but stars and spaces on the line; nobody draws a longer line than 200. */
const LINE_START = /(?<=[ \t*]{200}|(?:^|\n)[ \t*]*)/y;

/** Whether a star at the start of a line is the note of a star above, and no item: its list has no other. */
function isNote(scan: Scan, run: string, at: number): boolean {
  const { source } = scan;
  if (!scan.hasNoteStar || run !== '*' || /[^\n]/.test(source.charAt(at - 1))) return false;
  const before = source.slice(Math.max(at - 2000, 0), at).split(/\n{2,}/);
  const behind = source.slice(at + 1, at + 2000).split(/\n{2,}/);
  const around = [...before.slice(-2), ...behind.slice(0, 2)].join('\n');
  return !/^[ \t]*\*[ \t]/m.test(around);
}

/** Whether a star behind a word stands within what is emphasised, which a later star closes. */
function isWithin({ source }: Scan, beside: string, end: number): boolean {
  const paragraph = source.slice(end, end + 600).split('\n\n')[0]!;
  const isSign = GOES_ON.test(paragraph) && !CJK.test(beside + paragraph.charAt(0));
  return isSign && CLOSED_LATER.test(paragraph);
}

/**
 * Takes what a run closes: the last that is as long, the last two together, a part of the last, or the last and
 * a sign behind it.
 *
 * @returns how many stars of the run close something
 */
function closes({ openStars }: Scan, run: string): number {
  const same = openStars.lastIndexOf(run);
  if (same >= 0) openStars.length = same;
  else if (openStars.slice(-2).join('') === run) openStars.length -= 2;
  else {
    const last = openStars.pop() ?? '';
    const rest = last.slice(run.length);
    if (rest) openStars.push(rest);
    return last.length - rest.length;
  }
  return run.length;
}
