/**
 * SQL of a monitoring system's export, made up: so many looks at 50 systems over 2023, `downPerThousand` of them
 * failed. Every value follows from the row's number.
 */
export const probesSql = (rows: number, prefix: string, downPerThousand: number): string => {
  const systems = 50;
  const step = Math.max(1, Math.floor((365 * 86_400 * systems) / Math.max(rows, systems)) - 1);
  return (
    `SELECT "监控对象", "采样时间", "可用", CASE WHEN "可用" = 1 THEN CAST(40 + h % 90000 / 1000.0 AS DECIMAL(12, 3)) END AS "响应时间(毫秒)" FROM (` +
    `SELECT '${prefix}' || lpad(CAST(i % ${systems} + 1 AS VARCHAR), 4, '0') AS "监控对象", ` +
    `strftime(TIMESTAMP '2023-01-01 00:00:00' + to_seconds(i // ${systems} * ${step}), '%Y-%m-%d %H:%M:%S') AS "采样时间", ` +
    `CASE WHEN hash(i, 1) % 1000 < ${downPerThousand} THEN 0 ELSE 1 END AS "可用", hash(i, 2) AS h ` +
    `FROM range(${rows}) AS numbers (i))`
  );
};
