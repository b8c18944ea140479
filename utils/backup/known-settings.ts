import { defaults, type Settings } from '@/utils/settings';
import { record } from './check-rows';

/** Of settings from a file, those that we know and that are of their kind. */
export function knownSettings(given: unknown): Partial<Settings> {
  return likeModel(given, defaults) as Partial<Settings>;
}

/** An empty model holds whatever the reader named. */
function likeModel(given: unknown, model: object): object {
  const fields = record(given);
  if (!fields || Object.keys(model).length === 0) return fields ?? {};
  const known = Object.entries(model).flatMap(([name, value]: [string, unknown]) => {
    const part = record(value);
    if (typeof fields[name] !== typeof value) return [];
    return [[name, part ? { ...part, ...likeModel(fields[name], part) } : fields[name]]];
  });
  return Object.fromEntries(known);
}
