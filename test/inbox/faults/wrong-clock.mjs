/** Sets the clock of a process wrong by WRONG_CLOCK milliseconds, in its threads too. */
const { now } = Date;
const wrong = Number(process.env.WRONG_CLOCK);
Date.now = () => now() + wrong;
globalThis.Date = class extends Date {
  constructor(...given) {
    if (given.length === 0) super(now() + wrong);
    else super(...given);
  }
};
