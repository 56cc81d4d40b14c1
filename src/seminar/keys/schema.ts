/**
 * The keys that the three content files may have. This is the organiser's manual: what each key is for
 * stands above it, and `example` is what a message proposes where the key is missing.
 */
import { z } from 'astro/zod';
import { complain, type Result } from '../fault.ts';
import { readAccent } from './accent.ts';
import { readLanguage, readPageLanguage } from './language.ts';
import {
  dayOrHour,
  formed,
  keysOf,
  oneOrMore,
  phrase,
  reading,
  text,
  url,
} from './written-value.ts';

/** A list with one change, as it is written below its key. */
export function changesExample(what: string): (day: string) => string {
  return (day) => `\n  - on: ${day}\n    what: ${what}`;
}

function readPhotoName(name: string): Result<string> {
  if (/^[^/\\?#]+\.(jpe?g|png|webp|avif)$/i.test(name)) return { value: name };
  return /\.hei[cf]$/i.test(name)
    ? complain(`"${name}" is a picture that browsers do not show.`, 'Export it as JPEG.')
    : complain(
        `"${name}" is not the name of a picture (JPEG, PNG, WebP or AVIF) beside this file.`,
        'Write it like "lovelace.jpg".',
      );
}

/** Whether a text can be the calendar's identity for an event. */
export function isId(text: string): boolean {
  return /^[A-Za-z0-9-]+$/.test(text);
}

const languageTag = reading('de', readLanguage);

const abstractSchema = z.strictObject({
  /** The title of the talk. Mathematics may stand between dollar signs: `$\ell_1$`. */
  title: phrase('On Growth and Form'),
  /** One or two sentences for link previews and search results; made from the abstract where absent. */
  summary: phrase('How cells measure size.').optional(),
  /** The language of title and abstract, where it is not the page's: `de`, `fr`, `zh-Hans`. */
  lang: languageTag.optional(),
});

/** What is known of one speaker; in a list of several, each has these of their own. */
const person = {
  /** The speaker's university or company. */
  affiliation: text('University of London').optional(),
  /** The speaker's own page. */
  homepage: url('https://example.edu/lovelace').optional(),
  /** A picture beside this file, as JPEG, PNG, WebP or AVIF; needs photoAlt. */
  photo: reading('lovelace.jpg', readPhotoName).optional(),
  /** What the picture shows, for those who cannot see it. */
  photoAlt: text('Ada Lovelace at her desk').optional(),
};

const personSchema = z.strictObject({
  /** The speaker's name. */
  name: text('Ada Lovelace'),
  ...person,
});

/** One of several speakers. */
export type Person = z.output<typeof personSchema>;

const bioSchema = z.strictObject({
  /** The speaker's name; with several, a list of names, or of groups with a name and the four keys below. */
  speaker: oneOrMore(
    text('Ada Lovelace'),
    z.union([text('Ada Lovelace'), personSchema]),
    '\n  - name: Ada Lovelace\n    affiliation: University of London\n  - name: Charles Babbage',
  ),
  ...person,
  /** The language of the biography, where it is not the page's. */
  lang: languageTag.optional(),
});

const logisticsSchema = z.strictObject({
  /** The calendar's identity for this event; never changes, and differs from the last seminar's. */
  id: formed('lovelace-2026-03', isId, 'has more than letters, digits and hyphens in it.'),
  /** The day, as people write it, with its year; a weekday, where given, must be right. */
  date: dayOrHour('Thursday, March 12, 2026'),
  /** From when to when, as people write it. */
  time: dayOrHour('11:00 am - 12:00 pm'),
  /** The IANA name of the place's time zone. */
  timeZone: dayOrHour('America/New_York'),
  /** The room, as people say it; may be absent where the seminar is online. */
  location: text('Room 34-401').optional(),
  /** The street address. */
  address: text('50 Vassar Street, Cambridge, MA').optional(),
  /** A link to a map. */
  map: url('https://www.openstreetmap.org/way/1').optional(),
  /** A link to join; it is published, so leave it out where it is meant for few. */
  online: url('https://example.zoom.us/j/123').optional(),
  /** What kind of event it is. */
  category: text('Special Seminar').optional(),
  /** The language of everything that the site itself says; English where absent. */
  language: reading('de', readPageLanguage).optional(),
  /** The host's name, or a list of names. */
  host: oneOrMore(
    text('Charles Babbage'),
    text('Charles Babbage'),
    '\n  - Charles Babbage\n  - Mary Somerville',
  ).optional(),
  /** Where questions go. */
  email: formed(
    'seminars@example.edu',
    (address) => z.email().safeParse(address).success,
    'is not an e-mail address.',
  ).optional(),
  /** The department or group that invites. */
  organizer: text('Department of Mathematics').optional(),
  /** Who may come. */
  audience: text('Open to the public').optional(),
  /** What it costs. */
  admission: text('Free').optional(),
  /** Leave it out while all goes as announced. */
  status: z
    .enum(['scheduled', 'cancelled', 'postponed', 'rescheduled', 'moved online'])
    .meta({ example: 'cancelled' })
    .optional(),
  /** Where rescheduled: the day it was to be before. */
  previousDate: dayOrHour('Thursday, March 5, 2026').optional(),
  /** Where rescheduled: the time it was to be before. */
  previousTime: dayOrHour('11:00 am - 12:00 pm').optional(),
  /** The day on which the seminar was first announced. */
  announced: dayOrHour((day) => day),
  /** What has changed since, oldest first; visitors and their calendars are told. */
  changes: z
    .array(
      z.strictObject({
        /** The day of the change. */
        on: dayOrHour((day) => day),
        /** What changed, in a sentence. */
        what: text('The room is now 32-123.'),
      }),
    )
    .meta({ example: changesExample('The room is now 32-123.') })
    .optional(),
  /** Slides, recording, paper. */
  links: z
    .array(
      z.strictObject({
        /** What the link is. */
        label: text('Slides'),
        /** Where it leads. */
        url: url('https://example.edu/slides.pdf'),
      }),
    )
    .meta({ example: '\n  - label: Slides\n    url: https://example.edu/slides.pdf' })
    .optional(),
  /** The one colour of page, card and poster, as CSS writes colours. */
  accent: reading("'#8c1d2f'", readAccent).optional(),
});

/** Each content file by its name, with its keys. */
export const SCHEMAS = { abstract: abstractSchema, bio: bioSchema, logistics: logisticsSchema };

/** All keys that there are, in whichever file, those within lists and groups included. */
export const KEYS: readonly string[] = Object.values(SCHEMAS).flatMap(({ shape }) =>
  Object.entries<z.ZodType>(shape).flatMap(([key, schema]) => [key, ...keysOf(schema, [0])]),
);
