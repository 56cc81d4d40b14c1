/** Every message to an organiser, by its name. */
import { AGREEMENT, DATES, TIMES, ZONES } from './days.ts';
import { DOUBTS } from './doubts.ts';
import { FILES, KEYS, VALUES } from './files.ts';
import { PROSE } from './prose.ts';

export const MESSAGES = {
  ...{ ...FILES, ...KEYS, ...VALUES, ...DATES, ...TIMES, ...ZONES },
  ...{ ...AGREEMENT, ...PROSE, ...DOUBTS },
};
