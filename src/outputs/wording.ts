/** The sentences that several published forms share, so that each is worded in one place. */
import type { Change, Day, Seminar, Status } from '../seminar/seminar.ts';

const STATUS_WORDS: Record<Status, string | undefined> = {
  scheduled: undefined,
  cancelled: 'Cancelled',
  postponed: 'Postponed',
  rescheduled: 'Rescheduled',
  'moved online': 'Moved online',
};

/** `Cancelled`, or undefined while all goes as announced. */
export function statusWord({ status }: Seminar): string | undefined {
  return STATUS_WORDS[status];
}

/** Whether it will not take place as announced, so that nobody waits for it. */
export function isOff({ status }: Seminar): boolean {
  return status === 'cancelled' || status === 'postponed';
}

/** `Florentin Guth: Towards a science…`, with the status before it: what an entry or a preview is called. */
export function headline(seminar: Seminar): string {
  return [statusWord(seminar), seminar.speaker.name, seminar.title.text].filter(Boolean).join(': ');
}

/** `Thursday, March 12, 2026, 11:00 am – 12:00 pm EDT` */
export function whenLine({ when }: Pick<Seminar, 'when'>): string {
  return `${when.date}, ${when.time} ${when.zone}`;
}

/** The room, or that there is none. */
export function room({ location }: Seminar): string {
  return location ?? 'Online';
}

/** The room and the street address, or the link to join where there is no room. */
export function placeLine({ location, address, online }: Seminar): string {
  return location ? [location, address].filter(Boolean).join(', ') : (online ?? '');
}

/** `Florentin Guth, New York University` */
export function speakerLine({ speaker }: Seminar): string {
  return [speaker.name, speaker.affiliation].filter(Boolean).join(', ');
}

/** `Changed March 9, 2026: The room is now 32-123.` */
export function changeLine({ on, what }: Change): string {
  return `Changed ${on.label}: ${what}`;
}

/** What has changed, the latest first. */
export function changeLines({ changes }: Seminar): string[] {
  return changes.map(changeLine).reverse();
}

/** The day of the last change, or else of the announcement. */
export function lastRevised({ announced, changes }: Seminar): Day {
  return changes.at(-1)?.on ?? announced;
}
