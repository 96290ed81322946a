import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // A test that hangs must end; how fast a test is says nothing, least of all on a machine with other work.
    testTimeout: 120_000,
  },
});
