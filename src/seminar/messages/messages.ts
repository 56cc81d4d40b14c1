/** The form of every table of messages: a name, what is wrong, and what to write instead. */
import type { Complaint } from '../fault.ts';

/** A sentence, or a function of the facts that it names. */
type Sentence = string | ((facts: never) => string);

interface Row {
  problem: Sentence;
  remedy: Sentence;
}

type FactsIn<S> = S extends (facts: infer Facts) => string ? Facts : unknown;
type Facts<R extends Row> = FactsIn<R['problem']> & FactsIn<R['remedy']>;

type Messages<Table extends Record<string, Row>> = {
  [Name in keyof Table]: unknown extends Facts<Table[Name]>
    ? () => Complaint
    : (facts: Facts<Table[Name]>) => Complaint;
};

/**
 * Makes of each row a function from its facts to a complaint that carries the row's name:
 * `DAYS.NoYear({ text })`.
 */
export function messages<const Table extends Record<string, Row>>(table: Table): Messages<Table> {
  const worded = (sentence: Sentence, facts: unknown) =>
    typeof sentence === 'string' ? sentence : sentence(facts as never);
  const rows = Object.entries(table).map(([name, { problem, remedy }]) => [
    name,
    (facts: unknown) => ({
      name,
      problem: worded(problem, facts),
      remedy: worded(remedy, facts),
    }),
  ]);
  return Object.fromEntries(rows) as Messages<Table>;
}
