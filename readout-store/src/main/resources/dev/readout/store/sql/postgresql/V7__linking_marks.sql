-- What linking finds articles by when others come: worked out from the readings, and may be worked out again. Numbers of the
-- keys of contacts and measures, those of texts' words, and for each article that has them its text's signature (none of a
-- short text) and the story that it prints (none until texts are compared).
create table linking_key (
  number  bigint not null,
  article bigint not null references article (pk),
  primary key (number, article)
);
create table text_band (
  band    bigint not null,
  article bigint not null references article (pk),
  primary key (band, article)
);
create table text_story (
  article   bigint primary key references article (pk),
  signature text collate "C",
  story     text collate "C"
);
create index text_story_story on text_story (story) where story is not null;
