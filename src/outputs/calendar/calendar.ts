/**
 * iCalendar (RFC 5545; RFC 7986 for the subscription). The `ics` package writes the properties; this module corrects
 * its defects: no VTIMEZONE and no TZID, CATEGORIES, UID and PRODID unescaped, METHOD and a lifetime added, lines
 * folded by characters in quadratic time, so that the description is inserted afterwards.
 */
import { createEvents, type EventAttributes } from 'ics';
import type { Seminar } from '../../seminar/seminar.ts';
import { shorten } from '../../text/shorten.ts';
import { wordsOf } from '../../languages/languages.ts';
import { factLines, factsOf, SIDE, type Fact } from '../facts.ts';
import { escapeText, fold, icalText, unfold } from './ical-text.ts';
import { basicTime, isUtc, timeZoneBlock } from './time-zone-block.ts';
import * as wording from '../wording.ts';

const PRODUCT = '-//seminar-page//Seminar//EN';
/** How often subscribers refresh: twice a day. */
const REFRESH = 'PT12H';

/**
 * The invite; the same seminar gives the same bytes.
 *
 * @throws where `ics` refuses the event, which no Seminar should cause
 */
export function inviteFile(seminar: Seminar, pageUrl: string): string {
  return fold(calendarLines(seminar, pageUrl, []));
}

/** The subscription (RFC 7986, 5.1, 5.7 and 5.8, and their older names). */
export function subscriptionFile(seminar: Seminar, pageUrl: string, calendarUrl: string): string {
  const name = escapeText(wording.headline(seminar));
  const properties = [
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`,
    `X-PUBLISHED-TTL:${REFRESH}`,
    `SOURCE;VALUE=URI:${calendarUrl}`,
  ];
  return fold(calendarLines(seminar, pageUrl, properties));
}

/** DESCRIPTION as paragraphs of plain text. */
export function description(seminar: Seminar, pageUrl: string): string {
  const { when, status, location, online, abstract, bio, notes, language } = seminar;
  const { labels, labelled } = wordsOf(language);
  const facts = factsOf(seminar, pageUrl);
  const lines = (...keys: Fact['key'][]) => factLines(facts, seminar, ...keys);
  const section = (label: string, text: string | undefined) =>
    text && `${labelled(label, '').trimEnd()}\n${text}`;
  return [
    wording.changeLines(seminar).join('\n'),
    [
      labelled(
        labels[status === 'postponed' ? 'wasToBe' : 'when'],
        `${wording.whenLine(seminar)} (${when.timeZone})`,
      ),
      ...lines('before'),
      ...(location ? [labelled(labels.where, wording.placeLine(seminar))] : []),
      ...(online ? [labelled(labels.joinOnline, online)] : []),
      ...lines('registration'),
      ...lines('speaker', 'homepage'),
    ].join('\n'),
    section(labels.abstract, abstract.text),
    section(labels.bio, bio.text),
    section(labels.visiting, notes?.text),
    lines('link').join('\n'),
    lines(...SIDE, 'page').join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function calendarLines(seminar: Seminar, pageUrl: string, properties: string[]): string[] {
  const { when } = seminar;
  const { error, value } = createEvents([eventOf(seminar)], { productId: PRODUCT });
  if (error || !value) throw error ?? new Error('The ics package wrote nothing.');
  const zoned = (line: string) =>
    isUtc(when.timeZone) ? `${line}Z` : line.replace(':', `;TZID=${when.timeZone}:`);
  return unfold(value)
    .filter((line) => !/^(METHOD|X-PUBLISHED-TTL):/.test(line))
    .flatMap((line) => {
      if (/^DT(START|END):/.test(line)) return [zoned(line)];
      if (line.startsWith('DESCRIPTION:')) {
        return [`DESCRIPTION:${escapeText(description(seminar, pageUrl))}`];
      }
      if (line !== 'BEGIN:VEVENT') return [line];
      return [
        ...properties,
        ...(isUtc(when.timeZone) ? [] : timeZoneBlock(when, seminar.language)),
        line,
        `URL:${pageUrl}`,
      ];
    });
}

function eventOf(seminar: Seminar): EventAttributes & { timestamp: number } {
  const { id, when, status, announced, changes, category } = seminar;
  const sequence = changes.length;
  const place = icalText(wording.destination(seminar));
  // Days have no hour; the seconds keep two changes of one day in order.
  const revised = Date.parse(wording.lastRevised(seminar).iso) + sequence * 1000;
  return {
    uid: escapeText(id),
    sequence,
    timestamp: revised,
    lastModified: revised,
    created: Date.parse(announced.iso),
    start: basicTime(when.start.wall),
    end: basicTime(when.end.wall),
    title: shorten(icalText(wording.headline(seminar)).replace(/\s+/g, ' '), 255),
    ...(place ? { location: place } : {}),
    description: 'put in by calendarLines',
    status:
      status === 'cancelled' ? 'CANCELLED' : status === 'postponed' ? 'TENTATIVE' : 'CONFIRMED',
    transp: status === 'cancelled' ? 'TRANSPARENT' : 'OPAQUE',
    ...(category ? { categories: [escapeText(category)] } : {}),
  };
}
