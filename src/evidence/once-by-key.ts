/** A function that works each answer out once and keeps it, by the key of what was asked. */
export function onceByKey<Asked, Answer>(
  keyOf: (asked: Asked) => string,
  work: (asked: Asked) => Answer,
): (asked: Asked) => Answer {
  const answers = new Map<string, Answer>();
  return (asked) => {
    const key = keyOf(asked);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = work(asked);
    answers.set(key, answer);
    return answer;
  };
}
