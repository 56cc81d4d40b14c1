/** What the site's own announcement says above all else: the status, and what has changed. */
import { LANGUAGE_TAGS, wordsOf } from '../../languages/languages.ts';
import type { StatusWords } from '../../languages/words.ts';
import type { Values } from './found.ts';
import type { Collected } from './labelled.ts';
import { textOf } from '../lines/layout.ts';
import type { Line } from '../lines/unwrap.ts';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s/g, '\\s');
const changedForm = (tag: (typeof LANGUAGE_TAGS)[number]) => {
  const [before = '', between = '', after = ''] = wordsOf(tag)
    .changed('\u0001', '\u0002')
    .split(/[\u0001\u0002]/);
  return new RegExp(`^${escaped(before)}(.+?)${escaped(between)}(.+)${escaped(after)}$`, 'u');
};
const CHANGED = LANGUAGE_TAGS.map(changedForm);

/** @returns the lines without the news, and the numbers of those that told it */
export function readNews(
  lines: readonly Line[],
  { findings, context }: Collected,
): { rest: Line[]; news: number[] } {
  const first = lines.findIndex(({ text }) => text.trim());
  const status = statusOf(lines[first]?.text.trim() ?? '', context.language);
  const start = status ? first + 1 : first;
  const end = lines.findIndex(({ text }, i) => i >= start && !text.trim());
  const block = end < 0 ? [] : lines.slice(start, end);
  const isChange = ({ text }: Line) => CHANGED.some((form) => form.test(text.replace(/$/, ' x')));
  const groups: Line[][] = [];
  for (const line of block) {
    if (isChange(line)) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  const changes = groups.flatMap((group) => {
    const [, on, what] = CHANGED.map((form) => form.exec(textOf(group))).find(Boolean) ?? [];
    return on && what ? [{ on, what }] : [];
  });
  const isNews = block[0] !== undefined && isChange(block[0]);
  const told = [...(status ? [lines[first]!] : []), ...(isNews ? block : [])];
  const numbers = told.map(({ number }) => number);
  if (status) findings.add('status', status, numbers, 3);
  if (isNews) findings.add('changes', changes.toReversed() satisfies Values['changes'], numbers, 3);
  return {
    rest: lines.map((line) => (told.includes(line) ? { ...line, text: '' } : line)),
    news: numbers,
  };
}

function statusOf(text: string, language: (typeof LANGUAGE_TAGS)[number]): string | undefined {
  const words = Object.entries(wordsOf(language).status) as [keyof StatusWords, string][];
  return words.find(([, word]) => word.toLocaleUpperCase(language) === text)?.[0];
}
