-- A fetch is noted before the server is asked. What is due at one moment is asked for once, even if the instance that
-- asks is killed; a row without outcome is a fetch under way, or one that was cut off.
alter table source_fetch add column begun_at timestamptz not null default now();
update source_fetch set begun_at = fetched_at;
alter table source_fetch alter column fetched_at drop not null;
alter table source_fetch alter column outcome drop not null;
