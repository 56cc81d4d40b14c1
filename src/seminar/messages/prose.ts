/** Messages about the texts below the keys, and about formulas. */
import { messages } from './messages.ts';

const TWICE = 'The same sentence stands here twice: "{sentence}"';

export const PROSE = messages({
  RepeatedParagraph: [TWICE, 'Remove one of the two.'],
  RepeatedSentence: [TWICE, 'Remove one of the two where that is not meant.'],
});
