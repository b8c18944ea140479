import type { ImportProblem } from './outcome';

/** Thrown while a file is read, caught where that file's outcome is told. */
export type ImportError = Error & { problem: ImportProblem };

export function importError(problem: ImportProblem): ImportError {
  return Object.assign(new Error(`Import: ${problem.code}`), { name: 'ImportError', problem });
}

/** The problem inside an error; null where it is another error, which nobody expected. */
export function problemIn(error: unknown): ImportProblem | null {
  return error instanceof Error && 'problem' in error ? (error as ImportError).problem : null;
}

/** What a document is told to have failed for, so that it stops no other; what nobody expected goes to the console as well. */
export function problemOf(error: unknown): ImportProblem {
  const known = problemIn(error);
  if (!known) console.error(error);
  return known ?? { code: 'unexpected' };
}
