/** What is most often left over from the last seminar, or copied along from a mail: doubts. */
import { wordPattern } from '../../languages/languages.ts';
import { withoutAccents } from '../../text/accents.ts';
import type { FrontMatter } from '../front-matter/front-matter.ts';
import type { FileName } from '../keys/schema.ts';
import { DOUBTS } from '../messages/doubts.ts';
import { MEETING } from '../place.ts';
import { isOff, type Seminar } from '../seminar.ts';
import { addressBehindFilter } from './mail-filter.ts';
import type { Placed, Sources } from './placed.ts';

/** Words of an id that say nothing of one seminar. */
const GENERIC =
  /^(?:\d+|seminars?|seminare|seminaires?|seminarios?|seminario|talks?|lectures?|events?|colloquium|kolloquium|vortrag|conference|workshop|special|distinguished|invited|guest|the|and|on|of|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|fall|autumn|winter|series|next|new|test|math|maths|physics|dept|department)$/;
const PASSCODE = new RegExp(`${wordPattern('passcode')}\\s*[:：=]`, 'iu');

export function* leftovers(seminar: Seminar, sources: Sources): Iterable<Placed> {
  // Of an unknown speaker nothing is known that could be another's.
  if (!seminar.open.includes('speaker')) {
    yield* ofId(seminar);
    yield* ofBiography(seminar);
  }
  yield* ofLink(seminar, sources.logistics);
  if (isOff(seminar)) yield* ofCall(seminar, sources);
}

function* ofId(seminar: Seminar): Iterable<Placed> {
  const { id, when, changes, speakers } = seminar;
  const day = when.start.wall.slice(0, 10);
  const [name = ''] = speakers[0]!.name.split(/[,&(]/);
  const surname =
    folded(name)
      .match(/[a-z0-9]+/g)
      ?.at(-1) ?? 'name';
  const proposal = `${surname}-${day}`;
  if (!isOfSeminar(seminar)) {
    yield ['logistics', ['id'], DOUBTS.IdOfOtherSeminar({ id, proposal })];
    return;
  }
  const [written, ...parts] = /(20\d\d)-?(\d\d)(?:-?(\d\d))?$/.exec(id) ?? [];
  // A seminar that was moved keeps its id.
  if (!written || changes.length || day.startsWith(parts.filter(Boolean).join('-'))) return;
  yield ['logistics', ['id'], DOUBTS.IdOfOtherDate({ id, day, proposal })];
}

/** Whether a word of the id is of this seminar; of names in other letters it cannot be told. */
function isOfSeminar(seminar: Seminar): boolean {
  const { id, speakers, title, category, organizer, hosts, email, location, address } = seminar;
  const words = folded(id)
    .split('-')
    .filter((word) => word && !GENERIC.test(word));
  const names = speakers.flatMap(({ name, affiliation }) => [name, affiliation]);
  const all = [...names, title.text, category, organizer, ...hosts, email, location, address].join(
    ' ',
  );
  // German also writes `ae` for `ä`.
  const spelled = all.normalize('NFD').replace(/([aou])\u0308/gi, '$1e');
  const text = folded(`${all} ${spelled}`);
  const isLatin = speakers.every(({ name }) => /^[\p{Script=Latin}\P{L}]*$/u.test(name));
  return words.length > 0 && (!isLatin || words.some((word) => text.includes(word)));
}

function* ofBiography({ bio, speakers }: Seminar): Iterable<Placed> {
  const text = folded(bio.text);
  const words = speakers.flatMap(({ name }) => folded(name).match(/[\p{L}\p{N}]{2,}/gu) ?? []);
  // A word or two are rather a placeholder, of which another doubt tells.
  const isShort = text.split(/\s+/).length < 5;
  if (isShort || !words.length || words.some((word) => text.includes(word))) return;
  const names = speakers.map(({ name }) => name).join(', ');
  yield ['bio', undefined, DOUBTS.BiographyOfOther({ names })];
}

function* ofLink({ online, notes }: Seminar, source: FrontMatter): Iterable<Placed> {
  if (!online) return;
  const address = addressBehindFilter(online);
  if (address !== undefined)
    yield [
      'logistics',
      ['online'],
      address ? DOUBTS.FilteredLink({ address }) : DOUBTS.HiddenLink(),
    ];
  const line = source.body.split('\n').findIndex((one) => PASSCODE.test(one));
  if (notes && line >= 0) yield ['logistics', line, DOUBTS.PublishedPasscode()];
}

/** Of what is off no link to join is published; a link that stands in a text is. */
function* ofCall({ status, links }: Seminar, sources: Sources): Iterable<Placed> {
  const online = String(sources.logistics.values['online'] ?? '');
  const isJoin = (text: string) => MEETING.test(text) || (online !== '' && text.includes(online));
  for (const name of Object.keys(sources) as FileName[]) {
    const line = sources[name].body.split('\n').findIndex(isJoin);
    if (line >= 0) yield [name, line, DOUBTS.JoinLinkLeft({ status })];
  }
  const link = links.findIndex(({ url }) => isJoin(url));
  if (link >= 0) yield ['logistics', ['links', link], DOUBTS.JoinLinkLeft({ status })];
}

function folded(text: string): string {
  return withoutAccents(text).toLowerCase();
}
