/** Lines, paragraphs and labelled fields of an announcement. */
import { describe, expect, test } from 'vitest';
import { fieldsOf, joined, linesOf, paragraphsOf, widthOf } from '../../../src/import/lines.ts';
import { labelOf, languagesOf } from '../../../src/languages/labels.ts';
import { takenIn } from './imported.ts';

const fields = (text: string) => {
  const lines = linesOf(text);
  const found = fieldsOf(lines, widthOf(lines));
  const nameOf = ([row = '']: readonly string[]) =>
    row.replace(/^./, (letter) => letter.toUpperCase());
  return found.map((field) => [
    nameOf(field.rows),
    joined(field.lines).replace(/\s+/g, ' ').trim(),
  ]);
};

describe('the head of a mail', () => {
  const NOTICE = 'Title: Graphs\nSpeaker: Ada Lovelace';

  test.each([
    'From: Ada <a@b.example>\nTo: all\nDate: Mon, 1 March 2027 10:00\nSubject: Seminar',
    'Subject: Seminar\nSent: Monday, 1 March 2027\nDate: 1 March 2027',
    '**From:** Ada\n**Date:** 1 March 2027\n**Subject:** Seminar\nCc: Charles',
  ])('says nothing of the talk: %j', (head) => {
    expect(fields(`${head}\n\n${NOTICE}`).map(([label]) => label)).toEqual(['Title', 'Speaker']);
    expect(takenIn(`${head}\n\n${NOTICE}`)).toEqual({
      ...{ title: 'Graphs', speaker: [{ name: 'Ada Lovelace' }] },
    });
  });

  test.each([
    ['a day alone', 'Date: 1 March 2027'],
    ['a label of mails alone', 'To: all\nDate: 1 March 2027'],
    ['labels of a talk', 'From: the Dean\nTo: all\nDate: 1 March 2027\nLocation: L4'],
    ['a speaker', 'Subject: Graphs\nFrom: the Dean\nDate: 1 March 2027\nSpeaker: Ada Lovelace'],
    ['a title', 'To: all\nFrom: the Dean\nDate: 1 March 2027\nTitle: Graphs'],
  ])('is none with %s', (_, lines) => {
    expect(takenIn(`${lines}\n\nTime: 2 pm - 3 pm`)).toHaveProperty('date', '1 March 2027');
  });
});

describe('the width of lines', () => {
  const line = (length: number) => 'x'.repeat(length - 2) + ' y';
  const width = (...lengths: number[]) => widthOf(linesOf(lengths.map(line).join('\n')));

  test.each([
    [[72, 70, 71, 30], 70],
    [[50, 50, 50], 50],
    [[100, 100, 88], 88],
    [[72, 60, 60], 60],
  ])('of %j is that of the third longest, %i', (lengths, expected) => {
    expect(width(...lengths)).toBe(expected);
  });

  test.each([
    ['whole lines', [200, 72, 71, 70]],
    ['lines over a hundred', [101, 100, 100]],
    ['short lines', [49, 49, 49]],
    ['two lines', [72, 71]],
    ['lines of different lengths', [90, 80, 77]],
  ])('is unknown for %s', (_, lengths) => {
    expect(width(...lengths)).toBeUndefined();
  });

  test('does not count addresses', () => {
    expect(widthOf(linesOf(`https://x.example/${'y'.repeat(90)}\n${line(60)}\n${line(60)}`))).toBe(
      undefined,
    );
  });
});

describe('paragraphs', () => {
  const FULL = 'Ants find the shortest way home without any map of the meadow';
  const texts = (text: string, width?: number) =>
    paragraphsOf(linesOf(text), width).map((one) => joined(one));

  test.each([
    ['a line with room for the next word ends one', 'One two.\nThree four.', 61, 2],
    ['a full line does not', `${FULL}\nand back.`, FULL.length, 1],
    ['a full line whose next word just fits does', `${FULL}\nand back.`, FULL.length + 4, 2],
    ['an empty line does', `${FULL}\n\nand back.`, FULL.length, 2],
    ['an item begins one', `${FULL}\n- and back`, FULL.length, 2],
    ['without a width, a sentence ends one', 'Ants find it.\nBees too', undefined, 2],
    ['without a width, half a sentence does not', 'Ants find\nit too', undefined, 1],
    ['a line over a hundred characters does', `${'x'.repeat(101)}\ny`, undefined, 2],
    ['a line of a hundred does not', `${'x'.repeat(100)}\ny`, undefined, 1],
  ])('%s', (_, text, width, count) => {
    expect(texts(text, width)).toHaveLength(count);
  });

  test('lines are joined by a space, those of scripts without spaces by none', () => {
    expect(texts('Ants\nfind')).toEqual(['Ants find']);
    expect(texts('深海の\n生物')).toEqual(['深海の生物']);
    expect(texts('深海 A\nB 生物')).toEqual(['深海 A B 生物']);
    expect(texts('深海\nB')).toEqual(['深海 B']);
  });
});

describe('fields', () => {
  test.each([
    ['| **Title** | Ants |', [['Title', 'Ants']]],
    ['  Title:   Ants  ', [['Title', 'Ants']]],
    ['### Title\nAnts', [['Title', 'Ants']]],
    ['**When** — 12 March 2027', [['When', '12 March 2027']]],
    ['Title — Ants', []],
    [
      'Title — Ants\nSpeaker — Ada',
      [
        ['Title', 'Ants'],
        ['Speaker', 'Ada'],
      ],
    ],
    ['Abstract\nWe show it.', [['Abstract', 'We show it.']]],
    ['Title\nAnts', []],
    ['Title: Ants\n\nCoffee at 4.', [['Title', 'Ants']]],
    ['Title:\n\nAnts', [['Title', 'Ants']]],
    ['Abstract: One.\n\nTwo.', [['Abstract', 'One. Two.']]],
    ['Abstract: One.\n--\nTwo.', [['Abstract', 'One.']]],
  ])('%j', (text, expected) => {
    expect(fields(text)).toEqual(expected);
  });

  test('a label at the start of a wrapped line of an abstract is text', () => {
    const full = 'Ants find the shortest way home without any map of the meadow,';
    const text = `Abstract: ${full}\n${full} and call it\nRoom: a place with a queen, many of her ants and little light.\n${full}`;
    expect(fields(text).map(([label]) => label)).toEqual(['Abstract']);
    expect(fields(text.replace('call it\n', 'call it.\n\n')).map(([label]) => label)).toEqual([
      ...['Abstract', 'Location'],
    ]);
  });

  test('the lines of a value have the numbers of the announcement', () => {
    const [title, abstract] = fieldsOf(linesOf('Dear all,\nTitle: Ants\n\nAbstract:\nOne.'));
    expect([title!.number, title!.lines[0]!.number]).toEqual([2, 2]);
    expect([abstract!.number, abstract!.lines.map(({ number }) => number)]).toEqual([4, [5]]);
  });
});

describe('labels', () => {
  test.each([
    ['Speaker(s)', ['speaker']],
    [' **Title** ', ['title']],
    ['Time (CET)', ['when']],
    ['Titel / Title', ['title']],
    ['ORT', ['location']],
    ['Résumé', ['abstract']],
    ['日　時', ['when']],
  ])('%s is of %j', (written, rows) => {
    expect(labelOf(written)?.rows).toEqual(rows);
  });

  test.each(['Title / Speaker', 'Title / Ants', 'Ants', ''])('%j is none', (written) => {
    expect(labelOf(written)).toBeUndefined();
  });

  test('the language is that of most labels of keys', () => {
    const labels = ['Titel', 'Referent', 'Von', 'From', 'To', 'Cc', 'Sent', 'Note'];
    expect(languagesOf(labels.map((label) => labelOf(label)!))).toEqual(['de']);
    expect(languagesOf([])).toEqual([]);
  });
});
