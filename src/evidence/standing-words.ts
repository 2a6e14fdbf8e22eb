import type { Standing } from './model.ts';

interface StandingWords {
  /** How it is called on the page. */
  readonly label: string;
  /** What a screen reader says behind the last number of a claim, where others see a sign. */
  readonly spoken: string;
  /** What it means, in one sentence. */
  readonly meaning: string;
}

/** How standings are called, in the order of legends; `/about/#standing` explains them. */
export const STANDING: Record<Standing, StandingWords> = {
  corroborated: {
    label: 'Several independent origins',
    spoken: 'several origins',
    meaning: 'Two or more people, bodies or reports say it, independently of each other.',
  },
  'on-record': {
    label: 'On record',
    spoken: 'on record',
    meaning: 'A body says what it did, said or counted, in its own document.',
  },
  single: {
    label: 'One independent origin',
    spoken: 'one origin',
    meaning: 'One person, body or report says it, or several that may have copied each other.',
  },
  disputed: {
    label: 'Sources differ',
    spoken: 'sources differ',
    meaning: 'The documents give different answers. The words “sources differ” lead to them.',
  },
};

/** The standings in the order of legends. */
export const STANDINGS = Object.keys(STANDING) as readonly Standing[];
