/**
 * What the lines without a label may mean, the likeliest first. A wrong proposal costs a key press, so that these
 * finders are simple.
 */
import { wordsIn } from '../languages/labels.ts';
import { readDate } from '../seminar/when/date.ts';
import { readTimeRange } from '../seminar/when/time.ts';
import { joined, paragraphsOf, type Line } from './lines/text.ts';
import { isDoubtful, isLong } from './values/extent.ts';
import type { Context } from './values/finding.ts';
import { isBiography, isName, surnameOf } from './values/people.ts';
import { unquoted } from './values/readers.ts';
import { isDay, stripped, timeIn } from './values/when.ts';

/** Lines that are in no value, and what is known beside them. */
interface Source {
  lines: readonly Line[];
  width: number | undefined;
  context: Context;
}

const ROOM = wordsIn('rooms', false);
const QUOTED =
  /[“"„«»‹‘][^“”"„«»]{4,200}?[”"“»«›’](?!\p{L})|「[^「」]{3,}」|『[^『』]{3,}』|《[^《》]{3,}》/gu;
const HONORIFIC = /^(?:Prof|Dr|PD|Mme?|Mrs?|Ms|Herr|Frau|Dott|Dra?)\b|(?:氏|先生|教授|교수|박사)$/u;
const NAMES =
  /(?:(?:Prof(?:essor(?:in)?)?|Dr|PD|Mme|Dott|Dra)\.?(?:-\p{L}+\.)? )*\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}\.|v[ao]n|de[rnl]?|di|da|dos|la|le|el))* \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?/gu;
/** Between parts of a sentence; before a place may stand a short word. */
const PARTS = /\n|[()（）“”"„«»「」、。|]|[.,;:—]\s|\s[–/-]\s/u;
const PLACES =
  /[\n|;()]|[.:]\s|\s\/\s|,?\s(?:in|at|im|en|à|nel|nella|na|no|te|w|when|where|on|before)\s(?:the |der |dem |la |le |el )?/u;

const unique = (texts: readonly string[]) => [
  ...new Set(texts.map((one) => one.trim()).filter(Boolean)),
];

/** Every paragraph on one line: a day may be broken between two. */
const textOf = ({ lines, width }: Source) =>
  paragraphsOf(lines, width)
    .map((one) => joined(one))
    .join('\n');

/** Lines, also such that were broken by hand, and what stands behind labels that no table has. */
function phrasesIn({ lines }: Source): string[] {
  const blocks = paragraphsOf(lines, 0).filter((one) => one.length > 1 && one.length < 4);
  const behind = lines.flatMap(
    ({ text }) => /^[^:：]{2,40}[:：]\s*(\S.{2,160})$/u.exec(text)?.[1] ?? [],
  );
  const all = [...blocks.map((one) => joined(one)), ...lines.map(({ text }) => text)];
  return [...all.map((text) => text.replace(/^[\s>*#•·–—-]+|[\s*]+$/g, '')), ...behind];
}

/** What is quoted, and then the lines that can be a title. */
export function titlesIn(source: Source): string[] {
  const quoted = textOf(source).match(QUOTED) ?? [];
  const lines = phrasesIn(source).filter((text) => text.length > 3 && text.length < 180);
  return unique([...quoted.map((one) => unquoted(one).replace(/[.,]$/, '')), ...lines]);
}

/** Words with capitals that can be names, those with a title or a degree first. */
export function peopleIn(source: Source): string[] {
  const parts = [...phrasesIn(source), ...textOf(source).split(PARTS)].map((one) => one.trim());
  const names = unique([...parts, ...parts.flatMap((part) => part.match(NAMES) ?? [])]);
  return names
    .filter(isName)
    .toSorted((a, b) => Number(HONORIFIC.test(b)) - Number(HONORIFIC.test(a)));
}

/** Lines and parts of sentences that speak of a room, those with a number first; then short lines. */
export function placesIn(source: Source): string[] {
  const texts = [...phrasesIn(source), ...textOf(source).split(PLACES)];
  // `2 pm, Room L4, Old Court`: from the part that speaks of a room.
  const rooms = texts.map((text) => {
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
  const rank = (text: string) => (ROOM.test(text) ? (/\d/.test(text) ? 0 : 1) : 2);
  return unique(rooms)
    .filter((text) => text.length < 100)
    .toSorted((a, b) => rank(a) - rank(b));
}

/** Where a day or a time may begin or end. */
const BORDER = /\s+|(?<=[日일）)、，;|])|(?<=\p{Lo})(?=\d)/gu;
/** `viernes 12 de marzo de 2027`, and a word more. */
const MOST_WORDS = 7;
const EDGES = /^[\s(]+|(?:[\s,;:]|(?<![ap]\.?\s?m)\.)+$/giu;
/** `10:45`, `4 pm`, `18 Uhr`, `午後3時` */
const HOUR = /\d\s?[:.h時时点點시]|\d\s?(?:[ap]\.?\s?m\b|uhr|uur)|noon|midnight/iu;

type Is = (part: string) => boolean;

/** The longest stretches of words that are a whole day or time, and of the rest such as are one with a fault. */
function stretchesIn(source: Source, ...kinds: [isWhole: Is, isFaulty: Is]): string[] {
  const found: string[] = [];
  let lines = textOf(source).split('\n');
  for (const is of kinds) {
    const take = (part: string) => {
      const text = stripped(part.replace(EDGES, ''), source.context);
      return /\d/.test(text) && is(text) && found.push(text) > 0;
    };
    lines = lines.map((line) => (/\d/.test(line) ? withoutStretches(line, take) : line));
  }
  return unique(found);
}

function withoutStretches(line: string, take: Is): string {
  const borders = [0, ...Array.from(line.matchAll(BORDER), ({ index }) => index), line.length];
  let rest = '';
  for (let from = 0; from < borders.length - 1; from++) {
    const isTaken = (to: number, i: number) =>
      i > from && i <= from + MOST_WORDS && take(line.slice(borders[from], to));
    const end = borders.findLastIndex(isTaken);
    rest += end < 0 ? line.slice(borders[from], borders[from + 1]) : ' | ';
    from = Math.max(from, end - 1);
  }
  return rest;
}

export function daysIn(source: Source): string[] {
  const { today, language } = source.context;
  const plain = (text: string) => text.replace(/,?\s\p{Ll}{1,3}$/u, '');
  return stretchesIn(
    source,
    (text) => 'value' in readDate(plain(text), today, language),
    (text) => isDay(plain(text), source.context),
  ).map(plain);
}

export function timesIn(source: Source): string[] {
  const { language } = source.context;
  return stretchesIn(
    source,
    (text) => 'value' in readTimeRange(timeIn(text, language)?.time ?? '', language),
    (text) => HOUR.test(text) && timeIn(text, language) !== undefined,
  );
}

/** The longest texts, all that can be one first. */
export function abstractsIn(source: Source): string[] {
  const long = textOf(source).split('\n').filter(isLong);
  const certain = long.filter((text) => !isDoubtful(text));
  return unique([...certain, certain.length > 1 ? certain.join('\n\n') : '', ...long]);
}

/** Texts that speak of people. */
export function biosIn(source: Source, names: readonly string[]): string[] {
  const texts = textOf(source).split('\n');
  return unique(texts.filter((text) => isBiography(text, names.map(surnameOf))));
}
