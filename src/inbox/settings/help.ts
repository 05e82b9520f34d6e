/** What `signpost-chat inbox --help` tells. */
export const help = `signpost-chat inbox [folder]: takes sealed self-referrals in, keeps each once, and tells the team

  It takes referrals for the programmes in programmes.yaml of the folder (flows). Or for these:
      --programme <name>           one of them; say it again for another
      --programmes <file>          all those in this file

      --port <number>              where it listens: PORT, or 8090
      --host <address>             on which address: INBOX_HOST, or 127.0.0.1, for a proxy on this machine
      --origin <origin>            where the room is served from, if not from here: INBOX_ORIGINS
      --data <folder>              where referrals are kept: INBOX_DATA, or inbox-data
      --rate <number>              referrals a minute for one programme: INBOX_RATE, or 60
      --retention-days <number>    how long the team's referrals stay: INBOX_RETENTION_DAYS, or 30

  By the environment only:
      INBOX_TOKEN_<PROGRAMME>      the team of one programme reads its referrals with it: INBOX_TOKEN_OUR_CENTRE
                                   for our-centre; 32 letters or more; an old and a new one parted by a comma
      INBOX_TOKEN                  the same where there is one programme only
      INBOX_PROGRAMMES             as --programme, parted by commas
      DATABASE_URL                 a PostgreSQL server in place of the folder, for several inboxes
      SMTP_URL                     smtp://name:password@host:587 or smtps://…:465; without it no e-mail is sent
      MAIL_FROM                    the address letters come from
      MAIL_TO                      the team's addresses, parted by commas
      MAIL_TO_<PROGRAMME>          the team of one programme: MAIL_TO_OUR_CENTRE for our-centre

  Switch off the access log of the proxy in front: it would keep her address.
  Ends with 0 when it was stopped, 1 when it could not start, 2 when something is set wrong.
`;
