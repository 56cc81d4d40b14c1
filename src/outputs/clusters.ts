/** Letters with their marks, which one font draws together: grapheme clusters (UAX 29). */
import { Blob, Buffer as Shaped, Face, Font, shape } from 'harfbuzzjs';

/** Marks that are meant to go through their letter, or to touch it (UAX 44, canonical combining classes 1, 202). */
const ATTACHED = /[\u0327\u0328\u0334-\u0338\u20D2\u20D3\u20D8-\u20DA\u20E5\u20E6\u20EA\u20EB]/;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The clusters of a text in their order, composed (NFC) as the texts of a seminar are. */
export function segmented(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment.normalize('NFC'));
}

/** The different clusters of a text, in an order of their own, with one space for all white space. */
export function clustersOf(text: string): string[] {
  return [...new Set(segmented(text).map((one) => one.replace(/\s+/g, ' ')))].sort();
}

/** Whether a cluster has a mark beside its letter and may be of another font than its neighbours, as no letters join. */
export function isMarked(cluster: string): boolean {
  return /^[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Zyyy}]./su.test(cluster);
}

/** @param data TrueType */
export function fontOf(data: Buffer): Font {
  return new Font(new Face(new Blob(Uint8Array.from(data).buffer)));
}

/** Whether a font has all of a cluster. */
export function hasCluster(font: Font, cluster: string): boolean {
  return glyphsOf(font, cluster).every(({ codepoint }) => codepoint !== 0);
}

/** Whether a font has all of a cluster and draws each mark where it belongs: many fonts have marks for few letters. */
export function placesCluster(font: Font, cluster: string): boolean {
  if (!hasCluster(font, cluster)) return false;
  const [letter, ...marks] = boxesOf(font, cluster);
  return marks.every((mark) => isOver(mark, letter!) && !isThrough(mark, letter!));
}

/** In ems: how much higher than it stands by itself a letter's one mark is clear of the letter; 0 where it is. */
export function liftOf(font: Font, cluster: string): number {
  const [letter, mark, ...others] = boxesOf(font, cluster);
  const [bare] = boxesOf(font, [...cluster].slice(1).join(''));
  if (!letter || !mark || !bare || others.length || !isThrough(mark, letter)) return 0;
  if (ATTACHED.test(cluster)) return 0;
  const gap = 0.06 * font.face.upem;
  const isAbove = mark.y + mark.height / 2 > letter.y + letter.height / 2;
  const clear = isAbove ? letter.y + letter.height + gap : letter.y - gap - mark.height;
  return (clear - bare.y) / font.face.upem;
}

/** What is drawn, in units of the font, `y` upwards. */
interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The middle of a mark is above or below the letter, not at its edges or beside it. */
function isOver(mark: Box, { x, width }: Box): boolean {
  return Math.abs(mark.x + mark.width / 2 - x - width / 2) < 0.35 * width;
}

/** Some marks touch their letter, as an ogonek does; more than a third of it is on the letter in none. */
function isThrough(mark: Box, { y, height }: Box): boolean {
  const shared = Math.min(mark.y + mark.height, y + height) - Math.max(mark.y, y);
  return shared > mark.height / 3;
}

function boxesOf(font: Font, cluster: string): Box[] {
  let pen = 0;
  return glyphsOf(font, cluster).flatMap(
    ({ codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 }) => {
      const ink = font.glyphExtents(codepoint);
      const left = pen + xOffset;
      pen += xAdvance;
      if (!ink?.width) return [];
      // HarfBuzz counts heights downwards from the top.
      const [width, height] = [ink.width, -ink.height];
      return [{ x: left + ink.xBearing, y: yOffset + ink.yBearing - height, width, height }];
    },
  );
}

function glyphsOf(font: Font, cluster: string) {
  const buffer = new Shaped();
  buffer.addText(cluster);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  return buffer.getGlyphInfosAndPositions();
}
