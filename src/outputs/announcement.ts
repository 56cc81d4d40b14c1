/** The plain-text announcement, for a mail to a list. */
import type { Seminar } from '../seminar/seminar.ts';
import { details, type Fact } from './facts.ts';
import { changeLines, statusWord, whenLine } from './wording.ts';

/** What mail programs show without breaking lines of their own (RFC 5322, 2.1.1, asks for 78 at most). */
const WIDTH = 76;

/** Who answers questions stands at the end, under a heading of its own. */
const isContact = ({ key }: Fact) => key === 'host' || key === 'email';

/** @param pageUrl the page's absolute address */
export function announcement(seminar: Seminar, pageUrl: string): string {
  const { speaker, title, location, online, abstract, bio, notes } = seminar;
  const news = [statusWord(seminar)?.toUpperCase() ?? '', ...changeLines(seminar)].filter(Boolean);
  const contacts = details(seminar).filter(isContact);
  const lines = [
    ...(news.length ? [...news, ''] : []),
    `${speaker.name}, “${title.text}”`,
    location ?? online,
    'Abstract:',
    abstract.text,
    ...(bio.text ? ['Bio:', bio.text] : []),
    'Details',
    ...detailItems(seminar, pageUrl),
    ...(notes ? ['Visiting', notes.text] : []),
    ...(contacts.length ? ['Host'] : []),
    ...contacts.map(({ key, label, value }) =>
      key === 'host' ? `- ${value}` : item(label, value),
    ),
  ];
  return `${lines.join('\n').split('\n').map(wrapped).join('\n')}\n`;
}

function item(label: string, value: string): string {
  return `- ${label}: ${value}`;
}

function detailItems(seminar: Seminar, pageUrl: string): string[] {
  const { when, previous, category, location, address, online, speaker, links } = seminar;
  const facts = details(seminar).filter((fact) => !isContact(fact));
  const pairs: [string, string | undefined][] = [
    ['Date', when.date],
    ['Time', `${when.start.clock} - ${when.end.clock} ${when.zone}`],
    ['Before', previous && whenLine({ when: previous })],
    ['Category', category],
    ['Location', location],
    ['Address', address],
    ['Online', online],
    ['Affiliation', speaker.affiliation],
    ...facts.map(({ label, value }): [string, string] => [label, value]),
    ...links.map(({ label, url }): [string, string] => [label, url]),
    ['Page', pageUrl],
  ];
  return pairs.flatMap(([label, value]) => (value ? [item(label, value)] : []));
}

/** Breaks a line between words; what hangs over is indented as far as the line or its list is. */
function wrapped(line: string): string {
  const indent = /^\s*(?:- |\d+\. |\[\d+\] )?/.exec(line)![0].replace(/\S/g, ' ');
  const lines: string[] = [];
  for (const word of line.split(/(?<=\S) +/)) {
    const longer = lines.length ? `${lines.at(-1)!} ${word}` : word;
    if (!lines.length || longer.length <= WIDTH) lines.splice(-1, 1, longer);
    else lines.push(indent + word);
  }
  return lines.join('\n');
}
