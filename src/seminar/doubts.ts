/** What is allowed but may not be meant: the organiser is told, the build goes on. */
import { TZDate } from '@date-fns/tz';
import { isWeekend } from 'date-fns/isWeekend';
import { isoDate, type CalendarDate } from './calendar-date.ts';
import type { Fault } from './fault.ts';
import { pathOf, type FileName } from './fields.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Seminar } from './seminar.ts';

const PLACEHOLDER =
  /\b(TBA|TBD|TBC|TODO|FIXME|XXX+|lorem ipsum|to be (?:announced|determined|confirmed))\b/i;
/** The announcement that the project is delivered with; its id is for that one alone. */
const TEMPLATE = { id: 'guth-2026-03-12', speaker: 'Florentin Guth', start: '2026-03-12' };
/** A command of LaTeX, such as `\ell` or `\begin`. */
const COMMAND = /\\[a-z]{2,}/i;
const BETWEEN_DOLLARS = 'Put the whole formula between dollar signs, like $\\ell_1$.';
const words = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * @param sources gives the lines to point at
 * @param today as the organiser's calendar shows it
 */
export function findDoubts(
  seminar: Seminar,
  sources: Record<FileName, FrontMatter | undefined>,
  today: CalendarDate,
): Fault[] {
  const { when, status, links, title, abstract } = seminar;
  const doubts: Fault[] = [];
  const doubt = (name: FileName, key: string | undefined, problem: string, remedy: string) =>
    doubts.push({
      file: pathOf(name),
      line: key ? sources[name]?.lineOf([key]) : undefined,
      key,
      problem,
      remedy,
    });

  if (seminar.id === TEMPLATE.id && !isTemplate(seminar)) {
    doubt(
      'logistics',
      'id',
      `"${seminar.id}" is the id of the seminar that came with the template.`,
      'Write another, or calendars take yours for a change of that one.',
    );
  }
  const isPast = when.end.wall.slice(0, 10) < isoDate(today);
  const hasRecording = links.some(({ label, url }) =>
    /record|video|watch|youtu|vimeo/i.test(label + url),
  );
  if (isPast && status !== 'cancelled' && !hasRecording) {
    doubt(
      'logistics',
      'date',
      `${when.date} is in the past, and no recording is linked.`,
      'Check the date, or add the recording under links.',
    );
  }
  const start = new TZDate(when.start.instant, when.timeZone);
  if (
    start.getHours() < 7 ||
    when.end.wall.slice(11, 16) > '22:00' ||
    when.end.wall.slice(0, 10) !== when.start.wall.slice(0, 10)
  ) {
    doubt('logistics', 'time', `${when.time} is an unusual hour.`, 'Check "am" and "pm".');
  }
  if (isWeekend(start))
    doubt('logistics', 'date', `${when.date} is on a weekend.`, 'Check the date.');

  const length = [...words.segment(abstract.text)].filter(({ isWordLike }) => isWordLike).length;
  if (length < 40)
    doubt(
      'abstract',
      undefined,
      `The abstract has only ${length} words.`,
      'Check that all of it is there.',
    );
  if (length > 600)
    doubt(
      'abstract',
      undefined,
      `The abstract has ${length} words; few read more than 600.`,
      'Consider a shorter one.',
    );
  if (title.text.length > 120)
    doubt(
      'abstract',
      'title',
      `The title has ${title.text.length} characters.`,
      'Consider one of at most 120.',
    );

  const command = COMMAND.exec(title.text)?.[0];
  if (command)
    doubt('abstract', 'title', `"${command}" is shown as it is written.`, BETWEEN_DOLLARS);

  for (const name of ['abstract', 'bio', 'logistics'] as const) {
    const source = sources[name];
    if (!source) continue;
    for (const [key, value] of Object.entries(source.values)) {
      const placeholder = PLACEHOLDER.exec(JSON.stringify(value) ?? '')?.[0];
      if (placeholder)
        doubt(
          name,
          key,
          `"${placeholder}" looks like a placeholder.`,
          'Write what is known, or remove the line.',
        );
    }
    doubts.push(...doubtsOfBody(name, source));
  }
  return doubts;
}

function isTemplate({ speaker, when }: Seminar): boolean {
  return speaker.name === TEMPLATE.speaker && when.start.wall.startsWith(TEMPLATE.start);
}

/** The text with formulas and code taken out; their lines stay. */
function withoutFormulas(body: string): string {
  return body.replace(/\$\$[^]*?\$\$|```[^]*?```|`[^`]*`|\$[^$\n]*\$/g, (formula) =>
    formula.replace(/[^\n]/g, ''),
  );
}

function doubtsOfBody(name: FileName, { body, bodyLine }: FrontMatter): Fault[] {
  const lines = body.split('\n');
  const prose = withoutFormulas(body).split('\n');
  const latex = prose.findIndex((line) => COMMAND.test(line));
  const first = (isDoubtful: (line: string, i: number) => boolean) => lines.findIndex(isDoubtful);
  const found = [
    {
      i: first((line) => PLACEHOLDER.test(line)),
      problem: 'The text has a placeholder in it.',
      remedy: 'Write what is known, or remove it.',
    },
    {
      i: latex,
      problem: `"${COMMAND.exec(prose[latex] ?? '')}" is shown as it is written.`,
      remedy: BETWEEN_DOLLARS,
    },
    {
      i: first((line) => /[^\s|] {2,}[^\s|]/.test(line)),
      problem: 'There are two spaces inside a sentence.',
      remedy: 'Write one.',
    },
    {
      i: first(
        (line, i) => /^ {0,3}-+\s*$/.test(line) && /^\s*[^\s#>|*+-]/.test(lines[i - 1] ?? ''),
      ),
      problem: 'The line of dashes makes the text above it a heading.',
      remedy: 'Put an empty line above the dashes, or remove them.',
    },
    {
      i: first((line, i) => /[\p{Ll},]$/u.test(line) && /^\p{Ll}/u.test(lines[i + 1] ?? '')),
      problem: 'Lines end inside a sentence, as in text pasted from a PDF.',
      remedy: 'Put each paragraph on one line; check for words broken by hyphens.',
    },
  ];
  return found
    .filter(({ i }) => i >= 0)
    .map(({ i, problem, remedy }) => ({ file: pathOf(name), line: i + bodyLine, problem, remedy }));
}
