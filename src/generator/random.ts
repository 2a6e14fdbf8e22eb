/** Numbers that look like chance and are the same for the same seed. */
export interface Random {
  /** A whole number from 0 up to, not including, `end`. */
  readonly below: (end: number) => number;
  /** @throws if there is nothing to choose from */
  readonly oneOf: <T>(things: readonly T[]) => T;
}

/** The generator mulberry32: small, and good enough to spread invented facts. */
export function randomFrom(seed: number): Random {
  let state = seed;
  const below = (end: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
  };
  return {
    below,
    oneOf: (things) => {
      const thing = things[below(things.length)];
      if (thing === undefined) throw new Error('There is nothing to choose from.');
      return thing;
    },
  };
}
