select
  count(*) filter (where fixed_at_on <= date '2023-07-31') as part,
  count(*) as whole
from evidence_vulnerability
where found_at_on >= date '2023-01-01'
  and found_at_on <= date '2023-07-31'
  and severity in ('严重', '高危', '中危')

-- rows
select source, source_row, batch, vulnerability_id, asset_id, severity, found_at, case when fixed_at_on <= date '2023-07-31' then fixed_at end as fixed_at
from evidence_vulnerability
where found_at_on >= date '2023-01-01'
  and found_at_on <= date '2023-07-31'
  and severity in ('严重', '高危', '中危')
order by case when fixed_at_on <= date '2023-07-31' then 1 else 0 end nulls last, found_at desc nulls last, vulnerability_id nulls last, source, source_row
