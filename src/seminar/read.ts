/** Reads the three content files: one Seminar, or every fault in them. */
import { checkAgreement } from './checks/agreement.ts';
import { findDoubts } from './checks/doubts.ts';
import { seminarOf } from './compose.ts';
import { readContentFile } from './content-file.ts';
import { inReadingOrder, type Fault } from './fault.ts';
import type { FileName } from './keys/schema.ts';
import { readSchedule } from './schedule.ts';
import type { Seminar } from './seminar.ts';
import type { CalendarDate } from './when/calendar-date.ts';

export interface Content {
  /** Decoded as UTF-8; undefined where the file is missing. */
  texts: Record<FileName, string | undefined>;
  /** The names of the other files of the folder. */
  files: readonly string[];
}

export type Reading =
  { seminar: Seminar; doubts: Fault[] } | { seminar?: undefined; faults: Fault[]; doubts: Fault[] };

/**
 * Reads an announcement, and never throws.
 *
 * @param today only for messages and doubts; no published fact depends on it
 */
export function readSeminar({ texts, files }: Content, today: CalendarDate): Reading {
  const logistics = readContentFile('logistics', texts.logistics, files, today);
  const { language = 'en' } = logistics.fields;
  const abstract = readContentFile('abstract', texts.abstract, files, today, language);
  const bio = readContentFile('bio', texts.bio, files, today, language);
  const all = { abstract, bio, logistics };
  const reports = [abstract.report, bio.report, logistics.report];

  const schedule = readSchedule(logistics);
  checkAgreement(all, today);
  const faults = inReadingOrder(reports.flatMap((report) => report.faults));
  const seminar = faults.length ? undefined : seminarOf(all, schedule);
  if (seminar) findDoubts(seminar, all, today);
  const doubts = inReadingOrder(reports.flatMap((report) => report.doubts));
  return seminar ? { seminar, doubts } : { faults, doubts };
}
