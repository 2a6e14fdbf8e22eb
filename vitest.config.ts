import { availableParallelism } from 'node:os';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';

/** Files that take longest. Begun first, they run beside all the others; begun last, they would run alone. */
const LONGEST = ['/mutations.test.ts', '/published-mutations.test.ts', '/hostile-inputs.test.ts', '/growth.test.ts'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const place = LONGEST.findIndex((name) => moduleId.endsWith(name));
      return place === -1 ? LONGEST.length : place;
    };
    return [...(await super.sort(files))].sort((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'bench/*.test.ts'],
    sequence: { sequencer: LongestFirst },
    // One a processor: of itself it keeps one free, which of two is half.
    maxWorkers: availableParallelism(),
    // Modules are loaded, and the content of this site is read, once a worker and not once a file. No test changes either.
    isolate: false,
  },
});
