select
  count(*) filter (where grade = '达成年度指标') as grade_1,
  count(*) filter (where grade = '部分达成年度指标并具有一定效果') as grade_2,
  count(*) filter (where grade = '未达成年度指标且效果较差') as grade_3
from (
  select grade, row_number() over (partition by assessor order by assessed_on desc nulls last, case when grade = '达成年度指标' then 0 when grade = '部分达成年度指标并具有一定效果' then 1 when grade = '未达成年度指标且效果较差' then 2 else 3 end desc) as turn
  from evidence_assessment
  where assessed_on >= date '2023-01-01'
    and assessed_on <= date '2023-07-31'
    and item = '某项工作'
) turns
where turn = 1

-- rows
select source, source_row, batch, item, assessor, scale, grade, assessed_on, reason, document
from evidence_assessment
where assessed_on >= date '2023-01-01'
  and assessed_on <= date '2023-07-31'
  and item = '某项工作'
order by case when grade = '达成年度指标' then 0 when grade = '部分达成年度指标并具有一定效果' then 1 when grade = '未达成年度指标且效果较差' then 2 else 3 end desc nulls last, assessed_on desc nulls last, item nulls last, assessor nulls last, source, source_row
