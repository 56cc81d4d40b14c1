/** The content folder as the disk has it: its files, and what only the disk can tell of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Fault } from '../seminar/fault.ts';
import { pathOf, type FileName } from '../seminar/keys/fields.ts';
import { readSeminar, type Reading } from '../seminar/read.ts';
import type { Seminar } from '../seminar/seminar.ts';
import type { CalendarDate } from '../seminar/when/calendar-date.ts';

/** The organiser's folder; npm runs every script in the project's. */
export const CONTENT_FOLDER = resolve('content');

/** Reads the content folder as it is now, the speakers' photos included. */
export async function readContent(): Promise<Reading> {
  const unreadable: Fault[] = [];
  const text = (name: FileName) => {
    try {
      return readFileSync(resolve(pathOf(name)), 'utf8');
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'ENOENT') unreadable.push(unreadableFile(pathOf(name), code));
      return undefined;
    }
  };
  const texts = { abstract: text('abstract'), bio: text('bio'), logistics: text('logistics') };
  if (unreadable.length) return { faults: unreadable, doubts: [] };
  const reading = readSeminar({ texts, files: fileNames() }, today());
  const faults = reading.seminar ? await photoFaults(reading.seminar) : [];
  return faults.length ? { faults, doubts: reading.doubts } : reading;
}

/** A file that is there is never called missing: whoever restored it would lose what is in it. */
function unreadableFile(file: string, code: string | undefined): Fault {
  return code === 'EISDIR'
    ? { file, problem: 'This is a folder.', remedy: 'Move it away, and write a file of this name.' }
    : {
        file,
        problem: `The file is there, but cannot be read (${code}).`,
        remedy: 'Allow reading it, or save it again.',
      };
}

function fileNames(): string[] {
  try {
    return readdirSync(CONTENT_FOLDER, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map(({ name }) => name);
  } catch {
    // Without the folder its files are missing, which is told of each.
    return [];
  }
}

/** Decides which years a message proposes, and what a doubt takes to be past; no published fact. */
export function today(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** What the build makes the photo's sizes from; it leaves drawings (SVG) as they are. */
const READABLE = ['jpeg', 'png', 'webp', 'heif', 'gif', 'tiff'];

/** Whether photos are pictures; the domain knows only that there are files of these names. */
async function photoFaults({ speakers }: Seminar): Promise<Fault[]> {
  const photos = speakers.flatMap(({ photo }) => photo?.file ?? []);
  if (!photos.length) return [];
  const { default: sharp } = await import('sharp');
  const faults = photos.map(async (photo): Promise<Fault[]> => {
    const picture = sharp(resolve(CONTENT_FOLDER, photo));
    const place = { file: pathOf('bio'), key: 'photo', remedy: 'Save it again as JPEG or PNG.' };
    try {
      const { format } = await picture.metadata();
      // Reads every pixel, so that a file that was cut short is found too.
      await picture.stats();
      if (READABLE.includes(format)) return [];
      const kinds = 'JPEG, PNG, WebP or AVIF';
      return [
        { ...place, problem: `"${photo}" is not a picture (${kinds}), though its name says so.` },
      ];
    } catch {
      return [{ ...place, problem: `"${photo}" is not a picture, or is damaged.` }];
    }
  });
  return (await Promise.all(faults)).flat();
}
