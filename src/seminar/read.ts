/** Reads the three content files: one Seminar, or every fault in them. */
import { checkAgreement } from './checks/agreement.ts';
import { findDoubts } from './checks/doubts.ts';
import { seminarOf } from './compose.ts';
import { readContentFile, type Content } from './content-file.ts';
import { inReadingOrder, type Fault } from './fault.ts';
import { readSchedule } from './schedule.ts';
import type { Seminar } from './seminar.ts';
import type { CalendarDate } from './when/calendar-date.ts';

export type Reading =
  { seminar: Seminar; doubts: Fault[] } | { seminar?: undefined; faults: Fault[]; doubts: Fault[] };

/**
 * Reads an announcement, and never throws.
 *
 * @param today only for messages and doubts; no published fact depends on it
 */
export function readSeminar(content: Content, today: CalendarDate): Reading {
  const logistics = readContentFile('logistics', content, today);
  const { language = 'en' } = logistics.fields;
  const abstract = readContentFile('abstract', content, today, language);
  const bio = readContentFile('bio', content, today, language);
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
