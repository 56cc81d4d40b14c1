/** Tables of messages: a name, and the problem and its remedy with ` | ` between them. */
import type { Complaint } from '../fault.ts';

type Row = `${string} | ${string}`;

/** The names between braces. */
type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

type Messages<Table extends Record<string, Row>> = {
  [Name in keyof Table]: (
    ...facts: [NamesIn<Table[Name]>] extends [never]
      ? []
      : [facts: Readonly<Record<NamesIn<Table[Name]>, string | number>>]
  ) => Complaint;
};

/**
 * Turns each row into a function from its facts to a complaint: `DATES.NoEnd({ text })`. The type checker knows the
 * facts of a row.
 */
export function messages<const Table extends Record<string, Row>>(table: Table): Messages<Table> {
  const rows = Object.entries(table).map(([name, row]) => {
    const complaint = (facts: Record<string, string | number> = {}) => {
      const [problem = '', remedy = ''] = row
        .split(' | ')
        .map((text) => text.replace(/\{(\w+)\}/g, (_, fact: string) => String(facts[fact])));
      return { name, problem, remedy };
    };
    return [name, complaint];
  });
  return Object.fromEntries(rows) as Messages<Table>;
}
