/** Doubts about leftovers of the last seminar and of mail programs. */
import { withoutAccents } from '../../text/accents.ts';
import type { Files } from '../content-file.ts';
import type { Report } from '../fault.ts';
import { DOUBTS } from '../messages/doubts.ts';
import type { Seminar } from '../seminar.ts';

/** Hosts of rewritten links (mail filters). */
const FILTERS =
  /(?:^|\.)(?:safelinks\.protection\.outlook\.com|urldefense(?:\.proofpoint)?\.com|linkprotect\.cudasvc\.com|protect-\w+\.mimecast\.com|clicktime\.symantec\.com)$/i;

const folded = (text: string) => withoutAccents(text).toLowerCase();

export function doubtLeftovers(seminar: Seminar, files: Files): void {
  const { online } = seminar;
  const { report } = files.logistics;
  // Without a speaker's name nothing can be compared.
  if (!seminar.open.includes('speaker')) {
    doubtId(seminar, report);
    if (isOfOther(seminar)) {
      const names = seminar.speakers.map(({ name }) => name).join(', ');
      files.bio.report.doubt(undefined, DOUBTS.BiographyOfOther({ names }));
    }
  }
  if (online && FILTERS.test(URL.parse(online)?.hostname ?? ''))
    report.doubt(['online'], DOUBTS.FilteredLink());
}

/** An id belongs to this seminar if it ends in the date, or has a word of a name or of the title. */
function doubtId({ id, when, changes, speakers, title }: Seminar, report: Report): void {
  const day = when.start.wall.slice(0, 10);
  const name = folded(speakers[0]!.name.split(/[,&(]/)[0]!).match(/[a-z0-9]+/g);
  const proposal = `${name?.at(-1) ?? 'name'}-${day}`;
  const [written, ...parts] = /(20\d\d)-?(\d\d)(?:-?(\d\d))?$/.exec(id) ?? [];
  const isOther = !day.startsWith(parts.filter(Boolean).join('-'));
  // A seminar that was moved keeps its id.
  if (written && isOther && !changes.length)
    report.doubt(['id'], DOUBTS.IdOfOtherDate({ id, day, proposal }));
  const facts = [...speakers.map((one) => one.name), title.text].join(' ');
  // German also writes `ae` for `ä`.
  const spelled = facts.normalize('NFD').replace(/([aou])\u0308/gi, '$1e');
  const words: string[] = folded(`${facts} ${spelled}`).match(/[a-z\d]{2,}/g) ?? [];
  if (
    !written &&
    name &&
    !folded(id)
      .split('-')
      .some((word) => words.includes(word))
  )
    report.doubt(['id'], DOUBTS.IdOfOtherSeminar({ id, proposal }));
}

function isOfOther({ bio, speakers }: Seminar): boolean {
  const text = folded(bio.text);
  const words = speakers.flatMap(({ name }) => folded(name).match(/[\p{L}\p{N}]{2,}/gu) ?? []);
  // One or two words are a placeholder, which another doubt reports.
  const isShort = text.split(/\s+/).length < 5;
  return !isShort && words.length > 0 && !words.some((word) => text.includes(word));
}
