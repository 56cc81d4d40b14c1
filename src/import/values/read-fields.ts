/** All fields of an announcement -> what they say together. */
import type { LabelRow } from '../../languages/called.ts';
import { isText, mailHeads, type Field } from '../lines/fields.ts';
import { joined, paragraphsOf, type Line } from '../lines/text.ts';
import { isoDate } from '../../seminar/when/calendar-date.ts';
import { readDate } from '../../seminar/when/date.ts';
import { daysIn, isBiography } from '../proposals.ts';
import { type Context, type Finding, type Key, type Reading } from './finding.ts';
import { surnameOf, type Person } from './people.ts';
import { findingsOf, valueOf, whenOf } from './values.ts';
import { fromTo, type Moment } from './when.ts';

/** An announcement's lines, and those of them that are in no field. */
export interface Text {
  lines: readonly Line[];
  loose: readonly Line[];
  width: number | undefined;
  context: Context;
}

export function readFields(
  fields: readonly Field[],
  { lines, loose, width, context }: Text,
): Finding[] {
  const isRow = (row: LabelRow) => (field: Field) => field.rows.includes(row);
  const hasTitle = fields.some((field) => isRow('title')(field) && field.rows.length === 1);
  const hasSpeaker = fields.some(isRow('speaker'));
  // A person's label alone may be of a jury.
  const isNotice = fields.some(({ rows }) =>
    /title|subject|when|starts|location/.test(rows.join()),
  );
  // A subject is a title only in a notice that names the speaker.
  const clear = fields.filter((field) => !isRow('subject')(field) || (!hasTitle && hasSpeaker));
  const found = clear.flatMap((field) => findingsOf(field, width, context));
  const subjects = fields.filter((field) => isRow('subject')(field) && !clear.includes(field));
  const all = [
    ...found,
    ...readTimes(fields, width, context),
    ...subjectsAside(subjects, hasTitle),
  ];
  const names = all.filter(({ key }) => key === 'speaker').flatMap(({ value }) => namesIn(value));
  const certainly = all.map((finding): Finding => {
    const { key, value } = finding;
    const isDoubtful =
      (key === 'speaker' && !isNotice) || (key === 'date' && isLater(value, loose, context));
    return isDoubtful ? { ...finding, value: undefined, proposals: [shownName(value)] } : finding;
  });
  return withEnds(certainly, fields, names, width, lines);
}

const shownName = (value: unknown) =>
  typeof value === 'string' ? value : namesIn(value).join('; ');

/** Whether lines without a label tell of a later day: a new one, or the label is that of a letter. */
function isLater(value: unknown, loose: readonly Line[], context: Context): boolean {
  const heads = mailHeads(loose);
  const lines = loose.filter(({ number }) => !heads.has(number));
  const iso = (day: string) => {
    const result = readDate(day, context.today, context.language);
    return 'value' in result ? isoDate(result.value) : '';
  };
  const days = daysIn({ lines, width: undefined, context }).filter((day) => /\d{4}/.test(day));
  return (
    typeof value === 'string' &&
    days.some((day) => iso(day) > iso(value) && lines.some(({ text }) => text.includes(day)))
  );
}

const namesIn = (value: unknown) => ((value as Person[] | undefined) ?? []).map(({ name }) => name);

/** A subject beside no speaker is proposed. */
function subjectsAside(subjects: readonly Field[], hasTitle: boolean): Finding[] {
  if (hasTitle) return [];
  return subjects.map((field) => ({
    ...{ key: 'title' as const, lines: [] },
    proposals: [valueOf(field, undefined).value].filter(Boolean),
  }));
}

/** Days and times, a start and an end that stand apart made one. */
function readTimes(
  fields: readonly Field[],
  width: number | undefined,
  context: Context,
): Finding[] {
  const parts = fields.flatMap((field) => {
    const row = (['when', 'starts', 'ends'] as const).find((one) => field.rows.includes(one));
    if (!row) return [];
    const { moment, lines } = whenOf(field, width, context);
    return moment ? [{ row, moment, lines }] : [];
  });
  const findings: Finding[] = [];
  const add = (key: Key, reading: Reading | undefined, lines: number[]) => {
    if (reading) findings.push({ key, proposals: [], ...reading, lines });
  };
  const start = parts.find(({ moment }) => moment.start);
  const end = parts.find(({ row }) => row === 'ends');
  for (const { row, moment, lines } of parts) {
    if (row !== 'ends') add('date', moment.date, lines);
    const isPart = row === 'ends' || moment.start !== undefined;
    if (!isPart || !start || !end) add('time', row === 'ends' ? undefined : moment.time, lines);
    if (moment.zones?.length)
      findings.push({ key: 'timeZone', proposals: moment.zones, lines, isHint: true });
  }
  const whole = start && end ? wholeTime(start.moment, end.moment, context) : undefined;
  if (whole) add('time', whole, [...start!.lines, ...end!.lines]);
  return withoutGaps(findings);
}

function wholeTime(start: Moment, end: Moment, context: Context): Reading | undefined {
  return start.start && end.start ? fromTo(start.start, end.start, context) : start.time;
}

/** A label of a time alone leaves the day open, and says nothing of it. */
function withoutGaps(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ key, value, proposals }) => {
    const isEmpty = value === undefined && !proposals.length;
    return !isEmpty || !findings.some((one) => one.key === key && one.value !== undefined);
  });
}

/** Texts that may end before the next label does: a biography below the abstract, notes at the end. */
function withEnds(
  findings: readonly Finding[],
  fields: readonly Field[],
  names: readonly string[],
  width: number | undefined,
  lines: readonly Line[],
): Finding[] {
  const surnames = names.map(surnameOf);
  const heads = mailHeads(lines);
  return findings.flatMap((finding): Finding[] => {
    const { key, value } = finding;
    if (!isText(key) || typeof value !== 'string') return [finding];
    const field = fields.find(({ lines: own }) =>
      own.some(({ number }) => finding.lines.includes(number)),
    );
    const texts = paragraphsOf(field?.lines ?? [], width).map((one) => joined(one));
    const last = fields.at(-1) === field || heads.has((field?.lines.at(-1)?.number ?? 0) + 1);
    const at = texts.findIndex((text, i) => i > 0 && isBiography(text, surnames));
    const isEnded = texts.length < 2 || (!last && !(key === 'abstract' && at > 0));
    if (isEnded) return [finding];
    const upTo = (count: number) => texts.slice(0, count).join('\n\n');
    const proposals = at > 0 && key === 'abstract' ? [upTo(at)] : [];
    const bio =
      at > 0 && key === 'abstract'
        ? [{ key: 'bio' as const, proposals: [texts[at]!], lines: [] }]
        : [];
    return [{ ...finding, value: undefined, proposals: [...proposals, value, texts[0]!] }, ...bio];
  });
}
