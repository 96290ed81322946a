import { endsAt } from "../text/match.ts";
import type { Topic } from "./facts.ts";
import { type Passage, spanOfTokens } from "./passage.ts";

/** What a heading or a lead-in can announce. A list entry is read under its lead-in and its headings. */
export const TOPIC_IDS = [
  "automated-decisions",
  "changes",
  "children",
  "complaint",
  "contact",
  "controller",
  "cookies",
  "data-collected",
  "data-source",
  "definitions",
  "dpo",
  "elsewhere-only",
  "interests",
  "legal-basis",
  "marketing",
  "others",
  "provision",
  "purposes",
  "recipients",
  "representative",
  "retention",
  "rights",
  "safeguards",
  "scope",
  "security",
  "transfers",
  "updated",
] as const;

/**
 * `elsewhere-only` is a part for readers of one place outside Europe ("California residents"): rights given there are
 * weak for the GDPR. `others` is a part about what third parties do ("Links to other sites"): what is said there is
 * not said of the controller.
 */
export type TopicId = (typeof TOPIC_IDS)[number];

export function isTopicId(name: string): name is TopicId {
  return TOPIC_NAMES.has(name);
}

const TOPIC_NAMES: ReadonlySet<string> = new Set(TOPIC_IDS);

/** One bit per topic; there are fewer than 31. */
export function topicBit(topic: TopicId): number {
  return 1 << TOPIC_IDS.indexOf(topic);
}

/** The topics of a set of bits, in the order of `TOPIC_IDS`. The same bits always give the same array. */
export function topicsOfBits(bits: number): readonly TopicId[] {
  const known = topicLists.get(bits);
  if (known !== undefined) return known;
  const topics = TOPIC_IDS.filter((_, index) => (bits & (1 << index)) !== 0);
  // Few of all combinations occur; a text that brings more is served without being remembered.
  if (topicLists.size < 10_000) topicLists.set(bits, topics);
  return topics;
}

const topicLists = new Map<number, readonly TopicId[]>();

/**
 * What a block would announce as a heading or as the lead-in of what follows: a heading with all its words, prose
 * with its last sentence.
 */
export function readTopics(passage: Passage): readonly Topic[] {
  const { block, hits, tokens, language } = passage;
  if (block.kind !== "heading" && !announces(block.text)) return [];
  const last = passage.sentences.length - 1;
  const topics = new Map<TopicId, Topic>();
  for (let hit = 0; hit < hits.count; hit++) {
    const name = language.lexicon.concepts[hits.concepts[hit] ?? 0] ?? "";
    if (!name.startsWith("topic:")) continue;
    const topic = name.slice("topic:".length);
    const first = hits.firsts[hit] ?? 0;
    if (!isTopicId(topic) || topics.has(topic)) continue;
    if (block.kind !== "heading" && (tokens.sentences[first] ?? 0) < last - 1) continue;
    const span = spanOfTokens(passage, first, hits.lasts[hit] ?? first);
    // The name of the law heads a part about rights; in a sentence it announces nothing.
    if (topic === "rights" && block.kind !== "heading" && LAW.test(block.text.slice(span.start, span.end)))
      continue;
    // "… on the protection of natural persons" is the title of the GDPR.
    if (topic === "security" && block.kind !== "heading" && TITLE_OF_LAW.test(block.text)) continue;
    // "… and our interests do not outweigh your rights. For example, we do this to:"
    if (topic === "rights" && block.kind !== "heading" && endsAt(WEIGHED, block.text, span.start)) continue;
    // A title with the word, "Lamps and other products", does not make the whole text one about others.
    if (topic === "others" && block.level === 1 && /^other$/i.test(block.text.slice(span.start, span.end)))
      continue;
    topics.set(topic, { topic, ...span });
  }
  if ((block.cell?.heading === true ? PLACES : WHERE).test(block.text))
    topics.set("transfers", { topic: "transfers", start: 0, end: block.text.length });
  if (block.cell?.heading === true && NECESSITY.test(block.text))
    topics.set("provision", { topic: "provision", start: 0, end: block.text.length });
  // "Last amended: 3 May" dates the text and announces nothing about later changes.
  if (topics.has("changes") && [DATED, OWN_DETAILS, OTHER_CHANGES].some((sign) => sign.test(block.text)))
    topics.delete("changes");
  // "To whom do we provide your data?"
  if (topics.has("provision") && WE_PROVIDE.test(block.text)) topics.delete("provision");
  if (topics.has("cookies") && OFFLINE_TRACKING.test(block.text)) topics.delete("cookies");
  const source = topics.get("data-source");
  if (source !== undefined && FROM_READER.test(block.text.slice(source.start))) topics.delete("data-source");
  if (topics.has("data-collected") && KINDS_BELOW.test(block.text)) {
    topics.delete("transfers");
    topics.delete("safeguards");
  }
  const collected = topics.get("data-collected");
  if (collected !== undefined && WHO_FOLLOWS.test(block.text.slice(collected.start)))
    topics.delete("data-collected");
  const marketing = topics.get("marketing");
  if (
    marketing !== undefined &&
    topics.has("cookies") &&
    OPTING_OUT.test(block.text.slice(marketing.start, marketing.end))
  )
    topics.delete("marketing");
  // "… when we have a legitimate interest, for example when:" is followed by occasions.
  if (OCCASIONS.test(block.text)) topics.delete("interests");
  if (topics.has("elsewhere-only") && namesEurope(passage)) topics.delete("elsewhere-only");
  return [...topics.values()];
}

/** The heading of a column that says where each recipient is. */
const PLACES = /^(?:(?:server|hosting|storage|processing|company) )?(?:locations?|seat|region|place|where)$/i;
/** Alone, it asks of the data: "Where you bought the lamp" does not. */
const WHERE = /^where\?*$/i;
/** The heading of a column that says which data must be given. */
const NECESSITY =
  /^(?:necessity|(?:is (?:it|this) )?(?:required|mandatory|obligatory|compulsory)(?: ?(?:or|\/) ?(?:optional|voluntary))?)\??$/i;
const OCCASIONS = /\bfor (?:example|instance),? (?:when|if|where):$/i;
const LAW = /^gdpr$/i;
const TITLE_OF_LAW = /\bprotection of (?:natural persons|individuals|physical persons)\b/i;
const WEIGHED =
  /(?<=\b(?:outweigh|outweighed by|overrid(?:e|den by)|prevail over|balanced? against) [^.;:]{0,50})/iy;
/** "Information collected from you" announces no other source. */
const FROM_READER =
  /^(?!sources?\b)(?:[\w’'-]{1,20} ){1,7}?from (?:you|(?:our |the )?(?:users|visitors|customers|members|clients|guests))\b(?!.{0,60}\b(?:third|others?|elsewhere|sources?|partners?)\b)/i;
/** "We may collect, use, store and transfer different kinds of data": what follows are the kinds. */
const KINDS_BELOW =
  /\btransfer (?:the |these )?(?:following |different |various |certain |several )?(?:kinds|types|categories)\b/i;
/** "We use the following processors:" what follows are names. */
const WHO_FOLLOWS =
  /^following (?:[\w-]{2,20} ){0,2}(?:(?:sub-?)?processors?|providers?|parties|partners?|vendors?|suppliers?|companies|entities|recipients?|organi[sz]ations?|hosts?|contractors?|tools?|services?)\b(?!.{0,60}\b(?:collects?|data|information)\b)/i;
/** "Opting out of cookies" is not about advertising. */
const OPTING_OUT = /^(?:opt\w*|unsubscrib\w*)[ -]?(?:out)?$/i;
/** "Updating your details", "Changes to your address": not changes to the policy. */
const OWN_DETAILS =
  /\b(?:chang|updat|correct|amend|modif)\w{0,5} (?:(?:to|of|in) )?(?:(?:any of )?(?:your|my|their) |(?:the )?(?:contact|membership|address|personal) )(?!.{0,60}\b(?:polic(?:y|ies)|notice|statement)\b)/i;
/** "How to access, amend or delete data", "Change of purpose": what happens to data, not to the policy. */
const OTHER_CHANGES =
  /^(?!.{0,200}\b(?:polic(?:y|ies)|notice|statement)\b).{0,100}\b(?:(?:access|view|correct|delet|remov|eras|withdraw|rectify)\w{0,4}(?:,? (?:and|or|&) |, |\/)(?:chang|updat|amend|modif)\w{0,5}|(?:chang|updat|amend|modif)\w{0,5}(?:,? (?:and|or|&) |, |\/)(?:access|view|correct|delet|remov|eras|withdraw|rectify)\w{0,4}|chang\w{0,3} (?:of|in|to) (?:the )?purposes?)\b/i;
/** It is we who give data to somebody, so nobody says what the reader must give. */
const WE_PROVIDE = /\bwe (?:may )?(?:provide|give|supply|submit)\b/i;
/** "Location tracking", "Order tracking": what an app or a shop is for, and nothing stored to recognize a browser. */
const OFFLINE_TRACKING =
  /^(?!.{0,200}\b(?:cookie|beacon|technolog)).{0,100}\b(?:location|gps|order|parcel|shipment|delivery|time|activity|fitness|sleep|mood|habit|period|vehicle|expense|bug|issue|error|crash)[ -]track|^\W{0,3}Track(?:ing|s)? of (?:the |your )?(?!users?\b|visitors?\b|customers?\b|readers?\b|you\b|visits\b|(?:\w{1,20} )?(?:behavio|activit|interest))/i;
/** A year, or a date that is still to be filled in. */
const DATED = /\b(?:19|20)\d\d\b|[[{]\s{0,3}(?:[\w-]{1,20}[ .]){0,3}(?:date|DATE|Date)\b/;

/**
 * What the label at the beginning of a paragraph or list entry announces for the rest of it: bold words, or a few
 * words before a colon or dash.
 */
export function readRunInTopics({ block, hits, tokens, language }: Passage): ReadonlySet<TopicId> {
  const end = block.kind === "paragraph" || block.kind === "entry" ? labelEnd(block) : 0;
  if (end === 0) return NO_TOPICS;
  const topics = new Set<TopicId>();
  for (let hit = 0; hit < hits.count; hit++) {
    if ((tokens.ends[hits.lasts[hit] ?? 0] ?? 0) > end) continue;
    const name = language.lexicon.concepts[hits.concepts[hit] ?? 0] ?? "";
    const topic = name.startsWith("topic:") ? name.slice("topic:".length) : "";
    if (isTopicId(topic) && RUN_IN.has(topic)) topics.add(topic);
  }
  if (DATED.test(block.text.slice(end, end + LABEL_LENGTH))) topics.delete("changes");
  // "To run and secure the site": an aim, which tells of no measure.
  if (AIM.test(block.text)) topics.delete("security");
  if (topics.has("cookies") && OFFLINE_TRACKING.test(block.text.slice(0, end))) topics.delete("cookies");
  return topics;
}

function labelEnd({ text, marks }: Passage["block"]): number {
  const bold = marks.find(({ kind, start, end }) => kind === "strong" && start === 0 && end <= LABEL_LENGTH);
  if (bold !== undefined) return bold.end < text.length ? bold.end : 0;
  return (PLAIN_LABEL.exec(text) ?? QUESTION.exec(text))?.[0].length ?? 0;
}

const AIM = /^(?:\W{0,3})To [a-z]/;
const LABEL_LENGTH = 70;
const PLAIN_LABEL =
  /^(?:\d{1,2}(?:\.\d{1,2}){0,2}\.?\s)?(?!(?:To|For|We|If|When|Where|You|In|As|By|Our|This|These|The|Please|Note)\b)[A-Z][\w ,&/'’-]{2,30}(?::| [–—])(?= )/;
/** "Why do you need my number? To ring you …": a question that the rest of the paragraph answers. */
const QUESTION =
  /^(?:Why(?: so)?|(?:Why|What|Which|How|Where|When|Who|Whom|Whose|With|To|On|From|For|By|Do|Does|Did|Is|Are|Can|Could|May|Must|Will|Has|Have|Should|And|Any)\b[^.?!:]{4,100}|(?:WHY|WHAT|WHICH|HOW|WHERE|WHEN|WHO|WITH|DO|DOES|IS|ARE|CAN|WILL|MUST)\b[^.?!:a-z]{4,100})\?(?= )/;
const NO_TOPICS: ReadonlySet<TopicId> = new Set();

/** What such a label is believed about. */
const RUN_IN: ReadonlySet<TopicId> = new Set([
  "automated-decisions",
  "changes",
  "children",
  "cookies",
  "data-collected",
  "data-source",
  "interests",
  "legal-basis",
  "marketing",
  "provision",
  "purposes",
  "recipients",
  "retention",
  "safeguards",
  "security",
  "transfers",
]);

/** "Residents of the EEA and of California": not only for readers elsewhere. */
function namesEurope({ hits, language }: Passage): boolean {
  const europe = language.lexicon.conceptIds.get("europe-reader") ?? 0;
  return hits.concepts.includes(europe);
}

/** Prose that can be a lead-in: it ends in a colon, or it is short enough to stand over a list. */
function announces(text: string): boolean {
  return text.endsWith(":") || text.length < 400;
}
