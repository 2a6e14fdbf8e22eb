/**
 * Work that two threads share: each takes the next thing as soon as it is done with one, so that neither waits for the other,
 * however fast it is. The count is memory that both see.
 */
export type Turns = Int32Array<SharedArrayBuffer>;

export function newTurns(): Turns {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

/** The things that nobody else takes who asks with the same turns and the same list. */
export function* takingTurns<Thing>(turns: Turns, things: readonly Thing[]): Generator<Thing> {
  for (;;) {
    const thing = things[Atomics.add(turns, 0, 1)];
    if (thing === undefined) return;
    yield thing;
  }
}
