/**
 * Holds still what would make two runs differ: the clock, by which services are open or closed. And counts what is
 * on its way, so that a walk begins when everything has come.
 */
const RealDate = Date;
/** A Wednesday, half past ten in the morning. */
const NOW = RealDate.UTC(2026, 10, 25, 10, 30);

class StillDate extends RealDate {
  constructor(...given: unknown[]) {
    super(...((given.length === 0 ? [NOW] : given) as [number]));
  }
  static override now(): number {
    return NOW;
  }
}

let onTheWay = 0;
const counted = async <Value>(promise: Promise<Value>): Promise<Value> => {
  onTheWay += 1;
  try {
    return await promise;
  } finally {
    onTheWay -= 1;
  }
};

export function holdStill(): void {
  window.Date = StillDate as DateConstructor;
  const real = window.fetch.bind(window);
  window.fetch = async (...asked) => {
    const response = await counted(real(...asked));
    const read = response.json.bind(response);
    response.json = () => counted(read());
    return response;
  };
}

export const isQuiet = (): boolean => onTheWay === 0;
