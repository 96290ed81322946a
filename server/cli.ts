import { run } from "./command/run.ts";
import { processSurroundings } from "./command/surroundings.ts";

// Not `process.exit`: what is still in a pipe must be written first.
void run(process.argv.slice(2), processSurroundings()).then((code) => {
  process.exitCode = code;
});
