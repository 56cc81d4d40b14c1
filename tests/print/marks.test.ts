/** Letters with combining marks: each is seen, in whichever font it is. */
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { prints } from '../../src/outputs/print/prints.ts';
import { readPdf, renderPdf } from '../harness/pdf.ts';
import { PAGE_URL, phrase, prose, seed } from './sheets.ts';

/** How many shapes of ink the title is made of: most letters are one, and each mark is another. */
async function shapesOf(title: string): Promise<number> {
  const short = { title: phrase(title), abstract: prose('So.') };
  const { a4 } = await prints({ ...seed, ...short }, PAGE_URL, ['a4']);
  const { stretches } = await readPdf(a4);
  const bottom = Math.max(...stretches.filter((one) => one.isTitle).map((one) => one.bottom));
  const speaker = stretches.find(({ text }) => text.startsWith('Florentin'))!;
  // Below the category, which is above everything else, and above the speaker.
  const [top, height] = [62, Math.round((bottom + speaker.top) / 2) - 62];
  const image = sharp(await renderPdf(a4, 2))
    .flatten({ background: '#fff' })
    .greyscale();
  const { data, info } = await image
    .extract({ left: 0, width: 1190, top: 2 * top, height: 2 * height })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const ink = new Set([...data.entries()].filter(([, grey]) => grey < 160).map(([at]) => at));
  let count = 0;
  for (const first of ink) {
    count += 1;
    for (const open = [first]; open.length;) {
      const at = open.pop()!;
      if (!ink.delete(at)) continue;
      for (const row of [-info.width, 0, info.width])
        open.push(at + row - 1, at + row, at + row + 1);
    }
  }
  return count;
}

test.each(['b p q x', 'α γ σ ω', 'а о ш', 'ẹ ọ Ẹ', 'X M ə'])(
  'no letter of %s is lost under a mark, nor a mark',
  async (plain) => {
    const marked = plain.replace(/\p{L}/gu, '$&\u0303');
    const marks = [...marked.matchAll(/\u0303/g)].length;
    expect(await shapesOf(marked)).toBe((await shapesOf(plain)) + marks);
  },
);
