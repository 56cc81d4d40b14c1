/**
 * What only the visitor's own clock and device know: how long it is until the seminar, when that is in
 * their zone, and whether they can share or copy. The page is complete and right without it.
 */
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T | null;
const startText = byId<HTMLTimeElement>('start')!.dateTime;
const start = Date.parse(startText);
const end = Date.parse(byId<HTMLTimeElement>('end')!.dateTime);
/** Offsets from UTC at the start, in milliseconds: the venue's, and the visitor's. */
const venueOffset = Date.parse(startText.slice(0, 19) + 'Z') - start;
const ownOffset = new Date(start).getTimezoneOffset() * -MINUTE;
const dayAt = (instant: number, offset = venueOffset) => Math.floor((instant + offset) / DAY);

function relative(count: number, unit: Intl.RelativeTimeFormatUnit): string {
  return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(Math.trunc(count), unit);
}

function distance(days: number): string {
  const size = Math.abs(days);
  if (size < 14) return relative(days, 'day');
  if (size < 60) return relative(days / 7, 'week');
  return size < 730 ? relative(days / 30.4, 'month') : relative(days / 365, 'year');
}

function ownTime(): string {
  if (ownOffset === venueOffset) return '';
  const clock = new Intl.DateTimeFormat([], { hour: 'numeric', minute: '2-digit' });
  const isSameDay = dayAt(start, ownOffset) === dayAt(start);
  const day = isSameDay ? '' : `${new Date(start).toLocaleDateString('en', { weekday: 'long' })} `;
  return `${day}${clock.format(start)} – ${clock.format(end)} your time`;
}

function refresh(): void {
  const now = Date.now();
  // What is cancelled or postponed has no phase, and never took place.
  const isOver = now >= end && !!byId('phase');
  const days = distance(dayAt(start) - dayAt(now));
  const minutes = Math.ceil((start - now) / MINUTE);
  const soon = minutes > 60 ? days : relative(minutes, 'minute');
  show('phase', isOver ? '' : ` · ${minutes > 0 ? soon : 'now'}`);
  show('own-time', isOver ? `took place ${days}` : ownTime());
  const join = byId('join');
  if (join) join.hidden = now > end + HOUR;
  const links = byId('links');
  const calendars = byId('calendars');
  if (calendars && isOver) {
    if (links) calendars.replaceWith(links);
    else calendars.hidden = true;
  }
}

/** Leaves alone what has not changed, and what the page has no place for. */
function show(id: string, text: string): void {
  const element = byId(id);
  if (element && element.textContent !== text) element.textContent = text;
}

refresh();
setInterval(refresh, MINUTE / 3);
document.addEventListener('visibilitychange', refresh);

const url = document.querySelector<HTMLLinkElement>('[rel=canonical]')!.href;
const share = byId('share')!;
const copy = byId('copy')!;
share.hidden = !navigator.share;
copy.hidden = !navigator.clipboard;
share.onclick = () => navigator.share({ title: document.title, url }).catch(() => undefined);
copy.onclick = () => {
  const say = (text: string) => () => show('copied', text);
  say('')();
  navigator.clipboard.writeText(url).then(say('Link copied'), say(url));
};
