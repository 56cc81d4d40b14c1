/** Announcements of many forms, all invented: every value is taken right, or asked for. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shown, type Person } from '../../../src/import/content.ts';
import { readAnnouncement } from '../../../src/import/read.ts';
import { asked, takenIn, TODAY } from './imported.ts';

const FOLDER = 'tests/fixtures/import';
const textOf = (name: string) => readFileSync(`${FOLDER}/${name}.txt`, 'utf8');

interface Expected {
  /** Every value that is written without a question, and no other. */
  taken: Record<string, string>;
  /** Every key that is asked about, with the right answer among its proposals; null where the text has none. */
  asked: Record<string, string | null>;
}
const EXPECTED = Object.entries(
  JSON.parse(readFileSync(`${FOLDER}/expected.json`, 'utf8')) as Record<string, Expected>,
);

/** A long text by its beginning and its end; people with what is known of them. */
function short(value: unknown): string {
  const text =
    Array.isArray(value) && typeof value[0] === 'object'
      ? (value as Person[]).map((person) => Object.values(person).join(' | ')).join('; ')
      : shown(value);
  return text.length >= 90 ? `${text.slice(0, 30)} … ${text.slice(-30)}` : text;
}

test('every announcement has its expectation', () => {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
  expect(EXPECTED.map(([name]) => `${name}.txt`).toSorted()).toEqual(names.toSorted());
});

test.each(EXPECTED)('of %s every labelled value is taken, and no other', (name, { taken }) => {
  const values = Object.entries(takenIn(textOf(name))).map(([key, value]) => [key, short(value)]);
  expect(Object.fromEntries(values)).toEqual(taken);
});

test.each(EXPECTED)('of %s all else is asked, and the text is proposed', async (name, expected) => {
  const { language } = expected.asked;
  const { questions } = await asked(textOf(name), language ? { language } : {});
  const keys = [...questions.keys()].filter((key) => !OF_ITS_OWN.includes(key));
  expect(keys.toSorted()).toEqual(Object.keys(expected.asked).toSorted());
  for (const [key, answer] of Object.entries(expected.asked)) {
    if (answer) expect(questions.get(key)!.proposals.map(short)).toContain(answer);
  }
});

/** Asked about every text, with proposals that are not from it. */
const OF_ITS_OWN = ['id', 'announced', 'timeZone'];

test('of two talks nothing is taken that they differ in', async () => {
  const text = 'Title: Trees\nSpeaker: Ada Lovelace\n\nTitle: Roads\nSpeaker: Mary Somerville\n';
  expect(takenIn(text)).toEqual({});
  const { questions } = await asked(text);
  expect(questions.get('title')!.proposals.slice(0, 2)).toEqual(['Trees', 'Roads']);
});

test.each([
  ['This is a saved mail.', 'Received: by a\nMIME-Version: 1.0\nSubject: x\n\nTitle: y'],
  ['This is an RTF document.', '{\\rtf1 Title: x}'],
  ['This is a saved web page', '<!DOCTYPE html>\n<html><p>Title: x'],
  ['This is a PDF.', '%PDF-1.7'],
  ['This calendar file has 2 events', calendar('SUMMARY:A', 'SUMMARY:B')],
  ['There is no text in it.', ' \n\n'],
])('%s: refused by its name', (refusal, text) => {
  expect(readAnnouncement(text, TODAY)).toHaveProperty('refusal', expect.stringContaining(refusal));
});

test('the wall time of a zone that the calendar’s file describes is taken as it is', () => {
  const zone =
    'BEGIN:VTIMEZONE\nTZID:Pacific Standard Time\nBEGIN:STANDARD\nDTSTART:16010101T020000\nTZOFFSETFROM:-0700\nTZOFFSETTO:-0800\nEND:STANDARD\nEND:VTIMEZONE\n';
  const text = calendar(
    'DTSTART;TZID=Pacific Standard Time:20270210T141500|DTEND;TZID=Pacific Standard Time:20270210T154500',
  );
  expect(takenIn(text.replace('BEGIN:VEVENT', `${zone}BEGIN:VEVENT`))).toEqual({
    ...{ date: '2027-02-10', time: '14:15 - 15:45', timeZone: 'America/Los_Angeles' },
  });
});

/** @param events lines of properties, with `|` between them */
function calendar(...events: string[]): string {
  const all = events.map(
    (properties, i) => `BEGIN:VEVENT\nUID:${i}\n${properties.replaceAll('|', '\n')}\nEND:VEVENT\n`,
  );
  return `BEGIN:VCALENDAR\nVERSION:2.0\n${all.join('')}END:VCALENDAR\n`;
}

test.each([
  [
    'a zone of Windows and a duration',
    'DTSTART;TZID="W. Europe Standard Time":20270210T141500|DURATION:PT1H30M',
    { date: '2027-02-10', time: '14:15 - 15:45', timeZone: 'Europe/Berlin' },
  ],
  ['a whole day', 'DTSTART;VALUE=DATE:20270210', { date: '2027-02-10' }],
  [
    'one of several days',
    'DTSTART;TZID=Europe/Rome:20270210T140000|DTEND;TZID=Europe/Rome:20270210T150000|RRULE:FREQ=WEEKLY',
    { time: '14:00 - 15:00', timeZone: 'Europe/Rome' },
  ],
  ['an instant, whose place is not said', 'DTSTART:20270210T140000Z|DTEND:20270210T150000Z', {}],
  [
    'a description in HTML with labels',
    'SUMMARY:Seminar|DESCRIPTION:<p>Title: A &amp; B</p><p>Speaker: Ada Lovelace</p>',
    { title: 'A & B', speaker: [{ name: 'Ada Lovelace' }] },
  ],
  [
    'a description that is not HTML',
    'DESCRIPTION:Title: For x<y and y>0\\nHost: Is a<b if c>d? ask <a@b.example>',
    { title: 'For x<y and y>0' },
  ],
  ['a place', 'LOCATION:Room 1\\, Hall', { location: 'Room 1, Hall' }],
])('of a calendar’s file, %s', (_, properties, expected) => {
  expect(takenIn(calendar(properties))).toEqual(expected);
});

const LONG = 'Ants find the shortest way without a map, and nobody has told them how. '
  .repeat(3)
  .trim();

test.each([
  [
    'an address is whole on its line',
    'Email: a@b.example.edu\nCoffee at 4.',
    { email: 'a@b.example.edu' },
  ],
  [
    'a subject beside a speaker is the title',
    'Subject: How engines remember\nSpeaker: Ada Lovelace\nPlace: L4',
    {
      ...{ title: 'How engines remember', location: 'L4' },
      speaker: [{ name: 'Ada Lovelace' }],
    },
  ],
  [
    'several paragraphs that a label ends',
    `Abstract:\n${LONG}\n\n${LONG}x\n\nRoom: L4`,
    { abstract: `${LONG}\n\n${LONG}x`, location: 'L4' },
  ],
  [
    'an institution behind a name',
    'Title: Ants\nSpeaker: Ada Quennell, University of Brodek',
    { title: 'Ants', speaker: [{ name: 'Ada Quennell', affiliation: 'University of Brodek' }] },
  ],
])('%s', (_, text, taken) => {
  expect(takenIn(text)).toEqual(taken);
});

test.each([
  ['a person behind a name', 'Title: Ants\nSpeaker: Ada Quennell, Boris Tamm', 'speaker'],
  [
    'a degree behind a name',
    'Title: Ants\nSpeaker: Ada Quennell, PhD, University of Brodek',
    'speaker',
  ],
  [
    'an institution behind the last of two',
    'Title: Ants\nSpeaker: Ada Quennell and Boris Tamm, University of Brodek',
    'speaker',
  ],
  ['a kind of event', 'What: Brown Bag Lunch\nSpeaker: Ada Quennell\nRoom: L4', 'title'],
  [
    'a biography below the paragraphs',
    `Abstract:\n${LONG}\n\nDr. Ada Quennell ${LONG}\n\nRoom: L4`,
    'abstract',
  ],
])('%s is no reason to take a value', (_, text, key) => {
  expect(takenIn(text)).not.toHaveProperty(key);
});

test('an event in UTC is proposed in the zone that its calendar is shown in', async () => {
  const text = calendar('DTSTART:20270311T150000Z|DTEND:20270311T160000Z');
  const { values, questions } = await asked(
    text.replace('2.0\n', '2.0\nX-WR-TIMEZONE:Europe/Madrid\n'),
  );
  expect(values.has('date') || values.has('time') || values.has('timeZone')).toBe(false);
  expect(questions.get('date')!.proposals).toEqual(['2027-03-11']);
  expect(questions.get('time')!.proposals).toEqual(['16:00 - 17:00']);
  expect(questions.get('timeZone')!.proposals[0]).toBe('Europe/Madrid');
});

test('the sign ">" of one line is its own; that of several is a mail’s', () => {
  const abstract =
    'Abstract:\nThe layer is, as all who were there will say, surely\n> 5 mm thick, and more.';
  expect(takenIn(`Title: Ice\n${abstract}`)['abstract']).toContain('> 5 mm thick');
  expect(takenIn(`Title: Ice\n${abstract.replace('5', 'five')}`)['abstract']).toContain('> five');
  expect(takenIn('> Title: Ice\n> Speaker: Ada Lovelace')).toEqual({
    ...{ title: 'Ice', speaker: [{ name: 'Ada Lovelace' }] },
  });
});

test.each([
  ['two rooms', 'Room: B12\nTime: 1 pm - 2 pm\n\nRoom: C7', 'location', ['B12', 'C7']],
  ['a rank', 'Title: Associate Professor\nSpeaker: Ada Lovelace', 'title', ['Associate Professor']],
  [
    'a kind of event',
    'What: Physics Colloquium\nWho: Ada Lovelace',
    'title',
    ['Physics Colloquium'],
  ],
  ['a deadline', 'Title: Ants\nDate: please register by 1 March 2027', 'date', ['1 March 2027']],
  ['two days', 'Title: Ants\nDate: 4 and 5 March 2027', 'date', ['5 March 2027']],
  [
    'a day that is later in the text',
    'Title: Ants\nDate: 4 March 2027\n\nThe talk is now on 11 March 2027.',
    'date',
    ['4 March 2027', '11 March 2027'],
  ],
  [
    'a later day below another label',
    'Title: Ants\nDate: 4 March 2027\nOrganizer: Ants Society\nPlease note the change: now on 11 March 2027.',
    'date',
    ['4 March 2027', '11 March 2027'],
  ],
  [
    'a title above a name',
    'Title: Where to put it\nAda Quennell, Boston\nSpeaker: Ada Quennell',
    'title',
    ['Where to put it'],
  ],
  ['a row of several columns', '| Title | Ants | Speaker | Ada Lovelace |', 'title', []],
  [
    'a wrong weekday',
    'Title: Ants\nDate: Monday, 4 March 2027',
    'date',
    ['Thursday, 4 March 2027'],
  ],
  [
    'another label in the value',
    'Title: Space, Time: An Introduction\nSpeaker: Ada Lovelace',
    'title',
    ['Space', 'Space, Time: An Introduction'],
  ],
])('nothing is taken from %s, and it is proposed', async (_, text, key, proposals) => {
  const { values, questions } = await asked(text);
  expect(values.get(key as 'title')).toBe(key === 'date' ? undefined : 'TBA');
  expect(questions.get(key)!.proposals).toEqual(expect.arrayContaining(proposals));
});

test('a question says why the value of a label is not taken', async () => {
  const { questions } = await asked('Title: Ants\nDate: Friday, 15 March 2027\nTime: 4 pm');
  expect(questions.get('date')!.reason).toBe('"Friday, 15 March 2027" is a Monday.');
  expect(questions.get('time')!.reason).toBe('"4 pm" has no end.');
});

test('what is no value is none', () => {
  const text = '### Title\n\nAnts\n\n### Room\n\n_No response_\n\n### Host\n\nN/A\n';
  expect(takenIn(text)).toEqual({ title: 'Ants' });
});

test('a biography without a label below the abstract is asked about', async () => {
  const abstract = `${'Ants find the shortest way without a map. '.repeat(5).trim()}`;
  const bio = 'Ada Lovelace is a mathematician who has followed ants for twenty years.';
  const text = `Title: Ants\nSpeaker: Ada Lovelace\nAbstract:\n${abstract}\n\n${bio}\n`;
  const { questions } = await asked(text, { abstract });
  expect(questions.get('abstract')!.proposals[0]).toBe(abstract);
  expect(questions.get('bio')).toMatchObject({ text: 'Is this the biography?', proposals: [bio] });
});

test.each(['cancelled', 'Cancelled', 'POSTPONED', 'Moved online'])(
  'an announcement with the status %s says so in the files, whatever they still need',
  (status) => {
    expect(takenIn(`Title: Ants\nSpeaker: Ada Lovelace\nStatus: ${status}`)).toMatchObject({
      status: status.toLowerCase(),
    });
  },
);
