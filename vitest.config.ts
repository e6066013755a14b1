import { defineConfig } from "vitest/config";

// Two shared cores: two forks finish soonest, and the native engines inside some tests want their own process.
export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "tests/**/*.test.ts"],
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
