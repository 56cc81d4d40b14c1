/** Names of time zones (tz database), and proposals for what people write instead. */
import { tzlib_get_timezones } from 'timezones-ical-library';
import { findIana } from 'windows-iana';
import { withoutAccents } from '../../text/accents.ts';
import { nearest } from '../../text/nearest.ts';
import { anyQuoted, type Result } from '../fault.ts';
import { ZONES } from '../messages/days.ts';

/**
 * Other names of zones: abbreviations, which are refused since most hold for half of the year only; after `|`
 * countries, and states with many universities. A state with two zones is in both rows.
 */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'America/New_York':
    'ET EST EDT EASTERN|MA,NY,NJ,PA,CT,RI,MD,DC,VA,NC,GA,OH,MI,FL,Massachusetts,Florida',
  'America/Chicago': 'CT CST CDT CENTRAL|IL,TX,WI,MN,MO,FL,Illinois,Texas,Florida',
  'America/Denver': 'MT MST MDT MOUNTAIN',
  'America/Los_Angeles': 'PT PST PDT PACIFIC|CA,WA,OR,California,Oregon',
  'America/Anchorage': 'AKST AKDT',
  'Pacific/Honolulu': 'HST',
  'America/Halifax': 'AST ADT ATLANTIC',
  'America/Toronto': '|ON,QC,Ontario,Quebec',
  'America/Vancouver': '|BC,British Columbia',
  'America/Sao_Paulo': 'BRT',
  'Europe/London': 'GMT BST UK GB|UK,England,Scotland,Wales,Great Britain,United Kingdom',
  'Europe/Lisbon': 'WET WEST|Portugal',
  'Europe/Paris': '|France',
  'Europe/Berlin': 'CET CEST MEZ MESZ MET|Germany,Deutschland',
  'Europe/Vienna': '|Austria,Österreich',
  'Europe/Zurich': '|Switzerland,Schweiz,Suisse',
  'Europe/Madrid': '|Spain,España',
  'Europe/Rome': '|Italy,Italia',
  'Europe/Amsterdam': '|Netherlands,The Netherlands,Nederland',
  'Europe/Brussels': '|Belgium',
  'Europe/Warsaw': '|Poland,Polska',
  'Europe/Stockholm': '|Sweden',
  'Europe/Copenhagen': '|Denmark',
  'Europe/Athens': 'EET EEST',
  'Europe/Moscow': 'MSK',
  'Asia/Jerusalem': 'IDT|Israel',
  'Asia/Kolkata': 'IST|India',
  'Asia/Shanghai': 'PRC|China',
  'Asia/Hong_Kong': 'HKT',
  'Asia/Singapore': 'SGT',
  'Asia/Tokyo': 'JST|Japan',
  'Asia/Seoul': 'KST ROK|Korea,South Korea',
  'Australia/Sydney': 'AEST AEDT AET',
  'Australia/Adelaide': 'ACST ACDT',
  'Australia/Perth': 'AWST',
  'Pacific/Auckland': 'NZST NZDT NZ',
  UTC: 'UTC Z ZULU UCT UNIVERSAL',
};

/** All names, including older ones, and UTC. */
const LISTED = [...Intl.supportedValuesOf('timeZone'), ...(tzlib_get_timezones() as string[])];
const NAMES = ['UTC', ...new Set(LISTED.filter((name) => name.includes('/')))];

/** `Etc/GMT+1` and the like are refused: their sign is inverted (POSIX). */
export function isZoneName(text: string): boolean {
  if (!NAMES.includes(text) || /^Etc\/GMT[+-]\d/.test(text)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: text }));
  } catch {
    // In one of the lists, but unknown to the runtime.
    return false;
  }
}

/** Accepts exact names only, because calendars compare letter by letter. */
export function readTimeZone(text: string): Result<string> {
  if (isZoneName(text)) return { value: text };
  if (/^(?:UTC|GMT)?\s*[+\-−±]\s*\d{1,2}(?::?\d{2})?$/i.test(text))
    return { complaint: ZONES.OffsetForZone({ text }) };
  const name = text.replace(/ (?:standard |daylight )?time$/i, '');
  const capitals = text.match(/\b[A-Z]{2,5}\b/g) ?? [];
  const lists = [
    ...[text.split(/[\s()]+/).filter(isZoneName), abbreviated(name).slice(0, 1)],
    ...[findIana(text).slice(0, 1), zonesOfPlace(name), capitals.flatMap(abbreviated).slice(0, 1)],
  ];
  const zones = anyQuoted(lists.find((some) => some.length)?.slice(0, 3) ?? []);
  return {
    complaint: zones ? ZONES.OtherZoneName({ text, zones }) : ZONES.UnknownZone({ text }),
  };
}

const namesOf = (zone: string) => OTHER_NAMES[zone]!.split('|');

function abbreviated(word: string): string[] {
  const isOf = (zone: string) => namesOf(zone)[0]!.split(' ').includes(word.toUpperCase());
  return Object.keys(OTHER_NAMES).filter(isOf);
}

/**
 * The zones of a country, a state or a town: `Cambridge, MA`, `Berlin`, `Europe/Berlni`. The limit for misspelt towns
 * is strict, since Boston and Vostok differ by two letters.
 */
function zonesOfPlace(text: string): string[] {
  const [first = '', ...others] = text.split(/[,()]/).map(folded).filter(Boolean);
  const place = others.at(-1) ?? first;
  const isOf = (zone: string) => namesOf(zone)[1]?.split(',').map(folded).includes(place);
  const listed = Object.keys(OTHER_NAMES).filter(isOf);
  // A town followed by another place may be a namesake.
  if (listed.length || others.length) return listed;
  const town = townOf(first);
  const towns = NAMES.map(townOf);
  // Transposed letters are the most common slip.
  const sorted = (word: string) => [...word].toSorted().join('');
  const near =
    nearest(town, towns, town.length < 5 ? 0 : Math.floor(town.length / 4)) ??
    towns.find((one) => town.length > 4 && sorted(one) === sorted(town));
  const isOfTown = (name: string, i: number) => towns[i] === near && !name.startsWith('Etc/');
  return NAMES.filter(isOfTown).filter(isZoneName);
}

/** `america/new_york` -> `new_york` */
const townOf = (name: string) => folded(name).split('/').at(-1)!;

const folded = (name: string) =>
  withoutAccents(name.trim())
    .toLowerCase()
    .replace(/\s*\/\s*/g, '/')
    .replace(/[\s_-]+/g, '_');

/** Abbreviations that are also words count in capitals only. */
const WORDS = /^(?:WEST|MET|ET|UK|GB|NZ|Z|CT|IST|EASTERN|CENTRAL|UNIVERSAL)$/;

/** The zone in a time, as written; undefined where there is none. */
export function zoneIn(text: string): string | undefined {
  const [offset] = /\b(?:UTC|GMT)\s*[+\-−±]\s*\d{1,2}(?::?\d{2})?/i.exec(text) ?? [];
  const [place] = /\b[A-Z]\p{L}+\/[A-Z][\p{L}_/]+/u.exec(text) ?? [];
  const [time] = /\b\p{L}+ (?:standard |daylight )?time\b/iu.exec(text.replace(/\d/g, ' ')) ?? [];
  const isZone = (word: string) =>
    abbreviated(word).length > 0 &&
    (!WORDS.test(word.toUpperCase()) || word === word.toUpperCase());
  return offset ?? place ?? time ?? text.match(/\b[A-Za-z]{1,9}\b/g)?.find(isZone);
}
