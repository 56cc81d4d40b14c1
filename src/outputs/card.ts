/** The preview image: the page's masthead as a picture of 1200 x 630 pixels. */
import sharp from 'sharp';
import { PAPER } from '../seminar/keys/paper.ts';
import type { Seminar } from '../seminar/seminar.ts';
import { shorten } from '../text/shorten.ts';
import { cardLetters, cardTexts } from './card-texts.ts';
import { lettering, type Lettering } from './lettering.ts';
import { balancedLines, breakLines } from './lines.ts';
import { pictureFonts } from './typeface.ts';

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 80;
const COLUMN = WIDTH - 2 * MARGIN;
const INK = '#191814';
const LEADING = 1.1;
const TITLE_SIZES = [128, 112, 98, 84, 76, 68, 60, 54, 48, 42, 36, 32];
const TITLE_HEIGHT = 265;
const FACTS_SIZE = 34;

/** @returns a PNG; the same seminar gives the same bytes at any time and place */
export async function card(seminar: Seminar): Promise<Uint8Array<ArrayBuffer>> {
  const type = lettering(await pictureFonts(cardLetters(seminar)));
  const png = await sharp(Buffer.from(drawing(seminar, type)))
    .png({ palette: true, colours: 64, effort: 4 })
    .toBuffer();
  return Uint8Array.from(png);
}

function drawing(seminar: Seminar, type: Lettering): string {
  const { over, title, speaker, when, where } = cardTexts(seminar);
  const isRtl = /^[^\p{L}]*[\u0590-\u08FF]/u.test(title);
  const fitted = (text: string, size: number, limit = COLUMN) =>
    shorten(text, limit, (part) => type.width(part, size));
  const line = (text: string, y: number, size: number, fromRight = isRtl) =>
    type.outline(text, fromRight ? WIDTH - MARGIN - type.width(text, size) : MARGIN, y, size);

  const { lines, size } = fitTitle(title, type);
  const top = over ? 130 : 90;
  const end = top + lines.length * size * LEADING;
  const roomForPlace = COLUMN - type.width(when, FACTS_SIZE) - 40;
  const isOneLine = type.width(where, FACTS_SIZE) <= roomForPlace;
  const factsTop = HEIGHT - (isOneLine ? 75 : 105);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" fill="${INK}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER.light}"/>`,
    `<g fill="${seminar.accent.light}">${line(fitted(over, 26), 96, 26)}</g>`,
    ...lines.map((text, i) => line(text, top + size * (0.86 + i * LEADING), size)),
    line(fitted(speaker, 40), end + 48, 40),
    `<path d="M${MARGIN} ${factsTop - 52}h${COLUMN}v1.5h-${COLUMN}z"/>`,
    line(when, factsTop, FACTS_SIZE, false),
    isOneLine
      ? line(where, factsTop, FACTS_SIZE, true)
      : line(fitted(where, FACTS_SIZE), factsTop + 48, FACTS_SIZE, false),
    '</svg>',
  ].join('');
}

/** The largest size at which the title fits, over lines of about the same length. */
function fitTitle(title: string, type: Lettering): { lines: string[]; size: number } {
  const widthAt = (size: number) => (part: string) => type.width(part, size);
  const size = TITLE_SIZES.find((candidate) => {
    const lines = breakLines(title, COLUMN, widthAt(candidate));
    return (
      lines.length <= linesOf(candidate) &&
      lines.every((line) => type.width(line, candidate) <= COLUMN)
    );
  });
  if (size) return { lines: balancedLines(title, COLUMN, widthAt(size)), size };
  const smallest = TITLE_SIZES.at(-1)!;
  const lines = breakLines(title, COLUMN, widthAt(smallest));
  const last = linesOf(smallest) - 1;
  const kept = [...lines.slice(0, last), lines.slice(last).join(' ')];
  return { lines: kept.map((line) => shorten(line, COLUMN, widthAt(smallest))), size: smallest };
}

/** How many lines of a size there is room for. */
function linesOf(size: number): number {
  return Math.floor(TITLE_HEIGHT / size / LEADING);
}
