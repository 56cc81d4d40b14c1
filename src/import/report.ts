/** What an import says at its end: what was taken from which line, what is not certain, what is in no file. */
import { labelOf } from '../languages/labels.ts';
import { anyQuoted } from '../seminar/fault.ts';
import { oneLine } from '../text/clean.ts';
import { shorten } from '../text/shorten.ts';
import { mailHeads } from './lines/fields.ts';
import { isBlank } from './lines/text.ts';
import { openKeys } from './questions.ts';
import { shown, type Draft } from './read.ts';
import type { Values } from './write.ts';

const WIDTH = 64;
const brief = (text: string) => shorten(oneLine(text), WIDTH);

/** Every value of the announcement, in the order of its lines: `title: On Growth (line 3)`. */
export function takenFrom({ taken }: Draft): string[] {
  return Array.from(taken)
    .toSorted(([, a], [, b]) => (a.lines[0] ?? Infinity) - (b.lines[0] ?? Infinity))
    .map(([key, { value, lines }]) => {
      const numbers = [...new Set(lines.map(Math.floor))].toSorted((a, b) => a - b);
      const from =
        numbers.length > 1 ? `lines ${numbers[0]}-${numbers.at(-1)}` : `line ${numbers[0]}`;
      return `${key}: ${brief(shown(value))} (${numbers.length ? from : 'by its labels'})`;
    });
}

/** What is labelled and not written, and why. */
function notCertain(draft: Draft, values: Values): string[] {
  const open = openKeys(draft, values).filter((key) => draft.open.has(key));
  return open.map((key) => {
    const { proposals, complaint } = draft.open.get(key)!;
    return `${key}: ${complaint ?? `it may be ${anyQuoted(proposals.slice(0, 3).map(brief))}.`}`;
  });
}

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** Lines that are in none of the files, in whole or in part; heads of mails and labels alone say nothing. */
function leftOut({ lines }: Draft, values: Values): string[] {
  const written = Array.from(values.values(), (value) => letters(JSON.stringify(value)));
  const heads = mailHeads(lines);
  const isKept = (part: string) =>
    labelOf(part) !== undefined || written.some((value) => value.includes(letters(part)));
  return lines
    .filter((line) => !isBlank(line) && !heads.has(line.number))
    .filter(({ text }) => !text.split(/[^\p{L}\p{N}\p{M} '’.-]+|\s{2,}/u).every(isKept))
    .map(({ number, text }) => `line ${Math.floor(number)}: ${shorten(oneLine(text), 90)}`);
}

/** @param values all that is written, answers included */
export function reportOf(draft: Draft, values: Values): string {
  const lists = [
    ['Taken from the announcement:', takenFrom(draft)],
    ['Not certain, and not written:', notCertain(draft, values)],
    ['Not in the files, or not all of it:', leftOut(draft, values)],
  ] as const;
  return lists
    .filter(([, lines]) => lines.length)
    .map(([title, lines]) => `\n${title}\n${lines.map((line) => `  ${line}\n`).join('')}`)
    .join('');
}
