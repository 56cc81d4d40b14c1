/** What the page says at each moment to a visitor of another zone, whose browser is in English. */
import { distanceInWords } from '../../../src/client/distance.ts';
import { wordsOf } from '../../../src/languages/languages.ts';
import { isOff, type Seminar } from '../../../src/seminar/seminar.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** Three days and half an hour before, the middle, and a minute after the end. */
export const MOMENTS: readonly ((seminar: Seminar) => number)[] = [
  ({ when }) => when.start.instant - 3 * DAY,
  ({ when }) => when.start.instant - 30 * MINUTE,
  ({ when }) => (when.start.instant + when.end.instant) / 2,
  ({ when }) => when.end.instant + MINUTE,
];

export function expectedPhases(seminar: Seminar, timeZone: string) {
  const { language, when } = seminar;
  const { page } = wordsOf(language);
  const words = new Intl.RelativeTimeFormat(`${language}-u-nu-latn`, { numeric: 'auto' });
  const own = ownTime(seminar, timeZone);
  const daysAgo = when.end.wall.slice(0, 10) === when.start.wall.slice(0, 10) ? 0 : -1;
  const phases = [
    { phase: ` · ${distanceInWords(3, words)}`, own },
    { phase: ` · ${words.format(30, 'minute')}`, own },
    { phase: ` · ${page.now}`, own },
    { phase: '', own: page.tookPlace.replace('{}', distanceInWords(daysAgo, words)) },
  ];
  if (!isOff(seminar)) return phases;
  return phases.map(() => ({ phase: '', own: '' }));
}

/** By the visitor's own clock, with the weekday where that is another than the venue's. */
function ownTime({ language, when }: Seminar, timeZone: string): string {
  const clock = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit', timeZone });
  const day = new Intl.DateTimeFormat('sv', { timeZone }).format(when.start.instant);
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone });
  const [from, to] = [when.start, when.end].map(({ instant }) => clock.format(instant));
  const before =
    day === when.start.wall.slice(0, 10) ? '' : `${weekday.format(when.start.instant)} `;
  const times = `${before}\u2068${from} – ${to}\u2069`.replace(/[\u00a0\u202f]/g, ' ');
  return wordsOf(language).page.ownTime.replace('{}', times);
}
