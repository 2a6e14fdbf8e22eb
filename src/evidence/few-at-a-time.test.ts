import { setImmediate as soon } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { fewAtATime } from './few-at-a-time.ts';

it('answers come in the order of the questions, and few are worked out at one time', async () => {
  let now = 0;
  let most = 0;
  const answers = await fewAtATime(3, [5, 1, 4, 2, 3, 0], async (asked) => {
    most = Math.max(most, ++now);
    for (let turn = 0; turn < asked; turn += 1) await soon();
    now -= 1;
    return asked * 10;
  });
  expect(answers).toEqual([50, 10, 40, 20, 30, 0]);
  expect(most).toBe(3);
});

it('what goes wrong with one is thrown', async () => {
  await expect(fewAtATime(2, [1, 2], (asked) => Promise.reject(new Error(`${asked}`)))).rejects.toThrow('1');
});
