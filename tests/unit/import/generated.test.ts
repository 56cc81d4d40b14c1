/** Announcements made of labels in any order, language and form, with noise between them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelOf } from '../../../src/languages/labels.ts';
import type { LabelRow } from '../../../src/languages/words.ts';
import { LANGUAGE_TAGS, labelNames, type Language } from '../../../src/languages/languages.ts';
import { takenIn } from './imported.ts';

const FUZZ = Number(process.env['FUZZ'] ?? 0);

const NAMES = [
  'Ada Lovelace',
  'Ōta Haruka',
  'Ewa Nowak-Żak',
  'J. van der Berg',
  'Dr. Mary Somerville',
];
const name = fc.constantFrom(...NAMES);

/** What stands behind a label of each row, and the keys that it gives. */
const VALUES = {
  title: fc
    .constantFrom(
      'How ants find the way',
      '„Wälder im Wandel“',
      'Σ, π and their friends',
      '森の時間',
    )
    .map((title) => ({ text: title, keys: { title: title.replace(/[„“]/g, '') } })),
  speaker: fc.oneof(
    name.map((one) => ({ text: one, keys: { speaker: [{ name: one }] } })),
    name.map((one) => ({
      text: `${one} (University of Aberhaf)`,
      keys: { speaker: [{ name: one, affiliation: 'University of Aberhaf' }] },
    })),
    name.map((one) => ({
      text: `[${one}](https://example.edu/~one)`,
      keys: { speaker: [{ name: one }], homepage: 'https://example.edu/~one' },
    })),
  ),
  when: fc.constantFrom(
    { text: '2027-03-12', keys: { date: '2027-03-12' } },
    { text: '12.03.2027', keys: { date: '12.03.2027' } },
    { text: 'Friday, March 12, 2027', keys: { date: 'Friday, March 12, 2027' } },
    { text: '14:15 - 15:45', keys: { time: '14:15 - 15:45' } },
    { text: '2027-03-12, 14:15 - 15:45', keys: { date: '2027-03-12', time: '14:15 - 15:45' } },
    { text: '14:15–15:45 | 2027-03-12', keys: { date: '2027-03-12', time: '14:15–15:45' } },
  ),
  location: fc.constantFrom(
    { text: 'Room 12-3, Old Hall', keys: { location: 'Room 12-3, Old Hall' } },
    {
      text: '[Aula 7](https://maps.example.edu/7)',
      keys: { location: 'Aula 7', map: 'https://maps.example.edu/7' },
    },
  ),
  host: name.map((one) => ({ text: one, keys: { host: [one] } })),
  organizer: fc.constant({ text: 'Group of Optics', keys: { organizer: 'Group of Optics' } }),
  audience: fc.constant({ text: 'Members and guests', keys: { audience: 'Members and guests' } }),
  email: fc.constant({ text: 'office@example.edu', keys: { email: 'office@example.edu' } }),
} satisfies Partial<Record<LabelRow, fc.Arbitrary<{ text: string; keys: object }>>>;
type Row = keyof typeof VALUES;
const ROWS = Object.keys(VALUES) as Row[];

/** How a line with a label is set; one form for all lines of a text. */
const FORMS: readonly ((label: string, value: string) => string)[] = [
  (label, value) => `${label}: ${value}`,
  (label, value) => `  ${label} :  ${value}`,
  (label, value) => `${label}：${value}`,
  (label, value) => `- ${label}: ${value}`,
  (label, value) => `• **${label}:** ${value}`,
  (label, value) => `**${label}**: ${value}`,
  (label, value) => `| ${label} | ${value.replace('|', ',')} |`,
  (label, value) => `${label}\t${value}`,
  (label, value) => `${label} — ${value}`,
  (label, value) => `> ${label}: ${value}`,
  (label, value) => `【${label}】${value}`,
  (label, value) => `### ${label}\n\n${value}`,
  (label, value) => `${label.toUpperCase()}:\n${value}`,
];

/** Lines that say nothing of a key. */
const NOISE = fc.constantFrom(
  '',
  'All are welcome.',
  'Dear colleagues,',
  'Coffee and cake will be served before the talk.',
  'If you cannot come, a recording will be there later.',
  '-----------------',
  'Moderator: Charles Babbage',
  'Passcode: 123456',
  'Best wishes,\nThe office',
);

/** All labels of a row in a language that mean nothing else there. */
function labelsOf(row: Row, language: Language): string[] {
  const all = labelNames(language).flatMap(([one, name]) => (one === row ? [name] : []));
  const clear = all.filter((label) => labelOf(label, [language, 'en'])?.rows.join() === row);
  return clear.map((label) => label[0]!.toUpperCase() + label.slice(1));
}

const announcementOf = fc
  .record({
    language: fc.constantFrom(...LANGUAGE_TAGS),
    rows: fc.shuffledSubarray(ROWS, { minLength: 4 }),
  })
  .chain(({ language, rows }) =>
    fc.record({
      language: fc.constant(language),
      form: fc.constantFrom(...FORMS),
      lines: fc.tuple(
        ...rows.map((row) =>
          fc.record({
            label: fc.constantFrom(...labelsOf(row, language)),
            value: VALUES[row] as fc.Arbitrary<{ text: string; keys: object }>,
            noise: NOISE,
          }),
        ),
      ),
    }),
  );

test('every labelled value is right, and no other is written', () => {
  fc.assert(
    fc.property(announcementOf, ({ language, form, lines }) => {
      const text = lines
        .map(({ label, value, noise }) => `${form(label, value.text)}\n\n${noise}\n\n`)
        .join('');
      const { language: tag, ...values } = takenIn(text);
      const keys = Object.assign({}, ...lines.map(({ value }) => value.keys)) as object;
      // A person's name alone, without what it is about, may be of a jury.
      const isNotice = /title|date|time|location/.test(Object.keys(keys).join());
      fc.pre(isNotice);
      expect(values).toEqual(keys);
      expect([undefined, language]).toContain(tag);
    }),
    FUZZ ? { numRuns: FUZZ } : { numRuns: 100, seed: 16 },
  );
});
