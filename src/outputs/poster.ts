/** How the poster's text is sized, so that it fills one sheet and never two. */
import type { Prose, Seminar } from '../seminar/seminar.ts';
import { shorten } from '../text/shorten.ts';
import { lettering } from './lettering.ts';
import { countLines } from './lines.ts';
import { pictureFonts, TEXT } from './typeface.ts';
import { statusWord } from './wording.ts';

export interface PosterFit {
  /** In points. */
  titleSize: number;
  textSize: number;
  abstract: Prose;
  isShortened: boolean;
}

/** In points: what A4 and US Letter have in common inside their margins, less the space between its parts. */
const SHEET = { width: 527, height: 668 };
const COLUMN = 253;
const FOOTER = 85;
const TITLE = { sizes: [46, 40, 34, 29, 25, 21], leading: 1.08, height: 165 };
const TEXT_BLOCK = { sizes: [15, 14, 13, 12, 11, 10, 9.5, 9], leading: 1.42 };
const SMALL_LINE = 15;
/** What the two fonts, and lists and formulas, may take beyond what was measured. */
const RESERVE = 1.06;

/** The largest sizes that fit, as measured with the typefaces themselves; below 9 points the abstract is shortened. */
export async function posterFit(seminar: Seminar): Promise<PosterFit> {
  const { abstract } = seminar;
  const heading = [statusWord(seminar), seminar.title.text].filter(Boolean).join(': ');
  const titleFace = lettering(await pictureFonts(heading));
  const textFace = lettering(await pictureFonts(abstract.text, TEXT));
  const titleHeight = (size: number) =>
    countLines(heading, SHEET.width / RESERVE, (part) => titleFace.width(part, size)) *
    size *
    TITLE.leading;
  const roomUnder = (titleSize: number) =>
    SHEET.height - FOOTER - 100 - titleHeight(titleSize) - smallLines(seminar) * SMALL_LINE;
  const formulas = abstract.html.split('display="block"').length - 1;
  const rows = abstract.html.split('<tr>').length - 1;
  const textHeight = (text: string, size: number) => {
    const lines = text
      .split('\n')
      .map((line) => (line ? countLines(line, COLUMN, (part) => textFace.width(part, size)) : 0.4))
      .reduce((sum, count) => sum + count, 0);
    const tall = 1.5 * formulas + 0.3 * rows;
    return Math.ceil(((lines + tall) * RESERVE) / 2 + 1) * size * TEXT_BLOCK.leading;
  };
  const smallest = { titleSize: TITLE.sizes.at(-1)!, textSize: TEXT_BLOCK.sizes.at(-1)! };
  const fitsSmallest = (text: string) =>
    textHeight(text, smallest.textSize) <= roomUnder(smallest.titleSize);
  if (!fitsSmallest(abstract.text)) {
    const text = shorten(abstract.text, 1, (part) => (fitsSmallest(part) ? 1 : 2));
    return { ...smallest, abstract: { text, html: '' }, isShortened: true };
  }
  const heights = TEXT_BLOCK.sizes.map((size) => [size, textHeight(abstract.text, size)] as const);
  // A title gives way to the abstract before the abstract is set small.
  for (const least of [10, smallest.textSize]) {
    for (const titleSize of TITLE.sizes.filter((size) => titleHeight(size) <= TITLE.height)) {
      const room = roomUnder(titleSize);
      const [textSize] = heights.find(([, height]) => height <= room) ?? [];
      if (textSize && textSize >= least)
        return { titleSize, textSize, abstract, isShortened: false };
    }
  }
  return { ...smallest, abstract, isShortened: false };
}

/** How many lines stand in small print, or beyond the first line in larger, in the head of the sheet. */
function smallLines(seminar: Seminar): number {
  const {
    speakers: [speaker],
    changes,
    location = '',
    address,
    audience,
    online,
    previous,
  } = seminar;
  const change = changes.at(-1);
  const inHalf = [address, audience, online, previous?.date].filter((text) => text !== undefined);
  return (
    Math.ceil((speaker?.affiliation?.length ?? 0) / 90) +
    Math.floor((speaker?.name.length ?? 0) / 45) * 2 +
    (change ? 1 + Math.ceil((change.what.length + 30) / 85) : 0) +
    Math.floor(location.length / 30) * 1.5 +
    inHalf.reduce((sum, text) => sum + Math.ceil(text.length / 46), 0)
  );
}
