/** Generated seminars, whose text is as hostile as a file can make it. */
import fc from 'fast-check';
import { cleanText } from '../../../src/text/clean.ts';
import type { Day, Moment, Prose, Seminar, When } from '../../../src/seminar/seminar.ts';
import { instantsOf, localTime } from '../../../src/seminar/when/when.ts';

const MINUTE = 60_000;

export const ZONES = [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])];

const PIECES = [
  ...['"', "'", ',', ';', ':', '\\', '\\n', '\\N', '\\,', '\\;', '^n', "^'", '=', '%0A', '%', '&'],
  ...[
    '\r',
    '\n',
    '\r\n',
    '\n\n',
    '\t',
    ' ',
    '   ',
    '\r\n ',
    '\u0000',
    '\u0007',
    '\u001B',
    '\u007F',
  ],
  ...['\u0085', '\u2028', '\u2029', '\u000B', '\u000C', '\u00A0', '\u00AD', '\u200B', '\uFEFF'],
  ...['👩‍👩‍👧‍👦', '🏳️‍🌈', '👍🏽', '🇳🇵🇮🇪', '1️⃣', '🧑🏿‍🚀', 'नमस्ते', 'กำ', '각', '\u1100\u1161\u11A8'],
  ...[
    'سلام',
    'שָׁלוֹם',
    '\u202E',
    '\u2067',
    '\u2069',
    '\u200F',
    'می‌خواهم',
    '漢字'.repeat(40),
    '。',
    '（',
  ],
  ...['e\u0301', '\u0301', '\u212B', '\uFB03', 'Z\u0338\u0321\u035B\u0319', 'a\u0300'.repeat(30)],
  ...[`o${'\u0335'.repeat(60)}`, '\uFFFD', '\uFFFE', '\u{10FFFF}', '\u{E0041}', 'x'.repeat(200)],
  ...['BEGIN:VEVENT', 'END:VEVENT', '\r\nEND:VCALENDAR\r\n', '\nATTENDEE:mailto:a@example.org'],
  ...[
    '\r\nDTSTART:20000101T000000Z\r\n',
    'BEGIN:VALARM',
    'METHOD:REQUEST',
    ';TZID=UTC:',
    'mailto:',
  ],
  ...['<b>', '</p>', '&lt;', '&amp;', '&copy', '&#60;', '<script>alert(1)</script>', '$x_1$', '**'],
  ...['https://example.org/?a=1&b=%20+c#d', 'word', 'Word, word; word: word.', '…', '–', '“”'],
];

/** Text as the organiser's files may hold it; something of it is left when it is cleaned. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { arbitrary: fc.constantFrom(...PIECES), weight: 5 },
      { arbitrary: fc.string({ unit: 'binary', maxLength: 8 }), weight: 1 },
      { arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }), weight: 1 },
    ),
    { minLength: 1, maxLength: 9 },
  )
  .map((pieces) => pieces.join(''))
  .map((text) => (cleanText(text).trim() ? text : `${text}x`));

const hostileProse: fc.Arbitrary<Prose> = fc
  .array(hostileText, { minLength: 1, maxLength: 3 })
  .map((paragraphs) => ({ html: '', text: paragraphs.join('\n\n') }));

const YEAR_2000 = Date.UTC(2000, 0, 1);
const YEAR_2100 = Date.UTC(2100, 0, 1);

/** A wall time of the years 2000 to 2099 in minutes since 1970, as if it were UTC. */
const anyMinute = fc.integer({ min: YEAR_2000 / MINUTE, max: YEAR_2100 / MINUTE - 481 });

/** Up to 8 hours; a start or an end that never happens, or happens twice, is no seminar's. */
export function whenIn(timeZone: string, minute = anyMinute): fc.Arbitrary<When> {
  return fc
    .record({ minute, length: fc.integer({ min: 1, max: 480 }) })
    .map(({ minute, length }) =>
      [minute, minute + length].map((at) => instantsOf(at * MINUTE, timeZone)),
    )
    .filter(([starts, ends]) => starts?.length === 1 && ends?.length === 1 && starts[0]! < ends[0]!)
    .map((instants) => whenOf(timeZone, instants[0]![0]!, instants[1]![0]!));
}

export function whenOf(timeZone: string, startInstant: number, endInstant: number): When {
  const [start, end] = [startInstant, endInstant].map((instant): Moment => {
    const local = localTime(instant, timeZone);
    return { ...local, clock: local.wall.slice(11, 16) };
  });
  return {
    timeZone,
    start: start!,
    end: end!,
    date: start!.wall.slice(0, 10),
    time: `${start!.clock} – ${end!.clock}`,
    zone: `GMT${start!.offset}`,
    hour12: false,
  };
}

const anyDay: fc.Arbitrary<Day> = anyMinute.map((minute) => {
  const iso = new Date(minute * MINUTE).toISOString().slice(0, 10);
  return { iso, label: iso };
});

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

export const anySeminar: fc.Arbitrary<Seminar> = fc.record({
  id: hostileText,
  title: hostileText.map((text) => ({ text, html: '' })),
  summary: hostileText,
  abstract: hostileProse,
  language: fc.constant('en' as const),
  open: fc.constant([]),
  speakers: fc.array(fc.record({ name: hostileText, affiliation: optional(hostileText) }), {
    minLength: 1,
    maxLength: 3,
  }),
  bio: hostileProse,
  when: fc.constantFrom(...ZONES).chain((timeZone) => whenIn(timeZone)),
  location: optional(hostileText),
  address: optional(hostileText),
  online: hostileText,
  category: optional(hostileText),
  hosts: fc.array(hostileText, { maxLength: 3 }),
  email: optional(hostileText),
  registration: optional(
    fc.record({ address: hostileText, url: hostileText, by: optional(anyDay), closes: fc.nat() }),
  ),
  organizer: optional(hostileText),
  audience: optional(hostileText),
  admission: optional(hostileText),
  notes: optional(hostileProse),
  status: fc.constantFrom('scheduled', 'cancelled', 'postponed', 'rescheduled', 'moved online'),
  announced: anyDay,
  changes: fc.array(fc.record({ on: anyDay, what: hostileText }), { maxLength: 3 }),
  links: fc.array(fc.record({ label: hostileText, url: hostileText }), { maxLength: 3 }),
  accent: fc.constant({ light: '#8c1d2f', dark: '#f2a0ac' }),
});
