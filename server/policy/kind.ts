import type { Block } from "../document/block.ts";
import type { Document } from "../document/document.ts";
import { namesPolicyOnly } from "../facts/genre.ts";
import type { TopicId } from "../facts/topics.ts";
import { CORE_ITEM_IDS } from "../knowledge/items.ts";
import { isGiven } from "./due.ts";
import { isNamedAsPolicy } from "./file-name.ts";
import type { PlacedBlock, Policy } from "./policy.ts";
import { hasProse, tallyOf } from "./tally.ts";

/** Blocks of prose at the beginning in which a document says what it is. */
const TITLE_REACH = 12;

/**
 * Whether a document is a privacy policy: by its title, by how much of what policies say it says, and by how it
 * speaks. The linter is silent in anything else, so a document must earn it.
 */
export function isPrivacyPolicy(policy: Policy): boolean {
  const first: PlacedBlock[] = [];
  for (const placed of policy.blocks) {
    if (hasProse(placed)) first.push(placed);
    if (first.length === TITLE_REACH) break;
  }
  if (first.length === 0) return false;
  const inMatter = namedInMatter(policy.blocks[0]);
  const isNamed =
    first.some(({ facts }) => facts.genre.namesPolicy) ||
    inMatter === "policy" ||
    isNamedInHead(policy.document);
  const heading = first.find(({ block }) => block.kind === "heading");
  // Under a telling heading, short lines before it are the way through the site: "Blog", "FAQ", "Terms of use".
  const isHeaded = heading?.facts.genre.namesPolicy === true && !heading.facts.genre.namesOther;
  const isNamedOther =
    inMatter === "other" ||
    first
      .slice(0, 4)
      .some(
        ({ block, facts: { genre } }) =>
          genre.namesOther && !genre.namesPolicy && (block.kind === "heading" || !isHeaded),
      );
  const { prose: length, asPolicy: own, asOther: other } = tallyOf(policy.blocks);
  const said = CORE_ITEM_IDS.filter((item) => isGiven(policy.disclosures.get(item))).length;
  if (isNamed) {
    if (isNamedOther) return own >= 6 && said >= 10 && other <= own;
    const isTitled = first[0]?.facts.genre.namesPolicy === true && other <= 1;
    return (
      (isTitled && said >= TITLED_SAID) ||
      (other <= Math.max(2 * own, 8) && (said >= 5 || own >= 1 || length <= 3)) ||
      (other === 0 && length <= SHORTEST)
    );
  }
  if (isNamedOther) return false;
  if (isNamedAsPolicy(policy.document.path) && other <= own && said >= FILED_SAID) return true;
  if (length <= SHORTEST && other === 0 && DENIAL.test(first[0]?.block.text ?? "")) return true;
  if (isShortNotice({ length, own, other, said }, policy.blocks)) return true;
  if (said >= UNMISTAKABLE_SAID && own >= UNNAMED && own > other) return true;
  if (other === 0 && said >= HEADED_SAID && announced(policy.blocks) >= HEADED) return true;
  if (said >= DENSE_SAID && said >= length * DENSE && other <= 1) return true;
  return (
    own >= (other === 0 ? UNNAMED_OWN - 1 : UNNAMED_OWN) &&
    other <= own / 2 &&
    own + announced(policy.blocks) >= UNNAMED &&
    said >= UNNAMED_SAID
  );
}

/** What the front matter calls the document, unless it calls it both or neither. */
function namedInMatter(placed: PlacedBlock | undefined): "policy" | "other" | undefined {
  if (placed?.block.kind !== "matter") return undefined;
  const { namesPolicy, namesOther } = placed.facts.genre;
  if (namesPolicy === namesOther) return undefined;
  return namesPolicy ? "policy" : "other";
}

/**
 * What the `<title>` of a page calls it, or the title that its template is given; no block holds it, for a reader sees it
 * above the page only.
 */
function isNamedInHead({ format, text }: Document): boolean {
  if (format !== "html") return false;
  const head = text.content.slice(0, HEAD_REACH);
  const title = PAGE_TITLE.exec(head)?.[1] ?? TEMPLATE_TITLE.exec(head)?.[1];
  return title !== undefined && namesPolicyOnly(title);
}

const HEAD_REACH = 8_000;
/** `title="Privacy policy"`, `{% block title %}Privacy policy{% endblock %}`, `@section('title', 'Privacy policy')`; the title of a link is none. */
const TEMPLATE_TITLE =
  /(?<!<[a-z][^<>]{0,300})\b(?:[Pp]age[_-]?)?[Tt]itle["']?\s{0,3}(?:(?:=>?|:|,)\s{0,3}["']|[%}]\}\s{0,3})([^"'<>{}%\n]{1,120})/;
const PAGE_TITLE = /<title\b[^<>]{0,200}>([^<]{1,200})/i;

/** A document that begins with a telling title and speaks of nothing else need not say much: many an app has little to say. */
const TITLED_SAID = 3;

/** A file whose name alone tells must say so much: it may be about the privacy of something else. */
const FILED_SAID = 5;

/** What a document without a telling title must reach: prose and headings of a policy, and items that it answers. */
const UNNAMED = 5;
const UNNAMED_SAID = 6;
const UNNAMED_OWN = 3;

/** A few sentences that begin so are the whole notice of an app: stores ask for one. */
const SHORTEST = 8;
const DENIAL =
  /^(?:we|the|this|our|[A-Z]\S{1,30})\b[^.]{0,60}\b(?:do(?:es)? not|don['’]t|doesn['’]t|never) (?:collect|store|gather|record|process|share|transmit|track)\b[^.]{0,60}\b(?:personal|personally|user)\b[^.]{0,40}\b(?:data|information)\b|^no\b[^.]{0,60}\b(?:collects?|stores?|gathers?|shares?|transmits?|sends?)\b[^.]{0,60}\b(?:personal|user)\b[^.]{0,40}\b(?:data|information)\b/i;

/** A notice without a title, of which little more than its headings is left: those of a policy, and nothing else. */
function isShortNotice(
  { length, own, other, said }: Readonly<Record<"length" | "own" | "other" | "said", number>>,
  blocks: readonly PlacedBlock[],
): boolean {
  return length <= 2 * SHORTEST && other === 0 && own >= 1 && said >= 3 && announced(blocks) >= 2;
}

/** So many items answered make a policy, whatever else the document speaks of. */
const UNMISTAKABLE_SAID = 20;

/** Hardly a passage that does not answer an item: nothing but a policy is so, however it speaks of itself. */
const DENSE_SAID = 16;
const DENSE = 0.5;

/** Under so many headings as only policies have, less will do. */
const HEADED_SAID = 9;
const HEADED = 4;

/** Headings that only policies have. */
const TELLING: ReadonlySet<TopicId> = new Set([
  "rights",
  "retention",
  "recipients",
  "data-collected",
  "legal-basis",
  "cookies",
  "transfers",
  "children",
  "purposes",
]);

/** A short paragraph that is bold as a whole stands for a heading. */
function isBoldLine({ kind, text, marks }: Block): boolean {
  return (
    kind === "paragraph" &&
    text.length <= 80 &&
    marks.some((mark) => mark.kind === "strong" && mark.start === 0 && mark.end === text.length)
  );
}

/** How many different telling topics the headings announce. */
function announced(blocks: readonly PlacedBlock[]): number {
  const topics = new Set<TopicId>();
  for (const { block, facts } of blocks) {
    if (block.kind !== "heading" && !isBoldLine(block)) continue;
    for (const { topic } of facts.topics) if (TELLING.has(topic)) topics.add(topic);
  }
  return topics.size;
}
