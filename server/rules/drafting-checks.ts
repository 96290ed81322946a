import type { Wording } from "../facts/facts.ts";
import type { DefectId, SignId } from "../knowledge/drafting-ids.ts";
import { areExplained } from "../policy/listed-bases.ts";
import type { Evidence, PlacedBlock, PlacedWording, Policy } from "../policy/policy.ts";
import { rememberingEach } from "../policy/remember.ts";
import { strangerNames } from "../policy/stranger-names.ts";
import type { PlacedDefinition } from "../policy/terms.ts";
import { spanAt } from "../text/spans.ts";
import type { Span } from "../text/text.ts";
import { DATE_CHECKS } from "./drafting-dates.ts";
import { STYLE_CHECKS } from "./drafting-style.ts";
import type { Judgment } from "./rule.ts";

/** Where a defect is, and what stands beside it in the text. */
export interface Place {
  readonly placed: PlacedBlock;
  /** Offsets into the visible text of the block. */
  readonly span: Span;
  readonly beside?: readonly {
    readonly placed: PlacedBlock;
    readonly span: Span;
    readonly message: string;
  }[];
  /** Each would take the place of the words. */
  readonly readings?: readonly string[];
}

export type Check = (policy: Policy, judgment: Judgment) => readonly Place[];

/** The defects that one clause alone does not show. All others are wherever their wording is. */
export const CHECKS: Readonly<Partial<Record<DefectId, Check>>> = {
  "contradiction-share": (policy) =>
    against(policy, {
      denial: "contradiction-share",
      sign: "shares",
      message: "Here it says that data are shared.",
    }),
  "no-data-collected-overclaim": (policy) =>
    against(policy, {
      denial: "no-data-collected-overclaim",
      sign: "collects",
      message: "Here it says that data are collected.",
    }),
  "profiling-denied-contradiction": (policy) =>
    against(policy, {
      denial: "profiling-denied-contradiction",
      sign: "profiles",
      message: "Here it describes it.",
    }),
  "purge-vs-backup": (policy) =>
    against(policy, {
      denial: "purge-vs-backup",
      sign: "keeps-backups",
      message: "Here it says that backups remain.",
    }),
  "do-not-sell-yet-adtech": (policy) =>
    has(policy, "reads-california") && !has(policy, "admits-sale")
      ? against(policy, {
          denial: "do-not-sell-yet-adtech",
          sign: "shows-targeted-ads",
          message: "Here it speaks of advertising that uses data.",
        })
      : [],
  "opt-out-instead-of-consent": (policy) =>
    has(policy, "asks-cookie-consent") ? [] : said(policy, "opt-out-instead-of-consent"),
  "changes-without-notice": (policy) =>
    has(policy, "tells-of-changes") ? [] : said(policy, "changes-without-notice"),
  "check-back-regularly": (policy) =>
    has(policy, "tells-of-changes") ? [] : said(policy, "check-back-regularly"),
  "sale-in-merger-hidden": (policy) =>
    has(policy, "tells-of-merger") ? [] : said(policy, "sale-in-merger-hidden"),
  "children-13-only": (policy) =>
    has(policy, "other-age") || !policy.conditions.has("addresses-eea-readers")
      ? []
      : said(policy, "children-13-only"),
  "contact-without-address": (policy) =>
    policy.holding.contacts.some(({ facts }) => facts.contacts.some(({ by }) => REACHES.has(by)))
      ? []
      : said(policy, "contact-without-address"),
  // A placeholder is a finding of its own.
  "template-leftover": (policy) =>
    said(policy, "template-leftover").filter(
      ({ placed, span }) => spanAt(placed.facts.placeholders, span.start) === undefined,
    ),
  // What ends with a colon announces the list that goes on to say it.
  "legal-basis-list-unmapped": (policy) =>
    said(policy, "legal-basis-list-unmapped").filter(
      (place) => !place.placed.block.text.endsWith(":") && !areExplained(place),
    ),
  "objection-not-separate": hiddenObjection,
  "mixed-terminology": mixedTerms,
  "foreign-company-name": (policy) =>
    strangerNames(policy).map(({ stranger, own }) => ({
      ...stranger,
      beside: [{ ...own, message: "Here this company is called by its name." }],
    })),
  ...DATE_CHECKS,
  ...STYLE_CHECKS,
};

const REACHES: ReadonlySet<string> = new Set(["email", "phone", "address", "link"]);

function has(policy: Policy, sign: SignId): boolean {
  return policy.wordings.has(sign);
}

function said(policy: Policy, says: Wording["says"]): readonly Place[] {
  return (policy.wordings.get(says) ?? []).map(placeOf);
}

function placeOf({ placed, wording }: PlacedWording): Place {
  return { placed, span: wording };
}

/** What is denied in one place and said in another; both are shown. In one paragraph it is an exception, not a contradiction. */
function against(
  policy: Policy,
  given: { readonly denial: DefectId; readonly sign: SignId; readonly message: string },
): readonly Place[] {
  const signs = policy.wordings.get(given.sign) ?? [];
  return said(policy, given.denial).flatMap((place): readonly Place[] => {
    if (signs.some(({ placed }) => placed === place.placed)) return [];
    const isAnnounced = place.placed.block.text.endsWith(":");
    const [first] = signs;
    if (first === undefined || isAnnounced) return [];
    return [{ ...place, beside: [{ ...placeOf(first), message: given.message }] }];
  });
}

/** Other rights that a sentence must name for it to be a mere list of rights. */
const MANY_RIGHTS = 3;

/** The right to object where it is due and nowhere said but in sentences that run through the rights. */
function hiddenObjection({ disclosures, conditions }: Policy): readonly Place[] {
  if (!conditions.has("relies-on-legitimate-interests") && !conditions.has("direct-marketing")) return [];
  if (!conditions.has("addresses-eea-readers")) return [];
  const said = [disclosures.get("right-object"), disclosures.get("right-object-marketing")];
  const evidence = said.flatMap((disclosure) => disclosure?.evidence ?? []);
  return said[0]?.status === "present" && evidence.every(isAmongRights) ? evidence : [];
}

function isAmongRights({ placed, span }: Evidence): boolean {
  const { statements, sentences } = placed.facts;
  const sentence = spanAt(sentences, span.start) ?? span;
  const rights = statements.filter(
    ({ says, start }) =>
      says.startsWith("right-") &&
      !says.startsWith("right-object") &&
      sentence.start <= start &&
      start < sentence.end,
  );
  return new Set(rights.map(({ says }) => says)).size >= MANY_RIGHTS;
}

/** How often each of two words must be used for them to be mixed: once is a slip or a quotation. */
const OFTEN = 3;

const TERMS: readonly SignId[] = ["says-personal-data", "says-personal-information", "says-pii"];

/** At the first use of the rarest word that is often used beside another one. */
function mixedTerms(policy: Policy): readonly Place[] {
  if (has(policy, "bridges-terms") || isDefinedByAnother(policy.terms.definitions)) return [];
  const used = TERMS.map((sign) => (policy.wordings.get(sign) ?? []).filter(isForEurope))
    .filter((uses) => uses.length >= OFTEN)
    .sort((a, b) => a.length - b.length);
  const [rarest, ...others] = used;
  const [first] = rarest ?? [];
  if (first === undefined || others.length === 0) return [];
  const beside = others.flatMap(([use]) =>
    use === undefined ? [] : [{ ...placeOf(use), message: "Here it is called by another word." }],
  );
  return [{ ...placeOf(first), beside }];
}

const TERM_SIGNS: ReadonlyMap<string, SignId> = new Map([
  ["personal data", "says-personal-data"],
  ["personal information", "says-personal-information"],
  ["personally identifiable information", "says-pii"],
  ["pii", "says-pii"],
]);

/** Whether one of the words is defined by another: “personally identifiable information (“Personal Data”)”. */
const isDefinedByAnother = rememberingEach((definitions: readonly PlacedDefinition[]): boolean =>
  definitions.some(({ term, placed }) => {
    const own = TERM_SIGNS.get(term.toLowerCase());
    return (
      own !== undefined &&
      placed.facts.wordings.some(({ says }) => TERMS.some((sign) => sign === says && sign !== own))
    );
  }),
);

/** Parts for readers of other places use the words of the law there. */
function isForEurope({ placed }: PlacedWording): boolean {
  return !placed.topics.includes("elsewhere-only");
}
