import { Hono } from 'hono';
import { type OpenApiDocument, openApiDocument } from '../openapi/document.ts';
import { operation } from '../openapi/operations.ts';
import { referencePage, referenceStyle } from '../openapi/reference-page.ts';

/** The document of the interface and its reference page. `app` is whole by the time that anybody asks. */
export function referenceRoutes(app: Hono) {
  let made: Promise<OpenApiDocument> | undefined;
  const document = () => {
    made ??= openApiDocument(app);
    return made;
  };
  const told = (summary: string, type: string) => operation({ summary, tag: 'server', media: { [type]: '' } });
  return new Hono()
    .get('/openapi.json', told('This document.', 'application/json'), async (c) => c.json(await document()))
    .get('/docs', told('The reference page.', 'text/html'), async (c) => c.html(referencePage(await document())))
    .get('/docs/style.css', told('The style of the reference page.', 'text/css'), (c) =>
      c.body(referenceStyle, 200, { 'content-type': 'text/css; charset=utf-8' }),
    );
}
