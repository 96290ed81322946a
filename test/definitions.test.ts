import { describe, expect, test } from "vitest";
import { readDocument } from "../server/document/document.ts";
import { englishLanguage } from "../server/facts/language.ts";
import { termKey } from "../server/language/term-key.ts";
import { buildPolicy } from "../server/policy/build.ts";
import type { Terms } from "../server/policy/terms.ts";

function termsOf(text: string): Terms {
  return buildPolicy(readDocument(text, "plaintext"), englishLanguage()).terms;
}

function defined(text: string): readonly string[] {
  return termsOf(text).definitions.flatMap(({ term, sort }) =>
    sort === "pronoun" ? [] : [`${term} (${sort})`],
  );
}

function undefinedTerms(text: string): readonly string[] {
  return termsOf(text).undefined.map(({ term }) => term);
}

function unused(text: string): readonly string[] {
  return termsOf(text).definitions.flatMap(({ term, sort, isUsed }) =>
    sort === "term" && !isUsed ? [term] : [],
  );
}

describe("definitions", () => {
  test.each<[string, readonly string[]]>([
    ["We run apps and shops (collectively, the “Services”).", ["Services (term)"]],
    ['The phone or tablet you use (each a "Device") sends us its type.', ["Device (term)"]],
    ["Die Heron Ltd is who we are (the „Company“), and it answers for this notice.", ["Company (name)"]],
    ["We call what you upload «Uploads» means any file you send.", ["Uploads (term)"]],
    ["Files that others placed in your folder (the 'Guest Files') are kept apart.", ["Guest Files (term)"]],
    ["Heron Gardens Ltd (together with its branches, “Heron” or “we”) runs the shop.", ["Heron (name)"]],
    ["Our shops and portals (“Shops” or “Portals”) are open to all.", ["Shops (term)", "Portals (term)"]],
    ["“Account Data” means the name and address you sign up with.", ["Account Data (term)"]],
    ["“Visit Data” shall mean what your browser tells us.", ["Visit Data (term)"]],
    ["“Garden Plan” refers to any plan drawn with our tool.", ["Garden Plan (term)"]],
    ["“Partner” is defined as a firm that resells our seeds.", ["Partner (term)"]],
    ["“Member” has the meaning given in our rules of membership.", ["Member (term)"]],
    ["By “usage statistics” we mean counts without any name.", ["usage statistics (term)"]],
    ["By plant profiles we mean what you tell us about your plants.", ["plant profiles (term)"]],
    [
      "Your name and your e-mail address are hereinafter referred to as Contact Data.",
      ["Contact Data (term)"],
    ],
    ["Your phone sends what it did last, hereinafter “Log Data”.", ["Log Data (term)"]],
    ["When the app fails we collect information called Crash Data.", ["Crash Data (term)"]],
    ["Personal Data means any information that relates to a person.", ["Personal Data (term)"]],
    ["The shop is run by Heron Gardens GmbH (Heron).", ["Heron (name)"]],
    ["Payments are handled by Pelican Payments Inc. (“Pelican”).", ["Pelican (name)"]],
    ["We show advertising (so that some call us a “magazine”).", []],
    ["You can delete your data (see “Your rights”) at any time.", []],
    ["We follow the General Data Protection Regulation (“GDPR”).", []],
    ["The Federal Data Protection Commissioner (the “Commissioner”) supervises us.", []],
    ["Web beacons (also called “clear pixels”) tell us whether you read a mail.", []],
    ["Topics that interest you (such as “roses” or “ponds”) are kept for a month.", []],
    ["Press “Delete account” to leave us.", []],
    ["This means that your data are gone.", []],
    ["We (“we”, “us”) respect your garden.", []],
    ["", []],
    ["(“", []],
  ])("%s", (text, expected) => {
    expect(defined(text)).toEqual(expected);
  });

  test("an abbreviation counts when it is used again", () => {
    expect(defined("We collect Visitor Tracking Information (VTI). The VTI is kept for a week.")).toEqual([
      "VTI (term)",
    ]);
    expect(defined("We collect Visitor Tracking Information (VTI).")).toEqual([]);
  });

  test("a type of data counts when it is used again with its capitals", () => {
    const list =
      "We collect:\n\n- Garden Data: plants, beds and ponds\n- Contact Data, such as your e-mail address\n\n";
    expect(defined(`${list}We share Garden Data with nobody.`)).toEqual(["Garden Data (term)"]);
  });

  test("entries under a heading that announces definitions are definitions, elsewhere they are not", () => {
    const entries = "- Visitor: a person who reads our pages\n- Member: a person with an account\n";
    expect(defined(`DEFINITIONS\n\n${entries}`)).toEqual(["Visitor (term)", "Member (term)"]);
    expect(defined(`WHO WE TALK TO\n\n${entries}`)).toEqual([]);
  });

  test("a term and its span agree with the text", () => {
    const policy = buildPolicy(
      readDocument("We run shops (the “Services”).", "plaintext"),
      englishLanguage(),
    );
    const [definition] = policy.terms.definitions;
    expect(definition?.placed.block.text.slice(definition.span.start, definition.span.end)).toBe("Services");
  });
});

describe("use", () => {
  test.each<[string, readonly string[]]>([
    ["We run shops (the “Services”). You may use the Services at any time.", []],
    ["We run shops (the “Services”). You may use them at any time.", ["Services"]],
    [
      "We collect what you type (“Account Information”). Your account information is safe.",
      ["Account Information"],
    ],
    ["“Sub-processor” means a firm that works for us. A list of Subprocessors is below.", []],
    ["“Partner” means a firm that sells our seeds. The Partner’s shop is its own.", []],
    ["This Garden Notice (the “Garden Notice”) is short.", ["Garden Notice"]],
    ["“Personal Information”, hereinafter also “PI”, means what identifies you. We keep PI for a year.", []],
    ["Personally identifiable information (PII) is information by which you can be found.", []],
    ["You can have your data erased (“Right to be Forgotten”).", []],
    ["We pass it on for our analytics (Google Analytics) and to our bank (Heron Bank).", []],
    ["We keep nothing that is defined as “Sensitive Data” under the GDPR.", []],
    ["Going on after an update means the new text applies to you.", []],
    ["Continued use after a change means the updated notice applies.", []],
    ["Heron Gardens Ltd (“Heron”) sells seeds.", []],
    ["We remove what names you ('redacted') and keep the rest.", []],
  ])("unused in %s", (text, expected) => {
    expect(unused(text)).toEqual(expected);
  });

  test("a second definition knows the first; one explanation in the same paragraph is no second definition", () => {
    const twice = termsOf("Our shops (the “Services”) are open.\n\n“Services” means our shops and apps.");
    expect(twice.definitions.map(({ repeats }) => repeats?.term)).toEqual([undefined, "Services"]);
    const once = termsOf("Our shops use files (“Cookies”). “Cookies” means small files.");
    expect(once.definitions).toHaveLength(1);
  });
});

describe("terms without a definition", () => {
  test.each<[string, readonly string[]]>([
    ["We keep your Account Data for as long as you are a member.", ["Account Data"]],
    ["Before that we ask each Subprocessor for its audit report.", ["Subprocessor"]],
    ["Any Data that you disclose in the forum can be read by all.", ["Data"]],
    ["We keep Personal Information and we share Personal Information.", ["Personal Information"]],
    ["“Personal Data” means what identifies you. We keep your Customer Personal Data safe.", []],
    [
      "Terms in capitals: capitalized terms have the meaning given in our Terms of Use. We keep Account Data.",
      [],
    ],
    ["We process Personal Data (as defined in the GDPR) of our members only.", []],
    ["We ask for Personally Identifiable Information(“PII”) of members. We keep PII.", []],
    ["We keep your account data for as long as you are a member.", []],
    ["The Google User Data that we receive is not sold to anybody.", []],
    ["Press “Delete My Data” and it is gone within the hour.", []],
    ["To opt out, follow the link Do Not Sell My Personal Information on our pages.", []],
    ["Usage Data: the pages you open and how long you stay on them", []],
    ["YOUR ACCOUNT DATA ARE YOURS", []],
    ["Visits and Gate Data includes what the gate writes down of you.", []],
    ["The Information Commissioner can tell you more about all of this.", []],
    ["We are happy to send you the Contact Information page by post.", []],
    ["This notice is issued by Heron Data, Inc., which answers for it.", []],
    ["It was written for us by Heron Content GmbH in Bremen.", []],
    ["When you make a Data Subject Access Request we will ask you to prove who you are.", []],
    ["You may make a Subject Access Request to us at any time.", []],
    ["Personally identifiable information (PII) is information by which you can be found.", []],
    ["As we collect no Personally Identifiable Information (PII), we have nothing to give you.", []],
    [
      "We ask for Personally Identifiable Information (“PII”). The Personally Identifiable Information that we keep is yours.",
      [],
    ],
    ["You tell us your club, your name and your age (Athletics Data). We need your Athletics Data.", []],
  ])("%s", (text, expected) => {
    expect(undefinedTerms(text)).toEqual(expected);
  });

  test("the defined term that is probably meant is offered", () => {
    const { undefined: found } = termsOf(
      "“Personal Data” means what identifies you.\n\nWe never sell your Personal Information.",
    );
    expect(found.map(({ suggestion }) => suggestion)).toEqual(["Personal Data"]);
  });
});

test("variants of a term have one key", () => {
  for (const [variant, term] of [
    ["the Sub-processors’", "Subprocessor"],
    ["Third-Party Policies", "third party policy"],
    ["Addresses", "address"],
    ["A Device", "devices"],
    ["Cookie", "cookies"],
    ["Third Party", "third parties"],
  ] as const) {
    expect(termKey(variant)).toBe(termKey(term));
  }
  expect(termKey("Status")).not.toBe(termKey("Statu"));
  expect(termKey("…")).toBe("");
});

test("hostile text is read without an error, in a time that grows with its length only", () => {
  const piece = "X Data (the “Data”), “Y means (((“Z, hereinafter called A Data (“B” or “C”) see “D” below ";
  for (const text of [
    piece.repeat(500),
    "“(".repeat(20_000),
    `(“A” or ${"“".repeat(20_000)}`,
    "A Data ".repeat(20_000),
  ]) {
    expect(() => termsOf(text)).not.toThrow();
  }
});
