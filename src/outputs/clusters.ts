/** Letters with their marks, which one font draws together: grapheme clusters (UAX 29). */
import { Blob, Buffer as Shaped, Face, Font, shape } from 'harfbuzzjs';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The clusters of a text in their order, composed (NFC) as the texts of a seminar are. */
export function segmented(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment.normalize('NFC'));
}

/** The different clusters of a text, sorted, with one space for all white space. */
export function clustersOf(text: string): string[] {
  return [...new Set(segmented(text).map((one) => one.replace(/\s+/g, ' ')))].sort();
}

/** Whether a cluster has combining marks, in a script whose letters do not join: it may be of another font than its neighbours. */
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

/** Whether a font has all of a cluster and anchors for its marks: many fonts have marks for few letters. */
export function drawsCluster(font: Font, cluster: string): boolean {
  if (!hasCluster(font, cluster)) return false;
  const [letter, ...marks] = isMarked(cluster) ? boxesOf(font, cluster) : [];
  return marks.every((mark) => isOver(mark, letter!) && !isThrough(mark, letter!));
}

/** The ink of a glyph, in units of the font, `y` upwards. */
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

/** Some marks touch their letter, as an ogonek does, but share at most a third of their height with it. */
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
