import { html, raw } from 'hono/html';
import type { OpenApiDocument } from './document.ts';

/** The document as a page to read: no script, nothing from elsewhere. */
export function referencePage({ info, paths, components, tags }: OpenApiDocument) {
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    (['get', 'post'] as const).flatMap((method) => (item[method] ? [{ path, method, operation: item[method] }] : [])),
  );
  const parts = tags.map(({ name, description }) => {
    const of = operations.filter(({ operation }) => operation.tags?.includes(name));
    return html`<section><h2 id="${name}">${name}</h2><p>${description}</p>${of.map(callPart)}</section>`;
  });
  const schemas = Object.entries(components.schemas ?? {}).map(
    ([name, schema]) =>
      html`<details id="schema-${name}"><summary>${name}</summary><pre>${JSON.stringify(schema, null, 2)}</pre></details>`,
  );
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${info.title}: reference</title><link rel="stylesheet" href="/docs/style.css"></head>
<body><header><h1>${info.title}</h1><p>${info.description}</p><p><a href="/openapi.json">OpenAPI document</a></p>
<nav>${tags.map(({ name }) => html`<a href="#${name}">${name}</a> `)}<a href="#schemas">schemas</a></nav></header>
<main>${parts}<section><h2 id="schemas">schemas</h2>${schemas}</section></main></body></html>`;
}

type Item = OpenApiDocument['paths'][string];
type Operation = NonNullable<Item['get']>;

function callPart({ path, method, operation }: { path: string; method: string; operation: Operation }) {
  const { summary, parameters = [], requestBody, responses = {} } = operation;
  return html`<article><h3><b>${method.toUpperCase()}</b> <code>${path}</code></h3><p>${summary}</p>
${parameters.length === 0 ? '' : html`<table><caption>Parameters</caption>${parameters.map(parameterRow)}</table>`}
${requestBody === undefined ? '' : html`<details><summary>Body</summary><pre>${JSON.stringify(requestBody, null, 2)}</pre></details>`}
<table><caption>Answers</caption>${Object.entries(responses).map(([status, response]) => responseRow(status, response))}</table></article>`;
}

function parameterRow(parameter: NonNullable<Operation['parameters']>[number]) {
  if ('$ref' in parameter) return html`<tr><td>${parameter.$ref}</td></tr>`;
  const { name, in: where, required, schema } = parameter;
  return html`<tr><th scope="row"><code>${name}</code></th><td>${where}${required ? ', required' : ''}</td><td><code>${JSON.stringify(schema)}</code></td></tr>`;
}

function responseRow(status: string, response: NonNullable<Operation['responses']>[string]) {
  if ('$ref' in response) return html`<tr><td>${response.$ref}</td></tr>`;
  const kinds = Object.entries(response.content ?? {}).map(([type, { schema }]) => {
    const name = schema && '$ref' in schema ? schema.$ref.split('/').at(-1) : undefined;
    return html`<code>${type}</code> ${name === undefined ? raw('') : html`<a href="#schema-${name}">${name}</a>`} `;
  });
  return html`<tr><th scope="row">${status}</th><td>${response.description}</td><td>${kinds}</td></tr>`;
}

export const referenceStyle = `:root{color-scheme:light dark}
body{font:1rem/1.5 system-ui,sans-serif;max-width:64rem;margin:0 auto;padding:1rem}
article{border-top:1px solid #8886;padding:.5rem 0}
table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:600}
th,td{text-align:left;vertical-align:top;padding:.25rem .75rem .25rem 0}
code{overflow-wrap:anywhere}pre{overflow:auto;max-height:30rem}`;
