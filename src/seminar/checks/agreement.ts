/** What the keys of a file, and the files beside it, must have of each other. */
import type { CalendarDate } from '../when/calendar-date.ts';
import type { ContentFile } from '../content-file.ts';
import type { Complaint } from '../fault.ts';
import type { FrontMatter } from '../file/front-matter.ts';
import { exampleDay, homeOf, pathOf, type FileName } from '../keys/fields.ts';
import { changesExample } from '../keys/schema.ts';

/** A key stands in the file that it belongs in. */
export function checkHomes(
  files: Record<FileName, Pick<ContentFile<FileName>, 'source' | 'tell'>>,
): void {
  for (const name of Object.keys(files) as FileName[]) {
    const { source, tell } = files[name];
    for (const [key, value] of Object.entries(source?.values ?? {})) {
      const home = homeOf(key, name);
      if (home) tell([key], strayKey(key, value, home, files[home].source, files.bio.source));
    }
  }
}

function strayKey(
  key: string,
  value: unknown,
  home: FileName,
  there: FrontMatter | undefined,
  bio: FrontMatter | undefined,
): Complaint {
  const problem = `This key belongs in ${pathOf(home)}`;
  if (!Object.hasOwn(there?.values ?? {}, key)) {
    return { problem: `${problem}.`, remedy: 'Move the line there.' };
  }
  const isSame = there?.values[key] === value;
  const remedy = isSame ? 'Remove this line.' : 'Remove this line, or write its value there.';
  const speaker = bio?.values['speaker'];
  const isOfSpeaker = key === 'title' && !isSame && bio?.values[key] === value;
  return {
    problem: `${problem}, where it is written already.`,
    remedy:
      isOfSpeaker && typeof speaker === 'string'
        ? `Remove this line, or write the speaker's title with the name: speaker: ${String(value)} ${speaker}`
        : remedy,
  };
}

/** Of several speakers, each has an affiliation and a photo of their own. */
export function checkSpeakers({ source, fields, tell }: ContentFile<'bio'>): void {
  if (!Array.isArray(fields.speaker)) return;
  for (const key of PERSONAL.filter((one) => source?.values[one] !== undefined)) {
    tell([key], {
      problem: 'There are several speakers, and this is said of none of them.',
      remedy: `Move it below the name that it belongs to:\nspeaker:\n  - name: Ada Lovelace\n    ${key}: ${source?.values[key]}`,
    });
  }
}

const PERSONAL = ['affiliation', 'homepage', 'photo', 'photoAlt'] as const;

/** A photo is a file beside bio.md, and has a text for those who cannot see it. */
export function checkPhotos(file: ContentFile<'bio'>, files: readonly string[]): void {
  const { fields, lacks, tell } = file;
  const { speaker } = fields;
  if (!Array.isArray(speaker)) {
    checkPhoto(fields, lacks('photoAlt'), files, (complaint) => tell(['photo'], complaint));
    return;
  }
  speaker.forEach((person, i) => {
    if (typeof person === 'string') return;
    const isWithoutAlt = person.photoAlt === undefined;
    checkPhoto(person, isWithoutAlt, files, (complaint) =>
      tell(['speaker', i, 'photo'], complaint),
    );
  });
}

function checkPhoto(
  { photo }: { photo?: string | undefined },
  isWithoutAlt: boolean,
  files: readonly string[],
  tell: (complaint: Complaint) => void,
): void {
  if (!photo) return;
  if (!fileNamed(photo, files)) {
    const other = files.find((file) => isSame(file.toLowerCase(), photo.toLowerCase()));
    tell({
      problem: `There is no file "content/${photo}".`,
      remedy: other ? `Write "${other}".` : 'Put the picture there, or correct its name.',
    });
  }
  if (isWithoutAlt) {
    tell({
      problem: 'The photo has no text for those who cannot see it.',
      remedy: 'Add a line such as "photoAlt: Ada Lovelace at her desk".',
    });
  }
}

/** A file's name as the disk has it: a Mac writes an accent apart from its letter (Unicode, NFD). */
export function fileNamed(name: string, files: readonly string[]): string | undefined {
  return files.find((file) => isSame(file, name));
}

function isSame(one: string, other: string): boolean {
  return one.normalize('NFC') === other.normalize('NFC');
}

/** The seminar has a room or a link to join; one that has moved online has the link. */
export function checkPlace({ source, fields, lacks, tell }: ContentFile<'logistics'>): void {
  if (fields.status === 'moved online' && lacks('online')) {
    tell(['status'], {
      problem: 'The seminar has moved online, but there is no link to join.',
      remedy: 'Add it like "online: https://example.zoom.us/j/123".',
    });
  } else if (/^(?:https?:\/\/|www\.)\S+$/i.test(fields.location ?? '')) {
    const remedy = fields.online
      ? 'Write the room, or remove the line.'
      : `Write it under online, and the room here, where there is one:\nonline: ${fields.location}`;
    tell(['location'], { problem: 'This is an address on the web, and no place.', remedy });
  } else if (lacks('location') && lacks('online')) {
    const isEmpty = source?.lineOf(['location']) !== undefined;
    tell(['location'], {
      problem: `This key is ${isEmpty ? 'empty' : 'missing'}.`,
      remedy: `${isEmpty ? 'Write' : 'Add'} it like "location: Room 34-401", or "online" with a link to join.`,
    });
  }
}

/** Visitors are told why not all goes as announced. */
export function checkStatus(
  { source, fields, lacks, tell }: ContentFile<'logistics'>,
  today: CalendarDate,
): void {
  const { status = 'scheduled', changes } = fields;
  if (status === 'scheduled' || changes?.length || (!changes && !lacks('changes'))) return;
  const example = changesExample(`The seminar is ${status}.`);
  tell(['status'], {
    problem: `The seminar is ${status}, but visitors are not told why.`,
    remedy: `Add it like this:\nchanges:${example(exampleDay(source?.values['announced'], today))}`,
  });
}
