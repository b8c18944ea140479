import { expect, test } from 'vitest';
import { matchesPattern } from '@/utils/sites/pattern';

test.each([
  ['*://mp.weixin.qq.com/*', 'https://mp.weixin.qq.com/s/a', true],
  ['*://mp.weixin.qq.com/*', 'https://mp.weixin.qq.com.evil.example/s/a', false],
  ['*://mp.weixin.qq.com/*', 'https://evil.example/?mp.weixin.qq.com/', false],
  ['*://*.12377.cn/*', 'http://new.12377.cn/wxxx/2024/0a1b2c3d_web.html', true],
  ['*://*.12377.cn/*', 'https://12377.cn/', true],
  ['*://*.12377.cn/*', 'https://not12377.cn/', false],
  ['https://a.example/b/*', 'http://a.example/b/c', false],
  ['https://a.example/b/*', 'https://a.example/c?/b/', false],
  ['*://*/*', 'file:///etc/passwd', false],
  ['nonsense', 'https://a.example/', false],
])('%s and %s: %s', (pattern, address, fits) => {
  expect(matchesPattern(pattern, new URL(address))).toBe(fits);
});
