/** Reads PDFs back: their text and where it stands with PDF.js, their look with PDFium. */
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
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
  /** `Title`, `Author`, `Language` and so on. */
  info: Record<string, unknown>;
  isTagged: boolean;
}

export async function readPdf(data: Uint8Array): Promise<Pdf> {
  const task = getDocument({ data: Uint8Array.from(data), verbosity: 0 });
  const document = await task.promise;
  const page = await document.getPage(1);
  const [, , width = 0, height = 0] = page.view;
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const titled = new Set(contentOf('H1', (await page.getStructTree()) ?? undefined));
  const stretches: Stretch[] = [];
  let isTitle = false;
  for (const item of items) {
    if (!('str' in item)) isTitle = item.id ? titled.has(item.id) : isTitle;
    else if (item.str.trim()) {
      const [, , , scale = 0, left = 0, baseline = 0] = item.transform as number[];
      const size = Math.abs(scale);
      const bottom = height - baseline;
      const box = { left, right: left + item.width, top: bottom - size * 0.7, bottom };
      stretches.push({ text: item.str, ...box, size, isTitle });
    }
  }
  const text = stretches.map((stretch) => stretch.text).join(' ');
  const links = (await page.getAnnotations()).flatMap(({ url }) => (url ? [String(url)] : []));
  const { info } = await document.getMetadata();
  const mark = await document.getMarkInfo();
  const pdf = {
    sheets: document.numPages,
    ...{ width, height, stretches, text, links },
    info: info as Record<string, unknown>,
    isTagged: (mark as Map<string, boolean> | null)?.get('Marked') === true,
  };
  await task.destroy();
  return pdf;
}

interface Structure {
  role?: string;
  id?: string;
  children?: Structure[];
}

/** The ids of what stands below a tag. */
function contentOf(role: string, node: Structure | undefined, isInside = false): string[] {
  const inside = isInside || node?.role === role;
  const own = inside && node?.id ? [node.id] : [];
  return [...own, ...(node?.children ?? []).flatMap((child) => contentOf(role, child, inside))];
}

let pdfium: Promise<PDFiumLibrary> | undefined;

/** The first sheet as a PNG. @param scale pixels for a point */
export async function renderPdf(data: Uint8Array, scale: number): Promise<Buffer> {
  const document = await (await (pdfium ??= PDFiumLibrary.init())).loadDocument(Buffer.from(data));
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
