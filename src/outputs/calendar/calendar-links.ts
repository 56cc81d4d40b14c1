/** Links that open a calendar on the web, to add the entry or to subscribe. */
import { wordsOf } from '../../languages/languages.ts';
import { cleanText } from '../../text/clean.ts';
import type { Seminar } from '../../seminar/seminar.ts';
import { shorten } from '../../text/shorten.ts';
import { destination, headline } from '../wording.ts';

export interface CalendarLink {
  name: string;
  url: string;
}

/** Servers and mail programs take addresses of this length. */
const LONGEST = 2000;

const OUTLOOKS = [
  ['Outlook.com', 'outlook.live.com'],
  ['Microsoft 365', 'outlook.office.com'],
] as const;

/**
 * Links that subscribe with one click. The new Outlook for Windows does not open `webcal:`.
 *
 * @param calendarUrl where the calendar is published
 */
export function subscribeLinks(seminar: Seminar, calendarUrl: string): CalendarLink[] {
  const webcal = calendarUrl.replace(/^https?:/, 'webcal:');
  const name = shorten(headline(seminar), 200, encodedLength);
  return [
    { name: wordsOf(seminar.language).page.calendarApp, url: webcal },
    {
      name: 'Google Calendar',
      url: `https://calendar.google.com/calendar/r?${query({ cid: webcal })}`,
    },
    ...OUTLOOKS.map(([outlook, host]) => ({
      name: outlook,
      url: `https://${host}/calendar/0/addfromweb?${query({ url: calendarUrl, name })}`,
    })),
  ];
}

/**
 * Google Calendar, Outlook.com and Microsoft 365 with the entry filled in, each with the same instants in UTC.
 *
 * @param pageUrl the page's absolute address, which every entry ends with
 */
export function calendarLinks(seminar: Seminar, pageUrl: string): CalendarLink[] {
  const { start, end, timeZone } = seminar.when;
  const title = shorten(headline(seminar), 500, encodedLength);
  const place = destination(seminar);
  // A shortened link to join would be broken.
  const location = seminar.location ? shorten(place, 400, encodedLength) : place;
  const link = (name: string, address: string, parameters: (body: string) => Parameters) => ({
    name,
    url: fittingUrl(seminar, pageUrl, (body) => `${address}?${query(parameters(body))}`),
  });
  return [
    link('Google Calendar', 'https://calendar.google.com/calendar/render', (details) => ({
      action: 'TEMPLATE',
      dates: `${basicUtc(start.instant)}/${basicUtc(end.instant)}`,
      ctz: timeZone,
      text: title,
      location,
      details,
    })),
    ...OUTLOOKS.map(([name, host]) =>
      link(name, `https://${host}/calendar/0/action/compose`, (body) => ({
        path: '/calendar/action/compose',
        rru: 'addevent',
        startdt: utc(start.instant),
        enddt: utc(end.instant),
        subject: title,
        location,
        body,
      })),
    ),
  ];
}

type Parameters = Record<string, string>;

/** The address with the whole link to join, and as much of the summary as fits. */
function fittingUrl(
  { summary, online, language }: Seminar,
  pageUrl: string,
  urlWith: (body: string) => string,
): string {
  const { labels, labelled } = wordsOf(language);
  const join = online && html(labelled(labels.joinOnline, online));
  const url = (part: string) =>
    urlWith([part && html(part), join, pageUrl].filter(Boolean).join('<br><br>'));
  const fitting = url(shorten(summary, LONGEST, (part) => url(part).length));
  return fitting.length <= LONGEST ? fitting : url('');
}

/** `2026-03-12T15:00:00Z` */
function utc(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}

/** `20260312T150000Z` */
function basicUtc(instant: number): string {
  return utc(instant).replace(/[-:]/g, '');
}

/** Percent-encodes as RFC 3986 (2.1) has it: a space is `%20`, because Outlook shows a `+` as it is. */
function query(parameters: Parameters): string {
  return Object.entries(parameters)
    .filter(([, value]) => value)
    .map(([key, value]) => `${key}=${encoded(value)}`)
    .join('&');
}

/** These services read the text as HTML, in which even `&copy` without its semicolon is an entity. */
function html(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

function encoded(text: string): string {
  return encodeURIComponent(cleanText(text).toWellFormed());
}

function encodedLength(text: string): number {
  return encoded(text).length;
}
