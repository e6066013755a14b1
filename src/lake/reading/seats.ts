import type { DuckDBConnection } from "@duckdb/node-api";
import { Fault } from "#model";

export type Seats = {
  with<Result>(work: (connection: DuckDBConnection) => Promise<Result>): Promise<Result>;
  close(): void;
};

/** Lends out at most `most` connections; whoever comes later waits in order of arrival. */
export function seatsOf(most: number, connect: () => Promise<DuckDBConnection>): Seats {
  const free: DuckDBConnection[] = [];
  const waiting: (() => void)[] = [];
  let lent = 0;
  const leave = () => {
    lent--;
    waiting.shift()?.();
  };
  return {
    async with(work) {
      if (lent >= most) await new Promise<void>((resolve) => waiting.push(resolve));
      lent++;
      try {
        const connection = free.pop() ?? (await connect());
        try {
          return await work(connection);
        } finally {
          free.push(connection);
        }
      } finally {
        leave();
      }
    },
    close() {
      for (const connection of free.splice(0)) connection.closeSync();
    },
  };
}

/** Interrupts the connection's query when its time is up. */
export async function limited<Result>(
  connection: DuckDBConnection,
  timeoutMs: number,
  work: () => Promise<Result>,
): Promise<Result> {
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    connection.interrupt();
  }, timeoutMs);
  try {
    return await work();
  } catch (error) {
    if (!late) throw error;
    const seconds = timeoutMs / 1000;
    throw new Fault(
      "measure-timeout",
      `一项测算超过 ${seconds} 秒仍未完成，已中止；请缩小测算期间后重试。`,
      `A measure had not finished after ${seconds} s and was stopped; try a shorter window.`,
    );
  } finally {
    clearTimeout(timer);
  }
}
