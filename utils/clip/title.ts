import { oneLine } from './dom';
import { textOf } from './text';

const LONGEST = 200;
const DERIVED = 30;

/** One line that lists and file names can bear. A title that has to be cut keeps its words as the first line of the body. */
export function titleOf(given: string, body: HTMLElement): string {
  const line = oneLine(given);
  if (line === '') return derived(body);
  const characters = [...line];
  if (characters.length <= LONGEST) return line;
  const whole = body.ownerDocument.createElement('p');
  whole.textContent = line;
  if (!solid(body.textContent ?? '').startsWith(solid(line).slice(0, LONGEST))) body.prepend(whole);
  return `${characters.slice(0, LONGEST - 1).join('')}…`;
}

function derived(body: HTMLElement): string {
  const line = oneLine(textOf(body).split('\n')[0] ?? '');
  const characters = [...line];
  return characters.length <= DERIVED ? line || '无标题' : `${characters.slice(0, DERIVED).join('')}…`;
}

function solid(text: string): string {
  return text.slice(0, LONGEST * 20).replace(/\s+/g, '');
}
