/**
 * The answers to all questions, in their order, with at most so many of them being worked out at one time: files of a large
 * site are too many to be open together, and too large to be in memory together.
 */
export async function fewAtATime<Asked, Answer>(
  most: number,
  all: readonly Asked[],
  work: (asked: Asked) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const left = all.entries();
  const worker = async (): Promise<void> => {
    for (const [index, asked] of left) answers[index] = await work(asked);
  };
  await Promise.all(Array.from({ length: most }, worker));
  return answers;
}
