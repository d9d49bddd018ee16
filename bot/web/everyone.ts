import type { Client } from '../../server/client.ts';
import { json } from './call.ts';
import type { PersonRow } from './pages/shapes.ts';

/** Everyone of the roll, page after page. */
export async function everyone(client: Client): Promise<PersonRow[]> {
  const people: PersonRow[] = [];
  let cursor: string | undefined;
  do {
    const list = await json(client.api.people.$get({ query: { limit: '200', ...(cursor && { cursor }) } }));
    people.push(...list.items);
    cursor = 'nextCursor' in list ? list.nextCursor : undefined;
  } while (cursor !== undefined);
  return people;
}
