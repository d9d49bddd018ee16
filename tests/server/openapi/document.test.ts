import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { openApiDocument } from '../../../server/openapi/document.ts';
import { conforming } from '../../support/conforming.ts';
import { sampleApp } from '../routes/sample-app.ts';

describe('the OpenAPI document', async () => {
  const { app, get } = sampleApp();
  const document = await openApiDocument(app);

  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(JSON.parse(JSON.stringify(document)));
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    expect(validator.version).toBe('3.1');
  });

  it('has every route of the app, each with a summary, a tag and an answer', () => {
    const routes = app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`);
    const told = Object.entries(document.paths).flatMap(([path, item]) =>
      (['get', 'post'] as const).flatMap((method) => {
        const operation = item[method];
        if (operation === undefined) return [];
        expect(operation.summary, path).toBeTruthy();
        expect(operation.tags, path).toHaveLength(1);
        expect(
          Object.keys(operation.responses ?? {}).some((status) => status.startsWith('20')),
          path,
        ).toBe(true);
        return [`${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`];
      }),
    );
    expect(routes.length).toBeGreaterThan(15);
    expect([...new Set(told)].sort()).toEqual([...new Set(routes)].sort());
  });

  it('refers only to schemas that it has', () => {
    const names = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name ?? '');
    expect(Object.keys(document.components.schemas ?? {})).toEqual(expect.arrayContaining([...new Set(names)]));
  });

  it('is served, with a page that loads nothing but its style', async () => {
    expect(await (await get('/openapi.json')).json()).toEqual(JSON.parse(JSON.stringify(document)));
    const page = await get('/docs');
    const text = await page.text();
    for (const path of Object.keys(document.paths)) expect(text).toContain(`<code>${path}</code>`);
    expect(text.match(/\b(?:src|href)="(?!#)[^"]*"/g)).toEqual(['href="/docs/style.css"', 'href="/openapi.json"']);
    expect(text).not.toContain('<script');
    expect(page.headers.get('content-security-policy')).toContain("style-src 'self'");
    expect((await get('/docs/style.css')).headers.get('content-type')).toContain('text/css');
  });

  it('is what answers are held against: an answer that it does not tell is refused', async () => {
    const conforms = conforming(app);
    const request = new Request('http://in.process/api/health');
    await expect(conforms(request, Response.json({ status: 'ill' }))).rejects.toThrow('/api/health');
    await expect(conforms(request, Response.json({ status: 'ok', more: 1 }))).rejects.toThrow('additional');
    await expect(conforms(request, new Response('ok'))).rejects.toThrow('text/plain');
    await expect(conforms(new Request('http://in.process/api/none'), Response.json({}))).rejects.toThrow('not in the document');
  });
});
