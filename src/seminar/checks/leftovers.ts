/** What is most often left over from the last seminar, or copied along from a mail: doubts. */
import type { Doubt } from '../fault.ts';
import { pathOf, type FileName } from '../keys/fields.ts';
import type { FrontMatter } from '../file/front-matter.ts';
import type { Seminar } from '../seminar.ts';
import { isoDate, type CalendarDate } from '../when/calendar-date.ts';
import { addressBehindFilter } from './mail-filter.ts';

type Sources = Record<FileName, FrontMatter | undefined>;

/** Words of an id that say nothing of one seminar. */
const GENERIC =
  /^(?:\d+|seminars?|seminare|seminaires?|seminarios?|seminario|talks?|lectures?|events?|colloquium|kolloquium|vortrag|conference|workshop|special|distinguished|invited|guest|the|and|on|of|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|fall|autumn|winter|series|next|new|test|math|maths|physics|dept|department)$/;

const PASSCODE =
  /\b(?:pass ?code|pass ?word|meeting password|pin|kenncode|kennwort|passwort|mot de passe|code secret|contrase[ñn]a|clave|senha|wachtwoord|toegangscode|has[łl]o)\b\s*[:：=]|パスコード|パスワード|密码|암호|비밀번호|رمز المرور/iu;

/** @param today as the organiser's calendar shows it */
export function leftovers(seminar: Seminar, sources: Sources, today: CalendarDate): Doubt[] {
  return [
    ...dayDoubts(seminar, sources, today),
    ...idDoubts(seminar, sources),
    ...biographyDoubts(seminar, sources),
    ...linkDoubts(seminar, sources),
    ...joinDoubts(seminar, sources),
  ];
}

function doubt(
  sources: Sources,
  name: FileName,
  path: readonly PropertyKey[],
  problem: string,
  remedy: string,
): Doubt {
  const [first] = path;
  const key = first === undefined ? undefined : String(first);
  const line = first === undefined ? undefined : sources[name]?.lineOf(path);
  return { file: pathOf(name), line, key, problem, remedy };
}

function dayDoubts({ when, announced }: Seminar, sources: Sources, today: CalendarDate): Doubt[] {
  const iso = isoDate(today);
  const day = when.start.wall.slice(0, 10);
  const far = isoDate({ ...today, year: today.year + 2 });
  return [
    ...(day > far
      ? [
          doubt(
            sources,
            'logistics',
            ['date'],
            `${when.date} is over two years ahead.`,
            'Check the year.',
          ),
        ]
      : []),
    ...(announced.iso > iso
      ? [
          doubt(
            sources,
            'logistics',
            ['announced'],
            `${announced.label} is yet to come.`,
            'Write the day on which it is first published.',
          ),
        ]
      : []),
  ];
}

function idDoubts(seminar: Seminar, sources: Sources): Doubt[] {
  const { id, when, changes, speakers } = seminar;
  const day = when.start.wall.slice(0, 10);
  const [written, ...parts] = /(20\d\d)-?(\d\d)(?:-?(\d\d))?$/.exec(id) ?? [];
  const isOther = written && !day.startsWith(parts.filter(Boolean).join('-'));
  if (!isOwn(seminar)) {
    const name =
      folded(speakers[0]!.name.replace(/[,&(].*/, ''))
        .match(/[a-z0-9]+/g)
        ?.at(-1) ?? 'name';
    const remedy = `Write one like "${name}-${day}": calendars take the same id for the same seminar.`;
    return [doubt(sources, 'logistics', ['id'], `Nothing of this seminar is in "${id}".`, remedy)];
  }
  // A seminar that was moved keeps its id.
  if (!isOther || changes.length) return [];
  const problem = `"${id}" ends in another date than ${day}.`;
  const remedy = 'Write another, or calendars take this seminar for the last one, changed.';
  return [doubt(sources, 'logistics', ['id'], problem, remedy)];
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

function biographyDoubts({ bio, speakers }: Seminar, sources: Sources): Doubt[] {
  const text = folded(bio.text);
  const words = speakers.flatMap(({ name }) => folded(name).match(/[\p{L}\p{N}]{2,}/gu) ?? []);
  // A word or two are rather a placeholder, of which another doubt tells.
  if (text.split(/\s+/).length < 5 || !words.length || words.some((word) => text.includes(word)))
    return [];
  const names = speakers.map(({ name }) => name).join(', ');
  return [
    doubt(
      sources,
      'bio',
      [],
      `The biography does not name ${names}.`,
      'Check whether it is the last speaker’s.',
    ),
  ];
}

function linkDoubts({ online, notes }: Seminar, sources: Sources): Doubt[] {
  const address = online && addressBehindFilter(online);
  const body = sources.logistics?.body.split('\n') ?? [];
  const i = body.findIndex((line) => PASSCODE.test(line));
  const line = sources.logistics && sources.logistics.bodyLine + i;
  return [
    ...(address !== undefined
      ? [
          doubt(
            sources,
            'logistics',
            ['online'],
            'This is the link of a mail filter, which not all can follow.',
            address ? `Write "${address}".` : 'Copy the link from the meeting itself.',
          ),
        ]
      : []),
    ...(online && notes && i >= 0
      ? [
          {
            ...doubt(
              sources,
              'logistics',
              [],
              'A passcode stands beside a link that is published.',
              'Leave both out if they are meant for few.',
            ),
            line,
          },
        ]
      : []),
  ];
}

/** Addresses of meetings. */
const MEETING =
  /https?:\/\/[^\s)>"'\]]*(?:zoom\.us\/|teams\.(?:microsoft|live)\.com\/|meet\.google\.com\/|webex\.com\/|whereby\.com\/|jit\.si\/)/i;

/** Of what is off no link to join is published; one that stands in the text is told. */
function joinDoubts({ status, links }: Seminar, sources: Sources): Doubt[] {
  if (status !== 'cancelled' && status !== 'postponed') return [];
  const problem = `The seminar is ${status}, and a link to join is still published here.`;
  const remedy = 'Take it out: nobody is to join.';
  const written = String(sources.logistics?.values['online'] ?? '');
  const isJoin = (text: string) => MEETING.test(text) || (written !== '' && text.includes(written));
  const inTexts = (Object.keys(sources) as FileName[]).flatMap((name) => {
    const { body = '', bodyLine = 1 } = sources[name] ?? {};
    const i = body.split('\n').findIndex(isJoin);
    return i < 0 ? [] : [{ file: pathOf(name), line: bodyLine + i, problem, remedy }];
  });
  const link = links.findIndex(({ url }) => isJoin(url));
  return link < 0
    ? inTexts
    : [...inTexts, doubt(sources, 'logistics', ['links', link], problem, remedy)];
}

/** Without case and accents. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .toLowerCase();
}
