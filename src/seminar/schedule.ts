/** The days and hours of logistics.md -> finished facts, checked against each other. */
import type { ContentFile } from './content-file.ts';
import { AGREEMENT } from './messages/agreement.ts';
import type { Change, Day, When } from './seminar.ts';
import { isoDate } from './when/calendar-date.ts';
import type { TimeRange } from './when/clock.ts';
import type { WrittenDate } from './when/date.ts';
import { dateLabel } from './when/names.ts';
import { endOfDay, readWhen } from './when/when.ts';

export interface Schedule {
  when?: When | undefined;
  previous?: When | undefined;
  announced?: Day | undefined;
  changes: Change[];
  /** The last day of registration, and its end in milliseconds since 1970. */
  registerBy?: (Day & { end: number }) | undefined;
}

/** Reads all days and times that can be read, and reports those that contradict each other. */
export function readSchedule(file: ContentFile<'logistics'>): Schedule {
  const { fields, source, tell } = file;
  const { date, time, timeZone, language = 'en' } = fields;
  const monthFirst = date?.monthFirst ?? time?.hour12 ?? true;
  const toDay = (day: WrittenDate): Day => ({
    iso: isoDate(day),
    label: dateLabel(day, day.monthFirst ?? monthFirst, language),
  });
  /** A range on a day, where both are known; a complaint is reported for the key. */
  const place = (key: string, day: WrittenDate | undefined, range: TimeRange | undefined) => {
    if (!day || !range || !timeZone) return undefined;
    const result = readWhen(day, range, timeZone, monthFirst, language);
    if ('value' in result) return result.value;
    return void tell([key], result.complaint);
  };
  const when = place('time', date, time);
  // A former value that is wrong is not replaced by the present one: that would cause a second, false message.
  const isWritten = (key: string) => source?.values[key] !== undefined;
  const formerKey = ['previousDate', 'previousTime'].find(isWritten);
  const formerDate = isWritten('previousDate') ? fields.previousDate : date;
  const formerTime = isWritten('previousTime') ? fields.previousTime : time;
  const previous = formerKey ? place(formerKey, formerDate, formerTime) : undefined;
  if (formerKey) checkFormer(formerKey, previous, when, file);
  const announced = fields.announced && toDay(fields.announced);
  const changes = (fields.changes ?? []).map(({ on, what }) => ({ on: toDay(on), what }));
  const registerBy = fields.registerBy && toDay(fields.registerBy);
  checkDays({ announced, changes, registerBy }, date && isoDate(date), file);
  const end = timeZone && fields.registerBy && endOfDay(fields.registerBy, timeZone);
  return {
    ...{ when, previous, announced, changes },
    registerBy: registerBy && end ? { ...registerBy, end } : undefined,
  };
}

function checkFormer(
  key: string,
  former: When | undefined,
  when: When | undefined,
  { fields, tell }: ContentFile<'logistics'>,
): void {
  if (fields.status !== 'rescheduled') tell([key], AGREEMENT.NotRescheduled());
  const isSame = (end: 'start' | 'end') => former?.[end].instant === when?.[end].instant;
  if (former && isSame('start') && isSame('end')) tell([key], AGREEMENT.SameAsBefore());
}

/** @param date of the seminar (ISO 8601) */
function checkDays(
  {
    announced,
    changes,
    registerBy,
  }: Pick<Schedule, 'announced' | 'changes'> & { registerBy?: Day | undefined },
  date: string | undefined,
  { source, tell }: ContentFile<'logistics'>,
): void {
  const isLate = (day: Day | undefined): day is Day => Boolean(day && date && day.iso > date);
  if (isLate(announced))
    tell(['announced'], AGREEMENT.AnnouncedAfterwards({ day: announced.label }));
  if (isLate(registerBy))
    tell(['registerBy'], AGREEMENT.RegisterByAfterwards({ day: registerBy.label }));
  if (registerBy && source?.values['registration'] === undefined)
    tell(['registerBy'], AGREEMENT.RegisterByAlone());
  changes.forEach(({ on }, i) => {
    const before = i ? changes[i - 1]!.on : announced;
    if (!before || on.iso >= before.iso) return;
    const facts = { day: on.label, before: before.iso };
    const complaint = i
      ? AGREEMENT.ChangesNotInOrder(facts)
      : AGREEMENT.ChangeBeforeAnnouncement(facts);
    tell(['changes', i, 'on'], complaint);
  });
}
