/** The dossier on disk: what stands in an `.art28` file. Told to outsiders in the README beside this file. */

/** "A28D", in the header of every dossier, so that other programs can tell what the file is. */
export const applicationId = 0x41323844

/** Raised by every change of the tables; each step has a migration in {@link migrations}. */
export const formatVersion = 1

/** Where evidence is cut. A multiple of the page size, so that a chunk's overflow pages are full. */
export const chunkBytes = 1 << 20

export const pageBytes = 1 << 14

/** Stands before the seal's digits, and nowhere else in the seal's page. */
export const sealMark = 'art28-seal:'

/** The seal's digits while the file is open for writing. */
export const openSeal = '0'.repeat(64)

/** From version n to n + 1, at index n. The first makes an empty file a dossier. */
export const migrations: readonly string[] = [
  `
  create table events (
    sequence      integer primary key,
    at            text not null,
    by            text not null,
    command       text not null,
    payload       text not null,
    previous_hash text not null,
    hash          text not null
  ) strict;
  create table evidence (
    id         integer primary key,
    sha256     text unique,
    size_bytes integer
  ) strict;
  create table chunks (
    evidence integer not null references evidence (id),
    number   integer not null,
    bytes    blob not null,
    unique (evidence, number)
  ) strict;
  create table seal (text text not null) strict;
  insert into seal values ('${sealMark}${openSeal}');
  `,
]
