/**
 * How often a property is tried: 100 times with a fixed seed, or as often as FUZZ says with a new seed, which
 * fast-check prints with a counterexample.
 */
const FUZZ = Number(process.env['FUZZ'] ?? 0);

export const RUNS = FUZZ
  ? { numRuns: FUZZ, seed: Number(process.env['SEED'] ?? Date.now() % 2 ** 31) }
  : { numRuns: 100, seed: 1 };

if (FUZZ) console.log(`Properties are tried ${FUZZ} times: SEED=${RUNS.seed}`);
