/** The project's typefaces (all OFL), cut to the letters in use; for the page, in its style sheet. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { clustersOf, fontOf, isMarked, drawsCluster } from './clusters.ts';

export interface Family {
  package: string;
  /** Which of the package's files, by their axes and style. */
  file: `${'standard' | 'wght' | '400'}-${'normal' | 'italic'}`;
  axes: Record<string, number>;
  /** For packages of one file, which holds more than its name says. */
  isWhole?: boolean;
}

/** A file of a family, which holds some alphabets or, for Chinese, some hundred characters. */
interface Slice {
  path: string;
  axes: Record<string, number>;
  /** Whether it should have a letter; some files lack what they claim. */
  claims: (letter: string) => boolean;
}

/** Ligatures and alternates are left out of what visitors download. */
const SMALL = {
  keepFeatures: ['ccmp', 'kern', 'mark', 'mkmk'],
  noLayoutClosure: true,
  // What it says of a variable font no longer holds of one instance.
  dropTables: ['STAT'],
};

const require = createRequire(import.meta.url);

/** Newsreader cut for large sizes and a little heavier than text, as the design has it. */
export const DISPLAY: Family = {
  package: '@fontsource-variable/newsreader',
  file: 'standard-normal',
  axes: { opsz: 72, wght: 430 },
};

/**
 * `@font-face` rules with the fonts in them, so that the first view needs no other request. Letters with
 * marks that no file of the family draws well are left to the reader's own faces.
 */
export async function fontFaceRules(
  text: string,
  family: Family,
  cssName: string,
): Promise<string> {
  let rest = clustersOf(text);
  const faces: { data: Buffer; letters: string }[] = [];
  for (const slice of slicesOf(family)) {
    const taken = await takenBy(slice, rest);
    const letters = [...new Set(taken.join(''))].sort().join('');
    if (!letters.trim()) continue;
    rest = rest.filter((cluster) => !taken.includes(cluster));
    faces.push({ data: await cut(slice, letters, 'woff2'), letters });
  }
  return faces
    .map(({ data, letters }) => {
      const source = `url(data:font/woff2;base64,${data.toString('base64')})format("woff2")`;
      const range = faces.length > 1 ? `;unicode-range:${codePoints(letters)}` : '';
      return `@font-face{font-family:${cssName};src:${source}${range}}`;
    })
    .join('');
}

async function takenBy(slice: Slice, clusters: string[]): Promise<string[]> {
  const claimed = clusters.filter((cluster) => [...cluster].some(slice.claims));
  const marked = claimed.filter(isMarked);
  if (!marked.length) return claimed;
  const font = fontOf(await cut(slice, marked.join(''), 'truetype'));
  return claimed.filter((cluster) => !marked.includes(cluster) || drawsCluster(font, cluster));
}

/** The part of a file that is needed for these letters, at the file's axes. */
export async function cut(
  { path, axes }: Slice,
  letters: string,
  targetFormat: 'woff2' | 'truetype',
): Promise<Buffer> {
  return subsetFont(await readFile(path), ` ${letters}`, {
    targetFormat,
    variationAxes: axes,
    ...(targetFormat === 'woff2' ? SMALL : {}),
  });
}

/** The files of a family, those for Latin first. */
export function slicesOf({ package: name, file, axes, isWhole }: Family): Slice[] {
  const ranges = require(`${name}/unicode.json`) as Record<string, string>;
  const order = (slice: string) =>
    ['latin', 'latin-ext'].indexOf(slice) + (slice.startsWith('latin') ? 0 : 9);
  const stem = name.split('/')[1]!;
  return Object.keys(ranges)
    .toSorted((a, b) => order(a) - order(b))
    .map((slice) => ({
      axes,
      claims: isWhole ? () => true : inRange(ranges[slice]!),
      get path() {
        return require.resolve(
          `${name}/files/${stem}-${slice.replace(/[[\]]/g, '')}-${file}.woff2`,
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
