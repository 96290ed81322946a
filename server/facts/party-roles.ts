import { VENDORS, VENDORS_OF_TWO_WORDS } from "../language/en/organizations.ts";
import { endsAt } from "../text/match.ts";
import type { Span } from "../text/text.ts";
import type { Party } from "./facts.ts";
import { isSigned } from "./imprint.ts";
import { isSomebodyElses } from "./somebody-else.ts";

/** What the words around a name make of it, whatever the name; undefined when they tell nothing. */
export function roleOfSpan(text: string, { start, end }: Span): "we" | "controller" | undefined {
  const after = text.slice(end, end + 190);
  if (CALLED_WE.test(after) || endsAt(WE_ARE, text, start) || endsAt(WE_REFERS, text, start)) return "we";
  if (endsAt(I_AM, text, start)) return "controller";
  const before = text.slice(Math.max(0, start - 90), start);
  return IS_CONTROLLER.test(after) || CONTROLLER_IS.test(before) ? "controller" : undefined;
}

/** What the words around a name make of it; `first` is its first word in small letters. */
export function roleOf(text: string, first: string, span: Span): Party["role"] {
  const { start, end } = span;
  const role = roleOfSpan(text, span);
  const isVendor =
    (VENDORS.has(first.replace(/[’']s$/, "")) &&
      !(first === "department" && endsAt(OPERATED_BY, text, start))) ||
    VENDORS_OF_TWO_WORDS.some((name) => text.startsWith(name, start));
  if (isSomebodyElses(text, { ...span, isVendor })) return "other";
  if (role !== undefined) return role;
  const after = text.slice(end, end + 140);
  if (endsAt(BELONGS_TO, text, start)) return isVendor ? "other" : "operator";
  if (endsAt(WELCOME, text, start) || WITH_GROUP.test(after)) return "operator";
  if (endsAt(TITLE_OF, text, start) && !PART_OF_TITLE.test(text.slice(start, end))) return "operator";
  if (MAKES_APP.test(after) && !isVendor) return "operator";
  if (endsAt(BUILT_FOR_US, text, start) || endsAt(WORKS_FOR_US, text, start)) return "other";
  if (isVendor) return "other";
  if (endsAt(OPERATED_BY, text, start) || OPERATES.test(after) || isSigned(text, span)) return "operator";
  if (endsAt(SOMEBODY_ELSE, text, start)) return endsAt(WRITE_TO, text, start) ? "named" : "other";
  if (endsAt(OFFICER, text, start) && !(endsAt(ADDRESSED, text, start) && FIRM.test(text.slice(start, end))))
    return "other";
  if (SPEAKS.test(after) && !isPlainSubject(text.slice(start, end), after)) return "operator";
  return "named";
}

/** "Members may …", "Anybody may …": whoever may do something, not the one who speaks. */
function isPlainSubject(name: string, after: string): boolean {
  return (
    (PLAIN_SUBJECT.test(name) && /^\s(?:may|will)\b/.test(after)) ||
    (ANYBODY.test(name) && /^\sdoes(?: not|n['’]t)\b/.test(after))
  );
}

/** "Our Data Protection Officer, Dr Ann Roe, ensures …": a person in an office, not who is responsible. */
const OFFICER =
  /(?<=\b(?:protection|privacy|security|compliance|governance) (?:officer|manager|lead|coordinator|contact|guardian)(?: \(DPO\))?(?:,|:| is) (?:(?:Dr|Mr|Mrs|Ms|Prof|Professor)\.? )?)/iy;

/** "Write to the Data Protection Officer, Alder Bank plc": the firm that has one. */
const ADDRESSED =
  /(?<=\b[Tt]he (?:Data Protection|Data Privacy|Privacy|Security|Compliance) (?:Officer|Manager), )/y;
const FIRM =
  /\s(?:Inc|LLC|LLP|PLC|plc|Ltd|Limited|GmbH|AG|SE|B\.?V|Corp|Corporation|S\.?A|SAS|AB|Oy|ApS|Pty|LTD)\.?$/;

const PLAIN_SUBJECT = /^(?:[A-Z][a-z]{2,20}s|(?:any|every|no|some)(?:body|one)|whoever|people)$/i;
const ANYBODY = /^(?:(?:any|every|no|some)(?:body|one)|whoever)$/i;

/** A site that speaks under its address, "harbor.example ("we")", is a brand. */
export function hostNames(text: string, named: readonly Party[]): readonly Party[] {
  const parties: Party[] = [];
  for (const match of text.matchAll(HOST)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (isNamed(span, named)) continue;
    const role = roleOfSpan(text, span);
    const after = text.slice(span.end, span.end + 140);
    const isSpeaking = endsAt(WELCOME, text, span.start) || SPEAKS.test(after);
    if (role !== undefined || isSpeaking)
      parties.push({ ...span, name: match[0], sort: "brand", role: role ?? "operator" });
  }
  return parties;
}

function isNamed(span: Span, named: readonly Party[]): boolean {
  return named.some(({ start, end }) => start < span.end && span.start < end);
}

const HOST =
  /(?<![\w@/.:-])(?:www\.)?[a-z\d][a-z\d-]{1,30}(?:\.[a-z\d-]{2,20})?\.(?:com|net|org|io|app|dev|chat|cloud|ai|co|eu|de|ch|at|nl|fr|uk|us|ca|au|example)\b(?![@/\w-])/g;

/** Who builds apps may go by a name with a digit and no capital: "created by 7lanterns". */
export function numberedNames(text: string, named: readonly Party[]): readonly Party[] {
  if (!/ by \W{0,2}[a-z\d]/.test(text)) return [];
  return [...text.matchAll(NUMBERED_NAME)].flatMap(({ index, 0: all, 1: name = "" }): readonly Party[] => {
    const end = index + all.length;
    const span = { start: end - name.length, end };
    return isNamed(span, named) ? [] : [{ ...span, name, sort: "brand", role: "operator" }];
  });
}

const NUMBERED_NAME =
  /\b(?:created|developed|built|published|operated|made|provided) by ["“]?((?!\d+(?:st|nd|rd|th)?\b)(?=[a-z-]{0,20}\d)(?=[\d-]{0,10}[A-Za-z])[a-z\d][\w-]{2,30}(?: [A-Z][a-z]{1,20})?)/g;

// Each of these looks at no more than the 190 characters around a name, with bounded repetitions: linear. What stands
// before a name is read back from it, so that nearly all of them end at its last word.
const CALLED_WE =
  /^\.?[^.;]{0,120}?[(“"'‘]\s?(?:collectively,?\s|together,?\s|hereinafter\s|hereafter\s|referred to as\s|the\s|or\s|also\s|“|"|'|\w{1,40}[”"'’,]{0,3}\s(?:or|and|,)?\s?){0,8}[“"'‘]?(?:we|us|our)\b/i;
const WE_ARE =
  /(?<=(?:\bwe(?:,| are|[’']re| at|[”"'’]+,?\s?(?:means?|refers? to|is|are)?)|\b(?:our|us)[”"'’]*,? (?:means?|refers? to|includes?|shall mean)(?: to)?|\b(?:us|we)[”"'’]* (?:are|is) (?:references )?to|\bwe(?: are|[’']re) (?:referring|talking) to|\bwe (?:refer to|mean)|\b(?:us|we) (?:in [A-Z][a-z]{2,12} )?\(|\bat)\s?(?:the\s)?)/iy;
/** "Company (referred to as either "the Company", "We" or "Us" in this Agreement) refers to …". */
const WE_REFERS =
  /(?<=\b(?:we|us|our)[”"'’]{0,2} in this \w{3,20}(?: \w{3,20})?\)? (?:refers to|means|is):?\s(?:the\s)?)/iy;
const I_AM =
  /(?<=\b(?:my name is|I am|I[’']m|I,|me,|me:|myself,|(?:developer|author|owner|editor|publisher)(?: (?:is|of this \w{3,12} is))?:?)\s)/iy;
const BELONGS_TO =
  /(?<=\bis (?:an?|the) (?:[a-z-]{2,20} ){0,2}(?:service|brand|product|offering|trad(?:e|ing) name|division|project|initiative|website|site|page|blog|shop|app|game|extension|add-on|plug-?in|tool|program(?:me)?) (?:of|by|from)\s(?:the\s)?)/iy;
const IS_CONTROLLER =
  /^\.?(?! (?:It|They|This|He|She|The|These|We|Our|You)\b)[^.;]{0,150}?\b(?:(?:is|are|acts? as|being|as|shall be|will be)\s(?:(?!not\b|you\b|your\b)[\w-]+\s){0,4}?(?:controllers?|responsible(?! for (?:its|their) own| for (?:the )?(?:\w{2,20} )?(?:payments?|billing|delivery|hosting|shipping|content)\b)|owner|data fiduciary|in charge)|(?:who|which) (?:decides?|determines?)|determines? (?:how and why|the purposes))\b/i;
const CONTROLLER_IS =
  /\b(?:(?:data )?controllers?|responsible (?:party|body|person|entity|for [\w\s]{3,50})|data fiduciary|(?:body|party|company|entity|office|person|organi[sz]ation) in charge|(?:in charge of|answerable for|accountable for)(?: (?:the|this|all|your|our|data|processing|personal|handling|of)){0,5}|owner and data controller|verantwortlich\w{0,20})\b[^.;]{0,60}?(?:\bis\b|:|\bby\b|\bare\b|\bmeans\b|–|-|,)\s?(?:the\s|us,?\s|we,?\s)?$/i;
const OPERATED_BY =
  /(?<=\b(?:operated|provided|run|owned|offered|published|developed|built|made|created|maintained|managed|distributed|designed|issued|brought to you) (?:and (?:operated|owned|run|maintained|managed|developed|provided) )?(?:from [A-Z][\w ,]{1,40} )?by\s?(?:the\s)?(?:company\s)?)/iy;
const WELCOME =
  /(?<=\b(?:welcome to|describes how|explains how|(?:policy|notice|statement|declaration) (?:of|for|by|from)|thank you for (?:using|choosing|visiting|downloading|playing|your interest in))\s(?:the\s)?)/iy;
/** "Privacy Policy — Lantern" */
const TITLE_OF = /(?<=^\W{0,4}(?:privacy|data protection) (?:policy|notice|statement) ?[-–—|:]\s)/iy;
const PART_OF_TITLE =
  /^(?:introduction|overview|summary|last|effective|version|english|gdpr|eu|uk|us|california|general|website|part|section|updated|draft)\b/i;
const BUILT_FOR_US =
  /(?<=(?:\b(?:web)?(?:site|page|shop|pages|system|design|theme|layout|template) (?:is|was|were|has been|have been) (?:\w{1,30} (?:and )?)?(?:built|designed|developed|made|created|programmed|hosted) by|\bhosted (?:by|at|with|on)|\b(?:generator|template|sample|model|draft|text|wording|clauses?) (?:of|by|from|provided by|supplied by|made by)(?: the)?|\b(?:shar|disclos|transfer|forward)\w{0,5}\b[^.;]{0,60}\b(?:with|to)|\bprovider|\b(?:lodge|complain|complaint)\b[^.;]{0,40})\s(?:the\s|our\s)?)/iy;
/** "Payment is handled by …", "our lawyers, …", "ads by …". */
const WORKS_FOR_US =
  /(?<=(?:\b(?:handled|hosted|sent|delivered|shipped|performed|printed|powered|served|carried out|done) (?:for us )?(?:by|via|with|through)|\b(?:ads|advertising|advertisements|analytics|maps|videos|fonts|plug-?ins?|tools|software) (?:by|from|of)|\bour (?:\w{2,20} ){0,2}(?:lawyers?|accountants?|auditors?|bank|insurers?|hosts?|hoster|partners?|suppliers?|parent(?: company)?|affiliates?|(?:sub-?)?processors?|vendors?|contractors?|(?:service )?providers?|agency|printers?|consultants?|advis[eo]rs?),?:? ?\(?(?:is |are |namely |e\.g\.,? |for example,? )?)\s?(?:the\s|our\s)?)/iy;
/** 'Larch and its subsidiaries ("Larch")': a group that is given a name here is the one that speaks. */
const WITH_GROUP =
  /^,? (?:and|or|together with) (?:its|all its|our) (?:[a-z]{2,20} ){0,3}(?:subsidiaries|affiliates?|affiliated (?:companies|entities)|group(?: companies)?)[^.;(]{0,60}\((?:collectively,? |together,? |hereinafter )?[“"‘']/i;
const OPERATES =
  /^\.?(?:[’']s)?(?:,?\s?\([^)]{0,80}\))?,?\s(?:operates|runs|provides|offers|built|owns|develops|developed|publishes|maintains|created)\b/i;
/** "Larch AB's game Timely". */
const MAKES_APP =
  /^[’']s\s(?:(?:mobile|web|online|browser|desktop)\s)?(?:app|application|game|extension|add-on|plug-?in)\s["“]?[A-Z]/;
const SOMEBODY_ELSE =
  /(?<=\b(?:service of|product of|tool (?:of|from)|by means of|such as|including|e\.g\.|like|use|using|via|through|trademarks? of|\blinks?\b[^.;]{0,40}\bof|shared? with|to|provider)\s(?:the\s)?)/iy;
/** "Write to the Manager": whoever answers for the one who speaks. */
const WRITE_TO =
  /(?<=\b(?:writ(?:e|ing)|letters?|e-?mails?|mail|post|apply|questions?|addressed|directed) to\s(?:the\s)?)/iy;
const SPEAKS =
  /^\s?[-–—|]\s?privacy\b|^(?:\s(?:mobile |browser |web )?(?:app|application|extension|bot|game|plug-?in))?,? ?\(["“'‘](?:the )?(?:app|application|service|extension|bot|software|plug-?in|game|site|website|add-on|tool|platform)["”'’]\)|^\.?(?:[’']s)?(?:\s(?:mobile |browser |web )?(?:app|application|extension|bot|game|plug-?in))?(?:,?\s?\([^)]{0,80}\))?,?\s(?:and its (?:affiliates|subsidiaries)[^.]{0,60})?\s?(?:respects?|is committed|takes|values|recognizes|collects?|processes|uses|understands|believes|cares|strives|handles|stores|shares|gathers|protects|keeps|is an? (?:(?:app|game|service|website|online|mobile)\b|(?:[\w-]{2,20} ){1,4}(?:app|application|game|extension|bot|plug-?in|add-on|wallet|tool|software|program|platform)\b)|may|will|does(?: not|n[’']t)|reads|sends|saves|accesses|has no|never|requires|complies|treats|knows|considers|has (?:created|adopted|prepared|developed)|privacy (?:policy|notice|statement))\b/i;
