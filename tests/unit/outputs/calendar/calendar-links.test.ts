import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarLinks, subscribeLinks } from '../../../../src/outputs/calendar/calendar-links.ts';
import type { Seminar } from '../../../../src/seminar/seminar.ts';
import { FIXTURES, pageUrlOf, readFixture } from '../../../fixtures/seminars.ts';
import { anySeminar } from '../any-seminar.ts';
import { RUNS } from '../../../harness/runs.ts';

const PAGE = 'https://seminars.example.edu/any/';
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What a service finds in a link. */
function opened(name: string, url: string) {
  const { origin, pathname, searchParams } = new URL(url);
  const isGoogle = name === 'Google Calendar';
  const value = (key: string) => searchParams.get(key) ?? '';
  const [start = '', end = ''] = isGoogle
    ? value('dates')
        .replace(/(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\dZ)/g, '$1-$2-$3:$4:$5')
        .split('/')
    : [value('startdt'), value('enddt')];
  return {
    address: origin + pathname,
    instants: [Date.parse(start), Date.parse(end)],
    zone: value('ctz'),
    title: value(isGoogle ? 'text' : 'subject'),
    location: value('location'),
    body: value(isGoogle ? 'details' : 'body'),
  };
}

/** What a browser shows of a text read as HTML, for the few things that may stand in it. */
function shown(html: string): string {
  return html
    .replaceAll('<br>', '\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** Whether a text was cut only between graphemes. */
function isCutOf(cut: string, whole: string): boolean {
  const kept = cut.replace(/…$/, '');
  if (cut === whole) return true;
  if (!cut.endsWith('…') || !whole.startsWith(kept)) return false;
  return kept === '' || [...graphemes.segment(whole)].some(({ index }) => index === kept.length);
}

describe.each(FIXTURES)('the links of "%s"', (name, seminar) => {
  const links = calendarLinks(seminar, pageUrlOf(name));

  test('lead to the three services, none of which is Yahoo', () => {
    expect(links.map((link) => [link.name, opened(link.name, link.url).address])).toEqual([
      ['Google Calendar', 'https://calendar.google.com/calendar/render'],
      ['Outlook.com', 'https://outlook.live.com/calendar/0/action/compose'],
      ['Microsoft 365', 'https://outlook.office.com/calendar/0/action/compose'],
    ]);
  });

  test('subscribe to the one calendar in each service', () => {
    const calendar = `${pageUrlOf(name)}calendar.ics`;
    const webcal = calendar.replace('https', 'webcal');
    const [own, google, ...outlooks] = subscribeLinks(seminar, calendar).map(
      ({ url }) => new URL(url),
    );
    expect(own!.href).toBe(webcal);
    expect(google!.origin + google!.pathname).toBe('https://calendar.google.com/calendar/r');
    expect(google!.searchParams.get('cid')).toBe(webcal);
    expect(outlooks.map(({ host }) => host)).toEqual(['outlook.live.com', 'outlook.office.com']);
    for (const { pathname, searchParams } of outlooks) {
      expect(pathname).toBe('/calendar/0/addfromweb');
      expect(searchParams.get('url')).toBe(calendar);
      expect(searchParams.get('name')).toContain(seminar.speakers[0]!.name);
    }
  });

  test('carry the same instants', () => {
    for (const link of links) {
      const { start, end } = seminar.when;
      expect(opened(link.name, link.url).instants).toEqual([start.instant, end.instant]);
    }
    expect(opened(links[0]!.name, links[0]!.url).zone).toBe(seminar.when.timeZone);
  });

  test('say who, what, where and the page', () => {
    for (const link of links) {
      const { title, location, body } = opened(link.name, link.url);
      for (const { name } of seminar.speakers) expect(title).toContain(name);
      const { open, address, online } = seminar;
      const place = open.includes('location') ? address : (seminar.location ?? online);
      expect(location).toContain(place);
      expect(shown(body).split('\n').at(-1)).toBe(pageUrlOf(name));
      expect(shown(body)).toContain(seminar.summary.slice(0, 40));
      expect(link.url.length).toBeLessThanOrEqual(2000);
      expect(link.url).not.toContain('+');
      expect(link.url).not.toMatch(/[^!-~]/);
    }
  });
});

test('the seed starts at 15:00 UTC', () => {
  const [google, outlook] = calendarLinks(readFixture('seed'), PAGE);
  expect(google?.url).toContain(
    '&dates=20260312T150000Z%2F20260312T160000Z&ctz=America%2FNew_York',
  );
  expect(outlook?.url).toContain('startdt=2026-03-12T15%3A00%3A00Z&enddt=2026-03-12T16%3A00%3A00Z');
  expect(outlook?.url).toContain('path=%2Fcalendar%2Faction%2Fcompose&rru=addevent');
  expect(google?.url).toContain('action=TEMPLATE');
  expect(google?.url).toContain('text=Florentin%20Guth%3A%20Towards%20a%20science');
});

/** Each text in place of the title, the speaker, the place and the summary, long and short. */
const HOSTILE: [kind: string, text: string][] = [
  ['Japanese', '台風はなぜ曲がるのか。'.repeat(60)],
  ['Arabic', 'كيف تتعلّم الآلة قراءة المخطوطات '.repeat(40)],
  ['families', '👩‍👩‍👧‍👦'.repeat(60)],
  ['flags', '🇳🇵🇮🇪'.repeat(120)],
  ['combining marks', `o${'\u0335'.repeat(40)} `.repeat(30)],
  ['one very long word', 'x'.repeat(3000)],
  ['percent signs', '100% + 50% & more; '.repeat(100)],
  ['quotes', `"'<>\\`.repeat(200)],
];

describe('however long the text is', () => {
  const seed = readFixture('seed');
  const places: ((text: string) => Partial<Seminar>)[] = [
    (text) => ({ summary: text }),
    (text) => ({ title: { text, html: '' } }),
    (text) => ({ location: text }),
    (text) => ({ summary: text, title: { text, html: '' }, location: text }),
  ];
  test.each(HOSTILE)('%s: at most 2,000 characters, with the page', (_, text) => {
    for (const change of places) {
      const seminar = { ...seed, ...change(text) };
      for (const link of calendarLinks(seminar, PAGE)) {
        expect(link.url.length).toBeLessThanOrEqual(2000);
        const { body, title, instants } = opened(link.name, link.url);
        expect(shown(body).endsWith(PAGE)).toBe(true);
        expect(title).toMatch(/^Florentin Guth/);
        expect(instants).toEqual([seed.when.start.instant, seed.when.end.instant]);
      }
    }
  });

  test.each(HOSTILE)('%s: as much of it as there is room for', (_, text) => {
    for (const link of calendarLinks({ ...seed, summary: text }, PAGE)) {
      const [summary = ''] = shown(opened(link.name, link.url).body).split('\n\n');
      expect(isCutOf(summary, text)).toBe(true);
      expect(link.url.length).toBeGreaterThan(1600);
    }
  });
});

test.each([40, 400, 4000])('a link to join of %i characters stays whole', (length) => {
  const online = `https://meet.example.edu/j/1?pwd=${'aB3%2Fx&'.repeat(length / 8)}#end`;
  for (const location of [undefined, 'Room 1']) {
    const seminar = { ...readFixture('seed'), location, online };
    for (const link of calendarLinks(seminar, PAGE)) {
      const { body } = opened(link.name, link.url);
      expect(`\n\n${shown(body)}`).toContain(`\n\nJoin online: ${online}\n\n${PAGE}`);
      if (!location) expect(decodeURIComponent(link.url)).toContain(`location=${online}`);
    }
  }
});

test('a text without spaces but one is not cut at that one', () => {
  const summary = `本講演では GPT ${'という手法で台風の進路を予測する'.repeat(12)}`;
  for (const link of calendarLinks({ ...readFixture('japanese'), summary }, PAGE)) {
    const [shownSummary = ''] = shown(opened(link.name, link.url).body).split('\n\n');
    expect(isCutOf(shownSummary, summary)).toBe(true);
    expect(shownSummary.length).toBeGreaterThan(60);
    expect(link.url.length).toBeLessThanOrEqual(2000);
  }
});

test('what would be a tag or an entity is shown as it was written', () => {
  const summary =
    'If a<b & c>d: <script>alert(1)</script> &lt; &copy &notin &#60; R&D AT&amp;T x&ltx';
  for (const link of calendarLinks({ ...readFixture('seed'), summary }, PAGE)) {
    const { body } = opened(link.name, link.url);
    expect(body.replaceAll('<br>', '')).not.toContain('<');
    // Without a semicolon, too, HTML takes these names for characters.
    expect(body).not.toMatch(/&(lt|gt|copy|not|amp)(?!;)/);
    expect(shown(body)).toBe(`${summary}\n\n${PAGE}`);
  }
});

test('what no link can carry is left out', () => {
  const title = { text: 'Half \uD83D a character\u0007', html: '' };
  for (const link of calendarLinks({ ...readFixture('seed'), title }, PAGE)) {
    const { title: read } = opened(link.name, link.url);
    expect(read).toMatch(/^Florentin Guth: Half \uFFFD a character(?![\u0000-\u001F])/);
  }
});

test('500 generated seminars keep their instants, their page and whole graphemes', () => {
  const check = (seminar: Seminar) => {
    for (const link of calendarLinks(seminar, PAGE)) {
      // The link to join is never cut; where there is no room, it is the place too.
      const join = encodeURIComponent(seminar.online?.toWellFormed() ?? '').length;
      expect(link.url.length).toBeLessThanOrEqual(2000 + 3 * join);
      expect(link.url).toMatch(/^[!-~]+$/);
      expect(link.url).not.toContain('+');
      const { instants, zone, body } = opened(link.name, link.url);
      expect(instants).toEqual([seminar.when.start.instant, seminar.when.end.instant]);
      if (link.name === 'Google Calendar') expect(zone).toBe(seminar.when.timeZone);
      expect(body.endsWith(PAGE)).toBe(true);
      expect(body.replaceAll('<br>', '')).not.toContain('<');
      expect(() => decodeURIComponent(link.url)).not.toThrow();
    }
  };
  fc.assert(fc.property(anySeminar, check), RUNS);
}, 60_000);
