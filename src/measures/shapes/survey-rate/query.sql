select
  count(*) filter (where valid = true and answer in ('非常满意', '满意')) as part,
  count(*) filter (where valid = true) as whole,
  count(*) as n
from evidence_survey
where answered_on >= date '2023-01-01'
  and answered_on <= date '2023-07-31'
  and audience = '服务对象'

-- rows
select source, source_row, batch, response_id, answered_on, audience, answer, valid, respondent
from evidence_survey
where answered_on >= date '2023-01-01'
  and answered_on <= date '2023-07-31'
  and audience = '服务对象'
order by case when valid = true then 1 else 0 end desc nulls last, case when valid = true and answer in ('非常满意', '满意') then 1 else 0 end nulls last, answered_on nulls last, response_id nulls last, source, source_row
