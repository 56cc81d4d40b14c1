/** The country or the state that people write with a city, and the zones that it has. */
import { withoutAccents } from '../../../text/accents.ts';

/** States and provinces by their zones, of which some have two. */
const STATES: Readonly<Record<string, string>> = {
  'America/New_York':
    'CT, DC, DE, FL, GA, IN, KY, MA, MD, ME, MI, NC, NH, NJ, NY, OH, PA, RI, SC, TN, VA, VT, WV, Connecticut, Delaware, Florida, Georgia, Indiana, Kentucky, Massachusetts, Maryland, Maine, Michigan, North Carolina, New Hampshire, New Jersey, New York, Ohio, Pennsylvania, Rhode Island, South Carolina, Tennessee, Virginia, Vermont, West Virginia',
  'America/Chicago':
    'AL, AR, FL, IA, IL, IN, KS, KY, LA, MN, MO, MS, ND, NE, OK, SD, TN, TX, WI, Alabama, Arkansas, Iowa, Illinois, Kansas, Louisiana, Minnesota, Missouri, Mississippi, North Dakota, Nebraska, Oklahoma, South Dakota, Tennessee, Texas, Wisconsin',
  'America/Denver':
    'CO, ID, MT, NM, TX, UT, WY, Colorado, Idaho, Montana, New Mexico, Utah, Wyoming',
  'America/Phoenix': 'AZ, Arizona',
  'America/Los_Angeles': 'CA, NV, OR, WA, California, Nevada, Oregon, Washington',
  'America/Anchorage': 'AK, Alaska',
  'Pacific/Honolulu': 'HI, Hawaii',
  'America/Toronto': 'ON, QC, Ontario, Quebec',
  'America/Winnipeg': 'MB, Manitoba',
  'America/Edmonton': 'AB, Alberta',
  'America/Vancouver': 'BC, British Columbia',
  'America/Halifax': 'NS, Nova Scotia',
  'America/Moncton': 'NB, New Brunswick',
  'America/St_Johns': 'NL, Newfoundland',
  'Australia/Sydney': 'NSW, New South Wales, ACT',
  'Australia/Melbourne': 'VIC',
};
/** What countries are called beside their names. */
const COUNTRIES: Readonly<Record<string, string>> = {
  ...{ uk: 'GB', england: 'GB', scotland: 'GB', wales: 'GB', 'great britain': 'GB' },
  ...{ usa: 'US', us: 'US', america: 'US', holland: 'NL' },
  ...{ korea: 'KR', turkey: 'TR', russia: 'RU', 'czech republic': 'CZ', uae: 'AE' },
};
const ALPHABET = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

const folded = (name: string) => withoutAccents(name).toLowerCase().replaceAll('.', '').trim();
/** One name of a zone, whichever of its names is given. */
const canonical = (zone: string) =>
  new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;

/** Whether a zone is one of a country or a state; undefined where that is not known by its name. */
export function isZoneOf(zone: string, written: string): boolean | undefined {
  const place = folded(written);
  const states = Object.entries(STATES).filter(([, names]) =>
    names.split(', ').map(folded).includes(place),
  );
  const zones = [...states.map(([name]) => name), ...zonesOf(countryOf(place))];
  return zones.length ? zones.map(canonical).includes(canonical(zone)) : undefined;
}

/** The code of a country (ISO 3166) by that code or by its English name. */
function countryOf(place: string): string | undefined {
  if (Object.hasOwn(COUNTRIES, place)) return COUNTRIES[place];
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const codes = ALPHABET.flatMap((one) => ALPHABET.map((two) => one + two));
  return codes.find((code) => {
    const name = names.of(code);
    return name && (folded(name) === place || code.toLowerCase() === place);
  });
}

function zonesOf(country: string | undefined): string[] {
  if (!country) return [];
  const locale = new Intl.Locale('und', { region: country }) as Intl.Locale & {
    getTimeZones?: () => string[];
  };
  return locale.getTimeZones?.() ?? [];
}
