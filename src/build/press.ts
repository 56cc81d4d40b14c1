/** Has the printed forms set beside Astro's own work, in a thread of their own, and hands them to the pages. */
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

/** Pages are bundled, this module with them: what was begun before Astro was loaded has a common name. */
const JOB = Symbol.for('seminar-page.press');
const shared = globalThis as { [JOB]?: Job };

/** The printed forms of a seminar; the thread is begun at the first call, and anew for another seminar. */
export function printsOf(seminar: Seminar, pageUrl: string): Promise<Prints> {
  const key = keyOf(seminar, pageUrl);
  if (shared[JOB]?.key !== key) shared[JOB] = { key, prints: inThread(seminar, pageUrl) };
  return shared[JOB]!.prints;
}

/**
 * The card's address, which changes with the picture: who has shared the page once is shown the new one.
 * The picture is found without what follows the question mark too; so it is in the dev server, which
 * sets the card only where it is asked for.
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
  // Whoever asks for it is told; until then a failure is nobody's.
  prints.catch(() => undefined);
  return prints;
}
