import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readDocument } from "../server/document/document.ts";
import { formatOf } from "../server/document/format.ts";
import { analyze } from "../server/engine/analysis.ts";
import { AS_OF, PAGE_CONFIGURATION } from "./page.ts";
import { EXPECTED } from "./policies/expected.ts";

describe.each(Object.entries(EXPECTED))("test/policies/%s", (name, expected) => {
  const path = join(import.meta.dirname, "policies", name);
  const text = readFileSync(path, "utf8");
  const { kind, policy } = analyze(
    readDocument(text, formatOf(undefined, path, text)),
    PAGE_CONFIGURATION,
    AS_OF,
  );

  it("is taken for a policy", () => {
    expect(kind).toBe("policy");
  });

  it.each(Object.entries(expected))("%s is %s", (item, status) => {
    const disclosure = [...policy.disclosures.values()].find((one) => one.item === item);
    expect(disclosure?.status).toBe(status);
  });
});
