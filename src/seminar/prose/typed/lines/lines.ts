/**
 * The lines of a text as people mean them. Markdown takes an indented line for code, knows few bullets,
 * and joins all lines of a paragraph; people indent paragraphs, paste bullets of every kind, and write one
 * fact a line. No word is changed here: only indentation, bullets and where a line ends.
 */
import { endsLine } from './line-ends.ts';
import { BREAK, JOINED, KEPT, LINK, LINK_END, TEXT } from '../marks.ts';

/** A level of a list: where its dash and its text stood, and where its text stands now. */
interface Level {
  textColumn: number;
  depth: number;
}

const BULLET = /^[•◦▪▫‣⁃●○■□➢➤✓*+-][ \t]+(?=\S)|^[•◦▪▫‣⁃●○■□➢➤](?=\S)/;
const DASH = /^[–—·][ \t]+(?=\S)/;
const NUMBER = /^(\d{1,9})([.)])[ \t]+(?=\S)/;
/** What stands on lines of its own whatever is around it. */
const OWN =
  /^(?:#{1,6}(?:\s|$)|\[\^[^\]]+\]:|<\/?(?:div|p|ul|ol|li|table|tr|td|th|thead|tbody|dl|dt|dd|blockquote|details|summary|section|pre|h[1-6]|hr)\b)/i;
const RULE = /^(?:[-=*_][ \t]*){2,}$/;
const TABLE_RULE = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$|^\|\s*:?-+:?\s*\|?$/;

/** Markdown in which each line means what it looks like. */
export function meantLines(markdown: string): string {
  const lines = markdown.split(/([\n\uE003])/);
  const texts = lines.filter((_, i) => i % 2 === 0);
  const ends = lines.filter((_, i) => i % 2 === 1);
  const result = withBreaks(withLists(texts));
  return result.map((line, i) => line + (ends[i] ?? '')).join('');
}

/** Each line with the indentation and the bullet that Markdown needs. */
function withLists(lines: string[]): string[] {
  const numbers = listNumbers(lines);
  const dashes = lines.filter((line) => DASH.test(line.trimStart())).length > 1;
  const levels: Level[] = [];
  let isAfterBlank = true;
  return lines.map((line, i) => {
    const indent = /^[ \t]*/.exec(line)![0].replaceAll('\t', '    ').length;
    const text = line.trimStart();
    if (!text) {
      isAfterBlank = true;
      return '';
    }
    const [, quote = '', quoted = text] = /^((?:>[ \t]?)+)([^]*)$/.exec(text) ?? [];
    const mark = markOf(quoted, dashes, numbers.has(i));
    while (levels.length && indent < levels.at(-1)!.textColumn && (mark || isAfterBlank))
      levels.pop();
    isAfterBlank = false;
    const depth = levels.at(-1)?.depth ?? 0;
    const isLazy = levels.length > 0 && indent < levels.at(-1)!.textColumn;
    const space = isLazy && !mark ? '' : ' '.repeat(depth);
    if (!mark) return space + quote + textOfNumber(quoted);
    levels.push({ textColumn: indent + mark.written.length, depth: depth + mark.shown.length });
    return space + quote + mark.shown + quoted.slice(mark.written.length);
  });
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

/** The lines that are items of a numbered list: the first is 1, or the next or the last is beside it. */
function listNumbers(lines: string[]): Set<number> {
  const all = lines.flatMap((line, i) => {
    const [, number] = NUMBER.exec(line.trimStart().replace(/^(?:>[ \t]?)+/, '')) ?? [];
    return number === undefined ? [] : [{ i, number: Number(number) }];
  });
  const isItem = all.map(({ number }, k) => {
    const [before, after] = [all[k - 1]?.number, all[k + 1]?.number];
    return number === 1 || number - 1 === before || number + 1 === after;
  });
  return new Set(all.filter((_, k) => isItem[k]).map(({ i }) => i));
}

/** With a break of its own. */
const BROKEN = new RegExp(`(?:<br\\s*/?>|\\\\|${BREAK})\\s*$`, 'i');

/** Puts a mark at each line end within a paragraph at which the reader is to see a new line. */
function withBreaks(lines: string[]): string[] {
  const result = [...lines];
  for (let from = 0; from < lines.length;) {
    let to = from + 1;
    while (lines[from]!.trim() && to < lines.length && goesOn(lines[to]!)) to++;
    const block = lines.slice(from, to);
    if (!block.some((line) => isApart(line.trim()))) {
      const texts = block.map(textOf);
      const isEnd = endsLine(texts);
      texts.slice(1).forEach((_, k) => {
        if (BROKEN.test(block[k]!)) return;
        if (isEnd(k)) result[from + k] = block[k]! + BREAK;
        else if (isOneWord(texts[k]!, texts[k + 1]!)) result[from + k] = block[k]! + JOINED;
      });
    }
    from = to;
  }
  return result;
}

/** Whether no space stands between two lines: within a word with a hyphen, and in scripts without spaces. */
function isOneWord(line: string, next: string): boolean {
  const isDivided = /\p{L}[-\u2010]$/u.test(line) && /^\p{Ll}/u.test(next) && !SUSPENDED.test(next);
  return isDivided || (WITHOUT_SPACES.test(line.slice(-1)) && WITHOUT_SPACES.test(next.charAt(0)));
}

/** Before these a hyphen stands for the rest of a word: `Vor- und Nachteile`. */
const SUSPENDED = /^(?:and|or|to|und|oder|bis|et|ou|e|o|y|en|of|i|lub)\s/;
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。、，．！？」』）ー]/u;

/** Whether a line belongs to the paragraph above it. */
function goesOn(line: string): boolean {
  const text = line.trim();
  return Boolean(text) && !/^(?:>\s*)*(?:[*+-]|\d{1,9}[.)])\s/.test(text) && !OWN.test(text);
}

function isApart(text: string): boolean {
  return (
    !text ||
    TABLE_RULE.test(text) ||
    /^#{1,6}\s/.test(text) ||
    (OWN.test(text) && text.startsWith('<'))
  );
}

/** A line without what stands before its text; a thing kept aside counts as a short word. */
function textOf(line: string): string {
  return line
    .trim()
    .replace(/^(?:>\s*)*(?:(?:[*+-]|\d{1,9}[.)])\s+)?/, '')
    .replace(KEPT, 'xxxx')
    .replaceAll(TEXT_OR_LINK, '');
}

const TEXT_OR_LINK = new RegExp(`[${TEXT}${LINK}${LINK_END}]`, 'g');
