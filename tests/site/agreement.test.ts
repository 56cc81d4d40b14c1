/** Every published form, read back by a reader of its own, tells the same facts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import ICAL from 'ical.js';
import openGraph from 'open-graph-scraper';
import { describe, expect, test } from 'vitest';
import { SITES } from '../harness/built-sites.ts';
import { distOf, SITE_URL } from '../harness/project.ts';

interface Told {
  /** Status, speaker and title, as entries and previews are called. */
  headline?: string;
  start?: number;
  end?: number;
  zone?: string;
  place?: string;
  address?: string;
  isCancelled?: boolean;
  isPostponed?: boolean;
}

const read = (site: string, file: string) => readFileSync(join(distOf(site), file), 'utf8');
/** MathML and Unicode write the same formula: only its letters are compared. */
const letters = (text: string) => text.normalize('NFKC').replace(/[\s\u2061-\u2064\p{Cf}]/gu, '');
const is = (word: string) => ({
  isCancelled: /^Cancelled/i.test(word),
  isPostponed: /^Postponed/i.test(word),
});

function page(site: string): Told {
  const $ = load(read(site, 'index.html'));
  const status = $('h1 .status').text();
  const name = $('.speaker bdi').text();
  const title = $('h1 [dir]').text();
  return {
    headline: letters(`${status}${name}: ${title}`),
    start: Date.parse($('#start').attr('datetime')!),
    end: Date.parse($('#end').attr('datetime')!),
    zone: $('abbr').attr('title')!,
    place: letters($('.where .fact').text()),
    address: $('link[rel=canonical]').attr('href')!,
    ...is(status),
  };
}

function calendar(site: string, file: string): Told {
  const component = ICAL.Component.fromString(read(site, file));
  const zone = component.getFirstSubcomponent('vtimezone');
  if (zone) ICAL.TimezoneService.register(zone);
  const event = new ICAL.Event(component.getFirstSubcomponent('vevent')!);
  const status = event.component.getFirstPropertyValue('status');
  const told = {
    headline: letters(event.summary),
    start: event.startDate.toJSDate().getTime(),
    end: event.endDate.toJSDate().getTime(),
    zone: event.component.getFirstProperty('dtstart')!.getFirstParameter('tzid') || 'UTC',
    place: letters(event.location),
    address: String(event.component.getFirstPropertyValue('url')),
    isCancelled: status === 'CANCELLED',
    isPostponed: status === 'TENTATIVE',
  };
  ICAL.TimezoneService.reset();
  return told;
}

function links(site: string): Told[] {
  const $ = load(read(site, 'index.html'));
  return $('.panel a[href^="https://"]')
    .map((_, link) => {
      const { searchParams: has } = new URL($(link).attr('href')!);
      const [from, to] = (has.get('dates') ?? `${has.get('startdt')}/${has.get('enddt')}`).split(
        '/',
      );
      const instant = (text: string) =>
        Date.parse(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
      return {
        headline: letters(has.get('text') ?? has.get('subject')!),
        start: instant(from!),
        end: instant(to!),
        ...(has.has('ctz') ? { zone: has.get('ctz')! } : {}),
        place: letters(has.get('location')!),
        address: /<br>(http\S+)$/.exec(has.get('details') ?? has.get('body')!)?.[1] ?? '',
      };
    })
    .get();
}

function structured(site: string): Told {
  const event = JSON.parse(
    load(read(site, 'index.html'))('script[type="application/ld+json"]').text(),
  );
  const place = [event.location]
    .flat()
    .find((one: { '@type': string }) => one['@type'] === 'Place');
  const { pathname } = new URL(event.image);
  expect(
    readFileSync(join(distOf(site), pathname.slice(new URL(SITE_URL).pathname.length))).length,
  ).toBeGreaterThan(5_000);
  return {
    headline: letters(event.name),
    start: Date.parse(event.startDate),
    end: Date.parse(event.endDate),
    place: letters(place?.name ?? 'Online'),
    address: event.url,
    isCancelled: event.eventStatus.endsWith('EventCancelled'),
    isPostponed: event.eventStatus.endsWith('EventPostponed'),
  };
}

async function preview(site: string): Promise<Told & { description: string; alt: string }> {
  const { result } = await openGraph({ html: read(site, 'index.html') });
  return {
    headline: letters(result.ogTitle!),
    address: result.ogUrl!,
    description: result.ogDescription!,
    alt: result.ogImage![0]!.alt ?? '',
  };
}

describe.each(SITES)('%s', (site) => {
  const told = page(site);
  const $ = load(read(site, 'index.html'));
  const shownDate = $('.when .fact').text();
  const shownTime = `${$('#start').text()} – ${$('#end').text()} ${$('abbr').text()}`;

  test('the invite and the subscription say what the page says', () => {
    for (const file of ['seminar.ics', 'calendar.ics']) {
      const { place, headline, ...facts } = calendar(site, file);
      const { place: _place, headline: _headline, ...same } = told;
      expect(facts).toEqual(same);
      // The entry's place goes on with the street address; online, it is the link.
      if (told.place === 'Online') expect(place).toMatch(/^https:/);
      else expect(place!.startsWith(told.place!)).toBe(true);
      expect(told.headline!.startsWith(headline!.replace(/(…|\.\.\.)$/, ''))).toBe(true);
    }
  });

  test('the calendar links say what the page says', () => {
    expect(links(site)).toHaveLength(3);
    for (const { headline, place, ...facts } of links(site)) {
      expect(told).toMatchObject(facts);
      expect(told.headline!.startsWith(headline!.replace(/(…|\.\.\.)$/, ''))).toBe(true);
      if (told.place !== 'Online') expect(place!.startsWith(told.place!)).toBe(true);
    }
  });

  test('search engines and previews are told what the page says', async () => {
    const { zone: _zone, ...facts } = told;
    expect(structured(site)).toEqual(facts);
    const { description, alt, ...shown } = await preview(site);
    expect(told).toMatchObject(shown);
    expect(description.startsWith(`${shownDate}, ${shownTime}`)).toBe(true);
    expect(alt).toContain(shownDate);
    expect(letters(alt)).toContain(letters($('.speaker bdi').text()));
  });

  test('the announcement and the poster say what the page says', () => {
    const text = read(site, 'announcement.txt').replace(/\s+/g, ' ');
    expect(text).toContain(`- Date: ${shownDate}`);
    expect(text).toContain(`- Time: ${shownTime.replace('–', '-')}`);
    expect(text).toContain(`- Page: ${told.address}`);
    const title = letters($('h1 [dir]').text());
    expect(letters(text)).toContain(`${letters($('.speaker bdi').text())},“${title}”`);
    const poster = load(read(site, 'poster/index.html'));
    expect(letters(poster('h1 [dir]').text())).toBe(title);
    expect(poster('.facts').text()).toContain(shownDate);
    expect(poster('.facts').text()).toContain(shownTime);
    expect(letters(poster('.facts').text())).toContain(told.place!);
    expect(poster('footer strong').text()).toBe('seminars.example.edu/talks/guth');
    for (const form of [text, poster('h1').text()]) {
      expect(/^cancelled/i.test(form)).toBe(told.isCancelled);
    }
  });
});

test('the announcement of the default content carries every line of the seed', () => {
  const text = read('seed', 'announcement.txt').replace(/\s+/g, ' ');
  const lines = readFileSync('tests/fixtures/announcement.txt', 'utf8').split('\n');
  expect(lines).toHaveLength(14);
  for (const line of lines) expect(text).toContain(line.replace(/\s+/g, ' ').trim());
});
