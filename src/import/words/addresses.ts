/** Addresses of mail, written out too where pages hide them from programs, of pages and of calls. */
import { MEETING } from '../../seminar/place.ts';

export const EMAIL =
  /[\p{L}\d._%+-]+\s?(?:@|[([]\s?at\s?[)\]])\s?[\w-]+(?:(?:\.|\s?[([]dot[)\]]\s?)[\w-]+)+/u;

/** The first address in a text, with its @ where that is written out. */
export function plainEmail(text: string): string | undefined {
  const [written] = EMAIL.exec(text) ?? [];
  return written
    ?.replace(/\s?[([]\s?at\s?[)\]]\s?|\s?@\s?/, '@')
    .replace(/\s?[([]dot[)\]]\s?/g, '.');
}

export const URL =
  /(?:https?:\/\/|www\.)[^\s<>"”»（），。；、】」]*[^\s<>"”»（），。；、】」.,;:)\]]/;
/** The first address of a video call in a text. */
export const meetingIn = (text: string) =>
  text
    .split(/\s+/)
    .flatMap((word) => URL.exec(word) ?? [])
    .find((url) => MEETING.test(url));
