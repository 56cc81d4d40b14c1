/** Checks of keys against each other, and against the files in content/. */
import { lacks, type ContentFile, type Files } from '../content-file.ts';
import { pathOf, type Complaint, type Path } from '../fault.ts';
import { isFileName } from '../keys/address.ts';
import { changesExample, homeOf, type FileName } from '../keys/schema.ts';
import { AGREEMENT } from '../messages/days.ts';
import { KEYS } from '../messages/files.ts';

export function checkAgreement(files: Files, names: readonly string[]): void {
  checkHomes(files);
  checkPhotos(files.bio, names);
  checkPlace(files.logistics);
  checkStatus(files.logistics);
  const { prose, report } = files.abstract;
  if (prose && !prose.text.trim()) report.fault(undefined, AGREEMENT.NoAbstract());
  for (const [i, { url }] of (files.logistics.fields.links ?? []).entries()) {
    if (isFileName(url)) checkFile(files.logistics, url, ['links', i, 'url'], names);
  }
}

function checkHomes(files: Files): void {
  for (const name of Object.keys(files) as FileName[]) {
    const { source, report } = files[name];
    for (const key of Object.keys(source.values)) {
      const to = homeOf(key, name);
      if (!to) continue;
      const home = pathOf(to);
      const complaint = Object.hasOwn(files[to].source.values, key)
        ? KEYS.KeyInBothFiles({ home })
        : KEYS.KeyOfOtherFile({ home });
      report.fault([key], complaint);
    }
  }
}

const PERSONAL = ['affiliation', 'homepage', 'photo', 'photoAlt'] as const;

/** A photo is an existing file with a text alternative; with several speakers, each has these keys. */
function checkPhotos(bio: ContentFile<'bio'>, names: readonly string[]): void {
  const { fields, source, report } = bio;
  const check = (photo: string | undefined, hasAlt: boolean, path: Path) => {
    if (photo) checkFile(bio, photo, path, names);
    if (photo && !hasAlt) report.fault(path, AGREEMENT.PhotoWithoutAlt());
  };
  if (!Array.isArray(fields.speaker)) {
    check(fields.photo, !lacks(bio, 'photoAlt'), ['photo']);
    return;
  }
  for (const key of PERSONAL.filter((one) => source.values[one] !== undefined)) {
    report.fault([key], KEYS.KeyBesideSpeakers({ key, value: String(source.values[key]) }));
  }
  for (const [i, person] of fields.speaker.entries()) {
    if (typeof person !== 'string')
      check(person.photo, person.photoAlt !== undefined, ['speaker', i, 'photo']);
  }
}

function checkFile(
  { report }: Pick<ContentFile<FileName>, 'report'>,
  file: string,
  path: Path,
  names: readonly string[],
): void {
  if (fileNamed(file, names)) return;
  const other = names.find((name) => isSameName(name.toLowerCase(), file.toLowerCase()));
  const complaint: Complaint = other
    ? AGREEMENT.OtherFileName({ file, other })
    : AGREEMENT.NoSuchFile({ file });
  report.fault(path, complaint);
}

/** The name in the form of the disk: macOS decomposes accents (Unicode, NFD). */
export function fileNamed(name: string, names: readonly string[]): string | undefined {
  return names.find((file) => isSameName(file, name));
}

function isSameName(one: string, other: string): boolean {
  return one.normalize('NFC') === other.normalize('NFC');
}

/** There is a room or a link to join; after a move online, the link. */
function checkPlace(logistics: ContentFile<'logistics'>): void {
  const { source, fields, report } = logistics;
  const { location = '' } = fields;
  if (fields.status === 'moved online' && lacks(logistics, 'online')) {
    report.fault(['status'], AGREEMENT.NoLinkToJoin());
  } else if (/^(?:https?:\/\/|www\.)\S+$/i.test(location)) {
    report.fault(['location'], AGREEMENT.AddressForPlace({ address: location }));
  } else if (lacks(logistics, 'location') && lacks(logistics, 'online')) {
    const state = Object.hasOwn(source.values, 'location') ? 'empty' : 'missing';
    report.fault(['location'], AGREEMENT.NoPlace({ state }));
  }
}

/** A status other than `scheduled` needs a change that explains it to visitors. */
function checkStatus(logistics: ContentFile<'logistics'>): void {
  const { status = 'scheduled', changes } = logistics.fields;
  if (status === 'scheduled' || changes?.length || !lacks(logistics, 'changes')) return;
  const example = changesExample(`The seminar is ${status}.`, logistics.day);
  logistics.report.fault(['status'], AGREEMENT.StatusWithoutChange({ status, example }));
}
