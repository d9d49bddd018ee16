import { type ConnectionOptions, Session } from '@lancedb/lancedb';

/** How a store that is no folder is reached: the settings of `config/store.ts`. Empty ones are left to the machine's own (AWS_… variables, roles). */
export type StoreAccess = {
  s3Endpoint: string;
  s3Region: string;
  s3AccessKeyId: string;
  s3SecretAccessKey: string;
  s3PathStyle: 'yes' | 'no';
  lancedbApiKey: string;
  lancedbRegion: string;
  lancedbHost: string;
};

const MiB = 1024n * 1024n;

/**
 * Memory that LanceDB may keep of indexes and of files' heads; its own bounds are 6 GB and 1 GB, more than a small server has. Writing looks
 * only acts up by their identifier, but makes new files and heads all the time: with the bounds of reading, the caches of an ingestion of
 * 100,000 acts were what it took more than one of 10,000 (993 MB against 752).
 */
const caches = { read: { index: 256n * MiB, head: 96n * MiB }, write: { index: 64n * MiB, head: 48n * MiB } };

/** What LanceDB is told of an address. */
export function connectOptions(
  uri: string,
  access: Partial<StoreAccess> = {},
  mode: keyof typeof caches = 'read',
): Partial<ConnectionOptions> {
  // Zero: what another process has committed is seen at the next look.
  const always = { readConsistencyInterval: 0 };
  if (uri.startsWith('db://')) {
    const { lancedbApiKey: apiKey, lancedbRegion: region, lancedbHost: hostOverride } = access;
    return { ...always, ...given({ apiKey, region, hostOverride }) };
  }
  const session = new Session(caches[mode].index, caches[mode].head);
  if (!uri.startsWith('s3://')) return { ...always, session };
  const { s3Endpoint: endpoint, s3Region: region, s3AccessKeyId, s3SecretAccessKey, s3PathStyle } = access;
  const storageOptions = given({
    awsEndpoint: endpoint,
    awsRegion: region,
    awsAccessKeyId: s3AccessKeyId,
    awsSecretAccessKey: s3SecretAccessKey,
    awsVirtualHostedStyleRequest: s3PathStyle === undefined ? undefined : s3PathStyle === 'yes' ? 'false' : 'true',
    allowHttp: endpoint?.startsWith('http://') ? 'true' : undefined,
  });
  return { ...always, session, storageOptions };
}

/** Those that are set. */
function given(options: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(options).filter((one): one is [string, string] => one[1] !== undefined && one[1] !== ''));
}
