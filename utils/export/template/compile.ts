import { readTemplate } from './check';
import type { Part } from './parse';
import type { Problem } from './problem';
import type { Field, HeadForm, Template } from './template';

/** A template that was parsed and checked. `folders`: the parts of each level. */
export type Compiled = {
  form: HeadForm;
  head: { key: string; value: Part[] }[];
  folders: Part[][];
  name: Part[];
  body: Part[];
};

/** Levels of folders; more would leave none of them room for a name. */
const MOST_FOLDERS = 4;

/** The first problem of each field that has one. Empty: the template can be used. */
export type Problems = Map<Field, Problem>;

/** A template → what writes notes, or what is wrong with it. */
export function compile(template: Template): { compiled: Compiled } | { problems: Problems } {
  const problems: Problems = new Map();
  const read = (field: Field, source: string): Part[] => {
    const parts = readTemplate(source, field === 'body');
    if (Array.isArray(parts)) return parts;
    problems.set(field, parts);
    return [];
  };
  const hasHead = template.form !== 'none';
  const head = template.head.map(({ key, value }, at) => ({ key: key.trim(), value: read(`value ${at}`, value) }));
  if (hasHead) for (const [field, problem] of keyProblems(template)) problems.set(field, problem);
  const folders = levels(read('folder', template.folder));
  if (folders.length > MOST_FOLDERS) problems.set('folder', { at: 0, code: 'folders', most: MOST_FOLDERS });
  const name = read('name', template.name);
  if (template.name.trim() === '') problems.set('name', { at: 0, code: 'name-empty' });
  const body = read('body', template.body);
  if (/^\s*---[ \t]*(?:\n|$)/.test(template.body)) problems.set('body', { at: 0, code: 'body-head' });
  if (problems.size > 0) return { problems };
  return { compiled: { form: template.form, head: hasHead ? head : [], folders, name, body } };
}

/** A key is a word, or some: what every reader of YAML, and Logseq, takes for a key. */
function keyProblems({ head }: Template): [Field, Problem][] {
  const seen = new Set<string>();
  return head.flatMap(({ key }, at): [Field, Problem][] => {
    const found = key.trim();
    const twice = seen.has(found.toLowerCase());
    seen.add(found.toLowerCase());
    if (found === '') return [[`key ${at}`, { at: 0, code: 'key-empty' }]];
    if (!/^[\p{L}_][\p{L}\p{N}_ .?-]{0,59}$/u.test(found)) return [[`key ${at}`, { at: 0, code: 'key', found }]];
    return twice ? [[`key ${at}`, { at: 0, code: 'key-twice', found }]] : [];
  });
}

/** The parts between the slashes that the template itself has. */
function levels(parts: Part[]): Part[][] {
  const found: Part[][] = [[]];
  for (const part of parts) {
    if (part.kind !== 'text') {
      found.at(-1)?.push(part);
      continue;
    }
    const [first = '', ...rest] = part.text.split(/[/\\]/);
    found.at(-1)?.push({ kind: 'text', text: first });
    for (const text of rest) found.push([{ kind: 'text', text }]);
  }
  return found.filter((level) => level.some((part) => part.kind !== 'text' || part.text.trim() !== ''));
}
