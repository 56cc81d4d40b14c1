/** The texts of the three content files -> one Seminar, or every fault in them. */
import { readAccent } from './accent.ts';
import { cleanText } from './clean.ts';
import type { CalendarDate } from './date.ts';
import { findDoubts } from './doubts.ts';
import { inReadingOrder, type Fault } from './fault.ts';
import { pathOf, readFields, type FileName } from './fields.ts';
import { readFrontMatter, type FrontMatter } from './front-matter.ts';
import { readPhrase, readProse } from './prose.ts';
import { repeatedSentence } from './repetition.ts';
import { readSchedule } from './schedule.ts';
import type { Accent, Prose, Seminar } from './seminar.ts';
import { lede, shorten } from './shorten.ts';

/** What the organiser has written. */
export interface Content {
  /** The text of each file, as decoded from UTF-8; undefined where there is none. */
  texts: Record<FileName, string | undefined>;
  /** The names of the other files beside them, such as a photo. */
  files: readonly string[];
}

/** Doubts have the form of faults but end nothing. */
export type Reading =
  { seminar: Seminar; doubts: Fault[] } | { seminar?: undefined; faults: Fault[]; doubts: Fault[] };

const DEFAULT_ACCENT = (readAccent('#8c1d2f') as { value: Accent }).value;
const EMPTY: FrontMatter = {
  values: {},
  body: '',
  bodyLine: 1,
  lineOf: () => undefined,
  doubts: [],
};

/**
 * Reads an announcement. Throws nothing: whatever the texts hold, the answer is a seminar or faults.
 *
 * @param today decides whether a message or a doubt speaks of the past; no published fact depends on it
 */
export function readSeminar({ texts, files }: Content, today: CalendarDate): Reading {
  const faults: Fault[] = [];
  const open = (name: FileName) => {
    const text = texts[name];
    const missing = {
      file: pathOf(name),
      problem: 'The file is missing.',
      remedy: 'Create it, or restore it from the template.',
    };
    const result =
      text === undefined ? { faults: [missing] } : readFrontMatter(pathOf(name), cleanText(text));
    if ('value' in result) return result.value;
    faults.push(...result.faults);
    return undefined;
  };
  const sources = { abstract: open('abstract'), bio: open('bio'), logistics: open('logistics') };
  const fieldsOf = <Name extends FileName>(name: Name) => {
    const result = readFields(name, sources[name] ?? EMPTY);
    if (sources[name]) faults.push(...result.faults);
    return result.fields;
  };
  const tell =
    (name: FileName) =>
    (path: readonly PropertyKey[], complaint: Pick<Fault, 'problem' | 'remedy'>) => {
      if (sources[name])
        faults.push({
          file: pathOf(name),
          line: sources[name].lineOf(path),
          key: String(path[0]),
          ...complaint,
        });
    };
  const proseOf = (name: FileName): Prose => {
    const { body, bodyLine } = sources[name] ?? EMPTY;
    const result = readProse(body, name);
    const inFile = (line: number) => ({ file: pathOf(name), line: line + bodyLine - 1 });
    if ('faults' in result) {
      faults.push(...result.faults.map((fault) => ({ ...fault, ...inFile(fault.line) })));
      return { html: '', text: '' };
    }
    const repeated = repeatedSentence(body);
    if (repeated) {
      faults.push({
        ...inFile(repeated.line),
        problem: `The same sentence stands here twice: "${shorten(repeated.sentence, 60)}"`,
        remedy: 'Remove one of the two.',
      });
    }
    return result.value;
  };

  const abstractFields = fieldsOf('abstract');
  const bioFields = fieldsOf('bio');
  const logistics = fieldsOf('logistics');
  const schedule = readSchedule(logistics, today, tell('logistics'));
  const [abstract, bio, notes] = [proseOf('abstract'), proseOf('bio'), proseOf('logistics')];

  if (sources.abstract && !sources.abstract.body.trim()) {
    faults.push({
      file: pathOf('abstract'),
      problem: 'There is no abstract.',
      remedy: 'Write it below the second line "---".',
    });
  }
  const titleOutcome = readPhrase(abstractFields.title ?? '');
  if ('complaint' in titleOutcome) tell('abstract')(['title'], titleOutcome.complaint);
  const { photo, photoAlt } = bioFields;
  if (photo && !files.includes(photo)) {
    tell('bio')(['photo'], {
      problem: `There is no file "content/${photo}".`,
      remedy: 'Put the picture there, or correct its name.',
    });
  }
  if (photo && !photoAlt) {
    tell('bio')(['photo'], {
      problem: 'The photo has no text for those who cannot see it.',
      remedy: 'Add a line such as "photoAlt: Ada Lovelace at her desk".',
    });
  }
  const { status = 'scheduled', location, online } = logistics;
  if (sources.logistics && !location && !online && !faults.some(({ key }) => key === 'online')) {
    tell('logistics')(['location'], {
      problem: 'This key is missing.',
      remedy: 'Add it like "location: Room 34-401", or "online" with a link to join.',
    });
  }
  if (status === 'moved online' && !online) {
    tell('logistics')(['status'], {
      problem: 'The seminar has moved online, but there is no link to join.',
      remedy: 'Add it like "online: https://example.zoom.us/j/123".',
    });
  }
  if (status !== 'scheduled' && !logistics.changes?.length) {
    tell('logistics')(['status'], {
      problem: `The seminar is ${status}, but visitors are not told why.`,
      remedy: `Add it like "changes:\n  - on: March 9, 2026\n    what: The seminar is ${status}."`,
    });
  }

  const doubts = Object.values(sources).flatMap((source) => source?.doubts ?? []);
  const {
    id,
    date: _date,
    time: _time,
    timeZone: _timeZone,
    announced: _announced,
    changes: _changes,
    previousDate: _d,
    previousTime: _t,
    accent,
    links,
    ...rest
  } = logistics;
  const { when, announced } = schedule;
  // Who has moved online has left the room: no output may send visitors there.
  const place =
    status === 'moved online' ? { location: undefined, address: undefined, map: undefined } : {};
  if (
    faults.length ||
    !when ||
    !announced ||
    !id ||
    !bioFields.speaker ||
    'complaint' in titleOutcome
  ) {
    return { faults: inReadingOrder(faults), doubts };
  }
  const seminar: Seminar = {
    ...rest,
    ...place,
    ...schedule,
    id,
    when,
    announced,
    status,
    title: titleOutcome.value,
    summary: abstractFields.summary ?? lede(abstract.text, 200),
    lang: abstractFields.lang,
    abstract,
    bio,
    speaker: {
      name: bioFields.speaker,
      affiliation: bioFields.affiliation,
      homepage: bioFields.homepage,
      photo: photo && photoAlt ? { file: photo, alt: photoAlt } : undefined,
      lang: bioFields.lang,
    },
    notes: notes.text ? notes : undefined,
    links: links ?? [],
    accent: accent ?? DEFAULT_ACCENT,
  };
  return { seminar, doubts: inReadingOrder([...doubts, ...findDoubts(seminar, sources, today)]) };
}
