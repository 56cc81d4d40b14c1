/** Sets the posters and the card in a worker thread while Astro builds. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Prints } from '../outputs/print/prints.ts';
import type { Seminar } from '../seminar/seminar.ts';

interface Job {
  key: string;
  prints: Promise<Prints>;
}

/** A global: Astro bundles a second copy of this module with the pages. */
const JOB = Symbol.for('seminar-page.press');
const shared = globalThis as { [JOB]?: Job };

/** Another seminar starts another thread. */
export function printsOf(seminar: Seminar, pageUrl: string): Promise<Prints> {
  const key = keyOf(seminar, pageUrl);
  if (shared[JOB]?.key !== key) shared[JOB] = { key, prints: inThread(seminar, pageUrl) };
  return shared[JOB]!.prints;
}

/** With a hash of the seminar, so that previews are fetched again after a change. */
export function cardAddress(seminar: Seminar, pageUrl: string): string {
  const hash = createHash('sha256').update(keyOf(seminar, pageUrl)).digest('hex');
  return `${pageUrl}card.png?${hash.slice(0, 8)}`;
}

function keyOf(seminar: Seminar, pageUrl: string): string {
  return JSON.stringify([seminar, pageUrl]);
}

function inThread(seminar: Seminar, pageUrl: string): Promise<Prints> {
  const prints = new Promise<Prints>((done, fail) => {
    const file = join(import.meta.dirname, '../outputs/print/thread.ts');
    const thread = new Worker(file, { workerData: { seminar, pageUrl } });
    thread.once('message', done);
    thread.once('error', fail);
  });
  // Prevents an unhandled rejection before there is a caller.
  prints.catch(() => undefined);
  return prints;
}
