/** Sentences of a lesson that state nothing: they ask, or they tell somebody what to do. */

/** What a sentence begins with that tells a teacher or a student what to do. */
const DO =
  /^(?:(?:then|now|first|next|last|together|in pairs|in your own words|if there is time|at home|for each of them),? )?(?:do not|add|agree|answer|ask|begin|check|choose|circle|collect|compare|copy|cross|decide|discuss|divide|draw|end|explain|fill|find|follow|give|go|hand|keep|leave|let|list|look|make|mark|name|note|offer|open|pick|point|print|project|put|read|return|say|see|send|set|share|shade|show|sort|start|take|talk|tell|think|turn|underline|use|work|write)\b/i;

/** Where a sentence ends; a colon leads to a question as well as to a statement. */
const END = /[.!?:](?=[”’)]?(?:\s|$))/gu;

/**
 * Tells of each place of a text whether the sentence in which it lies asks, or tells what to do. It may then name what it is
 * about; it says nothing of it.
 */
export function asksOrTells(text: string): (index: number) => boolean {
  const ends = [...text.matchAll(END)].map(({ index }) => index);
  const starts = [0, ...ends.map((end) => end + 1)];
  const isFree = starts.map((start, number) => {
    const words = text.slice(start, (ends[number] ?? text.length) + 1).replace(/^[\s”’)“‘(]+/u, '');
    return words.endsWith('?') || DO.test(words);
  });
  return (index) => isFree[starts.findLastIndex((start) => start <= index)] ?? false;
}
