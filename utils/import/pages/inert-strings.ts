type Rules = { createHTML(html: string): string | null };
type TrustedTypes = { createPolicy(name: 'default', rules: Rules): unknown };

let open = false;
let hasPolicy = false;

/**
 * Runs `act`, and lets it set `innerHTML` from strings where Trusted Types are enforced: Readability does so in its copy of
 * a page, which is in no window. Before and after, and for scripts always, such a string is refused as ever. `act` must not
 * wait for anything: while it runs, nothing else of our page does.
 */
export function withInertStrings<Result>(act: () => Result): Result {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  if (types && !hasPolicy) types.createPolicy('default', { createHTML: (html) => (open ? html : null) });
  hasPolicy = true;
  open = true;
  try {
    return act();
  } finally {
    open = false;
  }
}
