/** Checks of keys against each other, and against the files in content/. */
import type { ContentFile } from '../content-file.ts';
import { pathOf, type Complaint } from '../fault.ts';
import type { FrontMatter } from '../front-matter/front-matter.ts';
import { changesExample, homeOf, type FileName } from '../keys/schema.ts';
import { isFileName } from '../keys/address.ts';
import { AGREEMENT } from '../messages/agreement.ts';
import { KEYS } from '../messages/keys.ts';

type Files = { [Name in FileName]: ContentFile<Name> };

/** A key stands in the file that it belongs in. */
export function checkHomes(files: Files): void {
  for (const name of Object.keys(files) as FileName[]) {
    const { source, tell } = files[name];
    for (const key of Object.keys(source?.values ?? {})) {
      const home = homeOf(key, name);
      if (home) tell([key], strayKey(key, source!, home, files));
    }
  }
}

function strayKey(key: string, { values }: FrontMatter, home: FileName, files: Files): Complaint {
  const there = files[home].source?.values ?? {};
  const file = { home: pathOf(home) };
  if (!Object.hasOwn(there, key)) return KEYS.KeyOfOtherFile(file);
  const isSame = there[key] === values[key];
  const { speaker } = values;
  return key === 'title' && !isSame && typeof speaker === 'string'
    ? KEYS.TitleOfSpeaker({ ...file, whole: `${String(values[key])} ${speaker}` })
    : isSame
      ? KEYS.SameKeyInBothFiles(file)
      : KEYS.KeyInBothFiles(file);
}

const PERSONAL = ['affiliation', 'homepage', 'photo', 'photoAlt'] as const;

/** Of several speakers, each has an affiliation and a photo of their own. */
export function checkSpeakers({ source, fields, tell }: ContentFile<'bio'>): void {
  if (!Array.isArray(fields.speaker)) return;
  for (const key of PERSONAL) {
    const value = source?.values[key];
    if (value !== undefined) tell([key], KEYS.KeyBesideSpeakers({ key, value: String(value) }));
  }
}

/** A photo is a file beside bio.md, and has a text for those who cannot see it. */
export function checkPhotos(
  { fields, lacks, tell }: ContentFile<'bio'>,
  files: readonly string[],
): void {
  const { speaker } = fields;
  const check = (
    photo: string | undefined,
    isWithoutAlt: boolean,
    path: readonly PropertyKey[],
  ) => {
    if (!photo) return;
    if (!fileNamed(photo, files)) tell(path, noSuchFile(photo, files));
    if (isWithoutAlt) tell(path, AGREEMENT.PhotoWithoutAlt());
  };
  if (!Array.isArray(speaker)) return check(fields.photo, lacks('photoAlt'), ['photo']);
  for (const [i, person] of speaker.entries()) {
    if (typeof person !== 'string')
      check(person.photo, person.photoAlt === undefined, ['speaker', i, 'photo']);
  }
}

/** A link that names a file has one beside logistics.md. */
export function checkLinks(
  { fields, tell }: ContentFile<'logistics'>,
  files: readonly string[],
): void {
  for (const [i, { url }] of (fields.links ?? []).entries()) {
    if (isFileName(url) && !fileNamed(url, files))
      tell(['links', i, 'url'], noSuchFile(url, files));
  }
}

/** The complaint where content/ has no file of a name. */
function noSuchFile(file: string, files: readonly string[]): Complaint {
  const other = files.find((one) => isSameName(one.toLowerCase(), file.toLowerCase()));
  return other ? AGREEMENT.OtherFileName({ file, other }) : AGREEMENT.NoSuchFile({ file });
}

/** A file's name as the disk has it: a Mac writes an accent apart from its letter (Unicode, NFD). */
export function fileNamed(name: string, files: readonly string[]): string | undefined {
  return files.find((file) => isSameName(file, name));
}

function isSameName(one: string, other: string): boolean {
  return one.normalize('NFC') === other.normalize('NFC');
}

/** The seminar has a room or a link to join; a seminar that has moved online has the link. */
export function checkPlace({ source, fields, lacks, tell }: ContentFile<'logistics'>): void {
  const { status, location = '', online } = fields;
  if (status === 'moved online' && lacks('online')) {
    tell(['status'], AGREEMENT.NoLinkToJoin());
  } else if (/^(?:https?:\/\/|www\.)\S+$/i.test(location)) {
    const complaint = online
      ? AGREEMENT.SecondAddress()
      : AGREEMENT.AddressForPlace({ address: location });
    tell(['location'], complaint);
  } else if (lacks('location') && lacks('online')) {
    const isWritten = Object.hasOwn(source?.values ?? {}, 'location');
    tell(['location'], AGREEMENT.NoPlace({ state: isWritten ? 'empty' : 'missing' }));
  }
}

/** A status other than `scheduled` needs a change that explains it to visitors. */
export function checkStatus({ fields, lacks, day, tell }: ContentFile<'logistics'>): void {
  const { status = 'scheduled', changes } = fields;
  if (status === 'scheduled' || changes?.length || !lacks('changes')) return;
  const example = changesExample(`The seminar is ${status}.`)(day);
  tell(['status'], AGREEMENT.StatusWithoutChange({ status, example }));
}
