/**
 * What the lines without a label may mean, the likeliest first. A wrong proposal costs a key press, so that these
 * finders are simple.
 */
import { LANGUAGE_TAGS, type Language } from '../languages/languages.ts';
import { readDate } from '../seminar/when/date.ts';
import { wordsIn } from './lines/labels.ts';
import { joined, paragraphsOf, type Line } from './lines/text.ts';
import { proposalsOf, type Context } from './values/finding.ts';
import { isBiography, isName, surnameOf } from './values/people.ts';
import { isDoubtful, isLong } from './values/extent.ts';
import { unquoted } from './values/values.ts';
import { stripped, timeOf, zonesMeant } from './values/when.ts';

/** Lines that are in no value, and what is known beside them. */
export interface Source {
  lines: readonly Line[];
  width: number | undefined;
  context: Context;
}

const ROOM = wordsIn('rooms', false);
const QUOTED =
  /[“"„«»‹‘][^“”"„«»]{4,200}?[”"“»«›’](?!\p{L})|「[^「」]{3,}」|『[^『』]{3,}』|《[^《》]{3,}》/gu;
const MONTH = '\\p{L}{3,}\\.?';
const YEAR = '(?:,? (?:de |del )?\\d{4})?';
const WEEKDAY = '(?:\\p{L}{2,}\\.?,? (?:the |den |dem |le |el |il )?)?';

/** Days as they stand in a sentence. */
const DAYS: readonly [example: string, shape: RegExp][] = [
  [
    '2027年3月12日（金）',
    /(?:\d{4}\s?[年년]\s?)?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일](?:\s?[(（].{1,3}[)）])?/gu,
  ],
  ['2027-03-12', /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/g],
  ['Mi, 12.3.2027', /(?:\p{L}{2,}\.?,? )?\d{1,2}[./-] ?\d{1,2}[./-] ?\d{4}/gu],
  [
    'Friday, March 12th, 2027',
    new RegExp(`${WEEKDAY}${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?![\\d:.])${YEAR}`, 'gu'),
  ],
  [
    'viernes 12 de marzo de 2027',
    new RegExp(`${WEEKDAY}\\d{1,2}(?:st|nd|rd|th|er|º|\\.)? (?:of |de )?${MONTH}${YEAR}`, 'gu'),
  ],
];
const HOUR =
  '(?:noon|midnight|\\d{1,2}(?:[:.]\\d{2}|\\s?h\\s?\\d{0,2}|[時时点시](?:\\d{1,2}[分분])?)?(?:\\s?(?:[ap]\\.?\\s?m\\b\\.?|Uhr|uur|h\\b))?)';
/** Stretches of time, and hours by themselves. */
const TIMES: readonly [example: string, shape: RegExp][] = [
  [
    'from 3:30 to 4:30 pm',
    new RegExp(
      `(?:(?:午前|午後|上午|下午|오전|오후)\\s?)?${HOUR}\\s?(?:-|–|—|~|～|〜|to|until|till|bis|à|a|às|al|alle|tot|do)\\s?(?:(?:午前|午後|上午|下午|오전|오후)\\s?)?${HOUR}`,
      'giu',
    ),
  ],
  [
    'at 10:45 a.m.',
    /\d{1,2}(?:[:.h]\d{2})?\s?(?:[ap]\.?\s?m\b\.?|Uhr(?: c\.\s?t\.)?|uur|h(?!\p{L}))/giu,
  ],
  ['17:00', /(?<![\d:.])\d{1,2}[:h]\d{2}(?![\d:])/g],
];

const unique = (texts: readonly string[]) => [
  ...new Set(texts.map((one) => one.trim()).filter(Boolean)),
];

/** All lines as one text: a day may be broken between two. */
const textOf = ({ lines, width }: Source) =>
  paragraphsOf(lines, width)
    .map((one) => joined(one))
    .join('\n');

/** What is quoted, and then the lines that can be a title. */
export function titlesIn(source: Source): string[] {
  const text = textOf(source);
  const quoted = Array.from(text.matchAll(QUOTED), ([all]) => unquoted(all).replace(/[.,]$/, ''));
  const lines = [
    ...blocksOf(source).map((one) => joined(one)),
    ...source.lines.map((one) => one.text),
  ];
  return unique([...quoted, ...lines.map(bareLine).filter(isShort), ...behindLabels(source)]);
}

/** Up to three lines between empty ones: a title, a place or a person may be broken by hand. */
function blocksOf({ lines }: Source): Line[][] {
  return paragraphsOf(lines, WIDE).filter((one) => one.length > 1 && one.length < 4);
}

/** A width at which every line is full. */
const WIDE = 0;

/** `Seminar: Machines that say no`: what stands behind labels that no table has. */
const behindLabels = ({ lines }: Source) =>
  lines.flatMap(({ text }) => /^[^:：]{2,40}[:：]\s*(\S.{2,160})$/u.exec(text)?.[1] ?? []);

const isShort = (text: string) => text.length > 3 && text.length < 180;
const bareLine = (text: string) => text.replace(/^[\s>*#•·–—-]+|[\s*]+$/g, '');

/** Parts of sentences: between signs, and before and behind words without capitals. */
function partsOf(source: Source): string[] {
  const text = textOf(source);
  return [
    ...source.lines.map(({ text: line }) => bareLine(line)),
    ...behindLabels(source),
    ...text.split(/\n|[()（）“”"„«»「」、。|]|[.,;:—]\s|\s[–/-]\s/u),
  ].map((part) => part.trim());
}

const HONORIFIC = /^(?:Prof|Dr|PD|Mme?|Mrs?|Ms|Herr|Frau|Dott|Dra?)\b|(?:氏|先生|教授|교수|박사)$/u;
const NAMES =
  /(?:(?:Prof(?:essor(?:in)?)?|Dr|PD|Mme|Dott|Dra)\.?(?:-\p{L}+\.)? )*\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}\.|v[ao]n|de[rnl]?|di|da|dos|la|le|el))* \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?/gu;

/** Words with capitals that can be names, those with a title or a degree first. */
export function peopleIn(source: Source): string[] {
  const within = partsOf(source).flatMap((part) => part.match(NAMES) ?? []);
  const names = unique([...partsOf(source), ...within]).filter(isName);
  return names.toSorted((a, b) => Number(HONORIFIC.test(b)) - Number(HONORIFIC.test(a)));
}

/** Lines and parts of sentences that speak of a room, those with a number first; then short lines. */
export function placesIn(source: Source): string[] {
  const lines = [...blocksOf(source), ...source.lines.map((line) => [line])];
  const texts = lines.map((one) => one.map(({ text }) => bareLine(text)).join(', '));
  const behind = textOf(source).split(
    /[\n|;()]|[.:]\s|\s\/\s|,?\s(?:in|at|im|en|à|nel|nella|na|no|te|w|when|where|on|before)\s(?:the |der |dem |la |le |el )?/u,
  );
  // `2 pm, Room L4, Old Court`: from the part that speaks of a room.
  const rooms = [...texts, ...behind].map((text) => {
    const parts = text.split(/,\s/);
    return parts
      .slice(
        Math.max(
          0,
          parts.findIndex((part) => ROOM.test(part)),
        ),
      )
      .join(', ');
  });
  const all = unique(rooms).filter((text) => text.length < 100);
  const rank = (text: string) => (ROOM.test(text) ? (/\d/.test(text) ? 0 : 1) : 2);
  return all.toSorted((a, b) => rank(a) - rank(b));
}

/** Days, whole or with the years that they may be of. */
export function daysIn(source: Source): string[] {
  const text = textOf(source);
  const found = DAYS.flatMap(([, shape]) => Array.from(text.matchAll(shape), ([all]) => all));
  return found.flatMap((one) => dayOf(one, source.context) ?? []);
}

/** Those to come before those that are over. */
export function upcomingFirst(days: readonly string[], { today, language }: Context): string[] {
  const isPast = (day: string) => {
    const result = readDate(day, today, language);
    if ('complaint' in result) return true;
    const { year, month, day: date } = result.value;
    return year * 372 + month * 31 + date < today.year * 372 + today.month * 31 + today.day;
  };
  return [...days.filter((one) => !isPast(one)), ...days.filter(isPast)];
}

/** A day with or without the word before it. */
function dayOf(text: string, context: Context): string[] | undefined {
  const plain = stripped(text, context);
  for (const one of [
    plain,
    plain.replace(/^\P{N}+?\s(?=\S+\s?\d)/u, ''),
    plain.replace(/^\P{N}+/u, ''),
  ]) {
    const result = readDate(one, context.today, context.language);
    if ('value' in result) return [one];
    const proposals = proposalsOf(result.complaint);
    if (proposals.length && !/weekday\.$/.test(result.complaint.problem)) return proposals;
  }
  return undefined;
}

export function timesIn(source: Source): string[] {
  const text = textOf(source);
  const found = TIMES.flatMap(([, shape]) => Array.from(text.matchAll(shape), ([all]) => all));
  return unique(
    found.flatMap((one) => {
      const time = timeOf(one.trim(), source.context)?.time;
      if (!time) return [];
      return 'value' in time ? [one] : time.proposals;
    }),
  );
}

/** Zones whose abbreviation or name stands in the text. */
export function zonesIn({ lines }: Pick<Source, 'lines'>): string[] {
  const words = lines.flatMap(
    ({ text }) => text.match(/\b[A-Z]{3,5}\b|\b[A-Z]\w+\/[A-Z]\w+\b/g) ?? [],
  );
  return unique(words.flatMap(zonesMeant));
}

/** The longest texts, all that can be one first. */
export function abstractsIn(source: Source): string[] {
  const long = textOf(source).split('\n').filter(isLong);
  const sure = long.filter((text) => !isDoubtful(text));
  return unique([...sure, sure.length > 1 ? sure.join('\n\n') : '', ...long]);
}

/** Texts that speak of people. */
export function biosIn(source: Source, names: readonly string[]): string[] {
  const texts = textOf(source).split('\n');
  return unique(texts.filter((text) => isBiography(text, names.map(surnameOf))));
}
