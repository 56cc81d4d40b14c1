/** The worker thread of the typesetter. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Seminar } from '../../seminar/seminar.ts';
import { FORMS } from './paper.ts';
import { prints } from './prints.ts';

const { seminar, pageUrl } = workerData as { seminar: Seminar; pageUrl: string };
parentPort!.postMessage(await prints(seminar, pageUrl, FORMS));
