/** Reads the content folder, and checks what only the disk shows: unreadable, large or damaged files. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathOf, type Fault } from '../seminar/fault.ts';
import type { FileName } from '../seminar/keys/schema.ts';
import { DISK } from '../seminar/messages/files.ts';
import { readSeminar, type Reading } from '../seminar/read.ts';
import type { Seminar } from '../seminar/seminar.ts';
import type { CalendarDate } from '../seminar/when/calendar-date.ts';

/** npm runs every script in the folder of the project. */
export const CONTENT_FOLDER = resolve('content');

export async function readContent(): Promise<Reading> {
  const faults: Fault[] = [];
  const attempt = <T>(file: string, read: (path: string) => T): T | undefined => {
    try {
      return read(resolve(file));
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      // Not reported as missing: a new file would destroy its content.
      if (code === 'EISDIR') faults.push({ file, ...DISK.FolderForFile() });
      else if (code !== 'ENOENT') faults.push({ file, ...DISK.Unreadable({ code }) });
      return undefined;
    }
  };
  const text = (name: FileName) => attempt(pathOf(name), (path) => readFileSync(path, 'utf8'));
  const texts = { abstract: text('abstract'), bio: text('bio'), logistics: text('logistics') };
  const files = attempt('content', fileNames) ?? [];
  if (faults.length) return { faults, doubts: [] };
  const reading = readSeminar({ texts, files }, today());
  if (reading.seminar)
    faults.push(...largeFileFaults(reading.seminar), ...(await photoFaults(reading.seminar)));
  return faults.length ? { faults, doubts: reading.doubts } : reading;
}

function fileNames(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ name }) => name);
}

/** The organiser's day, for messages and doubts only. */
export function today(): CalendarDate {
  // This locale has the format of ISO 8601.
  const [year = 0, month = 0, day = 0] = new Date().toLocaleDateString('sv').split('-').map(Number);
  return { year, month, day };
}

/** In bytes. */
const LARGEST = 20_000_000;

function largeFileFaults({ links }: Seminar): Fault[] {
  return links.flatMap(({ file = '' }) => {
    const size = file ? statSync(resolve(CONTENT_FOLDER, file)).size : 0;
    const megabytes = Math.ceil(size / 1_000_000);
    const place = { file: pathOf('logistics'), key: 'links' };
    return size > LARGEST ? [{ ...place, ...DISK.LargeFile({ file, megabytes }) }] : [];
  });
}

/** Formats that sharp can resize. */
const READABLE = ['jpeg', 'png', 'webp', 'heif', 'gif', 'tiff'];

/** Decodes the photos. */
async function photoFaults({ speakers }: Seminar): Promise<Fault[]> {
  const photos = speakers.flatMap(({ photo }) => photo?.file ?? []);
  if (!photos.length) return [];
  const { default: sharp } = await import('sharp');
  const faults = photos.map(async (photo): Promise<Fault[]> => {
    const picture = sharp(resolve(CONTENT_FOLDER, photo));
    // Reads every pixel, to find truncated files.
    const isWhole = await picture.stats().then(
      async () => READABLE.includes((await picture.metadata()).format),
      () => false,
    );
    const place = { file: pathOf('bio'), key: 'photo' };
    return isWhole ? [] : [{ ...place, ...DISK.NoPicture({ photo }) }];
  });
  return (await Promise.all(faults)).flat();
}
