/** Bullets, numbers and footnotes of every kind, as far in as people type them -> lists as Markdown has them. */
import { TEXT } from '../marks.ts';

/** A level of a list: from which column on a line belongs to it, and where its text stands now. */
interface Level {
  textColumn: number;
  depth: number;
}

const BULLET = /^[•◦▪▫‣⁃●○■□➢➤✓*+-][ \t]+(?=\S)|^[•◦▪▫‣⁃●○■□➢➤](?=\S)/;
const DASH = /^[–—·][ \t]+(?=\S)/;
const NUMBER = /^(\d{1,9})([.)])[ \t]+(?=\S)/;
const RULE = /^(?:[-=*_][ \t]*){2,}$/;
const NOTE = /^\[\^[^\]]+\]:/;
/** How far in Markdown has the further paragraphs of a footnote. */
const NOTE_DEPTH = 4;
/** How much farther in than its mark what belongs to an item stands at least. */
const NESTED = 2;

/**
 * Each line with the indentation and the bullet that Markdown needs.
 *
 * @param parted is given the lines at which a list begins and Markdown sees none: one below a text whose first
 *   number is not 1 (CommonMark, 5.3), or one below another
 */
export function withLists(lines: readonly string[], parted: Set<number>): string[] {
  const numbers = listNumbers(lines, parted);
  const dashes = lines.filter((line) => DASH.test(line.trimStart())).length > 1;
  const levels: Level[] = [];
  let isAfterBlank = true;
  return lines.map((line, i) => {
    const indent = indentOf(line);
    const text = line.trimStart();
    if (!text) {
      isAfterBlank = true;
      return '';
    }
    const [, quote = '', quoted = text] = /^((?:>[ \t]?)+)([^]*)$/.exec(text) ?? [];
    const mark = markOf(quoted, dashes, numbers.has(i));
    const isNote = NOTE.test(quoted);
    const above = levels.length;
    while (levels.length && indent < levels.at(-1)!.textColumn && (mark || isNote || isAfterBlank))
      levels.pop();
    const isFirst = levels.length === above && !isAfterBlank;
    if (isFirst && mark && /^\d/.test(mark.shown) && parseInt(mark.shown) !== 1) parted.add(i);
    isAfterBlank = false;
    const depth = levels.at(-1)?.depth ?? 0;
    const isLazy = levels.length > 0 && indent < levels.at(-1)!.textColumn;
    const space = isLazy && !mark ? '' : ' '.repeat(depth);
    if (isNote) levels.push({ textColumn: indent + NESTED, depth: depth + NOTE_DEPTH });
    if (!mark) return space + quote + textOfNumber(quoted);
    const textColumn = indent + Math.min(mark.written.length, NESTED);
    levels.push({ textColumn, depth: depth + mark.shown.length });
    return space + quote + mark.shown + quoted.slice(mark.written.length);
  });
}

function indentOf(line: string): number {
  return /^[ \t]*/.exec(line)![0].replaceAll('\t', '    ').length;
}

function markOf(
  text: string,
  dashes: boolean,
  isNumbered: boolean,
): { written: string; shown: string } | undefined {
  if (RULE.test(text)) return undefined;
  const bullet = BULLET.exec(text)?.[0] ?? (dashes ? DASH.exec(text)?.[0] : undefined);
  // Another sign is another list.
  const sign = bullet && { '–': '+', '—': '+', '·': '*', '*': '*', '+': '+' }[bullet.charAt(0)];
  if (bullet) return { written: bullet, shown: `${sign ?? '-'} ` };
  const number = isNumbered ? NUMBER.exec(text)?.[0] : undefined;
  return number ? { written: number, shown: `${number.trimEnd()} ` } : undefined;
}

/** A number that counts nothing, as in `1986. What a year`, is no list. */
function textOfNumber(text: string): string {
  return text.replace(NUMBER, (_, number: string, sign: string) => `${number}${TEXT}${sign} `);
}

/**
 * The lines that are items of a numbered list: the first is 1, or one of its level is before or behind it. One that
 * does not follow the last begins a list, so that it keeps its number.
 */
function listNumbers(lines: readonly string[], parted: Set<number>): Set<number> {
  const items = new Set<number>();
  const open: { i: number; indent: number; numbers: Set<number>; last: number }[] = [];
  for (const [i, line] of lines.entries()) {
    const text = line.trimStart().replace(/^(?:>[ \t]?)+/, '');
    const [, digits] = NUMBER.exec(text) ?? [];
    if (digits === undefined) continue;
    const [number, indent] = [Number(digits), indentOf(line)];
    let level;
    while (open.length && indent < open.at(-1)!.indent + NESTED) level = open.pop();
    const numbers = level?.numbers ?? new Set<number>();
    if (level?.last === number - 1) items.add(level.i);
    else if (numbers.has(number - 1)) parted.add(i);
    if (number === 1 || numbers.has(number - 1)) items.add(i);
    open.push({ i, indent, numbers: numbers.add(number), last: number });
  }
  return items;
}
