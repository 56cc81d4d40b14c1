/** Reads every published form of a site back, each with a reader of its own that shares no code with the site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import ICAL from 'ical.js';
import openGraph from 'open-graph-scraper';
import { readPdf, renderPdf } from './pdf.ts';
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
  /** Instants, in milliseconds since 1970. */
  start?: number;
  end?: number;
  /** What clocks there show, in milliseconds since 1970 as if it were UTC. */
  wallStart?: number;
  wallEnd?: number;
  /** The IANA name. */
  zone?: string;
  /** As people call it. */
  zoneLabel?: string;
  /** The room, or the link to join where there is none. */
  place?: string;
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
  return {
    page: pageFacts($),
    invite: calendarFacts(files['seminar.ics']),
    subscription: calendarFacts(files['calendar.ics']),
    ...Object.fromEntries(
      $('.panel a[href^="https:"]')
        .get()
        .map((link) => [$(link).text(), linkFacts(new URL($(link).attr('href')!).searchParams)]),
    ),
    'structured data': structuredFacts($('script[type="application/ld+json"]').text()),
    preview: await previewFacts(files['index.html']),
    announcement: announcementFacts(files['announcement.txt']),
    'poster on A4': await posterOnce(files['poster-a4.pdf']),
    'poster on US Letter': await posterOnce(files['poster-letter.pdf']),
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
  if (fact === 'place') return told.startsWith(shown);
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

/** Date, time and zone as a form writes them: `Thursday, March 12, 2026, 11:00 am – 12:00 pm EDT`. */
function whenFacts(text: string): Facts {
  const [, date = '', from = '', to = '', zoneLabel = ''] =
    /(\p{L}+day, [\p{L}\d ,]+ 20\d\d),? (\d[^–-]*) [–-] (\d[\d:]*(?: [ap]m)?) (\S+)/u.exec(text) ??
    [];
  return { wallStart: wallTime(date, from), wallEnd: wallTime(date, to), zoneLabel };
}

function pageFacts($: CheerioAPI): Facts {
  const status = letters($('h1 .status').text()).replace(':', '');
  const [speaker, title] = [$('.speaker bdi'), $('h1 [dir]')].map((one) => letters(one.text()));
  const room = $('.where .fact').text();
  return {
    headline: [status, speaker, title].filter(Boolean).join(':'),
    title: title!,
    speaker: speaker!,
    start: Date.parse($('#start').attr('datetime')!),
    end: Date.parse($('#end').attr('datetime')!),
    ...whenFacts($('.when').text().replace(/\s+/g, ' ')),
    zone: $('abbr').attr('title')!,
    place: letters(room === 'Online' ? $('#join').attr('href')! : room),
    status,
    isCancelled: status === 'Cancelled',
    isPostponed: status === 'Postponed',
    address: $('link[rel=canonical]').attr('href')!,
  };
}

function calendarFacts(file: string): Facts {
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
    ...whenFacts(event.description),
    place: letters(event.location),
    isCancelled: value('status') === 'CANCELLED',
    isPostponed: value('status') === 'TENTATIVE',
    address: value('url'),
  };
  ICAL.TimezoneService.reset();
  return facts;
}

function linkFacts(query: URLSearchParams): Facts {
  const [from = '', to = ''] = query.get('dates')?.split('/') ?? [
    query.get('startdt') ?? '',
    query.get('enddt') ?? '',
  ];
  const instant = (text: string) =>
    Date.parse(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  return {
    headline: letters(query.get('text') ?? query.get('subject') ?? ''),
    start: instant(from),
    end: instant(to),
    ...(query.has('dates') ? { zone: query.get('ctz') ?? '' } : {}),
    place: letters(query.get('location') ?? ''),
    address:
      /(?:<br>|^)(http\S+)$/.exec(query.get('details') ?? query.get('body') ?? '')?.[1] ?? '',
  };
}

function structuredFacts(json: string): Facts {
  const event = JSON.parse(json);
  const [place] = [event.location].flat();
  return {
    headline: letters(event.name),
    start: Date.parse(event.startDate),
    end: Date.parse(event.endDate),
    place: letters(place.name ?? place.url),
    isCancelled: event.eventStatus.endsWith('EventCancelled'),
    isPostponed: event.eventStatus.endsWith('EventPostponed'),
    address: event.url,
  };
}

async function previewFacts(html: string): Promise<Facts> {
  const { result } = await openGraph({ html });
  const [when = '', place = ''] = result.ogDescription?.split(' · ') ?? [];
  const alt = result.ogImage?.[0]?.alt ?? '';
  return {
    headline: letters(result.ogTitle ?? ''),
    ...whenFacts(when),
    place: letters(place),
    // The words on the card.
    title: letters(alt),
    speaker: letters(alt),
    address: result.ogUrl ?? '',
  };
}

function announcementFacts(file: string): Facts {
  const [head = '', rest = ''] = file.split('\nAbstract:\n');
  // Above the speaker and the title there may be news, which begin with the status.
  const [names = '', news = ''] = head.split('\n\n').reverse();
  const [, speaker = '', title = ''] = /^(.*?), “(.*)”/.exec(names.replaceAll('\n', ' ')) ?? [];
  const item = (label: string) =>
    new RegExp(`^- ${label}: (.*)`, 'm').exec(rest.replace(/\n +/g, ' '))?.[1] ?? '';
  const status = news.split('\n')[0]!.toLowerCase();
  return {
    title: letters(title),
    speaker: letters(speaker),
    ...whenFacts(`${item('Date')}, ${item('Time')}`),
    place: letters(item('Location') || item('Online')),
    status: letters(status.charAt(0).toUpperCase() + status.slice(1)),
    address: item('Page'),
  };
}

const posters = new Map<string, Promise<Facts>>();

/** The same sheet is read once. */
function posterOnce(pdf: string): Promise<Facts> {
  const facts = posters.get(pdf) ?? posterFacts(Buffer.from(pdf, 'latin1'));
  posters.set(pdf, facts);
  return facts;
}

/** What is on the sheet, by its tags and by how large it is set; the QR code as it is printed. */
async function posterFacts(pdf: Uint8Array): Promise<Facts> {
  const { stretches, text, info, links } = await readPdf(pdf);
  const isSame = (one: number, other: number) => Math.abs(one - other) < 0.01;
  const title = stretches.filter((stretch) => stretch.isTitle);
  const behind = stretches.slice(stretches.indexOf(title.at(-1)!) + 1);
  const date = behind.findIndex((stretch) => /day, .* 20\d\d/.test(stretch.text));
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
  const place = behind.findIndex((one, i) => i > date && isSame(one.size, behind[date]!.size));
  const [, status = '', heading = ''] =
    /^(?:(Cancelled|Postponed|Rescheduled|Movedonline):)?(.*)/s.exec(
      letters(title.map((one) => one.text).join('')),
    ) ?? [];
  const room = line(place);
  // Where there is no room, the link to join stands below.
  const link = letters(
    behind
      .slice(place + 1)
      .map((one) => one.text)
      .join(''),
  );
  const seen = { title: heading, speaker: line(0, date), place: room === 'Online' ? link : room };
  const address = await readQrCode(await renderPdf(pdf, 3));
  return {
    // Readers of PDF turn letters round that join; the names in the document's own title are whole.
    ...Object.fromEntries(Object.entries(seen).filter(([, told]) => !/\p{sc=Arab}/u.test(told))),
    headline: letters(String(info['Title'])),
    ...whenFacts(text),
    status,
    address: address !== undefined && links.includes(address) ? address : '',
  };
}
