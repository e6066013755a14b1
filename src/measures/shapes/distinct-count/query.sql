select
  count(distinct asset_id) as things,
  count(*) as n
from evidence_asset
where from_on <= date '2023-07-31'
  and (to_on is null or to_on >= date '2023-07-31')
  and category = '信息系统'

-- rows
select source, source_row, batch, asset_id, name, category, status, from_on, case when to_on <= date '2023-07-31' then to_on end as to_on, location
from evidence_asset
where from_on <= date '2023-07-31'
  and (to_on is null or to_on >= date '2023-07-31')
  and category = '信息系统'
order by asset_id nulls last, source, source_row
