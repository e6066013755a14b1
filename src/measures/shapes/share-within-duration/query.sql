select
  count(*) filter (where resolved_at_on <= date '2023-07-31' and cast(extract(epoch from (case when resolved_at_on <= date '2023-07-31' then resolved_at else timestamp '2023-07-31 16:00:00' end - opened_at)) * 1000000 as bigint) <= 86400000000) as part,
  count(*) filter (where resolved_at_on <= date '2023-07-31' or cast(extract(epoch from (case when resolved_at_on <= date '2023-07-31' then resolved_at else timestamp '2023-07-31 16:00:00' end - opened_at)) * 1000000 as bigint) > 86400000000) as whole,
  count(*) as n
from evidence_ticket
where opened_at_on >= date '2023-01-01'
  and opened_at_on <= date '2023-07-31'
  and category = '运维工单'

-- rows
select source, source_row, batch, ticket_id, category, title, opened_at, case when responded_at_on <= date '2023-07-31' then responded_at end as responded_at, case when resolved_at_on <= date '2023-07-31' then resolved_at end as resolved_at, status, case when resolved_at_on is null or resolved_at_on <= date '2023-07-31' then passed end as passed, reporter
from evidence_ticket
where opened_at_on >= date '2023-01-01'
  and opened_at_on <= date '2023-07-31'
  and category = '运维工单'
order by cast(extract(epoch from (case when resolved_at_on <= date '2023-07-31' then resolved_at else timestamp '2023-07-31 16:00:00' end - opened_at)) * 1000000 as bigint) desc nulls last, ticket_id nulls last, source, source_row
