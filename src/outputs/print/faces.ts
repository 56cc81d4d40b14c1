/** The fonts of the sheets: each letter, with its marks, is of the first font that has it. */
import { clustersOf, cutTo, DISPLAY, isSeen, type Family } from '../typeface.ts';

/** The parts of the design that have a typeface of their own. */
export type Part = 'display' | 'text' | 'label' | 'mono' | 'math';

/** A font as the typesetter finds it, with a regular expression for the first letters that are taken from it. */
interface Face {
  name: string;
  covers: string | null;
}

export interface Faces {
  /** TrueType fonts, renamed as `faces` calls them. */
  fonts: Buffer[];
  /** For each part of the design its faces, the preferred one first. */
  faces: Record<Part, Face[]>;
  /** The letters, with their marks, that no font has. */
  missing: string[];
}

const noto = (name: string, wght = 430): Family => ({
  package: `@fontsource-variable/noto-${name}`,
  styles: [{ file: 'wght-normal', axes: { wght } }],
});

/** The typesetter draws roots and braces by itself, and slants letters by exchanging them. */
const DRAWN =
  '√⏞⏟⎴⎵⏜⏝‾_ˆ˜˙¨ˇ˘´`→←↔∑∏∫()[]{}|‖⟨⟩,.+−=′″‴⁗ℎ' +
  range(0x300, 0x30d) +
  range(0x20d6, 0x20e2) +
  range(0x1d434, 0x1d71c);

const MATH: Family = {
  package: '@fontsource/stix-two-math',
  styles: [{ file: '400-normal', axes: {} }],
  kept: DRAWN,
};

const OWN: Record<Part, Family> = {
  display: DISPLAY,
  text: {
    ...DISPLAY,
    styles: [
      { file: 'standard-normal', axes: { opsz: 12, wght: 400 } },
      { file: 'standard-normal', axes: { opsz: 12, wght: 700 } },
      { file: 'standard-italic', axes: { opsz: 12, wght: 400 } },
    ],
  },
  label: {
    package: '@fontsource-variable/inter',
    styles: [400, 650].map((wght) => ({ file: 'standard-normal', axes: { opsz: 14, wght } })),
  },
  mono: noto('sans-mono', 400),
  math: MATH,
};

/** Fallbacks for every part. Han characters have other shapes in Japanese, which kana give away, and in Korean. */
function fallbacksFor(text: string): Family[] {
  const han = /[\u3040-\u30FF]/.test(text) ? 'jp' : /\p{sc=Hangul}/u.test(text) ? 'kr' : 'sc';
  const sans = new Set([han, 'sc', 'jp', 'kr']);
  const names = ['serif', 'naskh-arabic', ...Array.from(sans, (one) => `sans-${one}`)];
  // Of signs such as arrows, the mathematical font has the most.
  return [...names.map((name) => noto(name)), MATH];
}

/** The fonts for the text of each part, and no more of them than its letters. */
export async function facesFor(texts: Record<Part, string>): Promise<Faces> {
  const fallbacks = fallbacksFor(Object.values(texts).join(''));
  const all: Faces = { fonts: [], faces: {} as Faces['faces'], missing: [] };
  for (const part of Object.keys(OWN) as Part[]) {
    const own: Face[] = [];
    let rest = [...new Set(clustersOf(texts[part]))];
    for (const family of [OWN[part], ...fallbacks])
      for (const { fonts, letters } of await cutTo(rest, family, 'truetype')) {
        const name = `${part}-${own.length}`;
        own.push({ name, covers: family === MATH ? null : anyOf(letters) });
        all.fonts.push(...fonts.map((font) => renamed(font, name)));
        rest = rest.filter((cluster) => !letters.includes(cluster));
      }
    // The typesetter takes no empty list.
    all.faces[part] = own.length ? own : all.faces.display;
    all.missing.push(...rest.filter((one) => isSeen(one) && !all.missing.includes(one)));
  }
  return all;
}

/** A regular expression for the first letters of clusters, and for what no font need have. */
function anyOf(clusters: string[]): string {
  const first = (cluster: string) => `\\x{${cluster.codePointAt(0)!.toString(16)}}`;
  return `[\\s\\x{ad}\\x{61c}\\x{200b}-\\x{200f}\\x{202a}-\\x{202e}\\x{2060}-\\x{2069}${clusters.map(first).join('')}]`;
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
