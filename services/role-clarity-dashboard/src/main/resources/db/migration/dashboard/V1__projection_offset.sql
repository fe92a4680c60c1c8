-- How far the read model has read each topic; written in the same transaction as what was read.
create table projection_offset (
    topic       text   not null,
    partition   int    not null,
    next_offset bigint not null, -- the first record not yet applied; 0 = from the start of the log
    primary key (topic, partition)
);
