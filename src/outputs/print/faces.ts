/** The fonts for the sheets: the faces of each part of the design, and companions for other scripts. */
import type { Font } from 'harfbuzzjs';
import { clustersOf, fontOf, hasCluster, isMarked, liftOf, placesCluster } from '../clusters.ts';
import { cut, slicesOf, type Family } from '../typeface.ts';
import { companionsOf, OWN, PARTS, type Part } from './families.ts';

/** What is set in each part. */
export type Letters = Record<Part, string>;

export interface Setting {
  font: string;
  /** In ems: how much higher than the font has it the mark is set. */
  lift: number;
}

export interface Faces {
  /** TrueType fonts, renamed as `families` calls them. */
  files: Buffer[];
  /** For each part its fonts, the preferred one first. */
  families: Record<Part, string[]>;
  /** By the first font of a part: how each letter with marks is set in it. */
  marked: Record<string, Record<string, Setting>>;
  /** The letters, with their marks, that no font has. */
  missing: string[];
}

/** The typesetter draws roots and braces by itself, and slants letters by exchanging them. */
const DRAWN =
  '√⏞⏟⎴⎵⏜⏝‾_ˆ˜˙¨ˇ˘´`→←∑∏∫()[]{}|‖⟨⟩,.+−=′″‴⁗\u0302\u0303\u0304\u0307\u0308\u20D7ℎ' +
  range(0x1d434, 0x1d44e + 26) +
  range(0x1d6a4, 0x1d6a6) +
  range(0x1d6e2, 0x1d71c);

/** Neither a space nor a mark that is not seen, which no font need have. */
const isSeen = (cluster: string) => /[^\s\p{Cf}]/u.test(cluster);

/** Tells whether a font will do for a cluster. */
type Test = (font: Font, cluster: string) => boolean;

/** The fonts for the letters of each part, and no more of them than these letters. */
export async function facesFor(letters: Letters): Promise<Faces> {
  const all = ofParts((part) => clustersOf(letters[part]));
  // The mathematical font has nearly all letters and marks.
  const isApart = (part: Part, one: string) => part !== 'math' && isMarked(one);
  const plain = await choose(
    ofParts((part) => all[part].filter((one) => !isApart(part, one))),
    { suffix: '', sets: hasCluster },
  );
  const apart = ofParts((part) => all[part].filter((one) => isApart(part, one)));
  const placed = await choose(apart, { suffix: '-marked', sets: placesCluster });
  const displaced = await choose(placed.rest, { suffix: '-displaced', sets: hasCluster });
  const { families } = plain;
  // The typesetter takes no empty list; a part of which nothing is set may name any font.
  for (const part of PARTS) if (!families[part].length) families[part] = families.label;
  const marked: Faces['marked'] = {};
  for (const part of PARTS)
    Object.assign(
      (marked[families[part][0] ?? ''] ??= {}),
      displaced.settings[part],
      placed.settings[part],
    );
  const missing = [plain, displaced].flatMap(({ rest }) => PARTS.flatMap((part) => rest[part]));
  return {
    files: [plain, placed, displaced].flatMap(({ files }) => files),
    families,
    marked,
    missing: [...new Set(missing)].filter(isSeen),
  };
}

/** Fonts for some clusters of each part: the part's own, and companions for what these lack. */
async function choose(
  needed: Record<Part, string[]>,
  { suffix, sets }: { suffix: string; sets: Test },
) {
  const files: Buffer[] = [];
  const families = ofParts((): string[] => []);
  const settings = ofParts((): Record<string, Setting> => ({}));
  const rest = { ...needed };
  const add = async (parts: Part[], family: Family[], name: string, drawn = '') => {
    const all = [...new Set(parts.flatMap((part) => rest[part]))];
    for (const { font, clusters, weights, tried } of await cutFamily(all, family, sets, drawn)) {
      const called = `${name}${suffix}-${font}`;
      files.push(...weights.map((data) => renamed(data, called)));
      for (const part of parts) {
        families[part].push(called);
        for (const one of rest[part].filter((one) => clusters.includes(one)))
          settings[part][one] = { font: called, lift: liftOf(tried, one) };
        rest[part] = rest[part].filter((one) => !clusters.includes(one));
      }
    }
  };
  for (const part of PARTS) await add([part], OWN[part], part, part === 'math' ? DRAWN : '');
  const lacking = PARTS.flatMap((part) => rest[part]).join('');
  for (const [i, companion] of companionsOf(lacking).entries())
    if (lacking.trim()) await add(PARTS, [companion], `companion${i}`);
  return { files, families, settings, rest };
}

/** The files of a family that do for clusters, each cluster in the first that does, in every weight. */
async function cutFamily(needed: string[], family: Family[], sets: Test, drawn: string) {
  const found: { font: number; clusters: string[]; weights: Buffer[]; tried: Font }[] = [];
  const weights = family.map(slicesOf);
  let rest = needed;
  for (const [font, slice] of weights[0]!.entries()) {
    const claimed = rest.filter((cluster) => [...cluster].some(slice.claims));
    if (!claimed.some((cluster) => cluster.trim())) continue;
    const data = await cut(slice, lettersIn(claimed) + drawn, 'truetype');
    const tried = fontOf(data);
    const clusters = claimed.filter((cluster) => sets(tried, cluster));
    if (!clusters.some(isSeen)) continue;
    rest = rest.filter((cluster) => !clusters.includes(cluster));
    const others = weights.slice(1).map((slices) => {
      return cut(slices[font]!, lettersIn(clusters) + drawn, 'truetype');
    });
    found.push({ font, clusters, weights: [data, ...(await Promise.all(others))], tried });
  }
  return found;
}

/** With the parts of letters with marks, as some fonts place marks on these alone. */
function lettersIn(clusters: string[]): string {
  return clusters.map((one) => (isMarked(one) ? one + one.normalize('NFD') : one)).join('');
}

function ofParts<Value>(of: (part: Part) => Value): Record<Part, Value> {
  return Object.fromEntries(PARTS.map((part) => [part, of(part)])) as Record<Part, Value>;
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
