-- Articles and what was read in them: the durable input. Everything from `contact` to `tag` is computed from it and from
-- the decisions of people, and may be computed again.
create table article (
  pk        bigint primary key,
  id        text collate "C" not null unique,
  sha256    text collate "C" not null unique,
  source    text collate "C" not null,
  url       text collate "C",
  outlet    text collate "C",
  title     text collate "C",
  published text collate "C",
  day       text collate "C",
  language  text collate "C" not null,
  text      text collate "C" not null,
  head      text collate "C" not null,
  reading   text collate "C" not null,
  read_at   text collate "C" not null,
  linked    integer not null default 0
);
create index article_day on article (day, id);
create index article_outlet on article (outlet, day);
create index article_pending on article (linked) where linked = 0;

-- Under which names one content was met.
create table sighting (
  article bigint not null references article (pk),
  source  text collate "C" not null,
  seen_at text collate "C" not null,
  primary key (article, source)
);

-- Which contact of which reading became part of which engagement, before any decision of a person.
create table contact (
  article    text collate "C" not null references article (id),
  place      integer not null,
  engagement text collate "C" not null,
  primary key (article, place)
);
create index contact_engagement on contact (engagement);

-- A fact: as it was read, and as it is shown once the decisions are applied.
create table fact (
  pk          bigint primary key,
  sort        text collate "C" not null,
  id          text collate "C" not null,
  copy        integer not null,
  shown_id    text collate "C",
  is_read     integer not null,
  raw         text collate "C",
  body        text collate "C",
  review      text collate "C" not null,
  digest      text collate "C" not null,
  shown_digest text collate "C" not null,
  kind        text collate "C",
  status      text collate "C",
  state       text collate "C",
  counterpart text collate "C",
  day         text collate "C" not null,
  last_day    text collate "C" not null,
  day_rank    integer not null,
  engagement  text collate "C",
  article     text collate "C" not null references article (id),
  start_at    integer not null,
  end_at      integer not null,
  place       integer not null,
  added       bigint not null,
  changed     bigint not null,
  unique (sort, id, copy)
);
create index fact_chronology on fact (sort, day, day_rank, id);
create index fact_evidence on fact (article, sort, start_at, end_at, place);
create index fact_engagement on fact (engagement) where engagement is not null;
create index fact_kind on fact (sort, kind, day);
create index fact_state on fact (sort, state, day);
create index fact_changed on fact (changed);
create index fact_shown on fact (shown_id) where shown_id is not null;

-- What a fact can be found by: its states, pairs of states, topics, persons, articles and outlets.
create table tag (
  facet text collate "C" not null,
  value text collate "C" not null,
  fact  bigint not null references fact (pk) on delete cascade,
  label text collate "C",
  primary key (facet, value, fact)
);
create index tag_fact on tag (fact, facet);

-- Words, as the store itself cuts and folds them.
create table words_of_article (
  pk    bigint primary key references article (pk) on delete cascade,
  words tsvector not null
);
create index words_of_article_index on words_of_article using gin (words);
create table words_of_fact (
  pk    bigint primary key references fact (pk) on delete cascade,
  words tsvector not null
);
create index words_of_fact_index on words_of_fact using gin (words);

-- What was added, changed and withdrawn, in order; `before` is what was shown until then.
create table change (
  seq    bigint primary key,
  at     text collate "C" not null,
  cause  text collate "C" not null,
  sort   text collate "C" not null,
  id     text collate "C" not null,
  copy   integer not null,
  change text collate "C" not null,
  before text collate "C"
);
create index change_fact on change (sort, id);

-- Where an engagement went that had this id once.
create table referent (
  old     text collate "C" primary key,
  current text collate "C" not null,
  since   text collate "C" not null
);
create index referent_current on referent (current);

-- What people decided about facts; never changed, only revoked.
create table decision (
  pk         bigint primary key,
  action     text collate "C" not null,
  sort       text collate "C" not null,
  id         text collate "C" not null,
  field      text collate "C",
  value      text collate "C",
  anchor     text collate "C" not null,
  other      text collate "C" not null,
  who        text collate "C" not null,
  at         text collate "C" not null,
  why        text collate "C" not null,
  applied    integer not null,
  revoked_at text collate "C",
  revoked_by text collate "C",
  revoked_why text collate "C"
);
create index decision_fact on decision (sort, id);
