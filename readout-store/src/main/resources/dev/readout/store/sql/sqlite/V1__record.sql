-- Articles and what was read in them: the durable input. Everything from `contact` to `tag` is computed from it and from
-- the decisions of people, and may be computed again.
create table article (
  pk        integer primary key,
  id        text not null unique,
  sha256    text not null unique,
  source    text not null,
  url       text,
  outlet    text,
  title     text,
  published text,
  day       text,
  language  text not null,
  text      text not null,
  head      text not null,
  reading   text not null,
  read_at   text not null,
  linked    integer not null default 0
);
create index article_day on article (day, id);
create index article_outlet on article (outlet, day);
create index article_pending on article (linked) where linked = 0;

-- Under which names one content was met.
create table sighting (
  article integer not null references article (pk),
  source  text not null,
  seen_at text not null,
  primary key (article, source)
) without rowid;

-- Which contact of which reading became part of which engagement, before any decision of a person.
create table contact (
  article    text not null references article (id),
  place      integer not null,
  engagement text not null,
  primary key (article, place)
) without rowid;
create index contact_engagement on contact (engagement);

-- A fact: as it was read, and as it is shown once the decisions are applied.
create table fact (
  pk          integer primary key,
  sort        text not null,
  id          text not null,
  copy        integer not null,
  shown_id    text,
  is_read     integer not null,
  raw         text,
  body        text,
  review      text not null,
  digest      text not null,
  shown_digest text not null,
  kind        text,
  status      text,
  state       text,
  counterpart text,
  day         text not null,
  last_day    text not null,
  day_rank    integer not null,
  engagement  text,
  article     text not null references article (id),
  start_at    integer not null,
  end_at      integer not null,
  place       integer not null,
  added       integer not null,
  changed     integer not null,
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
  facet text not null,
  value text not null,
  fact  integer not null references fact (pk) on delete cascade,
  label text,
  primary key (facet, value, fact)
) without rowid;
create index tag_fact on tag (fact, facet);

-- Words, as the store itself cuts and folds them.
create virtual table words_of_article using fts5 (words, content = '', contentless_delete = 1, tokenize = 'unicode61');
create virtual table words_of_fact using fts5 (words, content = '', contentless_delete = 1, tokenize = 'unicode61');

-- What was added, changed and withdrawn, in order; `before` is what was shown until then.
create table change (
  seq    integer primary key,
  at     text not null,
  cause  text not null,
  sort   text not null,
  id     text not null,
  copy   integer not null,
  change text not null,
  before text
);
create index change_fact on change (sort, id);

-- Where an engagement went that had this id once.
create table referent (
  old     text primary key,
  current text not null,
  since   text not null
) without rowid;
create index referent_current on referent (current);

-- What people decided about facts; never changed, only revoked.
create table decision (
  pk         integer primary key,
  action     text not null,
  sort       text not null,
  id         text not null,
  field      text,
  value      text,
  anchor     text not null,
  other      text not null,
  who        text not null,
  at         text not null,
  why        text not null,
  applied    integer not null,
  revoked_at text,
  revoked_by text,
  revoked_why text
);
create index decision_fact on decision (sort, id);
