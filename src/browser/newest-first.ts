/** How long an answer may keep a newer question waiting, in milliseconds. */
const PATIENCE = 120;

/**
 * Answers questions that come faster than answers: one at a time, and of those that came meanwhile only the newest. An
 * answer that takes long (a part of the index is on its way) holds up no newer question.
 *
 * @param answer must not reject; `isNewest` tells whether its question is still the last that was asked
 */
export function newestFirst<Question>(
  answer: (question: Question, isNewest: () => boolean) => Promise<void>,
): (question: Question) => void {
  let count = 0;
  let waiting: { readonly question: Question } | null = null;
  let isBusy = false;

  async function work(): Promise<void> {
    isBusy = true;
    while (waiting !== null) {
      const { question } = waiting;
      waiting = null;
      const number = count;
      await Promise.race([answer(question, () => number === count), pause(PATIENCE)]);
    }
    isBusy = false;
  }

  return (question) => {
    count += 1;
    waiting = { question };
    if (!isBusy) void work();
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
