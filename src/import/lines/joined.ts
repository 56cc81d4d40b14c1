/** Lines that were broken for want of room -> the text that was broken. */
import { areSpaceless, endsLine, isDivided } from '../../text/line-ends.ts';
import { said } from '../languages/rows.ts';
import { endsOpen } from '../words/phrases.ts';
import type { Line } from './line.ts';

/** With what a line ends that was broken for want of room. */
const GOES_ON = new RegExp(`(?:[,;/–-]|\\s${said('inNames')})$`, 'iu');

/** Lines as one: what was broken for want of room is joined. */
export function textOf(lines: readonly Line[], separator = ' '): string {
  const texts = lines.map(({ text }) => text.trim()).filter(Boolean);
  const isEnd = endsLine(texts);
  return texts.reduce((all, text, i) => {
    if (i === 0) return text;
    const last = texts[i - 1]!;
    const isMeant = isEnd(i - 1) && !GOES_ON.test(last) && !endsOpen(last);
    if (isMeant) return all + (/[,;.:]$/.test(all) ? ' ' : separator) + text;
    return joined(all, text);
  }, '');
}

/** First halves after which a hyphen is the word's own. */
const HYPHENED =
  /(?:^|[\s(])(?:\p{L}+-\p{L}+|self|non|well|low|high|long|short|large|small|multi|two|three|one|real|time|state|so|cross|post|pre|anti|quasi|semi|half|near|far|first|second|data|open|end|co|all|ex)-$/iu;

/** Two lines of one sentence; a word that was divided between them is whole again. */
function joined(line: string, next: string): string {
  if (isDivided(line, next)) return (HYPHENED.test(line) ? line : line.slice(0, -1)) + next;
  return line + (areSpaceless(line, next) ? '' : ' ') + next;
}

/** Whether lines are as long as there was room: none but the last is much shorter than the others. */
export function isWrapped(block: readonly Line[]): boolean {
  const lengths = block.map(({ text }) => text.length);
  const longest = Math.max(...lengths);
  return lengths.slice(0, -1).every((length) => length > longest * 0.6);
}

/** Paragraphs on one line each; lists, tables and whatever has short lines keep theirs. */
export function proseOf(lines: readonly Line[]): string {
  const texts = lines.map(({ text }) => text.trimEnd());
  const blocks = texts
    .join('\n')
    .replace(/^\n+|\s+$/g, '')
    .split(/\n{2,}/);
  return blocks.map(paragraphOf).join('\n\n');
}

function paragraphOf(block: string): string {
  const lines = block.split('\n');
  if (
    lines.some(
      (line) => /^\s*(?:[-•*–|]|\d+[.)]|\(\w\)|\[\d+\])\s/.test(line) || /^ {4}/.test(line),
    )
  )
    return block;
  const texts = lines.map((line) => line.trim());
  // A colon within a line shows no label where lines are broken for want of room.
  const isEnd = endsLine(texts.map((text) => text.replace(/^([\p{L}\p{M} ]+):/u, '$1')));
  return texts.reduce((all, text, i) => {
    if (i === 0) return text;
    return isEnd(i - 1) ? `${all}\n${text}` : joined(all, text);
  }, '');
}
