select
  count(*) as whole,
  count(*) filter (where done_on <= date '2023-07-31') as done,
  count(*) filter (where false) as late,
  max(done_on) filter (where done_on <= date '2023-07-31') as last_done
from evidence_task
where due_on >= date '2023-01-01'
  and due_on <= date '2023-07-31'
  and category = '一般管理事务'

-- rows
select source, source_row, batch, task_id, category, name, due_on, case when done_on <= date '2023-07-31' then done_on end as done_on, case when accepted_on <= date '2023-07-31' then accepted_on end as accepted_on, case when accepted_on is null or accepted_on <= date '2023-07-31' then accepted end as accepted
from evidence_task
where due_on >= date '2023-01-01'
  and due_on <= date '2023-07-31'
  and category = '一般管理事务'
order by case when false then 1 else 0 end desc nulls last, done_on desc nulls last, due_on desc nulls last, task_id nulls last, source, source_row
