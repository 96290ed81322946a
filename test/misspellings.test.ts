import { describe, expect, it } from "vitest";
import { MISSPELLINGS } from "../server/language/en/misspellings.ts";
import { statusIn } from "./statements.ts";

describe("misspellings", () => {
  it.each([
    ["right-access", "You can acess your persoanl infomation at any time."],
    ["right-withdraw-consent", "Where we rely on your consent, you may withraw it at any time."],
    ["recipients", "We share your data with thrid parties such as our webhost and our tax adviser."],
    ["right-restriction", "You have the right to restric the procesing of your data."],
    ["transfer-safeguards", "Your data are tranfered to the USA under the standard contractual clauses."],
  ] as const)("are read as what is meant: %s in: %s", (item, text) => {
    expect(statusIn(text, item)).toBe("present");
  });

  it("are no words that are meant, and lead to words that are none themselves", () => {
    for (const [wrong, right] of MISSPELLINGS) {
      expect(wrong).toMatch(/^[a-z]{4,}$/);
      expect(MISSPELLINGS.has(right), right).toBe(false);
    }
  });
});
