-- For each value of each facet, the set of the facts that are shown and have it: 65,536 row numbers in each part, as a
-- Roaring bitmap. Filters are intersections of sets, and every count is the size of one.
create table posting (
  sort   text not null,
  facet  text not null,
  value  text not null,
  part   integer not null,
  number integer not null,
  bits   blob not null,
  primary key (sort, facet, value, part)
);
-- How many have each value, without the sets.
create index posting_number on posting (sort, facet, value, number);

-- Which articles tell a fact.
create table telling (
  article text not null,
  fact    integer not null references fact (pk) on delete cascade,
  primary key (article, fact)
) without rowid;
create index telling_fact on telling (fact);

-- Who took part in which engagement, in which office.
create table appearance (
  person text not null,
  day    text not null,
  fact   integer not null references fact (pk) on delete cascade,
  state  text not null,
  title  text not null,
  name   text not null,
  place  integer not null,
  primary key (person, day, fact, place)
) without rowid;
create index appearance_fact on appearance (fact);

-- How many articles of an outlet appeared in a month; both are empty where they are not known. No article is ever taken out.
create table coverage (
  outlet    text not null,
  month     text not null,
  number    integer not null,
  first_day text not null,
  last_day  text not null,
  read_at   text not null,
  primary key (outlet, month)
) without rowid;
insert into coverage (outlet, month, number, first_day, last_day, read_at)
select coalesce(outlet, ''), substr(coalesce(day, ''), 1, 7), count(*), min(coalesce(day, '')), max(coalesce(day, '')), max(read_at)
from article group by 1, 2;

-- The chronology answers alone, without the table.
drop index fact_chronology;
drop index fact_kind;
drop index fact_state;
create index fact_chronology on fact (sort, day, day_rank, id, copy);
create index fact_last_day on fact (sort, last_day);
drop index article_day;
drop index article_outlet;
create index article_chronology on article (coalesce(day, ''), id);
create index article_outlet on article (outlet, coalesce(day, ''), id);

-- Superseded by the sets; what lies in it moves to them in the next step.
drop table tag;
