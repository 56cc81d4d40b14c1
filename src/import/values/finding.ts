/** What a label, a format or a layout says of one key. */
import type { Language } from '../../languages/languages.ts';
import type { Complaint, Result } from '../../seminar/fault.ts';
import type { CalendarDate } from '../../seminar/when/calendar-date.ts';

/** Keys of the content files, and their three texts. */
export type Key =
  | ('title' | 'abstract' | 'speaker' | 'affiliation' | 'homepage' | 'bio')
  | ('id' | 'date' | 'time' | 'timeZone' | 'location' | 'address' | 'map' | 'online')
  | ('category' | 'language' | 'host' | 'email' | 'organizer' | 'audience' | 'admission')
  | ('registration' | 'registerBy' | 'status' | 'previousDate' | 'previousTime')
  | ('announced' | 'changes' | 'links' | 'notes');

export interface Finding {
  key: Key;
  /** As it is written into a file; undefined where it is not certain. */
  value?: unknown;
  /** What it may be, the likeliest first. */
  proposals: string[];
  /** What is wrong with what is written. */
  complaint?: string | undefined;
  /** The lines that say it. */
  lines: number[];
  /** Not said by a label: it counts only where no label says another. */
  isHint?: true;
}

export interface Context {
  language: Language;
  /** About which years are proposed where a text has none. */
  today: CalendarDate;
}

/** A value, or what it may be. */
export type Reading = { value: unknown } | { proposals: string[]; complaint?: string };

export const certain = (value: unknown): Reading => ({ value });
export const open = (...proposals: string[]): { proposals: string[] } => ({
  proposals: [...new Set(proposals.map((one) => one.trim()).filter(Boolean))],
});

/** What a message tells to write. */
export function proposalsOf({ remedy }: Complaint): string[] {
  if (!remedy.startsWith('Write "')) return [];
  return Array.from(remedy.matchAll(/"([^"]+)"/g), ([, value]) => value!);
}

/** What its message proposes for a text that a reader refuses. */
export function refused(complaint: Complaint): Reading {
  return { ...open(...proposalsOf(complaint)), complaint: complaint.problem };
}

/** A text as a value where its reader takes it, or what the reader proposes. */
export function readBy(text: string, read: (text: string) => Result<unknown>): Reading {
  const result = read(text);
  return 'value' in result ? certain(text) : refused(result.complaint);
}
