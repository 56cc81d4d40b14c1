/** The fonts for the sheets: the faces of each part of the design, and companions for other scripts. */
import { Blob, Face } from 'harfbuzzjs';
import { cut, DISPLAY, lettersOf, slicesOf, type Family } from '../typeface.ts';

/** The parts of the design that have a face of their own. */
export type Part = 'display' | 'text' | 'label' | 'mono' | 'math';

/** What is set in each part. */
export type Letters = Record<Part, string>;

export interface Faces {
  /** TrueType fonts, renamed as `families` calls them. */
  files: Buffer[];
  /** For each part its fonts, the preferred one first. */
  families: Record<Part, string[]>;
  /** The letters that no font has. */
  missing: string[];
}

const NEWSREADER = DISPLAY.package;
const INTER = '@fontsource-variable/inter';
const text = (wght: number, style: 'normal' | 'italic' = 'normal'): Family => ({
  package: NEWSREADER,
  file: `standard-${style}`,
  axes: { opsz: 12, wght },
});
const label = (wght: number): Family => ({
  package: INTER,
  file: 'standard-normal',
  axes: { opsz: 14, wght },
});
const MATH: Family = {
  package: '@fontsource/stix-two-math',
  file: '400-normal',
  axes: {},
  isWhole: true,
};

/** Each part's weights and slopes; the first of them decides which letters a part has. */
const OWN: Record<Part, Family[]> = {
  display: [DISPLAY],
  text: [text(400), text(700), text(400, 'italic')],
  label: [label(400), label(650)],
  mono: [
    { package: '@fontsource-variable/noto-sans-mono', file: 'wght-normal', axes: { wght: 400 } },
  ],
  math: [MATH],
};

const PARTS = Object.keys(OWN) as Part[];

const noto = (name: string): Family => ({
  package: `@fontsource-variable/noto-${name}`,
  file: 'wght-normal',
  axes: { wght: 430 },
});
const SCRIPTS = ['serif', 'serif-hebrew', 'naskh-arabic', 'sans-devanagari'].map(noto);
const [JAPANESE, CHINESE, KOREAN] = ['sans-jp', 'sans-sc', 'sans-kr'].map(noto) as [
  Family,
  Family,
  Family,
];

/** The typesetter draws roots and braces by itself, and slants letters by exchanging them. */
const DRAWN = '√⏞⏟⎴⎵⏜⏝‾_ˆ˜˙¨ˇ˘´`→←∑∏∫()[]{}|‖⟨⟩,.+−=′″‴⁗\u0302\u0303\u0304\u0307\u0308\u20D7ℎ';
const SLANTED = [0x1d434, 0x1d44e, 0x1d6a4, 0x1d6e2, 0x1d71b];

/** Neither a space nor a mark that is not seen, which no font need have. */
const isSeen = (letter: string) => letter.trim() !== '' && !/\p{Cf}/u.test(letter);

/** The fonts for the letters of each part, and no more of them than these letters. */
export async function facesFor(letters: Letters): Promise<Faces> {
  const files: Buffer[] = [];
  const families = {} as Faces['families'];
  let lacking: string[] = [];
  for (const part of PARTS) {
    const needed = lettersOf(part === 'math' ? withSlanted(letters.math) : letters[part]);
    const own = await choose(needed, OWN[part], part);
    files.push(...own.files);
    families[part] = own.names;
    // A slanted letter that the font lacks is of no script: the upright one is set.
    lacking.push(
      ...(part === 'math' ? own.rest.filter((one) => letters.math.includes(one)) : own.rest),
    );
  }
  const names: string[] = [];
  for (const [i, companion] of companionsOf(lacking.join('')).entries()) {
    if (!lacking.some((letter) => letter.trim())) break;
    const {
      files: more,
      names: called,
      rest,
    } = await choose(lacking, [companion], `companion${i}`);
    files.push(...more);
    names.push(...called);
    lacking = rest;
  }
  for (const part of PARTS) families[part].push(...names);
  // The typesetter takes no empty list; a part of which nothing is set may name any font.
  for (const part of PARTS) if (!families[part].length) families[part] = families.label;
  return {
    files,
    families,
    missing: [...new Set(lacking)].filter(isSeen),
  };
}

/** Han characters have other shapes in Japanese, which kana give away, and in Korean. */
function companionsOf(text: string): Family[] {
  const [first, second] = /[\u3040-\u30FF]/.test(text)
    ? [JAPANESE, CHINESE]
    : /\p{sc=Hangul}/u.test(text)
      ? [KOREAN, CHINESE]
      : [CHINESE, JAPANESE];
  const han = [
    first,
    second,
    ...[JAPANESE, CHINESE, KOREAN].filter((one) => one !== first && one !== second),
  ];
  // Of signs such as arrows, the mathematical font has the most.
  return [...SCRIPTS, ...han, MATH];
}

/** The files of a part that have letters of it, each letter from the first that has it, in every weight. */
async function choose(needed: string[], family: Family[], name: string) {
  const files: Buffer[] = [];
  const names: string[] = [];
  const [first, ...others] = family.map(slicesOf);
  let rest = needed;
  for (const [i, slice] of first!.entries()) {
    const letters = rest.filter(slice.claims).join('');
    if (!letters.trim()) continue;
    const data = await cut(slice, letters, 'truetype');
    const has = new Set(new Face(new Blob(Uint8Array.from(data).buffer)).collectUnicodes());
    const left = rest.filter((letter) => !has.has(letter.codePointAt(0)!));
    if (left.filter(isSeen).length === rest.filter(isSeen).length) continue;
    rest = left;
    names.push(`${name}-${i}`);
    files.push(renamed(data, names.at(-1)!));
    for (const slices of others) {
      files.push(renamed(await cut(slices[i]!, letters, 'truetype'), names.at(-1)!));
    }
  }
  return { files, names, rest };
}

function withSlanted(letters: string): string {
  if (!letters) return '';
  const [upper, lower, dotless, greek, end] = SLANTED as [number, number, number, number, number];
  const latin = range(upper, lower + 26);
  return letters + DRAWN + latin + range(dotless, dotless + 2) + range(greek, end + 1);
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
