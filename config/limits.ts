import proxyAddr from 'proxy-addr';
import { z } from 'zod';

/** A whole number in digits. */
const whole = (from: number, to: number, usual: string) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,7}$/)
    .transform(Number)
    .pipe(z.int().min(from).max(to))
    .prefault(usual);

/** Addresses and networks, as the library that reads the headers of proxies takes them. */
const networks = z
  .string()
  .trim()
  .default('')
  .transform((list) => list.split(',').map((one) => one.trim()))
  .transform((list) => list.filter((one) => one !== ''))
  .refine((list) => {
    try {
      proxyAddr.compile(list);
      return true;
    } catch {
      return false;
    }
  });

/** How much the server takes, from whom. */
export const limitsSettings = {
  RATE_LIMIT: {
    schema: whole(0, 1_000_000, '600'),
    about: 'Requests a minute that one address, and one client with a token, may make. 0: no limit.',
    fix: 'give a whole number, for instance 600, or 0 for no limit',
  },
  TRUST_PROXY: {
    schema: networks,
    about:
      "Proxies whose X-Forwarded-For and X-Forwarded-Proto are believed: addresses, networks, loopback, uniquelocal, with commas. Empty: nobody's.",
    fix: 'give addresses or networks with commas between, for instance loopback, 10.0.0.0/8',
  },
  CONCURRENT_REQUESTS: {
    schema: whole(1, 1_000, '8'),
    about: 'Requests that are worked on at once.',
    fix: 'give a whole number from 1 to 1000',
  },
  QUEUED_REQUESTS: {
    schema: whole(0, 100_000, '128'),
    about: 'Requests that wait for their turn. Those beyond are told to come back (503).',
    fix: 'give a whole number from 0 to 100000',
  },
  QUEUE_SECONDS: {
    schema: whole(1, 3_600, '3'),
    about: 'Seconds that a request waits for its turn. Who would wait longer is told to come back (503).',
    fix: 'give a whole number from 1 to 3600',
  },
  MAX_CONNECTIONS: {
    schema: whole(1, 100_000, '1000'),
    about: 'Connections that are open at once. Those beyond are closed.',
    fix: 'give a whole number from 1 to 100000',
  },
  ANSWER_SECONDS: {
    schema: whole(1, 3_600, '30'),
    about: 'Seconds that an answer may take (504 after that).',
    fix: 'give a whole number from 1 to 3600',
  },
} as const;
