import { attributeOf, byTag, findAll, rawTextOf } from '@/utils/clip/dom';
import { inertBody } from '@/utils/clip/inert';
import { describedSite, type Told } from './described';
import { textAt } from './page-state';
import { readLiteral } from './wechat/literal';

/** 先知社区, `xz.aliyun.com`: `/t/<id>` until 2024, `/news/<id>` since; there a script shows the text that it brings along. */
export const xianzhi = describedSite({
  name: 'xianzhi',
  matches: ['*://xz.aliyun.com/*'],
  medium: '先知社区',
  body: '#topic_content, .topic-content, #markdown-body, .detail_content .markdown-body, .ne-viewer-body',
  title: '.content-title, .detail_title, .news_detail_title, h1',
  author: '.topic-info .username, .info-left .username, .detail_info .author, .author_name',
  published: '.topic-info .info-left span, .info-left span, .detail_info .time, .detail_info span',
  told,
  without: '.topic-tags, .toc, .reward, .lake-toc, .ne-viewer-header',
});

const maker = /makeView\(\s*'markdown-body'\s*,\s*(?=")/;

/** The article as its editor keeps it, see Huu1j/crawl_xz: what is no text is a card with its data in `value`. */
function told(page: Document): Told | null {
  for (const script of byTag(page, 'script')) {
    const text = rawTextOf(script);
    const call = maker.exec(text);
    const html = call && readLiteral(text, call.index + call[0].length);
    if (typeof html === 'string') return { html: withoutCards(html) };
  }
  return null;
}

function withoutCards(html: string): string {
  const body = inertBody(html);
  for (const card of findAll(body, 'card[name][value^="data:"]')) {
    const element = elementOf(
      attributeOf(card, 'name') ?? '',
      dataOf(attributeOf(card, 'value') ?? ''),
      body.ownerDocument,
    );
    if (element) card.replaceWith(element);
  }
  return body.innerHTML;
}

function dataOf(value: string): unknown {
  try {
    return JSON.parse(decodeURIComponent(value.slice('data:'.length)));
  } catch {
    return null;
  }
}

function elementOf(name: string, data: unknown, page: Document): Element | null {
  const address = textAt(data, 'src');
  if (name === 'image' && address) {
    const picture = page.createElement('img');
    picture.setAttribute('src', address);
    return picture;
  }
  const words = textAt(data, 'code');
  if (name !== 'codeblock' || !words) return null;
  const listing = page.createElement('pre');
  const code = page.createElement('code');
  code.className = `language-${textAt(data, 'mode') ?? 'plain'}`;
  code.textContent = words;
  listing.append(code);
  return listing;
}
