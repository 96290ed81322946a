import { describe, expect, it } from "vitest";
import { statusIn } from "./statements.ts";
import { ALL_RIGHTS, RIGHTS_TOGETHER } from "./statements-rights-together.ts";

describe("a text that gives several rights, or none", () => {
  it.each(RIGHTS_TOGETHER)("gives %s in: %s", (gives, text) => {
    const given = ALL_RIGHTS.filter((right) => statusIn(text, `right-${right}`) === "present");
    expect(given.join(" ")).toBe(ALL_RIGHTS.filter((right) => gives.split(" ").includes(right)).join(" "));
  });
});
