import type { Complaint } from '../fault.ts';
import type { FrontMatter } from '../front-matter/front-matter.ts';
import type { FileName } from '../keys/schema.ts';

/** The three files as they are written. */
export type Sources = Record<FileName, FrontMatter>;

/** A doubt and its place: a path of keys, or a line of the text, counted from 0; else the whole text. */
export type Placed = readonly [
  file: FileName,
  place: readonly PropertyKey[] | number | undefined,
  complaint: Complaint,
];
