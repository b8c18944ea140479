import { expect, test } from 'vitest';
import { deciphered } from '@/utils/sites/cipher';

const key = 'www.sohu.com6666';

test('reads an address that OpenSSL wrote with the same key (aes-128-ecb)', () => {
  const hidden = '9T8IQfyP7e1sMsEyWbYPvuUipM0xFYnQrdaeCsh0MOh5nnsoJIsAHlF4C4cpEsJ0FzgLCfEptdcVSuBhuWufnA==';
  expect(deciphered(hidden, key)).toBe('//p0.itc.cn/q_70/images03/20211109/mocang0001.jpeg');
});

test.each(['', 'https://p0.itc.cn/1.jpeg', 'AAAA', '9T8IQfyP7e1sMsEyWbYPvg=x'])('is null for %j', (text) => {
  expect(deciphered(text, key)).toBeNull();
});
