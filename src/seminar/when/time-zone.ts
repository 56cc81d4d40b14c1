/** What people write for a time zone -> its exact name in the tz database, or the name that is meant. */
import { tzlib_get_timezones } from 'timezones-ical-library';
import { findIana } from 'windows-iana';
import { withoutAccents } from '../../text/accents.ts';
import { nearest } from '../../text/nearest.ts';
import { anyQuoted, type Result } from '../fault.ts';
import { ZONES } from '../messages/days.ts';

/** Abbreviations are refused: most name an offset for half of the year, and many name several. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
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
  'Asia/Kolkata': 'IST',
  'Asia/Shanghai': 'PRC',
  'Asia/Hong_Kong': 'HKT',
  'Asia/Singapore': 'SGT',
  'Asia/Tokyo': 'JST',
  'Asia/Seoul': 'KST ROK',
  'Asia/Jerusalem': 'IDT',
  'Australia/Sydney': 'AEST AEDT AET',
  'Australia/Adelaide': 'ACST ACDT',
  'Australia/Perth': 'AWST',
  'Pacific/Auckland': 'NZST NZDT NZ',
  UTC: 'UTC Z ZULU UCT UNIVERSAL',
};

/** Countries and states with many universities; of a state with two zones, both are proposed. */
const PLACES: Readonly<Record<string, string>> = {
  'America/New_York':
    'MA, NY, NJ, PA, CT, RI, MD, DC, VA, NC, GA, OH, MI, FL, Massachusetts, Florida',
  'America/Chicago': 'IL, TX, WI, MN, MO, FL, Illinois, Texas, Florida',
  'America/Los_Angeles': 'CA, WA, OR, California, Oregon',
  'America/Toronto': 'ON, QC, Ontario, Quebec',
  'America/Vancouver': 'BC, British Columbia',
  'Europe/London': 'UK, England, Scotland, Wales, Great Britain, United Kingdom',
  'Europe/Paris': 'France',
  'Europe/Berlin': 'Germany, Deutschland',
  'Europe/Vienna': 'Austria, Österreich',
  'Europe/Zurich': 'Switzerland, Schweiz, Suisse',
  'Europe/Madrid': 'Spain, España',
  'Europe/Rome': 'Italy, Italia',
  'Europe/Lisbon': 'Portugal',
  'Europe/Amsterdam': 'Netherlands, The Netherlands, Nederland',
  'Europe/Brussels': 'Belgium',
  'Europe/Warsaw': 'Poland, Polska',
  'Europe/Stockholm': 'Sweden',
  'Europe/Copenhagen': 'Denmark',
  'Asia/Kolkata': 'India',
  'Asia/Shanghai': 'China',
  'Asia/Tokyo': 'Japan',
  'Asia/Seoul': 'Korea, South Korea',
  'Asia/Jerusalem': 'Israel',
};

/** Every name that can be written: the tz database's own, its older names included, and UTC. */
const NAMES = new Set([
  'UTC',
  ...Intl.supportedValuesOf('timeZone'),
  ...(tzlib_get_timezones() as string[]).filter((name) => name.includes('/')),
]);

const OFFSET = /(?:\b(?:UTC|GMT)\s*)?[+\-−±]\s*\d{1,2}(?::?\d{2})?/i;

/**
 * Whether a text is the exact name of a zone. Those that look like an offset are none, for they count the
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

/** Accepts the exact name alone, because calendars compare it letter by letter. */
export function readTimeZone(text: string): Result<string> {
  if (isZoneName(text)) return { value: text };
  if (new RegExp(`^(?:UTC|GMT)?\\s*${OFFSET.source}$`, 'i').test(text))
    return { complaint: ZONES.OffsetForZone({ text }) };
  const bare = text.toUpperCase().replace(/ (STANDARD |DAYLIGHT )?TIME$/, '');
  const meant = zonesIn(ABBREVIATIONS, ' ', bare)[0] ?? findIana(text)[0];
  if (meant) return { complaint: ZONES.AbbreviatedZone({ text, zone: meant }) };
  const zones = zonesOfPlace(text.replace(/ (standard |daylight )?time$/i, ''));
  if (zones.length === 1)
    return { complaint: ZONES.PlaceForZone({ text, zones: `"${zones[0]}"` }) };
  const town = townOf(text);
  // Another town may be hours away: of Boston and Vostok two letters differ.
  const towns = [...NAMES].map(townOf);
  const near =
    nearest(town, towns, Math.floor(town.length / 4)) ??
    towns.find((one) => sorted(one) === sorted(town));
  const maybe = zones.length
    ? zones
    : [...NAMES].filter((name) => townOf(name) === near && isZoneName(name));
  return {
    complaint: maybe.length
      ? ZONES.MisspeltZone({ text, zones: anyQuoted(maybe.slice(0, 3)) })
      : ZONES.UnknownZone({ text }),
  };
}

/**
 * The zones of a country or a state, or of the town that a zone is named after: `Berlin`, `Cambridge, MA`. A town
 * with something else behind it may be another town of that name.
 */
function zonesOfPlace(text: string): string[] {
  const [town = '', ...behind] = text
    .split(/[,()]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const places = zonesIn(PLACES, ', ', behind.at(-1) ?? town);
  if (places.length || behind.length) return places;
  const whole = [...NAMES].filter((name) => folded(name) === folded(town));
  const named = whole.length ? whole : [...NAMES].filter((name) => townOf(name) === folded(town));
  return named.filter((name) => isZoneName(name) && !name.startsWith('Etc/'));
}

function zonesIn(table: Readonly<Record<string, string>>, separator: string, word: string) {
  const isWord = (one: string) => folded(one) === folded(word);
  return Object.keys(table).filter((zone) => table[zone]!.split(separator).some(isWord));
}

/** `america/new_york` -> `new_york` */
function townOf(name: string): string {
  return folded(name).split('/').at(-1)!;
}

/** The letters of a word in order: two that changed places are the most common slip. */
function sorted(word: string): string {
  return [...word].toSorted().join('');
}

function folded(name: string): string {
  return withoutAccents(name)
    .toLowerCase()
    .replace(/\s*\/\s*/g, '/')
    .replace(/[\s_-]+/g, '_');
}

/** Abbreviations that are words of their own, or beginnings of one: a zone only in capitals. */
const WORDS = /^(?:WEST|MET|ET|UK|GB|NZ|Z|CT|IST|EASTERN|CENTRAL|UNIVERSAL)$/;

/** The name of a zone that stands in a time, as it is written; undefined where there is none. */
export function zoneIn(text: string): string | undefined {
  const [offset] = /\b(?:UTC|GMT)\s*[+\-−±]\s*\d{1,2}(?::?\d{2})?/i.exec(text) ?? [];
  const [place] = /\b[A-Z]\p{L}+\/[A-Z][\p{L}_/]+/u.exec(text) ?? [];
  const [time] = /\b\p{L}+ (?:standard |daylight )?time\b/iu.exec(text.replace(/\d/g, ' ')) ?? [];
  const known = Array.from(text.matchAll(/\b[A-Za-z]{1,9}\b/g), ([word]) => word).find(
    (word) =>
      zonesIn(ABBREVIATIONS, ' ', word).length > 0 &&
      (!WORDS.test(word.toUpperCase()) || word === word.toUpperCase()),
  );
  return offset ?? place ?? time ?? known;
}
