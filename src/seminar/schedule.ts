/** The keys of logistics.md that speak of days and hours -> finished facts, checked against each other. */
import type { Language } from '../languages/languages.ts';
import { isoDate, type CalendarDate } from './when/calendar-date.ts';
import type { TimeRange } from './when/clock.ts';
import { readDate, type WrittenDate } from './when/date.ts';
import type { Result, Tell } from './fault.ts';
import type { Fields } from './keys/fields.ts';
import type { Change, Day, When } from './seminar.ts';
import { dateLabel } from './when/names.ts';
import { readTimeRange } from './when/time.ts';
import { readTimeZone } from './when/zone/time-zone.ts';
import { readWhen } from './when/when.ts';

export interface Schedule {
  when?: When | undefined;
  previous?: When | undefined;
  announced?: Day | undefined;
  changes: Change[];
}

/** What the readers of one key after the other share. */
interface Reader {
  fields: Fields<'logistics'>;
  language: Language;
  tell: Tell;
  attempt: <T>(
    path: readonly PropertyKey[],
    text: string | undefined,
    read: (text: string) => Result<T>,
  ) => T | undefined;
  day: (path: readonly PropertyKey[], text: string | undefined) => WrittenDate | undefined;
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
  const { language = 'en' } = fields;
  const attempt: Reader['attempt'] = (path, text, read) => {
    if (text === undefined) return undefined;
    const result = read(text);
    if ('value' in result) return result.value;
    tell(path, result.complaint);
    return undefined;
  };
  const day: Reader['day'] = (path, text) =>
    attempt(path, text, (written) => readDate(written, today, language));
  const reader = { fields, language, tell, attempt, day };
  const date = day(['date'], fields.date);
  const time = attempt(['time'], fields.time, (text) => readTimeRange(text, language));
  const timeZone = attempt(['timeZone'], fields.timeZone, readTimeZone);
  const monthFirst = date?.monthFirst ?? time?.hour12 ?? true;
  const place: Placing = (key, onDate, atTime) =>
    onDate && atTime && timeZone
      ? attempt([key], '', () => readWhen(onDate, atTime, timeZone, monthFirst, language))
      : undefined;
  const when = place('time', date, time);
  const previous = readPrevious(reader, date, time, place, when);
  const announced = readAnnounced(reader, date);
  const toDay = (written: WrittenDate): Day => ({
    iso: isoDate(written),
    label: dateLabel(written, written.monthFirst ?? monthFirst, language),
  });
  const changes = readChanges(reader, announced).map(({ on, what }) => ({ on: toDay(on), what }));
  return { when, previous, announced: announced && toDay(announced), changes };
}

/** Places a stretch of time where all of it is known; a fault is that of the key. */
type Placing = (
  key: string,
  date: WrittenDate | undefined,
  time: TimeRange | undefined,
) => When | undefined;

/** The key that says what was before; undefined where none does. */
function formerKey({ previousDate, previousTime }: Fields<'logistics'>) {
  if (previousDate !== undefined) return 'previousDate';
  return previousTime === undefined ? undefined : 'previousTime';
}

function readAnnounced(
  { fields, tell, day }: Reader,
  date: WrittenDate | undefined,
): WrittenDate | undefined {
  const announced = day(['announced'], fields.announced);
  if (announced && date && isoDate(announced) > isoDate(date)) {
    tell(['announced'], {
      problem: `"${fields.announced}" is after the seminar itself.`,
      remedy: 'Write the day on which it was first announced, or correct the date.',
    });
  }
  return announced;
}

/** What is given but wrong is not replaced by what is now: that would lead to a second, false message. */
function readPrevious(
  { fields, language, tell, attempt, day }: Reader,
  date: WrittenDate | undefined,
  time: TimeRange | undefined,
  place: Placing,
  when: When | undefined,
): When | undefined {
  const key = formerKey(fields);
  if (!key) return undefined;
  const { previousDate, previousTime } = fields;
  const formerDate = previousDate === undefined ? date : day(['previousDate'], previousDate);
  const formerTime =
    previousTime === undefined
      ? time
      : attempt(['previousTime'], previousTime, (text) => readTimeRange(text, language));
  const previous = place(key, formerDate, formerTime);
  if (fields.status !== 'rescheduled') {
    tell([key], {
      problem: 'A former date or time is given, but the seminar is not rescheduled.',
      remedy: 'Write "status: rescheduled", or remove the line.',
    });
  }
  if (previous && when && isSameTime(previous, when)) {
    tell([key], {
      problem: 'The former date and time are the same as the new ones.',
      remedy: 'Write what they were before.',
    });
  }
  return previous;
}

function isSameTime(one: When, other: When): boolean {
  return one.start.instant === other.start.instant && one.end.instant === other.end.instant;
}

/** The changes whose days can be read; each is told that is before the one above it. */
function readChanges(
  { fields, tell, day }: Reader,
  announced: WrittenDate | undefined,
): { on: WrittenDate; what: string }[] {
  let latest = announced;
  return (fields.changes ?? []).flatMap(({ on, what }, i) => {
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
    return [{ on: written, what }];
  });
}
