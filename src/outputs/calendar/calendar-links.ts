/** Links to web calendars, to add the entry or to subscribe. */
import { wordsOf } from '../../languages/languages.ts';
import { cleanText } from '../../text/clean.ts';
import type { Seminar } from '../../seminar/seminar.ts';
import { shorten } from '../../text/shorten.ts';
import { destination, headline } from '../wording.ts';
import { basicTime } from './time-zone-block.ts';

/** The longest address that servers and mail programs accept. */
const LONGEST = 2000;

const OUTLOOKS = [
  ['Outlook.com', 'outlook.live.com'],
  ['Microsoft 365', 'outlook.office.com'],
] as const;

/** The new Outlook for Windows does not open `webcal:`. */
export function subscribeLinks(seminar: Seminar, calendarUrl: string) {
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

/** The entry filled in; all with the same instants in UTC. */
export function calendarLinks(seminar: Seminar, pageUrl: string) {
  const { start, end, timeZone } = seminar.when;
  const title = shorten(headline(seminar), 500, encodedLength);
  const place = destination(seminar);
  // A truncated link to join would be broken.
  const location = seminar.location ? shorten(place, 400, encodedLength) : place;
  const link = (name: string, address: string, parameters: (body: string) => Parameters) => ({
    name,
    url: fittingUrl(seminar, pageUrl, (body) => `${address}?${query(parameters(body))}`),
  });
  return [
    link('Google Calendar', 'https://calendar.google.com/calendar/render', (details) => ({
      action: 'TEMPLATE',
      dates: `${basicTime(utc(start.instant))}/${basicTime(utc(end.instant))}`,
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

/** Truncates the summary, never the link to join. */
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

/** RFC 3986, 2.1: a space is `%20`, since Outlook shows a `+`. */
function query(parameters: Parameters): string {
  return Object.entries(parameters)
    .filter(([, value]) => value)
    .map(([key, value]) => `${key}=${encoded(value)}`)
    .join('&');
}

/** The services parse the text as HTML, in which even `&copy` without a semicolon is an entity. */
function html(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

const encoded = (text: string) => encodeURIComponent(cleanText(text).toWellFormed());
const encodedLength = (text: string) => encoded(text).length;
