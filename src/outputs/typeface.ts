/** The project's typefaces (all OFL), cut to the letters in use; for the page, in its style sheet. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Blob, Face } from 'harfbuzzjs';
import subsetFont from 'subset-font';

export interface Family {
  package: string;
  /** Which of the package's files, and their axes; the first decides which letters the family has. */
  styles: {
    file: `${'standard' | 'wght' | '400'}-${'normal' | 'italic'}`;
    axes: Record<string, number>;
  }[];
  /** For fonts whose combining marks have no anchors: letters with marks are left to other families. */
  isUnmarked?: true;
  /** For packages of one file, which has more letters than it claims: those that are always kept. */
  kept?: string;
}

/** A file of a family, cut to the letters in use. */
interface Cut {
  /** By the styles of the family. */
  fonts: Buffer[];
  /** Grapheme clusters. */
  letters: string[];
}

/** Ligatures and alternates are left out of what visitors download. */
const SMALL = {
  keepFeatures: ['ccmp', 'kern', 'mark', 'mkmk'],
  noLayoutClosure: true,
  // What it says of a variable font no longer holds of one instance.
  dropTables: ['STAT'],
};

const require = createRequire(import.meta.url);
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Newsreader cut for large sizes and a little heavier than text, as the design has it. */
export const DISPLAY: Family = {
  package: '@fontsource-variable/newsreader',
  styles: [{ file: 'standard-normal', axes: { opsz: 72, wght: 430 } }],
  isUnmarked: true,
};

/** The grapheme clusters (UAX 29) of a text: letters with their marks, composed (NFC). */
export function clustersOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment.normalize('NFC'));
}

/** Whether a font must have a cluster: neither a space nor a format character. */
export function isSeen(cluster: string): boolean {
  return /[^\s\p{Cf}]/u.test(cluster);
}

/** `@font-face` rules with the fonts in them, so that the first view needs no other request. */
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

/** The files of a family that have some of these clusters; each is in the first that has all of it. */
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
    // What a file of the page lacks is shown in the reader's own faces.
    const letters = targetFormat === 'woff2' ? asked : asked.filter(lettersOf(fonts[0]!));
    if (letters.some(isSeen)) cuts.push({ fonts, letters });
    rest = rest.filter((cluster) => !letters.includes(cluster));
  }
  return cuts;
}

/** Tells which clusters a font (TrueType) has; some files lack letters that their package claims for them. */
function lettersOf(font: Buffer): (cluster: string) => boolean {
  const face = new Face(new Blob(Uint8Array.from(font).buffer));
  const has = new Set(face.collectUnicodes());
  return (cluster) =>
    [cluster, cluster.normalize('NFD')].some((form) =>
      Array.from(form).every((letter) => !isSeen(letter) || has.has(letter.codePointAt(0)!)),
    );
}

/** The files of a family: some alphabets each or, for Chinese, some hundred characters; those for Latin first. */
function slicesOf({ package: name, kept }: Family) {
  const order = (slice: string) => ['latin-ext', 'latin'].indexOf(slice);
  return Object.entries(require(`${name}/unicode.json`) as Record<string, string>)
    .toSorted(([a], [b]) => order(b) - order(a))
    .map(([slice, range]) => ({
      claimed: kept === undefined ? firstIn(range, slice) : /^/,
      stem: `${name}/files/${name.split('/')[1]}-${slice.replace(/[[\]]/g, '')}`,
    }));
}

/** Finds a first letter that is in a CSS unicode-range, e.g. `U+0000-00FF,U+0131`; signs have no anchors. */
function firstIn(unicodeRange: string, slice: string): RegExp {
  const range = unicodeRange.replace(/[\dA-F]+/gi, '\\u{$&}').replace(/U\+|[,\s]/g, '');
  return new RegExp(`^[${range}]${/^(?:math|symbols)$/.test(slice) ? '$' : ''}`, 'u');
}
