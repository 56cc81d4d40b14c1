/** What stands behind an abstract and is none of it, and names and links that look like something else. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meetingIn } from '../../../src/import/words/addresses.ts';
import { peopleOf } from '../../../src/import/words/people.ts';
import { draftOf } from './imported.ts';

const HEAD =
  'Title: Waves in ice\nSpeaker: Ada Lovelace\nDate: 12 March 2027\nTime: 4 pm - 5 pm\nRoom: 5.12\n';
const ABSTRACTS = [
  'Ice remembers every wave that has passed through it.',
  'We follow 3,012 floes of 1.25 km2 each; the ratio of 3:16 is explained in Section 2.\n\nThen we ask why.',
  'Does ice sing? It does, at 4 kHz.\n\nJoint work with Mary Somerville.',
];
const NOTES = [
  'Biscuits are on the table in the lobby from 15:30.',
  'Bring a chair. The doors close at 6 pm.',
  'Wir sehen uns um 17:45 im Foyer.',
  'Zapytania: sekretariat@example.pl',
  'Any trouble finding it? Write to jo@example.org.',
  'We hope that you enjoy it!',
  'À très bientôt !',
];

test.each(['Abstract:\n', 'Abstract: '])('behind "%s" each paragraph is what it is', (label) => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ABSTRACTS),
      fc.shuffledSubarray(NOTES, { minLength: 1, maxLength: 3 }),
      (abstract, notes) => {
        const { prose, values, leftOut } = draftOf(
          `${HEAD}\n${label}${[abstract, ...notes].join('\n\n')}\n`,
        );
        expect(prose.abstract?.value).toBe(abstract);
        notes.forEach((note) => expect(prose.logistics?.value).toContain(note));
        expect(values.time?.value).toBe('4 pm - 5 pm');
        expect(leftOut).toEqual([]);
      },
    ),
  );
});

test('a day behind an abstract is that of the talk', () => {
  const text =
    'Title: Waves in ice\nSpeaker: Ada Lovelace\n\nAbstract: Ice remembers.\n\n12 March 2027, 16:00 - 17:00, Room 5\n';
  const { values, prose } = draftOf(text);
  expect(prose.abstract?.value).toBe('Ice remembers.');
  expect([values.date?.value, values.time?.value, values.location?.value]).toEqual([
    '12 March 2027',
    '16:00 - 17:00',
    'Room 5',
  ]);
});

describe('several people, and one', () => {
  test.each([
    ['宮地 佐和子(東北大学)', ['宮地 佐和子']],
    ['和田 太郎', ['和田 太郎']],
    ['张三丰和李四光', ['张三丰', '李四光']],
    ['와타나베 유키', ['와타나베 유키']],
    ['김철수와 이영희', ['김철수', '이영희']],
    ['홍길동 물리학과 교수', ['홍길동 물리학과 교수']],
  ])('%s', (text, names) => {
    expect(peopleOf([text], true).map(({ name }) => name)).toEqual(names);
  });

  test('names a line each are people each, with what stands behind each', () => {
    const lines = [
      'Elena Vargas, Professor of Law, University of New Mexico',
      'Thomas Redhorse, Director, Upper Basin Water Alliance',
      'Katherine Lindqvist, Senior Hydrologist, Geological Survey',
    ];
    const all = fc.shuffledSubarray(lines, { minLength: 2 });
    fc.assert(
      fc.property(all, (some) => {
        const { values } = draftOf(
          `Title: Rivers\n\nPanelists:\n${some.join('\n')}\n\nDate: 12 March 2027\n`,
        );
        const told = values.speaker?.value.map(
          ({ name, affiliation }) => `${name}, ${affiliation}`,
        );
        expect(told).toEqual(some);
      }),
    );
  });
});

test.each([
  ['https://example.zoom.us/j/123', true],
  ['https://zoom.example.edu/j/123', true],
  ['https://us02web.zoom.us/j/4', true],
  ['https://teams.microsoft.com/l/meetup-join/1', true],
  ['https://meet.google.com/abc-defg-hij', true],
  ['https://meet.jit.si/ice', true],
  ['https://university.webex.com/meet/ada', true],
  ['https://bbb.example.de/b/ada-abc', true],
  ['https://visio.univ-example.fr/ice', true],
  ['https://meeting.tencent.com/dm/1', true],
  ['https://example.edu/computer-vision/zoom-lenses', false],
  ['https://visionlab.example.edu/', false],
  ['https://example.edu/meetings/2027', false],
  ['https://rabbbit.example.org/', false],
])('%s is a call: %s', (url, isCall) => {
  expect(meetingIn(`Join ${url} please`)).toBe(isCall ? url : undefined);
});
