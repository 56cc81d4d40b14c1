/** Sheets of seminars with other texts, and what is wrong with them. */
import { prints } from '../../src/outputs/print/prints.ts';
import type { Paper } from '../../src/outputs/print/paper.ts';
import { readPhrase, readProse } from '../../src/seminar/prose/prose.ts';
import type { Prose, Seminar } from '../../src/seminar/seminar.ts';
import { FIXTURES, readFixture } from '../fixtures/seminars.ts';
import { readPdf, renderPdf, type Pdf } from '../harness/pdf.ts';
import { readQrCode } from '../harness/qr-code.ts';

export const PAGE_URL = 'https://seminars.example.edu/talks/guth/';
export const seed = readFixture('seed');

/** The first cases of a list, which differ most; all of them where the environment has `ALL`. */
export function first<Case>(count: number, cases: readonly Case[]): Case[] {
  return cases.slice(0, process.env['ALL'] ? cases.length : count);
}

const KINDS = ['seed', 'arabic', 'japanese', 'mathematics', 'panel', 'open'];
/** Seminars of different kinds. */
export const SAMPLE = first(
  KINDS.length,
  FIXTURES.toSorted(([a], [b]) => Number(KINDS.includes(b)) - Number(KINDS.includes(a))),
);

/** In points: what printers leave white. */
const EDGE = 20;
const SIZES = { a4: [595, 842], letter: [612, 792] } as const;

/** The first words of the seed's abstract, again and again. */
export function words(count: number): string {
  const all = seed.abstract.text.split(/\s+/);
  return Array.from({ length: count }, (_, i) => all[i % all.length]).join(' ');
}

/** @throws where the text has a fault */
export function prose(markdown: string): Prose {
  const reading = readProse(markdown, 'abstract');
  if ('value' in reading) return reading.value;
  throw new Error(JSON.stringify(reading.faults));
}

/** @throws where the text has a fault */
export function phrase(text: string): Prose {
  const reading = readPhrase(text);
  if ('value' in reading) return reading.value;
  throw new Error(JSON.stringify(reading.complaint));
}

/** Letters alone: sheets break lines and words, and write capitals. */
export function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The A4 sheet of a seminar, read back. */
export async function sheetOf(seminar: Seminar): Promise<Pdf> {
  const { a4 } = await prints(seminar, PAGE_URL, ['a4']);
  return readPdf(a4);
}

/** What is missing on a seminar's posters, or stands where it is cut off. */
export async function faultsOf(
  seminar: Seminar,
  papers: readonly Paper[] = ['a4'],
): Promise<string[]> {
  const { missing, ...posters } = await prints(seminar, PAGE_URL, papers);
  const found = missing.map((letter) => `no font has ${letter}`);
  for (const paper of papers) {
    const pdf = await readPdf(posters[paper]);
    const [width, height] = SIZES[paper];
    const say = (fault: string) => found.push(`${paper}: ${fault}`);
    if (pdf.sheets !== 1) say(`${pdf.sheets} sheets`);
    if (Math.round(pdf.width) !== width || Math.round(pdf.height) !== height)
      say(`${pdf.width} x ${pdf.height} points`);
    for (const { text, left, right, top, bottom } of pdf.stretches) {
      const isInside =
        left >= EDGE && right <= width - EDGE && top >= EDGE && bottom <= height - EDGE;
      if (!isInside) say(`"${text.slice(0, 40)}" is outside`);
    }
    const all = letters(pdf.stretches.map(({ text }) => text).join(''));
    for (const [fact, told] of Object.entries(factsOf(seminar)))
      if (!all.includes(letters(told))) say(`no ${fact}`);
    if (!pdf.links.includes(PAGE_URL)) say('no link');
    if ((await readQrCode(await renderPdf(posters[paper], 2))) !== PAGE_URL) say('no QR code');
  }
  return found;
}

/** What readers of PDF give back of Arabic has other letters, and in another order. */
function factsOf({ title, speakers, when, location, abstract }: Seminar): Record<string, string> {
  const facts = {
    title: /[$\\]|<math/.test(title.html) ? '' : title.text,
    ...Object.fromEntries(speakers.map(({ name }, i) => [`speaker ${i + 1}`, name])),
    date: when.date,
    time: when.time,
    zone: when.zone,
    room: location ?? 'Online',
    address: PAGE_URL.replace('https://', ''),
    abstract: abstract.text.split(/\s+/).slice(0, 3).join(''),
  };
  return Object.fromEntries(
    Object.entries(facts).filter(([, told]) => !/\p{sc=Arab}|\p{sc=Hebr}/u.test(told)),
  );
}
