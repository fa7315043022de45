-- AssessmentInsights/scoreDistribution: one row per assessment with marked attempts.
-- Parameters: scope_kind, one of ALL, TERM, COURSE, OFFERING; scope_system and scope_id, the source system and
--   code of the term, course or offering, not looked at under ALL; pass_mark, the score in percent below which
--   below_percent counts.
-- Scores are in percent; results carried over are left out. Quartiles are values that occur, by nearest rank
-- (R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", Am. Stat. 50 (1996), definition 1).
-- standard_deviation is that of a sample, null for a single score.
with
parameters as (
    select
        cast('ALL' as varchar(10)) as scope_kind,
        cast('oulad' as varchar(40)) as scope_system,
        cast('' as varchar(120)) as scope_id,
        cast(40 as decimal(5, 2)) as pass_mark
),
offerings as (
    select
        o.offering_key,
        o.offering_code
    from dim_offering o
    cross join parameters p
    where o.offering_key > 0
        and (p.scope_kind = 'ALL'
            or (o.source_system = p.scope_system
                and ((p.scope_kind = 'TERM' and o.term_code = p.scope_id)
                    or (p.scope_kind = 'COURSE' and o.course_code = p.scope_id)
                    or (p.scope_kind = 'OFFERING' and o.offering_code = p.scope_id))))
),
marked as (
    select
        t.assessment_key,
        t.offering_key,
        t.score_percent,
        row_number() over (partition by t.assessment_key order by t.score_percent) as place,
        count(*) over (partition by t.assessment_key) as n
    from fct_assessment_attempt t
    inner join offerings o on o.offering_key = t.offering_key
    where t.is_banked = 0
        and t.score_percent is not null
),
summary as (
    select
        m.assessment_key,
        m.offering_key,
        max(m.n) as marked,
        avg(m.score_percent) as mean_score,
        sum(m.score_percent * m.score_percent) as squares,
        min(m.score_percent) as lowest,
        max(case when m.place = floor((m.n + 3) / 4.0e0) then m.score_percent end) as first_quartile,
        max(case when m.place = floor((m.n + 1) / 2.0e0) then m.score_percent end) as median,
        max(case when m.place = floor((3 * m.n + 3) / 4.0e0) then m.score_percent end) as third_quartile,
        max(m.score_percent) as highest,
        sum(case when m.score_percent < p.pass_mark then 1 else 0 end) as below
    from marked m
    cross join parameters p
    group by m.assessment_key, m.offering_key
)
select
    o.offering_code,
    a.source_system,
    a.assessment_code,
    a.assessment_type,
    a.due_day,
    a.weight_percent,
    s.marked,
    s.mean_score,
    case
        when s.marked = 1 then null
        when s.squares - s.marked * s.mean_score * s.mean_score <= 0 then 0
        else sqrt((s.squares - s.marked * s.mean_score * s.mean_score) / (s.marked - 1))
    end as standard_deviation,
    s.lowest,
    s.first_quartile,
    s.median,
    s.third_quartile,
    s.highest,
    s.below * 100.0e0 / s.marked as below_percent
from summary s
inner join offerings o on o.offering_key = s.offering_key
inner join dim_assessment a on a.assessment_key = s.assessment_key
order by o.offering_code, case when a.due_day is null then 1 else 0 end, a.due_day, a.assessment_code
