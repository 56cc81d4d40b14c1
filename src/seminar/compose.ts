/** Builds the Seminar from the fields of the three files. */
import { isToBeAnnounced, wordPattern, wordsOf } from '../languages/languages.ts';
import type { Open } from '../languages/words.ts';
import { summarize } from '../text/shorten.ts';
import type { Files } from './content-file.ts';
import type { Fields, Person } from './keys/schema.ts';
import { readAccent } from './keys/accent.ts';
import { isFileName } from './keys/address.ts';
import type { Schedule } from './schedule.ts';
import { isOff, type Accent, type Seminar, type When } from './seminar.ts';

const DEFAULT_ACCENT = (readAccent('#8c1d2f') as { value: Accent }).value;
const RECORDING = new RegExp(wordPattern('recording'), 'iu');

/** @returns undefined where a required part is missing */
export function seminarOf(
  files: Files,
  { when, previous, announced, changes, registerBy }: Schedule,
): Seminar | undefined {
  const { fields: about, prose: abstract, running } = files.abstract;
  const { fields: person, prose: bio } = files.bio;
  const { fields: logistics, prose: notes } = files.logistics;
  // The schedule holds these; every other key is copied.
  const { date, time, timeZone, previousDate, previousTime, host = [], ...plain } = logistics;
  const { id, status = 'scheduled', accent = DEFAULT_ACCENT, language = 'en' } = plain;
  const speakers = speakersOf(person);
  const { title, summary, lang } = about;
  if (!when || !announced || !id || !speakers.length || !title || !abstract || !bio)
    return undefined;
  const phrases = wordsOf(language).toBeAnnounced;
  const open = {
    title: title.text === phrases.title,
    speaker: speakers.every(({ name }) => name === phrases.speaker),
    location: status !== 'moved online' && plain.location === phrases.location,
    abstract: isToBeAnnounced(abstract.text, language),
  };
  const openAbstract = { text: phrases.abstract, html: `<p>${phrases.abstract}</p>` };
  const links = linksOf(logistics);
  return {
    ...plain,
    registration: registrationOf(logistics, registerBy, when),
    ...withheld(status),
    ...{ id, status, when, previous, announced, changes, links, accent, language, speakers, lang },
    open: (Object.keys(open) as (keyof Open)[]).filter((part) => open[part]),
    title: open.title ? title : { ...title, lang },
    abstract: open.abstract ? openAbstract : { ...abstract, lang },
    bio: { ...bio, lang: person.lang },
    hosts: [host].flat(),
    summary: summary?.text ?? (open.abstract ? '' : summarize(running, 200)),
    notes: notes?.text ? notes : undefined,
    recording: links.find(({ label, url }) => RECORDING.test(`${label} ${url}`)),
  };
}

function linksOf({ links = [] }: Fields<'logistics'>) {
  return links.map(({ label, url }) => {
    const published = `files/${encodeURIComponent(url.normalize('NFC'))}`;
    return isFileName(url) ? { label, url: published, file: url } : { label, url };
  });
}

function registrationOf(
  { registration: address }: Fields<'logistics'>,
  by: Schedule['registerBy'],
  { end }: When,
) {
  if (address === undefined) return undefined;
  const url = /^[^/:]*@/.test(address) ? `mailto:${address}` : address;
  const closes = Math.min(by?.end ?? end.instant, end.instant);
  return { address, url, by: by && { iso: by.iso, label: by.label }, closes };
}

/** Removes what no output may show: the room after a move online, the link of a cancelled seminar. */
function withheld(status: Seminar['status']): Partial<Seminar> {
  if (status === 'moved online') return { location: undefined, address: undefined, map: undefined };
  return isOff({ status }) ? { online: undefined, registration: undefined } : {};
}

function speakersOf({ speaker = [], ...one }: Fields<'bio'>) {
  const people = typeof speaker === 'string' ? [{ name: speaker, ...one }] : speaker;
  return people.map((person) => {
    const { name, affiliation, homepage, photo, photoAlt }: Person =
      typeof person === 'string' ? { name: person } : person;
    const picture = photo && photoAlt ? { file: photo, alt: photoAlt } : undefined;
    return { name, affiliation, homepage, photo: picture };
  });
}
