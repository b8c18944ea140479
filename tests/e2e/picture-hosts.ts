import { setTimeout as pause } from 'node:timers/promises';
import { picture } from '@/scripts/harness/picture.mjs';
import type { Respond, Web } from '@/scripts/harness/serve.mjs';

/** One way in which a picture's host behaves, and what must become of the picture: kept with its own bytes, or why not. */
export type Manner = { end: string; address?: string; respond?: (address: string) => Respond };

const mebibyte = 1024 * 1024;
const host = 'https://mmbiz.qpic.cn/mmbiz_png';
const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;

const answer =
  (status: number, body: string | Buffer = '', type = 'image/png'): Respond =>
  (_request, response) =>
    response.writeHead(status, { 'Content-Type': type }).end(body);
const lead =
  (to: string): Respond =>
  (_request, response) =>
    response.writeHead(302, { Location: to }).end();

/** The manners of hosts, by name. `port`: of our own server, which stands for whatever listens on the reader's machine. */
export function mannersOfHosts(port: number): Record<string, Manner> {
  return {
    'as it should be': { end: 'kept', respond: (address) => answer(200, picture(address)) },
    'under a wrong name': { end: 'kept', respond: (address) => answer(200, picture(address), 'text/plain') },
    'a drawing': { end: 'kept', respond: (address) => answer(200, svg(`<!-- ${address} --><rect/>`), 'image/svg+xml') },
    slowly: { end: 'kept', respond: (address) => slowly(picture(address)) },
    moved: { end: 'kept', respond: () => lead('https://wx.qlogo.cn/moved/0') },
    'at the third try': { end: 'kept', respond: (address) => after(2, answer(503), answer(200, picture(address))) },
    'after a broken line': { end: 'kept', respond: (address) => after(1, hangUp, answer(200, picture(address))) },
    never: { end: 'network', respond: () => hangUp },
    'broken off in the middle': { end: 'network', respond: (address) => breakOff(picture(address)) },
    'without its end': { end: 'network', respond: (address) => answer(200, picture(address).subarray(0, -20)) },
    gone: { end: 'missing', respond: () => answer(404) },
    'nothing at all': { end: 'missing', respond: () => answer(200) },
    forbidden: { end: 'refused', respond: () => answer(403) },
    'a page': { end: 'type', respond: () => answer(200, '<!doctype html><script>alert(1)</script>') },
    'a drawing with a handler': { end: 'type', respond: () => answer(200, svg('<g onload="alert(1)"/>')) },
    'too large by its own word': { end: 'size', respond: (address) => announce(picture(address)) },
    'without end': { end: 'size', respond: (address) => endless(picture(address)) },
    'moved to the router': { end: 'network', respond: () => lead('http://192.168.1.1/moved') },
    'moved to the safe router': { end: 'network', respond: () => lead('https://192.168.1.1/moved') },
    'moved to this machine': { end: 'network', respond: () => lead(`http://127.0.0.1:${port}/moved`) },
    'moved to this machine by name': { end: 'network', respond: () => lead(`http://localhost:${port}/moved`) },
    'moved where we may not go': { end: 'network', respond: () => lead('https://elsewhere.example/moved') },
    'on the router': { end: 'private', address: 'http://192.168.1.1/direct' },
    'on this machine': { end: 'private', address: `http://127.0.0.1:${port}/direct` },
    'where we may not go': { end: 'permission', address: 'https://elsewhere.example/direct' },
  };
}

/** Puts hosts of these manners on the web, `count` pictures each. Returns the addresses by manner. */
export function putHosts(web: Web, manners: Record<string, Manner>, count: number): Map<string, string[]> {
  const numbers = Array.from({ length: count }, (_, number) => number);
  const places = Object.entries(manners).map(([name, { address, respond }], place) => {
    const addresses = numbers.map((number) => `${address ?? `${host}/${place}`}-${number}/640?wx_fmt=png`);
    for (const each of addresses) web.answer(each, respond?.(each) ?? answer(200, picture(each)));
    return [name, addresses] as const;
  });
  return new Map(places);
}

function after(times: number, first: Respond, then: Respond): Respond {
  let asked = 0;
  return (request, response) => (++asked > times ? then : first)(request, response);
}

const hangUp: Respond = (_request, response) => response.destroy();

function slowly(body: Buffer): Respond {
  return async (_request, response) => {
    response.writeHead(200).write(body.subarray(0, 100));
    await pause(600);
    response.end(body.subarray(100));
  };
}

function breakOff(body: Buffer): Respond {
  return (_request, response) => {
    response.writeHead(200, { 'Content-Length': body.length + 100 }).write(body, () => response.destroy());
  };
}

function announce(body: Buffer): Respond {
  return (_request, response) => {
    response.writeHead(200, { 'Content-Length': 200 * mebibyte }).write(body);
  };
}

function endless(body: Buffer): Respond {
  return async (_request, response) => {
    response.writeHead(200).write(body);
    // Not for ever, should nobody hang up.
    for (let sent = 0; sent < 200 && !response.destroyed; sent++) {
      response.write(Buffer.alloc(mebibyte / 4));
      await pause(5);
    }
    response.end();
  };
}
