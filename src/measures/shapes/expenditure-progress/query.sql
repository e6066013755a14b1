select side_1.paid, side_1.payments, side_2.budget, side_2.authorisations
from (
  select
    cast(sum(amount) as decimal(38, 2)) as paid,
    count(*) as payments
  from evidence_payment
  where paid_on >= date '2023-01-01'
    and paid_on <= date '2023-07-31'
) side_1 cross join (
  select
    cast(sum(case when version = '调减' then -(amount) else amount end) as decimal(38, 2)) as budget,
    count(*) as authorisations
  from evidence_budget
  where (budget_year in (2023) or (budget_year is null and effective_on >= date '2023-01-01'))
    and effective_on <= date '2023-07-31'
) side_2

-- rows
select * from (
  select source, source_row, batch, '预算' as entry, document_no as number, effective_on as dated, case when version = '调减' then -(amount) else amount end as amount
  from evidence_budget
  where (budget_year in (2023) or (budget_year is null and effective_on >= date '2023-01-01'))
    and effective_on <= date '2023-07-31'
  union all
  select source, source_row, batch, '支付' as entry, voucher_no as number, paid_on as dated, amount
  from evidence_payment
  where paid_on >= date '2023-01-01'
    and paid_on <= date '2023-07-31'
) listed
order by dated nulls last, amount desc nulls last, source, source_row
