/** Parts of a day by which documents tell the time, and where each begins, so that events of a day stand in order. */
const BEGINS = {
  'early hours': '00:01',
  dawn: '05:00',
  morning: '07:00',
  midday: '12:00',
  afternoon: '13:00',
  evening: '18:00',
  night: '21:00',
} as const;

type PartOfDay = keyof typeof BEGINS;

export const PARTS_OF_DAY = Object.keys(BEGINS) as readonly PartOfDay[];

/** For sorting the events of a day: "13:30" as it is, a part of the day as its beginning, an unknown time last. */
export function orderOfHour(hour: string | null): string {
  if (hour === null) return '24:00';
  return Object.hasOwn(BEGINS, hour) ? BEGINS[hour as PartOfDay] : hour;
}
