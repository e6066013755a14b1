select
  count(*) as n
from evidence_inspection
where due_on >= date '2023-01-01'
  and due_on <= date '2023-07-31'
  and category = '系统巡检'
  and done_at_on <= date '2023-07-31'

-- rows
select source, source_row, batch, inspection_id, category, due_on, case when done_at_on <= date '2023-07-31' then done_at end as done_at, case when done_at_on is null or done_at_on <= date '2023-07-31' then passed end as passed
from evidence_inspection
where due_on >= date '2023-01-01'
  and due_on <= date '2023-07-31'
  and category = '系统巡检'
  and done_at_on <= date '2023-07-31'
order by due_on desc nulls last, inspection_id nulls last, source, source_row
