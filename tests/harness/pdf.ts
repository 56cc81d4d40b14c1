/** Reads PDFs back with PDFium: their text and where it stands, their tags and links, and their look. */
import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp from 'sharp';

/** A stretch of text; lengths in points from the sheet's upper left corner. */
export interface Stretch {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  size: number;
  /** Whether it is tagged as the heading of the whole. */
  isTitle: boolean;
}

export interface Pdf {
  sheets: number;
  width: number;
  height: number;
  stretches: Stretch[];
  /** All of them with a space between. */
  text: string;
  links: string[];
  /** `Title`, `Author`, `Language` and `CreationDate`; '' where the file has none. */
  info: Record<string, string>;
  isTagged: boolean;
}

/** The functions of `fpdfview.h` and its neighbours by their names; the package has types for a few. */
interface Functions {
  [name: `_FPDF${string}`]: (...values: number[]) => number;
  wasmExports: { malloc: (size: number) => number };
  HEAPU8: Uint8Array;
}
const library = await PDFiumLibrary.init();
const pdfium = (library as unknown as { module: Functions }).module;

/** Where functions write what they find, and read a name. */
const SIZE = 4096;
const [found, named] = [pdfium.wasmExports.malloc(SIZE), pdfium.wasmExports.malloc(SIZE)];

const floats = (count: number) => {
  const view = new DataView(pdfium.HEAPU8.buffer, found, SIZE);
  return Array.from({ length: count }, (_, i) => view.getFloat32(4 * i, true));
};

/** A text that a function writes, and whose length in bytes it returns. */
function textOf(write: (place: number, size: number) => number, encoding = 'utf-16le'): string {
  const bytes = pdfium.HEAPU8.slice(found, found + write(found, SIZE));
  return new TextDecoder(encoding).decode(bytes).replace(/\0$/, '');
}

/** What a function returns for each number below a count, which is -1 where there is nothing to count. */
function each(count: number, get: (index: number) => number): number[] {
  return Array.from({ length: Math.max(count, 0) }, (_, i) => get(i));
}

export async function readPdf(data: Uint8Array): Promise<Pdf> {
  const opened = await library.loadDocument(data);
  const { documentIdx: document } = opened as unknown as { documentIdx: number };
  const page = pdfium._FPDF_LoadPage!(document, 0);
  const stretches = stretchesOf(page);
  const info = ['Title', 'Author', 'CreationDate'].map((tag) => {
    pdfium.HEAPU8.set(Buffer.from(`${tag}\0`), named);
    return [tag, textOf((...place) => pdfium._FPDF_GetMetaText!(document, named, ...place))];
  });
  // PDFium has no function for it.
  const language = /\/Lang \(([^)]*)\)/.exec(Buffer.from(data).toString('latin1'))?.[1] ?? '';
  const pdf = {
    sheets: opened.getPageCount(),
    width: pdfium._FPDF_GetPageWidth!(page),
    height: pdfium._FPDF_GetPageHeight!(page),
    stretches,
    text: stretches.map(({ text }) => text).join(' '),
    links: linksOf(document, page),
    info: { ...Object.fromEntries(info), Language: language },
    isTagged: pdfium._FPDFCatalog_IsTagged!(document) === 1,
  };
  pdfium._FPDF_ClosePage!(page);
  opened.destroy();
  return pdf;
}

/** The text objects of a page, in their order in the file. */
function stretchesOf(page: number): Stretch[] {
  const height = pdfium._FPDF_GetPageHeight!(page);
  const titled = new Set(contentOf('H1', page));
  const textPage = pdfium._FPDFText_LoadPage!(page);
  const characters = Map.groupBy(Array(pdfium._FPDFText_CountChars!(textPage)).keys(), (i) =>
    pdfium._FPDFText_GetTextObject!(textPage, i),
  );
  const objects = each(pdfium._FPDFPage_CountObjects!(page), (i) =>
    pdfium._FPDFPage_GetObject!(page, i),
  );
  const stretches = objects.flatMap((object) => {
    const codes = (characters.get(object) ?? []).map(
      (i) => [i, pdfium._FPDFText_GetUnicode!(textPage, i)] as const,
    );
    const seen = codes.filter(([, code]) => String.fromCodePoint(code).trim());
    if (!seen.length) return [];
    const edges = seen.map(([i]) => {
      pdfium._FPDFText_GetLooseCharBox!(textPage, i, found);
      return floats(3);
    });
    const left = Math.min(...edges.map(([one]) => one!));
    const right = Math.max(...edges.map(([, , one]) => one!));
    // A hyphen that divides a word, whoever has put it there, is given back as U+0002.
    const text = String.fromCodePoint(...codes.map(([, code]) => code)).replaceAll('\u0002', '-');
    pdfium._FPDFTextObj_GetFontSize!(object, found);
    const [points = 0] = floats(1);
    pdfium._FPDFPageObj_GetMatrix!(object, found);
    const [, , , scale = 0, , baseline = 0] = floats(6);
    const [size, bottom] = [points * Math.abs(scale), height - baseline];
    const box = { left, right, top: bottom - size * 0.7, bottom };
    const isTitle = titled.has(pdfium._FPDFPageObj_GetMarkedContentID!(object));
    return [{ text: text.trim(), ...box, size, isTitle }];
  });
  pdfium._FPDFText_ClosePage!(textPage);
  return stretches;
}

/** The ids of all content below the tags of a type. */
function contentOf(type: string, page: number): number[] {
  const tree = pdfium._FPDF_StructTree_GetForPage!(page);
  const below = (element: number, isOutside: boolean): number[] => {
    if (!element) return [];
    const own = textOf((...place) => pdfium._FPDF_StructElement_GetType!(element, ...place));
    const outside = isOutside && own !== type;
    const ids = each(pdfium._FPDF_StructElement_GetMarkedContentIdCount!(element), (i) =>
      pdfium._FPDF_StructElement_GetMarkedContentIdAtIndex!(element, i),
    );
    const children = each(pdfium._FPDF_StructElement_CountChildren!(element), (i) =>
      pdfium._FPDF_StructElement_GetChildAtIndex!(element, i),
    );
    return [...(outside ? [] : ids), ...children.flatMap((child) => below(child, outside))];
  };
  const roots = each(pdfium._FPDF_StructTree_CountChildren!(tree), (i) =>
    pdfium._FPDF_StructTree_GetChildAtIndex!(tree, i),
  );
  const ids = roots.flatMap((root) => below(root, true));
  pdfium._FPDF_StructTree_Close!(tree);
  return ids;
}

/** The addresses of a page's links. */
function linksOf(document: number, page: number): string[] {
  const links: string[] = [];
  const view = () => new DataView(pdfium.HEAPU8.buffer, named, SIZE);
  view().setInt32(0, 0);
  while (pdfium._FPDFLink_Enumerate!(page, named, named + 4)) {
    const action = pdfium._FPDFLink_GetAction!(view().getUint32(4, true));
    links.push(
      textOf((...place) => pdfium._FPDFAction_GetURIPath!(document, action, ...place), 'utf-8'),
    );
  }
  return links;
}

/** The first sheet as a PNG. @param scale pixels for a point */
export async function renderPdf(data: Uint8Array, scale: number): Promise<Buffer> {
  const document = await library.loadDocument(data);
  const image = await document.getPage(0).render({
    scale,
    render: ({ data: pixels, width, height }) =>
      sharp(Buffer.from(pixels), { raw: { width, height, channels: 4 } })
        .png()
        .toBuffer(),
  });
  document.destroy();
  return Buffer.from(image.data);
}
