/** A day or a time that is not whole -> the values that the readers of the content propose for it. */
import type { Language } from '../../languages/languages.ts';
import type { Complaint } from '../../seminar/fault.ts';
import type { CalendarDate } from '../../seminar/when/calendar-date.ts';
import { rangeLabel, withHyphen } from '../../seminar/when/clock.ts';
import { readDate } from '../../seminar/when/date.ts';
import { readTimeRange } from '../../seminar/when/time.ts';

export interface Context {
  /** The years about this day are proposed where a text has none. */
  today: CalendarDate;
  language: Language;
}

/** What a message proposes: the values that it tells to write. */
export function proposalsOf({ remedy }: Complaint): string[] {
  if (!remedy.startsWith('Write "')) return [];
  return Array.from(remedy.matchAll(/"([^"]+)"/g), ([, value]) => value!);
}

/** The whole days that a day without its year may mean; none where it is whole. */
export function dayProposals(text: string, { today, language }: Context): string[] {
  const result = readDate(text, today, language);
  return 'value' in result ? [] : proposalsOf(result.complaint);
}

/** The stretches of time that a time may mean, an hour long where it has no end; none where it is whole. */
export function timeProposals(text: string, language: Language): string[] {
  const whole = readTimeRange(text, language);
  if ('value' in whole) return [];
  const proposals = proposalsOf(whole.complaint);
  if (proposals.length) return proposals;
  const minutes = /c\.?\s?t\b/i.test(text) ? 75 : 60;
  const longer = readTimeRange(`${text} (${minutes} min)`, language);
  if ('value' in longer) return [withHyphen(rangeLabel(longer.value, language))];
  return proposalsOf(longer.complaint);
}
