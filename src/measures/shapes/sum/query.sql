select
  cast(sum(submitted) as decimal(38, 0)) as total,
  count(*) as n
from evidence_message_count
where sent_on >= date '2023-01-01'
  and sent_on <= date '2023-07-31'

-- rows
select source, source_row, batch, channel, sent_on, submitted, delivered
from evidence_message_count
where sent_on >= date '2023-01-01'
  and sent_on <= date '2023-07-31'
order by submitted desc nulls last, channel nulls last, sent_on nulls last, source, source_row
