import type { Article } from '@/utils/article';
import { filters } from './filters';
import type { Argument, Expression, Part } from './parse';
import { asText, flag, text, type Value } from './value';
import { variables } from './variables';

/** What an expression gives for an article. The template was checked before. */
export function evaluate({ source, calls }: Expression, article: Article): Value {
  let value = given(source, article);
  for (const { name, args } of calls) {
    const filter = filters[name];
    if (!filter || (value === null && !filter.fills)) continue;
    value = filter.apply(
      value,
      args.map((argument) => given(argument, article)),
    );
  }
  return value;
}

function given({ kind, text: written }: Argument, article: Article): Value {
  if (kind === 'name') return variables[written]?.(article) ?? null;
  // An empty text in quotes is a text, as the second argument of `replace`.
  return { kind: 'text', text: written };
}

/** All parts as one text. */
export function fillIn(parts: Part[], article: Article): string {
  return parts.map((part) => (part.kind === 'text' ? part.text : asText(evaluate(part, article)))).join('');
}

/**
 * A value of the head: a single expression keeps its kind, `true`, `false` and whole numbers are what they look like, anything
 * else is text. Null where nothing is left.
 */
export function typedValue(parts: Part[], article: Article): Value {
  const [only, more] = parts.filter((part) => part.kind !== 'text' || part.text.trim() !== '');
  if (!only) return null;
  if (!more && only.kind === 'expression') return evaluate(only, article);
  const whole = fillIn(parts, article).trim();
  if (more || only.kind !== 'text') return text(whole);
  if (/^(?:true|false)$/.test(whole)) return flag(whole === 'true');
  return /^(?:0|-?[1-9]\d{0,8})$/.test(whole) ? { kind: 'number', number: Number(whole) } : text(whole);
}
