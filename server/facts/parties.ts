import {
  INSIDE_NAMES,
  LEGAL_FORMS,
  NOT_NAMES,
  STRONG_BODY_WORDS,
  VENDORS,
} from "../language/en/organizations.ts";
import { CASE, GAP } from "../language/tokens.ts";
import type { Span } from "../text/text.ts";
import type { Party } from "./facts.ts";
import type { Passage } from "./passage.ts";

/**
 * Organizations and persons that a passage names and that may be the controller: names with a legal form, bodies
 * (foundations, universities), and the name that is called "we" or that runs the site.
 */
export function readParties(passage: Passage): readonly Party[] {
  const { tokens } = passage;
  const parties: Party[] = [];
  for (let at = 0; at < tokens.count; ) {
    const end = nameEnd(passage, at);
    if (end === at) {
      at++;
      continue;
    }
    const party = partyOf(passage, at, end);
    if (party !== undefined) parties.push(party);
    at = end;
  }
  return [...parties, ...unfilledNames(passage), ...numberedNames(passage)];
}

/** A name still to be filled in, "[company name]", counts as one: that it is open is another rule's finding. */
function unfilledNames(passage: Passage): readonly Party[] {
  const { text } = passage.block;
  if (!text.includes("[")) return [];
  return [
    ...text.matchAll(
      /\[[^\][]{0,60}\b(?:company|entity|controller|organi[sz]ation|firm|business|legal name)\b[^\][]{0,60}\]/gi,
    ),
  ].flatMap((match): Party[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    const role = roleOfSpan(text, span);
    return role === undefined ? [] : [{ ...span, name: match[0], sort: "entity", role }];
  });
}

/** Who builds apps may go by a name with a digit and no capital: "created by 7lanterns". */
function numberedNames({ block }: Passage): readonly Party[] {
  if (!/ by \W{0,2}[a-z\d]/.test(block.text)) return [];
  return [...block.text.matchAll(NUMBERED_NAME)].map(({ index, 0: all, 1: name = "" }): Party => {
    const end = index + all.length;
    return { start: end - name.length, end, name, sort: "brand", role: "operator" };
  });
}

const NUMBERED_NAME =
  /\b(?:created|developed|built|published|operated|made|provided) by ["“]?((?!\d+(?:st|nd|rd|th)?\b)(?=[a-z-]{0,20}\d)(?=[\d-]{0,10}[A-Za-z])[a-z\d][\w-]{2,30}(?: [A-Z][a-z]{1,20})?)/g;

/** Index after the run of capitalised words at `at`, small joining words inside it included; `at` if there is none. */
function nameEnd(passage: Passage, at: number): number {
  const { tokens } = passage;
  if (!isNameWord(passage, at)) return at;
  let end = at + 1;
  while (end < tokens.count && tokens.sentences[end] === tokens.sentences[at]) {
    const gap = tokens.gaps[end] ?? 0;
    if (isLegalForm(passage, end) && gap <= GAP.bracket) {
      end++;
      continue;
    }
    if (gap > GAP.space) break;
    if (isNameWord(passage, end) || isInsideName(passage, end) || isYearInName(passage, end)) {
      end++;
      continue;
    }
    const joining =
      JOINING.has(word(passage, end)) &&
      end + 1 < tokens.count &&
      isNameWord(passage, end + 1) &&
      tokens.gaps[end + 1] === GAP.space;
    if (!joining) break;
    end += 2;
  }
  return end;
}

const JOINING: ReadonlySet<string> = new Set(["of", "and", "&", "for", "de", "der", "für", "und", "van"]);

function isNameWord(passage: Passage, at: number): boolean {
  const style = passage.tokens.cases[at];
  if (style === CASE.upper && isAbbreviation(passage, at)) return true;
  if (style === CASE.capital || style === CASE.upper || style === CASE.mixed)
    return !NOT_NAMES.has(word(passage, at));
  if (at + 1 >= passage.tokens.count) return false;
  if (style === CASE.lower) return isWrittenSmall(passage, at);
  return style === CASE.number && passage.tokens.cases[at + 1] === CASE.capital;
}

/** "IT" inside a name in small letters is no pronoun: "Larsen IT AS". */
function isAbbreviation(passage: Passage, at: number): boolean {
  return (
    at > 0 &&
    word(passage, at) === "it" &&
    passage.tokens.cases[at - 1] === CASE.capital &&
    passage.tokens.gaps[at] === GAP.space
  );
}

/** A company that writes its name without capitals: "finchworks GmbH", "plover, Inc." */
function isWrittenSmall(passage: Passage, at: number): boolean {
  const { tokens } = passage;
  const name = word(passage, at);
  return (
    SURE_FORMS.has(word(passage, at + 1)) &&
    tokens.cases[at + 1] !== CASE.lower &&
    (tokens.gaps[at + 1] ?? 0) <= GAP.bracket &&
    tokens.sentences[at + 1] === tokens.sentences[at] &&
    name.length > 2 &&
    !NOT_NAMES.has(name) &&
    !JOINING.has(name)
  );
}

const SURE_FORMS: ReadonlySet<string> = new Set([
  "inc",
  "llc",
  "ltd",
  "gmbh",
  "b.v",
  "bv",
  "aps",
  "s.r.l",
  "oy",
]);

/** The year in the name of a club: "TSV Grünau 1909 e.V." */
function isYearInName(passage: Passage, at: number): boolean {
  const { tokens } = passage;
  return (
    tokens.cases[at] === CASE.number &&
    at + 1 < tokens.count &&
    tokens.gaps[at + 1] === GAP.space &&
    isLegalForm(passage, at + 1)
  );
}

/** A general word in the middle of a company's name: "Tidemark Services GmbH". */
function isInsideName(passage: Passage, at: number): boolean {
  const { tokens } = passage;
  let next = at;
  while (next < at + 3 && tokens.cases[next] !== CASE.lower && INSIDE_NAMES.has(word(passage, next))) next++;
  return next > at && next < tokens.count && tokens.gaps[next] === GAP.space && isLegalForm(passage, next);
}

function word(passage: Passage, at: number): string {
  return passage.block.text.slice(passage.tokens.starts[at], passage.tokens.ends[at]).toLowerCase();
}

function isLegalForm(passage: Passage, at: number): boolean {
  const style = passage.tokens.cases[at];
  if (style === CASE.capital && ALSO_WORDS.has(word(passage, at))) return false;
  return (
    (style !== CASE.lower || LOWER_FORMS.has(word(passage, at))) &&
    style !== CASE.number &&
    LEGAL_FORMS.has(word(passage, at))
  );
}

/** Legal forms that are words unless both letters are capitals: "8. Ad serving". */
const ALSO_WORDS: ReadonlySet<string> = new Set(["ad", "as"]);

const LOWER_FORMS: ReadonlySet<string> = new Set([
  "e.v",
  "d.o.o",
  "s.r.o",
  "mbh",
  "plc",
  "ltd",
  "inc",
  "llc",
  "gmbh",
  "a.s",
  "s.r.l",
  "limited",
  "e.k",
]);

function partyOf(passage: Passage, first: number, end: number): Party | undefined {
  const { tokens, block } = passage;
  const start = tokens.starts[first] ?? 0;
  const stop = tokens.ends[end - 1] ?? 0;
  let isEntity = false;
  for (let at = first; at < end; at++) {
    if (at > first && isLegalForm(passage, at)) isEntity = true;
    if (end - first > 1 && STRONG_BODY_WORDS.has(word(passage, at))) isEntity = true;
  }
  if (DESCRIBED_AS_ENTITY.test(block.text.slice(stop, stop + 60))) isEntity = true;
  const role = roleOf(passage, first, { start, end: stop });
  if (!isEntity && (role === "named" || tokens.cases[first] === CASE.number)) return undefined;
  if (!isEntity && end - first === 1 && tokens.cases[first] === CASE.upper && block.text.length < 6)
    return undefined;
  return {
    start,
    end: stop,
    name: block.text.slice(start, stop),
    sort: isEntity || isPerson(role, end - first, block.text.slice(stop, stop + 90)) ? "entity" : "brand",
    role,
  };
}

/**
 * Somebody of two or three names who is called the controller is a person or a body, not a brand; so is an operator with
 * an address: "an app by Jonas Wik, Umeå (jonas@app.example)".
 */
function isPerson(role: Party["role"], words: number, after: string): boolean {
  if (words < 2) return false;
  return role === "controller" || (role === "operator" && words <= 3 && ADDRESS_FOLLOWS.test(after));
}

const ADDRESS_FOLLOWS = /^[,\s(][^.;@]{0,60}\b[\w+-]{1,30}(?:\.[\w+-]{1,30})?@/;

/** What the words around a name make of it, whatever the name; undefined when they tell nothing. */
function roleOfSpan(text: string, span: Span): "we" | "controller" | undefined {
  const before = text.slice(Math.max(0, span.start - 90), span.start);
  const after = text.slice(span.end, span.end + 190);
  if (CALLED_WE.test(after) || WE_ARE.test(before) || WE_REFERS.test(before)) return "we";
  if (I_AM.test(before)) return "controller";
  return IS_CONTROLLER.test(after) || CONTROLLER_IS.test(before) ? "controller" : undefined;
}

function roleOf(passage: Passage, first: number, span: Span): Party["role"] {
  const { text } = passage.block;
  const role = roleOfSpan(text, span);
  if (role !== undefined) return role;
  const before = text.slice(Math.max(0, span.start - 90), span.start);
  const after = text.slice(span.end, span.end + 140);
  if (WELCOME.test(before) || BELONGS_TO.test(before)) return "operator";
  if (TITLE_OF.test(before) && !PART_OF_TITLE.test(text.slice(span.start, span.end))) return "operator";
  if (BUILT_FOR_US.test(before) || WORKS_FOR_US.test(before)) return "other";
  if (VENDORS.has(word(passage, first))) return "other";
  if (OPERATED_BY.test(before) || OPERATES.test(after)) return "operator";
  if (SOMEBODY_ELSE.test(before)) return WRITE_TO.test(before) ? "named" : "other";
  if (SPEAKS.test(after) && !isPlainSubject(text.slice(span.start, span.end), after)) return "operator";
  return "named";
}

/** "Members may …", "Anybody may …": whoever may do something, not the one who speaks. */
function isPlainSubject(name: string, after: string): boolean {
  return (
    (PLAIN_SUBJECT.test(name) && /^\s(?:may|will)\b/.test(after)) ||
    (ANYBODY.test(name) && /^\sdoes not\b/.test(after))
  );
}

const PLAIN_SUBJECT = /^(?:[A-Z][a-z]{2,20}s|(?:any|every|no|some)(?:body|one)|whoever|people)$/i;
const ANYBODY = /^(?:(?:any|every|no|some)(?:body|one)|whoever)$/i;

const DESCRIBED_AS_ENTITY =
  /^(?: [AIK]\/S\b|\.? ?z ?o\.? ?o\b|,? (?:s\. ?r\. ?[ol]\.|d\. ?o\. ?o\.|a\. ?s\.)|,? ?\(?(?:t\/a|d\/b\/a|trading as|doing business as)\b)|^(?: \([A-Z][\w&.]{1,12}\))?,? ?\(?(?:is )?(?:an? )?(?:individual (?:app )?developer|freelance|natural person|registered (?:charity|company|association|partnership|cooperative)|association|foundation|cooperative|sole (?:trader|proprietor)|limited (?:company|partnership)|(?:trading|practi[sc]ing|working) (?:in partnership|together)|partnership|public (?:body|authority|company)|(?:charitable|not-for-profit|non-?profit|non-governmental|humanitarian|community|voluntary|religious|youth|student) (?:organi[sz]ation|trust|group|body|initiative|society)|non-?profit|charity|NGO|company (?:registered|incorporated)|registered (?:in|at|under)|reg(?:istration|istered)?\.? (?:no|number))\b/i;

// Each of these looks at no more than the 190 characters around a name, with bounded repetitions: linear.
const CALLED_WE =
  /^\.?[^.;]{0,120}?[(“"'‘]\s?(?:collectively,?\s|together,?\s|hereinafter\s|hereafter\s|referred to as\s|the\s|or\s|also\s|“|"|'|\w{1,40}[”"'’,]{0,3}\s(?:or|and|,)?\s?){0,8}[“"'‘]?(?:we|us|our)\b/i;
const WE_ARE =
  /(?:\bwe(?:,| are| at|[”"'’]+,?\s?(?:means?|refers? to|is|are)?)|\b(?:our|us)[”"'’]*,? (?:means?|refers? to|shall mean)(?: to)?|\bat)\s?(?:the\s)?$/i;
/** "Company (referred to as either "the Company", "We" or "Us" in this Agreement) refers to …". */
const WE_REFERS =
  /\b(?:we|us|our)[”"'’]{0,2} in this \w{3,20}(?: \w{3,20})?\)? (?:refers to|means|is):?\s(?:the\s)?$/i;
const I_AM =
  /\b(?:my name is|I am|I[’']m|I,|me,|me:|myself,|(?:developer|author|owner|editor|publisher)(?: (?:is|of this \w{3,12} is))?:?)\s$/i;
const BELONGS_TO =
  /\bis (?:an?|the) (?:[a-z-]{2,20} ){0,2}(?:service|brand|product|offering|trad(?:e|ing) name|division|project|initiative|website|site|page|blog|shop|app|game|extension|add-on|plug-?in|tool|program(?:me)?) (?:of|by|from)\s(?:the\s)?$/i;
const IS_CONTROLLER =
  /^\.?(?! (?:It|They|This|He|She|The|These|We|Our|You)\b)[^.;]{0,150}?\b(?:(?:is|are|acts? as|being|as|shall be|will be)\s(?:(?!not\b|you\b|your\b)[\w-]+\s){0,4}?(?:controllers?|responsible(?! for (?:its|their) own| for (?:the )?(?:\w{2,20} )?(?:payments?|billing|delivery|hosting|shipping|content)\b)|owner|data fiduciary|in charge)|(?:who|which) (?:decides?|determines?)|determines? (?:how and why|the purposes))\b/i;
const CONTROLLER_IS =
  /\b(?:(?:data )?controller|responsible (?:party|body|person|entity|for [\w\s]{3,50})|data fiduciary|(?:body|party|company|entity|office|person|organi[sz]ation) in charge|(?:in charge of|answerable for|accountable for)(?: (?:the|this|all|your|our|data|processing|personal|handling|of)){0,5}|owner and data controller|verantwortlich\w{0,20})\b[^.;]{0,60}?(?:\bis\b|:|\bby\b|\bare\b|\bmeans\b|–|-|,)\s?(?:the\s|us,?\s|we,?\s)?$/i;
const OPERATED_BY =
  /\b(?:operated|provided|run|owned|offered|published|developed|built|made|created|maintained|managed|distributed|designed|issued|brought to you) (?:and (?:operated|owned|run|maintained|managed|developed|provided) )?by\s?(?:the\s)?(?:company\s)?$/i;
const WELCOME =
  /\b(?:welcome to|describes how|explains how|(?:policy|notice|statement|declaration) (?:of|for|by|from)|thank you for (?:using|choosing|visiting|downloading|playing|your interest in))\s(?:the\s)?$/i;
/** "Privacy Policy — Lantern" */
const TITLE_OF = /^\W{0,4}(?:privacy|data protection) (?:policy|notice|statement) ?[-–—|:]\s$/i;
const PART_OF_TITLE =
  /^(?:introduction|overview|summary|last|effective|version|english|gdpr|eu|uk|us|california|general|website|part|section|updated|draft)\b/i;
const BUILT_FOR_US =
  /(?:\b(?:web)?(?:site|page|shop|pages|system|design|theme|layout|template) (?:is|was|were|has been|have been) (?:\w{1,30} (?:and )?)?(?:built|designed|developed|made|created|programmed|hosted) by|\bhosted (?:by|at|with|on)|\b(?:shar|disclos|transfer|forward)\w{0,5}\b[^.;]{0,60}\b(?:with|to)|\bprovider|\b(?:lodge|complain|complaint)\b[^.;]{0,40})\s(?:the\s|our\s)?$/i;
/** "Payment is handled by …", "our lawyers, …", "ads by …". */
const WORKS_FOR_US =
  /(?:\b(?:handled|hosted|sent|delivered|shipped|performed|printed|powered|served|carried out) (?:for us )?(?:by|via|with|through)|\b(?:ads|advertising|advertisements|analytics|maps|videos|fonts|plug-?ins?|tools|software) (?:by|from|of)|\bour (?:\w{2,20} ){0,2}(?:lawyers?|accountants?|auditors?|bank|insurers?|hosts?|hoster|partners?|suppliers?|parent(?: company)?|affiliates?|processors?|agency|printers?|consultants?|advis[eo]rs?),? (?:is |are )?)\s?(?:the\s|our\s)?$/i;
const OPERATES =
  /^\.?(?:[’']s)?(?:,?\s?\([^)]{0,80}\))?,?\s(?:operates|runs|provides|offers|built|owns|develops|developed|publishes|maintains|created)\b/i;
const SOMEBODY_ELSE =
  /\b(?:service of|product of|tool (?:of|from)|by means of|such as|including|e\.g\.|like|use|using|via|through|trademarks? of|\blinks?\b[^.;]{0,40}\bof|shared? with|to|provider)\s(?:the\s)?$/i;
/** "Write to the Manager": whoever answers for the one who speaks. */
const WRITE_TO =
  /\b(?:writ(?:e|ing)|letters?|e-?mails?|mail|post|apply|questions?|addressed|directed) to\s(?:the\s)?$/i;
const SPEAKS =
  /^\s?[-–—|]\s?privacy\b|^(?:\s(?:mobile |browser |web )?(?:app|application|extension|bot|game|plug-?in))?,? ?\(["“'‘](?:the )?(?:app|application|service|extension|bot|software|plug-?in|game|site|website|add-on|tool|platform)["”'’]\)|^\.?(?:[’']s)?(?:\s(?:mobile |browser |web )?(?:app|application|extension|bot|game|plug-?in))?(?:,?\s?\([^)]{0,80}\))?,?\s(?:and its (?:affiliates|subsidiaries)[^.]{0,60})?\s?(?:respects?|is committed|takes|values|recognizes|collects?|processes|uses|understands|believes|cares|strives|handles|stores|shares|gathers|protects|keeps|is an? (?:(?:app|game|service|website|online|mobile)\b|(?:[\w-]{2,20} ){1,4}(?:app|application|game|extension|bot|plug-?in|add-on|wallet|tool|software|program|platform)\b)|may|will|does not|reads|sends|saves|accesses|has no|never|requires|complies|treats|knows|considers|has (?:created|adopted|prepared|developed)|privacy (?:policy|notice|statement))\b/i;
