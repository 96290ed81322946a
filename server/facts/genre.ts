import type { Genre } from "./facts.ts";
import type { Passage } from "./passage.ts";

/** Title-like lines of prose are at most this long and do not end like a sentence. */
const TITLE_LENGTH = 80;

/** What kind of document a passage makes one think of. Every pattern is linear: words and bounded repetitions. */
export function readGenre(passage: Passage): Genre {
  const { text, kind } = passage.block;
  const isTitle = kind === "heading" || (kind === "paragraph" && text.length <= TITLE_LENGTH && !text.endsWith("."));
  return {
    namesPolicy: isTitle && POLICY_TITLE.test(text) && !ABOUT_POLICIES.test(text),
    namesOther: isTitle && OTHER_TITLE.test(text),
    speaksAsPolicy: text.length > 30 && AS_POLICY.test(text),
    speaksAsOther: AS_OTHER.test(text),
  };
}

const POLICY_TITLE =
  /\b(?:privacy|data[- ]protection|data[- ]privacy|fair processing|gdpr|personal data)\b[\w\s&'’,-]{0,40}?\b(?:policy|policies|notice|statement|declaration|information|practices|disclosure|terms|charter)\b|\b(?:policy|notice|statement|declaration|information)\b[\w\s&'’,-]{0,20}?\b(?:privacy|data[- ]protection|personal data)\b|^\W*(?:our |your |about )?(?:privacy|data protection)(?: (?:at|@|in|for|on|&|and) [\w\s]{1,40})?\W*$|\bdata policy\b|datenschutz/i;
const ABOUT_POLICIES = /\b(?:how to|what (?:is|are|to)|why (?:you|your)|guide|checklist|template|generator|writing|examples? of|contributing|tips|requirements?)\b|\bpolic(?:y|ies) (?:annotat|analy[sz]|pars|lint|check|scrap|crawl|corpus|dataset|tool|bot|builder|kit)\w*/i;
const OTHER_TITLE =
  /\b(?:terms (?:of (?:service|use|sale)|and conditions|& conditions)|terms of|user agreement|cookies? (?:policy|notice|statement|declaration)|data processing (?:agreement|addendum|terms)|processor agreement|\bDPA\b|license|licence agreement|getting started|contributing|changelog|acceptable use|data subject (?:access )?requests? (?:policy|procedure)|retention (?:policy|schedule)|access request policy|compliance checklist|api\b|faq|how to|guide|blog)\b/i;
const AS_POLICY =
  /\b(?:this|our|the following|these) (?:\w+ ){0,3}?(?:privacy|data[- ]protection|data) (?:policy|notice|statement|declaration|information|practices)\b|\bthis (?:policy|notice|statement) (?:describes|explains|sets out|tells you|covers|informs)\b|\b(?:does not|do not|doesn't|don't|never) (?:collect|store|share|process|gather) (?:\w+ ){0,4}?(?:personal|information|data)\b|\bwe (?:may |also |only |will |do |might |would )*(?:collect|process|use|share|disclose|store|receive|gather|obtain) (?:and \w+ )?(?:\w+ ){0,4}?(?:personal|information|data)\b|\b(?:your|personal) (?:personal )?(?:data|information) (?:is|are|will be|may be) (?:\w+ )?(?:collected|processed|used|shared|stored|disclosed|transferred)\b/i;
const AS_OTHER =
  /\b(?:these|this|the) (?:terms of (?:service|use)|terms and conditions|user agreement|data processing (?:agreement|addendum)|\bDPA\b|cookie policy|tutorial|article|blog post|guide|repository|procedure)\b|\b(?:processor|supplier|vendor) shall\b|\bnpm install\b|\bpull requests?\b|\byour privacy (?:policy|notice) (?:must|should|needs)\b|\b(?:compan(?:y|ies)|business(?:es)?|organi[sz]ations?|website owners?|(?:data )?controllers?|developers?|marketers?) (?:\w+ )?(?:must|should|need to|have to|can|may)\b|\byour (?:business|company|organi[sz]ation|website visitors|site visitors|users|customers|website)\b|\b(?:this|our) (?:tool|library|package|plugin) (?:lets|helps|allows)\b|\bgoverning law\b|\bwarranties\b|\bindemnif\w+|\bintellectual property\b|\bthe (?:data )?processor (?:shall|will|must)\b/i;
