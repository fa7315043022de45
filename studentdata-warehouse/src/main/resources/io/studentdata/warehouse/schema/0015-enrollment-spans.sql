--liquibase formatted sql

--changeset studentdata:bld_enrollment_span
--comment The rows of bld_enrollment_student as loads keep them, so that those of enrollments which a load did not touch are not made again.
create table bld_enrollment_span (
    enrollment_key bigint not null,
    student_key bigint not null,
    from_course_day int not null,
    to_course_day int not null
);
insert into bld_enrollment_span (enrollment_key, student_key, from_course_day, to_course_day)
select b.enrollment_key, b.student_key, b.from_course_day, b.to_course_day
from bld_enrollment_student b;
--rollback drop table bld_enrollment_span;

--changeset studentdata:stg_spanned_enrollment
--comment Enrollments whose rows of bld_enrollment_span a load makes anew.
create table stg_spanned_enrollment (
    enrollment_key bigint not null
);
--rollback drop table stg_spanned_enrollment;

--changeset studentdata:bld_forgotten_enrollment
--comment Enrollments whose weeks stay as they are, since the days of their offering were forgotten.
create view bld_forgotten_enrollment as
select distinct w.enrollment_key
from etl_retention r
inner join fct_enrollment e on e.offering_key = r.offering_key
inner join fct_engagement_weekly w on w.enrollment_key = e.enrollment_key;
--rollback drop view bld_forgotten_enrollment;

--changeset studentdata:sqlserver_bld_enrollment_span_lie dbms:mssql
create clustered index ix_bld_enrollment_span_lie on bld_enrollment_span (enrollment_key, from_course_day);
--rollback drop index ix_bld_enrollment_span_lie on bld_enrollment_span;
