/**
 * A page of WeChat's with these pictures below so many paragraphs of words; eight are as few as an article can have.
 * @param {{ title: string, mid: number, pictures: string[], paragraphs?: number }} article
 */
export function pictureArticle({ title, mid, pictures, paragraphs = 8 }) {
  const words = Array.from(
    { length: paragraphs },
    (_, n) => `<p>第${n}段字，写给取图的人看：图从哪里来，来成什么样。</p>`,
  );
  const images = pictures.map((address) => `<p><img data-src="${address}" data-w="640" data-ratio="0.5625"></p>`);
  const facts = `var biz="MzAwMDAwMDAzMQ==";var mid="${mid}";var idx="1";var ct="1762747210";var msg_title="${title}";`;
  return `<!doctype html><html><head><meta property="og:title" content="${title}"></head><body><div id="js_article">
    <h1 id="activity-name">${title}</h1><a id="js_name">取图的人</a><div id="js_content">${words.join('')}${images.join('')}</div>
    </div><script>${facts}var nickname="取图的人";</script></body></html>`;
}

/** Answers an address with such a page. @param {import('./serve.mjs').Web} web @param {string} url */
export function putPictureArticle(web, url, article) {
  web.answer(url, (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(pictureArticle(article));
  });
}
