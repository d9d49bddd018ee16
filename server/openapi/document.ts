import type { Hono } from 'hono';
import { generateSpecs } from 'hono-openapi';
import { invalidResponse, tags } from './operations.ts';
import { componentSchemas } from './schemas.ts';

/** The OpenAPI document of the interface, made of its routes: their validators, and what `operation` says of each. */
export function openApiDocument(app: Hono) {
  return generateSpecs(app, {
    // Addresses such as /feed.xml are calls too.
    excludeStaticFile: false,
    defaultValidationErrorResponse: invalidResponse,
    documentation: {
      openapi: '3.1.0',
      info: {
        title: 'Greffier',
        version: '0.1.0',
        license: { name: 'MIT', identifier: 'MIT' },
        description:
          "Questions over the deliberations of a French local authority, answered with the act's identifier and its own words. Places are UTF-16 offsets into GET /api/acts/{id}/text, end exclusive. Every error is application/problem+json (RFC 9457).",
      },
      tags: [...tags],
      components: {
        schemas: componentSchemas(),
        securitySchemes: {
          token: { type: 'http', scheme: 'bearer', description: 'Where the server asks for a token (API_TOKENS, ADMIN_TOKEN).' },
        },
      },
      // Whether reading asks for a token is a setting: without one is a way too.
      security: [{}, { token: [] }],
    },
  });
}

export type OpenApiDocument = Awaited<ReturnType<typeof openApiDocument>>;
