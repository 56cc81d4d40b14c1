/** The promise that no word is lost: the words that were typed stand in the plain text, in their order. */
import type { LineComplaint } from '../fault.ts';
import { linesIn } from './typed/marks.ts';

interface Word {
  text: string;
  /** The line on which it stands, counted from 1. */
  line: number;
}

/** A word; in scripts without spaces, a letter. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}])+/gu;
/** How far apart in the plain text words may be that are beside each other as typed: an address, say. */
const REACH = 400;
/** A footnote with its paragraphs, of which the further ones are indented; it is shown behind the text. */
const NOTE = /\f[^\f]*?(?=\n{2,}(?!\n|\t| {2})|\f|$)/g;

/**
 * The first words that are typed and not shown.
 *
 * @param typed what must be shown; footnotes, each behind a form feed, may stand anywhere
 */
export function lostWords(typed: string, shown: string): LineComplaint | undefined {
  const all = wordsOf(shown, 1).map(({ text }) => text);
  const main = typed.replace(NOTE, (note) => note.replace(/[^\n\uE002]/g, ' '));
  const notes = Array.from(typed.matchAll(NOTE), ({ 0: note, index }) =>
    wordsOf(note, 1 + linesIn(typed.slice(0, index))),
  );
  const lost = [wordsOf(main, 1), ...notes].map((words) => firstLost(words, all)).find(Boolean);
  if (!lost) return undefined;
  const some = lost
    .slice(0, 5)
    .map(({ text }) => text)
    .join(' ');
  return {
    line: lost[0]!.line,
    problem: `"${some}${lost.length > 5 ? ' …' : ''}" is not shown.`,
    remedy: 'Check the signs around it, which Markdown takes for markup, or write it elsewhere.',
  };
}

function firstLost(words: Word[], all: string[]): Word[] | undefined {
  const next = (text: string, from: number) => {
    const end = Math.min(all.length, from + REACH);
    for (let i = from; i < end; i++) if (all[i] === text) return i;
    return undefined;
  };
  let at = 0;
  for (let i = 0; i < words.length; i++) {
    const found = next(words[i]!.text, at);
    if (found === undefined) {
      const end = words.findIndex(({ text }, k) => k > i && next(text, at) !== undefined);
      return words.slice(i, end < 0 ? undefined : end);
    }
    at = found + 1;
  }
  return undefined;
}

/** Words as they read: raised letters are letters, signs of markup within a word are none. */
function wordsOf(text: string, first: number): Word[] {
  const markup = /&(?:#\d+|#x[\da-f]+|[a-z]+\d*);|[\^_]\(([^()\n]*)\)|[*_~^`\\\u200E\u200F]/gi;
  return text.split(/[\n\uE002]/).flatMap((line, i) => {
    const plain = line.replace(markup, (sign, inner?: string) =>
      sign.startsWith('&') ? ' ' : (inner ?? ''),
    );
    return (plain.normalize('NFKC').match(WORD) ?? []).map((word) => ({
      text: word,
      line: first + i,
    }));
  });
}
