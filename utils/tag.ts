/** Characters of one tag; more is a sentence. */
const longest = 50;

/** A tag as it is kept: one line, no `#` before it, at most {@link longest} characters. Null: nothing is left. */
export function tidyTag(text: string): string | null {
  const plain = text.normalize('NFC').replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ');
  const tidy = plain.replace(/^[\s#＃]+/, '').trim();
  return tidy === '' ? null : [...tidy].slice(0, longest).join('').trim();
}

/** The tags and, after them, those of the text that are not there yet; capitals make no difference. */
export function addTags(tags: readonly string[], text: string): string[] {
  const all = [...tags];
  for (const part of text.split(/[,，\n]/)) {
    const tag = tidyTag(part);
    if (tag !== null && !all.some((other) => sameTag(other, tag))) all.push(tag);
  }
  return all;
}

export function sameTag(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** At most so many completions: the list must fit into the popup. */
const mostCompletions = 6;

/** Tags in use that hold the text and are not among `tags` yet: those that begin with it first, most used first. */
export function completeTag(known: readonly string[], tags: readonly string[], text: string): string[] {
  const wanted = text.trim().toLowerCase();
  const fitting = known.filter(
    (name) => name.toLowerCase().includes(wanted) && !tags.some((tag) => sameTag(tag, name)),
  );
  const starts = (name: string) => name.toLowerCase().startsWith(wanted);
  return [...fitting.filter(starts), ...fitting.filter((name) => !starts(name))].slice(0, mostCompletions);
}
