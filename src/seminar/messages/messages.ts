/** Tables of messages: name, problem, remedy. */
import type { Complaint } from '../fault.ts';

type Row = readonly [problem: string, remedy: string];

/** The names between braces. */
type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

type Messages<Table extends Record<string, Row>> = {
  [Name in keyof Table]: (
    ...facts: [NamesIn<Table[Name][number]>] extends [never]
      ? []
      : [facts: Readonly<Record<NamesIn<Table[Name][number]>, string | number>>]
  ) => Complaint;
};

/**
 * Turns each row into a function from its facts to a complaint: `DATES.NoEnd({ text })`. The facts of a row are type-
 * checked.
 */
export function messages<const Table extends Record<string, Row>>(table: Table): Messages<Table> {
  const rows = Object.entries(table).map(([name, row]) => {
    const complaint = (facts: Record<string, string | number> = {}) => {
      const [problem = '', remedy = ''] = row.map((text) =>
        text.replace(/\{(\w+)\}/g, (_, fact: string) => String(facts[fact])),
      );
      return { name, problem, remedy };
    };
    return [name, complaint];
  });
  return Object.fromEntries(rows) as Messages<Table>;
}
