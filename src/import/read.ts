/** The text of an announcement -> what it says of each key, what it may mean, and why it is refused. */
import { LANGUAGE_TAGS, type Language } from '../languages/languages.ts';
import type { CalendarDate } from '../seminar/when/calendar-date.ts';
import type { FileName } from '../seminar/keys/schema.ts';
import type { Complaint, Fault } from '../seminar/fault.ts';
import { readSeminar } from '../seminar/read.ts';
import { readDate } from '../seminar/when/date.ts';
import { readTimeRange } from '../seminar/when/time.ts';
import { readTimeZone } from '../seminar/when/time-zone.ts';
import { readCalendarFile } from './forms/calendar-file.ts';
import { readOwnForm } from './forms/own-form.ts';
import { fieldsOf, type Field } from './lines/fields.ts';
import { isOfKey, languagesOf } from '../languages/labels.ts';
import { joined, linesOf, paragraphsOf, refusalOf, widthOf, type Line } from './lines/text.ts';
import { daysIn } from './proposals.ts';
import { readFields } from './values/read-fields.ts';
import type { Context, Finding, Key } from './values/finding.ts';
import { timeIn, withEnds } from './values/when.ts';
import { contentTexts, TEXTS } from './write.ts';

export interface Draft {
  language: Language;
  /** Where several are as likely, or no label tells. */
  languages: Language[];
  taken: Map<Key, { value: unknown; lines: number[] }>;
  /** What is labelled and not certain: proposals, and what is wrong with the value. */
  open: Map<Key, { proposals: string[]; complaint?: string | undefined }>;
  lines: Line[];
  width: number | undefined;
  today: CalendarDate;
}

export type Reading = { draft: Draft } | { refusal: string };

/**
 * Reads an announcement in any form. Throws nothing. A value is taken only where a label or a format says it.
 *
 * @param today about which years are proposed where the text has none
 */
export function readAnnouncement(text: string, today: CalendarDate): Reading {
  const refusal = refusalOf(text);
  if (refusal) return { refusal };
  const calendar = readCalendarFile(text);
  if (calendar && 'refusal' in calendar) return calendar;
  const lines = calendar?.lines ?? linesOf(text);
  if (!lines.some((line) => line.text.trim()) && !calendar)
    return { refusal: 'There is no text in it.' };
  const width = widthOf(lines);
  const own = calendar ? undefined : readOwnForm(lines, { today });
  const base = { lines, width, today };
  if (own) {
    const { language, findings } = own;
    return { draft: merged(findings, { ...base, language, languages: [language] }) };
  }
  const labels = fieldsOf(lines, width).fields.filter(({ rows }) => rows.some(isOfKey));
  const likely = labels.length ? languagesOf(labels) : languagesIn(lines, today);
  const languages = labels.length && likely.includes('en') ? ['en' as const] : likely;
  const language = languages[0]!;
  const { fields: labelled, loose } = fieldsOf(lines, width, [...languages, 'en']);
  const fields = [...(calendar?.fields ?? []), ...labelled];
  const talks = talksIn(fields, width);
  if (talks.length > 1) return { refusal: severalTalks(talks) };
  const said = readFields({ fields, loose, width, context: { language, today } });
  return { draft: merged(said, { ...base, language, languages }) };
}

/** Languages in which more days of a text are read than in English, and English: no label says which. */
function languagesIn(lines: readonly Line[], today: CalendarDate): Language[] {
  const count = (language: Language) =>
    daysIn({ lines, width: undefined, context: { language, today } }).filter(
      (day) => 'value' in readDate(day, today, language),
    ).length;
  const counts = new Map(LANGUAGE_TAGS.map((tag) => [tag, count(tag)]));
  return LANGUAGE_TAGS.filter(
    (tag) => tag === 'en' || counts.get(tag)! > counts.get('en')!,
  ).toSorted((a, b) => counts.get(b)! - counts.get(a)!);
}

/** Different titles, each with a speaker of its own. */
function talksIn(fields: readonly Field[], width: number | undefined): Line[] {
  const labelled = (row: 'title' | 'speaker') => {
    const all = fields.filter((field) => field.rows.includes(row) && field.lines.length);
    const texts = all.map(({ number, lines }) => ({
      ...{ number, text: joined(paragraphsOf(lines, width)[0] ?? []) },
    }));
    return texts.filter(({ text }, i) => texts.findIndex((one) => one.text === text) === i);
  };
  const titles = labelled('title');
  const speakers = labelled('speaker');
  return titles.length > 1 && speakers.length >= titles.length ? titles : [];
}

function severalTalks(titles: readonly Line[]): string {
  const list = titles.map(({ number, text }) => `  line ${number}: ${text}\n`).join('');
  return `The text announces ${titles.length} talks:\n${list}This site is for one: import a text with one of them.`;
}

/** Of each key the one value that all its findings have; else what they propose. */
function merged(findings: readonly Finding[], base: Omit<Draft, 'taken' | 'open'>): Draft {
  const draft: Draft = { ...base, taken: new Map(), open: new Map() };
  if (draft.language !== 'en' && draft.languages.length === 1)
    draft.taken.set('language', { value: draft.language, lines: [] });
  for (const [key, found] of Map.groupBy(findings, (finding) => finding.key)) {
    const { value } = found[0]!;
    const isOne = found.every((one) => one.isSure && shown(one.value) === shown(value));
    const lines = [...new Set(found.flatMap((one) => one.lines))];
    const proposals = found.flatMap((one) => [...(one.others ?? []), shown(one.value)]);
    if (isOne) draft.taken.set(key, { value, lines });
    else draft.open.set(key, { proposals: proposals.filter(Boolean) });
  }
  return checked(draft);
}

/** A value as it is typed for an answer. */
export function shown(value: unknown): string {
  if (!Array.isArray(value)) return typeof value === 'string' ? value : '';
  return value
    .map((one: unknown) => (typeof one === 'object' ? Object.values(one!).join(', ') : String(one)))
    .join('; ');
}

/** What the content files would refuse is not taken, and asked about with that message. */
function checked(draft: Draft): Draft {
  const { taken, open, today } = draft;
  const values = new Map(Array.from(taken, ([key, { value }]) => [key, value] as const));
  for (const [key, { problem: complaint }] of complaintsOf(values, today)) {
    const proposals = [shown(taken.get(key)?.value)];
    if (taken.delete(key)) open.set(key, { proposals, complaint });
  }
  return draft;
}

/** What the content files would say of each value beside the others. */
export function complaintsOf(
  values: ReadonlyMap<Key, unknown>,
  today: CalendarDate,
): Map<Key, Complaint> {
  const reading = readSeminar({ texts: contentTexts(values), files: [] }, today);
  const faults = 'faults' in reading ? reading.faults : [];
  return new Map(faults.toReversed().map((fault) => [keyOf(fault), fault]));
}

const keyOf = ({ file, key }: Fault) =>
  (key ?? TEXTS[/(\w+)\.md$/.exec(file)![1] as FileName]) as Key;

/** A text, or what the message about it tells to write instead. */
export function mended(key: Key, text: string, { today, language }: Context): string[] {
  const time = key === 'time' ? (timeIn(text, language)?.time ?? text) : '';
  const result =
    key === 'date' || key === 'registerBy'
      ? readDate(text, today, language)
      : key === 'time'
        ? readTimeRange(time, language)
        : key === 'timeZone' && readTimeZone(text);
  if (!result || 'value' in result) return [time || text];
  const { name, remedy } = result.complaint;
  if (name === 'NoEnd') return withEnds(time, language);
  const others = /^(?:Write|Did you mean) "/.test(remedy) ? remedy.matchAll(/"([^"]+)"/g) : [];
  return Array.from(others, ([, other]) => other!);
}
