-- Where news comes from, and how each source stands.
create table source (
  address      text collate "C" primary key,
  name         text collate "C" not null,
  form         text collate "C" not null,
  side         text collate "C",
  kind         text collate "C" not null,
  language     text collate "C",
  last_attempt text collate "C",
  last_success text collate "C",
  failures     integer not null,
  outcome      text collate "C" not null,
  detail       text collate "C" not null
);

-- Times in which a source may have published what was not seen.
create table source_gap (
  source     text collate "C" not null references source (address) on delete cascade,
  since      text collate "C" not null,
  until_time text collate "C",
  reason     text collate "C" not null,
  primary key (source, since)
);

-- What is known of each address that a source named.
create table page (
  address       text collate "C" primary key,
  source        text collate "C" not null,
  status        text collate "C" not null,
  first_seen    text collate "C" not null,
  visited       text collate "C",
  changed       text collate "C",
  due           text collate "C",
  failures      integer not null,
  outcome       text collate "C" not null,
  version       integer,
  location      text collate "C",
  digest        text collate "C",
  record        text collate "C",
  fetched       text collate "C",
  etag          text collate "C",
  last_modified text collate "C"
);
create index page_due on page (source, due) where due is not null;
create index page_status on page (source, status);

-- Hosts that want to be left alone for a while.
create table host (
  host       text collate "C" primary key,
  failures   integer not null,
  until_time text collate "C" not null
);

-- Files of web archives that were read.
create table archive (
  name    text collate "C" primary key,
  read_at text collate "C" not null
);
