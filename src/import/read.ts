/** The text of an announcement -> what it says of each key, what it may mean, and why it is refused. */
import { LANGUAGE_TAGS, type Language } from '../languages/languages.ts';
import type { CalendarDate } from '../seminar/when/calendar-date.ts';
import type { FileName } from '../seminar/keys/schema.ts';
import { readSeminar } from '../seminar/read.ts';
import { readCalendarFile } from './forms/calendar-file.ts';
import { readOwnForm } from './forms/own-form.ts';
import { fieldsOf, type Field } from './lines/fields.ts';
import { languagesOf } from '../languages/labels.ts';
import { joined, linesOf, paragraphsOf, refusalOf, widthOf, type Line } from './lines/text.ts';
import { daysIn } from './proposals.ts';
import { readFields } from './values/read-fields.ts';
import type { Context, Finding, Key } from './values/finding.ts';
import { contentTexts, fileOf, TEXTS } from './write.ts';

export interface Draft {
  language: Language;
  /** Where several are as likely, or no label tells. */
  languages: Language[];
  taken: Map<Key, Finding>;
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
  if (own) {
    const draft = { language: own.language, languages: [own.language], lines, width, today };
    return { draft: merged(own.findings, draft) };
  }
  const labels = fieldsOf(lines, width).fields.filter(
    ({ rows }) => !rows.every((row) => row === 'other' || row === 'mail'),
  );
  const tied = labels.length ? languagesOf(labels) : languagesIn(lines, today);
  const languages = tied.includes('en') ? ['en' as const] : tied;
  const context: Context = { language: languages[0]!, today };
  const { fields, loose } = fieldsOf(lines, width, [...new Set([...languages, 'en' as const])]);
  const talks = talksIn(fields, width);
  if (talks.length > 1) return { refusal: severalTalks(talks) };
  const said = readFields({ fields, loose, width, context });
  const findings = [...(calendar?.findings ?? []), ...said];
  const draft = {
    language: context.language,
    languages: labels.length ? languages : tied,
    lines,
    width,
    today,
  };
  return { draft: merged(findings, draft) };
}

/** Languages in which more days of a text are read than in English, and English: no label says which. */
function languagesIn(lines: readonly Line[], today: CalendarDate): Language[] {
  const days = (language: Language) =>
    daysIn({ lines, width: undefined, context: { language, today } }).length;
  const counts = new Map(LANGUAGE_TAGS.map((tag) => [tag, days(tag)]));
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
  for (const [key, found] of Map.groupBy(findings, (finding) => finding.key)) {
    const said = found.filter(({ isHint }) => !isHint);
    const all = said.length ? said : found;
    const values = new Set(all.map(({ value }) => JSON.stringify(value ?? null)));
    const [first] = all;
    const isCertain = values.size === 1 && first!.value !== undefined;
    const lines = [...new Set(all.flatMap((one) => one.lines))];
    if (isCertain && fileOf(key)) draft.taken.set(key, { ...first!, lines });
    else if (!isCertain) {
      const proposals = found
        .flatMap((one) => [shown(one.value), ...one.proposals])
        .filter(Boolean);
      const complaint = all.find((one) => one.complaint)?.complaint;
      draft.open.set(key, { proposals: [...new Set(proposals)], complaint });
    }
  }
  const { language } = draft;
  if (language !== 'en' && draft.languages.length === 1)
    draft.taken.set('language', { key: 'language', value: language, proposals: [], lines: [] });
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
  const values = new Map(Array.from(draft.taken, ([key, { value }]) => [key, value] as const));
  for (const [key, { value }] of draft.taken) {
    const complaint = complaintOf(key, values, draft.today);
    if (!complaint) continue;
    draft.taken.delete(key);
    draft.open.set(key, { proposals: [shown(value)], complaint });
  }
  return draft;
}

/** What the content files would say of one value beside the others; undefined where they take it. */
export function complaintOf(
  key: Key,
  values: ReadonlyMap<Key, unknown>,
  today: CalendarDate,
): string | undefined {
  const reading = readSeminar({ texts: contentTexts(values), files: [] }, today);
  const faults = 'faults' in reading ? reading.faults : [];
  const fault = faults.find(({ file, key: name }) => {
    const [, body] = /(\w+)\.md$/.exec(file) ?? [];
    return name === undefined ? TEXTS[body as FileName] === key : name === key;
  });
  return fault && `${fault.problem} ${fault.remedy}`;
}
