/** A line that says several things -> a line for each. */
import { said } from '../languages/rows.ts';
import {
  CATEGORY,
  countWords,
  isCategory,
  isForVisitors,
  isName,
  isSeriesName,
} from '../words/phrases.ts';
import type { Context } from '../words/proposals.ts';
import { quotedTitle } from '../words/talk.ts';
import { findWhen } from '../words/when.ts';
import type { Line } from './line.ts';

const BEHIND_DAY = /^\s*(?:[:|•·]|\s[–—-])\s+(.+)$/;
/** `PhD Defence of Ada Lovelace` */
const DEFENCE_OF = new RegExp(
  `^(.{0,40}${said('defence')}(?: \\p{Ll}+){0,2}?)(?: ${said('by')}|:)\\s+(\\p{Lu}.*)$`,
  'iu',
);

/** `Applied Mathematics Colloquium: Waves in ice`, `12 March 2027 – Waves in ice`: each part on its own. */
export function partsOf(line: Line, context: Context): Line[] {
  const apart = (texts: readonly string[]) => texts.map((one) => ({ ...line, text: one }));
  const text = line.text.replace(/^\s*(?:[-•*#>–]+|\p{Extended_Pictographic}\uFE0F?)\s+/u, '');
  const [, sort = '', behind = ''] = /^[【［[]([^】］\]]+)[】］\]]\s*(\S.+)$/.exec(text) ?? [];
  if (isCategory(sort)) return apart([sort, behind]);
  const columns = text.split(/\s+[|｜]\s+/);
  const { dates, times } = findWhen(text, context);
  // Pages tell so when they were published, without an hour.
  if (columns.length > 2 && dates[0] && times[0]) return apart(columns);
  const [, quoting = '', quoted = ''] =
    /^([^“"„«「『《]{2,40}?)\s*([“"„«「『《].+)$/u.exec(text) ?? [];
  if (isCategory(quoting) && quotedTitle(quoted) !== undefined) return apart([quoting, quoted]);
  const [, kind = '', other = ''] =
    /^(.{4,60}?)(?:\s*:\s+|\s*[:：](?=\p{Lo})|\s+[–—|-]\s+)(.{3,})$/u.exec(text) ?? [];
  const [, defence = '', candidate = ''] = DEFENCE_OF.exec(text) ?? [];
  if (isName(candidate)) return apart([defence, candidate]);
  const [day] = dates;
  const [, rest = ''] =
    day && text.startsWith(day) ? (BEHIND_DAY.exec(text.slice(day.length)) ?? []) : [];
  const isTitled = isCategory(kind) && quotedTitle(other) !== undefined;
  // `Seminario DISI - Titolo`
  const isSort =
    CATEGORY.test(kind) &&
    countWords(kind) < 4 &&
    countWords(other) > 2 &&
    /^[^:]+\s[–—|-]\s/.test(text) &&
    !isForVisitors(other);
  if (isSeriesName(kind) || isTitled || isSort) return apart([kind, other]);
  return apart(day && countWords(rest) > 3 ? [day, rest] : [text]);
}
