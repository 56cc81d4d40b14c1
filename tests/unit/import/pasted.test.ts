/** What programs and people put around an announcement: links between angles, marks of quoting, what is off. */
import { expect, test } from 'vitest';
import { draftOf } from './imported.ts';

const FIELDS = `Speaker: Ada Lovelace
Title: On engines
Date: Friday 5 March 2027
Time: 4 pm - 5 pm`;

const valueOf = (text: string, key: keyof ReturnType<typeof draftOf>['values']) =>
  draftOf(text).values[key]?.value;

test.each([
  'Subject: CANCELLED: Theory Seminar\nFrom: Office <o@x.example>\n\n',
  '*** CANCELED: Theory Seminar ***\n\n',
  'Betreff: ABGESAGT – Kolloquium\nVon: Büro <o@x.example>\n\n',
  'ANNULÉ : séminaire\n\n',
  'Sehr geehrte Damen und Herren,\n\nder Vortrag am Freitag ist leider abgesagt.\n\n',
  'Dear all,\n\nThe talk below has been cancelled, as the speaker is ill.\n\n',
])('%j says that it does not take place', (above) => {
  expect(valueOf(above + FIELDS, 'status')).toBe('cancelled');
});

test.each([
  'Next week the seminar is cancelled.\n\n',
  'Tea is cancelled.\n\n',
  'Registration can be cancelled at any time.\n\n',
])('%j does not', (above) => {
  expect(valueOf(above + FIELDS, 'status')).toBeUndefined();
});

test.each([
  ['Room: Klaus 2447 <https://maps.example.org/klaus>', 'Klaus 2447'],
  ['Where: Room 12<https://maps.example.org/12>, Main Building', 'Room 12, Main Building'],
  ['Venue: Seminar Room 2 / Zoom: <https://us02web.zoom.us/j/8?pwd=Ab>', 'Seminar Room 2'],
])('%s is in %s', (line, room) => {
  expect(valueOf(`${FIELDS}\n${line}`, 'location')).toBe(room);
});

test('a link is told once, and a map is none to join', () => {
  const { values } = draftOf(
    `${FIELDS}\nZoom: https://zoom.us/j/1 <https://zoom.us/j/1>\nRoom: 5 <https://maps.example.org/5>\nContact: a@x.example<mailto:a@x.example>`,
  );
  expect(values).toMatchObject({
    online: { value: 'https://zoom.us/j/1' },
    map: { value: 'https://maps.example.org/5' },
    email: { value: 'a@x.example' },
  });
});

test.each(['>8 weeks of age', '>10^5 guides', '>= 0.05 only'])(
  'the sign of %s is the text’s own',
  (line) => {
    const text = `${FIELDS}\n\nAbstract: We screened mice\n${line} and more.\n`;
    expect(draftOf(text).prose.abstract?.value).toContain(line);
  },
);

test.each([
  'L. A. Paul\nEugene Higgins Professor of Philosophy, Yale University',
  'Ada Lovelace\nMarie Curie Fellow, ETH Zürich',
  'Jane Doe (MIT), joint with A. Roe',
])('%j is one person', (speaker) => {
  const text = `Speaker: ${speaker}\nTitle: On engines\nDate: Friday 5 March 2027`;
  expect(valueOf(text, 'speaker')).toHaveLength(1);
});
