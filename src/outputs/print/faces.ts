/** The fonts of the sheets: each letter, with its marks, is of the first font that has it. */
import { clustersOf, drawsCluster, fontOf, hasCluster, isMarked } from '../clusters.ts';
import { cut, DISPLAY, slicesOf, type Family } from '../typeface.ts';

/** The parts of the design that have a typeface of their own. */
export type Part = 'display' | 'text' | 'label' | 'mono' | 'math';

/** The text that is set in each part. */
export type Letters = Record<Part, string>;

export interface Faces {
  /** TrueType fonts, renamed as `families` calls them. */
  files: Buffer[];
  /** For each part its fonts, the preferred one first. */
  families: Record<Part, string[]>;
  /** By the first font of a part: the font of each letter with marks. */
  marked: Record<string, Record<string, string>>;
  /** The letters, with their marks, that no font has. */
  missing: string[];
}

const text = (wght: number, style: 'normal' | 'italic' = 'normal'): Family => ({
  package: DISPLAY.package,
  file: `standard-${style}`,
  axes: { opsz: 12, wght },
});
const label = (wght: number): Family => ({
  package: '@fontsource-variable/inter',
  file: 'standard-normal',
  axes: { opsz: 14, wght },
});
const noto = (name: string, wght = 430): Family => ({
  package: `@fontsource-variable/noto-${name}`,
  file: 'wght-normal',
  axes: { wght },
});
const MATH: Family = {
  package: '@fontsource/stix-two-math',
  file: '400-normal',
  axes: {},
  isWhole: true,
};

/** Each part's weights and slopes; the first of them decides which letters a part has. */
const OWN: Record<Part, [Family, ...Family[]]> = {
  display: [DISPLAY],
  text: [text(400), text(700), text(400, 'italic')],
  label: [label(400), label(650)],
  mono: [noto('sans-mono', 400)],
  math: [MATH],
};
const PARTS = Object.keys(OWN) as Part[];

/** Fallbacks for every part. Han characters have other shapes in Japanese, which kana give away, and in Korean. */
function fallbacksFor(all: string): [Family][] {
  const han = /[\u3040-\u30FF]/.test(all) ? 'jp' : /\p{sc=Hangul}/u.test(all) ? 'kr' : 'sc';
  const names = new Set([
    'serif',
    'naskh-arabic',
    ...[han, 'sc', 'jp', 'kr'].map((one) => `sans-${one}`),
  ]);
  // Of signs such as arrows, the mathematical font has the most.
  return [...Array.from(names, (name): [Family] => [noto(name)]), [MATH]];
}

/** The typesetter draws roots and braces by itself, and slants letters by exchanging them. */
const DRAWN =
  '√⏞⏟⎴⎵⏜⏝‾_ˆ˜˙¨ˇ˘´`→←∑∏∫()[]{}|‖⟨⟩,.+−=′″‴⁗\u0302\u0303\u0304\u0307\u0308\u20D7ℎ' +
  range(0x1d434, 0x1d44e + 26) +
  range(0x1d6a4, 0x1d6a6) +
  range(0x1d6e2, 0x1d71c);

/** Neither a space nor a format character, which no font need have. */
const isSeen = (cluster: string) => /[^\s\p{Cf}]/u.test(cluster);

/** The fonts for the letters of each part, and no more of them than these letters. */
export async function facesFor(letters: Letters): Promise<Faces> {
  const fallbacks = fallbacksFor(Object.values(letters).join(''));
  const found = await Promise.all(PARTS.map((part) => fontsOf(part, letters[part], fallbacks)));
  const [, , { names: labels }] = found as [PartFonts, PartFonts, PartFonts];
  // The typesetter takes no empty list: a part of which nothing is set may name any font.
  const named = found.map(({ names }) => (names.length ? names : labels));
  return {
    files: found.flatMap(({ files }) => files),
    families: Object.fromEntries(PARTS.map((part, i) => [part, named[i]])) as Faces['families'],
    marked: Object.fromEntries(
      found.filter(({ names }) => names.length).map(({ names, marked }) => [names[0], marked]),
    ),
    missing: [...new Set(found.flatMap(({ missing }) => missing))],
  };
}

interface PartFonts {
  files: Buffer[];
  names: string[];
  marked: Record<string, string>;
  missing: string[];
}

async function fontsOf(part: Part, all: string, fallbacks: [Family][]): Promise<PartFonts> {
  const fonts: PartFonts = { files: [], names: [], marked: {}, missing: [] };
  let rest = clustersOf(all);
  /** Marks without an anchor are better than none. */
  const displaced: Record<string, string> = {};
  for (const [weight, ...weights] of [OWN[part], ...fallbacks]) {
    for (const [i, slice] of slicesOf(weight).entries()) {
      const claimed = rest.filter((cluster) => [...cluster].some(slice.claims));
      if (!claimed.some(isSeen)) continue;
      const needed = lettersIn(claimed) + (weight === MATH ? DRAWN : '');
      const slices = [slice, ...weights.map((one) => slicesOf(one)[i]!)];
      const files = await Promise.all(slices.map((one) => cut(one, needed, 'truetype')));
      const font = fontOf(files[0]!);
      const has = claimed.filter((cluster) => hasCluster(font, cluster));
      if (!has.some(isSeen)) continue;
      const name = `${part}-${fonts.names.length}`;
      fonts.names.push(name);
      fonts.files.push(...files.map((file) => renamed(file, name)));
      const drawn = has.filter((cluster) => drawsCluster(font, cluster));
      for (const one of has.filter(isMarked)) displaced[one] ??= name;
      for (const one of drawn.filter(isMarked)) fonts.marked[one] = name;
      rest = rest.filter((cluster) => !drawn.includes(cluster));
    }
  }
  fonts.missing = rest.filter((one) => isSeen(one) && !displaced[one]);
  fonts.marked = { ...displaced, ...fonts.marked };
  return fonts;
}

/** With the parts of letters with marks, as some fonts place marks on these alone. */
function lettersIn(clusters: string[]): string {
  return clusters.map((one) => (isMarked(one) ? one + one.normalize('NFD') : one)).join('');
}

function range(from: number, to: number): string {
  return String.fromCodePoint(...Array.from({ length: to - from }, (_, i) => from + i));
}

/**
 * The same font under a name by which the typesetter finds it and no other: the files of a family all have
 * one. Puts another table `name` (OpenType 1.9) at the end, with the family and the name for PostScript.
 */
function renamed(font: Buffer, name: string): Buffer {
  const characters = Buffer.from(name, 'utf16le').swap16();
  const records = [1, 6].flatMap((id) => [3, 1, 0x409, id, characters.length, 0]);
  const table = Buffer.alloc(6 + 2 * records.length);
  [0, 2, table.length, ...records].forEach((value, i) => table.writeUInt16BE(value, 2 * i));
  const renamed = Buffer.concat([font, table, characters]);
  for (let entry = 12; entry < 12 + 16 * font.readUInt16BE(4); entry += 16) {
    if (renamed.toString('latin1', entry, entry + 4) !== 'name') continue;
    renamed.writeUInt32BE(font.length, entry + 8);
    renamed.writeUInt32BE(table.length + characters.length, entry + 12);
  }
  return renamed;
}
