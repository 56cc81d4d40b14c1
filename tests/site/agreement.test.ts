/** Every published form, read back by a reader of its own, tells the same facts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PAPERS } from '../../src/outputs/print/paper.ts';
import { prints } from '../../src/outputs/print/prints.ts';
import type { Seminar } from '../../src/seminar/seminar.ts';
import { readFixture } from '../fixtures/seminars.ts';
import { OWN_SITE, SITES } from '../harness/built-sites.ts';
import { disagreements, readFiles, readForms, type Files } from '../harness/forms.ts';
import { readPdf } from '../harness/pdf.ts';
import { distOf, SITE_URL } from '../harness/project.ts';

test.each([...SITES, OWN_SITE])('%s: all forms tell what the page tells', async (site) => {
  const files = readFiles(site);
  const { page, ...forms } = await readForms(files);
  expect(Object.keys(forms)).toHaveLength(10);
  expect(page).toMatchObject({ address: SITE_URL });
  expect(Object.values(page!)).not.toContain(NaN);
  expect(await disagreements(files)).toEqual([]);
});

/** One fact changed in one form of a cancelled seminar, and where that must be noticed. */
const CHANGES: [
  form: string,
  fact: string,
  file: keyof Files,
  from: string | RegExp,
  to: string,
][] = [
  [
    'invite',
    'start',
    'index.html',
    'id="start" datetime="2026-04-21T16',
    'id="start" datetime="2026-04-21T15',
  ],
  ...(['invite seminar.ics', 'subscription calendar.ics'] as const).flatMap(
    (entry): typeof CHANGES => {
      const [form, file] = entry.split(' ') as [string, keyof Files];
      return [
        [form, 'headline', file, /What parish/g, 'Where parish'],
        [form, 'headline', file, 'SUMMARY:Cancelled: ', 'SUMMARY:'],
        [form, 'start', file, 'T160000', 'T150000'],
        [form, 'end', file, 'T173000', 'T183000'],
        [form, 'start', file, /(TZOFFSETTO:)-0400/, '$1-0500'],
        [form, 'zone', file, /America\/Toronto/g, 'America/Detroit'],
        [form, 'wallStart', file, 'When: Tuesday\\, April 21', 'When: Tuesday\\, April 14'],
        [form, 'destination', file, 'LOCATION:Sidney', 'LOCATION:Sydney'],
        [form, 'isCancelled', file, 'STATUS:CANCELLED', 'STATUS:CONFIRMED'],
        [form, 'address', file, 'URL:https://seminars', 'URL:https://seminar'],
      ];
    },
  ),
  ['Google Calendar', 'headline', 'index.html', 'text=Cancelled%3A%20', 'text='],
  ['Google Calendar', 'start', 'index.html', 'dates=20260421T20', 'dates=20260421T19'],
  ['Google Calendar', 'end', 'index.html', 'T213000Z&amp;ctz', 'T223000Z&amp;ctz'],
  ['Google Calendar', 'zone', 'index.html', 'ctz=America%2FToronto', 'ctz=America%2FDetroit'],
  ['Google Calendar', 'destination', 'index.html', 'location=Sidney', 'location=Sydney'],
  ['Google Calendar', 'address', 'index.html', '%2Fguth%2F', '%2Fguth2%2F'],
  ...['Outlook.com:live.com', 'Microsoft 365:office.com'].flatMap((service): typeof CHANGES => {
    const [form = '', host = ''] = service.split(':');
    const inLink = (text: string) => new RegExp(`(outlook.${host}[^"]*)${text}`);
    return [
      [form, 'headline', 'index.html', inLink('Margaret'), '$1Margret'],
      [form, 'start', 'index.html', inLink('20%3A00%3A00Z'), '$119%3A00%3A00Z'],
      [form, 'end', 'index.html', inLink('21%3A30%3A00Z'), '$122%3A30%3A00Z'],
      [form, 'destination', 'index.html', inLink('location=Sidney'), '$1location=Sydney'],
      [form, 'address', 'index.html', inLink('%2Fguth%2F'), '$1%2Fguth2%2F'],
    ];
  }),
  ['structured data', 'headline', 'index.html', '"name":"Cancelled: ', '"name":"'],
  [
    'structured data',
    'start',
    'index.html',
    '"startDate":"2026-04-21T16',
    '"startDate":"2026-04-21T15',
  ],
  [
    'structured data',
    'end',
    'index.html',
    '17:30:00-04:00","eventStatus',
    '17:30:00-05:00","eventStatus',
  ],
  ['structured data', 'place', 'index.html', '"name":"Sidney', '"name":"Sydney'],
  ['structured data', 'isCancelled', 'index.html', 'EventCancelled', 'EventScheduled'],
  ['structured data', 'address', 'index.html', '"url":"https://seminars', '"url":"https://seminar'],
  [
    'preview',
    'headline',
    'index.html',
    'og:title" content="Cancelled',
    'og:title" content="Postponed',
  ],
  ['preview', 'wallStart', 'index.html', /(og:description" content="Tuesday, April )21/, '$122'],
  ['preview', 'wallEnd', 'index.html', /(og:description"[^"]*"[^"]*)5:30 pm/, '$16:30 pm'],
  ['preview', 'zoneLabel', 'index.html', /(og:description"[^"]*"[^"]*)EDT/, '$1EST'],
  ['preview', 'place', 'index.html', /(og:description"[^"]*"[^"]*)Sidney/, '$1Sydney'],
  ['preview', 'title', 'index.html', /(og:image:alt"[^"]*"[^"]*)What/, '$1Where'],
  ['preview', 'speaker', 'index.html', /(og:image:alt"[^"]*"[^"]*)Margaret/, '$1Margret'],
  [
    'preview',
    'address',
    'index.html',
    'og:url" content="https://seminars',
    'og:url" content="https://seminar',
  ],
  ['announcement', 'title', 'announcement.txt', '“What parish', '“Where parish'],
  ['announcement', 'speaker', 'announcement.txt', 'Margaret Thistlewood,', 'Margret Thistlewood,'],
  [
    'announcement',
    'wallStart',
    'announcement.txt',
    '- Date: Tuesday, April 21',
    '- Date: Tuesday, April 28',
  ],
  ['announcement', 'wallEnd', 'announcement.txt', '- 5:30 pm', '- 6:30 pm'],
  ['announcement', 'zoneLabel', 'announcement.txt', 'EDT', 'EST'],
  ['announcement', 'place', 'announcement.txt', '- Location: Sidney', '- Location: Sydney'],
  ['announcement', 'status', 'announcement.txt', 'CANCELLED', 'POSTPONED'],
  [
    'announcement',
    'address',
    'announcement.txt',
    '- Page: https://seminars',
    '- Page: https://seminar',
  ],
];

describe('a form in which one fact is changed is noticed', () => {
  const files = readFiles('cancelled');
  test.each(CHANGES)('%s: %s', async (form, fact, file, from, to) => {
    const changed = files[file].replace(from, to);
    expect(changed).not.toBe(files[file]);
    expect(await disagreements({ ...files, [file]: changed })).toContain(`${form}: ${fact}`);
  });
});

describe('a poster of a seminar with one fact changed is noticed', () => {
  const files = readFiles('cancelled');
  const seminar = readFixture('cancelled');
  const { when } = seminar;
  const otherUrl = `${SITE_URL}other/`;
  const other: Partial<Seminar> = {
    title: { text: '', html: 'Where parish registers remember' },
    speakers: [{ name: 'Margret Thistlewood' }],
    when: { ...when, date: 'Tuesday, April 28, 2026', time: '4:00 pm – 6:30 pm', zone: 'EST' },
    location: 'Sydney Smith Hall 2098',
  };
  const facts = 'headline title names moment wallStart wallEnd zoneLabel place'.split(' ');
  test.each<[facts: string[], change: Partial<Seminar>, pageUrl?: string]>([
    [facts, other],
    [['headline', 'status'], { status: 'postponed' }],
    [['address'], {}, otherUrl],
  ])('%s', async (changedFacts, change, pageUrl = SITE_URL) => {
    const posters = await prints({ ...seminar, ...change }, pageUrl, PAPERS);
    const changed = {
      ...files,
      'poster-a4.pdf': Buffer.from(posters.a4).toString('latin1'),
      'poster-letter.pdf': Buffer.from(posters.letter).toString('latin1'),
    };
    const noticed = changedFacts.flatMap((fact) => [
      `poster on A4: ${fact}`,
      `poster on US Letter: ${fact}`,
    ]);
    expect((await disagreements(changed)).toSorted()).toEqual(noticed.toSorted());
  });
});

/** One fact of a panel changed in one form: names of several, what it costs, a link of any length. */
const PANEL: typeof CHANGES = [
  [
    'invite',
    'headline',
    'seminar.ics',
    'SUMMARY:Siobhán Mac Aodha\\, Tomás',
    'SUMMARY:Siobhán Mac Aodha\\, Thomas',
  ],
  ['invite', 'hosts', 'seminar.ics', 'Oyelaran and Piotr', 'Oyelaran and Peter'],
  ['invite', 'admission', 'seminar.ics', 'Members free', 'All free'],
  ['invite', 'join', 'seminar.ics', 'omn=88123', 'omn=88124'],
  ['Google Calendar', 'join', 'index.html', /(calendar\.google\.com[^"]*omn%3D)88123/, '$188124'],
  ['Outlook.com', 'join', 'index.html', /(outlook\.live[^"]*omn%3D)88123/, '$188124'],
  ['structured data', 'names', 'index.html', '"name":"Li Wenjun"', '"name":"Li Wen"'],
  ['structured data', 'join', 'index.html', /("VirtualLocation"[^}]*omn=)88123/, '$188124'],
  ['announcement', 'hosts', 'announcement.txt', '- Piotr', '- Peter'],
  ['announcement', 'admission', 'announcement.txt', 'guests €10', 'guests €12'],
  ['announcement', 'join', 'announcement.txt', 'omn=88123', 'omn=88124'],
  ['announcement', 'speaker', 'announcement.txt', 'and Li Wenjun', 'and Li Wen'],
  ['preview', 'headline', 'index.html', /(og:title" content="[^"]*)Li Wenjun/, '$1Li Wen'],
];

describe('a form of a panel in which one fact is changed is noticed', () => {
  const files = readFiles('panel');
  const unfolded = { ...files, 'seminar.ics': files['seminar.ics'].replace(/\r\n /g, '') };
  test.each(PANEL)('%s: %s', async (form, fact, file, from, to) => {
    const changed = unfolded[file].replace(from, to);
    expect(changed).not.toBe(unfolded[file]);
    expect(await disagreements({ ...unfolded, [file]: changed })).toContain(`${form}: ${fact}`);
  });
});

/** What is told of registration in one form, changed. */
const REGISTRATION: typeof CHANGES = [
  ['invite', 'registration', 'seminar.ics', 'bees?seats=1', 'bees?seats=2'],
  ['structured data', 'registration', 'index.html', /("Offer"[^}]*seats=)1/, '$12'],
  ['announcement', 'registration', 'announcement.txt', 'bees?seats=1', 'bees?seats=2'],
];

describe('a form in which registration is changed is noticed', () => {
  const files = readFiles('registration');
  const unfolded = { ...files, 'seminar.ics': files['seminar.ics'].replace(/\r\n /g, '') };
  test.each(REGISTRATION)('%s: %s', async (form, fact, file, from, to) => {
    const changed = unfolded[file].replace(from, to);
    expect(changed).not.toBe(unfolded[file]);
    expect(await disagreements({ ...unfolded, [file]: changed })).toContain(`${form}: ${fact}`);
  });
});

test('what is off publishes no link to join, and asks nobody to register', async () => {
  const dist = distOf('cancelled');
  const written = readFileSync('tests/fixtures/seminars/cancelled/logistics.md', 'utf8');
  expect(written.match(/secret/g)).toHaveLength(2);
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((one) => /\.(html|ics|txt)$/.test(one))) {
    const text = readFileSync(join(dist, name), 'utf8').replace(/\r\n /g, '');
    const decoded = decodeURIComponent(text.replace(/%(?![\dA-F]{2})/g, ''));
    expect(decoded, name).not.toContain('secret');
  }
  const pdf = await readPdf(readFileSync(join(dist, 'poster-a4.pdf')));
  expect(pdf.text).not.toContain('secret');
});

test('while everything is to be announced, no form prints what the organiser wrote for it', async () => {
  const { 'index.html': html, 'announcement.txt': text, ...calendars } = readFiles('open');
  const poster = (await readPdf(readFileSync(join(distOf('open'), 'poster-a4.pdf')))).text;
  const invite = calendars['seminar.ics'].replace(/\r\n /g, '');
  for (const form of [html, text, invite, poster]) expect(form).not.toMatch(/TB[AC]|T\.B\.C/);
  for (const form of [html, text, invite]) {
    expect(form).toContain('Title to be announced');
    expect(form).toContain('Abstract to follow');
    expect(form).toContain('Room to be announced');
  }
  expect(invite).toContain('LOCATION:2 College Green\\, Dublin\r\n');
});

test('the announcement of the first seminar carries every line of the seed', () => {
  const text = readFiles('seed')['announcement.txt'].replace(/\s+/g, ' ');
  const lines = readFileSync('tests/fixtures/announcement.txt', 'utf8').split('\n');
  expect(lines).toHaveLength(14);
  for (const line of lines) expect(text).toContain(line.replace(/\s+/g, ' ').trim());
});
