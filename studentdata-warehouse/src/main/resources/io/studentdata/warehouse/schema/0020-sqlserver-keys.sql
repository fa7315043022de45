--liquibase formatted sql
-- Keys and indexes on SQL Server. On DuckDB there are none: its indexes cost more than a load.

--changeset studentdata:sqlserver_etl_keys dbms:mssql
--comment Two loads that do not know of each other cannot both publish: one key each.
alter table etl_setting add constraint pk_etl_setting primary key (setting_name);
alter table etl_lock add constraint pk_etl_lock primary key (lock_name);
alter table etl_store add constraint pk_etl_store primary key (store_key);
alter table etl_batch add constraint pk_etl_batch primary key (store_key, batch_id);
alter table etl_run add constraint pk_etl_run primary key (etl_run_id);
create unique index ix_etl_store_uuid on etl_store (store_uuid);
create clustered index ix_etl_step_run on etl_step (etl_run_id);
create clustered index ix_check_result_run on check_result (etl_run_id);
--rollback drop index ix_check_result_run on check_result; drop index ix_etl_step_run on etl_step; drop index ix_etl_store_uuid on etl_store; alter table etl_run drop constraint pk_etl_run; alter table etl_batch drop constraint pk_etl_batch; alter table etl_store drop constraint pk_etl_store; alter table etl_lock drop constraint pk_etl_lock; alter table etl_setting drop constraint pk_etl_setting;

--changeset studentdata:sqlserver_dimension_keys dbms:mssql
--comment Members are found by their key, and by their row in the store.
alter table dim_date add constraint pk_dim_date primary key (date_key);
alter table dim_student add constraint pk_dim_student primary key (student_key);
alter table dim_term add constraint pk_dim_term primary key (term_key);
alter table dim_course add constraint pk_dim_course primary key (course_key);
alter table dim_offering add constraint pk_dim_offering primary key (offering_key);
alter table dim_assessment add constraint pk_dim_assessment primary key (assessment_key);
alter table dim_resource add constraint pk_dim_resource primary key (resource_key);
alter table dim_program add constraint pk_dim_program primary key (program_key);
alter table dim_staff add constraint pk_dim_staff primary key (staff_key);
alter table dim_model_version add constraint pk_dim_model_version primary key (model_version_key);
create index ix_dim_student_row on dim_student (store_key, source_row_id);
create index ix_dim_term_row on dim_term (store_key, source_row_id);
create index ix_dim_course_row on dim_course (store_key, source_row_id);
create index ix_dim_offering_row on dim_offering (store_key, source_row_id);
create index ix_dim_assessment_row on dim_assessment (store_key, source_row_id);
create index ix_dim_resource_row on dim_resource (store_key, source_row_id);
create index ix_dim_program_row on dim_program (store_key, source_row_id);
create index ix_dim_staff_row on dim_staff (store_key, source_row_id);
create index ix_dim_student_durable on dim_student (student_durable_key);
create index ix_dim_date_calendar on dim_date (calendar_date);
create index ix_dim_date_number on dim_date (day_number);
--rollback drop index ix_dim_date_number on dim_date; drop index ix_dim_date_calendar on dim_date; drop index ix_dim_student_durable on dim_student; drop index ix_dim_staff_row on dim_staff; drop index ix_dim_program_row on dim_program; drop index ix_dim_resource_row on dim_resource; drop index ix_dim_assessment_row on dim_assessment; drop index ix_dim_offering_row on dim_offering; drop index ix_dim_course_row on dim_course; drop index ix_dim_term_row on dim_term; drop index ix_dim_student_row on dim_student; alter table dim_model_version drop constraint pk_dim_model_version; alter table dim_staff drop constraint pk_dim_staff; alter table dim_program drop constraint pk_dim_program; alter table dim_resource drop constraint pk_dim_resource; alter table dim_assessment drop constraint pk_dim_assessment; alter table dim_offering drop constraint pk_dim_offering; alter table dim_course drop constraint pk_dim_course; alter table dim_term drop constraint pk_dim_term; alter table dim_student drop constraint pk_dim_student; alter table dim_date drop constraint pk_dim_date;

--changeset studentdata:sqlserver_build_keys dbms:mssql
--comment What dimensions are made of lies by its row in the store.
create clustered index ix_bld_student_row on bld_student (store_key, source_row_id);
create clustered index ix_bld_student_profile_row on bld_student_profile (store_key, source_row_id);
create clustered index ix_bld_staff_assignment_row on bld_staff_assignment (store_key, source_row_id);
create index ix_bld_student_profile_student on bld_student_profile (store_key, student_row_id);
--rollback drop index ix_bld_student_profile_student on bld_student_profile; drop index ix_bld_staff_assignment_row on bld_staff_assignment; drop index ix_bld_student_profile_row on bld_student_profile; drop index ix_bld_student_row on bld_student;

--changeset studentdata:sqlserver_fact_indexes dbms:mssql
--comment Facts lie by whom they are about, and are found by their row in the store. The two largest have a columnstore instead, where the server has it: physical-layout.sqlserver.sql.
alter table fct_enrollment add constraint pk_fct_enrollment primary key (enrollment_key);
create clustered index ix_fct_assessment_attempt_lie on fct_assessment_attempt (enrollment_key, assessment_key);
create clustered index ix_fct_enrollment_event_lie on fct_enrollment_event (enrollment_key, event_number);
create clustered index ix_fct_attendance_lie on fct_attendance (enrollment_key, course_day);
create clustered index ix_fct_program_membership_lie on fct_program_membership (student_durable_key, program_key, from_date_key);
create clustered index ix_fct_account_transaction_lie on fct_account_transaction (student_durable_key, posted_date_key);
create clustered index ix_fct_account_balance_monthly_lie on fct_account_balance_monthly (student_durable_key, currency, month_key);
create clustered index ix_fct_advising_contact_lie on fct_advising_contact (student_durable_key, contacted_date_key);
create clustered index ix_bridge_staff_assignment_lie on bridge_staff_assignment (staff_key, offering_key);
create clustered index ix_fct_risk_score_lie on fct_risk_score (enrollment_key, observation_day, model_version_key);
create index ix_fct_enrollment_row on fct_enrollment (store_key, source_row_id);
create index ix_fct_assessment_attempt_row on fct_assessment_attempt (store_key, source_row_id);
create index ix_fct_enrollment_event_row on fct_enrollment_event (store_key, source_row_id);
create index ix_fct_attendance_row on fct_attendance (store_key, source_row_id);
create index ix_fct_program_membership_row on fct_program_membership (store_key, source_row_id);
create index ix_fct_account_transaction_row on fct_account_transaction (store_key, source_row_id);
create index ix_fct_advising_contact_row on fct_advising_contact (store_key, source_row_id);
create index ix_bridge_staff_assignment_row on bridge_staff_assignment (store_key, source_row_id);
create index ix_fct_enrollment_offering on fct_enrollment (offering_key);
create index ix_fct_enrollment_student on fct_enrollment (student_durable_key);
create index ix_fct_attendance_pseudonym on fct_attendance (attendance_pseudonym);
create index ix_fct_account_transaction_pseudonym on fct_account_transaction (transaction_pseudonym);
create index ix_fct_advising_contact_pseudonym on fct_advising_contact (contact_pseudonym);
--rollback drop index ix_fct_advising_contact_pseudonym on fct_advising_contact; drop index ix_fct_account_transaction_pseudonym on fct_account_transaction; drop index ix_fct_attendance_pseudonym on fct_attendance; drop index ix_fct_enrollment_student on fct_enrollment; drop index ix_fct_enrollment_offering on fct_enrollment; drop index ix_bridge_staff_assignment_row on bridge_staff_assignment; drop index ix_fct_advising_contact_row on fct_advising_contact; drop index ix_fct_account_transaction_row on fct_account_transaction; drop index ix_fct_program_membership_row on fct_program_membership; drop index ix_fct_attendance_row on fct_attendance; drop index ix_fct_enrollment_event_row on fct_enrollment_event; drop index ix_fct_assessment_attempt_row on fct_assessment_attempt; drop index ix_fct_enrollment_row on fct_enrollment; drop index ix_fct_risk_score_lie on fct_risk_score; drop index ix_bridge_staff_assignment_lie on bridge_staff_assignment; drop index ix_fct_advising_contact_lie on fct_advising_contact; drop index ix_fct_account_balance_monthly_lie on fct_account_balance_monthly; drop index ix_fct_account_transaction_lie on fct_account_transaction; drop index ix_fct_program_membership_lie on fct_program_membership; drop index ix_fct_attendance_lie on fct_attendance; drop index ix_fct_enrollment_event_lie on fct_enrollment_event; drop index ix_fct_assessment_attempt_lie on fct_assessment_attempt; alter table fct_enrollment drop constraint pk_fct_enrollment;
