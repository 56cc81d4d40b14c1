/** Fonts of the posters and the card: each cluster is set in the first font that has it. */
import { clustersOf, cutTo, DISPLAY, isSeen, type Family } from '../typeface.ts';

/** Parts of the design with a typeface of their own. */
export type Part = 'display' | 'text' | 'label' | 'mono' | 'math';

/** The name for Typst, and a regular expression for first letters. */
interface Face {
  name: string;
  covers: string | null;
}

export interface Faces {
  /** TrueType, renamed. */
  fonts: Buffer[];
  /** By part, the preferred face first. */
  faces: Record<Part, Face[]>;
  /** Clusters that no font has. */
  missing: string[];
}

const noto = (name: string, wght = 430): Family => ({
  package: `@fontsource-variable/noto-${name}`,
  styles: [{ file: 'wght-normal', axes: { wght } }],
});

/** Typst draws roots and braces itself, and replaces letters by slanted ones. */
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

/** Han characters have other shapes in Japanese (detected by kana) and in Korean. */
function fallbacksFor(text: string): Family[] {
  const han = /[\u3040-\u30FF]/.test(text) ? 'jp' : /\p{sc=Hangul}/u.test(text) ? 'kr' : 'sc';
  const sans = new Set([han, 'sc', 'jp', 'kr']);
  const names = ['serif', 'naskh-arabic', ...Array.from(sans, (one) => `sans-${one}`)];
  // The mathematical font has the most symbols.
  return [...names.map((name) => noto(name)), MATH];
}

/** Only fonts, and only letters, that the texts need. */
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
    // Typst refuses an empty list.
    all.faces[part] = own.length ? own : all.faces.display;
    all.missing.push(...rest.filter((one) => isSeen(one) && !all.missing.includes(one)));
  }
  return all;
}

/** Matches first letters of clusters, and characters that need no font. */
function anyOf(clusters: string[]): string {
  const first = (cluster: string) => `\\x{${cluster.codePointAt(0)!.toString(16)}}`;
  return `[\\s\\x{ad}\\x{61c}\\x{200b}-\\x{200f}\\x{202a}-\\x{202e}\\x{2060}-\\x{2069}${clusters.map(first).join('')}]`;
}

function range(from: number, to: number): string {
  return String.fromCodePoint(...Array.from({ length: to - from }, (_, i) => from + i));
}

/**
 * Renames a font, since all files of a family have one name. Appends a table `name` (OpenType 1.9) with the family
 * and the PostScript name.
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
