/** Reads every published form of a site back, each with a reader of its own that shares no code with the site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { wordsOf, type Language } from '../../src/languages/languages.ts';
import type { Words } from '../../src/languages/words.ts';
import ICAL from 'ical.js';
import { readPdf, renderPdf, type Stretch } from './pdf.ts';
import { distOf } from './project.ts';
import { readQrCode } from './qr-code.ts';

/** The files that hold facts, by their paths in `dist/`. */
export type Files = Record<(typeof PATHS)[number], string>;
const PATHS = [
  'index.html',
  'poster-a4.pdf',
  'poster-letter.pdf',
  'seminar.ics',
  'calendar.ics',
  'announcement.txt',
] as const;

/** What a form tells; a fact that it has no place for is absent, one that cannot be read is '' or NaN. */
export interface Facts {
  /** Status, speaker and title, as entries and previews are called. */
  headline?: string;
  title?: string;
  speaker?: string;
  /** The speakers one after the other. */
  names?: string;
  /** The hosts one after the other, what it costs, and the link to join; '' where there is none. */
  hosts?: string;
  admission?: string;
  join?: string;
  /** Where to register; '' where there is nothing to register for. */
  registration?: string;
  /** Instants, in milliseconds since 1970. */
  start?: number;
  end?: number;
  /** Letters and digits of date, time and zone. */
  moment?: string;
  /** What clocks there show, in milliseconds since 1970 as if it were UTC. */
  wallStart?: number;
  wallEnd?: number;
  /** The IANA name. */
  zone?: string;
  /** As people call it. */
  zoneLabel?: string;
  /** The room, or the link to join where there is none. */
  place?: string;
  /** Where programs show the way to: the address while the room is to be announced. */
  destination?: string;
  /** `Cancelled`; nothing while all goes as announced. */
  status?: string;
  isCancelled?: boolean;
  isPostponed?: boolean;
  address?: string;
}

/** The files of a built site; a character of a PDF is an octet. */
export function readFiles(site: string): Files {
  const text = (path: string) =>
    readFileSync(join(distOf(site), path), path.endsWith('.pdf') ? 'latin1' : 'utf8');
  return Object.fromEntries(PATHS.map((path) => [path, text(path)])) as Files;
}

/** Every form by its name; the first is the page, which visitors see. */
export async function readForms(files: Files): Promise<Record<string, Facts>> {
  const $ = load(files['index.html']);
  const words = wordsOf($('html').attr('lang') as Language);
  return {
    page: pageFacts($, words),
    invite: calendarFacts(files['seminar.ics'], words),
    subscription: calendarFacts(files['calendar.ics'], words),
    ...Object.fromEntries(
      $('.panel ul')
        .first()
        .find('a')
        .get()
        .map((link) => [
          $(link).text(),
          linkFacts(new URL($(link).attr('href')!).searchParams, words),
        ]),
    ),
    'structured data': structuredFacts($('script[type="application/ld+json"]').text()),
    preview: previewFacts($),
    announcement: announcementFacts(files['announcement.txt'], words),
    'poster on A4': await posterOnce(files['poster-a4.pdf'], words),
    'poster on US Letter': await posterOnce(files['poster-letter.pdf'], words),
  };
}

/** Where forms tell something else than the page, as `form: fact`. */
export async function disagreements(files: Files): Promise<string[]> {
  const { page = {}, ...forms } = await readForms(files);
  return Object.entries(forms).flatMap(([form, facts]) =>
    Object.entries(facts)
      .filter(([fact, told]) => !isSame(fact, told, page[fact as keyof Facts], form))
      .map(([fact]) => `${form}: ${fact}`),
  );
}

function isSame(fact: string, told: unknown, shown: unknown, form: string): boolean {
  if (typeof told !== 'string' || typeof shown !== 'string') return Object.is(told, shown);
  const whole = told.replace(/\.\.\.$/, '');
  if (whole !== told) return whole.length > 50 && shown.startsWith(whole);
  // A street address or an affiliation may follow; the card is read as a whole.
  if (fact === 'place' || fact === 'destination') return told.startsWith(shown);
  if (form === 'preview' && /title|speaker/.test(fact)) return told.includes(shown);
  return told === shown;
}

/** MathML and Unicode write the same formula: only its letters are compared. */
function letters(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u2061-\u2064\p{Cf}]/gu, '');
}

function wallTime(date: string, clock: string): number {
  return Date.parse(`${date} ${clock} UTC`);
}

/** A text as a pattern that finds just that. */
function exactly(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/**
 * Date, time and zone as a form writes them: `Thursday, March 12, 2026, 11:00 am – 12:00 pm EDT`. In every
 * language their letters and digits are compared; in English they are read too.
 */
function whenFacts(text: string): Facts {
  const moment = letters(text).replace(/[^\p{L}\p{N}]/gu, '');
  const [, date = '', from = '', to = '', zoneLabel = ''] =
    /(\p{L}+day, [\p{L}\d ,]+ 20\d\d),? (\d[^–-]*) [–-] (\d[\d:]*(?: [ap]m)?) (\S+)/u.exec(text) ??
    [];
  if (!date) return { moment };
  const [wallStart, end] = [wallTime(date, from), wallTime(date, to)];
  return { moment, wallStart, wallEnd: end < wallStart ? end + 86_400_000 : end, zoneLabel };
}

function pageFacts($: CheerioAPI, { status: statuses, labels, toBeAnnounced }: Words): Facts {
  const status = letters($('h1 .status').text()).replace(':', '');
  const names = $('.speaker bdi:first-child')
    .get()
    .map((name) => $(name).text());
  const speaker = letters(new Intl.ListFormat($('html').attr('lang')).format(names));
  const title = letters($('h1 bdi').text());
  const detail = (label: string) => {
    const terms = $('.details dt').filter((_, term) => $(term).text() === label);
    return terms.first().nextAll('dd').text();
  };
  const room = $('.where .fact').text();
  const when = $('.when').text().replace(/\s+/g, ' ');
  const time = $('.when .small').first().clone();
  time.find('#phase').remove();
  const place = room === labels.online ? ($('#join').attr('href') ?? room) : room;
  return {
    headline: [status, speaker, title].filter(Boolean).join(':'),
    title,
    speaker,
    names: letters(names.join('')),
    hosts: letters(detail(labels.host) || detail(labels.hosts)),
    admission: letters(detail(labels.admission)),
    join: $('#join').attr('href') ?? '',
    registration: ($('#register a').attr('href') ?? '').replace('mailto:', ''),
    start: Date.parse($('#start').attr('datetime')!),
    end: Date.parse($('#end').attr('datetime')!),
    ...whenFacts(when),
    moment: whenFacts($('.when .fact').text() + time.text()).moment!,
    zone: $('abbr').attr('title')!,
    place: letters(place),
    destination: letters(
      room === toBeAnnounced.location ? $('.where .small').first().text() : place,
    ),
    status,
    isCancelled: status === letters(statuses.cancelled),
    isPostponed: status === letters(statuses.postponed),
    address: $('link[rel=canonical]').attr('href')!,
  };
}

function calendarFacts(file: string, words: Words): Facts {
  const calendar = ICAL.Component.fromString(file);
  const zone = calendar.getFirstSubcomponent('vtimezone');
  if (zone) ICAL.TimezoneService.register(zone);
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
  const value = (name: string) => String(event.component.getFirstPropertyValue(name));
  const facts = {
    headline: letters(event.summary),
    start: event.startDate.toJSDate().getTime(),
    end: event.endDate.toJSDate().getTime(),
    zone: event.component.getFirstProperty('dtstart')!.getFirstParameter('tzid') || 'UTC',
    // The line that ends in the zone's name.
    ...whenFacts(/^[^:：]*[:：](.*) \([\w/+-]+\)$/m.exec(event.description)?.[1] ?? ''),
    destination: letters(event.location),
    registration: lineOf(event.description, words.labels.registration, words).replace(/ \(.*/, ''),
    ...detailFacts(event.description, words),
    join: lineOf(event.description, words.labels.joinOnline, words),
    isCancelled: value('status') === 'CANCELLED',
    isPostponed: value('status') === 'TENTATIVE',
    address: value('url'),
  };
  ICAL.TimezoneService.reset();
  return facts;
}

/** What stands behind a label, on a line of its own. */
function lineOf(text: string, label: string, { labelled }: Words): string {
  const pattern = new RegExp(`^(?:- )?${exactly(labelled(label, '').trim())}(.*)`, 'm');
  return pattern.exec(text)?.[1]?.trim() ?? '';
}

/** Hosts and admission, where they stand behind their labels. */
function detailFacts(text: string, words: Words): Facts {
  const { labels } = words;
  const hosts = lineOf(text, labels.host, words) || lineOf(text, labels.hosts, words);
  return {
    // Between the names of a sentence there are commas and "and".
    hosts: letters(hosts.replace(/(?:, )?(?: and | und | et |、|، | و)|, /g, '')),
    admission: letters(lineOf(text, labels.admission, words)),
  };
}

function linkFacts(query: URLSearchParams, words: Words): Facts {
  const [from = '', to = ''] = query.get('dates')?.split('/') ?? [
    query.get('startdt') ?? '',
    query.get('enddt') ?? '',
  ];
  const text = query.get('details') ?? query.get('body') ?? '';
  const instant = (moment: string) =>
    Date.parse(moment.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  return {
    headline: letters(query.get('text') ?? query.get('subject') ?? ''),
    start: instant(from),
    end: instant(to),
    ...(query.has('dates') ? { zone: query.get('ctz') ?? '' } : {}),
    destination: letters(query.get('location') ?? ''),
    join: load(lineOf(text.replaceAll('<br>', '\n'), words.labels.joinOnline, words)).text(),
    address: /(?:<br>|^)(http\S+)$/.exec(text)?.[1] ?? '',
  };
}

function structuredFacts(json: string): Facts {
  const event = JSON.parse(json);
  const [place] = [event.location].flat();
  const virtual = [event.location].flat().find((one) => one['@type'] === 'VirtualLocation');
  return {
    // Who is to be announced is no performer.
    ...(event.performer
      ? {
          names: letters(
            [event.performer]
              .flat()
              .map((one) => one.name)
              .join(''),
          ),
        }
      : {}),
    ...(event.offers ? { registration: event.offers.url } : {}),
    join: virtual?.url === event.url ? '' : (virtual?.url ?? ''),
    headline: letters(event.name),
    start: Date.parse(event.startDate),
    end: Date.parse(event.endDate),
    place: letters(place.name ?? place.url),
    isCancelled: event.eventStatus.endsWith('EventCancelled'),
    isPostponed: event.eventStatus.endsWith('EventPostponed'),
    address: event.url,
  };
}

/** What chats read: the properties of the Open Graph protocol. */
function previewFacts($: CheerioAPI): Facts {
  const property = (name: string) => $(`head meta[property="og:${name}"]`).attr('content') ?? '';
  const [when = '', place = ''] = property('description').split(' · ');
  // The words on the card.
  const alt = letters(property('image:alt'));
  return {
    headline: letters(property('title')),
    ...whenFacts(when),
    place: letters(place),
    title: alt,
    speaker: alt,
    address: property('url'),
  };
}

function announcementFacts(file: string, words: Words): Facts {
  const { labels, labelled, talk } = words;
  const [head = '', rest = ''] = file.split(`\n${labelled(labels.abstract, '').trim()}\n`);
  // Above the speaker and the title there may be news, which begin with the status.
  const [names = '', news = ''] = head.split('\n\n').reverse();
  const pattern = exactly(talk('SPEAKER', 'TITLE')).replace(/SPEAKER|TITLE/g, '(.*)');
  const [, speaker = '', title = ''] =
    new RegExp(`^${pattern}`).exec(names.replaceAll('\n', ' ')) ?? [];
  const unfolded = rest.replace(/\n +/g, ' ');
  const item = (label: string) => lineOf(unfolded, label, words);
  // In capitals; changes may stand there alone.
  const [first = ''] = news.split('\n');
  const status = first === first.toUpperCase() ? first.toLowerCase() : '';
  const contacts = unfolded.split(`\n${labels.host}\n`)[1] ?? '';
  const hosts = contacts.split('\n').filter((line) => line && !line.includes('@'));
  return {
    title: letters(title),
    speaker: letters(speaker),
    hosts: letters(hosts.map((line) => line.replace('- ', '')).join('')),
    admission: letters(item(labels.admission)),
    join: item(labels.online),
    registration: item(labels.registration).replace(/ \(.*/, ''),
    ...whenFacts(`${item(labels.date)}, ${item(labels.time)}`),
    place: letters(item(labels.location) || item(labels.online)),
    status: letters(status.charAt(0).toUpperCase() + status.slice(1)),
    address: item(labels.page),
  };
}

const posters = new Map<string, Promise<Facts>>();

/** The same sheet is read once. */
function posterOnce(pdf: string, words: Words): Promise<Facts> {
  const facts = posters.get(pdf) ?? posterFacts(Buffer.from(pdf, 'latin1'), words);
  posters.set(pdf, facts);
  return facts;
}

/** What is on the sheet, by its tags and by how large it is set; the QR code as it is printed. */
async function posterFacts(pdf: Uint8Array, words: Words): Promise<Facts> {
  const { stretches, info, links } = await readPdf(pdf);
  const isSame = (one: number, other: number) => Math.abs(one - other) < 0.01;
  const title = stretches.filter((stretch) => stretch.isTitle);
  const behind = stretches.slice(stretches.indexOf(title.at(-1)!) + 1);
  // Changes, which are small, have days too.
  const years = behind.filter((stretch) => /20\d\d/.test(stretch.text));
  const largest = Math.max(...years.map(({ size }) => size));
  const date = behind.findIndex((one) => years.includes(one) && isSame(one.size, largest));
  /** All that is set as large as the first, from there on. */
  const line = (from: number, to?: number) => {
    const part = behind.slice(from, to);
    return letters(
      part
        .filter((one) => isSame(one.size, part[0]!.size))
        .map((one) => one.text)
        .join(''),
    );
  };
  // A line of two scripts is several stretches, one directly behind the other.
  const isBehind = (one: Stretch, last: Stretch) =>
    isSame(one.bottom, last.bottom) && Math.abs(one.left - last.right) < one.size;
  const place = behind.findIndex(
    (one, i) => i > date && isSame(one.size, behind[date]!.size) && !isBehind(one, behind[i - 1]!),
  );
  const statuses = Object.values(words.status).map((word) => exactly(letters(word)));
  const [, status = '', heading = ''] =
    new RegExp(`^(?:(${statuses.join('|')}):)?(.*)`, 's').exec(
      letters(title.map((one) => one.text).join('')),
    ) ?? [];
  // The date and, smaller, the time; smaller still may stand what was before.
  const facts = behind.slice(date, place);
  const timeSize = facts.find((one) => !isSame(one.size, facts[0]!.size))?.size ?? NaN;
  const moment = facts.filter(
    (one) => isSame(one.size, facts[0]!.size) || isSame(one.size, timeSize),
  );
  const room = line(place);
  const address = await readQrCode(await renderPdf(pdf, 2));
  // Where there is no room, the link to join is the first, whose text may be shortened.
  const join = links.find((link) => link !== address) ?? room;
  const seen = {
    title: heading,
    names: line(0, date),
    place: room === words.labels.online ? letters(join) : room,
    ...whenFacts(moment.map((one) => one.text).join(' ')),
  };
  return {
    // Readers of PDF turn letters round that join; the names in the document's own title are whole.
    ...Object.fromEntries(
      Object.entries(seen).filter(([, told]) => !/\p{sc=Arab}/u.test(String(told))),
    ),
    headline: letters(String(info['Title'])),
    status,
    address: address !== undefined && links.includes(address) ? address : '',
  };
}
