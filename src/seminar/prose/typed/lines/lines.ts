/**
 * The lines of a text as people mean them. Markdown takes an indented line for code, knows few bullets,
 * and joins all lines of a paragraph; people indent paragraphs, paste bullets of every kind, and write one
 * fact a line. No word is changed here: only indentation, bullets and where a line ends.
 */
import { areSpaceless, endsLine, isDivided } from './line-ends.ts';
import { withLists } from './lists.ts';
import { ADDED, BREAK, JOINED, KEPT, LINK, LINK_END, TEXT } from '../marks.ts';

/** What stands on lines of its own whatever is around it. */
const OWN =
  /^(?:#{1,6}(?:\s|$)|\[\^[^\]]+\]:|<\/?(?:div|p|ul|ol|li|table|tr|td|th|thead|tbody|dl|dt|dd|blockquote|details|summary|section|pre|h[1-6]|hr)\b)/i;
const TABLE_RULE = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$|^\|\s*:?-+:?\s*\|?$/;

/** Markdown in which each line means what it looks like. */
export function meantLines(markdown: string): string {
  const lines = markdown.split(/([\n\uE003])/);
  const texts = lines.filter((_, i) => i % 2 === 0);
  const ends = lines.filter((_, i) => i % 2 === 1);
  const parted = new Set<number>();
  const result = withBreaks(withLists(texts, parted));
  return result
    .map((line, i) => (parted.has(i) ? remarkAbove(line) : '') + line + (ends[i] ?? ''))
    .join('');
}

/** A remark, which nobody sees, on a line of its own: it ends a paragraph. */
function remarkAbove(line: string): string {
  return `${/^[ >]*/.exec(line)![0]}<!-- -->${ADDED}`;
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
        else if ([isDivided, areSpaceless].some((isOne) => isOne(texts[k]!, texts[k + 1]!)))
          result[from + k] = block[k]! + JOINED;
      });
    }
    from = to;
  }
  return result;
}

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
