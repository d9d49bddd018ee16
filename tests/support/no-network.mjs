import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';

// Loaded before a program: every way out of the process fails and is written to standard error. Pipes and local sockets stay.
const refuse = (way, to) => {
  process.stderr.write(`NETWORK ${way} ${String(to)}\n`);
  return new Error(`No network: ${way}`);
};

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  const options = Array.isArray(args[0]) ? args[0][0] : args[0];
  if (options && typeof options === 'object' && options.path && !options.host) return connect.apply(this, args);
  throw refuse('connect', options?.host ?? options);
};
globalThis.fetch = (to) => Promise.reject(refuse('fetch', to));
dns.lookup = (host) => {
  throw refuse('lookup', host);
};
dns.promises.lookup = (host) => Promise.reject(refuse('lookup', host));
dgram.createSocket = (to) => {
  throw refuse('datagram', JSON.stringify(to));
};
