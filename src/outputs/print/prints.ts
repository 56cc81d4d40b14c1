/** The printed forms of a seminar: the poster on both papers and the preview card, from one sheet. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Seminar } from '../../seminar/seminar.ts';
import { segmented } from '../clusters.ts';
import { engine, type Engine } from './engine.ts';
import { facesFor, type Letters } from './faces.ts';
import { PAPERS, type Paper } from './paper.ts';
import { sheetOf, type Sheet } from './sheet.ts';

/** A poster (PDF, one sheet) by its paper, or the card (PNG, 1200 x 630 pixels). */
export type Form = Paper | 'card';
export const FORMS: readonly Form[] = [...PAPERS, 'card'];

export type Prints<Asked extends Form = Form> = Record<Asked, Uint8Array> & {
  /** The letters, with their marks, that no font has; they are left out. */
  missing: string[];
};

const TEMPLATES = join(import.meta.dirname, 'templates');

/**
 * @param pageUrl the page's absolute address
 * @param forms those to typeset
 * @returns the same bytes for the same seminar at any time and place
 */
export async function prints<Asked extends Form>(
  seminar: Seminar,
  pageUrl: string,
  forms: readonly Asked[],
): Promise<Prints<Asked>> {
  const sheet = sheetOf(seminar, pageUrl);
  const { files, families, marked, missing } = await facesFor(lettersIn(sheet));
  const clusters = new Set(Object.values(marked).flatMap((fonts) => Object.keys(fonts)));
  const data = { ...without(sheet, missing), faces: families, marked, clusters: anyOf(clusters) };
  const sources = readdirSync(TEMPLATES).map((name) => [
    name,
    readFileSync(join(TEMPLATES, name), 'utf8'),
  ]);
  const typst = await engine(files, Object.fromEntries(sources) as Record<string, string>);
  const made = await Promise.all(
    forms.map(async (form) => [form, await typeset(typst, form, data)]),
  );
  return { ...Object.fromEntries(made), missing } as Prints<Asked>;
}

async function typeset(typst: Engine, form: Form, data: object): Promise<Uint8Array> {
  if (form !== 'card') return typst.pdf('poster.typ', { ...data, format: form });
  const drawing = sharp(Buffer.from(await typst.svg('card.typ', data)));
  return Uint8Array.from(await drawing.png({ palette: true, colours: 64, effort: 4 }).toBuffer());
}

/** The text of each part of the design, with the characters that the typesetter adds. */
function lettersIn(sheet: Sheet): Letters {
  const { title, abstract, bio, notes, ...others } = sheet;
  const labels = [...bio, ...notes].map((one) => one.label);
  const values = `${JSON.stringify([others, labels])}\n-`;
  const texts = { display: [values], text: ['…-\u2010•–0123456789.'], mono: [], math: [] };
  const collect = (node: unknown, part: keyof typeof texts) => {
    if (typeof node === 'string') (texts[part] as string[]).push(node);
    if (node === null || typeof node !== 'object') return;
    const [kind] = Array.isArray(node) ? (node as unknown[]) : [];
    const own = kind === 'm' || kind === 'math' ? 'math' : kind === 'code' ? 'mono' : part;
    Object.values(node).forEach((child) => collect(child, own));
  };
  collect(title, 'display');
  collect([abstract, bio, notes], 'text');
  // A mark at the beginning of a text belongs to no letter of another.
  const joined = Object.entries({ ...texts, label: [values] }).map(([part, all]) => [
    part,
    all.join('\n'),
  ]);
  return Object.fromEntries(joined) as Letters;
}

/** A regular expression that finds each of some clusters, the longest first; none where there are none. */
function anyOf(clusters: ReadonlySet<string>): string {
  const escaped = (letter: string) => `\\x{${letter.codePointAt(0)!.toString(16)}}`;
  return [...clusters]
    .sort((a, b) => b.length - a.length)
    .map((cluster) => Array.from(cluster, escaped).join(''))
    .join('|');
}

/** The same, composed (NFC), without letters that would be shown as boxes. */
function without<Value>(value: Value, letters: readonly string[]): Value {
  const json = JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'string'
      ? segmented(one)
          .filter((cluster) => !letters.includes(cluster))
          .join('')
      : one,
  );
  return JSON.parse(json) as Value;
}
