/**
 * What the lines without a label may mean, the likeliest first. A wrong proposal costs a key press, so that these
 * finders are simple.
 */
import { readDate } from '../seminar/when/date.ts';
import { wordsIn } from '../languages/labels.ts';
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

/** Where a day or a time may begin or end. */
const BORDER = /\s+|(?<=[日일）)、，;|])|(?<=\p{Lo})(?=\d)/gu;
/** `viernes 12 de marzo de 2027`, and a word more. */
const MOST_WORDS = 7;
/** `10:45`, `4 pm`, `18 Uhr`, `午後3時` */
const HOUR = /\d\s?[:.h時时点點시]|\d\s?(?:[ap]\.?\s?m\b|uhr|uur)|noon|midnight/iu;

type Reading = { whole: string } | { proposals: string[] } | undefined;

/** The longest stretches of words that a reader takes whole, and of the rest those for which it proposes values. */
function stretchesIn(source: Source, read: (part: string) => Reading): string[] {
  const whole: string[] = [];
  const proposed: string[] = [];
  for (const line of textOf(source).split('\n')) {
    const rest = each(line, (part) => {
      const reading = read(part);
      return reading && 'whole' in reading && whole.push(reading.whole) > 0;
    });
    each(rest, (part) => {
      const reading = read(part);
      return reading && 'proposals' in reading && proposed.push(...reading.proposals) > 0;
    });
  }
  return unique([...whole, ...proposed]);
}

/** Calls for stretches of words with a number, and gives back the line without those that are taken. */
function each(line: string, take: (part: string) => boolean | undefined): string {
  const borders = [0, ...Array.from(line.matchAll(BORDER), ({ index }) => index), line.length];
  let rest = '';
  for (let from = 0; from < borders.length - 1; from++) {
    const to = borders.findLastIndex((border, i) => {
      if (i <= from || i > from + MOST_WORDS) return false;
      const part = line.slice(borders[from], border).replace(EDGES, '');
      return /\d/.test(part) && take(part);
    });
    if (to < 0) rest += line.slice(borders[from], borders[from + 1]);
    else {
      rest += ' | ';
      from = to - 1;
    }
  }
  return rest;
}

const EDGES = /^[\s(]+|(?:[\s,;:]|(?<![ap]\.?\s?m)\.)+$/giu;

/** Days, whole or with the years that they may be of. */
export function daysIn(source: Source): string[] {
  const { today, language } = source.context;
  return stretchesIn(source, (part) => {
    const day = stripped(part, source.context).replace(/,?\s\p{Ll}{1,3}$/u, '');
    const result = readDate(day, today, language);
    if ('value' in result) return { whole: day };
    const proposals = proposalsOf(result.complaint);
    const isDay = proposals.length && !/weekday\.$/.test(result.complaint.problem);
    return isDay ? { proposals } : undefined;
  });
}

export function timesIn(source: Source): string[] {
  return stretchesIn(source, (part) => {
    const text = stripped(part, source.context);
    const time = HOUR.test(text) ? timeOf(text, source.context)?.time : undefined;
    return time && ('value' in time ? { whole: text } : time);
  });
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
