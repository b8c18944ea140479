import type MarkdownIt from 'markdown-it';

/** Tags that people write in notes and that clean HTML has a word for. */
const known = new Set(
  `a abbr b blockquote br caption center cite code dd del details div dl dt em figcaption figure font h1 h2 h3 h4 h5 h6 hr i img
  ins kbd li mark ol p pre q rp rt ruby s section small span strike strong sub summary sup table tbody td tfoot th thead tr u
  ul`.split(/\s+/),
);
const single = new Set(['br', 'hr', 'img']);

/**
 * Articles about code name tags in their prose (`<stdio.h>`, `<script>alert(1)</script>`), and archives did not escape
 * them: a tag that no clean HTML has, or that is never closed, stays as the words it is.
 */
export function onlyKnownTags(markdown: MarkdownIt): void {
  const inline = ruleOf(markdown.inline.ruler, 'html_inline');
  markdown.inline.ruler.at('html_inline', (state, silent) => isTag(state.src, state.pos) && inline(state, silent));
  const block = ruleOf(markdown.block.ruler, 'html_block');
  markdown.block.ruler.at(
    'html_block',
    (state, start, end, silent) =>
      isTag(state.src, (state.bMarks[start] ?? 0) + (state.tShift[start] ?? 0)) && block(state, start, end, silent),
    { alt: ['paragraph', 'reference', 'blockquote'] },
  );
}

/** markdown-it offers no way to ask for one of its own rules by name. */
function ruleOf<T>(ruler: { getRules(chain: ''): T[] }, name: string): T {
  const { __rules__: all } = ruler as unknown as { __rules__: { name: string; fn: T }[] };
  const rule = all.find((each) => each.name === name);
  if (!rule) throw new Error(`markdown-it has no rule ${name}`);
  return rule.fn;
}

function isTag(source: string, at: number): boolean {
  const match = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)(?=[\s/>])/y;
  match.lastIndex = at;
  const [, closing, written] = match.exec(source) ?? [];
  const name = written?.toLowerCase() ?? '';
  if (source.startsWith('<!--', at)) return true;
  if (!known.has(name)) return false;
  return single.has(name) || tagsIn(source)[closing ? 'opened' : 'closed'].has(name);
}

type Tags = { source: string; opened: Set<string>; closed: Set<string> };
let last: Tags = { source: '', opened: new Set(), closed: new Set() };

/** Asked for every tag of one source after the other: a search through all of it each time would take the square of its length. */
function tagsIn(source: string): Tags {
  if (last.source === source) return last;
  last = { source, opened: new Set(), closed: new Set() };
  for (const [, name] of source.matchAll(/<([a-zA-Z][a-zA-Z0-9]*)[\s>]/g))
    last.opened.add((name as string).toLowerCase());
  for (const [, name] of source.matchAll(/<\/([a-zA-Z][a-zA-Z0-9]*)\s*>/g))
    last.closed.add((name as string).toLowerCase());
  return last;
}
