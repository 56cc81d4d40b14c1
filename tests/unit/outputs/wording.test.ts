import { describe, expect, test } from 'vitest';
import {
  changeLines,
  headline,
  lastRevised,
  placeLine,
  speakerLine,
  statusWord,
  whenLine,
} from '../../../src/outputs/wording.ts';
import { readFixture } from '../../fixtures/seminars.ts';

const seed = readFixture('seed');
const hybrid = readFixture('hybrid');

test.each([
  ['seed', undefined],
  ['cancelled', 'Cancelled'],
  ['postponed', 'Postponed'],
  ['rescheduled', 'Rescheduled'],
  ['moved-online', 'Moved online'],
])('the word for the status of "%s"', (name, word) => {
  expect(statusWord(readFixture(name))).toBe(word);
});

test('the headline has the status, the speaker and the title', () => {
  expect(headline(seed)).toBe(
    'Florentin Guth: Towards a science of deep learning: the structure of data and weights',
  );
  expect(headline(readFixture('postponed'))).toBe(
    'Postponed: Aoife Ní Bhraonáin: Peat, patience and the price of carbon',
  );
});

describe('when', () => {
  test.each([
    ['seed', 'Thursday, March 12, 2026, 11:00 am – 12:00 pm EDT'],
    ['mathematics', 'Monday, 26 October 2026, 14:15 – 15:45 CET'],
    ['japanese', '2026年9月3日木曜日 13:30～15:00 JST'],
    ['german', 'Donnerstag, 19. November 2026, 18:15 – 19:45 Uhr MEZ'],
    ['moved-online', 'Monday, June 15, 2026, 10:30 am – 12:00 pm GMT+5:45'],
  ])('%s, on the organiser’s clock', (name, line) => {
    expect(whenLine(readFixture(name))).toBe(line);
  });
});

describe('where', () => {
  test('the room alone, with its address, or the link where there is no room', () => {
    expect(placeLine(seed)).toBe('34-401A Grier A');
    expect(placeLine(hybrid)).toBe('HPF G 6, Otto-Stern-Weg 1, 8093 Zürich');
    expect(placeLine({ ...hybrid, location: undefined, address: undefined })).toBe(
      'https://video.example.ch/j/61234567890?pwd=Zm9v',
    );
  });

  test('who has moved online has left the room', () => {
    expect(placeLine(readFixture('moved-online'))).toBe(
      'https://meet.example.edu/j/9812345?pwd=aB3%2Fx&lang=en',
    );
  });
});

test('the speaker stands with the affiliation, where there is one', () => {
  expect(seed.speakers.map(speakerLine)).toEqual(['Florentin Guth']);
  expect(hybrid.speakers.map(speakerLine)).toEqual(['Noémie Perret-Gentil, ETH Zürich']);
});

test('changes have their day and their sentence, the last one first', () => {
  expect(changeLines(readFixture('rescheduled'))).toEqual([
    "Changed 28 September 2026: The seminar is a week and an hour later, because the speaker's flight was cancelled.",
    'Changed 21 September 2026: The seminar is now in Carslaw 275, which holds more people.',
  ]);
});

test('the last change dates the seminar, or else its announcement', () => {
  expect(lastRevised(seed)).toEqual({ iso: '2026-03-05', label: 'March 5, 2026' });
  expect(lastRevised(readFixture('longest')).iso).toBe('2026-11-02');
});
