/** The text of an announcement -> what the three content files can say of it, or why it is refused. */
import type { Language } from '../languages/languages.ts';
import type { FileName } from '../seminar/keys/fields.ts';
import type { CalendarDate } from '../seminar/when/calendar-date.ts';
import { readBlocks } from './facts/blocks.ts';
import { Findings, type Collected, type Found, type Read } from './facts/found.ts';
import { readFields } from './facts/labelled.ts';
import { readNews } from './facts/news.ts';
import { readProse } from './facts/prose.ts';
import { settle, tellsChange, zoneMeant } from './facts/settle.ts';
import { languageOf } from './lines/language.ts';
import { splitAtLabels } from './lines/labels.ts';
import { layOut } from './lines/layout.ts';
import type { Line } from './lines/line.ts';
import { isOwnForm } from './lines/own-form.ts';
import { unwrap } from './frame/unwrap.ts';
import { leftOut } from './left-out.ts';
import { plainEmail } from './words/addresses.ts';
import { refusalOf } from './refusal.ts';

export interface Draft {
  /** Undefined where it is English, or not certain. */
  language: Language | undefined;
  values: Read;
  /** The texts below the keys: abstract, biography, notes for visitors. */
  prose: Record<FileName, Found<string> | undefined>;
  /** What may be the value of a key that is not certain. */
  guesses: Record<'title' | 'speaker' | 'date' | 'time' | 'location', string[]>;
  /** The zone that an abbreviation in the text may mean, an IANA name. */
  zone: string | undefined;
  /** What is in none of the files, line by line. */
  leftOut: Line[];
}

export type Reading = { draft: Draft } | { refusal: string };

/**
 * Reads an announcement in any form. Throws nothing. A value is taken only where the text says it.
 *
 * @param today about which years are proposed where the text has none
 */
export function readAnnouncement(text: string, today: CalendarDate): Reading {
  const unwrapped = unwrap(text);
  const certain = languageOf(unwrapped.lines.map((line) => line.text));
  const context = { today, language: certain ?? 'en' };
  const isOwn = isOwnForm(unwrapped.lines, context.language);
  const collected: Collected = {
    ...{ findings: new Findings(), notes: [], guesses: { title: [], speaker: [] } },
    ...{ context, isOwn },
  };
  const { findings, notes } = collected;
  const { rest, news } = readNews(unwrapped.lines, unwrapped.aside, collected);
  const lines = isOwn ? rest : rest.flatMap((line) => cutAtLabels(line, context.language));
  const { fields, blocks } = layOut(lines, context, isOwn);
  readFields(fields, collected);
  const long = readBlocks(blocks, collected);
  const isChange = tellsChange(unwrapped.lines);
  const refusal = refusalOf(fields, findings, context, isChange, long.length > 0);
  if (refusal) return { refusal };
  const known = fields.filter(({ kinds }) => kinds.length);
  const others = fields.filter(({ kinds }) => !kinds.length).flatMap(({ lines }) => lines);
  readEmail([...blocks.flat(), ...notes, ...others], collected);
  const prose = readProse(fields, long, collected);
  const values = settle(findings, unwrapped.mailed, isChange, context);
  const headings = fields.filter(({ number, lines }) => lines[0]?.number !== number);
  const told = [...news, ...headings.map(({ number }) => number)];
  const parts = [...Object.values(values), ...Object.values(prose)].filter(
    (one) => one !== undefined,
  );
  const draft = {
    language: certain === 'en' ? undefined : certain,
    zone: zoneMeant(findings.only('timeZone')?.value ?? ''),
    leftOut: leftOut(unwrapped, parts, known, told),
  };
  return { draft: { ...draft, values, prose, guesses: guessesOf(collected) } };
}

/** Of values that compete, each is proposed. */
function guessesOf({ findings, guesses }: Collected): Draft['guesses'] {
  const people = findings
    .distinct('speaker')
    .flatMap(({ value: [one, other] }) => (other ? [] : one!.name));
  const all = (...values: string[]) => [...new Set(values)];
  return {
    date: findings.all('date'),
    time: findings.all('time'),
    location: findings.all('location'),
    title: all(...findings.distinct('title').map(({ value }) => value), ...guesses.title),
    speaker: all(...people, ...guesses.speaker),
  };
}

/** A line with several labels as one for each. */
function cutAtLabels(line: Line, language: Language): Line[] {
  return splitAtLabels(line.text, language).map((text) => ({ ...line, text }));
}

/** The one address that stands anywhere in the text, where no label tells of one. */
function readEmail(lines: readonly Line[], { findings }: Collected): void {
  const own = findings.only('speaker')?.lines ?? [];
  // Beside the speaker's name it is the speaker's, and for nobody's questions about the room.
  const found = lines.filter(({ text, number }) => plainEmail(text) && !own.includes(number));
  const addresses = new Set(found.map(({ text }) => plainEmail(text)!.toLowerCase()));
  if (addresses.size === 1) findings.add('email', plainEmail(found[0]!.text), found, 1);
}
