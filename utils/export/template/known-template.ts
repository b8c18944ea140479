import type { Template } from './template';

/** Whether something from a file has the form of a template; what is wrong inside of it, `compile` tells. */
export function isTemplate(value: unknown): value is Template {
  const { form, head, folder, name, body } = Object(value) as Partial<Record<keyof Template, unknown>>;
  const isForm = form === 'yaml' || form === 'properties' || form === 'none';
  return isForm && [folder, name, body].every(isText) && Array.isArray(head) && head.every(isField);
}

function isField(value: unknown): boolean {
  const { key, value: template } = Object(value) as Record<string, unknown>;
  return isText(key) && isText(template);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 20_000;
}
