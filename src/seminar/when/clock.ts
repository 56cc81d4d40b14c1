/** Stretches of time on a clock, and how a language writes them. */
import { wordsOf, type Language } from '../../languages/languages.ts';

export interface TimeRange {
  /** Minutes after midnight, 0 to 1439. */
  start: number;
  /** Minutes after the same midnight; more than 1440 where it passes the next one. */
  end: number;
  /** Whether it was written on a 12-hour clock. */
  hour12: boolean;
}

/**
 * `11:00 am`, or `11:00` on the 24-hour clock; midnight never as `12:00 am`, which many read as noon.
 *
 * @param minutes after midnight
 */
export function clockLabel(minutes: number, hour12: boolean, language: Language): string {
  const { time } = wordsOf(language);
  if (minutes % 1440 === 0 && hour12) return time.midnight;
  const hour = minutes === 1440 ? 24 : Math.floor((minutes % 1440) / 60);
  const minute = String(minutes % 60).padStart(2, '0');
  return hour12
    ? time.hour12(String(hour % 12 || 12), minute, hour >= 12)
    : time.hour24(String(hour), minute);
}

/** `11:00 am – 12:00 pm`, `18:15 – 19:45 Uhr` */
export function rangeLabel({ start, end, hour12 }: TimeRange, language: Language): string {
  const { time } = wordsOf(language);
  const label = [start, end]
    .map((minutes) => clockLabel(minutes, hour12, language))
    .join(time.between);
  return hour12 ? label : label + time.after24;
}
