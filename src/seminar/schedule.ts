/** The keys of logistics.md that speak of days and hours -> finished facts, checked against each other. */
import { dateLabel, isoDate, type CalendarDate } from './calendar-date.ts';
import { readDate, type WrittenDate } from './date.ts';
import type { Outcome, Tell } from './fault.ts';
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

  const formerKey = fields.previousDate === undefined ? 'previousTime' : 'previousDate';
  const hasPrevious = fields[formerKey] !== undefined;
  // What is given but wrong is not replaced: it would lead to a second, false message.
  const previousDate =
    fields.previousDate === undefined ? date : day(['previousDate'], fields.previousDate);
  const previousTime =
    fields.previousTime === undefined
      ? time
      : attempt(['previousTime'], fields.previousTime, readTimeRange);
  const previous =
    hasPrevious && previousDate && previousTime && timeZone
      ? attempt([formerKey], '', () => readWhen(previousDate, previousTime, timeZone, monthFirst))
      : undefined;
  if (hasPrevious && fields.status !== 'rescheduled') {
    tell([formerKey], {
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
    tell([formerKey], {
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
  let latest = announced;
  const changes = (fields.changes ?? []).flatMap(({ on, what }, i) => {
    const path = ['changes', i, 'on'];
    const written = day(path, on);
    if (!written) return [];
    if (latest && isoDate(written) < isoDate(latest)) {
      const isFirst = latest === announced;
      tell(path, {
        problem: `"${on}" is before ${isFirst ? 'the seminar was announced' : 'the change above it'} (${isoDate(latest)}).`,
        remedy: isFirst
          ? 'Correct this day, or the one under announced.'
          : 'Correct the day, or put the oldest change first.',
      });
    }
    latest = written;
    return [{ on: toDay(written), what }];
  });
  return { when, previous, announced: announced && toDay(announced), changes };
}
