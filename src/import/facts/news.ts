/** What the site's own announcement says above all else: the status, and what has changed. */
import { LANGUAGE_TAGS, wordsOf, type Language } from '../../languages/languages.ts';
import { textOf } from '../lines/joined.ts';
import { escaped } from '../lines/labels.ts';
import type { Line } from '../lines/line.ts';
import type { Collected } from './found.ts';

const CHANGED = LANGUAGE_TAGS.map((tag) => {
  const parts = wordsOf(tag)
    .changed('\u0001', '\u0002')
    .split(/[\u0001\u0002]/);
  const [before = '', between = '', after = ''] = parts.map((part) =>
    escaped(part).replace(/\s/g, '\\s'),
  );
  return new RegExp(`^${before}(.+?)${between}\\s*(.*)${after}$`, 'u');
});
const changeIn = (text: string) => CHANGED.map((form) => form.exec(text)).find(Boolean);

/** Takes the news. @returns the lines without them, and the numbers of those that told them */
export function readNews(
  lines: readonly Line[],
  { findings, context }: Collected,
): { rest: Line[]; news: number[] } {
  const first = lines.findIndex(({ text }) => text.trim());
  const status = statusIn(lines[first]?.text.trim() ?? '', context.language);
  const start = status ? first + 1 : first;
  const end = lines.findIndex(({ text }, i) => i > start && !text.trim());
  const groups: Line[][] = [];
  for (const line of lines.slice(start, end)) {
    if (changeIn(line.text)) groups.push([line]);
    else if (!groups.length) break;
    else groups.at(-1)!.push(line);
  }
  const told = [...(status ? [lines[first]!] : []), ...groups.flat()];
  const changes = groups.flatMap((group) => {
    const [, on = '', what = ''] = changeIn(textOf(group)) ?? [];
    return { on, what };
  });
  findings.add('status', status, told, 3);
  findings.add('changes', changes.toReversed(), told, 3);
  return {
    rest: lines.map((line) => (told.includes(line) ? { ...line, text: '' } : line)),
    news: told.map(({ number }) => number),
  };
}

function statusIn(text: string, language: Language): string | undefined {
  const words = Object.entries(wordsOf(language).status);
  return words.find(([, word]) => word.toLocaleUpperCase(language) === text)?.[0];
}
