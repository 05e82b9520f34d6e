/** Each step from an empty database to what the inbox needs. Never change one that is out: add another. */
export interface Migration {
  name: string;
  sql: string;
}

export const migrations: readonly Migration[] = [
  {
    name: '001-referrals',
    sql: `
      CREATE TABLE referrals (
        place bigint PRIMARY KEY,
        id uuid NOT NULL UNIQUE,
        programme text NOT NULL,
        sealed text NOT NULL,
        received_at timestamptz(3) NOT NULL DEFAULT now(),
        acknowledged_at timestamptz(3)
      );

      -- Places are given in the order in which referrals become visible. Without the lock a later
      -- place could be read before an earlier one is written, and a reader that goes on from there
      -- would never see the earlier one.
      CREATE SEQUENCE referral_places OWNED BY referrals.place;
      CREATE FUNCTION give_place() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_advisory_xact_lock(7165401, 2);
        NEW.place := nextval('referral_places');
        RETURN NEW;
      END $$;
      CREATE TRIGGER give_place BEFORE INSERT ON referrals FOR EACH ROW EXECUTE FUNCTION give_place();`,
  },
  {
    name: '002-letters',
    sql: `
      -- One letter for one referral, written together with it. It is due until it was sent; who takes
      -- it puts off when it is due, so that no other instance takes it meanwhile.
      CREATE TABLE letters (
        referral uuid PRIMARY KEY REFERENCES referrals (id) ON DELETE CASCADE,
        due_at timestamptz(3) NOT NULL DEFAULT now(),
        tries integer NOT NULL DEFAULT 0,
        sent_at timestamptz(3)
      );
      CREATE INDEX letters_due ON letters (due_at) WHERE sent_at IS NULL;`,
  },
  {
    name: '003-rates',
    sql: `
      -- How many came for a programme in its last minute. Unlogged: it need not outlive a crash, and
      -- counting must not cost each referral a second write to the disk.
      CREATE UNLOGGED TABLE rates (programme text PRIMARY KEY, began timestamptz(3) NOT NULL, taken integer NOT NULL);`,
  },
];
