/** The plain-text announcement, for a mail to a list. */
import { wordsOf } from '../languages/languages.ts';
import type { Seminar } from '../seminar/seminar.ts';
import { withHyphen } from '../seminar/when/time.ts';
import { factsOf, type Fact } from './facts.ts';
import {
  changeLines,
  linkUrl,
  namesLine,
  registrationLine,
  speakerPairs,
  speakersLine,
  statusWord,
  whenLine,
} from './wording.ts';

/** Mail programs do not break lines of this length (RFC 5322, 2.1.1, asks for 78 at most). */
const WIDTH = 76;

/** Contacts are listed at the end, under their own heading. */
const isContact = ({ key }: Fact) => key === 'hosts' || key === 'email';

/** @param pageUrl the page's absolute address */
export function announcement(seminar: Seminar, pageUrl: string): string {
  const { title, location, online, abstract, bio, notes, language } = seminar;
  const { labels, labelled, talk } = wordsOf(language);
  const news = [
    statusWord(seminar)?.toLocaleUpperCase(language) ?? '',
    ...changeLines(seminar),
  ].filter(Boolean);
  const contacts = factsOf(seminar).filter(isContact);
  const heading = (label: string) => labelled(label, '').trimEnd();
  const lines = [
    ...(news.length ? [...news, ''] : []),
    talk(speakersLine(seminar), title.text),
    location ?? online ?? labels.online,
    heading(labels.abstract),
    abstract.text,
    ...(bio.text ? [heading(labels.bio), bio.text] : []),
    labels.details,
    ...detailItems(seminar, pageUrl),
    ...(notes ? [labels.visiting, notes.text] : []),
    ...(contacts.length ? [labels.host] : []),
    ...contacts.flatMap(({ key, label, values }) =>
      values.map((value) => `- ${key === 'hosts' ? value : labelled(label, value)}`),
    ),
  ];
  return `${lines.join('\n').split('\n').map(wrapped).join('\n')}\n`;
}

function detailItems(seminar: Seminar, pageUrl: string): string[] {
  const { when, previous, category, location, address, online, speakers, links } = seminar;
  const { language } = seminar;
  const { labels, labelled } = wordsOf(language);
  const several = speakers.length > 1;
  const pairs: (readonly [label: string, value: string | undefined])[] = [
    [labels.date, when.date],
    [labels.time, `${withHyphen(when.time)} ${when.zone}`],
    [labels.before, previous && whenLine({ when: previous, language })],
    [labels.category, category],
    [labels.location, location],
    [labels.address, address],
    [labels.online, online],
    [labels.affiliation, several ? undefined : speakers[0]?.affiliation],
    ...speakerPairs(seminar, several),
    ...factsOf(seminar)
      .filter((fact) => !isContact(fact))
      .map(({ label, values }) => [label, namesLine(values, seminar)] as const),
    [labels.registration, registrationLine(seminar)],
    ...links.map((link) => [link.label, linkUrl(link, pageUrl)] as const),
    [labels.page, pageUrl],
  ];
  return pairs.flatMap(([label, value]) => (value ? [`- ${labelled(label, value)}`] : []));
}

/** Breaks a long line between words, with a hanging indent for list items. */
function wrapped(line: string): string {
  if (line.length <= WIDTH) return line;
  const indent = /^\s*(?:- |\d+\. |\[\d+\] )?/.exec(line)![0].replace(/\S/g, ' ');
  const lines: string[] = [];
  for (const word of line.split(/(?<=\S) +/)) {
    const longer = lines.length ? `${lines.at(-1)!} ${word}` : word;
    if (!lines.length || longer.length <= WIDTH) lines.splice(-1, 1, longer);
    else lines.push(indent + word);
  }
  return lines.join('\n');
}
