import { describe, expect, it } from "vitest";
import { TOPIC_IDS } from "../server/facts/topics.ts";
import { CLAUSES } from "../server/knowledge/clauses.ts";
import { GLOSSARY } from "../server/knowledge/glossary.ts";
import { PERIODS } from "../server/knowledge/glossary-periods.ts";
import { CONDITION_IDS, ITEM_IDS } from "../server/knowledge/items.ts";
import { PROVISIONS } from "../server/knowledge/provisions.ts";
import { REGISTRY } from "../server/knowledge/registry.ts";
import { REQUIREMENTS } from "../server/knowledge/requirements.ts";
import type { Checked } from "../server/knowledge/source.ts";
import { HISTORY } from "../server/language/en/history.ts";
import { parsePhrase } from "../server/language/phrase-steps.ts";

const ISO_DATE = /^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
/** A message must fit on two lines of 80 columns beside its place. */
const MESSAGE_LENGTH = 140;
const requirements = ITEM_IDS.map((item) => REQUIREMENTS[item]);

describe("every entry of the knowledge", () => {
  const all: readonly (readonly [string, Checked])[] = [
    ...requirements.map((entry) => [entry.item, entry] as const),
    ...REGISTRY.map((entry) => [entry.id, entry] as const),
    ...[...PROVISIONS.values()].map((entry) => [`article ${entry.article}`, entry] as const),
  ];

  it.each(all)("%s has a source and the date on which it was checked", (_id, entry) => {
    expect(entry.sources.length).toBeGreaterThan(0);
    for (const { cite, link } of entry.sources) {
      expect(cite.trim()).not.toBe("");
      if (link !== undefined) expect(link).toMatch(/^https:\/\/[^\s]+$/);
    }
    expect(entry.checked).toMatch(ISO_DATE);
    expect(["high", "medium", "low"]).toContain(entry.confidence);
  });
});

describe("requirements", () => {
  it.each(requirements.map((entry) => [entry.item, entry] as const))(
    "%s is said so that people understand",
    (item, entry) => {
      expect(entry.item).toBe(item);
      expect(entry.missing.length).toBeLessThanOrEqual(120);
      expect(entry.missing).toMatch(/^The policy .+ \([^()]*(?:\([^()]*\)[^()]*)*\)$/);
      for (const [id, message] of Object.entries(entry.weaknesses)) {
        expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
        expect(message.length).toBeLessThanOrEqual(120);
        expect(message).not.toMatch(/\.$/);
      }
      expect(entry.why.split(/[.:;] /).length).toBeGreaterThan(1);
    },
  );

  it.each(requirements.map((entry) => [entry.item, entry] as const))(
    "%s belongs to a topic and depends on known conditions",
    (_item, entry) => {
      expect(TOPIC_IDS).toContain(entry.topic);
      for (const condition of entry.dueWhen) expect(CONDITION_IDS).toContain(condition);
      if (entry.dueWhen.length > 0) {
        expect(entry.kind).toBe("conditional");
        expect(entry.notApplicable).not.toBe("");
      }
    },
  );

  it("report the lack of what is only good practice as information", () => {
    for (const entry of requirements) {
      if (entry.kind === "good-practice" || entry.confidence === "low") expect(entry.severity).toBe("info");
    }
  });
});

describe("clauses", () => {
  const clauses = ITEM_IDS.flatMap((item) =>
    CLAUSES[item].map((clause) => [`${item} (${clause.variant})`, item, clause] as const),
  );

  it.each(clauses)("%s is well formed", (_name, item, clause) => {
    expect(clause.item).toBe(item);
    expect(clause.text).toMatch(/^«?[A-Z$].*\.$/);
    if (clause.entry !== undefined) expect(clause.entry).not.toMatch(/[.;]$/);
    for (const text of [clause.text, clause.entry ?? ""]) {
      const bare = text
        .replace(/\$\{[^{}|]*[^{}|\s][^{}|]*(?:\|[^{}|]+)*\}/g, "")
        .replace(/«[^«»|]*\|[^«»|]*»|‹[^‹›|]*\|[^‹›|]*›|(?<=\p{Ll})~/gu, "");
      expect(bare).not.toMatch(/[${}|_~«»‹›]/);
      expect(text).not.toMatch(/\s{2}|\*\*/);
    }
  });

  it("of one item differ in their names", () => {
    for (const item of ITEM_IDS) {
      const variants = CLAUSES[item].map(({ variant }) => variant);
      expect(new Set(variants).size).toBe(variants.length);
    }
  });

  it("bring no wording that is out of date or that regulators have rejected", () => {
    for (const [, , { text }] of clauses) {
      expect(text).not.toMatch(
        /privacy shield|safe harbor|95\/46|as long as (?:is )?necessary|by using|check (?:this (?:page|policy)|back)|appropriate safeguards/i,
      );
    }
  });
});

describe("registry", () => {
  it("has unique ids", () => {
    expect(new Set(REGISTRY.map(({ id }) => id)).size).toBe(REGISTRY.length);
  });

  it.each(REGISTRY.map((entry) => [entry.id, entry] as const))("%s is well formed", (_id, entry) => {
    expect(entry.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(entry.since).toMatch(ISO_DATE);
    expect(entry.names.length + (entry.shapes?.length ?? 0) + (entry.sites?.length ?? 0)).toBeGreaterThan(0);
    for (const phrase of [...entry.names, ...(entry.unless ?? []), ...(entry.requires ?? [])]) {
      expect(() => parsePhrase(phrase)).not.toThrow();
      expect(parsePhrase(phrase).some(({ optional }) => !optional)).toBe(true);
    }
    for (const site of [...(entry.sites ?? []), ...(entry.liveSites ?? [])]) {
      expect(site).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[^\s/]+)*$/);
      expect(site).toBe(site.toLowerCase());
    }
    for (const text of [entry.what, entry.advice]) expect(text.trim()).not.toBe("");
  });

  it.each(REGISTRY.map((entry) => [entry.id, entry] as const))(
    "%s has a message of one sentence that fits",
    (_id, entry) => {
      expect(`“${"x".repeat(40)}” ${entry.verdict}`.length).toBeLessThanOrEqual(MESSAGE_LENGTH);
      expect(entry.verdict).toMatch(/^[a-z]/);
      expect(entry.verdict).not.toMatch(/\.$/);
    },
  );

  it("speaks with a low voice of what is not sure", () => {
    for (const entry of REGISTRY) if (entry.confidence === "low") expect(entry.severity).toBe("info");
  });

  it("finds each shape by the text that it contains", () => {
    for (const { shapes = [] } of REGISTRY) {
      for (const { contains, pattern } of shapes) {
        expect(pattern.flags).toContain("g");
        expect(pattern.source.replaceAll("\\", "")).toContain(contains.replaceAll("\\", ""));
      }
    }
  });
});

describe("glossary", () => {
  it("has unique ids and forms", () => {
    expect(new Set(GLOSSARY.map(({ id }) => id)).size).toBe(GLOSSARY.length);
    const forms = GLOSSARY.flatMap((entry) => entry.forms);
    expect(new Set(forms).size).toBe(forms.length);
  });

  it.each(GLOSSARY.map((entry) => [entry.id, entry] as const))(
    "%s is explained, with its source",
    (_id, entry) => {
      for (const form of entry.forms) expect(() => parsePhrase(form)).not.toThrow();
      expect(entry.text).toMatch(/[.]["”]?$/);
      expect(entry.law).toMatch(/\w/);
      expect(entry.link).toMatch(/^https:\/\/[^\s]+$/);
      expect(entry.checked).toMatch(ISO_DATE);
    },
  );
});

describe("the periods of the glossary", () => {
  it.each([...PERIODS])("%s is a term, and ends after it began", (id, { since, until, replacedBy }) => {
    expect(GLOSSARY.some((entry) => entry.id === id)).toBe(true);
    for (const date of [since, until])
      if (date !== undefined) expect(date).toMatch(/^(?:19|20)\d\d(?:-\d\d-\d\d)?$/);
    if (since !== undefined && until !== undefined) expect(since < until).toBe(true);
    if (replacedBy !== undefined) expect(until).toBeDefined();
  });
});

describe("provisions", () => {
  it("are the 99 articles of the GDPR", () => {
    expect([...PROVISIONS.keys()]).toEqual(Array.from({ length: 99 }, (_, index) => index + 1));
  });

  it("explain every provision that a requirement rests on", () => {
    for (const { article13, article14 } of requirements) {
      for (const cited of [article13, article14]) {
        const [, article = "", part = ""] = /^(\d+)((?:\([^)]+\))*)$/.exec(cited ?? "12(2)") ?? [];
        expect(PROVISIONS.get(Number(article))?.parts[part], cited).toBeDefined();
      }
    }
  });

  it.each([...PROVISIONS.values()].map((entry) => [entry.article, entry] as const))(
    "article %i names its parts as they are cited",
    (_article, entry) => {
      expect(entry.summary).toMatch(/\.$/);
      for (const [part, summary] of Object.entries(entry.parts)) {
        expect(part).toMatch(/^(?:\(\d+\))(?:\([a-z]\))?$/);
        expect(summary).toMatch(/\.$/);
      }
    },
  );
});

describe("phrases about the past", () => {
  it("are well formed", () => {
    for (const phrases of Object.values(HISTORY))
      for (const phrase of phrases) expect(() => parsePhrase(phrase)).not.toThrow();
  });
});
