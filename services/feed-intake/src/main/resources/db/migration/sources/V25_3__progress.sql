-- How far a fetch is, while it is under way.
alter table source_fetch add column rows_done  integer not null default 0;
alter table source_fetch add column rows_total integer not null default 0;
