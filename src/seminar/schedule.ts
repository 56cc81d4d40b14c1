/** The keys of logistics.md that speak of days and hours -> finished facts, checked against each other. */
import { dateLabel, isoDate, readDate, type CalendarDate, type WrittenDate } from './date.ts';
import type { Complaint, Outcome } from './fault.ts';
import type { Fields } from './fields.ts';
import type { Change, Day, When } from './seminar.ts';
import { readTimeRange } from './time.ts';
import { readTimeZone } from './time-zone.ts';
import { readWhen } from './when.ts';

export interface Schedule {
  when?: When | undefined;
  previous?: When | undefined;
  announced?: Day | undefined;
  changes: Change[];
}

/** Tells what is wrong with the value at a path of keys. */
type Tell = (path: readonly PropertyKey[], complaint: Complaint) => void;

/**
 * Reads what it can; what it cannot is told.
 *
 * @param today decides only which years a message proposes
 */
export function readSchedule(
  fields: Fields<'logistics'>,
  today: CalendarDate,
  tell: Tell,
): Schedule {
  const attempt = <T>(
    path: readonly PropertyKey[],
    text: string | undefined,
    read: (text: string) => Outcome<T>,
  ): T | undefined => {
    if (text === undefined) return undefined;
    const outcome = read(text);
    if ('value' in outcome) return outcome.value;
    tell(path, outcome.complaint);
    return undefined;
  };
  const day = (path: readonly PropertyKey[], text: string | undefined) =>
    attempt(path, text, (written) => readDate(written, today));
  const date = day(['date'], fields.date);
  const time = attempt(['time'], fields.time, readTimeRange);
  const timeZone = attempt(['timeZone'], fields.timeZone, readTimeZone);
  const monthFirst = date?.monthFirst ?? time?.hour12 ?? true;
  const when =
    date && time && timeZone
      ? attempt(['time'], '', () => readWhen(date, time, timeZone, monthFirst))
      : undefined;

  const previousDate = day(['previousDate'], fields.previousDate) ?? date;
  const previousTime = attempt(['previousTime'], fields.previousTime, readTimeRange) ?? time;
  const hasPrevious = fields.previousDate !== undefined || fields.previousTime !== undefined;
  const previous =
    hasPrevious && previousDate && previousTime && timeZone
      ? attempt(['previousDate'], '', () =>
          readWhen(previousDate, previousTime, timeZone, monthFirst),
        )
      : undefined;
  if (hasPrevious && fields.status !== 'rescheduled') {
    const key = fields.previousDate === undefined ? 'previousTime' : 'previousDate';
    tell([key], {
      problem: 'A former date or time is given, but the seminar is not rescheduled.',
      remedy: 'Write "status: rescheduled", or remove the line.',
    });
  }
  if (
    previous &&
    when &&
    previous.start.instant === when.start.instant &&
    previous.end.instant === when.end.instant
  ) {
    tell(['previousDate'], {
      problem: 'The former date and time are the same as the new ones.',
      remedy: 'Write what they were before.',
    });
  }

  const announced = day(['announced'], fields.announced);
  if (announced && date && isoDate(announced) > isoDate(date)) {
    tell(['announced'], {
      problem: `"${fields.announced}" is after the seminar itself.`,
      remedy: 'Write the day on which it was first announced, or correct the date.',
    });
  }
  const toDay = (written: WrittenDate): Day => ({
    iso: isoDate(written),
    label: dateLabel(written, written.monthFirst ?? monthFirst),
  });
  let latest = announced && { iso: isoDate(announced), name: 'announced' };
  const changes = (fields.changes ?? []).flatMap(({ on, what }, i) => {
    const written = day(['changes', i, 'on'], on);
    if (!written) return [];
    const iso = isoDate(written);
    if (latest && iso < latest.iso) {
      tell(['changes', i, 'on'], {
        problem: `"${on}" is before ${latest.name === 'announced' ? 'the seminar was announced' : 'the change above it'} (${latest.iso}).`,
        remedy: 'Correct the day, or put the oldest change first.',
      });
    }
    latest = { iso, name: 'change' };
    return [{ on: toDay(written), what }];
  });
  return { when, previous, announced: announced && toDay(announced), changes };
}
