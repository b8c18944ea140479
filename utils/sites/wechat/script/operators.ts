import type { Literal } from '../literal';

/** Between two operands: how closely each binds, and all of them, longest first. */
export const operators = {
  binding: {
    '||': 1,
    '??': 1,
    '&&': 2,
    '===': 3,
    '!==': 3,
    '==': 3,
    '!=': 3,
    '<': 4,
    '>': 4,
    '<=': 4,
    '>=': 4,
    '+': 5,
    '-': 5,
    '*': 6,
    '/': 6,
    '%': 6,
  } as Record<string, number>,
  signs: /=>|\|\||\?\?|&&|[=!]==?|[<>]=?|[+\-*/%]/y,
};

/** What an operator makes of two values. Of what cannot be told it makes what it would make of nothing. */
export function combined(sign: string, left: Literal, right: Literal): Literal {
  if (sign === '||') return left || right;
  if (sign === '??') return left ?? right;
  if (sign === '&&') return left && right;
  if (sign === '===' || sign === '==') return left === right;
  if (sign === '!==' || sign === '!=') return left !== right;
  if (sign === '+' && (typeof left === 'string' || typeof right === 'string')) return shown(left) + shown(right);
  return arithmetic(sign, asNumber(left), asNumber(right));
}

/** Null counts as nothing, a list or an object as no number. */
export function asNumber(value: Literal): number {
  return typeof value === 'object' && value !== null ? Number.NaN : Number(value);
}

function shown(value: Literal): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function arithmetic(sign: string, left: number, right: number): Literal {
  if (sign === '<' || sign === '<=') return sign === '<' ? left < right : left <= right;
  if (sign === '>' || sign === '>=') return sign === '>' ? left > right : left >= right;
  if (sign === '+') return left + right;
  if (sign === '-') return left - right;
  if (sign === '*') return left * right;
  return sign === '/' ? left / right : left % right;
}
