import { attributes, escaped } from '../markup/escape';
import { oneLine } from '../one-line';

/** A file of the book, as the package lists it. Those of the spine are read in this order. */
export type Item = { id: string; path: string; type: string; properties?: string; spine?: boolean };

/** What is known of the book. Null, and empty lists, are left out. */
export type Metadata = {
  identifier: string;
  title: string;
  lang: string;
  creators: string[];
  publisher: string | null;
  /** `YYYY-MM-DD`. */
  date: string | null;
  source: string | null;
  description: string | null;
  subjects: string[];
  modified: Date;
};

/** `package.opf`: what the book is and of which files. */
export function packageFile(metadata: Metadata, items: Item[]): string {
  const manifest = items.map(({ id, path, type, properties }) => {
    return `<item${attributes({ id, href: path, 'media-type': type, properties })}/>\n`;
  });
  const spine = items.filter((item) => item.spine).map(({ id }) => `<itemref idref="${id}"/>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"${attributes({ 'xml:lang': metadata.lang })}>
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${told(metadata)}<meta property="dcterms:modified">${metadata.modified.toISOString().slice(0, 19)}Z</meta>
</metadata>
<manifest>
${manifest.join('')}</manifest>
<spine>
${spine.join('')}</spine>
</package>
`;
}

function told(metadata: Metadata): string {
  const { identifier, title, lang, creators, publisher, date, source, description, subjects } = metadata;
  const facts: [string, string | null][] = [
    ['title', title],
    ['language', lang],
    ...creators.map((name): [string, string] => ['creator', name]),
    ['publisher', publisher],
    ['date', date],
    ['source', source],
    ['description', description],
    ...subjects.map((name): [string, string] => ['subject', name]),
  ];
  const lines = facts.map(([name, value]) => {
    const text = oneLine(value ?? '');
    return text && `<dc:${name}>${escaped(text)}</dc:${name}>\n`;
  });
  return `<dc:identifier id="id">${escaped(identifier)}</dc:identifier>\n${lines.join('')}`;
}

export const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
`;
