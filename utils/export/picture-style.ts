/**
 * How notes show kept pictures. `local`: files beside the notes. `embed`: the same, as Obsidian writes it. `inline`: inside the
 * notes, as data. `remote`: all stay links to the web.
 */
export type PictureStyle = 'local' | 'embed' | 'inline' | 'remote';

/** Whether pictures are files of their own. */
export function haveFiles(style: PictureStyle): boolean {
  return style === 'local' || style === 'embed';
}

/** A picture as Markdown: its description, and an address of ours without a title. */
const picture = /!\[([^\]|[\\\n]*)\]\(((?:\.\.\/)*([\w/-]+\/[0-9a-f]{16}\.\w{3,4}))\)/g;

/**
 * Pictures of the archive as embeds, `![[path|description]]`. In tables, whose cells `|` would end, and with a description that
 * an embed cannot hold, they stay as they are: Obsidian shows them too.
 */
export function withEmbeds(note: string, paths: Set<string>): string {
  const embedded = (line: string) =>
    line.startsWith('|')
      ? line
      : line.replace(picture, (whole, words: string, _link, path: string) => {
          return paths.has(path) ? `![[${path}${words && `|${words}`}]]` : whole;
        });
  return note.split('\n').map(embedded).join('\n');
}

/** Kinds of pictures that readers of Markdown show as data. */
const shown = /^image\/(?:png|jpeg|gif|webp)$/;

/** A picture's bytes as an address; null for kinds that are not shown so. */
export async function dataAddress(blob: Blob, type: string): Promise<string | null> {
  if (!shown.test(type)) return null;
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let letters = '';
  for (let at = 0; at < bytes.length; at += 0x8000) letters += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return `data:${type};base64,${btoa(letters)}`;
}
