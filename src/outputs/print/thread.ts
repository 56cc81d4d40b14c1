/** A thread that sets the printed forms, so that whoever waits for them can do something else. */
import { setFlagsFromString } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import type { Seminar } from '../../seminar/seminar.ts';

// What runs for a second is not worth optimising for as long: a build takes half a second of work less.
setFlagsFromString('--wasm-tiering-budget=100000000');
const { FORMS, prints } = await import('./prints.ts');

const { seminar, pageUrl } = workerData as { seminar: Seminar; pageUrl: string };
parentPort!.postMessage(await prints(seminar, pageUrl, FORMS));
