import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds against WCAG 2.2 A and AA, and against the order of headings, on the page as it is now. */
export async function violations(page: Page, where: string): Promise<string[]> {
  const { violations: found, passes } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    // Passes are counted, not listed: half the time.
    .options({
      resultTypes: ['violations'],
      iframes: false,
      rules: { 'heading-order': { enabled: true }, region: { enabled: true }, 'landmark-unique': { enabled: true } },
    })
    .analyze();
  // An empty page breaks no rule either.
  if (passes.length < 6) return [`${where}: axe saw next to nothing`];
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${where}: ${id}: ${node.html.slice(0, 200)}`));
}
