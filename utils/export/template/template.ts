/** How what is told about an article stands above its text: YAML between `---` lines, Logseq's `key:: value` lines, or not at all. */
export type HeadForm = 'yaml' | 'properties' | 'none';

/** A key of the head and the template of its value; without a value the key is left out. */
export type HeadField = { key: string; value: string };

/**
 * How a note is written. All but the keys may hold `{{variable|filter:"argument"}}`: the folder with `/` between levels, the
 * file's name without its ending.
 */
export type Template = { form: HeadForm; head: HeadField[]; folder: string; name: string; body: string };

/** A part of a {@link Template}; a field of the head by its number. */
export type Field = 'folder' | 'name' | 'body' | `key ${number}` | `value ${number}`;
