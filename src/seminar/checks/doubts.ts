/** What is allowed but may not be meant: the organiser is told, the build goes on. */
import { TZDate } from '@date-fns/tz';
import { isWeekend } from 'date-fns/isWeekend';
import { isoDate, type CalendarDate } from '../when/calendar-date.ts';
import type { Complaint, Fault } from '../fault.ts';
import { pathOf, type FileName } from '../keys/fields.ts';
import type { FrontMatter } from '../file/front-matter.ts';
import { isInPlace } from '../place.ts';
import { isDivided } from '../../text/line-ends.ts';
import type { Prose, Seminar } from '../seminar.ts';
import { markupInKeys } from './markup.ts';
import { scriptDoubt } from './script.ts';

const PLACEHOLDER = new RegExp(
  '\\b(?:TBA|TBD|TBC|TODO|FIXME|XXX+|lorem ipsum|to be (?:announced|determined|confirmed|added))\\b' +
    '|\\b(?:bio(?:graphy)?|abstract|title|details|summary)\\s+(?:to (?:follow|come)|forthcoming|(?:goes )?here)\\b' +
    '|[<\\[{](?:insert|your|add|enter|paste|write|name|title|abstract|bio)\\b[^<>\\]}\\n]*[>\\]}](?!\\()',
  'i',
);
const words = new Intl.Segmenter('en', { granularity: 'word' });

/** What is said where a check finds it doubtful; without a key, it is the file's text. */
interface Check extends Complaint {
  key?: string;
  isDoubtful: boolean;
}

/**
 * @param sources gives the lines to point at
 * @param today as the organiser's calendar shows it
 */
export function findDoubts(
  seminar: Seminar,
  sources: Record<FileName, FrontMatter | undefined>,
  today: CalendarDate,
): Fault[] {
  const checks: Record<FileName, Check[]> = {
    abstract: [
      ...checksOfText(seminar),
      ...checkOfScript(seminar.abstract, seminar.lang ?? seminar.language),
    ],
    bio: checkOfScript(seminar.bio, seminar.bioLang ?? seminar.language),
    logistics: [...checksOfTime(seminar, today), ...checkOfPlace(seminar)],
  };
  return (Object.keys(checks) as FileName[]).flatMap((name) => {
    const source = sources[name];
    const found = checks[name].filter(({ isDoubtful }) => isDoubtful);
    return [
      ...found.map(({ key, problem, remedy }) => {
        const line = key && source ? source.lineOf([key]) : undefined;
        return { file: pathOf(name), line, key, problem, remedy };
      }),
      ...(source
        ? [
            ...placeholders(name, source),
            ...markupInKeys(name, source),
            ...doubtsOfBody(name, source),
          ]
        : []),
    ];
  });
}

function checkOfScript({ text }: Prose, language: string): Check[] {
  const complaint = scriptDoubt(text, language);
  return complaint ? [{ key: 'lang', isDoubtful: true, ...complaint }] : [];
}

function checkOfPlace({ location, online }: Seminar): Check[] {
  return [
    {
      key: 'location',
      isDoubtful: location !== undefined && !online && !isInPlace({ location }),
      problem: `"${location}" is no place, and there is no link to join.`,
      remedy: 'Add it like "online: https://example.zoom.us/j/123", or say below how to get it.',
    },
  ];
}

function checksOfTime({ when, status, recording }: Seminar, today: CalendarDate): Check[] {
  const start = new TZDate(when.start.instant, when.timeZone);
  const [firstDay] = when.start.wall.split('T');
  const [lastDay, endClock] = when.end.wall.split('T');
  return [
    {
      key: 'date',
      isDoubtful: lastDay! < isoDate(today) && status !== 'cancelled' && !recording,
      problem: `${when.date} is in the past, and no recording is linked.`,
      remedy: 'Check the date, or add the recording under links.',
    },
    {
      key: 'time',
      isDoubtful: start.getHours() < 7 || endClock! > '22:00:00' || firstDay !== lastDay,
      problem: `${when.time} is an unusual hour.`,
      remedy: 'Check "am" and "pm".',
    },
    {
      key: 'date',
      isDoubtful: isWeekend(start),
      problem: `${when.date} is on a weekend.`,
      remedy: 'Check the date.',
    },
  ];
}

function checksOfText({ title, abstract }: Seminar): Check[] {
  const length = [...words.segment(abstract.text)].filter(({ isWordLike }) => isWordLike).length;
  return [
    {
      isDoubtful: length < 40,
      problem: `The abstract has only ${length} words.`,
      remedy: 'Check that all of it is there.',
    },
    {
      isDoubtful: length > 600,
      problem: `The abstract has ${length} words; few read more than 600.`,
      remedy: 'Consider a shorter one.',
    },
    {
      key: 'title',
      isDoubtful: title.text.length > 120,
      problem: `The title has ${title.text.length} characters.`,
      remedy: 'Consider one of at most 120.',
    },
  ];
}

function placeholders(name: FileName, { values, lineOf }: FrontMatter): Fault[] {
  return Object.entries(values).flatMap(([key, value]) => {
    const placeholder = PLACEHOLDER.exec(JSON.stringify(value) ?? '')?.[0];
    if (!placeholder) return [];
    const problem = `"${placeholder}" looks like a placeholder.`;
    const remedy = 'Write what is known, or remove the line.';
    return [{ file: pathOf(name), line: lineOf([key]), key, problem, remedy }];
  });
}

function doubtsOfBody(name: FileName, { body, bodyLine }: FrontMatter): Fault[] {
  const lines = body.split('\n');
  const first = (isDoubtful: (line: string, i: number) => boolean) => lines.findIndex(isDoubtful);
  const divided = first((line, i) => isDivided(line, lines[i + 1]?.trimStart() ?? ''));
  const found = [
    {
      i: first((line) => PLACEHOLDER.test(line)),
      problem: 'The text has a placeholder in it.',
      remedy: 'Write what is known, or remove it.',
    },
    {
      i: first((line) => /[^\s|] {2,}[^\s|]/.test(line)),
      problem: 'There are two spaces inside a sentence.',
      remedy: 'Write one.',
    },
    {
      i: divided,
      problem: `"${dividedWord(lines, divided)}" is divided at the end of a line.`,
      remedy: 'Write it on one line, without the hyphen where it has none.',
    },
  ];
  return found
    .filter(({ i }) => i >= 0)
    .map(({ i, problem, remedy }) => ({ file: pathOf(name), line: i + bodyLine, problem, remedy }));
}

function dividedWord(lines: string[], i: number): string {
  const [first = '', second = ''] = [
    /\p{L}+.$/u.exec(lines[i] ?? ''),
    /\p{L}+/u.exec(lines[i + 1] ?? ''),
  ].map((part) => part?.[0]);
  return first + second;
}
