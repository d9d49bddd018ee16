import Ajv, { type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Hono } from 'hono';
import { type OpenApiDocument, openApiDocument } from '../../server/openapi/document.ts';

/**
 * Holds what an app answers against its own OpenAPI document: throws on a status, a media type or a body that the document does not tell.
 */
export function conforming(app: Hono): (request: Request, response: Response) => Promise<Response> {
  let made: Promise<OpenApiDocument> | undefined;
  const ajv = addFormats.default(new Ajv.default({ strict: false, allErrors: true }));
  const compiled = new Map<string, ValidateFunction>();
  return async (request, response) => {
    made ??= openApiDocument(app);
    const document = await made;
    if (ajv.getSchema('openapi') === undefined) ajv.addSchema(document, 'openapi');
    const { pathname } = new URL(request.url);
    const method = request.method.toLowerCase();
    const path = pathOf(document, pathname);
    const item = path === undefined ? undefined : document.paths[path];
    const operation = item && (method === 'get' || method === 'post') ? item[method] : undefined;
    const type = response.headers.get('content-type')?.split(';')[0] ?? '';
    const status = operation?.responses?.[response.status] ? String(response.status) : 'default';
    const where =
      operation && path
        ? `#/paths/${escaped(path)}/${method}/responses/${status}/content/${escaped(type)}/schema`
        : '#/components/schemas/Problem';
    if (!operation && type !== 'application/problem+json') throw new Error(`${method} ${pathname} is not in the document`);
    if (operation && status === 'default' && response.status < 400)
      throw new Error(`${method} ${pathname}: ${response.status} is not told`);
    const told = operation?.responses?.[status];
    if (operation && !(told && 'content' in told && told.content?.[type])) throw new Error(`${method} ${pathname}: ${type} is not told`);
    if (/[/+]json$/.test(type)) {
      const validate = compiled.get(where) ?? ajv.compile({ $ref: `openapi${where}` });
      compiled.set(where, validate);
      if (!validate(await response.clone().json()))
        throw new Error(`${method} ${pathname}: ${ajv.errorsText(validate.errors).slice(0, 2_000)}`);
    }
    return response;
  };
}

/** An address written out goes before one with parameters. */
function pathOf(document: OpenApiDocument, pathname: string): string | undefined {
  if (document.paths[pathname]) return pathname;
  const parts = pathname.split('/');
  return Object.keys(document.paths).find((path) => {
    const told = path.split('/');
    return told.length === parts.length && told.every((part, n) => part === parts[n] || (part.startsWith('{') && parts[n] !== ''));
  });
}

const escaped = (key: string): string => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));
