/** The plain-text announcement for mailing lists. */
import { wordsOf } from '../languages/languages.ts';
import type { Seminar } from '../seminar/seminar.ts';
import { factLines, factsOf, type Fact } from './facts.ts';
import { changeLines, speakersLine, statusWord } from './wording.ts';

/** Below the limit at which mail programs wrap (RFC 5322, 2.1.1: 78). */
const WIDTH = 76;

/** Facts of the list; contacts follow under their own heading. */
const ITEMS: readonly Fact['key'][] = [
  ...(['date', 'time', 'before', 'category', 'location', 'address', 'online'] as const),
  ...(['affiliation', 'homepage', 'organizer', 'audience', 'admission'] as const),
  ...(['registration', 'link', 'page'] as const),
];

export function announcement(seminar: Seminar, pageUrl: string): string {
  const { title, location, online, abstract, bio, notes, language, speakers, hosts } = seminar;
  const { labels, labelled, talk } = wordsOf(language);
  const news = [
    statusWord(seminar)?.toLocaleUpperCase(language) ?? '',
    ...changeLines(seminar),
  ].filter(Boolean);
  const heading = (label: string) => labelled(label, '').trimEnd();
  const facts = factsOf(seminar, pageUrl);
  const several = speakers.length > 1 ? (['speaker'] as const) : [];
  const contacts = [...hosts, ...factLines(facts, seminar, 'email')];
  const items = (lines: string[]) => lines.map((line) => `- ${line}`);
  const lines = [
    ...(news.length ? [...news, ''] : []),
    talk(speakersLine(seminar), title.text),
    location ?? online ?? labels.online,
    heading(labels.abstract),
    abstract.text,
    ...(bio.text ? [heading(labels.bio), bio.text] : []),
    labels.details,
    ...items(factLines(facts, seminar, ...ITEMS, ...several)),
    ...(notes ? [labels.visiting, notes.text] : []),
    ...(contacts.length ? [labels.host, ...items(contacts)] : []),
  ];
  return `${lines.join('\n').split('\n').map(wrapped).join('\n')}\n`;
}

/** Wraps a long line, with a hanging indent for list items. */
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
