import { codedError } from '@/utils/coded-error';
import type { Fidelity, LeftOut, LeftOutReason } from '@/utils/fidelity';

const reasons: { [Name in LeftOutReason]: true } = {
  hidden: true,
  ornament: true,
  placeholder: true,
  embed: true,
  controls: true,
  'line-numbers': true,
  advert: true,
  related: true,
  site: true,
  page: true,
  beside: true,
  around: true,
  unknown: true,
};

/** What the clipper says it left out, believed as far as it has the right types and sizes. Throws `CLIP-INVALID`. */
export function checkFidelity(value: unknown): Fidelity {
  const { visible, kept, leftOut } = Object(value);
  if (!isCount(visible) || !isCount(kept) || kept > visible) throw invalid('fidelity');
  if (!Array.isArray(leftOut) || leftOut.length > Object.keys(reasons).length) throw invalid('leftOut');
  return { visible, kept, leftOut: leftOut.map(entry) };
}

function entry(value: unknown): LeftOut {
  const { reason, count, characters, samples } = Object(value);
  if (!Object.hasOwn(reasons, reason) || !isCount(count) || !isCount(characters)) throw invalid('leftOut');
  if (!Array.isArray(samples) || samples.length > 5 || !samples.every(isSample)) throw invalid('samples');
  return { reason, count, characters, samples };
}

function isSample(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 300;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function invalid(name: string): Error {
  return codedError('CLIP-INVALID', `The page gave no valid article: ${name}.`);
}
