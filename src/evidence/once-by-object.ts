/** A function that works each answer out once for an object that never changes, and keeps it for as long as there is the object. */
export function onceByObject<Asked extends object, Answer>(work: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const answers = new WeakMap<Asked, { readonly answer: Answer }>();
  return (asked) => {
    const known = answers.get(asked) ?? { answer: work(asked) };
    answers.set(asked, known);
    return known.answer;
  };
}
