import { describe, expect, it } from "vitest";
import { readDocument } from "../server/document/document.ts";
import { englishLanguage } from "../server/facts/language.ts";
import type { ItemId } from "../server/knowledge/items.ts";
import { buildPolicy } from "../server/policy/build.ts";

const HERON = "Heron Gardens Ltd (“Heron”) runs this site and is the controller of your data.";

function statusIn(text: string, item: ItemId): string | undefined {
  const document = readDocument(`# Privacy policy\n\n${text}\n`, "markdown");
  return buildPolicy(document, englishLanguage()).disclosures.get(item)?.status;
}

/** What is said of the one who speaks; `$` stands for its name. */
const SAID: readonly (readonly [item: ItemId, text: string])[] = [
  ["retention", "$ keeps your letters for two years."],
  ["retention", "$ retains your information for no longer than 24 months."],
  ["retention", "$ deletes your account data 30 days after you close your account."],
  ["security", "$ makes a backup of $’s databases every night."],
  ["security", "$ tests $’s systems for weaknesses every quarter."],
  ["mandatory-provision", "$ requires your date of birth to open your account."],
  ["purposes", "The information that $ gathers enables $ to work out your tariff."],
  ["purposes", "$ will contact you by telephone to arrange a viewing."],
  ["right-rectification", "Is your name misspelled? Let $ know and $ will fix it."],
  ["right-erasure", "You can ask $ to erase what $ holds about you."],
  [
    "right-object",
    "You may ask $ to stop processing your personal data where $ relies on legitimate interests.",
  ],
  ["right-restriction", "You can have $ freeze your record for as long as $ checks whether it is right."],
  [
    "right-object-marketing",
    "$ sends you a newsletter. You can control whether $ sends you news about offers.",
  ],
  ["data-source", "$ buys lists from address dealers."],
  ["data-source", "If you were referred to $ by a friend, $ got your number from them."],
  ["legal-basis", "$ may process your data because the law obliges $ to."],
  ["automated-decisions", "$ does not profile $’s users."],
  ["data-categories", "$ knows your e-mail address and nothing else."],
];

describe("what is said by “we” is said by name, too", () => {
  it.each(SAID)("%s: %s", (item, text) => {
    expect(
      statusIn(`We sell seeds. ${text.replaceAll("$’s", "our").replaceAll("$", "we")}`, item),
    ).toBeDefined();
    for (const name of ["Heron", "Heron Gardens", "Heron Gardens Ltd"])
      expect(statusIn(`${HERON}\n\n${text.replaceAll("$", name)}`, item), name).toBe("present");
    for (const noun of ["the Company", "the Association", "the University"]) {
      const said = text.replaceAll("$", noun).replace(/^the|(?<=[.?] )the/g, "The");
      expect(statusIn(said, item), noun).toBe("present");
    }
  });
});

describe("what others do is not", () => {
  it.each<[ItemId, string]>([
    ["retention", `${HERON}\n\nOur bank keeps invoices for seven years.`],
    ["retention", "A parcel service brings your order. The company keeps your address for a year."],
    ["security", "A payment provider takes your card. The company encrypts your card data."],
    ["retention", `${HERON}\n\nHeron Bank, which takes your payment, keeps its own records for seven years.`],
  ])("%s: %s", (item, text) => {
    expect(statusIn(text, item)).toBe("absent");
  });
});

describe("the names of a text", () => {
  it("are no everyday words, unless a legal form follows", () => {
    const said = "knows your e-mail address and nothing else.";
    const item = "data-categories";
    expect(statusIn(`Profile Settings (“we”) is the controller.\n\nProfile Settings ${said}`, item)).toBe(
      "absent",
    );
    expect(statusIn(`Data Systems Ltd (“we”) is the controller.\n\nData Systems Ltd ${said}`, item)).toBe(
      "present",
    );
  });

  it("are learned and unlearned while it is written", () => {
    const said = "\n\nHeron knows your e-mail address and nothing else.";
    expect(statusIn(`Your data are safe.${said}`, "data-categories")).toBe("absent");
    expect(statusIn(`${HERON}${said}`, "data-categories")).toBe("present");
    expect(statusIn(`Your data are safe.${said}`, "data-categories")).toBe("absent");
  });
});
