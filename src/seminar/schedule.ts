/** The keys of logistics.md that speak of days and hours -> finished facts, checked against each other. */
import type { Language } from '../languages/languages.ts';
import type { Result, Tell } from './fault.ts';
import type { Fields } from './keys/schema.ts';
import { AGREEMENT } from './messages/agreement.ts';
import type { Change, Day, When } from './seminar.ts';
import { isoDate, type CalendarDate } from './when/calendar-date.ts';
import type { TimeRange } from './when/clock.ts';
import { readDate, type WrittenDate } from './when/date.ts';
import { dateLabel } from './when/names.ts';
import { readTimeZone } from './when/time-zone.ts';
import { readTimeRange } from './when/time.ts';
import { endOfDay, readWhen } from './when/when.ts';

export interface Schedule {
  when?: When | undefined;
  previous?: When | undefined;
  announced?: Day | undefined;
  changes: Change[];
  /** The last day of registration, and its end in milliseconds since 1970. */
  registerBy?: (Day & { end: number }) | undefined;
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
  const reader = new ScheduleReader(fields, today, tell);
  const { date, time, monthFirst, language } = reader;
  const when = reader.place('time', date, time);
  const previous = reader.previous(when);
  const announced = reader.announced();
  const toDay = (written: WrittenDate): Day => ({
    iso: isoDate(written),
    label: dateLabel(written, written.monthFirst ?? monthFirst, language),
  });
  const changes = reader.changes(announced).map(({ on, what }) => ({ on: toDay(on), what }));
  const by = reader.registerBy();
  const registerBy = by && when && { ...toDay(by), end: endOfDay(by, when.timeZone) };
  return { when, previous, announced: announced && toDay(announced), changes, registerBy };
}

class ScheduleReader {
  readonly language: Language;
  readonly date: WrittenDate | undefined;
  readonly time: TimeRange | undefined;
  readonly monthFirst: boolean;
  private readonly timeZone: string | undefined;
  private readonly fields: Fields<'logistics'>;
  private readonly today: CalendarDate;
  private readonly tell: Tell;

  constructor(fields: Fields<'logistics'>, today: CalendarDate, tell: Tell) {
    this.fields = fields;
    this.today = today;
    this.tell = tell;
    this.language = fields.language ?? 'en';
    this.date = this.day(['date'], fields.date);
    this.time = this.range('time', fields.time);
    this.timeZone = this.attempt(['timeZone'], fields.timeZone, readTimeZone);
    this.monthFirst = this.date?.monthFirst ?? this.time?.hour12 ?? true;
  }

  private attempt<T>(
    path: readonly PropertyKey[],
    text: string | undefined,
    read: (text: string) => Result<T>,
  ): T | undefined {
    if (text === undefined) return undefined;
    const result = read(text);
    if ('value' in result) return result.value;
    return void this.tell(path, result.complaint);
  }

  private day(path: readonly PropertyKey[], text: string | undefined): WrittenDate | undefined {
    return this.attempt(path, text, (written) => readDate(written, this.today, this.language));
  }

  private range(key: string, text: string | undefined): TimeRange | undefined {
    return this.attempt([key], text, (written) => readTimeRange(written, this.language));
  }

  /** A range on a day, where all of it is known; a complaint is that of the key. */
  place(key: string, date: WrittenDate | undefined, time: TimeRange | undefined): When | undefined {
    const { timeZone, monthFirst, language } = this;
    return date && time && timeZone
      ? this.attempt([key], '', () => readWhen(date, time, timeZone, monthFirst, language))
      : undefined;
  }

  /** What is given but wrong is not replaced by what is now: that would lead to a second, false message. */
  previous(when: When | undefined): When | undefined {
    const { previousDate, previousTime, status } = this.fields;
    if (previousDate === undefined && previousTime === undefined) return undefined;
    const key = previousDate === undefined ? 'previousTime' : 'previousDate';
    const date = previousDate === undefined ? this.date : this.day(['previousDate'], previousDate);
    const time = previousTime === undefined ? this.time : this.range('previousTime', previousTime);
    const previous = this.place(key, date, time);
    if (status !== 'rescheduled') this.tell([key], AGREEMENT.NotRescheduled());
    const isSame = (end: 'start' | 'end') => previous?.[end].instant === when?.[end].instant;
    if (previous && isSame('start') && isSame('end')) this.tell([key], AGREEMENT.SameAsBefore());
    return previous;
  }

  announced(): WrittenDate | undefined {
    const { announced: text = '' } = this.fields;
    const announced = this.day(['announced'], this.fields.announced);
    if (announced && this.date && isoDate(announced) > isoDate(this.date))
      this.tell(['announced'], AGREEMENT.AnnouncedAfterwards({ text }));
    return announced;
  }

  registerBy(): WrittenDate | undefined {
    const { registerBy: text = '', registration } = this.fields;
    const day = this.day(['registerBy'], this.fields.registerBy);
    if (day && registration === undefined) this.tell(['registerBy'], AGREEMENT.RegisterByAlone());
    if (day && this.date && isoDate(day) > isoDate(this.date))
      this.tell(['registerBy'], AGREEMENT.RegisterByAfterwards({ text }));
    return day;
  }

  /** The changes whose days can be read; each is told that is before the change above it. */
  changes(announced: WrittenDate | undefined): { on: WrittenDate; what: string }[] {
    let latest = announced;
    return (this.fields.changes ?? []).flatMap(({ on: text, what }, i) => {
      const path = ['changes', i, 'on'];
      const on = this.day(path, text);
      if (!on) return [];
      if (latest && isoDate(on) < isoDate(latest)) {
        const facts = { text, day: isoDate(latest) };
        const isFirst = latest === announced;
        this.tell(
          path,
          isFirst ? AGREEMENT.ChangeBeforeAnnouncement(facts) : AGREEMENT.ChangesNotInOrder(facts),
        );
      }
      latest = on;
      return [{ on, what }];
    });
  }
}
