/**
 * What only the visitor's own clock and device know: how long it is until the seminar, when that is in
 * their zone, and whether they can share or copy. The page is complete and right without it.
 */
const SECOND = 1000;
const HOUR = 3600 * SECOND;
const DAY = 24 * HOUR;

const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T | null;
const startText = byId<HTMLTimeElement>('start')!.dateTime;
const start = Date.parse(startText);
const end = Date.parse(byId<HTMLTimeElement>('end')!.dateTime);
/** The venue's offset from UTC, in milliseconds: its wall time read as UTC, less the instant. */
const venueOffset = Date.parse(`${startText.slice(0, 19)}Z`) - start;

function phase(now: number): string {
  const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
  const venueDay = (instant: number) => Math.floor((instant + venueOffset) / DAY);
  const days = venueDay(start) - venueDay(now);
  const distant = (count: number) => {
    const [size, unit] =
      Math.abs(count) < 14
        ? ([1, 'day'] as const)
        : Math.abs(count) < 60
          ? ([7, 'week'] as const)
          : Math.abs(count) < 730
            ? ([30.4, 'month'] as const)
            : ([365.25, 'year'] as const);
    return relative.format(Math.trunc(count / size), unit);
  };
  if (now >= end) return `took place ${distant(days)}`;
  if (now >= start) return 'now';
  const minutes = Math.ceil((start - now) / 60 / SECOND);
  return minutes <= 60 ? `starts ${relative.format(minutes, 'minute')}` : distant(days);
}

function ownTime(): string {
  if (new Date(start).getTimezoneOffset() * -60 * SECOND === venueOffset) return '';
  const clock = new Intl.DateTimeFormat([], { hour: 'numeric', minute: '2-digit' });
  const isOtherDay = new Date(start).toLocaleDateString('sv') !== startText.slice(0, 10);
  const day = isOtherDay ? `${new Date(start).toLocaleDateString('en', { weekday: 'long' })} ` : '';
  const city = clock.resolvedOptions().timeZone.split('/').pop()!.replace(/_/g, ' ');
  return `${day}${clock.formatRange(start, end)} your time (${city})`;
}

function refresh(): void {
  const now = Date.now();
  const isOver = now >= end;
  show('phase', isOver ? '' : ` · ${phase(now)}`);
  show('own-time', isOver ? phase(now) : ownTime());
  const join = byId('join');
  if (join) join.hidden = now > end + HOUR;
  const links = byId('links');
  if (links && isOver) byId('calendars')?.replaceWith(links);
}

/** Leaves alone what has not changed, and what the page has no place for. */
function show(id: string, text: string): void {
  const element = byId(id);
  if (element && element.textContent !== text) element.textContent = text;
}

refresh();
setInterval(refresh, 20 * SECOND);
document.addEventListener('visibilitychange', refresh);

const page = {
  title: document.title,
  url: document.querySelector<HTMLLinkElement>('[rel=canonical]')!.href,
};
const share = byId('share')!;
const copy = byId('copy')!;
share.hidden = !navigator.share;
copy.hidden = !navigator.clipboard;
share.onclick = () => navigator.share(page).catch(() => undefined);
copy.onclick = async () => {
  await navigator.clipboard.writeText(page.url);
  byId('copied')!.textContent = 'Link copied';
};
