/** The page's paper by day and by night; the style sheet has the same two. */
export const PAPER = { light: '#fcfbf7', dark: '#12110e' };
