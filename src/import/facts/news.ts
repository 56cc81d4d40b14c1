/** What is said above all else: that it does not take place, and in the site's own form what has changed. */
import { LANGUAGE_TAGS, wordsOf, type Language } from '../../languages/languages.ts';
import { textOf } from '../lines/joined.ts';
import { said } from '../languages/rows.ts';
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

/**
 * Takes the news.
 *
 * @param aside what belongs to the mail, its subject too
 * @returns the lines without them, and the numbers of those that told them
 */
export function readNews(
  lines: readonly Line[],
  aside: readonly Line[],
  { findings, context }: Collected,
): { rest: Line[]; news: number[] } {
  const first = lines.findIndex(({ text }) => text.trim());
  const status = statusIn(lines[first]?.text.trim() ?? '', context.language);
  const start = status ? first + 1 : first;
  const end = lines.findIndex(({ text }, i) => i > start && !text.trim());
  const groups: Line[][] = [];
  for (const line of lines.slice(start, end < 0 ? undefined : end)) {
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
  const cancelled = status ? undefined : cancelledIn(lines, aside);
  if (cancelled) findings.add('status', 'cancelled', [cancelled], 2);
  findings.add('changes', changes.toReversed(), told, 3);
  return {
    rest: lines.map((line) =>
      told.includes(line) ? { ...line, text: '' } : line === cancelled ? withoutWord(line) : line,
    ),
    news: told.map(({ number }) => number),
  };
}

/** `CANCELLED: Colloquium`, `Betreff: ABGESAGT – Vortrag` */
const HEADED = new RegExp(
  `^\\W*(?:[\\p{L} ]{2,12}:\\W*){0,3}${said('cancelled')}(?!\\p{L})\\W*`,
  'iu',
);
const SAID = new RegExp(
  `(?<!\\p{L})${said('talk')}(?!\\p{L})[^.!?]{0,40}${said('cancelled')}(?!\\p{L})`,
  'iu',
);
/** How many lines of the text may say it as its heading. */
const HEADING = 3;

/** The line that says that the talk does not take place. */
function cancelledIn(lines: readonly Line[], aside: readonly Line[]): Line | undefined {
  const heads = [...lines.filter(({ text }) => text.trim()).slice(0, HEADING), ...aside];
  const isLater = (text: string) =>
    /(?<!\p{L})(?:next|following|nächste|prochain|próxim)/iu.test(text);
  return (
    heads.find(({ text }) => HEADED.test(text)) ??
    [...lines, ...aside].find(({ text }) => SAID.test(text) && !isLater(text))
  );
}

/** `CANCELLED: Colloquium` is a colloquium. */
const withoutWord = (line: Line): Line => ({ ...line, text: line.text.replace(HEADED, '') });

function statusIn(text: string, language: Language): string | undefined {
  const words = Object.entries(wordsOf(language).status);
  return words.find(([, word]) => word.toLocaleUpperCase(language) === text)?.[0];
}
