/** The printed forms. */
export const PAPERS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];

export const PAPER_NAMES: Record<Paper, string> = { a4: 'A4', letter: 'US Letter' };

/** A poster (PDF, one sheet) by its paper, or the card (PNG, 1200 x 630 pixels). */
export type Form = Paper | 'card';
export const FORMS: readonly Form[] = [...PAPERS, 'card'];
