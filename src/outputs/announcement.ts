/** The plain-text announcement, for a mail to a list. */
import type { Seminar } from '../seminar/seminar.ts';
import { changeLines, statusWord, whenLine } from './wording.ts';

/** What mail programs show without breaking lines of their own (RFC 5322, 2.1.1, asks for 78 at most). */
const WIDTH = 76;

/** @param pageUrl the page's absolute address */
export function announcement(seminar: Seminar, pageUrl: string): string {
  const { speaker, title, location, address, online, abstract, bio, notes, when, category } =
    seminar;
  const { organizer, audience, host, email, links, previous } = seminar;
  const news = [statusWord(seminar)?.toUpperCase() ?? '', ...changeLines(seminar)].filter(Boolean);
  const items = (pairs: [string, string | undefined][]) =>
    pairs.flatMap(([label, value]) => (value ? [`- ${label}: ${value}`] : []));
  const lines = [
    ...(news.length ? [...news, ''] : []),
    `${speaker.name}, “${title.text}”`,
    location ?? online,
    'Abstract:',
    abstract.text,
    ...(bio.text ? ['Bio:', bio.text] : []),
    'Details',
    ...items([
      ['Date', when.date],
      ['Time', `${when.start.clock} - ${when.end.clock} ${when.zone}`],
      ['Before', previous && whenLine({ when: previous })],
      ['Category', category],
      ['Location', location],
      ['Address', address],
      ['Online', online],
      ['Affiliation', speaker.affiliation],
      ['Organizer', organizer],
      ['Audience', audience],
      ...links.map(({ label, url }): [string, string] => [label, url]),
      ['Page', pageUrl],
    ]),
    ...(notes ? ['Visiting', notes.text] : []),
    ...(host || email ? ['Host'] : []),
    ...(host ? [`- ${host}`] : []),
    ...items([['Email', email]]),
  ];
  return `${lines.join('\n').split('\n').map(wrapped).join('\n')}\n`;
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
