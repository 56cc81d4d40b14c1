/** Announcements of many forms, all invented, against the facts that their texts hold. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelOf, splitAtLabels } from '../../../src/import/lines/labels.ts';
import { readAnnouncement } from '../../../src/import/read.ts';
import { answersOf, contentTexts } from '../../../src/import/write.ts';
import { readSeminar } from '../../../src/seminar/read.ts';
import { draftOf, filesOf, readingOf, TODAY } from './imported.ts';

const FOLDER = 'tests/fixtures/import';
const textOf = (name: string) => readFileSync(`${FOLDER}/${name}.txt`, 'utf8');
const FACTS = Object.entries(
  JSON.parse(readFileSync(`${FOLDER}/facts.json`, 'utf8')) as Record<
    string,
    Record<string, unknown>
  >,
);
/** What the text of a test answers where the announcement says nothing, or not enough. */
const ANSWERS = {
  title: 'T',
  speaker: 'S',
  date: '1 June 2027',
  time: '1 pm - 2 pm',
  location: 'L',
  announced: '1 November 2026',
};

/** A long text by its beginning and its end. */
const ends = (text: string | undefined) =>
  text && text.length >= 90 ? `${text.slice(0, 30)} … ${text.slice(-30)}` : text;

test('every announcement has its facts, or is refused', () => {
  const names = readdirSync(FOLDER).flatMap((name) =>
    name.endsWith('.txt') ? [name.slice(0, -4)] : [],
  );
  const refused = names.filter((name) => 'refusal' in readingOf(textOf(name)));
  expect(refused.toSorted()).toEqual(['two-talks', 'two-talks-bare', 'two-talks-labelled']);
  expect([...FACTS.map(([name]) => name), ...refused].toSorted()).toEqual(names.toSorted());
});

test.each(FACTS)(
  'of %s every value is right, and what is missing is asked',
  async (name, facts) => {
    const { draft, asked } = await filesOf(textOf(name), ANSWERS);
    const values = Object.fromEntries(
      Object.entries(draft.values).map(([key, { value }]) => [key, value as unknown]),
    );
    const { abstract, bio, logistics } = draft.prose;
    const texts = {
      abstract: ends(abstract?.value),
      bio: ends(bio?.value),
      notes: ends(logistics?.value),
    };
    const known = { ...values, language: draft.language, ...texts, asked: asked.join(' ') };
    expect(JSON.parse(JSON.stringify(known))).toEqual(facts);
  },
);

test.each(FACTS.filter(([, { abstract }]) => abstract))(
  'of %s, with its questions answered, a seminar is read',
  async (name) => {
    const { texts } = await filesOf(textOf(name), ANSWERS);
    expect(readSeminar({ texts, files: [] }, TODAY)).toHaveProperty('seminar.abstract');
  },
);

/** The words of a text; what a line end divided is one word. */
const wordsOf = (text: string) =>
  text
    .normalize('NFC')
    .replace(/(\p{L})-\n(?:> ?)*(?=\p{Ll})/gu, '$1')
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Words that are in no file, in no label and in no line that is told as left out. */
function lostWords(text: string): string[] {
  const draft = draftOf(text);
  const { leftOut, language = 'en' } = draft;
  const texts = Object.values(contentTexts(answersOf(draft), draft.prose));
  const kept = new Set(wordsOf([...texts, ...leftOut.map((line) => line.text)].join('\n')));
  const all = [...kept].join(' ').toLowerCase();
  return text.split('\n').flatMap((line) => {
    const plain = line.replace(/^[>\s|]+/, '');
    const said = splitAtLabels(plain, language)
      .map((part) => (labelOf(part, language) ?? labelOf(part, 'en'))?.rest ?? part)
      .join(' ');
    return wordsOf(said).filter((word) => !kept.has(word) && !all.includes(word.toLowerCase()));
  });
}

const withLetters = (text: string) => text.replace(/\uFB01/g, 'fi').replace(/\uFB02/g, 'fl');

/** The words of a calendar's file have escapes among them: its own test looks for them. */
const PLAIN = FACTS.filter(([name]) => !textOf(name).startsWith('BEGIN:VCALENDAR'));

test.each(PLAIN)('of %s no word is lost', (name) => {
  expect(lostWords(withLetters(textOf(name)))).toEqual([]);
});

test('of lines in any order no word is lost', () => {
  const lines = PLAIN.flatMap(([name]) => withLetters(textOf(name)).split('\n'));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...lines), { minLength: 4, maxLength: 25 }), (some) => {
      // A word that is divided between lines has its other half elsewhere.
      const text = some.filter((line) => !line.endsWith('-')).join('\n');
      fc.pre('draft' in readingOf(text));
      expect(lostWords(text)).toEqual([]);
    }),
    { numRuns: 150, seed: 16 },
  );
});

test('values that compete are proposed where they are asked for', async () => {
  const { draft, asked } = await filesOf(
    'Title: Ants\nSpeaker: Ada Lovelace\nDate: 4 March 2027\nTime: 3 pm - 4 pm\nRoom: B12\n\n' +
      'Time: 5 pm - 6 pm\n\nRoom: C7\n',
  );
  expect(asked).toEqual(['time', 'timeZone', 'location', 'id', 'announced']);
  const { time, location } = draft.guesses;
  expect({ time, location }).toEqual({
    time: ['3 pm - 4 pm', '5 pm - 6 pm'],
    location: ['B12', 'C7'],
  });
});

test('lines of two talks are told with their numbers', () => {
  expect(readAnnouncement(textOf('two-talks'), TODAY)).toEqual({
    refusal:
      'The text announces 2 talks:\n  line 6: Trees that share water\n  line 9: Roads that mend themselves\nThis site is for one: import a text with one of them.',
  });
});

test.each([
  '',
  '\n\n',
  'Dear all,\n\nthe lift is out of order until Friday.\n\nBest,\nJo',
  'hello',
  'Milk\nEggs\nBread\nCall Dr. Smith\n',
  'Minutes of 3 March 2027\n\nPresent: Ada Lovelace, Charles Babbage\n\n1. The minutes were approved.\n2. The printer is broken.\n',
  'The kitchen is closed on 12 March 2027.\n\nThe office',
])('%j is no announcement', (text) => {
  expect(readAnnouncement(text, TODAY)).toHaveProperty('refusal');
});
