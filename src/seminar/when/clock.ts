/** Labels of time ranges, apart from their parser, which pages need not bundle. */
import { wordsOf, type Language } from '../../languages/languages.ts';

export interface TimeRange {
  /** Minutes after midnight, 0 to 1439. */
  start: number;
  /** Minutes after the same midnight; more than 1440 past the next one. */
  end: number;
  hour12: boolean;
}

/** The 12-hour clock is shown if it was written and the language has one. */
export function isShownOn12({ hour12 }: TimeRange, language: Language): boolean {
  return hour12 && wordsOf(language).time.hour12 !== undefined;
}

/**
 * `11:00 am`, or `11:00` on the 24-hour clock; midnight never as `12:00 am`, which many read as noon.
 *
 * @param minutes after midnight
 */
export function clockLabel(minutes: number, on12: boolean, language: Language): string {
  const { time, vocabulary } = wordsOf(language);
  const { hour24, hour12 } = time;
  const hour = minutes === 1440 ? 24 : Math.floor((minutes % 1440) / 60);
  const minute = String(minutes % 60).padStart(2, '0');
  if (!on12 || !hour12) return hour24(String(hour), minute);
  if (minutes % 1440 === 0 && vocabulary.midnight) return vocabulary.midnight;
  return hour12(String(hour % 12 || 12), minute, hour >= 12);
}

/** With a hyphen instead of a dash, for mails. */
export function withHyphen(range: string): string {
  return range.replace('–', '-');
}

/** `11:00 am – 12:00 pm`, `18:15 – 19:45 Uhr` */
export function rangeLabel(range: TimeRange, language: Language): string {
  const { between, after24 } = wordsOf(language).time;
  const on12 = isShownOn12(range, language);
  const label = [range.start, range.end]
    .map((minutes) => clockLabel(minutes, on12, language))
    .join(between);
  return on12 ? label : label + after24;
}
