/** Links that open a calendar on the web with the entry filled in. */
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
  const title = shorten(headline(seminar), 255);
  const location = shorten(placeLine(seminar), 255);
  const build = (
    name: string,
    address: string,
    facts: object,
    names: [string, string, string],
  ): CalendarLink => {
    const fixed = { ...facts, [names[0]]: title, [names[1]]: location };
    const url = (text: string) => `${address}?${query({ ...fixed, [names[2]]: text })}`;
    const body = (summary: string) =>
      [summary && html(summary), pageUrl].filter(Boolean).join('<br><br>');
    const summary = shorten(seminar.summary, LONGEST, (part) => url(body(part)).length);
    return { name, url: url(body(summary)) };
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
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&');
}

/** These services read the text as HTML: what would be a tag or an entity is escaped, nothing else. */
function html(text: string): string {
  return text.replace(/&(?=#?\w+;)/g, '&amp;').replace(/</g, '&lt;');
}
