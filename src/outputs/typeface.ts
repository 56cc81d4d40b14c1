/** Subsets of the typefaces (all OFL) with only the letters in use. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Blob, Face } from 'harfbuzzjs';
import subsetFont from 'subset-font';

export interface Family {
  package: string;
  /** Files and their axes; the first decides which letters the family has. */
  styles: {
    file: `${'standard' | 'wght' | '400'}-${'normal' | 'italic'}`;
    axes: Record<string, number>;
  }[];
  /** Combining marks have no anchors: letters with marks fall back to other families. */
  isUnmarked?: true;
  /** Letters that are always kept, for a package with one file. */
  kept?: string;
}

/** A subset of one file. */
interface Cut {
  fonts: Buffer[];
  letters: string[];
}

/** The page needs no ligatures and alternates. */
const SMALL = {
  keepFeatures: ['ccmp', 'kern', 'mark', 'mkmk'],
  noLayoutClosure: true,
  // STAT describes the variable font, not an instance.
  dropTables: ['STAT'],
};

const require = createRequire(import.meta.url);
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Newsreader for display sizes, a little heavier than text. */
export const DISPLAY: Family = {
  package: '@fontsource-variable/newsreader',
  styles: [{ file: 'standard-normal', axes: { opsz: 72, wght: 430 } }],
  isUnmarked: true,
};

/** Grapheme clusters (UAX 29) in NFC: letters with their marks. */
export function clustersOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment.normalize('NFC'));
}

/** Neither white space nor a format character. */
export function isSeen(cluster: string): boolean {
  return /[^\s\p{Cf}]/u.test(cluster);
}

/** `@font-face` rules with inlined fonts, so that the page needs one request. */
export async function fontFaceRules(
  text: string,
  family: Family,
  cssName: string,
): Promise<string> {
  const cuts = await cutTo(clustersOf(text), family, 'woff2');
  const rules = cuts.map(({ fonts: [font], letters }) => {
    const source = `url(data:font/woff2;base64,${font!.toString('base64')})format("woff2")`;
    const points = letters.map((letter) => `U+${letter.codePointAt(0)!.toString(16)}`);
    const range = cuts.length > 1 ? `;unicode-range:${points.join()}` : '';
    return `@font-face{font-family:${cssName};src:${source}${range}}`;
  });
  return rules.join('');
}

/** Subsets of the files that have some of the clusters; each cluster is in the first that has all of it. */
export async function cutTo(
  clusters: readonly string[],
  family: Family,
  targetFormat: 'woff2' | 'truetype',
): Promise<Cut[]> {
  const cuts: Cut[] = [];
  let rest = [...new Set(clusters.map((one) => one.replace(/\s/g, ' ')))].sort();
  if (family.isUnmarked) rest = rest.filter((cluster) => /^.$/su.test(cluster));
  for (const { claimed, stem } of slicesOf(family)) {
    const asked = rest.filter((cluster) => claimed.test(cluster));
    if (!asked.some(isSeen)) continue;
    const kept = ` ${asked.join('')}${family.kept ?? ''}`;
    const small = targetFormat === 'woff2' ? SMALL : {};
    const cut = family.styles.map(async ({ file, axes }) => {
      const font = await readFile(require.resolve(`${stem}-${file}.woff2`));
      return subsetFont(font, kept, { targetFormat, variationAxes: axes, ...small });
    });
    const fonts = await Promise.all(cut);
    // On the page, missing letters fall back to the reader's fonts.
    const letters = targetFormat === 'woff2' ? asked : asked.filter(lettersOf(fonts[0]!));
    if (letters.some(isSeen)) cuts.push({ fonts, letters });
    rest = rest.filter((cluster) => !letters.includes(cluster));
  }
  return cuts;
}

/** Some files lack letters that their package claims. */
function lettersOf(font: Buffer): (cluster: string) => boolean {
  const face = new Face(new Blob(Uint8Array.from(font).buffer));
  const has = new Set(face.collectUnicodes());
  return (cluster) =>
    [cluster, cluster.normalize('NFD')].some((form) =>
      Array.from(form).every((letter) => !isSeen(letter) || has.has(letter.codePointAt(0)!)),
    );
}

/** Files by script (or, for Chinese, some hundred characters each), Latin first. */
function slicesOf({ package: name, kept }: Family) {
  const order = (slice: string) => ['latin-ext', 'latin'].indexOf(slice);
  return Object.entries(require(`${name}/unicode.json`) as Record<string, string>)
    .toSorted(([a], [b]) => order(b) - order(a))
    .map(([slice, range]) => ({
      claimed: kept === undefined ? firstIn(range, slice) : /^/,
      stem: `${name}/files/${name.split('/')[1]}-${slice.replace(/[[\]]/g, '')}`,
    }));
}

/** Matches a first letter in a CSS unicode-range, e.g. `U+0000-00FF,U+0131`; symbols have no anchors for marks. */
function firstIn(unicodeRange: string, slice: string): RegExp {
  const range = unicodeRange.replace(/[\dA-F]+/gi, '\\u{$&}').replace(/U\+|[,\s]/g, '');
  return new RegExp(`^[${range}]${/^(?:math|symbols)$/.test(slice) ? '$' : ''}`, 'u');
}
