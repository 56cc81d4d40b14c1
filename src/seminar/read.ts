/** The texts of the three content files -> one Seminar, or every fault in them. */
import type { Language } from '../languages/languages.ts';
import {
  checkHomes,
  checkLinks,
  checkPhotos,
  checkPlace,
  checkSpeakers,
  checkStatus,
} from './checks/agreement.ts';
import { findDoubts } from './checks/doubts.ts';
import { openText, seminarOf } from './compose.ts';
import { readContentFile, type ContentFile } from './content-file.ts';
import { inReadingOrder, pathOf, type Doubt, type Fault } from './fault.ts';
import type { FileName } from './keys/schema.ts';
import { AGREEMENT } from './messages/agreement.ts';
import { isToBeAnnounced } from './open.ts';
import { readPhrase, withoutQuotes } from './prose/prose.ts';
import { readSchedule } from './schedule.ts';
import type { Phrase, Seminar } from './seminar.ts';
import type { CalendarDate } from './when/calendar-date.ts';

export interface Content {
  /** The text of each file, as decoded from UTF-8; undefined where there is none. */
  texts: Record<FileName, string | undefined>;
  /** The names of the other files beside them, such as a photo. */
  files: readonly string[];
}

/** Doubts have the form of faults but end nothing. */
export type Reading =
  { seminar: Seminar; doubts: Doubt[] } | { seminar?: undefined; faults: Fault[]; doubts: Doubt[] };

/**
 * Reads an announcement. Throws nothing: whatever the texts hold, the answer is a seminar or faults.
 *
 * @param today decides whether a message or a doubt speaks of the past; no published fact depends on it
 */
export function readSeminar({ texts, files }: Content, today: CalendarDate): Reading {
  const logistics = readContentFile('logistics', texts.logistics, files, today);
  const { language = 'en' } = logistics.fields;
  const abstract = readContentFile('abstract', texts.abstract, files, today, language);
  const bio = readContentFile('bio', texts.bio, files, today, language);

  const schedule = readSchedule(logistics);
  checkHomes({ abstract, bio, logistics });
  checkSpeakers(bio);
  checkPhotos(bio, files);
  checkPlace(logistics);
  checkStatus(logistics);
  checkAbstract(abstract);
  checkLinks(logistics, files);
  const title = readTitle(abstract, language);

  const all = [abstract, bio, logistics];
  const faults = inReadingOrder(all.flatMap((file) => file.faults));
  const doubts = all.flatMap((file) => file.doubts);
  const seminar = seminarOf(title, abstract, bio, logistics, schedule, files);
  if (faults.length || !seminar) return { faults, doubts: inReadingOrder(doubts) };
  const sources = { abstract: abstract.source!, bio: bio.source!, logistics: logistics.source! };
  return { seminar, doubts: inReadingOrder([...doubts, ...findDoubts(seminar, sources, today)]) };
}

function readTitle(
  { fields, tell, doubt }: ContentFile<'abstract'>,
  language: Language,
): Phrase | undefined {
  if (fields.title === undefined) return undefined;
  if (isToBeAnnounced(fields.title, language)) return openText('title', language);
  const result = readPhrase(withoutQuotes(fields.title));
  if ('complaint' in result) {
    tell(['title'], result.complaint);
    return undefined;
  }
  result.doubts.forEach((complaint) => doubt(['title'], complaint));
  return { ...result.value, lang: fields.lang };
}

function checkAbstract({ prose, faults }: ContentFile<'abstract'>): void {
  if (prose && !prose.text.trim())
    faults.push({ file: pathOf('abstract'), ...AGREEMENT.NoAbstract() });
}
