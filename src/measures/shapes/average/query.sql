select
  cast(sum(response_ms) as decimal(38, 3)) as total,
  count(*) as n
from evidence_probe
where sampled_at_on >= date '2023-01-01'
  and sampled_at_on <= date '2023-07-31'
  and response_ms is not null

-- rows
select source, source_row, batch, target_id, sampled_at, ok, response_ms
from evidence_probe
where sampled_at_on >= date '2023-01-01'
  and sampled_at_on <= date '2023-07-31'
  and response_ms is not null
order by response_ms nulls last, target_id nulls last, sampled_at nulls last, source, source_row
