/** What stands at a place of an expression. */
export type Expected = 'variable' | 'filter' | 'argument' | 'end';

/** Why a template cannot be used. `at` counts UTF-16 units from 0. `fix` is what was probably meant; null where nobody knows. */
export type Problem = { at: number } & (
  | { code: 'unclosed' | 'unclosed-quote' | 'content-place' | 'key-empty' | 'name-empty' | 'body-head' }
  | { code: 'expected'; expected: Expected; found: string }
  | { code: 'variable' | 'filter'; found: string; fix: string | null }
  | { code: 'arguments'; filter: string; wanted: string }
  | { code: 'key' | 'key-twice'; found: string }
  | { code: 'folders'; most: number }
);
