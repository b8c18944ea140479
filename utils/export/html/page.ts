import { attributes, escaped } from '../markup/escape';
import style from './page.css?raw';

type Page = {
  title: string;
  lang: string;
  /** The address that the page is a copy of. */
  canonical?: string | null;
  author?: string | null;
  /** The one script of the page. */
  script?: string;
};

/** The beginning of a page that needs nothing but itself: it loads nothing, and no other script than ours can run in it. */
export async function pageHead({ title, lang, canonical, author, script }: Page): Promise<string> {
  const policy = [
    "default-src 'none'",
    'img-src data:',
    `style-src ${await hashOf(style)}`,
    script && `script-src ${await hashOf(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
    script && "require-trusted-types-for 'script'",
  ];
  return `<!doctype html>
<html${attributes({ lang })}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy"${attributes({ content: policy.filter(Boolean).join('; ') })}>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
${author ? `<meta name="author"${attributes({ content: author })}>\n` : ''}${canonical ? `<link rel="canonical"${attributes({ href: canonical })}>\n` : ''}<style>${style}</style>
</head>
`;
}

async function hashOf(source: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(source)));
  return `'sha256-${btoa(String.fromCharCode(...bytes))}'`;
}
