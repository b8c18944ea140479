import { isTemplate } from '@/utils/export/template/known-template';
import { type PresetName, presetNames } from '@/utils/export/template/presets';
import { defaults, type Settings } from '@/utils/settings';
import { record } from './check-rows';

/** Of settings from a file, those that we know and that are of their kind. */
export function knownSettings(given: unknown): Partial<Settings> {
  const known = likeModel(given, defaults) as Partial<Settings>;
  return known.export ? { ...known, export: { ...known.export, ...knownForm(known.export) } } : known;
}

/** A program that we know, and templates that are some. */
function knownForm({ preset, templates }: Settings['export']): Pick<Settings['export'], 'preset' | 'templates'> {
  const isPreset = (name: string): name is PresetName => presetNames.some((each) => each === name);
  const known = Object.entries(templates).filter(([name, template]) => isPreset(name) && isTemplate(template));
  return { preset: isPreset(preset) ? preset : defaults.export.preset, templates: Object.fromEntries(known) };
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
