/** The background of both themes; base.css has the same. */
export const PAPER = { light: '#fcfbf7', dark: '#12110e' };
