--liquibase formatted sql

--changeset studentdata:bld_ledger_horizon
--comment One row: the month (yyyymm) up to which accounts that are open are listed month by month; 0 without entries. It is the newest month with entries that is reached from the month of the middle entry without a gap of more than 12 months, so that an entry on a wrong day far ahead does not move it.
create view bld_ledger_horizon as
select coalesce(max(f.month_key), 0) as month_key
from (
    select
        c.month_key,
        min(case when c.gap > 12 then c.month_key else 999912 end) over (order by c.month_key rows unbounded preceding) as first_after_gap
    from (
        select
            m.month_key,
            m.month_number - lag(m.month_number) over (order by m.month_key) as gap
        from (
            select
                e.month_key,
                12 * floor(e.month_key / 100.0) + e.month_key - 100 * floor(e.month_key / 100.0) as month_number,
                sum(e.entries) over (order by e.month_key rows unbounded preceding) as entries_so_far,
                sum(e.entries) over () as entries_of_all
            from (
                select d.month_key, count(*) as entries
                from (select cast(floor(posted_date_key / 100.0) as int) as month_key from fct_account_transaction) d
                group by d.month_key
            ) e
        ) m
        where 2 * m.entries_so_far >= m.entries_of_all
    ) c
) f
where f.month_key < f.first_after_gap;
--rollback drop view bld_ledger_horizon;

--changeset studentdata:stg_ledger_horizon
--comment Staging: that month before and after the entries of a load. Empty between loads.
create table stg_former_horizon (month_key int not null);
create table stg_ledger_horizon (month_key int not null);
--rollback drop table stg_ledger_horizon; drop table stg_former_horizon;
