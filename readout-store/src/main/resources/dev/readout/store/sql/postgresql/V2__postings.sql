-- For each value of each facet, the set of the facts that are shown and have it: 65,536 row numbers in each part, as a
-- Roaring bitmap. Filters are intersections of sets, and every count is the size of one.
create table posting (
  sort   text collate "C" not null,
  facet  text collate "C" not null,
  value  text collate "C" not null,
  part   integer not null,
  number integer not null,
  bits   bytea not null,
  primary key (sort, facet, value, part)
);
-- How many have each value, without the sets.
create index posting_number on posting (sort, facet, value, number);

-- Which articles tell a fact.
create table telling (
  article text collate "C" not null,
  fact    bigint not null references fact (pk) on delete cascade,
  primary key (article, fact)
);
create index telling_fact on telling (fact);

-- Who took part in which engagement, in which office.
create table appearance (
  person text collate "C" not null,
  day    text collate "C" not null,
  fact   bigint not null references fact (pk) on delete cascade,
  state  text collate "C" not null,
  title  text collate "C" not null,
  name   text collate "C" not null,
  place  integer not null,
  primary key (person, day, fact, place)
);
create index appearance_fact on appearance (fact);

-- How many articles of an outlet appeared in a month; both are empty where they are not known. No article is ever taken out.
create table coverage (
  outlet    text collate "C" not null,
  month     text collate "C" not null,
  number    integer not null,
  first_day text collate "C" not null,
  last_day  text collate "C" not null,
  read_at   text collate "C" not null,
  primary key (outlet, month)
);
insert into coverage (outlet, month, number, first_day, last_day, read_at)
select coalesce(outlet, ''), substr(coalesce(day, ''), 1, 7), count(*), min(coalesce(day, '')), max(coalesce(day, '')), max(read_at)
from article group by 1, 2;

-- The chronology answers alone, without the table.
drop index fact_chronology;
drop index fact_kind;
drop index fact_state;
create index fact_chronology on fact (sort, day, day_rank, id, copy, pk);
create index fact_last_day on fact (sort, last_day, pk);
drop index article_day;
drop index article_outlet;
create index article_chronology on article (coalesce(day, ''), id);
create index article_outlet on article (outlet, coalesce(day, ''), id);

-- Superseded by the sets; what lies in it moves to them in the next step.
drop table tag;
