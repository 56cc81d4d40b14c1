/** Typesets the posters and the card in a worker thread while Astro builds, and hands them to the pages. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Prints } from '../outputs/print/prints.ts';
import type { Seminar } from '../seminar/seminar.ts';

interface Job {
  /** What is set. */
  key: string;
  prints: Promise<Prints>;
}

/** A global, because Astro bundles this module once more with the pages: both copies share one job. */
const JOB = Symbol.for('seminar-page.press');
const shared = globalThis as { [JOB]?: Job };

/** The posters and the card of a seminar; another seminar starts another thread. */
export function printsOf(seminar: Seminar, pageUrl: string): Promise<Prints> {
  const key = keyOf(seminar, pageUrl);
  if (shared[JOB]?.key !== key) shared[JOB] = { key, prints: inThread(seminar, pageUrl) };
  return shared[JOB]!.prints;
}

/**
 * The card's address with a hash of the picture, so that previews are fetched anew when it changes. The address
 * works without the hash too; the dev server, which typesets the card on request only, has none.
 */
export async function cardAddress(seminar: Seminar, pageUrl: string): Promise<string> {
  const address = `${pageUrl}card.png`;
  const job = shared[JOB];
  if (job?.key !== keyOf(seminar, pageUrl)) return address;
  const { card } = await job.prints;
  return `${address}?${createHash('sha256').update(card).digest('hex').slice(0, 8)}`;
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
  // Callers get the rejection; without this, Node would report it as unhandled before there is a caller.
  prints.catch(() => undefined);
  return prints;
}
