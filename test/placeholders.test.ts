import { expect, test } from "vitest";
import type { Block, Mark } from "../server/document/block.ts";
import { type Format, readDocument } from "../server/document/document.ts";
import { englishLanguage } from "../server/facts/language.ts";
import { readPlaceholders } from "../server/facts/placeholders.ts";
import { buildPolicy } from "../server/policy/build.ts";
import { CHECKS } from "../server/rules/drafting-checks.ts";
import { unfilledPlaceholder } from "../server/rules/unfilled-placeholder.ts";

const JUDGMENT = { asOf: "2026-11-22", language: "en" };

function blockOf(text: string, marks: readonly Mark[] = []): Block {
  return { kind: "paragraph", level: 0, marker: "", length: text.length, text, map: [0, 0], marks };
}

function found(text: string, marks: readonly Mark[] = []): readonly string[] {
  return readPlaceholders({ block: blockOf(text, marks) }).map(
    ({ start, end, sort }) => `${sort}: ${text.slice(start, end)}`,
  );
}

test.each<[string, readonly string[]]>([
  ["[COMPANY] sells seeds.", ["bracket: [COMPANY]"]],
  ["Last changed on [insert date].", ["bracket: [insert date]"]],
  [
    "[Your Company Name] and <company name> are one.",
    ["bracket: [Your Company Name]", "bracket: <company name>"],
  ],
  ["Write to [contact e-mail address].", ["bracket: [contact e-mail address]"]],
  ["We are {{ company.name }} of {{ town }}.", ["template: {{ company.name }}", "template: {{ town }}"]],
  ["We are <%= company %>.", ["template: <%= company %>"]],
  ["We are %COMPANY_NAME% and $COMPANY_NAME.", ["template: %COMPANY_NAME%", "template: $COMPANY_NAME"]],
  ["Signed by ____________", ["filler: ____________"]],
  ["We keep it for XX days, as of XX/XX/XXXX.", ["filler: XX", "filler: XX/XX/XXXX"]],
  ["TODO: name the processor", ["todo: TODO"]],
  ["The period is TBD.", ["todo: TBD"]],
  ["Lorem ipsum dolor sit amet.", ["filler: Lorem ipsum"]],
  ["Your Company Name is the controller.", ["sample-name: Your Company Name"]],
  ["Write to privacy@yourcompany.com.", ["sample-name: privacy@yourcompany.com"]],
  ["A study [1] says so [a], as others do [Heron 2019].", []],
  ["He wrote “teh seeds” [sic] and left […].", []],
  ["[x] I agree [ ] I do not", []],
  ["Write to [email protected] at any time.", []],
  ["{% if garden %} {{#each beds}} {{/each}} {{else}} {{! note }}", []],
  ["The TODO List app keeps your lists.", []],
  ["As Chapter XX of the law says, see Article XXX.", []],
  ["It costs $300, or 5% of 20%.", []],
  ["Write to <privacy@heron.example> or see <https://heron.example>.", []],
  ["The [GDPR] and the [EU] apply.", []],
  ["We log what was done (e.g., [user name] opened [page title]).", []],
  ["The file wp-settings-[UID] is set.", []],
  ["We look at how many $HERON tokens you hold.", []],
  ["We are $COMPANY, and you reach us at $EMAIL.", ["template: $COMPANY", "template: $EMAIL"]],
  ["Open Settings → [your name] → Subscriptions to cancel.", []],
  ["Open Settings > [your name] > Subscriptions to cancel.", []],
  ["", []],
])("%s", (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test("the text of a link is no bracket to fill in", () => {
  const text = "See [Contact page].";
  expect(found(text, [{ kind: "link", start: 4, end: 18, target: "https://heron.example" }])).toEqual([]);
});

test.each(["markdown", "html"] as const)(
  "words in angle brackets that name no element are one (%s)",
  (format) => {
    expect(
      messages("Write to <INSERT EMAIL> or <your e-mail address>, says <COMPANY_NAME>.", format),
    ).toHaveLength(3);
    expect(
      messages("Write <b>to</b> <INPUT DISABLED> <Tabs defer> <Notice/> <o:p> <x-y z> us.", format),
    ).toEqual([]);
  },
);

test("a placeholder is not a note to whoever fills in the template as well", () => {
  const policy = buildPolicy(readDocument("Write to [INSERT EMAIL].\n", "markdown"), englishLanguage());
  expect(policy.wordings.has("template-leftover")).toBe(true);
  expect(CHECKS["template-leftover"]?.(policy, JUDGMENT)).toEqual([]);
});

test.each(["markdown", "html"] as const)(
  "a variable that a site's generator fills in is asked about (%s)",
  (format) => {
    const matter = "---\ntitle: Privacy\n---\n\n";
    for (const name of ["page.controller", "site.email", ".Params.town"])
      expect(messages(`${matter}We are {{ ${name} }}.\n`, format)).toEqual([
        "A generator fills this in when the site is built: does it have a value, and the right one?",
      ]);
    const left = ["This template variable was left in the text."];
    expect(messages("# Privacy\n\nWe are {{ page.controller }}.\n", format)).toEqual(left);
    expect(messages(`${matter}We are {{ company_name }}.\n`, format)).toEqual(left);
  },
);

test("a bracket stays one when Markdown could take it for a link", () => {
  expect(messages("[COMPANY] sells seeds.\n", "markdown")).toHaveLength(1);
});

test("one finding says all about the variables of a line, brackets are told one by one", () => {
  expect(messages("We are {{ a }} and {{ b }}.\n\nWe are {{ c }}.\n", "plaintext")).toHaveLength(2);
  expect(messages("We are [COMPANY] of [TOWN].\n", "plaintext")).toHaveLength(2);
});

test("a long row of openings is read without an error", () => {
  for (const text of [
    "[".repeat(50_000),
    "{{".repeat(50_000),
    "<a ".repeat(50_000),
    "_".repeat(50_000),
    "XX/".repeat(50_000),
  ]) {
    expect(() => found(text)).not.toThrow();
  }
});

function messages(text: string, format: Format): readonly string[] {
  const policy = buildPolicy(readDocument(text, format), englishLanguage());
  return [...unfilledPlaceholder.find(policy, JUDGMENT)].map(({ message }) => message);
}
