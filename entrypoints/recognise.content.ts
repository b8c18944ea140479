import { defineContentScript } from '#imports';

export default defineContentScript({
  matches: ['*://mp.weixin.qq.com/*'],
  main() {},
});
