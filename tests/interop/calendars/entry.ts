/** What a calendar program has of a seminar, and what it ought to have. */
import { execFileSync } from 'node:child_process';
import { description } from '../../../src/outputs/calendar/calendar.ts';
import { icalText } from '../../../src/outputs/calendar/ical-text.ts';
import { destination, headline } from '../../../src/outputs/wording.ts';
import type { Seminar } from '../../../src/seminar/seminar.ts';
import { shorten } from '../../../src/text/shorten.ts';
import { pageUrlOf } from '../../fixtures/seminars.ts';

/** Instants in milliseconds since 1970. */
export interface Entry {
  uid: string;
  start: number;
  end: number;
  summary: string;
  location: string;
  description: string;
  status: string;
  sequence: number;
}

export function entryOf(name: string, seminar: Seminar): Entry {
  return {
    uid: icalText(seminar.id),
    start: seminar.when.start.instant,
    end: seminar.when.end.instant,
    summary: shorten(icalText(headline(seminar)).replace(/\s+/g, ' '), 255),
    location: icalText(destination(seminar)),
    description: icalText(description(seminar, pageUrlOf(name))),
    status:
      { cancelled: 'CANCELLED', postponed: 'TENTATIVE' }[seminar.status as string] ?? 'CONFIRMED',
    sequence: seminar.changes.length,
  };
}

/** What is right by the rules of zones that the machine has: the same wall time there. */
export function byOwnZones(right: Entry, { when }: Seminar): Entry {
  const script =
    'import sys, datetime, pytz; wall = datetime.datetime.fromisoformat(sys.argv[1]); ' +
    'print(pytz.timezone(sys.argv[2]).localize(wall).timestamp())';
  const [start, end] = [when.start, when.end].map(({ wall }) => {
    const args = ['-c', script, wall, when.timeZone];
    return Number(execFileSync('/usr/bin/python3', args, { encoding: 'utf8' })) * 1000;
  });
  return { ...right, start: start!, end: end! };
}

/** Each field on which what a program has and what is right disagree, among those that it tells. */
export function disagreements(found: Partial<Entry>, right: Entry): string[] {
  return Object.entries(found)
    .filter(([key, value]) => value !== right[key as keyof Entry])
    .map(
      ([key, value]) =>
        `${key}\n    is  ${JSON.stringify(value)}\n    not ${JSON.stringify(right[key as keyof Entry])}`,
    );
}

/**
 * A program that keeps a calendar. It is handed the same files again and again, each time as they then are,
 * and tells all entries that it has.
 */
export interface Keeper {
  name: string;
  /** Whether it is handed the calendar to subscribe to, and not the invite. */
  subscribes?: boolean;
  take: (files: readonly string[]) => Promise<Partial<Entry>[]>;
  /** Whether it takes a zone's rules from the machine, where they may be older, and not from the file. */
  usesOwnZones?: boolean;
  close?: () => void | Promise<void>;
}
