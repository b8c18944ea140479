/** Where notes go in Obsidian: the vault's name, and a folder in it; either may be empty. */
export type ObsidianPlace = { vault: string; folder: string };

/** What Obsidian is asked by: an address, and whether it takes the note from the clipboard. */
export type ObsidianCall = { uri: string; takesClipboard: boolean };

/** Windows cuts addresses of other programs off at 2,083 characters, and one Han character is nine of them. */
const longest = 2_000;

/**
 * The call that makes a note in Obsidian: https://help.obsidian.md/uri (`new`). A short note is in the address; of a longer one
 * the address says that it is on the clipboard (Obsidian 1.7.2). A path that is taken gets a number from Obsidian.
 */
export function obsidianCall(path: string, note: string, { vault, folder }: ObsidianPlace): ObsidianCall {
  const folders = folder.split('/').map((name) => name.trim());
  const file = [...folders.filter(Boolean), path.replace(/\.md$/, '')].join('/');
  const where = Object.entries({ vault: vault.trim(), file }).filter(([, value]) => value !== '');
  const uri = `obsidian://new?${where.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`;
  const whole = `${uri}&content=${encodeURIComponent(note)}`;
  return whole.length <= longest
    ? { uri: whole, takesClipboard: false }
    : { uri: `${uri}&clipboard`, takesClipboard: true };
}
