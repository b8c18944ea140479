import { readFileSync } from 'node:fs';
import { createServer as createHttp } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { connect } from 'node:net';
import { generate } from 'selfsigned';
import { picture } from './picture.mjs';

/** Browsers ask their makers for news of their own, whatever page is open. */
const makers =
  /(^|\.)(mozilla\.(com|org|net)|firefox\.com|accounts\.google\.com|clients\d?\.google\.com|update\.googleapis\.com)$/;

/**
 * The web, offline: saved pages under their own addresses, a generated picture for every address of one, 404 for the rest.
 * Plain and TLS (self-signed, made afresh), and a proxy to both for Firefox.
 * @typedef {Awaited<ReturnType<typeof serve>>} Web
 * @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void} Respond
 * @typedef {(url: URL, response: import('node:http').ServerResponse) => boolean} Decide
 * @param {{ scripts?: boolean }} [options] `scripts: false` forbids the pages' own scripts
 */
export async function serve({ scripts = true } = {}) {
  /** @type {Map<string, string>} place → file */
  const pages = new Map();
  /** @type {Map<string, Respond>} */
  const answers = new Map();
  /** @type {Decide[]} */
  const deciders = [];
  /** @type {string[]} */
  const requests = [];

  const answer = (request, response) => {
    const url = addressOf(request);
    if (!makers.test(url.hostname)) requests.push(url.href);
    if (deciders.some((decide) => decide(url, response))) return;
    const own = answers.get(place(url));
    if (own) return own(request, response);
    const file = pages.get(place(url));
    if (file) return sendPage(response, file, scripts);
    if (isPicture(url, request)) return send(response, 200, 'image/png', picture(url.href));
    return send(response, 404, 'text/plain; charset=utf-8', 'Not saved.');
  };
  const secure = createHttps(certificate(), answer);
  const plain = createHttp(answer).on('connect', (_request, socket) => tunnel(socket, portOf(secure)));
  await Promise.all(
    [plain, secure].map((server) => new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(null)))),
  );

  return {
    plainPort: portOf(plain),
    securePort: portOf(secure),
    /** Addresses asked for, in order. */
    requests,
    /** Serves a file under an address, in place of what was there. */
    put: (/** @type {string} */ url, /** @type {string} */ file) => pages.set(place(new URL(url)), file),
    /** Answers an address by hand: an error, a wrong type, an endless stream. */
    answer: (/** @type {string} */ url, /** @type {Respond} */ respond) => answers.set(place(new URL(url)), respond),
    /** Lets a function answer whatever it wants to: it says true for what it has answered. */
    answerAll: (/** @type {Decide} */ decide) => deciders.push(decide),
    close: () => {
      for (const server of [plain, secure]) server.close().closeAllConnections();
    },
  };
}

/** What a page is known by: host, path and query, whether by http or https. */
function place(url) {
  return url.host + url.pathname + url.search;
}

/** A proxy is asked for whole addresses, a server for paths. */
function addressOf(request) {
  const scheme = request.socket.encrypted ? 'https' : 'http';
  return new URL(request.url, `${scheme}://${request.headers.host ?? 'localhost'}`);
}

function isPicture(url, request) {
  if (request.headers['sec-fetch-dest'] === 'image') return true;
  return /\.(qpic|qlogo)\.cn$/.test(url.hostname) || /\.(png|jpe?g|gif|webp|bmp)$/i.test(url.pathname);
}

function sendPage(response, file, scripts) {
  if (!scripts) response.setHeader('Content-Security-Policy', "script-src 'none'");
  send(response, 200, 'text/html; charset=utf-8', readFileSync(file));
}

function send(response, status, type, body) {
  response.writeHead(status, { 'Content-Type': type, 'Access-Control-Allow-Origin': '*' }).end(body);
}

/** To our own TLS server, whichever host was asked for. */
function tunnel(socket, port) {
  const upstream = connect(port, '127.0.0.1', () => socket.write('HTTP/1.1 200 Connection established\r\n\r\n'));
  socket.pipe(upstream).pipe(socket);
  socket.on('error', () => upstream.destroy());
  upstream.on('error', () => socket.destroy());
}

function certificate() {
  const { cert, private: key } = generate([{ name: 'commonName', value: 'offline' }], { keySize: 2048, days: 2 });
  return { cert, key };
}

function portOf(server) {
  return server.address().port;
}
