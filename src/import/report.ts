/** What an import says at its end: what was taken from which line, and what is in no file. */
import { oneLine } from '../text/clean.ts';
import { shorten } from '../text/shorten.ts';
import { mailHeads } from './lines/fields.ts';
import { labelOf } from '../languages/labels.ts';
import { isBlank, type Line } from './lines/text.ts';
import { shown, type Draft } from './read.ts';
import type { Key } from './values/finding.ts';

export interface Taken {
  key: Key;
  /** The value, or its beginning. */
  value: string;
  /** `line 5`, `lines 5-7, 9`; empty where no line says it alone. */
  from: string;
}

const WIDTH = 64;

/** Every value of the announcement, in the order of its lines. */
export function takenFrom({ taken }: Draft): Taken[] {
  return Array.from(taken, ([key, { value, lines }]) => ({
    ...{ key, value: shorten(oneLine(shown(value)), WIDTH), from: lineNumbers(lines) },
    first: lines[0] ?? Infinity,
  }))
    .toSorted((a, b) => a.first - b.first)
    .map(({ key, value, from }) => ({ key, value, from }));
}

function lineNumbers(lines: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const line of lines.toSorted((a, b) => a - b)) {
    const last = parts.at(-1);
    if (last && line <= last[1] + 1) last[1] = line;
    else parts.push([line, line]);
  }
  const list = parts.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
  return list && `line${/[-,]/.test(list) ? 's' : ''} ${list}`;
}

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

export interface Left extends Line {
  /** Whether something else of the line is in a file. */
  isRest: boolean;
}

/**
 * Lines that are in none of the files, in whole or in part; the heads of mails and headings alone say nothing.
 *
 * @param values all that is written, answers included
 */
export function leftOut({ lines, taken }: Draft, values: Iterable<unknown>): Left[] {
  const written = Array.from(values, (value) => letters(textsOf(value))).filter(Boolean);
  const used = new Set(Array.from(taken.values()).flatMap((one) => one.lines));
  const heads = mailHeads(lines);
  // A part of a line between signs stands in some value, or is a label.
  const isKept = (part: string) =>
    labelOf(part) !== undefined || written.some((value) => value.includes(letters(part)));
  return lines
    .filter((line) => !isBlank(line) && !heads.has(line.number))
    .filter(({ text }) => !partsOf(text).every(isKept))
    .map((line) => ({ ...line, isRest: used.has(line.number) }));
}

const partsOf = (text: string) =>
  text.split(/[^\p{L}\p{N}\p{M} '’.-]+|\s{2,}/u).filter((part) => letters(part));

/** All texts of a value. */
function textsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return Object.values((value ?? {}) as object)
    .map(textsOf)
    .join(' ');
}
