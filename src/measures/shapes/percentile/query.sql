select
  min(figure) filter (where running * 100 >= total * 95) as figure,
  coalesce(cast(max(total) as bigint), 0) as n
from (
  select figure, sum(times) over (order by figure) as running, sum(times) over () as total
  from (
    select response_ms as figure, count(*) as times
    from evidence_probe
    where sampled_at_on >= date '2023-01-01'
      and sampled_at_on <= date '2023-07-31'
      and response_ms is not null
    group by response_ms
  ) tallies
) ranks

-- rows
select source, source_row, batch, target_id, sampled_at, ok, response_ms
from evidence_probe
where sampled_at_on >= date '2023-01-01'
  and sampled_at_on <= date '2023-07-31'
  and response_ms is not null
order by response_ms nulls last, target_id nulls last, sampled_at nulls last, source, source_row
