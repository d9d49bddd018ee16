/** Says whether an id came before: Discord may send an event again after a lost connection, and nothing may be answered twice. */
export function createSeen(most = 2_000): (id: string) => boolean {
  const ids = new Set<string>();
  return (id) => {
    if (ids.has(id)) return true;
    ids.add(id);
    // A set keeps its order: the first is the oldest.
    for (const oldest of ids) {
      if (ids.size <= most) break;
      ids.delete(oldest);
    }
    return false;
  };
}
