/** Adds a thing to the list that a map keeps under a key. */
export function addTo<K, T>(lists: Map<K, T[]>, key: K, thing: T): void {
  const things = lists.get(key);
  if (things === undefined) lists.set(key, [thing]);
  else things.push(thing);
}
