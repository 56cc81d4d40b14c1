/** Reads an announcement: values, proposals, or a refusal. */
import { isOfKey, languagesOf } from '../languages/labels.ts';
import { LANGUAGE_TAGS, type Language } from '../languages/languages.ts';
import type { Complaint, Result } from '../seminar/fault.ts';
import type { FileName } from '../seminar/keys/schema.ts';
import { readSeminar } from '../seminar/read.ts';
import type { CalendarDate } from '../seminar/when/calendar-date.ts';
import { readDate } from '../seminar/when/date.ts';
import { readTimeRange } from '../seminar/when/time.ts';
import { readTimeZone } from '../seminar/when/time-zone.ts';
import { readCalendarFile } from './forms/calendar-file.ts';
import { contentTexts, shown, TEXTS, type Key, type Values } from './content.ts';
import { fieldsOf, linesOf, refusalOf, widthOf, type Line } from './lines.ts';
import { readOwnForm } from './forms/own-form.ts';
import { readFields, type Finding } from './values.ts';
import { daysIn, isoOf, timeIn, type Context } from './when.ts';

export interface Draft extends Context {
  /** Several on a tie, or without labels. */
  languages: readonly Language[];
  taken: Map<Key, { value: unknown; lines: number[] }>;
  /** Labelled but uncertain values. */
  open: Map<Key, { proposals: string[]; complaint?: string | undefined }>;
  lines: Line[];
  /** Lines without a label of a key. */
  loose: Line[];
  width: number | undefined;
}

export type Reading = { draft: Draft } | { refusal: string };

/**
 * Never throws. Takes a value only if a label or a format marks it.
 *
 * @param today for proposed years
 */
export function readAnnouncement(text: string, today: CalendarDate): Reading {
  const refusal = refusalOf(text);
  if (refusal) return { refusal };
  const calendar = readCalendarFile(text);
  if (calendar && 'refusal' in calendar) return calendar;
  const lines = calendar?.lines ?? linesOf(text);
  if (!calendar && !lines.some((line) => line.text.trim()))
    return { refusal: 'There is no text in it.' };
  const width = widthOf(lines);
  const own = LANGUAGE_TAGS.find((language) => readOwnForm(lines, { language, today }));
  const labels = fieldsOf(lines, width).filter(({ rows }) => rows.some(isOfKey));
  const likely = labels.length ? languagesOf(labels) : LANGUAGE_TAGS;
  const isEnglish = labels.length > 0 && likely.includes('en');
  const languages = own ? [own] : isEnglish ? ['en' as const] : likely;
  const context = { language: languages[0]!, today };
  const fields = fieldsOf(lines, width, [...languages, 'en']);
  const said =
    (own && readOwnForm(lines, context)) ??
    readFields([...(calendar?.fields ?? []), ...fields], width, context);
  const clear = fields.filter(({ rows }) => rows.some((row) => isOfKey(row) && row !== 'subject'));
  const labelled = [...clear.map(({ number }) => number), ...said.flatMap((one) => one.lines)];
  const loose = lines.filter(({ number }) => !labelled.includes(number));
  // The labelled day may be that of a letter, or postponed.
  const [last] = said
    .flatMap(({ key, value }) => (key === 'date' ? isoOf(value, context) : []))
    .toSorted()
    .reverse();
  const texts = own || !last ? [] : loose.map((line) => line.text);
  const later = daysIn(texts, context).filter((value) => isoOf(value, context) > last!);
  const doubts = later.map((value) => ({ key: 'date' as const, value, isSure: false, lines: [] }));
  const base = { ...context, languages, lines, loose, width };
  return { draft: merged(base, [...said, ...doubts]) };
}

/** Takes the value on which all findings of a key agree, if the content files allow it; otherwise proposals. */
function merged(base: Omit<Draft, 'taken' | 'open'>, findings: readonly Finding[]): Draft {
  const draft: Draft = { ...base, taken: new Map(), open: new Map() };
  const { taken, open, language, languages, today } = draft;
  if (language !== 'en' && languages.length === 1)
    taken.set('language', { value: language, lines: [] });
  for (const [key, found] of Map.groupBy(findings, (finding) => finding.key)) {
    const { value } = found[0]!;
    const isOne = found.every((one) => one.isSure && shown(one.value) === shown(value));
    const lines = [...new Set(found.flatMap((one) => one.lines))];
    const proposals = found.flatMap((one) => [...(one.others ?? []), shown(one.value)]);
    if (isOne) taken.set(key, { value, lines });
    else open.set(key, { proposals: proposals.filter(Boolean) });
  }
  const values = new Map(Array.from(taken, ([key, { value }]) => [key, value]));
  for (const [key, { problem: complaint }] of complaintsOf(values, today)) {
    const proposals = [shown(taken.get(key)?.value)];
    if (taken.delete(key)) open.set(key, { proposals, complaint });
  }
  return draft;
}

/** Faults that ask for another key: the value itself is right. */
const OF_ANOTHER = /^(?:StatusWithoutChange|NoLinkToJoin)$/;

/** Faults of the values as content files, by key. */
export function complaintsOf(values: Values, today: CalendarDate): Map<Key, Complaint> {
  const reading = readSeminar({ texts: contentTexts(values), files: [] }, today);
  const faults = 'faults' in reading ? reading.faults : [];
  const own = faults.filter(({ name = '' }) => !OF_ANOTHER.test(name));
  return new Map(
    own.toReversed().map((fault) => {
      const file = /(\w+)\.md$/.exec(fault.file)![1] as FileName;
      return [(fault.key ?? TEXTS[file]) as Key, fault];
    }),
  );
}

const READERS: Partial<Record<Key, (text: string, context: Context) => Result<unknown>>> = {
  ...{ date: readDate, registerBy: readDate, time: readTimeRange, timeZone: readTimeZone },
};

/** The text, or the corrections that its message proposes. */
export function mended(key: Key, text: string, context: Context): string[] {
  const written = key === 'time' ? (timeIn(text, context.language) ?? text) : text;
  const result = READERS[key]?.(written, context) ?? { value: text };
  if ('value' in result) return text ? [written] : [];
  const { name, remedy } = result.complaint;
  // Usual durations.
  if (name === 'NoEnd') return [`${written} (60 min)`, `${written} (90 min)`];
  const others = /^(?:Write|Did you mean) "/.test(remedy) ? remedy.matchAll(/"([^"]+)"/g) : [];
  return Array.from(others, ([, other]) => other!);
}
