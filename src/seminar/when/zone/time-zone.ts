/** What people write for a time zone -> the exact IANA name, or the name they meant. */
import { distance } from 'fastest-levenshtein';
import { tzlib_get_timezones } from 'timezones-ical-library';
import { findIana } from 'windows-iana';
import { withoutAccents } from '../../../text/accents.ts';
import { anyOf, complain, type Result } from '../../fault.ts';
import { zonesOfCity } from './cities.ts';
import { isZoneOf } from './places.ts';

/** Abbreviations are refused: most name an offset for half of the year, and many name several. */
const ABBREVIATIONS: Record<string, string> = {
  'America/New_York': 'ET EST EDT EASTERN',
  'America/Chicago': 'CT CST CDT CENTRAL',
  'America/Denver': 'MT MST MDT MOUNTAIN',
  'America/Los_Angeles': 'PT PST PDT PACIFIC',
  'America/Anchorage': 'AKST AKDT',
  'Pacific/Honolulu': 'HST',
  'America/Halifax': 'AST ADT ATLANTIC',
  'America/Sao_Paulo': 'BRT',
  'Europe/London': 'GMT BST UK GB',
  'Europe/Lisbon': 'WET WEST',
  'Europe/Berlin': 'CET CEST MEZ MESZ MET',
  'Europe/Athens': 'EET EEST',
  'Europe/Moscow': 'MSK',
  'Asia/Kolkata': 'IST INDIA',
  'Asia/Shanghai': 'CHINA PRC',
  'Asia/Hong_Kong': 'HKT',
  'Asia/Singapore': 'SGT',
  'Asia/Tokyo': 'JST JAPAN',
  'Asia/Seoul': 'KST ROK',
  'Asia/Jerusalem': 'IDT ISRAEL',
  'Australia/Sydney': 'AEST AEDT AET',
  'Australia/Adelaide': 'ACST ACDT',
  'Australia/Perth': 'AWST',
  'Pacific/Auckland': 'NZST NZDT NZ',
  UTC: 'UTC Z ZULU UCT UNIVERSAL',
};

const ALL_ABBREVIATIONS = new Set(
  Object.values(ABBREVIATIONS).flatMap((words) => words.split(' ')),
);

const EXAMPLE =
  'Write one such as "America/New_York" or "Europe/Berlin"; https://en.wikipedia.org/wiki/List_of_tz_database_time_zones has them all.';

/** Every name that can be written: the tz database's own, its older names included, and UTC. */
const NAMES = new Set([
  'UTC',
  ...Intl.supportedValuesOf('timeZone'),
  ...(tzlib_get_timezones() as string[]).filter((name) => name.includes('/')),
]);

/**
 * Whether a text is the exact IANA name of a zone. Those that look like an offset are none, for they count the
 * other way: "Etc/GMT+1" is behind Greenwich (POSIX).
 */
export function isZoneName(text: string): boolean {
  if (!NAMES.has(text) || /^Etc\/GMT[+-]\d/.test(text)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: text }));
  } catch {
    // A name that one of the two lists has and the runtime's tz database has not.
    return false;
  }
}

/** Accepts the exact IANA name alone, because calendars compare it letter by letter. */
export function readTimeZone(text: string): Result<string> {
  if (isZoneName(text)) return { value: text };
  if (/^(?:UTC|GMT)?\s*[+\-−±]\s*\d{1,2}(?::?\d{2})?$/i.test(text)) {
    return complain(
      `"${text}" is an offset, which says nothing about daylight saving.`,
      'Write the name of a place, such as "America/New_York".',
    );
  }
  return complain(`"${text}" is not the IANA name of a time zone.`, remedyFor(text));
}

/** Abbreviations that are words of their own, or beginnings of one, are no zone in a time. */
const WORDS = new Set(['WEST', 'MET', 'ET', 'UK', 'GB', 'NZ', 'Z', 'CT', 'IST', 'EAST']);

/** The name of a zone that stands in a time, as it is written; undefined where there is none. */
export function zoneIn(text: string): string | undefined {
  const [offset] = /(?:\b(?:UTC|GMT)\s*)[+\-−±]\s*\d{1,2}(?::?\d{2})?/i.exec(text) ?? [];
  const [place] = /\b[A-Z]\p{L}+\/[A-Z][\p{L}_/]+/u.exec(text) ?? [];
  const [time] = /\b\p{L}+ (?:standard |daylight )?time\b/iu.exec(text.replace(/\d/g, ' ')) ?? [];
  const known = Array.from(text.matchAll(/\b[A-Za-z]{2,9}\b/g), ([word]) => word).find(
    (word) =>
      ALL_ABBREVIATIONS.has(word.toUpperCase()) &&
      (!WORDS.has(word.toUpperCase()) || word === word.toUpperCase()),
  );
  return offset ?? place ?? time ?? known;
}

function remedyFor(text: string): string {
  const bare = text.toUpperCase().replace(/ (STANDARD |DAYLIGHT )?TIME$/, '');
  const zone = Object.entries(ABBREVIATIONS).find(([, words]) => words.split(' ').includes(bare));
  const meant = zone?.[0] ?? findIana(text)[0];
  if (meant) return `Write "${meant}", or the name for your own place.`;
  // What follows is a state or a country: "Cambridge, MA", "Paris (Texas)".
  const [, city = '', place = ''] = /^([^,(]*)[,(\s]*(.*?)[)\s]*$/.exec(text) ?? [];
  const { names, isSame } = namesFor(city.trim());
  const isIn = names.map((name) => (place ? isZoneOf(name, place) : true));
  const fitting = names.filter((_, i) => isIn[i] !== false);
  const quoted = anyOf(fitting.map((name) => `"${name}"`));
  if (!quoted) return EXAMPLE;
  const isSure = isSame && fitting.length === 1 && !isIn.includes(undefined);
  return isSure ? `Write ${quoted}.` : `Did you mean ${quoted}?`;
}

const REGION = /^(?:africa|america|antarctica|asia|atlantic|australia|europe|indian|pacific)$/;

/** The zones of a city, which may stand behind its region; at most three, and none of another region. */
function namesFor(written: string): { names: string[]; isSame: boolean } {
  const [region = '', ...behind] = folded(written).split('/');
  const known = zonesOfCity(written.split('/').at(-1)!);
  if (!known.length) return namesNear(written);
  const isRegion = behind.length > 0 && REGION.test(region);
  const names = known.filter((name) => !isRegion || folded(name).startsWith(`${region}/`));
  return { names, isSame: true };
}

/** Those names whose city is written with a slip at most: another city may be hours away. At most three. */
function namesNear(text: string): { names: string[]; isSame: boolean } {
  const city = folded(text.split('/').at(-1)!);
  const all = [...NAMES].filter((name) => !name.startsWith('Etc/'));
  const far = all.map((name) => ({ name, far: slips(city, folded(name.split('/').at(-1)!)) }));
  // Whether the runtime has a name is asked of the nearest alone: each answer takes a tenth of a millisecond.
  const nearest = far.toSorted((a, b) => a.far - b.far).find(({ name }) => isZoneName(name))!;
  const least = nearest.far;
  const near = far.filter((one) => one.far === least).map(({ name }) => name);
  // Of cities of one name, the one in the region that is written.
  const region = folded(text).split('/').slice(0, -1).join('/');
  const inRegion = near.filter((name) => folded(name).startsWith(`${region}/`));
  const names = (inRegion.length ? inRegion : near).filter(isZoneName);
  return {
    names: least <= Math.floor(city.length / 4) ? names.slice(0, 3) : [],
    isSame: least === 0 && (!region || inRegion.length > 0),
  };
}

/** How many letters are wrong; two that have changed places are one. */
function slips(written: string, meant: string): number {
  const slipped = distance(written, meant);
  const letters = (word: string) => [...word].toSorted().join('');
  return slipped === 2 && letters(written) === letters(meant) ? 1 : slipped;
}

function folded(name: string): string {
  return withoutAccents(name)
    .toLowerCase()
    .replace(/\s*\/\s*/g, '/')
    .replace(/[\s_-]+/g, '_');
}
