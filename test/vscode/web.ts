import "mocha/mocha.js";

/** Called by VS Code inside the web extension host, where mocha's own runner does not run. */
export async function run(): Promise<void> {
  mocha.setup({ ui: "bdd", reporter: "spec", timeout: 60_000, color: false });
  await import("./suite.ts");
  const failures = await new Promise<number>((resolve) => {
    mocha.run(resolve);
  });
  if (failures > 0) throw new Error(`${failures} of the tests failed`);
}
