/** The project's display serif, Newsreader (OFL), cut down to the letters in use. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

export interface Face {
  /** The font file, in the format asked for. */
  data: Buffer;
  /** The letters of the text that it has, in the order of their code points. */
  letters: string;
}

const require = createRequire(import.meta.url);
const PACKAGE = '@fontsource-variable/newsreader';
/** Large and a little heavier than text, as set in the design. */
const DISPLAY = { opsz: 72, wght: 430 };

/**
 * One font file for each alphabet in the text that the typeface has: Latin with its accents, Vietnamese.
 * Letters of other scripts are in none of them, for the reader's own fonts to show.
 */
export async function displayFaces(text: string, targetFormat: 'woff2' | 'truetype'): Promise<Face[]> {
  const ranges = require(`${PACKAGE}/unicode.json`) as Record<string, string>;
  let rest = [...new Set(text.replace(/\s/g, ' '))].sort();
  const faces: Face[] = [];
  for (const alphabet of ['latin', 'latin-ext', 'vietnamese']) {
    const isIn = inRange(ranges[alphabet] ?? '');
    const letters = rest.filter(isIn).join('');
    if (!letters.trim()) continue;
    rest = rest.filter((letter) => !isIn(letter));
    const file = require.resolve(`${PACKAGE}/files/newsreader-${alphabet}-standard-normal.woff2`);
    const data = await subsetFont(await readFile(file), letters, {
      targetFormat,
      variationAxes: DISPLAY,
      keepFeatures: ['ccmp', 'kern', 'mark', 'mkmk'],
      noLayoutClosure: true,
    });
    faces.push({ data, letters });
  }
  return faces;
}

/** Tells which letters a CSS unicode-range has, e.g. `U+0000-00FF,U+0131`. */
function inRange(unicodeRange: string): (letter: string) => boolean {
  const ranges = unicodeRange.split(',').map((range) => {
    const [from = '', to = from] = range.trim().replace('U+', '').split('-');
    return [parseInt(from, 16), parseInt(to, 16)] as const;
  });
  return (letter) => ranges.some(([from, to]) => letter.codePointAt(0)! >= from && letter.codePointAt(0)! <= to);
}

/** `@font-face` rules with the fonts in them, so that the first view needs no other request. */
export async function fontFaceRules(text: string, family: string): Promise<string> {
  const faces = await displayFaces(text, 'woff2');
  return faces
    .map(({ data, letters }) => {
      const source = `url(data:font/woff2;base64,${data.toString('base64')})format("woff2")`;
      const range = faces.length > 1 ? `;unicode-range:${codePoints(letters)}` : '';
      return `@font-face{font-family:${family};src:${source}${range}}`;
    })
    .join('');
}

function codePoints(letters: string): string {
  return Array.from(letters, (letter) => `U+${letter.codePointAt(0)!.toString(16)}`).join();
}
