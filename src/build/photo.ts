/** Whether the speaker's photo can be read; the domain knows only that the file is there. */
import { resolve } from 'node:path';
import { CONTENT_FOLDER } from './load.ts';
import type { Fault } from '../seminar/fault.ts';
import type { Seminar } from '../seminar/seminar.ts';

export async function photoFaults({ speaker }: Seminar): Promise<Fault[]> {
  if (!speaker.photo) return [];
  const { default: sharp } = await import('sharp');
  try {
    // Reads every pixel, so that a file that was cut short is found too.
    await sharp(resolve(CONTENT_FOLDER, speaker.photo.file)).stats();
    return [];
  } catch {
    const problem = `"${speaker.photo.file}" is not a picture, or is damaged.`;
    const remedy = 'Save it again as JPEG or PNG.';
    return [{ file: 'content/bio.md', key: 'photo', problem, remedy }];
  }
}
