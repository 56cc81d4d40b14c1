/** Builds the Seminar from the fields of the three files. */
import { isToBeAnnounced, wordPattern, wordsOf, type Language } from '../languages/languages.ts';
import type { Open } from '../languages/words.ts';
import { summarize } from '../text/shorten.ts';
import type { Files } from './content-file.ts';
import type { Fields, Person } from './keys/schema.ts';
import { readAccent } from './keys/accent.ts';
import { isFileName } from './keys/address.ts';
import { readPhrase } from './prose/prose.ts';
import type { Schedule } from './schedule.ts';
import {
  isOff,
  type Accent,
  type Link,
  type Prose,
  type Seminar,
  type Speaker,
  type When,
} from './seminar.ts';

const DEFAULT_ACCENT = (readAccent('#8c1d2f') as { value: Accent }).value;
const RECORDING = new RegExp(wordPattern('recording'), 'iu');

/** @returns undefined where a required part is missing */
export function seminarOf(
  title: Prose | undefined,
  files: Files,
  { when, previous, announced, changes, registerBy }: Schedule,
): Seminar | undefined {
  const { fields: about, prose: abstract, running } = files.abstract;
  const { fields: person, prose: bio } = files.bio;
  const { fields: logistics, prose: notes } = files.logistics;
  // The schedule holds these; every other key is copied.
  const { date, time, timeZone, previousDate, previousTime, host = [], ...plain } = logistics;
  const { id, status = 'scheduled', accent = DEFAULT_ACCENT, language = 'en' } = plain;
  const speakers = speakersOf(person, language);
  if (!when || !announced || !id || !speakers.length || !title || !abstract || !bio)
    return undefined;
  const isOpen = (text = '') => isToBeAnnounced(text, language);
  const open = {
    title: isOpen(about.title),
    speaker: speakers.every(({ name }) => name === wordsOf(language).toBeAnnounced.speaker),
    location: status !== 'moved online' && isOpen(logistics.location),
    abstract: isOpen(abstract.text),
  };
  const links = linksOf(logistics);
  return {
    ...plain,
    ...(open.location ? { location: wordsOf(language).toBeAnnounced.location } : {}),
    registration: registrationOf(logistics, registerBy, when),
    ...withheld(status),
    ...{ id, status, when, previous, announced, changes, title, links, accent, language, speakers },
    open: (Object.keys(open) as (keyof Open)[]).filter((part) => open[part]),
    abstract: open.abstract ? openProse(language) : { ...abstract, lang: about.lang },
    bio: { ...bio, lang: person.lang },
    hosts: [host].flat(),
    summary: summaryOf(about.summary) ?? (open.abstract ? '' : summarize(running, 200)),
    lang: about.lang,
    notes: notes?.text ? notes : undefined,
    recording: links.find(({ label, url }) => RECORDING.test(`${label} ${url}`)),
  };
}

function openProse(language: Language): Prose {
  const { text, html } = openText('abstract', language);
  return { text, html: `<p>${html}</p>` };
}

function linksOf({ links = [] }: Fields<'logistics'>): Link[] {
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

function speakersOf({ speaker = [], ...one }: Fields<'bio'>, language: Language): Speaker[] {
  const people = typeof speaker === 'string' ? [{ name: speaker, ...one }] : speaker;
  return people.map((person) => {
    const { name, affiliation, homepage, photo, photoAlt }: Person =
      typeof person === 'string' ? { name: person } : person;
    return {
      name: isToBeAnnounced(name, language) ? wordsOf(language).toBeAnnounced.speaker : name,
      ...{ affiliation, homepage },
      photo: photo && photoAlt ? { file: photo, alt: photoAlt } : undefined,
    };
  });
}

/** Plain text for previews; the source where a formula in it cannot be read. */
function summaryOf(summary: string | undefined): string | undefined {
  const result = summary === undefined ? undefined : readPhrase(summary);
  return result && 'value' in result ? result.value.text : summary;
}

/** The site's phrase in place of an unknown text. */
export function openText(part: keyof Open, language: Language): { text: string; html: string } {
  const text = wordsOf(language).toBeAnnounced[part];
  return { text, html: text };
}
