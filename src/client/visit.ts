/**
 * What depends on the visitor's clock and device: the time until the seminar, its local time, buttons to share and
 * copy. The page is complete without this script.
 */
import { distanceInWords } from './distance.ts';

const MINUTE = 60_000;
const HOUR = 3_600_000;
const DAY = 86_400_000;

const LANGUAGE = document.documentElement.lang;
// Latin digits in all languages, as on the rest of the page.
const WORDS = new Intl.RelativeTimeFormat(`${LANGUAGE}-u-nu-latn`, { numeric: 'auto' });

const byId = (id: string) => document.getElementById(id);
/** With the offset of the venue: `2026-03-12T11:00:00-04:00`. */
const timeOf = (id: string) => byId(id)?.getAttribute('datetime') ?? '';

const startText = timeOf('start');
const start = Date.parse(startText);
const end = Date.parse(timeOf('end'));
/** Offsets from UTC at the start, in milliseconds. */
const venueOffset = Date.parse(startText.slice(0, 19) + 'Z') - start;
const ownOffset = new Date(start).getTimezoneOffset() * -MINUTE;

/** Days since 1970. */
function dayAt(instant: number, offset = venueOffset): number {
  return Math.floor((instant + offset) / DAY);
}

/** A phrase of a data attribute, with its `{}` filled in. */
function phrase(id: string, name: string, value = ''): string {
  return byId(id)?.dataset[name]?.replace('{}', value) ?? '';
}

/** Bidi-isolated; with the weekday if the day differs. */
function ownTime(): string {
  if (ownOffset === venueOffset) return '';
  const hour = { hour: 'numeric', minute: '2-digit' } as const;
  const [from, to] = [start, end].map((instant) => new Date(instant).toLocaleTimeString([], hour));
  const isSameDay = dayAt(start, ownOffset) === dayAt(start);
  const weekday = new Date(start).toLocaleDateString(LANGUAGE, { weekday: 'long' });
  return phrase('own-time', 'text', `${isSameDay ? '' : `${weekday} `}\u2068${from} – ${to}\u2069`);
}

/** Does nothing if the element is absent or the text unchanged. */
function show(id: string, text: string): void {
  const element = byId(id);
  if (element && element.textContent !== text) element.textContent = text;
}

function refresh(): void {
  const now = Date.now();
  const isOver = now >= end;
  const days = distanceInWords(dayAt(start) - dayAt(now), WORDS);
  const minutes = Math.ceil((start - now) / MINUTE);
  const soon =
    minutes > 60 ? days : minutes > 0 ? WORDS.format(minutes, 'minute') : phrase('phase', 'now');
  show('phase', isOver ? '' : ` · ${soon}`);
  // Cancelled and postponed seminars have no countdown.
  if (byId('phase')) show('own-time', isOver ? phrase('own-time', 'past', days) : ownTime());
  if (now > Date.parse(phrase('register', 'closes'))) show('register', phrase('register', 'text'));
  byId('calendars')?.classList.toggle('over', isOver);
  byId('join')?.toggleAttribute('hidden', now > end + HOUR);
}

/** Shows a button if the browser has the feature; rejections are ignored. */
function offer(id: string, act: false | (() => Promise<void>)): void {
  const button = byId(id);
  if (!button || !act) return;
  button.hidden = false;
  button.onclick = () => act().catch(() => undefined);
}

refresh();
setInterval(refresh, MINUTE / 3);
document.onvisibilitychange = refresh;

const url = document.querySelector<HTMLLinkElement>('[rel=canonical]')?.href ?? location.href;
offer('share', navigator.share && (() => navigator.share({ title: document.title, url })));
offer('copy', navigator.clipboard && copy);

async function copy(): Promise<void> {
  show('copied', '');
  await navigator.clipboard.writeText(url);
  show('copied', phrase('copied', 'text'));
}
