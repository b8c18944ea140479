import { attributes, escaped } from '../markup/escape';

type Page = { title: string; lang: string; body: string /** From the page to the folder of the book. */; up?: string };

/** A page of a book: XHTML with the book's one style sheet. */
export function page({ title, lang, body, up = '' }: Page): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"${attributes({ lang, 'xml:lang': lang })}>
<head>
<meta charset="UTF-8"/>
<title>${escaped(title)}</title>
<link rel="stylesheet" type="text/css" href="${up}style.css"/>
</head>
${body}
</html>
`;
}

export function coverPage(picture: string, title: string, lang: string): string {
  const image = `<img${attributes({ src: picture, alt: title })}/>`;
  return page({ title, lang, body: `<body class="cover" epub:type="cover"><div>${image}</div></body>` });
}

/** A section of the contents: its name, then its chapters. */
export type NavSection = { name: string; chapters: { path: string; title: string }[] };

/** The contents. One section alone needs no name. */
export function navPage(sections: NavSection[], title: string, contents: string, lang: string): string {
  const [only] = sections;
  const items = sections.length === 1 && only ? chapters(only) : sections.map(section).join('');
  const body = `<body class="contents">
<nav epub:type="toc" id="toc" role="doc-toc">
<h1>${escaped(contents)}</h1>
<ol>
${items}</ol>
</nav>
</body>`;
  return page({ title, lang, body });
}

function section(section: NavSection): string {
  return `<li><span>${escaped(section.name)}</span>\n<ol>\n${chapters(section)}</ol></li>\n`;
}

function chapters({ chapters }: NavSection): string {
  return chapters.map(({ path, title }) => `<li><a href="${path}">${escaped(title)}</a></li>\n`).join('');
}
