/**
 * HTML → elements in a document of their own where nothing runs and nothing loads. The one place, beside the sanitiser,
 * where a string becomes elements. What comes out is not clean: show it to nobody before `sanitise`.
 */
export function inertBody(html: string): HTMLElement {
  return inertPage(html).body;
}

/** The same for a whole page. */
export function inertPage(html: string): Document {
  return new DOMParser().parseFromString(trustedHtml(html), 'text/html');
}

/** An empty body in the inert document that every page keeps for its templates: no parser has to run for it. */
export function emptyBody(): HTMLElement {
  const template = Document.prototype.createElement.call(document, 'template') as HTMLTemplateElement;
  return template.content.ownerDocument.createElement('body');
}

type Policy = { createHTML(html: string): unknown };
let policy: Policy | null = null;

/**
 * HTML that our pages, which enforce Trusted Types, take for a parser or a frame without scripts. Only for what was
 * sanitised or is ours; browsers and content scripts without Trusted Types take the string as it is.
 */
export function trustedHtml(html: string): string {
  const types = (globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): Policy } }).trustedTypes;
  if (!types) return html;
  policy ??= types.createPolicy('mocang-parse', { createHTML: (text: string) => text });
  return policy.createHTML(html) as string;
}
