-- Where news comes from, and how each source stands.
create table source (
  address      text primary key,
  name         text not null,
  form         text not null,
  side         text,
  kind         text not null,
  language     text,
  last_attempt text,
  last_success text,
  failures     integer not null,
  outcome      text not null,
  detail       text not null
) without rowid;

-- Times in which a source may have published what was not seen.
create table source_gap (
  source     text not null references source (address) on delete cascade,
  since      text not null,
  until_time text,
  reason     text not null,
  primary key (source, since)
) without rowid;

-- What is known of each address that a source named.
create table page (
  address       text primary key,
  source        text not null,
  status        text not null,
  first_seen    text not null,
  visited       text,
  changed       text,
  due           text,
  failures      integer not null,
  outcome       text not null,
  version       integer,
  location      text,
  digest        text,
  record        text,
  fetched       text,
  etag          text,
  last_modified text
) without rowid;
create index page_due on page (source, due) where due is not null;
create index page_status on page (source, status);

-- Hosts that want to be left alone for a while.
create table host (
  host       text primary key,
  failures   integer not null,
  until_time text not null
) without rowid;

-- Files of web archives that were read.
create table archive (
  name    text primary key,
  read_at text not null
) without rowid;
