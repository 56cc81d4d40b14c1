/** Text set as outlines: shaped by HarfBuzz, in the order of the Unicode bidirectional algorithm (UAX 9). */
import bidiFactory from 'bidi-js';
import { Blob, Buffer as ShapingBuffer, Direction, Face, Font, shape } from 'harfbuzzjs';

/** Sets text in the first of several fonts that has each letter. */
export interface Lettering {
  /** The width of a line, in the unit of `size`. */
  width: (text: string, size: number) => number;
  /** A line as SVG, its baseline beginning at `x`, `y`. */
  outline: (text: string, x: number, y: number, size: number) => string;
  /** What none of the fonts has. */
  missing: (text: string) => string[];
}

interface Run {
  text: string;
  font: Font;
  level: number;
}

const bidi = bidiFactory();
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** @param files TrueType fonts, the preferred one first */
export function lettering(files: readonly Uint8Array[]): Lettering {
  const fonts = files.map((file) => new Font(new Face(new Blob(Uint8Array.from(file).buffer))));
  const fontOf: FontOf = (letter) =>
    fonts.find((font) => glyphsOf({ text: letter, font, level: 0 }).every(({ glyph }) => glyph));
  const runs = (text: string) => visualOrder(split(text, fontOf));
  // Whoever looks for a size that fits measures the same words again and again.
  const known = new Map<string, number>();
  const widthInEms = (text: string) => {
    const width =
      known.get(text) ??
      runs(text)
        .flatMap(glyphsOf)
        .reduce((sum, { advance }) => sum + advance, 0);
    known.set(text, width);
    return width;
  };
  return {
    width: (text, size) => widthInEms(text) * size,
    outline: (text, x, y, size) => {
      let pen = x;
      return runs(text)
        .flatMap((run) => glyphsOf(run).map((glyph) => ({ ...glyph, font: run.font })))
        .map(({ glyph, advance, dx, dy, font }) => {
          const scale = size / font.face.upem;
          const at = `${round(pen + dx * size)} ${round(y - dy * size)}`;
          pen += advance * size;
          const path = font.glyphToPath(glyph);
          return (
            path &&
            `<path transform="translate(${at})scale(${round(scale)} ${round(-scale)})" d="${path}"/>`
          );
        })
        .join('');
    },
    missing: (text) => {
      const lacking = letters(text, fontOf).filter(({ letter, font }) => letter.trim() && !font);
      return [...new Set(lacking.map(({ letter }) => letter))];
    },
  };
}

type FontOf = (letter: string) => Font | undefined;

/** Graphemes with their fonts; where none has the whole of one, a letter and its accents may be in several. */
function letters(text: string, fontOf: FontOf): { letter: string; font: Font | undefined }[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment).flatMap((grapheme) => {
    const font = fontOf(grapheme);
    if (font) return [{ letter: grapheme, font }];
    return [...grapheme].map((letter) => ({ letter, font: fontOf(letter) }));
  });
}

/** Runs of one font and one direction, in the order in which they are read; what no font has is left out. */
function split(text: string, fontOf: FontOf): Run[] {
  const { levels } = bidi.getEmbeddingLevels(text);
  const runs: Run[] = [];
  let index = 0;
  for (const { letter, font: own } of letters(text, fontOf)) {
    const level = levels[index]!;
    const last = runs.at(-1);
    const font = /\s/.test(letter) && last ? last.font : own;
    if (last?.font === font && last?.level === level) last!.text += letter;
    else if (font) runs.push({ text: letter, font, level });
    index += letter.length;
  }
  return runs;
}

/** Rule L2 of UAX 9: from the highest level down, what stands at a level or above is turned round. */
function visualOrder(runs: Run[]): Run[] {
  let ordered = runs;
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level--) {
    const turned: Run[] = [];
    let pending: Run[] = [];
    for (const run of ordered) {
      if (run.level >= level) pending.unshift(run);
      else {
        turned.push(...pending, run);
        pending = [];
      }
    }
    ordered = [...turned, ...pending];
  }
  return ordered;
}

/** Glyphs from left to right, with distances in ems. */
function glyphsOf({ text, font, level }: Run) {
  const buffer = new ShapingBuffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setDirection(level % 2 ? Direction.RTL : Direction.LTR);
  shape(font, buffer);
  const { upem } = font.face;
  return buffer.getGlyphInfosAndPositions().map((info) => ({
    glyph: info.codepoint,
    advance: (info.xAdvance ?? 0) / upem,
    dx: (info.xOffset ?? 0) / upem,
    dy: (info.yOffset ?? 0) / upem,
  }));
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
