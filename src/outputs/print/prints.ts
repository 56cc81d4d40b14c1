/**
 * Sets the posters and the preview card with Typst as WebAssembly: the same bytes on every machine. Typst sees only
 * the templates and these fonts, neither the machine nor its clock nor a network.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as compiler from '@myriaddreamin/typst-ts-web-compiler';
import * as renderer from '@myriaddreamin/typst-ts-renderer';
import sharp from 'sharp';
import type { Seminar } from '../../seminar/seminar.ts';
import { clustersOf } from '../typeface.ts';
import { facesFor, type Part } from './faces.ts';
import type { Form } from './paper.ts';
import { sheetOf } from './sheet.ts';

export type Prints<Asked extends Form = Form> = Record<Asked, Uint8Array> & {
  /** Clusters that no font has; they are omitted. */
  missing: string[];
};

const TEMPLATES = join(import.meta.dirname, 'templates');

const require = createRequire(import.meta.url);
const moduleOf = (name: string) =>
  new WebAssembly.Module(readFileSync(require.resolve(`@myriaddreamin/${name}/wasm`)));
compiler.initSync({ module: moduleOf('typst-ts-web-compiler') });

/** @returns the same bytes for the same seminar */
export async function prints<Asked extends Form>(
  seminar: Seminar,
  pageUrl: string,
  forms: readonly Asked[],
): Promise<Prints<Asked>> {
  const sheet = sheetOf(seminar, pageUrl);
  const { fonts, faces, missing } = await facesFor(lettersIn(sheet));
  const builder = new compiler.TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of fonts) await builder.add_raw_font(font);
  const typst = await builder.build();
  for (const name of readdirSync(TEMPLATES))
    typst.add_source(`/${name}`, readFileSync(join(TEMPLATES, name), 'utf8'));
  const data = { ...without(sheet, missing), faces };
  const made: Record<string, Uint8Array> = {};
  for (const form of forms) made[form] = await typeset(typst, form, data);
  return { ...made, missing } as Prints<Asked>;
}

/** @throws Error with the diagnostics of Typst */
async function typeset(typst: compiler.TypstCompiler, form: Form, data: object) {
  const [template, format] = form === 'card' ? ['card', 'vector'] : ['poster', 'pdf'];
  typst.map_shadow('/data.json', new TextEncoder().encode(JSON.stringify({ ...data, form })));
  // 3: structured diagnostics.
  const { result, diagnostics } = typst.compile(`/${template}.typ`, undefined, format, 3) as {
    result?: Uint8Array;
    diagnostics?: unknown[];
  };
  if (!result) throw new Error(JSON.stringify(diagnostics?.[0] ?? template));
  if (form !== 'card') return result;
  renderer.initSync({ module: moduleOf('typst-ts-renderer') });
  const pen = await new renderer.TypstRendererBuilder().build();
  // 3: glyphs as paths, without style and script.
  const drawing = pen.svg_data(pen.session_from_artifact(result, format), 3);
  const picture = sharp(Buffer.from(drawing)).png({ palette: true, colours: 64, effort: 4 });
  return Uint8Array.from(await picture.toBuffer());
}

/** The text of each part, with the characters that Typst adds. */
function lettersIn(sheet: ReturnType<typeof sheetOf>): Record<Part, string> {
  const { title, abstract, bio, notes, ...others } = sheet;
  const labels = [...bio, ...notes].map((one) => one.label);
  // Line ends keep a leading mark from joining the text before.
  const values = `${JSON.stringify([others, labels])}\n-…\n`;
  const texts = {
    display: values,
    text: '…-\u2010•–0123456789.\n',
    label: values,
    mono: '',
    math: '',
  };
  const collect = (node: unknown, part: Part) => {
    if (typeof node === 'string') texts[part] += `${node}\n`;
    if (node === null || typeof node !== 'object') return;
    const [tag] = Array.isArray(node) ? (node as unknown[]) : [];
    const own = tag === 'math' ? 'math' : tag === 'code' || tag === 'pre' ? 'mono' : part;
    for (const child of Object.values(node)) collect(child, own);
  };
  collect(title, 'display');
  collect([abstract, bio, notes], 'text');
  return texts;
}

/** In NFC, without the letters that would appear as boxes. */
function without<Value>(value: Value, letters: readonly string[]): Value {
  const kept = (text: string) => clustersOf(text).filter((cluster) => !letters.includes(cluster));
  const json = JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'string' ? kept(one).join('') : one,
  );
  return JSON.parse(json) as Value;
}
