import type { Genre } from "./facts.ts";
import type { Passage } from "./passage.ts";

/** Title-like lines of prose are at most this long and do not end like a sentence. */
const TITLE_LENGTH = 80;

/** What kind of document a passage makes one think of. Every pattern is linear: words and bounded repetitions. */
export function readGenre(passage: Passage): Genre {
  const { text, kind, level } = passage.block;
  const isTitle =
    kind === "heading" || (kind === "paragraph" && text.length <= TITLE_LENGTH && !text.endsWith("."));
  return {
    namesPolicy:
      (kind === "paragraph" && METADATA.test(text) && text.slice(0, 400).split(KEYS).some(isTelling)) ||
      (isTitle &&
        (TELLING_TITLES.some((title) => title.test(text)) ||
          (kind === "heading" && level === 1 && HOW_WE.test(text))) &&
        !ABOUT_POLICIES.test(text) &&
        !PART_OF_POLICY.test(text)),
    namesOther: isTitle && !isLeadIn(text) && !isNavigation(passage.block) && OTHER_TITLE.test(text),
    speaksAsPolicy: text.length > 30 && speaks(passage, "genre:policy"),
    speaksAsOther: speaks(passage, "genre:other"),
  };
}

/** A link to another page of the site, or a row of them, names no page as the title of this one. */
function isNavigation({ kind, text, marks }: Passage["block"]): boolean {
  if (kind === "heading") return false;
  const links = marks.filter((mark) => mark.kind === "link");
  return links.length > 1 || links.some(({ start, end }) => start === 0 && end === text.length);
}

/** "The plugin sends this to the API:" */
function isLeadIn(text: string): boolean {
  return text.endsWith(":") && / [a-z]+ [a-z]+ /.test(text);
}

/** What the title in front matter calls a document whose text may begin without one. */
export function readGenreOfMatter(text: string): Genre {
  const title = MATTER_TITLE.exec(text)?.[1] ?? "";
  return {
    namesPolicy: isTelling(title),
    namesOther: OTHER_TITLE.test(title),
    speaksAsPolicy: false,
    speaksAsOther: false,
  };
}

/** Whether a title is that of a privacy policy, and names no other kind of document. */
export function namesPolicyOnly(title: string): boolean {
  return isTelling(title) && !OTHER_TITLE.test(title);
}

function isTelling(title: string): boolean {
  return TELLING_TITLES.some((telling) => telling.test(title)) && !ABOUT_POLICIES.test(title);
}

/** "Title: … Date: …" at the head of a page, without fences around it. */
const METADATA = /^Title: .{2,80}\b(?:Date|Slug|Author|Description|Template|Category): /s;
const KEYS = /\b[A-Z][a-z]{2,12}: /;
const MATTER_TITLE = /^["']?(?:title|heading|header)["']?\s{0,3}[:=]\s{0,3}["']?([^\n"']{1,80})/im;

const POLICY_TITLE =
  /\b(?:privacy|data[- ]protection|data[- ]privacy|fair processing|gdpr|personal data)\b[\w\s&'’,-]{0,40}?\b(?:policy|policies|notice|statement|declaration|information|practices|disclosure|terms|charter|notes)\b|\b(?:policy|notice|statement|declaration|information)\b[\w\s&'’,-]{0,20}?\b(?:privacy|data[- ]protection|personal data)\b|\b(?:policy|notice|statement|declaration|information) (?:on|about|regarding|concerning) (?:the |our )?(?:processing|handling|protection|use) of [\w\s]{0,20}\b(?:data|information)\b|\bprivacy\b[\w\s&'’,-]{0,20}?\b(?:info|facts|promise|commitments?|principles|page|explained|cent(?:er|re)|at a glance|summary)\b|\bhow (?!(?:we|i|long|do|does|is|are|to|you|your|us|can|will|and|the data|information|it)\b)[\w\s&'’.,-]{1,50}?\b(?:treats?|uses?|handles?|collects?|process(?:es)?|protects?|looks? after|cares? for|manages?|deals? with|works? with|keeps?|respects?)\b[\w\s&'’,-]{0,20}?\b(?:your (?:personal )?(?:data|information|details|privacy)|personal (?:data|information)|about you)\b|^\W*(?:you,? (?:and )?|us and |about )?your (?:personal )?(?:data|information|privacy)(?: and (?:us|you|privacy|\w{1,30})|,? (?:at|with)(?: (?!third|others?\b|partners?\b|any)(?:&|\w{1,30})){1,5})\W*$|^\W*(?:our |your |about )?(?:privacy|data protection)(?: (?:at|@|in|for|on|&|and) [\w\s]{1,40})?\W*$|^\W*(?:your )?data (?:and|&) privacy\W*$|\bdata policy\b|datenschutz/i;
const TELLING_TITLES: readonly RegExp[] = [
  POLICY_TITLE,
  // The name of the file, where it stands for a title.
  /\bprivacy[-_]?(?:policy|notice|statement)\.(?:md|html?|txt|rst)\b/i,
  /\b(?:uses?|handles?|collects?|process(?:es)?|protects?|looks? after|holds?|keeps?) (?:the )?(?:data|information|records) (?:about|of|on|from) (?:its |our |their |the |your )?(?:patients|customers|clients|guests|members|visitors|users|students|pupils|applicants|candidates|supporters|donors|tenants|residents|employees|staff|volunteers|passengers|people|children|families|subscribers|players)\b/i,
  /\b(?:your questions|questions and answers|q ?& ?a|faqs?) (?:about|on) (?:your |our )?(?:privacy|data protection|personal data)\b|\bprivacy (?:questions|q ?& ?a|faqs?)\b/i,
  /\binformation (?:for|to) (?:job )?(?:applicants|candidates|people who apply|data subjects|persons concerned)\b/i,
  /^[\w.&'’]{1,20}(?: [\w.&'’]{1,20}){0,4} ?[-–—|:·] ?(?:your |our )?(?:privacy|data protection)\W*$/i,
  /^\W*(?:privacy|data processing|data protection) (?:and|&) (?:privacy|data processing|data protection)\b/i,
  /^\W*(?:your |our )?(?:privacy|data protection)(?: (?:legal|info|notes?))? ?[-–—|:·] ?[\w.&'’]{1,20}(?: [\w.&'’]{1,20}){0,4}\W*$/i,
  /^\W*what (?!(?:do|does|did|we|can|will|is|are|to|you)\b)[\w.&'’]{2,20}(?: [\w.&'’]{2,20}){0,6} do(?:es)? with (?:your|its \w{2,15}[’']?s?|their) (?:personal )?(?:data|details|information)\b/i,
  /^\W*personal (?:data|information) (?:(?:that )?we )?(?:collected?|process(?:ed)?|used?) for (?:the following|these) (?:purposes|reasons)\b/i,
  /\band your (?:privacy|(?:personal )?data|(?:personal )?information)\W{0,3}$/i,
  /^\W*[Yy]our (?:personal )?(?:data|information|privacy) and (?:the )?[A-Z][\w.&'’]{1,20}(?: [A-Z][\w.&'’]{1,20}){0,4}$/,
  /^\W*what \w{2,20}(?: \w{2,20}){0,3} (?:knows?|holds?|keeps?|stores?) about (?:you|me|its [a-z]{2,20})\b/i,
];
/** As a title only; among the headings of something else it is a part of it. */
const HOW_WE =
  /^\W*(?:how|what|why) we (?:\w+ ){0,2}?(?:treat|use|handle|collect|process|protect|look after|care for|manage|deal with|work with|keep|do with|know about)\b[\w\s&'’,-]{0,40}?\b(?:data|information|details|privacy|records|you)\W*$/i;
const ABOUT_POLICIES =
  /\b(?:how to(?! (?:contact|reach|get in touch|exercise|complain|make a complaint)\b)|what (?:is|are|to)|why (?:you|your)|guide|checklist|template|generator|writing|examples? of|contributing|tips|requirements?)\b|\bpolic(?:y|ies) (?:annotat|analy[sz]|pars|lint|check|scrap|crawl|corpus|dataset|tool|bot|builder|kit)\w*/i;
/** "Changes to this Privacy Policy" heads a part and is not the title of the whole. */
const PART_OF_POLICY =
  /^[\W\d]{0,8}(?:changes?|updates?|updating|amendments?|modifications?|revisions?|your (?:\w+ )?rights|questions?|contact(?:ing)?)\b[\w\s&'’,-]{0,40}? (?:to|of|in|under|about|on|regarding|concerning) (?:this|our|my|the|these)\b/i;
const OTHER_TITLE =
  /\b(?:terms (?:of (?:service|use|sale)|and conditions|& conditions)|terms of|user agreement|cookies? (?:policy|notice|statement|declaration)|data processing (?:agreement|addendum|terms)|processor agreement|\bDPA\b|license|licence agreement|getting started|contributing|changelog|acceptable use|data subject (?:access )?requests? (?:polic(?:y|ies)|procedures?)|retention (?:policy|schedule)|access request policy|compliance checklist|api\b|faq|how to(?! (?:contact|reach|get in touch|write|exercise|complain|lodge|make|raise|withdraw|opt|unsubscribe|access|request|delete|control|manage|change|update|find|object)\b)|guide|blog)\b/i;

function speaks({ hits, language }: Passage, concept: string): boolean {
  const id = language.lexicon.conceptIds.get(concept);
  for (let hit = 0; hit < hits.count; hit++) if (hits.concepts[hit] === id) return true;
  return false;
}
