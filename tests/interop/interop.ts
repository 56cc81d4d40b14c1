/**
 * Lets every independent reader of iCalendar that is installed read the invite of every fixture, and
 * compares what it finds with the seminar. Ends with status 1 where one disagrees, or none is installed.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { description, inviteFile } from '../../src/outputs/calendar/calendar.ts';
import { icalText } from '../../src/outputs/calendar/ical-text.ts';
import { headline, placeLine } from '../../src/outputs/wording.ts';
import type { Seminar } from '../../src/seminar/seminar.ts';
import { shorten } from '../../src/text/shorten.ts';
import { FIXTURES, pageUrlOf } from '../fixtures/seminars.ts';
import { anySeminar } from '../unit/outputs/any-seminar.ts';
import { Khal, libical, pythonIcalendar, type Entry } from './readers.ts';

const folder = mkdtempSync(join(tmpdir(), 'seminar-interop-'));
const generated = fc
  .sample(anySeminar, { seed: 20260312, numRuns: 100 })
  .map((seminar, i) => [`generated-${i}`, seminar] as const);
let disagreements = 0;

function expected(name: string, seminar: Seminar): Entry {
  return {
    uid: icalText(seminar.id),
    start: seminar.when.start.instant,
    end: seminar.when.end.instant,
    summary: shorten(icalText(headline(seminar)).replace(/\s+/g, ' '), 255),
    location: icalText(placeLine(seminar)),
    description: icalText(description(seminar, pageUrlOf(name))),
    status:
      { cancelled: 'CANCELLED', postponed: 'TENTATIVE' }[seminar.status as string] ?? 'CONFIRMED',
    sequence: seminar.changes.length,
  };
}

/** Says each field on which a reader and the seminar disagree. */
function compare(where: string, found: Partial<Entry>, right: Partial<Entry>): void {
  for (const key of Object.keys(right) as (keyof Entry)[]) {
    if (found[key] === right[key]) continue;
    disagreements++;
    console.log(`  DISAGREES ${where}: ${key}`);
    console.log(`    is  ${JSON.stringify(found[key])}\n    not ${JSON.stringify(right[key])}`);
  }
}

function write(file: string, name: string, seminar: Seminar): string {
  const path = join(folder, file);
  writeFileSync(path, inviteFile(seminar, pageUrlOf(name)));
  return path;
}

/** As it was before the last change; the first version of what never changed. */
function earlier(seminar: Seminar): Seminar {
  const { previous, changes } = seminar;
  return {
    ...seminar,
    when: previous ?? seminar.when,
    status: 'scheduled',
    changes: changes.slice(0, -1),
  };
}

/** Moved by a day and to another room. */
function changed(seminar: Seminar): Seminar {
  const { changes, announced } = seminar;
  const change = { on: changes.at(-1)?.on ?? announced, what: 'The room is now the large hall.' };
  return { ...seminar, location: 'The large hall', changes: [...changes, change] };
}

function tryReader(name: string, reader: ReturnType<typeof pythonIcalendar>): boolean {
  if (!reader) {
    console.log(`${name}: not found, so not used`);
    return false;
  }
  const before = disagreements;
  const seminars = [...FIXTURES, ...(reader.readsAll ? generated : [])];
  for (const [fixture, seminar] of seminars) {
    const file = write(`${fixture}.ics`, fixture, seminar);
    try {
      compare(fixture, reader.read(file), expected(fixture, seminar));
    } catch (error) {
      compare(
        `${fixture}: ${String((error as { stderr?: string }).stderr ?? error)}`,
        {},
        { uid: seminar.id },
      );
    }
  }
  console.log(
    `${reader.name}: read ${seminars.length} invites, ${disagreements - before} disagreements`,
  );
  return true;
}

/**
 * Imports three versions of every invite, one after the other, into one calendar of khal's, in which each
 * seminar must have one entry, that of the last import. khal takes a zone's rules from a database of its
 * own and not from the file: where that is older, it must agree on the wall time.
 */
function tryKhal(): boolean {
  const version = Khal.find();
  if (!version) {
    console.log('khal: not found, so not used');
    return false;
  }
  const before = disagreements;
  const khal = new Khal(join(folder, 'khal'));
  const notes = new Set<string>();
  for (const [round, versionOf] of [earlier, (now: Seminar) => now, changed].entries()) {
    const seminars = FIXTURES.map(([name, seminar]) => [name, versionOf(seminar)] as const);
    khal.import(seminars.map(([name, seminar]) => write(`${name}-${round}.ics`, name, seminar)));
    const entries = khal.list();
    if (entries.length !== seminars.length) {
      disagreements++;
      console.log(`  DISAGREES ${entries.length} entries after import ${round + 1}`);
    }
    for (const [name, seminar] of seminars) {
      const entry = entries.find(({ uid }) => uid === seminar.id);
      const { uid, summary, location } = expected(name, seminar);
      const { start, end, timeZone } = seminar.when;
      const [khalStart, khalEnd] = [start, end].map(({ wall }) => khal.instantOf(wall, timeZone));
      if (khalStart !== start.instant) notes.add(timeZone);
      const right = { uid, summary, location, start: khalStart!, end: khalEnd! };
      compare(`${name}, import ${round + 1}`, entry ?? {}, right);
      const found = entry?.mark.trim() ? 'CANCELLED' : '';
      const status = seminar.status === 'cancelled' ? 'CANCELLED' : '';
      compare(`${name}, import ${round + 1}`, { status: found }, { status });
    }
  }
  for (const zone of notes)
    console.log(`  khal has other rules for ${zone}: the same wall time there`);
  console.log(
    `${version}: imported ${FIXTURES.length} invites in three versions each, and has one entry for each, ` +
      `the last; ${disagreements - before} disagreements`,
  );
  return true;
}

const used = [
  tryReader('python3-icalendar', pythonIcalendar()),
  tryReader('libical', libical(folder)),
  tryKhal(),
];
rmSync(folder, { recursive: true });
if (!used.includes(true)) console.log('No independent reader is installed, so nothing was shown.');
process.exitCode = disagreements || !used.includes(true) ? 1 : 0;
