/**
 * Lets every calendar program that is installed read the invite of every fixture, and keep it while it
 * changes, and compares what it has with the seminar. Ends with status 1 where one disagrees, or none is
 * installed. What each did stands in CONTRIBUTING.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { inviteFile, subscriptionFile } from '../../src/outputs/calendar/calendar.ts';
import type { Seminar } from '../../src/seminar/seminar.ts';
import { FIXTURES, pageUrlOf } from '../fixtures/seminars.ts';
import { anySeminar } from '../unit/outputs/any-seminar.ts';
import { byOwnZones, disagreements, entryOf, type Entry, type Keeper } from './calendars/entry.ts';
import { evolution } from './calendars/evolution.ts';
import { khal } from './calendars/khal.ts';
import { libical, pythonIcalendar, type Reader } from './calendars/readers.ts';
import { published, radicale, subscribedKhal } from './calendars/vdirsyncer.ts';

const folder = mkdtempSync(join(tmpdir(), 'seminar-interop-'));
const generated = fc
  .sample(anySeminar, { seed: 20260312, numRuns: 100 })
  .map((seminar, i) => [`generated-${i}`, seminar] as const);
let disagreed = 0;

function disagrees(where: string, what: string): void {
  disagreed++;
  console.log(`  DISAGREES ${where}: ${what}`);
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

/** A seminar as it is, with one change more. */
function changed(seminar: Seminar, what: string, parts: Partial<Seminar>): Seminar {
  const { changes, announced } = seminar;
  return {
    ...seminar,
    ...parts,
    changes: [...changes, { on: changes.at(-1)?.on ?? announced, what }],
  };
}

const moved = (seminar: Seminar) =>
  changed(seminar, 'The room is now the large hall.', { location: 'The large hall' });
/** What is published one after the other. */
const VERSIONS: [what: string, version: (seminar: Seminar) => Seminar][] = [
  ['as announced', earlier],
  ['as it is', (seminar) => seminar],
  ['in another room', moved],
  ['cancelled', (seminar) => changed(moved(seminar), 'It is cancelled.', { status: 'cancelled' })],
];

function tryReader(name: string, reader: Reader | undefined): boolean {
  if (!reader) {
    console.log(`${name}: not found, so not used`);
    return false;
  }
  const before = disagreed;
  const seminars = [...FIXTURES, ...(reader.readsAll ? generated : [])];
  for (const [fixture, seminar] of seminars) {
    const file = join(folder, 'read.ics');
    writeFileSync(file, inviteFile(seminar, pageUrlOf(fixture)));
    try {
      const found = reader.read(file);
      for (const what of disagreements(found, entryOf(fixture, seminar))) disagrees(fixture, what);
    } catch (error) {
      disagrees(fixture, String((error as { stderr?: string }).stderr ?? error));
    }
  }
  console.log(`${reader.name}: read ${seminars.length}, ${disagreed - before} disagreements`);
  return true;
}

const calendarOf = (seminar: Seminar, url: string) =>
  subscriptionFile(seminar, url, `${url}calendar.ics`);

/** A fixture that is filled in later has the id that it had while it was open: a program keeps one of them. */
const KEPT = FIXTURES.filter(
  ([, { id }], i) => FIXTURES.findIndex(([, other]) => other.id === id) === i,
);

/** Hands a program each version of every seminar, of each of which it must have one entry, the last. */
async function tryKeeper(name: string, keeper: Keeper | undefined, path: string): Promise<boolean> {
  if (!keeper) {
    console.log(`${name}: not found, so not used`);
    return false;
  }
  const before = disagreed;
  const ownZones = new Set<string>();
  mkdirSync(path, { recursive: true });
  for (const [what, version] of VERSIONS) {
    const seminars = KEPT.map(([fixture, seminar]) => [fixture, version(seminar)] as const);
    const files = seminars.map(([fixture, seminar]) => {
      const file = join(path, `${fixture}.ics`);
      const url = pageUrlOf(fixture);
      writeFileSync(file, keeper.subscribes ? calendarOf(seminar, url) : inviteFile(seminar, url));
      return file;
    });
    const entries = await keeper.take(files);
    if (entries.length !== seminars.length)
      disagrees(what, `${entries.length} entries for ${seminars.length} seminars`);
    for (const [fixture, seminar] of seminars) {
      const right = entryOf(fixture, seminar);
      const isThat = ({ uid, summary }: Partial<Entry>) =>
        uid === undefined ? summary === right.summary : uid === right.uid;
      const found = entries.find(isThat) ?? { uid: 'none' };
      const own = keeper.usesOwnZones ? byOwnZones(right, seminar) : right;
      if (own.start !== right.start) ownZones.add(seminar.when.timeZone);
      for (const one of disagreements(found, own))
        disagrees(`${keeper.name}, ${fixture} ${what}`, one);
      if (right.status === 'CANCELLED' && found.status !== 'CANCELLED')
        disagrees(`${keeper.name}, ${fixture} ${what}`, 'not cancelled');
    }
  }
  await keeper.close?.();
  for (const zone of ownZones)
    console.log(`  ${keeper.name} has other rules for ${zone}: the same wall time there`);
  console.log(
    `${keeper.name}: ${KEPT.length} seminars, each ${VERSIONS.map(([what]) => what).join(', ')}: ` +
      `one entry for each, the last; ${disagreed - before} disagreements`,
  );
  return true;
}

const files = (name: string) => join(folder, 'published', name);
const khalHost = await published(files('khal'));
const evolutionHost = await published(files('evolution'));
const used = [
  tryReader('python3-icalendar', pythonIcalendar()),
  tryReader('libical', libical(folder)),
  await tryKeeper('khal', khal(join(folder, 'khal')), files('one')),
  await tryKeeper('radicale', await radicale(join(folder, 'radicale')), files('two')),
  await tryKeeper('vdirsyncer', subscribedKhal(join(folder, 'vdir'), khalHost.url), files('khal')),
  await tryKeeper('Evolution', evolution(join(folder, 'evolution')), files('three')),
  await tryKeeper(
    'Evolution, subscribed',
    evolution(join(folder, 'subscribed'), evolutionHost.url),
    files('evolution'),
  ),
];
khalHost.close();
evolutionHost.close();
rmSync(folder, { recursive: true, force: true });
if (!used.includes(true)) console.log('No calendar program is installed, so nothing was shown.');
process.exitCode = disagreed || !used.includes(true) ? 1 : 0;
