/** Messages about the texts below the keys, and about formulas. */
import { messages } from './messages.ts';

export const PROSE = messages({});
