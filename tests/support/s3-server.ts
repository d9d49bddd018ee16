import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import type { StoreAccess } from '../../corpus/store/store-access.ts';

type Listing = { objects: { key: string }[]; commonPrefixes: string[]; isTruncated: boolean };
type Options = { delimiter?: string | undefined; prefix?: string | undefined; maxKeys?: number };
type Store = { listObjects(bucket: string, options: Options): Promise<Listing> };

/** A server on loopback that speaks S3, with one bucket, and the settings by which it is reached. */
export async function s3Server(bucket: string): Promise<{ access: Partial<StoreAccess>; stop(): Promise<void> }> {
  const directory = await mkdtemp(join(tmpdir(), 'greffier-s3-'));
  const server = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory, configureBuckets: [{ name: bucket, configs: [] }] });
  // s3rver has this field, which its types leave out.
  listFolders((server as unknown as { store: Store }).store);
  const { port } = await server.run();
  return {
    access: {
      s3Endpoint: `http://127.0.0.1:${port}`,
      s3Region: 'eu-west-3',
      s3AccessKeyId: 'S3RVER',
      s3SecretAccessKey: 'S3RVER',
      s3PathStyle: 'yes',
    },
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
