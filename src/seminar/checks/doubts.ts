/** Doubts: values that are allowed but likely wrong. */
import { wordPattern, wordsOf } from '../../languages/languages.ts';
import { withoutAccents } from '../../text/accents.ts';
import type { Files } from '../content-file.ts';
import type { Complaint, Report } from '../fault.ts';
import { isDarkened } from '../keys/accent.ts';
import type { FileName } from '../keys/schema.ts';
import { DOUBTS } from '../messages/doubts.ts';
import { isInPlace } from '../place.ts';
import { markupIn } from '../prose/prose.ts';
import type { Seminar } from '../seminar.ts';
import { isoDate, type CalendarDate } from '../when/calendar-date.ts';
import { scriptDoubt, textsIn } from './texts.ts';

const PLACEHOLDER = new RegExp(
  `${wordPattern('toBeAnnounced')}|\\b(?:TODO|FIXME|XXX+|lorem ipsum)\\b` +
    '|^(?:null|~|n/a|none|-|\\?+|…|n\\.\\s?n\\.|.*_{3}.*|[[{]+[^\\]}]*[\\]}]+)$' +
    '|[<\\[{](?:insert|your|add|enter|paste|write|name|title|abstract|bio)\\b[^<>\\]}\\n]*[>\\]}](?!\\()',
  'iu',
);
/** Hosts of rewritten links (mail filters). */
const FILTERS =
  /(?:^|\.)(?:safelinks\.protection\.outlook\.com|urldefense(?:\.proofpoint)?\.com|linkprotect\.cudasvc\.com|protect-\w+\.mimecast\.com|clicktime\.symantec\.com)$/i;

const folded = (text: string) => withoutAccents(text).toLowerCase();

/** @param today in the organiser's calendar */
export function findDoubts(seminar: Seminar, files: Files, today: CalendarDate): void {
  const { abstract, bio, open, language, speakers } = seminar;
  doubtKeys(seminar, files, today);
  for (const name of Object.keys(files) as FileName[])
    doubtTexts(files[name], seminar, name === 'abstract' && open.includes('abstract'));
  for (const [name, { text, lang = language }] of Object.entries({ abstract, bio })) {
    const complaint = scriptDoubt(text, lang);
    if (complaint) files[name as FileName].report.doubt(['lang'], complaint);
  }
  const [first] = open;
  const name = first === 'speaker' ? 'bio' : first === 'location' ? 'logistics' : 'abstract';
  if (first) files[name].report.doubt(undefined, DOUBTS.StillOpen({ open: open.join(', ') }));
  if (!open.includes('speaker')) doubtId(seminar, files.logistics.report);
  if (isOfOther(seminar)) {
    const names = speakers.map((one) => one.name).join(', ');
    files.bio.report.doubt(undefined, DOUBTS.BiographyOfOther({ names }));
  }
}

function doubtKeys(seminar: Seminar, { logistics }: Files, today: CalendarDate): void {
  const { when, status, changes, recording, location, online, accent, language } = seminar;
  const doubt = (key: string, isDue: boolean, complaint: Complaint) => {
    if (isDue) logistics.report.doubt([key], complaint);
  };
  const [firstDay = '', startClock = ''] = when.start.wall.split('T');
  const [lastDay = '', endClock = ''] = when.end.wall.split('T');
  const phrases = [language, 'en' as const].map((tag) => wordsOf(tag).status);
  const off = phrases.flatMap(({ cancelled, postponed }) => [cancelled, postponed].map(folded));
  const hasOffChange = changes.some(({ what }) => off.some((word) => folded(what).includes(word)));
  const isPast = lastDay < isoDate(today) && status !== 'cancelled' && !recording;
  const isFar = firstDay > isoDate({ ...today, year: today.year + 2 });
  const isWeekend = /[06]/.test(String(new Date(firstDay).getUTCDay()));
  const isUnusual = startClock < '07' || endClock > '22:00:00' || firstDay !== lastDay;
  doubt('date', isPast, DOUBTS.PastDate(when));
  doubt('date', isFar, DOUBTS.UnlikelyDate({ ...when, state: 'over two years ahead' }));
  doubt('date', isWeekend, DOUBTS.UnlikelyDate({ ...when, state: 'on a weekend' }));
  doubt('time', isUnusual, DOUBTS.UnusualHour(when));
  doubt('changes', hasOffChange && status === 'scheduled', DOUBTS.ChangeWithoutStatus());
  doubt('links', Boolean(recording) && firstDay > isoDate(today), DOUBTS.EarlyRecording());
  if (location !== undefined && !online)
    doubt('location', !isInPlace({ location }), DOUBTS.NoPlaceToGo({ location }));
  doubt('online', FILTERS.test(URL.parse(online ?? '')?.hostname ?? ''), DOUBTS.FilteredLink());
  const written = String(logistics.source.values['accent'] || accent.light);
  const facts = { written, shade: accent.light };
  doubt('accent', isDarkened(written, accent), DOUBTS.DarkenedAccent(facts));
}

/** @param isOpen whether the whole body is to be announced */
function doubtTexts({ source, report }: Files[FileName], { open }: Seminar, isOpen: boolean): void {
  const placeholderIn = (text: string) => PLACEHOLDER.exec(text)?.[0];
  for (const [path, text] of textsIn(source.values)) {
    const written = open.some((part) => part === path[0]) ? undefined : placeholderIn(text);
    const markup = markupIn(text, path[0] === 'title' || path[0] === 'summary');
    if (written) report.doubt(path, DOUBTS.Placeholder({ written }));
    if (markup) report.doubt(path, markup);
  }
  for (const [i, line] of source.body.split('\n').entries()) {
    const written = isOpen ? undefined : placeholderIn(line);
    if (written) report.doubt(i + 1, DOUBTS.Placeholder({ written }));
  }
}

/** An id belongs to this seminar if it ends in the date, or has a word of a name or of the title. */
function doubtId({ id, when, changes, speakers, title }: Seminar, report: Report): void {
  const day = when.start.wall.slice(0, 10);
  const name = folded(speakers[0]!.name.split(/[,&(]/)[0]!).match(/[a-z0-9]+/g);
  const proposal = `${name?.at(-1) ?? 'name'}-${day}`;
  const [written, ...numbers] = /(20\d\d)-?(\d\d)(?:-?(\d\d))?$/.exec(id) ?? [];
  const isOther = !day.startsWith(numbers.filter(Boolean).join('-'));
  // A seminar that was moved keeps its id.
  if (written && isOther && !changes.length)
    report.doubt(['id'], DOUBTS.IdOfOtherDate({ id, day, proposal }));
  const facts = [...speakers.map((one) => one.name), title.text].join(' ');
  // German also writes `ae` for `ä`.
  const spelled = facts.normalize('NFD').replace(/([aou])\u0308/gi, '$1e');
  const known: string[] = folded(`${facts} ${spelled}`).match(/[a-z\d]{2,}/g) ?? [];
  const parts = folded(id).split('-');
  if (!written && name && !parts.some((part) => known.includes(part)))
    report.doubt(['id'], DOUBTS.IdOfOtherSeminar({ id, proposal }));
}

/** Of a speaker who is to be announced, any biography is another's. */
function isOfOther({ bio, speakers, open }: Seminar): boolean {
  const text = folded(bio.text);
  const names = open.includes('speaker') ? [] : speakers.map(({ name }) => folded(name));
  const words = names.flatMap((name) => name.match(/[\p{L}\p{N}]{2,}/gu) ?? []);
  return /\S/.test(text) && !PLACEHOLDER.test(text) && !words.some((word) => text.includes(word));
}
