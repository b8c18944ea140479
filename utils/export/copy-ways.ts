/** The ways of putting an article on the clipboard, in the order of the menu; Obsidian takes it from there. */
export const copyWays = ['markdown', 'rich', 'link', 'citation', 'obsidian'] as const;
export type CopyWay = (typeof copyWays)[number];

/** What goes on the clipboard: words for programs that take words, `html` for those that take more. */
export type Copied = { text: string; html: string | null };
