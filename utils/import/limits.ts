/**
 * What an import takes at most. Real things are far below: the longest article seen is 1.5 MB of Markdown, the largest
 * picture 20 MB, an export of 50,000 articles some 600,000 entries. Bytes, unless said otherwise.
 */
export const limits = {
  /** One document, packed or not. */
  document: 20 * 2 ** 20,
  /** One saved page with what lies inside it: SingleFile's and MHTML's hold every picture of the page. */
  page: 96 * 2 ** 20,
  /** Parts of one MHTML. */
  parts: 20_000,
  /** One picture. */
  picture: 64 * 2 ** 20,
  /** The index of an archive of ours, and the list of contents of any archive. */
  index: 256 * 2 ** 20,
  /** Entries of an archive. */
  entries: 1_000_000,
  /** How many times its packed size something may unpack to, once it is larger than `small`. Text reaches 30. */
  ratio: 200,
  small: 2 ** 20,
};
