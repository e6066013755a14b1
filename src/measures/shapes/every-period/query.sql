select
  count(*) filter (where pay_month >= date '2023-01-01' and pay_month <= date '2023-01-31') as rows_1,
  count(*) filter (where (pay_month >= date '2023-01-01' and pay_month <= date '2023-01-31') and (paid_on <= date '2023-07-31' and paid_on <= due_on)) as kept_1,
  count(*) filter (where (pay_month >= date '2023-01-01' and pay_month <= date '2023-01-31') and (due_on <= date '2023-07-31' and (paid_on is null or paid_on > due_on))) as late_1,
  count(*) filter (where pay_month >= date '2023-02-01' and pay_month <= date '2023-02-28') as rows_2,
  count(*) filter (where (pay_month >= date '2023-02-01' and pay_month <= date '2023-02-28') and (paid_on <= date '2023-07-31' and paid_on <= due_on)) as kept_2,
  count(*) filter (where (pay_month >= date '2023-02-01' and pay_month <= date '2023-02-28') and (due_on <= date '2023-07-31' and (paid_on is null or paid_on > due_on))) as late_2,
  count(*) filter (where pay_month >= date '2023-03-01' and pay_month <= date '2023-03-31') as rows_3,
  count(*) filter (where (pay_month >= date '2023-03-01' and pay_month <= date '2023-03-31') and (paid_on <= date '2023-07-31' and paid_on <= due_on)) as kept_3,
  count(*) filter (where (pay_month >= date '2023-03-01' and pay_month <= date '2023-03-31') and (due_on <= date '2023-07-31' and (paid_on is null or paid_on > due_on))) as late_3,
  count(*) filter (where pay_month >= date '2023-04-01' and pay_month <= date '2023-04-30') as rows_4,
  count(*) filter (where (pay_month >= date '2023-04-01' and pay_month <= date '2023-04-30') and (paid_on <= date '2023-07-31' and paid_on <= due_on)) as kept_4,
  count(*) filter (where (pay_month >= date '2023-04-01' and pay_month <= date '2023-04-30') and (due_on <= date '2023-07-31' and (paid_on is null or paid_on > due_on))) as late_4,
  count(*) filter (where pay_month >= date '2023-05-01' and pay_month <= date '2023-05-31') as rows_5,
  count(*) filter (where (pay_month >= date '2023-05-01' and pay_month <= date '2023-05-31') and (paid_on <= date '2023-07-31' and paid_on <= due_on)) as kept_5,
  count(*) filter (where (pay_month >= date '2023-05-01' and pay_month <= date '2023-05-31') and (due_on <= date '2023-07-31' and (paid_on is null or paid_on > due_on))) as late_5,
  count(*) filter (where pay_month >= date '2023-06-01' and pay_month <= date '2023-06-30') as rows_6,
  count(*) filter (where (pay_month >= date '2023-06-01' and pay_month <= date '2023-06-30') and (paid_on <= date '2023-07-31' and paid_on <= due_on)) as kept_6,
  count(*) filter (where (pay_month >= date '2023-06-01' and pay_month <= date '2023-06-30') and (due_on <= date '2023-07-31' and (paid_on is null or paid_on > due_on))) as late_6,
  count(*) filter (where pay_month >= date '2023-07-01' and pay_month <= date '2023-07-31') as rows_7,
  count(*) filter (where (pay_month >= date '2023-07-01' and pay_month <= date '2023-07-31') and (paid_on <= date '2023-07-31' and paid_on <= due_on)) as kept_7,
  count(*) filter (where (pay_month >= date '2023-07-01' and pay_month <= date '2023-07-31') and (due_on <= date '2023-07-31' and (paid_on is null or paid_on > due_on))) as late_7,
  count(*) filter (where pay_month >= date '2023-08-01' and pay_month <= date '2023-08-31') as rows_8,
  count(*) filter (where (pay_month >= date '2023-08-01' and pay_month <= date '2023-08-31') and (paid_on <= date '2023-07-31' and paid_on <= due_on)) as kept_8,
  count(*) filter (where (pay_month >= date '2023-08-01' and pay_month <= date '2023-08-31') and (due_on <= date '2023-07-31' and (paid_on is null or paid_on > due_on))) as late_8,
  count(*) filter (where pay_month >= date '2023-09-01' and pay_month <= date '2023-09-30') as rows_9,
  count(*) filter (where (pay_month >= date '2023-09-01' and pay_month <= date '2023-09-30') and (paid_on <= date '2023-07-31' and paid_on <= due_on)) as kept_9,
  count(*) filter (where (pay_month >= date '2023-09-01' and pay_month <= date '2023-09-30') and (due_on <= date '2023-07-31' and (paid_on is null or paid_on > due_on))) as late_9,
  count(*) filter (where pay_month >= date '2023-10-01' and pay_month <= date '2023-10-31') as rows_10,
  count(*) filter (where (pay_month >= date '2023-10-01' and pay_month <= date '2023-10-31') and (paid_on <= date '2023-07-31' and paid_on <= due_on)) as kept_10,
  count(*) filter (where (pay_month >= date '2023-10-01' and pay_month <= date '2023-10-31') and (due_on <= date '2023-07-31' and (paid_on is null or paid_on > due_on))) as late_10,
  count(*) filter (where pay_month >= date '2023-11-01' and pay_month <= date '2023-11-30') as rows_11,
  count(*) filter (where (pay_month >= date '2023-11-01' and pay_month <= date '2023-11-30') and (paid_on <= date '2023-07-31' and paid_on <= due_on)) as kept_11,
  count(*) filter (where (pay_month >= date '2023-11-01' and pay_month <= date '2023-11-30') and (due_on <= date '2023-07-31' and (paid_on is null or paid_on > due_on))) as late_11,
  count(*) filter (where pay_month >= date '2023-12-01' and pay_month <= date '2023-12-31') as rows_12,
  count(*) filter (where (pay_month >= date '2023-12-01' and pay_month <= date '2023-12-31') and (paid_on <= date '2023-07-31' and paid_on <= due_on)) as kept_12,
  count(*) filter (where (pay_month >= date '2023-12-01' and pay_month <= date '2023-12-31') and (due_on <= date '2023-07-31' and (paid_on is null or paid_on > due_on))) as late_12
from evidence_payroll
where pay_month >= date '2023-01-01'
  and pay_month <= date '2023-07-31'

-- rows
select source, source_row, batch, worker, pay_month, case when due_on <= date '2023-07-31' then due_on end as due_on, case when paid_on <= date '2023-07-31' then paid_on end as paid_on, case when paid_on is null or paid_on <= date '2023-07-31' then correct end as correct
from evidence_payroll
where pay_month >= date '2023-01-01'
  and pay_month <= date '2023-07-31'
order by case when ((pay_month >= date '2023-01-01' and pay_month <= date '2023-01-31') and (due_on <= date '2023-07-31' and (paid_on is null or paid_on > due_on))) or ((pay_month >= date '2023-02-01' and pay_month <= date '2023-02-28') and (due_on <= date '2023-07-31' and (paid_on is null or paid_on > due_on))) or ((pay_month >= date '2023-03-01' and pay_month <= date '2023-03-31') and (due_on <= date '2023-07-31' and (paid_on is null or paid_on > due_on))) or ((pay_month >= date '2023-04-01' and pay_month <= date '2023-04-30') and (due_on <= date '2023-07-31' and (paid_on is null or paid_on > due_on))) or ((pay_month >= date '2023-05-01' and pay_month <= date '2023-05-31') and (due_on <= date '2023-07-31' and (paid_on is null or paid_on > due_on))) or ((pay_month >= date '2023-06-01' and pay_month <= date '2023-06-30') and (due_on <= date '2023-07-31' and (paid_on is null or paid_on > due_on))) or ((pay_month >= date '2023-07-01' and pay_month <= date '2023-07-31') and (due_on <= date '2023-07-31' and (paid_on is null or paid_on > due_on))) or ((pay_month >= date '2023-08-01' and pay_month <= date '2023-08-31') and (due_on <= date '2023-07-31' and (paid_on is null or paid_on > due_on))) or ((pay_month >= date '2023-09-01' and pay_month <= date '2023-09-30') and (due_on <= date '2023-07-31' and (paid_on is null or paid_on > due_on))) or ((pay_month >= date '2023-10-01' and pay_month <= date '2023-10-31') and (due_on <= date '2023-07-31' and (paid_on is null or paid_on > due_on))) or ((pay_month >= date '2023-11-01' and pay_month <= date '2023-11-30') and (due_on <= date '2023-07-31' and (paid_on is null or paid_on > due_on))) or ((pay_month >= date '2023-12-01' and pay_month <= date '2023-12-31') and (due_on <= date '2023-07-31' and (paid_on is null or paid_on > due_on))) then 1 else 0 end desc nulls last, pay_month desc nulls last, worker nulls last, source, source_row
