/** Links that open a calendar on the web with the entry filled in. */
import { cleanText } from '../seminar/clean.ts';
import type { Seminar } from '../seminar/seminar.ts';
import { shorten } from '../seminar/shorten.ts';
import { headline, placeLine } from './wording.ts';

export interface CalendarLink {
  name: string;
  url: string;
}

/** What servers and mail programs take without cutting it. */
const LONGEST = 2000;

/**
 * Google Calendar, Outlook.com and Office 365, each with the same instants in UTC.
 *
 * @param pageUrl the page's absolute address, which every entry ends with
 */
export function calendarLinks(seminar: Seminar, pageUrl: string): CalendarLink[] {
  const { when } = seminar;
  const utc = (instant: number) => new Date(instant).toISOString().slice(0, 19);
  const [start, end] = [utc(when.start.instant), utc(when.end.instant)];
  const basic = (time: string) => `${time.replace(/[-:]/g, '')}Z`;
  const google = {
    action: 'TEMPLATE',
    dates: `${basic(start)}/${basic(end)}`,
    ctz: when.timeZone,
  };
  const outlook = {
    path: '/calendar/action/compose',
    rru: 'addevent',
    startdt: `${start}Z`,
    enddt: `${end}Z`,
  };
  const title = shorten(headline(seminar), 500, encodedLength);
  const location = shorten(placeLine(seminar), 400, encodedLength);
  const build = (
    name: string,
    address: string,
    facts: object,
    names: [string, string, string],
  ): CalendarLink => {
    const fixed = { ...facts, [names[0]]: title, [names[1]]: location };
    const url = (summary: string) => {
      const body = [summary && html(summary), pageUrl].filter(Boolean).join('<br><br>');
      return `${address}?${query({ ...fixed, [names[2]]: body })}`;
    };
    const summary = shorten(seminar.summary, LONGEST, (part) => url(part).length);
    return { name, url: url(url(summary).length <= LONGEST ? summary : '') };
  };
  return [
    build('Google Calendar', 'https://calendar.google.com/calendar/render', google, [
      'text',
      'location',
      'details',
    ]),
    ...(['Outlook.com:outlook.live.com', 'Office 365:outlook.office.com'] as const).map(
      (service) => {
        const [name = '', host = ''] = service.split(':');
        return build(name, `https://${host}/calendar/0/action/compose`, outlook, [
          'subject',
          'location',
          'body',
        ]);
      },
    ),
  ];
}

/** Percent-encodes as RFC 3986 (2.1) has it: a space is `%20`, because Outlook shows a `+` as it is. */
function query(parameters: Record<string, string>): string {
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
