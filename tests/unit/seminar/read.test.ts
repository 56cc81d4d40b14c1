import { describe, expect, test } from 'vitest';
import { SCHEMAS } from '../../../src/seminar/keys/schema.ts';
import type { Value } from '../../../src/seminar/keys/value.ts';
import type { Content } from '../../../src/seminar/content-file.ts';
import { readSeminar } from '../../../src/seminar/read.ts';
import { BASE, messagesOf, TODAY, type Texts } from './cases.ts';

function read(texts: Partial<Texts>, files: Content['files'] = []) {
  const reading = readSeminar({ texts: { ...BASE, ...texts }, files }, TODAY);
  if (!reading.seminar) throw new Error(messagesOf(reading.faults));
  return reading.seminar;
}

function withKeys(name: keyof typeof BASE, ...lines: string[]): Partial<Texts> {
  return { [name]: BASE[name].replace(/\n---\n/, () => `\n${lines.join('\n')}\n---\n`) };
}

test('what is not written is absent or has its default', () => {
  expect(read({})).toMatchObject({
    id: 'lovelace-2026-03-12',
    title: { text: 'On Growth and Form', html: 'On Growth and Form' },
    speakers: [{ name: 'Ada Lovelace', photo: undefined }],
    location: 'Room 34-401',
    online: undefined,
    status: 'scheduled',
    announced: { iso: '2026-03-05', label: 'March 5, 2026' },
    previous: undefined,
    changes: [],
    links: [],
    accent: { light: '#8c1d2f' },
    notes: { text: 'The entrance is free of steps.' },
  });
});

test('the summary is the beginning of the abstract, or what is written', () => {
  expect(read({}).summary).toMatch(/^Living things keep .* found in nature\.$/);
  expect(read(withKeys('abstract', 'summary: How cells measure size.')).summary).toBe(
    'How cells measure size.',
  );
});

test('days are shown in the order in which the date is written', () => {
  const logistics = BASE.logistics.replace('Thursday, March 12, 2026', '12 March 2026');
  const seminar = read({ logistics });
  expect(seminar.when.date).toBe('Thursday, 12 March 2026');
  // Who writes the announcement's day the other way round is shown as written.
  expect(seminar.announced.label).toBe('March 5, 2026');
});

test.each(
  Object.entries(SCHEMAS).flatMap(([file, keys]) =>
    Object.entries<Value>(keys).flatMap(([key, { isOptional }]) =>
      isOptional && key !== 'location' ? [[file as keyof typeof BASE, key] as const] : [],
    ),
  ),
)('of %s, %s without a value is left out', (file, key) => {
  const texts = { ...BASE, ...withKeys(file, `${key}:`) };
  expect(readSeminar({ texts, files: [] }, TODAY)).toEqual(
    readSeminar({ texts: BASE, files: [] }, TODAY),
  );
});

test('a photo has its file and its text', () => {
  const texts = withKeys('bio', 'photo: ada.jpg', 'photoAlt: Ada at her desk');
  expect(read(texts, ['ada.jpg', 'bio.md']).speakers[0]?.photo).toEqual({
    file: 'ada.jpg',
    alt: 'Ada at her desk',
  });
});

describe('a file is found by its name', () => {
  const texts = withKeys('bio', 'photo: Zoë.jpg', 'photoAlt: Zoë at her desk');

  test('however its accents are written', () => {
    const name = 'Zoë.jpg'.normalize('NFD');
    expect(read(texts, [name]).speakers[0]?.photo?.file).toBe(name);
  });

  test('and a photo of nearly that name is proposed', () => {
    expect(() => read(texts, ['zoë.JPG'])).toThrow('Write "zoë.JPG", or put the file there.');
  });

  test.each(['Bio.md', 'bio.md.txt', 'bio.txt', 'BIO.MD', 'bio.markdown'])(
    '%s is likely the missing one',
    (name) => {
      expect(() => read({ bio: undefined }, ['bio.jpg', name])).toThrow(
        `content/bio.md: The file is missing. Rename "content/${name}" to "content/bio.md".`,
      );
    },
  );
});

describe('who has moved', () => {
  const change = ['changes:', '  - on: March 9, 2026', '    what: It has moved.'];

  test('online has left the room', () => {
    const seminar = read(
      withKeys(
        'logistics',
        'status: moved online',
        'online: https://example.zoom.us/j/123',
        'address: 50 Vassar Street',
        'map: https://www.openstreetmap.org/way/1',
        ...change,
      ),
    );
    const { status, online, location, address, map } = seminar;
    expect({ status, online, location, address, map }).toEqual({
      status: 'moved online',
      online: 'https://example.zoom.us/j/123',
      location: undefined,
      address: undefined,
      map: undefined,
    });
  });

  test('to another day keeps the time, where only the day is given', () => {
    const { previous, changes } = read(
      withKeys('logistics', 'status: rescheduled', 'previousDate: March 5, 2026', ...change),
    );
    expect(previous).toMatchObject({ date: 'Thursday, March 5, 2026' });
    // Three days before daylight saving: EST.
    expect(previous?.start.instant).toBe(Date.UTC(2026, 2, 5, 16));
    expect(changes).toEqual([
      { on: { iso: '2026-03-09', label: 'March 9, 2026' }, what: 'It has moved.' },
    ]);
  });

  test('to another time keeps the day, where only the time is given', () => {
    const { previous } = read(
      withKeys('logistics', 'status: rescheduled', 'previousTime: 2 pm - 3 pm', ...change),
    );
    expect(previous?.start.instant).toBe(Date.UTC(2026, 2, 12, 18));
  });
});

describe('the bytes of a file', () => {
  const speaker = 'René Descartes';
  const bio = BASE.bio.replace('Ada Lovelace', speaker);
  const decoded = (bytes: Buffer) => ({ bio: bytes.toString('utf8') });

  test.each([
    ['UTF-8', bio],
    ['UTF-8 with a byte order mark', `\uFEFF${bio}`],
    ['UTF-8 with the line ends of Windows', bio.replaceAll('\n', '\r\n')],
    ['UTF-8 with the line ends of an old Macintosh', bio.replaceAll('\n', '\r')],
    ['UTF-8 with accents apart from their letters', bio.normalize('NFD')],
  ])('%s are read', (_, text) => {
    expect(read(decoded(Buffer.from(text))).speakers[0]?.name).toBe(speaker);
  });

  test.each([
    ['Latin-1', Buffer.from(bio, 'latin1'), 2],
    ['UTF-16', Buffer.from(`\uFEFF${bio}`, 'utf16le'), 1],
  ])('%s are refused, with the first line that suffers', (_, bytes, line) => {
    expect(() => read(decoded(bytes))).toThrow(
      `content/bio.md:${line}: The file is not saved as UTF-8`,
    );
  });
});

test('every fault is told, in the order of the files and their lines', () => {
  const texts = {
    abstract: '---\ntitel: A\n---\n',
    bio: undefined,
    logistics: BASE.logistics.replace('Thursday', 'Friday').replace('11:00 am', '1:00 pm'),
  };
  const reading = readSeminar({ texts, files: [] }, TODAY);
  const places = reading.seminar ? [] : reading.faults.map(({ file, key }) => `${file} ${key}`);
  expect(places).toEqual([
    'content/abstract.md undefined',
    'content/abstract.md titel',
    'content/bio.md undefined',
    'content/logistics.md date',
    'content/logistics.md time',
  ]);
});

test('footnotes stand under a heading in the page’s language', () => {
  const abstract = `${BASE.abstract}\nA claim.[^1]\n\n[^1]: Its source.\n`;
  const logistics = BASE.logistics.replace('announced:', 'language: de\nannounced:');
  expect(read({ abstract, logistics }).abstract.text).toContain('Anmerkungen\n\n[1] Its source.');
});
