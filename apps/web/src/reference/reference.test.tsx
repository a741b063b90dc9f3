import { ENDPOINTS } from '@kindling/shared';
import { describe, expect, it } from 'vitest';
import { renderHtml, textOf } from '#web/testing/render.tsx';
import type { OpenApiDocument } from './document.ts';
import { Reference } from './reference.tsx';

/** The contracts as a minimal document; the api's own is richer. */
function toDocument(): OpenApiDocument {
  const paths: OpenApiDocument['paths'] = {};
  for (const { id, method, path, tag, summary, access, example } of ENDPOINTS) {
    const key = path.replace(/:(\w+)/g, '{$1}');
    paths[key] = {
      ...paths[key],
      [method.toLowerCase()]: {
        operationId: id,
        tags: [tag],
        summary,
        'x-access': typeof access === 'string' ? access : [...access],
        responses: { '200': { content: { 'application/json': { example: example.response } } } },
      },
    };
  }
  return { openapi: '3.1.0', info: { title: 'Kindling', version: '1' }, paths };
}

const html = renderHtml(<Reference document={toDocument()} />);

describe('Reference', () => {
  it.each(ENDPOINTS.map((endpoint) => [endpoint.id, endpoint.summary]))(
    '%s is there and linked',
    (id, summary) => {
      expect(html).toContain(`<article id="${id}"`);
      expect(html).toContain(`href="#${id}"`);
      expect(textOf(html)).toContain(summary.replaceAll("'", '&#x27;'));
    },
  );

  it('says who may call what', () => {
    const article = html.match(/<article id="listPeople".*?<\/article>/s)?.[0] ?? '';
    expect(textOf(article)).toContain('Who may call it: Administrator');
    expect(textOf(html.match(/<article id="signIn".*?<\/article>/s)?.[0] ?? '')).toContain('Anyone');
  });

  it('heads the page once and skips no heading level', () => {
    const levels = [...html.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.reduce((before, level) => {
      expect(level - before).toBeLessThanOrEqual(1);
      return level;
    }, 0);
  });
});
