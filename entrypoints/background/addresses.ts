/** Addresses as the library knows them. */
export function canonicalUrl(url: URL): string {
  return url.href;
}

export const keyOf = canonicalUrl;
