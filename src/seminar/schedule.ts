/** Combines the days and times of logistics.md, and checks them against each other. */
import type { ContentFile } from './content-file.ts';
import { AGREEMENT } from './messages/days.ts';
import type { Change, Day, When } from './seminar.ts';
import { isoDate } from './when/calendar-date.ts';
import type { TimeRange } from './when/clock.ts';
import type { WrittenDate } from './when/date.ts';
import { dateLabel } from './when/names.ts';
import { endOfDay, readWhen } from './when/when.ts';

export type Schedule = ReturnType<typeof readSchedule>;

/** Reports days that contradict each other; the `end` of `registerBy` is in milliseconds since 1970. */
export function readSchedule(file: ContentFile<'logistics'>) {
  const { fields, report } = file;
  const { date, time, timeZone, language = 'en' } = fields;
  const monthFirst = date?.monthFirst ?? time?.hour12 ?? true;
  const toDay = (day: WrittenDate): Day => ({
    iso: isoDate(day),
    label: dateLabel(day, day.monthFirst ?? monthFirst, language),
  });
  /** Reports a complaint for the key. */
  const place = (key: string, day: WrittenDate | undefined, range: TimeRange | undefined) => {
    if (!day || !range || !timeZone) return undefined;
    const result = readWhen(day, range, timeZone, monthFirst, language);
    if ('value' in result) return result.value;
    return void report.fault([key], result.complaint);
  };
  const when = place('time', date, time);
  const previous = readPrevious(file, when, place);
  const announced = fields.announced && toDay(fields.announced);
  const changes = (fields.changes ?? []).map(({ on, what }) => ({ on: toDay(on), what }));
  const last = fields.registerBy && toDay(fields.registerBy);
  checkDays(file, announced, changes, last);
  const end = timeZone && fields.registerBy && endOfDay(fields.registerBy, timeZone);
  const registerBy = last && end ? { ...last, end } : undefined;
  return { when, previous, announced, changes, registerBy };
}

/** Never replaces a wrong former value by the present one: that would cause a second, false message. */
function readPrevious(
  { fields, source, report }: ContentFile<'logistics'>,
  when: When | undefined,
  place: (key: string, day?: WrittenDate, range?: TimeRange) => When | undefined,
): When | undefined {
  const isWritten = (key: string) => Boolean(source.values[key]);
  const key = ['previousDate', 'previousTime'].find(isWritten);
  if (!key) return undefined;
  const day = isWritten('previousDate') ? fields.previousDate : fields.date;
  const range = isWritten('previousTime') ? fields.previousTime : fields.time;
  const previous = place(key, day, range);
  if (fields.status !== 'rescheduled') report.fault([key], AGREEMENT.NotRescheduled());
  const isSame = (end: 'start' | 'end') => previous?.[end].instant === when?.[end].instant;
  if (previous && isSame('start') && isSame('end')) report.fault([key], AGREEMENT.SameAsBefore());
  return previous;
}

function checkDays(
  { fields, source, report }: ContentFile<'logistics'>,
  announced: Day | undefined,
  changes: readonly Change[],
  registerBy: Day | undefined,
): void {
  const date = fields.date && isoDate(fields.date);
  for (const [key, day] of Object.entries({ announced, registerBy })) {
    if (day && date && day.iso > date)
      report.fault([key], AGREEMENT.DayAfterSeminar({ day: day.label }));
  }
  if (registerBy && announced && registerBy.iso < announced.iso)
    report.fault(['registerBy'], AGREEMENT.DayBeforeAnnouncement({ day: registerBy.label }));
  if (registerBy && !source.values['registration'])
    report.fault(['registerBy'], AGREEMENT.RegisterByAlone());
  for (const [i, { on }] of changes.entries()) {
    const before = i ? changes[i - 1]!.on : announced;
    if (before && on.iso < before.iso) {
      const facts = { day: on.label, before: before.label };
      report.fault(['changes', i, 'on'], AGREEMENT.ChangesNotInOrder(facts));
    }
  }
}
