/** What is most often left over from the last seminar, or copied along from a mail: doubts. */
import type { Complaint, Doubt } from '../fault.ts';
import { pathOf, type FileName } from '../keys/fields.ts';
import type { FrontMatter } from '../file/front-matter.ts';
import { MEETING } from '../place.ts';
import { isOff, type Seminar, type When } from '../seminar.ts';
import { isoDate, type CalendarDate } from '../when/calendar-date.ts';
import { withoutAccents } from '../../text/accents.ts';
import { addressBehindFilter } from './mail-filter.ts';

type Sources = Record<FileName, FrontMatter | undefined>;

/** Words of an id that say nothing of one seminar. */
const GENERIC =
  /^(?:\d+|seminars?|seminare|seminaires?|seminarios?|seminario|talks?|lectures?|events?|colloquium|kolloquium|vortrag|conference|workshop|special|distinguished|invited|guest|the|and|on|of|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|fall|autumn|winter|series|next|new|test|math|maths|physics|dept|department)$/;

const PASSCODE =
  /\b(?:pass ?code|pass ?word|meeting password|pin|kenncode|kennwort|passwort|mot de passe|code secret|contrase[ñn]a|clave|senha|wachtwoord|toegangscode|has[łl]o)\b\s*[:：=]|パスコード|パスワード|密码|암호|비밀번호|رمز المرور/iu;

/** A doubt, and where in its file it stands: at a path of keys, or on a line of the text. */
interface Leftover extends Complaint {
  path?: readonly PropertyKey[];
  /** Of the text below the keys, counted from 0. */
  bodyLine?: number;
}

/** @param today as the organiser's calendar shows it */
export function leftovers(seminar: Seminar, sources: Sources, today: CalendarDate): Doubt[] {
  const { logistics } = sources;
  const found: [FileName, Iterable<Leftover>][] = [
    ['logistics', daysLeft(seminar, today)],
    ['logistics', idLeft(seminar)],
    ['bio', biographyLeft(seminar)],
    ['logistics', linkLeft(seminar, logistics)],
    ...(Object.keys(sources) as FileName[]).map((name): [FileName, Iterable<Leftover>] => [
      name,
      callInText(seminar, sources, name),
    ]),
    ['logistics', callInLinks(seminar, logistics)],
  ];
  return found.flatMap(([name, all]) => Array.from(all, (one) => placed(one, name, sources[name])));
}

function placed(
  { path = [], bodyLine, problem, remedy }: Leftover,
  name: FileName,
  source: FrontMatter | undefined,
): Doubt {
  const line = bodyLine === undefined ? source?.lineOf(path) : source && source.bodyLine + bodyLine;
  const key = path[0] === undefined ? undefined : String(path[0]);
  return { file: pathOf(name), line, key, problem, remedy };
}

function* daysLeft({ when, announced }: Seminar, today: CalendarDate): Iterable<Leftover> {
  const far = isoDate({ ...today, year: today.year + 2 });
  if (dayOf(when) > far) {
    const problem = `${when.date} is over two years ahead.`;
    yield { path: ['date'], problem, remedy: 'Check the year.' };
  }
  if (announced.iso > isoDate(today)) {
    const problem = `${announced.label} is yet to come.`;
    const remedy = 'Write the day on which it is first published.';
    yield { path: ['announced'], problem, remedy };
  }
}

function* idLeft(seminar: Seminar): Iterable<Leftover> {
  const { id, when, changes, speakers } = seminar;
  const day = dayOf(when);
  if (!isOwn(seminar)) {
    const [name = ''] = speakers[0]!.name.split(/[,&(]/);
    const surname =
      folded(name)
        .match(/[a-z0-9]+/g)
        ?.at(-1) ?? 'name';
    const problem = `Nothing of this seminar is in "${id}".`;
    const remedy = `Write one like "${surname}-${day}": calendars take the same id for the same seminar.`;
    yield { path: ['id'], problem, remedy };
    return;
  }
  const [written, ...parts] = /(20\d\d)-?(\d\d)(?:-?(\d\d))?$/.exec(id) ?? [];
  // A seminar that was moved keeps its id.
  if (!written || changes.length || day.startsWith(parts.filter(Boolean).join('-'))) return;
  const problem = `"${id}" ends in another date than ${day}.`;
  const remedy = 'Write another, or calendars take this seminar for the last one, changed.';
  yield { path: ['id'], problem, remedy };
}

/** `2026-03-12` */
function dayOf({ start }: When): string {
  return start.wall.slice(0, 10);
}

/** Whether a word of the id is of this seminar; of names in other letters it cannot be told. */
function isOwn({
  id,
  speakers,
  title,
  organizer,
  hosts,
  email,
  location,
  address,
}: Seminar): boolean {
  const words = folded(id)
    .split('-')
    .filter((word) => word && !GENERIC.test(word));
  const names = speakers.flatMap(({ name, affiliation }) => [name, affiliation]);
  const all = [...names, title.text, organizer, ...hosts, email, location, address].join(' ');
  // German also writes `ae` for `ä`.
  const spelled = all.normalize('NFD').replace(/([aou])\u0308/gi, '$1e');
  const text = folded(`${all} ${spelled}`);
  const isLatin = speakers.every(({ name }) => /^[\p{Script=Latin}\P{L}]*$/u.test(name));
  return words.length > 0 && (!isLatin || words.some((word) => text.includes(word)));
}

function* biographyLeft({ bio, speakers }: Seminar): Iterable<Leftover> {
  const text = folded(bio.text);
  const words = speakers.flatMap(({ name }) => folded(name).match(/[\p{L}\p{N}]{2,}/gu) ?? []);
  // A word or two are rather a placeholder, of which another doubt tells.
  if (text.split(/\s+/).length < 5 || !words.length || words.some((word) => text.includes(word)))
    return;
  const names = speakers.map(({ name }) => name).join(', ');
  const problem = `The biography does not name ${names}.`;
  yield { problem, remedy: 'Check whether it is the last speaker’s.' };
}

function* linkLeft(
  { online, notes }: Seminar,
  source: FrontMatter | undefined,
): Iterable<Leftover> {
  if (!online) return;
  const address = addressBehindFilter(online);
  if (address !== undefined) {
    const problem = 'This is the link of a mail filter, which not all can follow.';
    const remedy = address ? `Write "${address}".` : 'Copy the link from the meeting itself.';
    yield { path: ['online'], problem, remedy };
  }
  const bodyLine = linesOf(source).findIndex((line) => PASSCODE.test(line));
  if (notes && bodyLine >= 0) {
    const problem = 'A passcode stands beside a link that is published.';
    yield { bodyLine, problem, remedy: 'Leave both out if they are meant for few.' };
  }
}

const linesOf = (source: FrontMatter | undefined) => source?.body.split('\n') ?? [];

/** Of what is off no link to join is published; one that stands in the text is told. */
function* callInText(seminar: Seminar, sources: Sources, name: FileName): Iterable<Leftover> {
  const bodyLine = linesOf(sources[name]).findIndex((line) => isJoin(line, sources.logistics));
  if (isOff(seminar) && bodyLine >= 0) yield { bodyLine, ...stillJoined(seminar) };
}

function* callInLinks(seminar: Seminar, source: FrontMatter | undefined): Iterable<Leftover> {
  const link = seminar.links.findIndex(({ url }) => isJoin(url, source));
  if (isOff(seminar) && link >= 0) yield { path: ['links', link], ...stillJoined(seminar) };
}

/** Whether a text has the link to join, or looks like one. */
function isJoin(text: string, logistics: FrontMatter | undefined): boolean {
  const written = String(logistics?.values['online'] ?? '');
  return MEETING.test(text) || (written !== '' && text.includes(written));
}

function stillJoined({ status }: Seminar): Complaint {
  const problem = `The seminar is ${status}, and a link to join is still published here.`;
  return { problem, remedy: 'Take it out: nobody is to join.' };
}

function folded(text: string): string {
  return withoutAccents(text).toLowerCase();
}
