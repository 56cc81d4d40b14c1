/** The texts of the three content files -> one Seminar, or every fault in them. */
import { readAccent } from './keys/accent.ts';
import {
  checkHomes,
  checkPhotos,
  checkPlace,
  checkSpeakers,
  checkStatus,
  fileNamed,
} from './checks/agreement.ts';
import type { CalendarDate } from './when/calendar-date.ts';
import { readContentFile, type ContentFile } from './content-file.ts';
import { findDoubts } from './checks/doubts.ts';
import { leftovers } from './checks/leftovers.ts';
import { inReadingOrder, type Doubt, type Fault } from './fault.ts';
import { pathOf, type Fields, type FileName } from './keys/fields.ts';
import type { Person } from './keys/schema.ts';
import { isRecording } from './keys/url.ts';
import { PROSE } from './messages/prose.ts';
import { readPhrase } from './prose/prose.ts';
import { withoutQuotes } from './prose/quotes.ts';
import { readSchedule, type Schedule } from './schedule.ts';
import { isOff, type Accent, type Phrase, type Seminar, type Speaker } from './seminar.ts';
import { summarize } from '../text/shorten.ts';

/** What the organiser has written. */
export interface Content {
  /** The text of each file, as decoded from UTF-8; undefined where there is none. */
  texts: Record<FileName, string | undefined>;
  /** The names of the other files beside them, such as a photo. */
  files: readonly string[];
}

/** Doubts have the form of faults but end nothing. */
export type Reading =
  { seminar: Seminar; doubts: Doubt[] } | { seminar?: undefined; faults: Fault[]; doubts: Doubt[] };

const DEFAULT_ACCENT = (readAccent('#8c1d2f') as { value: Accent }).value;

/**
 * Reads an announcement. Throws nothing: whatever the texts hold, the answer is a seminar or faults.
 *
 * @param today decides whether a message or a doubt speaks of the past; no published fact depends on it
 */
export function readSeminar({ texts, files }: Content, today: CalendarDate): Reading {
  const logisticsFile = readContentFile('logistics', texts.logistics, files, today);
  const { language = 'en' } = logisticsFile.fields;
  const abstractFile = readContentFile('abstract', texts.abstract, files, today, language);
  const bioFile = readContentFile('bio', texts.bio, files, today, language);
  const all = [abstractFile, bioFile, logisticsFile];

  const schedule = readSchedule(logisticsFile.fields, today, logisticsFile.tell);
  checkHomes({ abstract: abstractFile, bio: bioFile, logistics: logisticsFile });
  checkSpeakers(bioFile);
  checkPhotos(bioFile, files);
  checkPlace(logisticsFile);
  checkStatus(logisticsFile, today);
  const title = readTitle(abstractFile);
  checkAbstract(abstractFile);

  const faults = inReadingOrder(all.flatMap((file) => file.faults));
  const doubts = all.flatMap((file) => file.doubts);
  const seminar = seminarOf(title, abstractFile, bioFile, logisticsFile, schedule, files);
  if (faults.length || !seminar) return { faults, doubts: inReadingOrder(doubts) };
  const sources = {
    abstract: abstractFile.source,
    bio: bioFile.source,
    logistics: logisticsFile.source,
  };
  const found = [...findDoubts(seminar, sources, today), ...leftovers(seminar, sources, today)];
  return { seminar, doubts: inReadingOrder([...doubts, ...found]) };
}

function readTitle({ fields, tell, doubt }: ContentFile<'abstract'>): Phrase | undefined {
  if (fields.title === undefined) return undefined;
  const result = readPhrase(withoutQuotes(fields.title));
  if ('complaint' in result) {
    tell(['title'], result.complaint);
    return undefined;
  }
  result.doubts.forEach((complaint) => doubt(['title'], complaint));
  return result.value;
}

/** Previews have no formulas; one that cannot be read stays as it is typed. */
function summaryOf(summary: string | undefined): string | undefined {
  const result = summary === undefined ? undefined : readPhrase(summary);
  return result && 'value' in result ? result.value.text : summary;
}

function checkAbstract({ prose, faults }: ContentFile<'abstract'>): void {
  if (!prose || prose.text.trim()) return;
  faults.push({ file: pathOf('abstract'), ...PROSE.NoAbstract() });
}

/** The whole, where every part of it that a seminar must have could be read. */
function seminarOf(
  title: Phrase | undefined,
  { fields: about, prose: abstract, running }: ContentFile<'abstract'>,
  { fields: person, prose: bio }: ContentFile<'bio'>,
  { fields: logistics, prose: notes }: ContentFile<'logistics'>,
  { when, previous, announced, changes }: Schedule,
  files: readonly string[],
): Seminar | undefined {
  // What these say is in the schedule; every other key is taken as it is.
  const { date, time, timeZone, previousDate, previousTime, host = [], ...plain } = logistics;
  const { id, status = 'scheduled', links = [], accent = DEFAULT_ACCENT, language = 'en' } = plain;
  const speakers = speakersOf(person, files);
  if (!when || !announced || !id || !speakers.length || !title || !abstract || !bio)
    return undefined;
  return {
    ...plain,
    ...withheld(status),
    ...{ id, status, when, previous, announced, changes, title, abstract, bio, links, accent },
    ...{ language, speakers, hosts: [host].flat() },
    summary: summaryOf(about.summary) ?? summarize(running, 200),
    lang: about.lang,
    bioLang: person.lang,
    notes: notes?.text ? notes : undefined,
    recording: links.find(isRecording),
  };
}

/** What no output may tell: the room that was left for a video call, the call that nobody is to join. */
function withheld(status: Seminar['status']): Partial<Seminar> {
  if (status === 'moved online') return { location: undefined, address: undefined, map: undefined };
  return isOff({ status }) ? { online: undefined } : {};
}

function speakersOf({ speaker = [], ...one }: Fields<'bio'>, files: readonly string[]): Speaker[] {
  const people = typeof speaker === 'string' ? [{ name: speaker, ...one }] : speaker;
  return people.map((person) => {
    const { name, affiliation, homepage, photo, photoAlt }: Person =
      typeof person === 'string' ? { name: person } : person;
    return {
      ...{ name, affiliation, homepage },
      photo:
        photo && photoAlt ? { file: fileNamed(photo, files) ?? photo, alt: photoAlt } : undefined,
    };
  });
}
