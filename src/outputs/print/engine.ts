/**
 * The typesetting engine: Typst, as WebAssembly, so that every machine sets the same bytes. It sees the
 * project's templates and the fonts that it is given; nothing of the machine, of its clock or of a network.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as compiler from '@myriaddreamin/typst-ts-web-compiler';
import * as renderer from '@myriaddreamin/typst-ts-renderer';

export interface Engine {
  /** A PDF of a template. @throws Error with what the engine says */
  pdf: (template: string, data: unknown) => Uint8Array;
  /** Its first page as a drawing without any text element, so that it needs no font. @throws as above */
  svg: (template: string, data: unknown) => Promise<string>;
}

interface Answer {
  result?: Uint8Array;
  diagnostics?: { message: string; path: string; range: string }[];
}

/** Structured diagnostics, as the engine numbers its formats. */
const STRUCTURED = 3;
/** The page and its glyphs, without the style and the script of an interactive view. */
const DRAWING = 0b11;

const require = createRequire(import.meta.url);
const moduleOf = (name: string) =>
  new WebAssembly.Module(readFileSync(require.resolve(`@myriaddreamin/${name}/wasm`)));
compiler.initSync({ module: moduleOf('typst-ts-web-compiler') });

let artist: Promise<renderer.TypstRenderer> | undefined;
/** The renderer, which only the card needs. */
function beginDrawing(): Promise<renderer.TypstRenderer> {
  renderer.initSync({ module: moduleOf('typst-ts-renderer') });
  return new renderer.TypstRendererBuilder().build();
}

/**
 * @param fonts TrueType or OpenType
 * @param sources the templates by their names
 */
export async function engine(
  fonts: readonly Uint8Array[],
  sources: Record<string, string>,
): Promise<Engine> {
  const builder = new compiler.TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of fonts) await builder.add_raw_font(font);
  const typst = await builder.build();
  for (const [name, text] of Object.entries(sources)) typst.add_source(`/${name}`, text);
  const set = (template: string, data: unknown, format: 'pdf' | 'vector') => {
    typst.map_shadow('/data.json', new TextEncoder().encode(JSON.stringify(data)));
    const answer = typst.compile(`/${template}`, undefined, format, STRUCTURED) as Answer;
    if (answer.result) return answer.result;
    const {
      path = template,
      range = '',
      message = 'no reason given',
    } = answer.diagnostics?.[0] ?? {};
    throw new Error(`${path} ${range}: ${message}`);
  };
  return {
    pdf: (template, data) => set(template, data, 'pdf'),
    svg: async (template, data) => {
      const vector = set(template, data, 'vector');
      const pen = await (artist ??= beginDrawing());
      return pen.svg_data(pen.session_from_artifact(vector, 'vector'), DRAWING);
    },
  };
}
