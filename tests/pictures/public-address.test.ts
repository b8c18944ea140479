import { expect, test } from 'vitest';
import { isPublicWebAddress } from '@/utils/pictures/public-address';

test.each([
  'https://mmbiz.qpic.cn/mmbiz_png/a/640?wx_fmt=png',
  'http://mmbiz.qpic.cn/mmbiz_png/a/0',
  'https://例子.测试/图.png',
  'https://8.8.8.8/a.png',
  'https://172.32.0.1/a.png',
  'https://192.169.0.1/a.png',
  'https://100.128.0.1/a.png',
  'https://223.255.255.255/a.png',
  'https://[2606:4700::1111]/a.png',
  'https://localhost.example.com/a.png',
])('public: %s', (address) => {
  expect(isPublicWebAddress(address)).toBe(true);
});

test.each([
  ['this machine', 'http://localhost/a.png'],
  ['this machine, with a dot', 'http://localhost./a.png'],
  ['this machine, below', 'http://a.localhost:8080/'],
  ['this machine', 'http://127.0.0.1/'],
  ['this machine, shortened', 'http://127.1/'],
  ['this machine, as one number', 'http://2130706433/'],
  ['this machine, in hexadecimal', 'http://0x7f.0.0.1/'],
  ['this machine, in octal', 'http://0177.0.0.1/'],
  ['this machine, full width', 'http://１２７.0.0.1/'],
  ['no address', 'http://0.0.0.0/'],
  ['a private network', 'http://10.1.2.3/'],
  ['a private network', 'http://172.16.0.1/'],
  ['a private network', 'http://172.31.255.255/'],
  ['a private network', 'http://192.168.1.1/cgi-bin'],
  ['a carrier network', 'http://100.64.0.1/'],
  ['link-local, and clouds that tell secrets', 'http://169.254.169.254/latest/meta-data'],
  ['many at once', 'http://224.0.0.1/'],
  ['everybody', 'http://255.255.255.255/'],
  ['this machine, version 6', 'http://[::1]/'],
  ['no address, version 6', 'http://[::]/'],
  ['unique local', 'http://[fc00::1]/'],
  ['unique local', 'http://[fd12:3456::1]/'],
  ['link-local, version 6', 'http://[fe80::1]/'],
  ['version 4 in version 6', 'http://[::ffff:127.0.0.1]/'],
  ['version 4 in version 6', 'http://[::ffff:c0a8:101]/'],
  ['version 4 translated', 'http://[64:ff9b::7f00:1]/'],
  ['version 4 in 6to4', 'http://[2002:7f00:1::]/'],
  ['Teredo', 'http://[2001::1]/'],
  ['a name at home', 'http://router/'],
  ['a name at home', 'http://nas.local/'],
  ['a name at home', 'http://box.home.arpa/'],
  ['a name at the office', 'http://wiki.internal/'],
  ['a name at the office', 'http://wiki.corp./'],
  ['a password', 'https://user:secret@example.com/a.png'],
  ['a file', 'file:///etc/passwd'],
  ['a script', 'javascript:alert(1)'],
  ['data', 'data:image/png;base64,AAAA'],
  ['our own pages', 'chrome-extension://id/icon.png'],
  ['no address', '/a.png'],
])('not public: %s %s', (_, address) => {
  expect(isPublicWebAddress(address)).toBe(false);
});
