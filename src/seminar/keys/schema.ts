/**
 * The keys of the three content files: the manual. The docblock of a key says its purpose; messages show its example.
 */
import { openPhrase } from '../../languages/languages.ts';
import { nearest } from '../../text/nearest.ts';
import { anyQuoted, type Result } from '../fault.ts';
import { VALUES } from '../messages/files.ts';
import { readPhrase, withoutQuotes } from '../prose/prose.ts';
import { STATUSES, type Prose, type Status } from '../seminar.ts';
import { readAccent } from './accent.ts';
import { readLanguage, readPageLanguage } from './language.ts';
import { readDate } from '../when/date.ts';
import { readTimeRange } from '../when/time.ts';
import { readTimeZone } from '../when/time-zone.ts';
import * as v from './value.ts';
import { readEmail, readLinkAddress, readPhotoName, readRegistration, readUrl } from './address.ts';

/** An example of `changes`. */
export const changesExample = (what: string) => `\n  - on: {day}\n    what: ${what}`;

function readId(text: string): Result<string> {
  return /^[A-Za-z0-9-]+$/.test(text) ? { value: text } : { complaint: VALUES.NoId({ text }) };
}

function readStatus(text: string): Result<Status> {
  const status = STATUSES.find((one) => one === text);
  if (status) return { value: status };
  const near = nearest(text, STATUSES);
  return { complaint: VALUES.NoStatus({ text, statuses: anyQuoted(near ? [near] : STATUSES) }) };
}

function readTitle(text: string, { language }: v.Context): Result<Prose> {
  const phrase = openPhrase('title', text, language);
  return phrase ? { value: { text: phrase, html: phrase } } : readPhrase(withoutQuotes(text));
}

const languageTag = v.reading('de', readLanguage);

const abstractKeys = {
  /** The title of the talk. Mathematics may stand between dollar signs: `$\ell_1$`. */
  title: v.reading('On Growth and Form', readTitle),
  /** One or two sentences for link previews and search results; made from the abstract where absent. */
  summary: v.optional(v.reading('How cells measure size.', readPhrase)),
  /** The language of title and abstract, where it is not the page's: `de`, `fr`, `zh-Hans`. */
  lang: v.optional(languageTag),
};

/** Keys of each speaker, beside the name. */
export const personKeys = {
  /** The speaker's university or company. */
  affiliation: v.optional(v.text('University of London')),
  /** The speaker's own page. */
  homepage: v.optional(v.reading('https://example.edu/lovelace', readUrl)),
  /** A picture beside this file, as JPEG, PNG, WebP or AVIF; needs photoAlt. */
  photo: v.optional(v.reading('lovelace.jpg', readPhotoName)),
  /** What the picture shows, for those who cannot see it. */
  photoAlt: v.optional(v.text('Ada Lovelace at her desk')),
};

const person = v.group({
  /** The speaker's name. */
  name: v.open('speaker', 'Ada Lovelace'),
  ...personKeys,
});

export type Person = v.OutputOf<typeof person>;

const bioKeys = {
  /** The speaker's name; with several, a list of names, or of groups with a name and the four keys below. */
  speaker: v.either(
    v.open('speaker', 'Ada Lovelace'),
    v.list(
      v.either(v.open('speaker', 'Ada Lovelace'), person),
      '\n  - name: Ada Lovelace\n    affiliation: University of London\n  - name: Charles Babbage',
    ),
  ),
  ...personKeys,
  /** The language of the biography, where it is not the page's. */
  lang: v.optional(languageTag),
};

const logisticsKeys = {
  /** The calendar's identity for this event; never changes, and differs from the last seminar's. */
  id: v.reading('lovelace-2026-03', readId),
  /** The day, as people write it, with its year; a weekday, where given, must be right. */
  date: v.reading('Thursday, March 12, 2026', readDate),
  /** From when to when, as people write it. */
  time: v.reading('11:00 am - 12:00 pm', readTimeRange),
  /** The name of the place's time zone. */
  timeZone: v.reading('America/New_York', readTimeZone),
  /** The room, as people say it; may be absent where the seminar is online. */
  location: v.optional(v.open('location', 'Room 34-401')),
  /** The street address. */
  address: v.optional(v.text('50 Vassar Street, Cambridge, MA')),
  /** A link to a map. */
  map: v.optional(v.reading('https://www.openstreetmap.org/way/1', readUrl)),
  /** A link to join; it is published, so leave it out where only few may join. */
  online: v.optional(v.reading('https://example.zoom.us/j/123', readUrl)),
  /** What kind of event it is. */
  category: v.optional(v.text('Special Seminar')),
  /** The language of everything that the site itself says; English where absent. */
  language: v.optional(v.reading('de', readPageLanguage)),
  /** The host's name, or a list of names. */
  host: v.optional(
    v.either(
      v.text('Charles Babbage'),
      v.list(v.text('Charles Babbage'), '\n  - Charles Babbage\n  - Mary Somerville'),
    ),
  ),
  /** Where questions go. */
  email: v.optional(v.reading('seminars@example.edu', readEmail)),
  /** Where to register: a web address or an e-mail address. */
  registration: v.optional(v.reading('https://example.edu/register', readRegistration)),
  /** Until which day. */
  registerBy: v.optional(v.reading('March 10, 2026', readDate)),
  /** The department or group that invites. */
  organizer: v.optional(v.text('Department of Mathematics')),
  /** Who may come. */
  audience: v.optional(v.text('Open to the public')),
  /** What it costs. */
  admission: v.optional(v.text('Free')),
  /** Leave it out while all goes as announced. */
  status: v.optional(v.reading('cancelled', readStatus)),
  /** Where rescheduled: the day it was to be before. */
  previousDate: v.optional(v.reading('Thursday, March 5, 2026', readDate)),
  /** Where rescheduled: the time it was to be before. */
  previousTime: v.optional(v.reading('11:00 am - 12:00 pm', readTimeRange)),
  /** The day on which the seminar was first announced. */
  announced: v.reading('{day}', readDate),
  /** What has changed since, oldest first; shown to visitors and sent to their calendars. */
  changes: v.optional(
    v.list(
      v.group({
        /** The day of the change. */
        on: v.reading('{day}', readDate),
        /** What changed, in a sentence. */
        what: v.text('The room is now 32-123.'),
      }),
      changesExample('The room is now 32-123.'),
    ),
  ),
  /** Slides, recording, paper. */
  links: v.optional(
    v.list(
      v.group({
        /** What the link is. */
        label: v.text('Slides'),
        /** Where it leads: an address, or the name of a file in content/. */
        url: v.reading('https://example.edu/slides.pdf', readLinkAddress),
      }),
      '\n  - label: Slides\n    url: https://example.edu/slides.pdf',
    ),
  ),
  /** The one colour of page, card and poster, as CSS writes colours. */
  accent: v.optional(v.reading("'#8c1d2f'", readAccent)),
};

export const SCHEMAS = { abstract: abstractKeys, bio: bioKeys, logistics: logisticsKeys };

export type FileName = keyof typeof SCHEMAS;

/** The parsed values; a required key is absent where a fault concerns it. */
export type Fields<Name extends FileName> = Partial<v.GroupOf<(typeof SCHEMAS)[Name]>>;

const ALL = Object.values<v.Keys>(SCHEMAS).flatMap((keys) => Object.entries(keys));

/** All keys, including those of lists and groups. */
export const KNOWN_KEYS = {
  all: new Set(ALL.flatMap(([key, { names }]) => [key, ...names])),
  lists: new Set(ALL.flatMap(([key, { kinds }]) => (kinds.includes('list') ? [key] : []))),
};
