-- How often each part of the database was written: what was made of a part holds while its number stays.
create table revision (
  part   text primary key,
  number integer not null
) without rowid;
insert into revision (part, number) values ('record', 1), ('sources', 1);
