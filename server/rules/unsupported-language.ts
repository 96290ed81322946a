import { CLEAR_LANGUAGE } from "../knowledge/authorities.ts";
import { OTHER_LANGUAGES } from "../language/other-languages.ts";
import { sourceSpan } from "../policy/evidence.ts";
import type { Policy } from "../policy/policy.ts";
import type { Finding, Judgment, Rule } from "./rule.ts";

const ID = "unsupported-language";

export const unsupportedLanguage: Rule = {
  id: ID,
  family: "drafting",
  severity: "info",
  summary: "The policy is in a language that is not checked.",
  why: "A notice has to be in the language of the people it is for, so every version of it is worth checking. What is not in English is only recognized so far: nothing in it is judged, and that nothing is reported does not mean that nothing is missing.",
  sources: [CLEAR_LANGUAGE],
  fixes: "never",
  looksAt: "unread-languages",
  find,
};

function find(policy: Policy, { language }: Judgment): readonly Finding[] {
  const { title } = policy;
  if (title === undefined) return [];
  const range = sourceSpan(policy, title, { start: 0, end: title.block.text.length });
  const message = `This policy seems to be in ${nameOf(language)}; only English is checked so far.`;
  return [{ rule: ID, severity: "info", message, range, related: [], tags: [] }];
}

function nameOf(language: string): string {
  return OTHER_LANGUAGES.get(language.split("-")[0] ?? "")?.name ?? `another language (${language})`;
}
