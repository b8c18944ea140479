import { PICTURES } from '../picture-path';
import type { HeadField, Template } from './template';

/** Programs for which notes can be written; `mocang` is our own note. */
export const presetNames = ['mocang', 'obsidian', 'logseq', 'joplin', 'hugo', 'hexo', 'plain'] as const;
export type PresetName = (typeof presetNames)[number];

/** Where a program looks for pictures: the archive's folder of them, and how a note links there; null for the way from the note. */
export type PictureHome = { folder: string; link: string | null };

const beside: PictureHome = { folder: PICTURES, link: null };
const titled = '# {{title}}\n\n{{content}}';
const byAccount = '{{account|default:host}}';

function fields(table: Record<string, string>): HeadField[] {
  return Object.entries(table).map(([key, value]) => ({ key, value }));
}

/** Our own note (docs/ARCHITECTURE.md, The note), for those who want it a little different. */
const own: Template = {
  form: 'yaml',
  head: fields({
    title: '{{title}}',
    url: '{{url}}',
    source: '{{account}}',
    date: '{{date}}',
    fetch_date: '{{clipped}}',
    id: '{{id}}',
    author: '{{author}}',
    published: '{{published}}',
    source_url: '{{source_url}}',
    repost_of: '{{repost_of}}',
    repost_author: '{{repost_author}}',
    repost_url: '{{repost_url}}',
    via: '{{via}}',
    account_id: '{{account_id}}',
    site: '{{site}}',
    cover: '{{cover}}',
    description: '{{description}}',
    introduction: '{{introduction}}',
    partial: '{{partial}}',
    tags: '{{tags}}',
    status: '{{status}}',
  }),
  folder: byAccount,
  name: '{{title}}',
  body: titled,
};

/**
 * help.obsidian.md (Properties, Tags): lists for `tags` and `aliases`, no spaces in a tag, moments without a zone. The keys are
 * those of Obsidian's own clipper. The exact title is an alias, because a file's name cannot hold every sign.
 */
const obsidian: Template = {
  form: 'yaml',
  head: fields({
    title: '{{title}}',
    aliases: '{{title|list}}',
    source: '{{url}}',
    account: '{{account}}',
    author: '{{author|default:account|list}}',
    published: '{{published|date:"YYYY-MM-DDTHH:mm:ss"|default:date}}',
    created: '{{clipped|date:"YYYY-MM-DDTHH:mm:ss","+08:00"}}',
    description: '{{description}}',
    tags: '{{tags|tag}}',
    status: '{{status}}',
  }),
  folder: byAccount,
  name: '{{title}}',
  body: titled,
};

/**
 * Logseq's pages: properties above the first heading (all that stands before it is one block), keys with `-`, pictures in
 * `assets`. No `title::`: the file's name is the page's, and two pages of one name would be refused. In that name `%` and `___`
 * stand for other signs, and `/` would be a level.
 */
const logseq: Template = {
  form: 'properties',
  head: fields({
    source: '{{url}}',
    account: '{{account}}',
    author: '{{author}}',
    published: '{{published|date:"YYYY-MM-DD HH:mm"|default:date}}',
    clipped: '{{clipped|date:"YYYY-MM-DD HH:mm","+08:00"}}',
    description: '{{description}}',
    tags: '{{tags}}',
    'reading-status': '{{status}}',
  }),
  folder: 'pages',
  name: '{{title|replace:"%","％"|replace:"___","＿＿＿"}}',
  body: titled,
};

/**
 * joplinapp.org (Markdown with Front Matter): `source` is the address, times as Joplin itself writes them, one author, folders
 * are notebooks. The title stands in the head alone: Joplin shows it above the text.
 */
const joplin: Template = {
  form: 'yaml',
  head: fields({
    title: '{{title}}',
    updated: '{{clipped|date:"YYYY-MM-DD HH:mm:ss[Z]"}}',
    created: '{{published|default:date|date:"YYYY-MM-DD HH:mm:ss[Z]","+00:00"}}',
    source: '{{url}}',
    author: '{{author|default:account}}',
    tags: '{{tags}}',
  }),
  folder: byAccount,
  name: '{{title}}',
  body: '{{content}}',
};

/**
 * gohugo.io (Front matter): `date` with its zone; `url`, `slug`, `aliases` and `type` would move the page. `static` is the
 * site's root.
 */
const hugo: Template = {
  form: 'yaml',
  head: fields({
    title: '{{title}}',
    date: '{{published|default:date}}',
    lastmod: '{{clipped}}',
    description: '{{description}}',
    categories: '{{account|list}}',
    tags: '{{tags}}',
    author: '{{author|default:account}}',
    original_url: '{{url}}',
  }),
  folder: 'content/posts',
  name: '{{title}}',
  body: '{{content}}',
};

/**
 * hexo.io (Front-matter): a date without a zone, which Hexo takes for its own clock's; `{{` in an article is no tag of Hexo's.
 * `source` and `published` mean something else there.
 */
const hexo: Template = {
  form: 'yaml',
  head: fields({
    title: '{{title}}',
    date: '{{published|date:"YYYY-MM-DD HH:mm:ss"|default:date}}',
    updated: '{{clipped|date:"YYYY-MM-DD HH:mm:ss","+08:00"}}',
    description: '{{description}}',
    categories: '{{account|list}}',
    tags: '{{tags}}',
    author: '{{author|default:account}}',
    original_url: '{{url}}',
    disableNunjucks: 'true',
  }),
  folder: 'source/_posts',
  name: '{{title}}',
  body: '{{content}}',
};

const plain: Template = { form: 'none', head: [], folder: byAccount, name: '{{title}}', body: titled };

/** What each preset writes, and where its pictures lie. */
export const presets: Record<PresetName, { template: Template; pictures: PictureHome }> = {
  mocang: { template: own, pictures: beside },
  obsidian: { template: obsidian, pictures: beside },
  logseq: { template: logseq, pictures: { folder: 'assets', link: null } },
  joplin: { template: joplin, pictures: beside },
  hugo: { template: hugo, pictures: { folder: 'static/pictures', link: '/pictures/' } },
  hexo: { template: hexo, pictures: { folder: 'source/pictures', link: '/pictures/' } },
  plain: { template: plain, pictures: beside },
};
