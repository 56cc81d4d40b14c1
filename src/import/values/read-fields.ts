/** All fields of an announcement -> what they say together. */
import type { LabelRow } from '../../languages/words.ts';
import { isoDate } from '../../seminar/when/calendar-date.ts';
import { readDate } from '../../seminar/when/date.ts';
import { readTimeRange } from '../../seminar/when/time.ts';
import { isText, type Field } from '../lines/fields.ts';
import type { Line } from '../lines/text.ts';
import { daysIn } from '../proposals.ts';
import { textOf, valueOf } from './extent.ts';
import { sure, unsure, type Claim, type Context, type Finding } from './finding.ts';
import { surnameOf, type Person } from './people.ts';
import { claimsOf, isNothing, openValue } from './readers.ts';
import { readWhen } from './when.ts';

/** An announcement's fields, and the lines that are in none, heads of mails aside. */
export interface Announcement {
  fields: readonly Field[];
  loose: readonly Line[];
  width: number | undefined;
  context: Context;
}

const TIMES = ['when', 'starts', 'ends'] as const;
const has = (row: LabelRow) => (field: Field) => field.rows.includes(row);
const isTime = ({ rows }: Field) => TIMES.some((row) => rows.includes(row));

export function readFields(announcement: Announcement): Finding[] {
  const { fields, width } = announcement;
  const hasTitle = fields.some((field) => has('title')(field) && field.rows.length === 1);
  // A subject is a title only in a notice that names the speaker and has no other.
  const values = fields.filter(
    (field) => !(has('subject')(field) && hasTitle) && !field.rows.some(isText) && !isTime(field),
  );
  const found = [
    ...values.flatMap((field) => findingsOf(field, width)),
    ...readTimes(announcement),
  ];
  const isNotice = fields.some(({ rows }) =>
    /title|subject|when|starts|location/.test(rows.join()),
  );
  const doubts: Partial<Record<string, () => boolean>> = {
    title: () => !hasTitle && !fields.some(has('speaker')),
    // Of a jury, perhaps.
    speaker: () => !isNotice,
    date: () => isPutOff(found, announcement),
  };
  const checked = found.map((one) => ({ ...one, isSure: one.isSure && !doubts[one.key]?.() }));
  const people = found.flatMap(({ key, value }) =>
    key === 'speaker' && Array.isArray(value) ? value : [],
  ) as Person[];
  return [
    ...checked,
    ...readTexts(
      announcement,
      people.map(({ name }) => surnameOf(name)),
    ),
  ];
}

/** A word that means several things is no label, and a value that may end elsewhere is none. */
function findingsOf(field: Field, width: number | undefined): Finding[] {
  const { text, others, lines } = valueOf(field, width);
  const isClear = field.rows.length === 1 && !others.length;
  return field.rows.flatMap((row) =>
    claimsOf(row, text).map((claim) => ({
      ...claim,
      others,
      lines,
      isSure: claim.isSure && isClear,
    })),
  );
}

/** Whether a later day is in the lines without a label: the labelled day may be a letter's, or be put off. */
function isPutOff(found: readonly Finding[], { loose, width, context }: Announcement): boolean {
  const iso = (day: unknown) => {
    const result = readDate(String(day), context.today, context.language);
    return 'value' in result ? isoDate(result.value) : '';
  };
  const last = found
    .flatMap(({ key, value }) => (key === 'date' ? iso(value) : []))
    .toSorted()
    .at(-1);
  const days = daysIn({ lines: loose, width, context });
  return Boolean(last) && days.some((day) => iso(day) > last!);
}

/** Days and times, a start and an end that stand apart made one. */
function readTimes({ fields, width, context }: Announcement): Finding[] {
  const parts = fields.filter(isTime).flatMap((field) => {
    const { text, others, lines } = valueOf(field, width);
    // On two lines may be a day and a time.
    const moments = [text, ...others].map((one) => readWhen(one, context));
    const moment = moments.find((one) => one?.date && one.time) ?? moments[0];
    const isOpen = isNothing(text) || openValue(text) !== undefined;
    return isOpen
      ? []
      : [{ field, text, lines, moment: field.rows.length > 1 ? undefined : moment }];
  });
  const end = parts.find(({ field }) => has('ends')(field))?.moment?.time;
  const findings = parts.flatMap(({ field, text, lines, moment }): Finding[] => {
    if (!moment) return [{ ...unsure('date', text), lines }];
    const { date, time } = moment;
    const isStart = time && end && !('value' in readTimeRange(time, context.language));
    const claims: (Claim | false)[] = [
      date !== undefined && sure('date', date),
      time !== undefined &&
        !has('ends')(field) &&
        sure('time', isStart ? `${time} - ${end}` : time),
    ];
    return claims.flatMap((claim) => (claim ? [{ ...claim, lines }] : []));
  });
  // A label of a time alone says nothing of the day.
  const isSaid = findings.some(({ key, isSure }) => key === 'date' && isSure);
  return findings.filter(({ key, isSure }) => key !== 'date' || isSure || !isSaid);
}

/** Abstract and biography. */
function readTexts({ fields, width }: Announcement, surnames: readonly string[]): Finding[] {
  return fields.flatMap((field, i): Finding[] => {
    const key = field.rows.find(isText);
    const isLast = i === fields.length - 1;
    if (!key) return [];
    const extent = textOf(field, width, isLast, key === 'abstract' ? surnames : []);
    const { text, others, lines, biography } = extent;
    if (isNothing(text) || (key === 'bio' && openValue(text) !== undefined)) return [];
    const isSure = !others.length && field.rows.length === 1;
    const found: Finding = { key, value: text, others, lines, isSure };
    return biography ? [found, { ...unsure('bio', biography), lines: [] }] : [found];
  });
}
