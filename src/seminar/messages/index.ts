/** Every message to an organiser, by its name. */
import { AGREEMENT } from './agreement.ts';
import { DATES, TIMES, ZONES } from './days.ts';
import { DOUBTS } from './doubts.ts';
import { FILES } from './files.ts';
import { KEYS } from './keys.ts';
import { PROSE } from './prose.ts';
import { VALUES } from './values.ts';

export const MESSAGES = {
  ...{ ...FILES, ...KEYS, ...VALUES, ...DATES, ...TIMES, ...ZONES },
  ...{ ...AGREEMENT, ...PROSE, ...DOUBTS },
};
