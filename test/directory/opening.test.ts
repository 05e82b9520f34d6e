import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import type { Schedule } from '../../src/directory/directory.ts';
import { opening } from '../../src/directory/opening.ts';
import { randomFrom } from './generated.ts';

const everyDay = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const weekdays = everyDay.slice(0, 5);
const office: Schedule[] = [{ byday: weekdays, opens_at: '09:30', closes_at: '15:00' }];
const evening: Schedule[] = [{ byday: everyDay, opens_at: '16:30', closes_at: '00:30' }];
const dayAndNight: Schedule[] = [{ byday: everyDay, opens_at: '00:00', closes_at: '24:00' }];
const tuesday: Schedule[] = [{ byday: ['TU'], opens_at: '10:00', closes_at: '12:30' }];
const TEN_MINUTES = 600_000;
const at = (schedules: Schedule[], time: string) => opening(schedules, new Date(time));

describe('an office line', () => {
  it('is open from its first minute to its last, and says until when', () => {
    assert.equal(at(office, '2026-11-23T09:29:59Z').open, false);
    assert.deepEqual(at(office, '2026-11-23T09:30:00Z'), { open: true, until: '15:00' });
    assert.deepEqual(at(office, '2026-11-23T14:59:00Z'), { open: true, until: '15:00' });
    assert.equal(at(office, '2026-11-23T15:00:00Z').open, false);
  });

  it('says when it opens next: today, tomorrow or after the weekend', () => {
    assert.deepEqual(at(office, '2026-11-23T07:00:00Z').next, { inDays: 0, byday: 'MO', at: '09:30' });
    assert.deepEqual(at(office, '2026-11-23T16:00:00Z').next, { inDays: 1, byday: 'TU', at: '09:30' });
    assert.deepEqual(at(office, '2026-11-20T16:00:00Z').next, { inDays: 3, byday: 'MO', at: '09:30' });
  });

  it('is closed on a bank holiday and says so', () => {
    const easterMonday = at(office, '2026-04-06T11:00:00Z');
    assert.deepEqual(easterMonday, { open: false, holiday: true, next: { inDays: 1, byday: 'TU', at: '09:30' } });
    assert.deepEqual(at(office, '2026-12-24T15:30:00Z').next, { inDays: 5, byday: 'TU', at: '09:30' });
    assert.deepEqual(at(tuesday, '2027-12-28T10:30:00Z').next, { inDays: 7, byday: 'TU', at: '10:00' });
    assert.equal(at(office, '2026-04-05T11:00:00Z').holiday, undefined);
  });
});

describe('a line that closes after midnight', () => {
  it('is still open then, in the name of the day before', () => {
    assert.deepEqual(at(evening, '2026-11-23T23:50:00Z'), { open: true, until: '00:30' });
    assert.deepEqual(at(evening, '2026-11-24T00:29:00Z'), { open: true, until: '00:30' });
    assert.deepEqual(at(evening, '2026-11-24T00:30:00Z').next, { inDays: 0, byday: 'TU', at: '16:30' });
  });

  it('is not open after midnight before its first day', () => {
    const friday: Schedule[] = [{ byday: ['FR'], opens_at: '20:00', closes_at: '02:00' }];
    assert.equal(at(friday, '2026-11-20T01:00:00Z').open, false);
    assert.equal(at(friday, '2026-11-21T01:00:00Z').open, true);
  });

  it('is open on Christmas Day when it is there seven days a week', () => {
    assert.equal(at(evening, '2026-12-25T18:00:00Z').open, true);
  });
});

describe('a line that never closes', () => {
  it('says so, whichever way it is written', () => {
    const written: Schedule[] = [{ byday: everyDay, opens_at: '00:00', closes_at: '00:00' }];
    for (const schedules of [dayAndNight, written]) {
      for (const time of ['2026-12-25T00:00:00Z', '2026-03-29T01:00:00Z', '2026-10-25T00:59:00Z']) {
        assert.deepEqual(at(schedules, time), { open: true, always: true });
      }
    }
  });

  it('joins days that touch, and tells no closing time that is days away', () => {
    const wholeWeek: Schedule[] = [{ byday: weekdays, opens_at: '00:00', closes_at: '24:00' }];
    assert.deepEqual(at(wholeWeek, '2026-11-24T12:00:00Z'), { open: true });
    assert.deepEqual(at(wholeWeek, '2026-11-27T12:00:00Z'), { open: true, until: '00:00' });
  });
});

describe('British Summer Time', () => {
  it('opens by the clock on the wall on both sides of both changes', () => {
    assert.equal(at(office, '2026-03-27T09:00:00Z').open, false);
    assert.equal(at(office, '2026-03-30T08:30:00Z').open, true);
    assert.equal(at(office, '2026-03-30T14:00:00Z').open, false);
    assert.equal(at(office, '2026-10-23T08:30:00Z').open, true);
    assert.equal(at(office, '2026-10-26T08:30:00Z').open, false);
  });

  it('stays open through the lost hour and through the hour that comes twice', () => {
    const night: Schedule[] = [{ byday: everyDay, opens_at: '22:00', closes_at: '03:00' }];
    assert.deepEqual(at(night, '2026-03-29T01:30:00Z'), { open: true, until: '03:00' });
    assert.equal(at(night, '2026-03-29T02:00:00Z').open, false);
    assert.equal(at(night, '2026-10-25T00:30:00Z').open, true);
    assert.equal(at(night, '2026-10-25T01:30:00Z').open, true);
    assert.equal(at(night, '2026-10-25T03:00:00Z').open, false);
  });
});

describe('a phone anywhere in the world', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('is told the hours of London', () => {
    for (const place of ['Pacific/Auckland', 'America/Los_Angeles', 'Asia/Karachi', 'Europe/London']) {
      process.env.TZ = place;
      assert.deepEqual(at(office, '2026-07-06T08:30:00Z'), { open: true, until: '15:00' }, place);
      assert.deepEqual(at(evening, '2026-07-05T23:10:00Z'), { open: true, until: '00:30' }, place);
    }
  });
});

describe('any schedule', () => {
  it('changes exactly when it said it would', () => {
    const random = randomFrom(11);
    const time = (): string => `${String(Math.floor(random() * 24)).padStart(2, '0')}:${random() < 0.5 ? '00' : '30'}`;
    for (let round = 0; round < 200; round++) {
      const schedules = Array.from({ length: 1 + Math.floor(random() * 3) }, () => ({
        byday: everyDay.filter(() => random() < 0.5),
        opens_at: time(),
        closes_at: time(),
      }));
      // Weeks without a bank holiday or a change of the clocks, when London keeps UTC.
      const began = Date.UTC(2026, 10, 9) + Math.floor(random() * 7 * 24 * 6) * TEN_MINUTES;
      const now = opening(schedules, new Date(began));
      const said = now.open ? now.until : now.next?.at;
      if (said === undefined) continue;
      let changed = began;
      while (opening(schedules, new Date(changed)).open === now.open) changed += TEN_MINUTES;
      assert.equal(new Date(changed).toISOString().slice(11, 16), said, JSON.stringify({ schedules, now }));
    }
  });

  it('is closed, and promises nothing, when it is empty or cannot be read', () => {
    assert.deepEqual(at([], '2026-11-23T10:00:00Z'), { open: false });
    assert.deepEqual(at([{ byday: weekdays, opens_at: 'noon', closes_at: '15:00' }], '2026-11-23T10:00:00Z'), { open: false });
  });
});
