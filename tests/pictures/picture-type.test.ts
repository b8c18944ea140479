import { expect, test } from 'vitest';
import { pictureType } from '@/utils/pictures/picture-type';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...part].map((c) => c.charCodeAt(0)) : part)));
const svg = (inside: string, root = '<svg xmlns="http://www.w3.org/2000/svg">') =>
  new TextEncoder().encode(`${root}${inside}</svg>`);

test.each([
  ['image/jpeg', bytes([0xff, 0xd8, 0xff, 0xe0], 'JFIF')],
  ['image/png', bytes([0x89], 'PNG\r\n', [0x1a], '\n')],
  ['image/gif', bytes('GIF89a')],
  ['image/gif', bytes('GIF87a')],
  ['image/webp', bytes('RIFF', [1, 2, 3, 4], 'WEBPVP8 ')],
  ['image/avif', bytes([0, 0, 0, 32], 'ftypavif')],
  ['image/avif', bytes([0, 0, 0, 32], 'ftypmif1', [0, 0, 0, 0], 'mif1avif')],
  ['image/bmp', bytes('BM', [1, 2, 3, 4, 0, 0, 0, 0, 54, 0])],
  [null, bytes()],
  [null, bytes('<!doctype html><title>404</title>')],
  [null, bytes('{"error":"not found"}')],
  [null, bytes('BMW is a maker of cars')],
  [null, bytes('RIFF', [1, 2, 3, 4], 'WAVEfmt ')],
  [null, bytes([0, 0, 0, 32], 'ftypisom')],
  [null, bytes('%PDF-1.7')],
  [null, bytes('MZ')],
])('tells %s by its first bytes', (type, content) => {
  expect(pictureType(content)).toBe(type);
});

test.each([
  ['a formula', svg('<defs><path id="a" d="M0 0"/></defs><g fill="currentColor"><use xlink:href="#a" x="1"/></g>')],
  [
    'a declaration, a comment and the usual document type',
    svg(
      '',
      '<?xml version="1.0"?>\n<!-- drawn -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n<svg>',
    ),
  ],
  ['a byte order mark', svg('', '\ufeff<svg>')],
  ['a prefix', new TextEncoder().encode('<svg:svg xmlns:svg="http://www.w3.org/2000/svg"><svg:rect/></svg:svg>')],
  ['a picture inside', svg('<image href="data:image/png;base64,iVBORw0KGgo="/>')],
  [
    'colours of its own',
    svg('<style>.a { fill: url(#g) }</style><linearGradient id="g"><stop offset="0"/></linearGradient>'),
  ],
  ['words', svg('<text>价格 > 3 &amp; 合适</text>')],
])('keeps an SVG with %s', (_, content) => {
  expect(pictureType(content)).toBe('image/svg+xml');
});

test.each([
  ['no end', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><rect/><path>')],
  ['a script', svg('<script>alert(1)</script>')],
  ['a script under a prefix', svg('<x:script xmlns:x="http://www.w3.org/2000/svg">1</x:script>')],
  ['a handler', svg('<rect onload="alert(1)"/>')],
  ['a handler on the root', svg('', '<svg\nonload="alert(1)">')],
  ['a handler after a >', svg('<rect data-a=">" onclick="1"/>')],
  ['a page inside', svg('<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>')],
  ['a link', svg('<a href="https://evil.example"><rect/></a>')],
  ['a change of a link', svg('<use href="#a"><set attributeName="href" to="https://evil.example"/></use>')],
  ['a picture from outside', svg('<image href="https://evil.example/pixel.png"/>')],
  ['a picture from outside, single quotes', svg("<image xlink:href='//evil.example/pixel.png'/>")],
  ['an SVG in an SVG', svg('<use href="data:image/svg+xml;base64,AAAA#a"/>')],
  ['a style from outside', svg('<style>@import "https://evil.example/a.css"</style>')],
  ['a colour from outside', svg('<rect style="fill: url(https://evil.example/a.svg#g)"/>')],
  ['a spelled word', svg('<rect style="fill: &#117;rl(https://evil.example)"/>')],
  ['an escaped word', svg('<style>@\\69mport "x"</style>')],
  ['entities', svg('', '<!DOCTYPE svg [<!ENTITY x "<script/>">]><svg>')],
  ['a style sheet', svg('', '<?xml-stylesheet href="https://evil.example/a.css"?><svg>')],
  ['raw text', svg('<text><![CDATA[<script>]]></text>')],
  ['another root', new TextEncoder().encode('<html><svg></svg></html>')],
])('refuses an SVG with %s', (_, content) => {
  expect(pictureType(content)).toBe(null);
});
