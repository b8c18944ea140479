/** Names that an archive must not have: they point outside of it. */
export function isUnsafe(name: string): boolean {
  return /^(?:\/|[a-z]:)|(?:^|\/)\.\.(?:\/|$)|\0/i.test(name);
}

/** The path that a link in a note means, in the archive; null where it is a web address or leads outside. */
export function pathFrom(note: string, link: string): string | null {
  if (/^(?:[a-z][a-z\d+.-]*:|\/|#)/i.test(link)) return null;
  const path: string[] = note.split('/').slice(0, -1);
  for (const part of link.replace(/[?#].*$/, '').split('/')) {
    if (part === '..' && path.pop() === undefined) return null;
    if (part !== '..' && part !== '.' && part !== '') path.push(part);
  }
  return path.join('/');
}

export function isDocument(name: string): boolean {
  return /\.(?:md|markdown|mdown|txt|x?html?|shtml|mht|mhtml)$/i.test(name);
}

/** Tells what belongs to a saved page among `names` and is none of its own: browsers put it into `x_files/` beside `x.html`. */
export function neighbours(names: string[]): (name: string) => boolean {
  const stems = names.flatMap((name) => /^(.+)\.(?:x?html?|shtml)$/i.exec(name)?.[1] ?? []);
  const folders = new Set(stems.flatMap((stem) => [`${stem}_files`, `${stem}.files`]));
  return (name) => folders.size > 0 && parents(name).some((folder) => folders.has(folder));
}

function parents(name: string): string[] {
  const parts = name.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

export function isPictureName(name: string): boolean {
  return /\.(?:png|jpe?g|gif|webp|svg|bmp|avif)$/i.test(name);
}

/** What systems and editors leave in archives beside what people put there. */
export function isLitter(name: string): boolean {
  return name.endsWith('/') || /(?:^|\/)(?:__MACOSX\/|\.(?!\.))|(?:^|\/)(?:Thumbs\.db|desktop\.ini)$/.test(name);
}
