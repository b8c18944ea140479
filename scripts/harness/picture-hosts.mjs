import { setTimeout as pause } from 'node:timers/promises';
import { picture } from './picture.mjs';

/** @typedef {import('./serve.mjs').Respond} Respond */
/**
 * One way in which a picture's host behaves, and what must become of the picture: kept, or why not. `own`: with the very
 * bytes of its address. `long`: takes minutes, since only a time-out ends it.
 * @typedef {{ end: string, own?: true, long?: true, address?: string, respond?: (address: string) => Respond }} Manner
 */

const mebibyte = 1024 * 1024;
const host = 'https://mmbiz.qpic.cn/mmbiz_png';
const svg = (/** @type {string} */ inside) => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;
/** What the hosts of WeChat answer to a foreign referrer, as their own: a picture of 140 × 140, status 200. */
const placeholder = picture('此图片来自微信公众平台', { width: 140, height: 140 });

/**
 * The manners of hosts, by name.
 * @param {number} trap port of a server that stands for whatever listens on the reader's own machine
 * @returns {Record<string, Manner>}
 */
export function mannersOfHosts(trap) {
  return {
    'as it should be': { end: 'kept', own: true, respond: (address) => answer(200, picture(address)) },
    'under a wrong name': { end: 'kept', own: true, respond: (address) => answer(200, picture(address), 'text/plain') },
    'a drawing': { end: 'kept', respond: (address) => answer(200, svg(`<!-- ${address} --><rect/>`), 'image/svg+xml') },
    slowly: { end: 'kept', own: true, respond: (address) => slowly(picture(address)) },
    moved: { end: 'kept', respond: () => lead('https://wx.qlogo.cn/moved/0') },
    'only to nobody’s page': { end: 'kept', own: true, respond: (address) => toNobodysPage(picture(address)) },
    'at the third try': { end: 'kept', own: true, respond: (address) => afterErrors(2, 503, address) },
    'after an error': { end: 'kept', own: true, respond: (address) => afterErrors(1, 500, address) },
    'after too many': { end: 'kept', own: true, respond: (address) => afterErrors(1, 429, address) },
    'after a broken line': {
      end: 'kept',
      own: true,
      respond: (address) => after(1, hangUp, answer(200, picture(address))),
    },
    never: { end: 'network', respond: () => hangUp },
    'always an error': { end: 'network', respond: () => answer(500) },
    'broken off in the middle': { end: 'network', respond: (address) => breakOff(picture(address)) },
    'without its end': { end: 'network', respond: (address) => answer(200, picture(address).subarray(0, -20)) },
    'in a circle': { end: 'network', respond: (address) => lead(address) },
    'a drop at a time': { end: 'network', long: true, respond: (address) => dripping(picture(address)) },
    'says nothing': { end: 'network', long: true, respond: () => () => {} },
    'only to itself': { end: 'placeholder', respond: () => answer(200, placeholder) },
    gone: { end: 'missing', respond: () => answer(404) },
    'nothing at all': { end: 'missing', respond: () => answer(200) },
    forbidden: { end: 'refused', respond: () => answer(403) },
    'a page': { end: 'type', respond: () => answer(200, '<!doctype html><script>alert(1)</script>') },
    'a film': {
      end: 'type',
      respond: () => answer(200, Buffer.from('\x00\x00\x00\x14ftypisom\x00\x00\x02\x00mp41', 'latin1')),
    },
    'a drawing with a handler': { end: 'type', respond: () => answer(200, svg('<g onload="alert(1)"/>')) },
    'too large by its own word': { end: 'size', respond: (address) => announce(picture(address)) },
    'without end': { end: 'size', respond: (address) => endless(picture(address)) },
    ...moves(trap),
    ...places(trap),
    'where we may not go': { end: 'permission', address: 'https://elsewhere.example/direct' },
  };
}

/** Ways of writing where nobody but the reader may go. `[::ffff:…]` is IPv4 within IPv6; the rest is 127.0.0.1 too. */
const insides = (/** @type {number} */ trap) => ({
  'the router': 'http://192.168.1.1',
  'the safe router': 'https://192.168.1.1',
  'this machine': `http://127.0.0.1:${trap}`,
  'this machine by IPv6': `http://[::1]:${trap}`,
  'this machine by IPv4 in IPv6': `http://[::ffff:127.0.0.1]:${trap}`,
  'this machine as one number': `http://2130706433:${trap}`,
  'this machine in octal': `http://0177.0.0.1:${trap}`,
  'this machine in short': `http://127.1:${trap}`,
  'this machine by name': `http://localhost:${trap}`,
  'this machine by a name below': `http://pictures.localhost:${trap}`,
  'this machine by a public name': `http://localtest.me:${trap}`,
  'this machine by a name that spells it': `http://127.0.0.1.nip.io:${trap}`,
});

/** @returns {Record<string, Manner>} */
function moves(trap) {
  const targets = { ...insides(trap), 'where we may not go': 'https://elsewhere.example', 'a file': 'file:///etc' };
  return Object.fromEntries(
    Object.entries(targets).map(([name, to]) => [
      `moved to ${name}`,
      { end: 'network', respond: () => lead(`${to}/moved`) },
    ]),
  );
}

/** Where a picture is said to be by an address of IPv6, the clipper sees no picture. @returns {Record<string, Manner>} */
function places(trap) {
  const named = Object.entries(insides(trap)).filter(([, to]) => !to.includes('['));
  return Object.fromEntries(named.map(([name, to]) => [`on ${name}`, { end: 'private', address: `${to}/direct` }]));
}

/**
 * Puts hosts of these manners on the web, `count` pictures each. Returns the addresses by manner.
 * @param {import('./serve.mjs').Web} web
 * @param {Record<string, Manner>} manners
 * @param {number} count
 * @returns {Map<string, string[]>}
 */
export function putHosts(web, manners, count) {
  const numbers = Array.from({ length: count }, (_, number) => number);
  return new Map(
    Object.entries(manners).map(([name, { address, respond, long }], place) => {
      // Hosts that keep us waiting are many, so that they wait side by side.
      const at = (number) => address ?? `${long ? `https://slow${number}.qpic.cn` : host}/manner`;
      const addresses = numbers.map((number) => new URL(`${at(number)}-${place}-${number}/640?wx_fmt=png`).href);
      for (const each of addresses) web.answer(each, respond?.(each) ?? answer(200, picture(each)));
      return [name, addresses];
    }),
  );
}

/** @returns {Respond} */
function answer(status, body = '', type = 'image/png') {
  return (_request, response) => response.writeHead(status, { 'Content-Type': type }).end(body);
}

/** @returns {Respond} */
function lead(to) {
  return (_request, response) => response.writeHead(302, { Location: to }).end();
}

/** A picture for whoever does not say where it is shown, the placeholder for everybody else. @returns {Respond} */
function toNobodysPage(body) {
  return (request, response) => {
    const { referer, origin, cookie } = request.headers;
    answer(200, referer || origin || cookie ? placeholder : body)(request, response);
  };
}

function afterErrors(times, status, address) {
  return after(times, answer(status), answer(200, picture(address)));
}

/** @returns {Respond} */
function after(times, first, then) {
  let asked = 0;
  return (request, response) => (++asked > times ? then : first)(request, response);
}

/** @type {Respond} */
const hangUp = (_request, response) => response.destroy();

/** @returns {Respond} */
function slowly(body) {
  return async (_request, response) => {
    response.writeHead(200).write(body.subarray(0, 100));
    await pause(600);
    response.end(body.subarray(100));
  };
}

/** Never silent and never done, until nobody listens any more. @returns {Respond} */
function dripping(body) {
  return async (_request, response) => {
    response.writeHead(200);
    for (let at = 0; at < 100 && !response.destroyed; at++) {
      response.write(body.subarray(at, at + 1));
      await pause(1000);
    }
    response.destroy();
  };
}

/** @returns {Respond} */
function breakOff(body) {
  return (_request, response) => {
    response.writeHead(200, { 'Content-Length': body.length + 100 }).write(body, () => response.destroy());
  };
}

/** @returns {Respond} */
function announce(body) {
  return (_request, response) => {
    response.writeHead(200, { 'Content-Length': 200 * mebibyte }).write(body);
  };
}

/** 200 MB, should nobody hang up. @returns {Respond} */
function endless(body) {
  return async (_request, response) => {
    response.writeHead(200).write(body);
    for (let sent = 0; sent < 800 && !response.destroyed; sent++) {
      response.write(Buffer.alloc(mebibyte / 4));
      await pause(5);
    }
    response.end();
  };
}
