-- AccountQueries/byMonth: one row per month, currency and type of transaction posted, in order.
-- Parameters: @from and @to, calendar days, the first and the last of the period.
-- Amounts are what students owe more (charges, refunds) or less (payments, aid: negative), reversals included
-- in the month they are posted.
declare @from date = '2024-01-01', @to date = '2024-12-31';
with
entries as (
    select
        year(posted_on) as posted_year,
        month(posted_on) as posted_month,
        currency,
        transaction_type,
        amount,
        case when reverses_id is null then 0 else 1 end as is_reversal
    from account_transaction
    where posted_on between @from and @to
)
select
    posted_year,
    posted_month,
    currency,
    transaction_type,
    count(*) as transactions,
    sum(is_reversal) as reversals,
    sum(amount) as amount
from entries
group by posted_year, posted_month, currency, transaction_type
order by posted_year, posted_month, currency, transaction_type
