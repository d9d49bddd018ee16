import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import type { StoreAccess } from '../../corpus/store/store-access.ts';

type Listing = { objects: { key: string }[]; commonPrefixes: string[]; isTruncated: boolean };
type Options = { delimiter?: string | undefined; prefix?: string | undefined; maxKeys?: number };
type Store = {
  listObjects(bucket: string, options: Options): Promise<Listing>;
  existsObject(bucket: string, key: string): Promise<boolean>;
};
type Context = { method: string; path: string; status: number; body: unknown; res: ServerResponse; get(header: string): string };
type Server = { store: Store; middleware: ((context: Context, next: () => Promise<void>) => Promise<void>)[] };

/** A server on loopback that speaks S3, with one bucket, and the settings by which it is reached. */
export async function s3Server(bucket: string): Promise<{
  access: Partial<StoreAccess>;
  /** The same, as settings of a process. */
  env: Record<string, string>;
  /** Where the server keeps its objects. */
  directory: string;
  stop(): Promise<void>;
}> {
  const directory = await mkdtemp(join(tmpdir(), 'greffier-s3-'));
  const server = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory, configureBuckets: [{ name: bucket, configs: [] }] });
  // s3rver is a Koa application, whose fields its types leave out.
  const { store, middleware } = server as unknown as Server;
  listFolders(store);
  middleware.unshift(wholeOnly(), putOnce(store));
  const { port } = await server.run();
  const [endpoint, region, key] = [`http://127.0.0.1:${port}`, 'eu-west-3', 'S3RVER'];
  return {
    access: { s3Endpoint: endpoint, s3Region: region, s3AccessKeyId: key, s3SecretAccessKey: key, s3PathStyle: 'yes' },
    env: { S3_ENDPOINT: endpoint, S3_REGION: region, S3_ACCESS_KEY_ID: key, S3_SECRET_ACCESS_KEY: key },
    directory,
    async stop() {
      await server.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/**
 * s3rver leaves out of a listing by folders those that hold folders alone, as Lance's tables do, which S3 does not: here a listing is made of
 * all keys below.
 */
function listFolders(store: Store): void {
  const listAll = store.listObjects.bind(store);
  store.listObjects = async (bucket, options) => {
    const { delimiter, prefix = '' } = options;
    if (!delimiter) return listAll(bucket, options);
    const { objects } = await listAll(bucket, { ...options, delimiter: undefined, maxKeys: Number.POSITIVE_INFINITY });
    const end = (key: string) => key.indexOf(delimiter, prefix.length);
    return {
      objects: objects.filter(({ key }) => end(key) < 0),
      commonPrefixes: [...new Set(objects.filter(({ key }) => end(key) >= 0).map(({ key }) => key.slice(0, end(key) + 1)))].sort(),
      isTruncated: false,
    };
  };
}

/**
 * s3rver knows no `If-None-Match: *` on writing, by which S3 lets one of two who write a key at once win: Lance commits a version of a table
 * that way.
 */
function putOnce(store: Store): Server['middleware'][number] {
  const begun = new Set<string>();
  return async (context, next) => {
    if (context.method !== 'PUT' || context.get('if-none-match') !== '*') return next();
    const [, bucket = '', ...key] = decodeURIComponent(context.path).split('/');
    const taken = begun.has(context.path) || (begun.add(context.path) && (await store.existsObject(bucket, key.join('/'))));
    if (!taken) return next();
    context.status = 412;
    context.body = '<Error><Code>PreconditionFailed</Code></Error>';
  };
}

/**
 * s3rver shows an object from the first byte that is written of it, S3 when it is whole: who reads a key waits for those who write it, as long as
 * they are there.
 */
function wholeOnly(): Server['middleware'][number] {
  const writing = new Map<string, Promise<unknown>>();
  return async ({ method, path, res }, next) => {
    if (method === 'GET' || method === 'HEAD') {
      await writing.get(path);
      return next();
    }
    const written = next();
    const ended = Promise.race([written.catch(() => undefined), once(res, 'close')]);
    writing.set(path, ended);
    try {
      await written;
    } finally {
      if (writing.get(path) === ended) writing.delete(path);
    }
  };
}
