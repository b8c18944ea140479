import { createServer } from 'node:http';

/** A server on the reader's own machine, by IPv4 and IPv6 at one port, that writes down who comes. */
export async function openTrap() {
  /** @type {string[]} */
  const requests = [];
  const answer = (request, response) => {
    requests.push(`http://${request.headers.host}${request.url}`);
    response.end();
  };
  const four = await listen(createServer(answer), 0, '127.0.0.1');
  const { port } = /** @type {import('node:net').AddressInfo} */ (four.address());
  // A machine without IPv6 has nobody there to be asked.
  const six = await listen(createServer(answer), port, '::1').catch(() => null);
  const close = () => {
    for (const server of [four, six]) server?.close().closeAllConnections();
  };
  return { port, requests, close };
}

/** @returns {Promise<import('node:http').Server>} */
function listen(server, port, host) {
  return new Promise((resolve, reject) => server.once('error', reject).listen(port, host, () => resolve(server)));
}
