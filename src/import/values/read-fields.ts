/** All fields of an announcement -> what they say together. */
import type { LabelRow } from '../../languages/called.ts';
import { isoDate } from '../../seminar/when/calendar-date.ts';
import { readDate } from '../../seminar/when/date.ts';
import { isText, mailHeads, type Field } from '../lines/fields.ts';
import type { Line } from '../lines/text.ts';
import { daysIn } from '../proposals.ts';
import { textOf, valueOf } from './extent.ts';
import { open, type Context, type Finding, type Key, type Reading } from './finding.ts';
import { surnameOf, type Person } from './people.ts';
import { findingsOf, isNothing } from './values.ts';
import { fromTo, readWhen, type Moment } from './when.ts';

/** An announcement's fields, and the lines that are in none. */
export interface Announcement {
  fields: readonly Field[];
  loose: readonly Line[];
  width: number | undefined;
  context: Context;
}

const has = (row: LabelRow) => (field: Field) => field.rows.includes(row);

export function readFields(announcement: Announcement): Finding[] {
  const { fields, width, context } = announcement;
  const hasTitle = fields.some((field) => has('title')(field) && field.rows.length === 1);
  const hasSpeaker = fields.some(has('speaker'));
  // A subject is a title only in a notice that names the speaker and has no other.
  const values = fields
    .filter((field) => !(has('subject')(field) && hasTitle) && !field.rows.some(isText))
    .flatMap((field) => findingsOf(field, width, context));
  const found = [...values, ...readTimes(announcement)].map((finding) => {
    const isClear = finding.key !== 'title' || hasTitle || hasSpeaker;
    return isClear && !isDoubted(finding, announcement) ? finding : doubted(finding);
  });
  const people = found.flatMap(({ key, value }) =>
    key === 'speaker' ? ((value ?? []) as Person[]) : [],
  );
  return [
    ...found,
    ...readTexts(
      announcement,
      people.map(({ name }) => surnameOf(name)),
    ),
  ];
}

/** A person's label alone may be of a jury; a day may be a letter's, or have been put off. */
function isDoubted({ key, value }: Finding, { fields, loose, context }: Announcement): boolean {
  if (key === 'speaker')
    return !fields.some(({ rows }) => /title|subject|when|starts|location/.test(rows.join()));
  if (key !== 'date' || typeof value !== 'string') return false;
  const heads = mailHeads(loose);
  const lines = loose.filter(({ number }) => !heads.has(number));
  const iso = (day: string) => {
    const result = readDate(day, context.today, context.language);
    return 'value' in result ? isoDate(result.value) : '';
  };
  // Whole days as they are written, and not such as are proposed for others.
  const days = daysIn({ lines, width: undefined, context }).filter((day) =>
    lines.some(({ text }) => text.includes(day)),
  );
  return days.some((day) => iso(day) > iso(value));
}

function doubted({ value, proposals, ...finding }: Finding): Finding {
  const names = Array.isArray(value)
    ? (value as Person[]).map(({ name }) => name).join('; ')
    : value;
  return { ...finding, proposals: typeof names === 'string' ? [names, ...proposals] : proposals };
}

interface Part {
  row: 'when' | 'starts' | 'ends';
  moment: Moment;
  lines: number[];
}

/** Days and times, a start and an end that stand apart made one. */
function readTimes({ fields, width, context }: Announcement): Finding[] {
  const parts = fields.flatMap((field) => partOf(field, width, context));
  const findings: Finding[] = [];
  const add = (key: Key, reading: Reading | undefined, lines: number[]) => {
    if (reading) findings.push({ key, proposals: [], ...reading, lines });
  };
  const start = parts.find(({ moment }) => moment.start);
  const end = parts.find(({ row }) => row === 'ends');
  const isApart = start !== undefined && end?.moment.start !== undefined;
  for (const { row, moment, lines } of parts) {
    if (row !== 'ends') add('date', moment.date, lines);
    if (row !== 'ends' && !(isApart && moment.start)) add('time', moment.time, lines);
    if (moment.zones)
      findings.push({ key: 'timeZone', proposals: moment.zones, lines, isHint: true });
  }
  if (isApart)
    add('time', fromTo(start.moment.start!, end.moment.start!, context), [
      ...start.lines,
      ...end.lines,
    ]);
  // A label of a time alone says nothing of the day.
  const isSaid = (key: Key) => findings.some((one) => one.key === key && one.value !== undefined);
  return findings.filter(
    ({ key, value, proposals }) => value !== undefined || proposals.length || !isSaid(key),
  );
}

function partOf(field: Field, width: number | undefined, context: Context): Part[] {
  const row = (['when', 'starts', 'ends'] as const).find((one) => has(one)(field));
  const { value, proposals, lines } = valueOf(field, width);
  if (!row || isNothing(value)) return [];
  // On two lines may be a day and a time.
  const moments = [value, ...proposals.slice(0, 1)].map((text) => readWhen(text, context));
  const isWhole = ({ date, time }: Moment) => date && time && 'value' in date && 'value' in time;
  const moment = moments.find(isWhole) ?? moments[0]!;
  return [{ row, moment: field.rows.length > 1 ? { date: open(value) } : moment, lines }];
}

/** Abstract and biography. */
function readTexts({ fields, width }: Announcement, surnames: readonly string[]): Finding[] {
  return fields.flatMap((field, i): Finding[] => {
    const key = field.rows.find(isText);
    const isLast = i === fields.length - 1;
    const names = key === 'abstract' ? surnames : [];
    const { value, proposals, lines, biography } = textOf(field, width, {
      isLast,
      surnames: names,
    });
    if (!key || isNothing(value)) return [];
    const isClear = !proposals.length && field.rows.length === 1;
    const text: Finding = isClear
      ? { key, value, proposals, lines }
      : { key, proposals: proposals.length ? proposals : [value], lines };
    return biography ? [text, { key: 'bio', proposals: [biography], lines: [] }] : [text];
  });
}
