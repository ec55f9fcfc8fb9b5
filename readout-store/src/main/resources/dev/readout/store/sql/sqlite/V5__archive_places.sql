-- How far files of web archives were read: all before the position was kept. The reading tells by what gate and tables;
-- by others a file is read from its beginning.
create table archive_place (
  file       text primary key,
  reading    text not null,
  position   bigint not null,
  reached_at text not null
) without rowid;
