import { expect, it } from 'vitest';
import { legislationPath } from '../../../server/contract.ts';
import { hostile, lanterns } from '../../support/sample-corpus.ts';
import { samplePages } from './sample-site.ts';

it.each([lanterns, hostile])('holds the act $id as JSON-LD for machines, as the interface serves it, and links there', async ({ id }) => {
  const page = await (await samplePages().get(`/acts/${encodeURIComponent(id)}`)).text();
  expect(page).toContain(`<link rel="alternate" type="application/ld+json" href="${legislationPath(id)}"`);
  const [, data = '', ...others] = page.split('<script type="application/ld+json">');
  expect(others).toEqual([]);
  const [json = ''] = data.split('</script>');
  expect(json).not.toContain('<');
  expect(JSON.parse(json)).toMatchObject({ '@type': 'Legislation', '@id': `http://localhost/acts/${encodeURIComponent(id)}` });
});
