/** Does the work on several items at once and gives the results in the order of the items; at most `ahead` are begun and not yet taken. */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  ahead: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = [];
  for await (const item of items) {
    const result = work(item);
    // Whoever takes it sees its error; until then it is nobody's unhandled one.
    result.catch(() => {});
    begun.push(result);
    const first = begun.length >= ahead ? begun.shift() : undefined;
    if (first) yield await first;
  }
  for (const result of begun) yield await result;
}
