import { filters } from './filters';
import { type Argument, type Call, type Part, parse } from './parse';
import type { Problem } from './problem';
import { CONTENT, variables } from './variables';

/** Parses a template and makes sure that everything it names is there. `body`: the article's text may stand in it. */
export function readTemplate(source: string, body = false): Part[] | Problem {
  const parts = parse(source);
  if (!Array.isArray(parts)) return parts;
  for (const part of parts) {
    if (part.kind === 'text') continue;
    const problem =
      nameProblem(part.source, body && part.calls.length === 0) ??
      part.calls.map(callProblem).find((found) => found !== null);
    if (problem) return problem;
  }
  return parts;
}

function nameProblem({ kind, text, at }: Argument, content: boolean): Problem | null {
  if (kind !== 'name' || Object.hasOwn(variables, text)) return null;
  if (text === CONTENT) return content ? null : { at, code: 'content-place' };
  return { at, code: 'variable', found: text, fix: nearest(text, [...Object.keys(variables), CONTENT]) };
}

function callProblem({ name, at, args }: Call): Problem | null {
  const filter = Object.hasOwn(filters, name) ? filters[name] : undefined;
  if (!filter) return { at, code: 'filter', found: name, fix: nearest(name, Object.keys(filters)) };
  const { wants, optional = 0, usage } = filter;
  const fits = args.length <= wants.length && args.length >= wants.length - optional;
  const wrong = args.find(({ kind }, index) => (wants[index] === 'any' ? kind === 'number' : kind !== wants[index]));
  if (!fits || wrong) return { at: wrong?.at ?? at, code: 'arguments', filter: name, wanted: usage };
  return args.map((argument) => nameProblem(argument, false)).find((found) => found !== null) ?? null;
}

/** The name that was probably meant: at most two letters are other, missing or too many. */
function nearest(written: string, names: string[]): string | null {
  const far = names.map((name) => ({ name, steps: distance(written.toLowerCase(), name) }));
  const [best] = far.sort((one, other) => one.steps - other.steps);
  return best && best.steps <= Math.min(2, written.length - 1) ? best.name : null;
}

function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 0; at < one.length; at++) {
    const next = [at + 1];
    for (let to = 0; to < other.length; to++) {
      const swap = (row[to] ?? 0) + Number(one[at] !== other[to]);
      next.push(Math.min(swap, (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
