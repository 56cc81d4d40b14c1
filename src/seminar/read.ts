/** The texts of the three content files -> one Seminar, or every fault in them. */
import { readAccent } from './accent.ts';
import { checkPhoto, checkPlace, checkStatus } from './agreement.ts';
import type { CalendarDate } from './calendar-date.ts';
import { readContentFile } from './content-file.ts';
import { findDoubts } from './doubts.ts';
import { inReadingOrder, type Fault } from './fault.ts';
import { pathOf, type FileName } from './fields.ts';
import { readPhrase } from './prose.ts';
import { readSchedule } from './schedule.ts';
import type { Accent, Seminar } from './seminar.ts';
import { lede } from './shorten.ts';

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

/**
 * Reads an announcement. Throws nothing: whatever the texts hold, the answer is a seminar or faults.
 *
 * @param today decides whether a message or a doubt speaks of the past; no published fact depends on it
 */
export function readSeminar({ texts, files }: Content, today: CalendarDate): Reading {
  const abstractFile = readContentFile('abstract', texts.abstract, today);
  const bioFile = readContentFile('bio', texts.bio, today);
  const logisticsFile = readContentFile('logistics', texts.logistics, today);
  const all = [abstractFile, bioFile, logisticsFile];
  const { fields: about, prose: abstract } = abstractFile;
  const { fields: person, prose: bio } = bioFile;
  const { fields: logistics, prose: notes } = logisticsFile;

  const schedule = readSchedule(logistics, today, logisticsFile.tell);
  checkPhoto(bioFile, files);
  checkPlace(logisticsFile);
  checkStatus(logisticsFile, today);
  const title = readPhrase(about.title ?? '');
  if ('complaint' in title) abstractFile.tell(['title'], title.complaint);
  if (abstract && !abstract.text.trim()) {
    abstractFile.faults.push({
      file: pathOf('abstract'),
      problem: 'There is no abstract.',
      remedy: 'Write it below the second line "---".',
    });
  }

  const faults = inReadingOrder(all.flatMap((file) => file.faults));
  const doubts = all.flatMap(({ source }) => source?.doubts ?? []);
  const { when, announced } = schedule;
  const { id } = logistics;
  const { speaker, photo, photoAlt } = person;
  const isWhole = when && announced && id && speaker && abstract && bio && 'value' in title;
  if (faults.length || !isWhole) return { faults, doubts: inReadingOrder(doubts) };

  const { status = 'scheduled', category, host, email, organizer, audience, online } = logistics;
  // Who has moved online has left the room: no output may send visitors there.
  const { location, address, map } = status === 'moved online' ? {} : logistics;
  const seminar: Seminar = {
    ...schedule,
    id,
    category,
    host,
    email,
    organizer,
    audience,
    online,
    location,
    address,
    map,
    when,
    announced,
    status,
    title: title.value,
    summary: about.summary ?? lede(abstract.text, 200),
    lang: about.lang,
    abstract,
    bio,
    speaker: {
      name: speaker,
      affiliation: person.affiliation,
      homepage: person.homepage,
      photo: photo && photoAlt ? { file: photo, alt: photoAlt } : undefined,
      lang: person.lang,
    },
    notes: notes?.text ? notes : undefined,
    links: logistics.links ?? [],
    accent: logistics.accent ?? DEFAULT_ACCENT,
  };
  const sources = {
    abstract: abstractFile.source,
    bio: bioFile.source,
    logistics: logisticsFile.source,
  };
  return { seminar, doubts: inReadingOrder([...doubts, ...findDoubts(seminar, sources, today)]) };
}
