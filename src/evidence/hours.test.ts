import { expect, it } from 'vitest';
import { orderOfHour } from './hours.ts';

it('the events of a day stand in order, those without a time last', () => {
  const hours = [null, 'evening', '17:00', 'dawn', 'early hours', '08:05', 'afternoon'];
  const inOrder = hours.sort((a, b) => (orderOfHour(a) < orderOfHour(b) ? -1 : 1));
  expect(inOrder).toEqual(['early hours', 'dawn', '08:05', 'afternoon', '17:00', 'evening', null]);
});
