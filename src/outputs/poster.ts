/** How the poster's text is sized, so that it always fills one sheet and never two. */
import type { Prose, Seminar } from '../seminar/seminar.ts';
import { shorten } from '../seminar/shorten.ts';

export interface PosterFit {
  /** In points: a class of the poster's style sheet. */
  titleSize: number;
  textSize: number;
  abstract: Prose;
  isShortened: boolean;
}

/** In points: the smaller of A4 and US Letter inside the margins, and what stands beside the abstract on it. */
const SHEET = { width: 527, height: 705 };
const FOOTER = 120;
const GAP = 20;
const TITLE_SIZES = [46, 40, 34, 29, 25];
const TEXT_SIZES = [13, 12.5, 12, 11.5, 11, 10.5, 10, 9.5, 9];
const LEADING = 1.42;
/** A letter's mean width in ems, with room to spare for words that do not fill their line. */
const LETTER = 0.5;

/** The largest sizes that fit by the typeface's mean widths; below 9 points the abstract is shortened. */
export function posterFit(seminar: Seminar): PosterFit {
  const titleSize =
    TITLE_SIZES.find((size) => linesOf(seminar.title.text, size, SHEET.width) * size * 1.08 <= 170) ??
    TITLE_SIZES.at(-1)!;
  const title = linesOf(seminar.title.text, titleSize, SHEET.width) * titleSize * 1.08;
  const small = [seminar.address, seminar.audience, seminar.online, seminar.speaker.affiliation, seminar.previous];
  const facts = 95 + small.filter(Boolean).length * 15 + (seminar.changes.length ? 50 : 0);
  const room = SHEET.height - FOOTER - title - 60 - facts;
  const fits = (text: string, size: number) => {
    const lines = text.split('\n').reduce((sum, line) => sum + linesOf(line, size, (SHEET.width - GAP) / 2), 0);
    return (Math.ceil(lines / 2) + 1) * size * LEADING <= room;
  };
  const { abstract } = seminar;
  const textSize = TEXT_SIZES.find((size) => fits(abstract.text, size));
  if (textSize) return { titleSize, textSize, abstract, isShortened: false };
  const smallest = TEXT_SIZES.at(-1)!;
  const text = shorten(abstract.text, 1, (part) => (fits(part, smallest) ? 1 : 2));
  return { titleSize, textSize: smallest, abstract: { text, html: '' }, isShortened: true };
}

/** How many lines a paragraph takes; the letters of Chinese, Japanese and Korean are twice as wide. */
function linesOf(text: string, size: number, width: number): number {
  const wide = text.match(/[\u1100-\u11FF\u3000-\u9FFF\uAC00-\uD7AF\uFF00-\uFFEF]/g)?.length ?? 0;
  return Math.max(0.5, Math.ceil(((text.length + wide * 1.2) * LETTER * size) / width));
}
