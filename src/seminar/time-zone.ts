/** What people write for a time zone -> the exact IANA name, or the name they meant. */
import { closest, distance } from 'fastest-levenshtein';
import { tzlib_get_timezones } from 'timezones-ical-library';
import { findIana } from 'windows-iana';
import { anyOf, complain, type Outcome } from './fault.ts';

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
  UTC: 'Z ZULU UCT UNIVERSAL',
};

/** Every name that can be written: the tz database's own, its older names included, and UTC. */
const NAMES = [
  ...new Set([
    'UTC',
    ...Intl.supportedValuesOf('timeZone'),
    ...(tzlib_get_timezones() as string[]).filter((name) => name.includes('/')),
  ]),
].filter(isKnownHere);

function isKnownHere(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

/** Whether the zone is UTC itself, for which iCalendar has a form of its own (RFC 5545, 3.3.5). */
export function isUtc(timeZone: string): boolean {
  return /^(Etc\/)?(UTC|UCT|GMT|Universal|Zulu|Greenwich|GMT[+-]?0)$/.test(timeZone);
}

/** Accepts the exact IANA name alone, because calendars compare it letter by letter. */
export function readTimeZone(text: string): Outcome<string> {
  if (NAMES.includes(text)) return { value: text };
  const bare = text.toUpperCase().replace(/ (STANDARD |DAYLIGHT )?TIME$/, '');
  const zone = Object.entries(ABBREVIATIONS).find(([, words]) => words.split(' ').includes(bare));
  const meant = zone?.[0] ?? findIana(text)[0];
  return complain(
    `"${text}" is not the IANA name of a time zone.`,
    meant
      ? `Write "${meant}", or the name for your own place.`
      : `Did you mean ${anyOf(nearest(text))}?`,
  );
}

/** The three names whose whole or whose city comes nearest. */
function nearest(text: string): string[] {
  const plain = text.toLowerCase().replace(/[\s_-]+/g, '_');
  const near = (name: string) => {
    const parts = [name, name.split('/').at(-1)!].map((part) => part.toLowerCase());
    return distance(plain, closest(plain, parts));
  };
  return NAMES.map((name) => ({ name, far: near(name) }))
    .toSorted((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ name }) => `"${name}"`);
}
