/** The project's display serif, Newsreader (OFL), and its companions for other scripts, cut to the letters in use. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { lettering } from './lettering.ts';

interface Family {
  /** The package below `@fontsource-variable/`. */
  name: string;
  /** Which of the package's files, by their axes. */
  file: 'standard' | 'wght';
  axes: Record<string, number>;
}

interface Face {
  data: Buffer;
  /** The letters of the text that it has. */
  letters: string;
}

/** Ligatures and alternates are left out of what visitors download. */
const SMALL = {
  keepFeatures: ['ccmp', 'kern', 'mark', 'mkmk'],
  noLayoutClosure: true,
  // What it says of a variable font no longer holds of one instance.
  dropTables: ['STAT'],
};

const require = createRequire(import.meta.url);

/** Cut for large sizes and a little heavier than text, as the design has it. */
export const DISPLAY: Family = {
  name: 'newsreader',
  file: 'standard',
  axes: { opsz: 72, wght: 430 },
};
/** The same face cut for small sizes. */
export const TEXT: Family = { name: 'newsreader', file: 'standard', axes: { opsz: 12, wght: 400 } };

const noto = (name: string): Family => ({
  name: `noto-${name}`,
  file: 'wght',
  axes: { wght: 430 },
});
/** Where a picture is made, no reader's fonts can help out: Greek, Cyrillic, and so on. */
const COMPANIONS = [
  'serif',
  'serif-hebrew',
  'naskh-arabic',
  'sans-devanagari',
  'sans-jp',
  'sans-sc',
  'sans-kr',
].map(noto);
/** Han characters have other shapes in Japanese, which kana give away. */
const CHINESE_FIRST = [
  ...COMPANIONS.filter(({ name }) => name !== 'noto-sans-jp'),
  noto('sans-jp'),
];

/** The fonts for a picture, or for measuring: the display face, or another, and companions for what it lacks, in TrueType. */
export async function pictureFonts(text: string, first = DISPLAY): Promise<Buffer[]> {
  const companions = /[\u3040-\u30FF]/.test(text) ? COMPANIONS : CHINESE_FIRST;
  const faces = await subsets(text, [first, ...companions], 'truetype');
  return faces.map(({ data }) => data);
}

/** The letters that no picture can show, because none of its fonts has them. */
export async function lettersWithoutFont(text: string): Promise<string[]> {
  const { missing } = lettering(await pictureFonts(text));
  return missing(text);
}

/** `@font-face` rules with the fonts in them, so that the first view needs no other request. */
export async function fontFaceRules(
  text: string,
  family: Family,
  cssName: string,
): Promise<string> {
  const faces = await subsets(text, [family], 'woff2');
  return faces
    .map(({ data, letters }) => {
      const source = `url(data:font/woff2;base64,${data.toString('base64')})format("woff2")`;
      const range = faces.length > 1 ? `;unicode-range:${codePoints(letters)}` : '';
      return `@font-face{font-family:${cssName};src:${source}${range}}`;
    })
    .join('');
}

/** One font for each file of the families that has letters of the text; each letter is in the first that has it. */
async function subsets(
  text: string,
  families: Family[],
  targetFormat: 'woff2' | 'truetype',
): Promise<Face[]> {
  let rest = [...new Set(text.replace(/\s/g, ' '))].sort();
  const faces: Face[] = [];
  for (const { file, claims, axes } of families.flatMap((family) => slicesOf(family))) {
    const letters = rest.filter(claims).join('');
    if (!letters.trim()) continue;
    const data = await subsetFont(await readFile(file), ` ${letters}`, {
      targetFormat,
      variationAxes: axes,
      ...(targetFormat === 'woff2' ? SMALL : {}),
    });
    // Some files claim letters that they lack; a picture then needs the next file that has them.
    const lacks = targetFormat === 'truetype' ? lettering([data]).missing(letters) : [];
    rest = rest.filter((letter) => !claims(letter) || lacks.includes(letter));
    if (lacks.length < letters.length) faces.push({ data, letters });
  }
  return faces;
}

/** A family comes in files of some alphabets or, for Chinese, of some hundred characters each. */
function slicesOf({ name, file, axes }: Family) {
  const folder = `@fontsource-variable/${name}`;
  const ranges = require(`${folder}/unicode.json`) as Record<string, string>;
  const order = (slice: string) =>
    ['latin', 'latin-ext'].indexOf(slice) + (slice.startsWith('latin') ? 0 : 9);
  return Object.keys(ranges)
    .toSorted((a, b) => order(a) - order(b))
    .map((slice) => ({
      axes,
      claims: inRange(ranges[slice]!),
      get file() {
        return require.resolve(
          `${folder}/files/${name}-${slice.replace(/[[\]]/g, '')}-${file}-normal.woff2`,
        );
      },
    }));
}

/** Tells which letters a CSS unicode-range has, e.g. `U+0000-00FF,U+0131`. */
function inRange(unicodeRange: string): (letter: string) => boolean {
  const ranges = unicodeRange.split(',').map((range) => {
    const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
    return [parseInt(from, 16), parseInt(to, 16)] as const;
  });
  return (letter) => {
    const code = letter.codePointAt(0)!;
    return ranges.some(([from, to]) => code >= from && code <= to);
  };
}

function codePoints(letters: string): string {
  return Array.from(letters, (letter) => `U+${letter.codePointAt(0)!.toString(16)}`).join();
}
