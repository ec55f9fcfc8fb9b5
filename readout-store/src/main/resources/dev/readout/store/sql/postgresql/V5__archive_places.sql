-- How far files of web archives were read: all before the position was kept. The reading tells by what gate and tables;
-- by others a file is read from its beginning.
create table archive_place (
  file       text collate "C" primary key,
  reading    text collate "C" not null,
  position   bigint not null,
  reached_at text collate "C" not null
);
