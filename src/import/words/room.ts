/** Where a talk is, within a sentence. */
import { said } from '../languages/rows.ts';
import { HONORIFIC, PLACE } from './phrases.ts';

/** What no place has in it: the day that follows, and a person. */
const NOT_PLACE = new RegExp(`\\s(?:on|am|le|el|at)\\s|\\s${HONORIFIC}(?:\\s|$)|\\s*[“"„«;]`, 'u');
const BETWEEN = new RegExp(`^${said('inNames')}$`);

const PART_OF_PLACE =
  '(?:(?!\\s(?:in|at|im)\\s)(?:[^.;,“"]|\\.(?=\\d)|(?<=\\b(?:Avd?a?|St|Str|Bldg|Rm|Edif?|N[or]|ul|pl|al))\\.))';
const IN_PLACE = new RegExp(
  `(?:^|\\s)(?:in|at|im|presso|dans|en|nell[ao]?|na|no|w)\\s+(?!(?:in|at|on)\\s)(?:(?:the|la|le|el|der|dem|den|het|de)\\s+|l[’'])?(${PART_OF_PLACE}*(?:,\\s+${PART_OF_PLACE}*)?)`,
  'gu',
);

/** What follows is elsewhere: `, with refreshments to follow in the Lounge`. */
const SERVED = new RegExp(
  `,?\\s*(?:with|${said('afterwards')})\\s[^.;]*?${said('served')}(?!\\p{L})[^.;]*`,
  'iu',
);

/** As the name of a room begins. */
const ROOM_START = new RegExp(`^[\\p{Lu}\\d]|^${said('room')}\\s`, 'u');

/** A name with a number is a room too: `Harlow 204`; with a year it is not. */
export const NUMBERED =
  /^(?!(?:Week|Term|Session|Lecture|Talk|Part|Day|Woche|Sitzung|Semaine|Semana)\b)\p{Lu}\p{L}+ (?:\p{Lu}\p{L}+ )?(?!(?:19|20)\d\d$)[A-Z]?\d{1,4}[a-z]?$/u;

/** A place within a sentence: what follows `in` or `at` and has the name of a room or a building in it. */
export function sentencePlace(text: string): string | undefined {
  const plain = text.replace(SERVED, '');
  const found = Array.from(plain.matchAll(IN_PLACE), ([, place]) => roomIn(place!));
  const rooms = found.filter(
    (place) => NUMBERED.test(place) || (PLACE.test(place) && ROOM_START.test(place)),
  );
  return rooms.length === 1 ? rooms[0]!.replace(/\s*\([^)]*$|[,\s]+$/, '') : undefined;
}

/** As far as the name of a place goes: names, numbers, and the small words between them. */
function roomIn(text: string): string {
  const words = text.split(NOT_PLACE)[0]!.split(/\s+/);
  const isName = (word: string) => !/^\p{Ll}/u.test(word) || BETWEEN.test(word) || PLACE.test(word);
  const end = words.findIndex((word) => !isName(word));
  return words
    .slice(0, end < 0 ? undefined : end)
    .join(' ')
    .replace(/(?:\s+\p{Ll}{1,3}|[\s,]+)$/u, '');
}
