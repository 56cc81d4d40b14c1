/** All facts with their labels; every output selects its own. */
import { wordsOf } from '../languages/languages.ts';
import type { Labels } from '../languages/words.ts';
import type { Seminar } from '../seminar/seminar.ts';
import { withHyphen } from '../seminar/when/clock.ts';
import { linkUrl, namesLine, registrationLine, speakerLine, whenLine } from './wording.ts';

export interface Fact {
  key: keyof Labels | 'link';
  label: string;
  values: string[];
}

type Row = [key: Fact['key'], value: string | readonly string[] | undefined, label?: string];

/** Facts that the page lists beside the abstract. */
export const SIDE: readonly Fact['key'][] = ['host', 'organizer', 'audience', 'admission', 'email'];

/** In the order of the announcement. A new key that all outputs show is a new row. */
export function factsOf(seminar: Seminar, pageUrl: string): Fact[] {
  const { when, previous, speakers, hosts, language } = seminar;
  const { labels } = wordsOf(language);
  const { category, location, address, online, organizer, audience, admission, email } = seminar;
  const rows = [
    ['date', when.date],
    ['time', `${withHyphen(when.time)} ${when.zone}`],
    ['before', previous && whenLine({ when: previous, language })],
    ...Object.entries({ category, location, address, online }),
    ['affiliation', speakers.length > 1 ? undefined : speakers[0]!.affiliation],
    ...speakers.flatMap((speaker): Row[] => [
      ['speaker', speakerLine(speaker)],
      ['homepage', speaker.homepage],
    ]),
    ['host', hosts, hosts.length > 1 ? labels.hosts : labels.host],
    ...Object.entries({ organizer, audience, admission, email }),
    ['registration', registrationLine(seminar)],
    ...seminar.links.map((link): Row => ['link', linkUrl(link, pageUrl), link.label]),
    ['page', pageUrl],
  ] as Row[];
  return rows.flatMap(([key, value, label = labels[key as keyof Labels]]) => {
    const values = [value ?? []].flat();
    return values.length ? [{ key, label, values }] : [];
  });
}

/** `Host: Ada Lovelace`, for each fact of the keys. */
export function factLines(facts: readonly Fact[], seminar: Seminar, ...keys: Fact['key'][]) {
  const { labelled } = wordsOf(seminar.language);
  return facts
    .filter(({ key }) => keys.includes(key))
    .map(({ label, values }) => labelled(label, namesLine(values, seminar)));
}
