select
  max(cast(extract(epoch from (case when resolved_at_on <= date '2023-07-31' then resolved_at else timestamp '2023-07-31 16:00:00' end - opened_at)) * 1000000 as bigint)) as longest_micros,
  count(*) as n,
  count(*) filter (where resolved_at_on <= date '2023-07-31') as ended
from evidence_ticket
where opened_at_on >= date '2023-01-01'
  and opened_at_on <= date '2023-07-31'
  and category = '信息安全事件'
  and status <> '已取消'

-- rows
select source, source_row, batch, ticket_id, category, title, opened_at, case when responded_at_on <= date '2023-07-31' then responded_at end as responded_at, case when resolved_at_on <= date '2023-07-31' then resolved_at end as resolved_at, status, case when resolved_at_on is null or resolved_at_on <= date '2023-07-31' then passed end as passed, reporter
from evidence_ticket
where opened_at_on >= date '2023-01-01'
  and opened_at_on <= date '2023-07-31'
  and category = '信息安全事件'
  and status <> '已取消'
order by cast(extract(epoch from (case when resolved_at_on <= date '2023-07-31' then resolved_at else timestamp '2023-07-31 16:00:00' end - opened_at)) * 1000000 as bigint) desc nulls last, ticket_id nulls last, source, source_row
