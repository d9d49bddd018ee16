import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';
import proxyAddr from 'proxy-addr';

/** Who a request comes from. */
export type Caller = {
  /** The address that limits count by: of IPv6 the network, since one subscriber has all of it. */
  address: string;
  /** From a program of this machine that asked this machine, with no proxy between. */
  isLocal: boolean;
  /** By TLS up to a trusted proxy. */
  isHttps: boolean;
};

/** What a proxy leaves in a request. One of them is enough: who asked is then not who holds the connection. */
const forwardingHeaders = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip'];

/** Names of this machine. A page elsewhere whose name was made to lead here (DNS rebinding) has another one. */
const localHosts = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Reads who calls out of a connection and, of proxies that are trusted alone, their headers. */
export function callerFrom(trusted: readonly string[]): (incoming: IncomingMessage) => Caller {
  const trust = proxyAddr.compile([...trusted]);
  return (incoming) => {
    const socket = incoming.socket.remoteAddress ?? '';
    const forwarded = forwardingHeaders.some((name) => incoming.headers[name] !== undefined);
    const trustedProxy = forwarded && trust(socket, 0);
    const [proto] = String(incoming.headers['x-forwarded-proto'] ?? '').split(',');
    return {
      address: network(proxyAddr(incoming, trust)),
      isLocal: !forwarded && isLoopback(socket) && localHosts.has(hostName(incoming.headers.host)),
      isHttps: trustedProxy && proto?.trim().toLowerCase() === 'https',
    };
  };
}

function network(address: string): string {
  if (!ipaddr.isValid(address)) return 'unknown';
  const parsed = ipaddr.process(address);
  return parsed.kind() === 'ipv4' ? parsed.toString() : parsed.toByteArray().slice(0, 8).join('.');
}

const isLoopback = (address: string): boolean => ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback';

const hostName = (host = ''): string => (URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : '');
