/** A page of WeChat's with this body and these scripts, as the server sends it. */
export function wechatPage({
  head = '',
  body = '',
  scripts = [],
}: {
  head?: string;
  body?: string;
  scripts?: string[];
}): Document {
  const code = scripts.map((script) => `<script>${script}</script>`).join('');
  return new DOMParser().parseFromString(
    `<!DOCTYPE html><html><head>${head}</head><body>${body}${code}</body></html>`,
    'text/html',
  );
}

export const article =
  '<div id="js_article"><div id="js_content" style="visibility: hidden;"><p>雨停了，路还是湿的。</p></div></div>';
export const short = new URL('https://mp.weixin.qq.com/s/AbCdEfGhIjKlMnOpQrStUv');
export const long = new URL(
  'http://mp.weixin.qq.com/s?__biz=MzAwMDAwMDA3MQ==&mid=2247541071&idx=2&sn=0123456789abcdef0123456789abcdef&chksm=e9&scene=27#rd',
);
