import { expect, it } from 'vitest';
import { findingsInClaim } from './sample-findings.ts';

/** What is found of the senses of figures in a claim on a passage that says this. */
function foundIn(passage: string, claim: string, except = ''): string[] {
  return findingsInClaim('sense-not-held', passage, `Observer says: ${claim}`, except).map(
    ({ message }) => /has (.*); the passages behind it have (.*) there/.exec(message)?.slice(1).join('; ') ?? '',
  );
}

it.each([
  ['It lasted 14 days', 'it lasted 14 weeks', '“weeks” beside "14"; “days”'],
  ['It lies 40 km away', 'it lies 40 miles away', '“miles” beside "40"; “km”'],
  ['It cost 7 million US dollars', 'it cost 7 million euros', '“euros” beside "7 million"; “dollars”'],
  ['Strikes killed 44 people and injured 100', 'strikes killed 100', '“killed” beside "100"; “injured”'],
  ['Strikes killed at least 44 people and hurt 100', 'at least 44 people were hurt', '“hurt” beside "44"; “killed”'],
  ['44 were dead, 100 of them had been wounded', '100 people had died', '“died” beside "100"; “wounded”'],
  ['It was shut until 1 May 2016', 'it was shut since 1 May', '“since” beside "1 May"; “until”'],
  ['It was shut since early May 2016', 'it was shut by May 2016', '“by” beside "May 2016"; “since”'],
  ['Strikes killed 44 civilians', 'strikes killed 44 fighters', '“fighters” beside "44"; “civilians”'],
  ['It counted 300 allied government soldiers', 'it counted 300 civilians', '“civilians” beside "300"; “soldiers”'],
  ['44 civilians died, 26 of them children', '44 civilians, 26 of them women', '“women” beside "26"; “children”'],
  ['It began in late May 2016', 'it began in early May 2016', '“early” beside "May 2016"; “late”'],
  ['It began in mid-May 2016', 'it began at the end of May 2016', '“end” beside "May 2016"; “mid”'],
  ['It began on the morning of 1 May 2016', 'in the evening of 1 May', '“evening” beside "1 May"; “morning”'],
])('a figure is used as its passage uses it: “%s” is not “%s”', (passage, claim, found) =>
  expect(foundIn(passage, claim)).toEqual([found]),
);

it.each([
  ['It lasted 14 days', 'in a 14-day battle'],
  ['It lies 40 km away', 'it lies 40 kilometres away'],
  ['After 14 days another 14 weeks went by', 'after 14 weeks'],
  ['Strikes killed 44 people and injured 100', 'strikes wounded 100 and 44 died'],
  ['It counted 100 killed and injured', '100 people were hurt or killed'],
  ['Strikes killed or injured 100 people', 'the strikes left 100 dead or wounded'],
  ['Strikes killed 44 people in 14 days', '44 were killed in 14 days'],
  ['They had not been there since 2016', 'they were there until 2016'],
  ['For the first time since 2016 it was shut', 'it was open until 2016'],
  ['It was shut since 2016 and open since May 2020', 'it was open before June 2020'],
  ['On 1 May 2016 it was shut, and still since 1 May', 'it was open until 1 May 2016'],
  ['Strikes killed 44 soldiers', 'strikes killed 44 fighters of the army'],
  ['Strikes killed 44 civilians and fighters', 'strikes killed 44 civilians'],
  ['Strikes killed 44 people', 'strikes killed 44 civilians'],
  ['44 civilians died, as did 44 soldiers', '44 fighters died'],
  ['44 civilians died', 'of the civilians 44 were children'],
  ['It began in late May 2016', 'it began in May 2016'],
  ['It lasted from early May to late May 2016', 'until late May 2016'],
])('“%s” may be told as “%s”', (passage, claim) => expect(foundIn(passage, claim)).toEqual([]));

it('where both come to the same, the word is excepted with a reason', () => {
  const found = (except: string): string[] =>
    foundIn('Since May 2016 it was shut', 'it was open until May 2016', except);
  expect(found('')).toHaveLength(1);
  expect(found(' except="until: shut since then is open until then"')).toEqual([]);
});
