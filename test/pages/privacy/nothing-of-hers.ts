/** The two marks by which a line of the record would give her away. */
import assert from 'node:assert/strict';

export function assertNothingOfHers(log: readonly string[], telling: readonly string[], where: string): void {
  for (const line of log) {
    assert.ok(!line.includes('INSIDE'), `${where}: a part of the chat's inside could be reached: ${line}`);
    const told = telling.find((words) => line.includes(words));
    assert.equal(told, undefined, `${where}: ${line}`);
  }
}
