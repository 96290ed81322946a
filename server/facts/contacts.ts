import type { Block } from "../document/block.ts";
import type { Span } from "../text/text.ts";
import type { Contact } from "./facts.ts";
import type { Passage } from "./passage.ts";

/** Ways to reach somebody: e-mail, telephone, postal address, a link or form for contact, or only the words. */
export function readContacts(passage: Pick<Passage, "block">): readonly Contact[] {
  const { block } = passage;
  const { text } = block;
  const contacts: Contact[] = [];
  for (const mark of block.marks) {
    if (mark.kind !== "link" || mark.target === undefined) continue;
    if (/^mailto:/i.test(mark.target)) contacts.push({ by: "email", start: mark.start, end: mark.end });
    else if (/^tel:/i.test(mark.target)) contacts.push({ by: "phone", start: mark.start, end: mark.end });
    else if (leadsToUs(text, { ...mark, target: mark.target }))
      contacts.push({ by: "link", start: mark.start, end: mark.end });
  }
  contacts.push(...writtenOut(block));
  for (const { by, pattern } of SHAPES) {
    if (!pattern.cheap.test(text)) continue;
    for (const match of text.matchAll(pattern.full))
      contacts.push({ by, start: match.index, end: match.index + match[0].length });
  }
  return contacts;
}

/** Addresses of pages that are written out and no links, as HTML has them. */
function writtenOut({ text, marks }: Block): readonly Contact[] {
  if (!text.includes("://")) return [];
  return [...text.matchAll(ADDRESS)].flatMap(({ 0: target, index: start }): Contact[] => {
    const place = { start, end: start + target.length };
    const isLinked = marks.some(
      ({ kind, start, end }) => kind === "link" && start < place.end && place.start < end,
    );
    return isLinked || !leadsToUs(text, { ...place, target }) ? [] : [{ by: "link", ...place }];
  });
}

const ADDRESS = /(?<![\p{L}\d@./])https?:\/\/[^\s<>"“”«»|]{2,200}/giu;

/**
 * Whether a link leads to a way to reach the controller: by its words, by its target if the words do not say else, or
 * by what stands before it.
 */
function leadsToUs(text: string, { start, end, target }: Span & { readonly target: string }): boolean {
  const words = text.slice(start, end);
  const before = text.slice(Math.max(0, start - WAY_REACH), start);
  if (isElsewhere(target)) return /contact|form\b|write to|imprint|feedback/i.test(words);
  return (
    (LINK_WORDS.test(words) && !/^https?:/i.test(words)) ||
    (LINK_WORDS.test(target) && !LEADS_ELSEWHERE.test(`${words} ${target}`)) ||
    WAY_TO_US.test(before)
  );
}

/** "… or contact the club through the", "leave a message on the", before a link: a way, whatever its words. */
const WAY_TO_US =
  /\b(?:contact|reach|write to|get in touch with|message) (?!(?:the )?(?:ICO|Information|Data Protection|supervisory|regulator|competent|authority|Google|Facebook|relevant|local|them|it)\b)(?:[\w&'’.-]{1,20} ){1,5}(?:through|via|on|at|using) (?:(?:the|our|its|this) )?(?:(?:web)?site )?$|\b(?:use|fill (?:in|out)|complete|submit|through|via|with) (?:this|the|our) (?:[\w-]{1,20} ){0,3}form\b[^.]{0,60} $|\bleave (?:us |me )?a (?:message|note|comment)(?: (?:on|in|at|via)(?: the| our| my)?)? $/i;
const WAY_REACH = 120;

const LINK_WORDS =
  /contact|\/(?:dpo|privacy-officer|data-protection-officer)\b|support|feedback|imprint|impressum|legal[\s-]notice|get in touch|\bhelp\b|\b(?:web)?forms?\b|write to us|e-?mail|message us|\bissue tracker\b|\/(?:issues|discussions)(?:\/new[\w?=&.%-]{0,60})?\/?$/i;
const LEADS_ELSEWHERE =
  /terms|\btos\b|polic|privacy[\s/_-]?(?:statement|notice|shield)|preferences|unsubscribe|opt-?out|cookie/i;

/** The help pages of a maker of browsers or a network: no way to reach the controller. */
function isElsewhere(target: string): boolean {
  return /^https?:\/\/(?:[\w-]+\.){0,4}(?:google|mozilla|microsoft|apple|opera|facebook|adobe|aboutads|youronlinechoices|allaboutcookies|networkadvertising|windows|safari|brave)\.(?:\w+)/i.test(
    target,
  );
}

/** A question or a worry, and that it be brought to the controller: "should you not agree, let us know". */
const WORRY =
  /\b(?:questions?|query|queries|concerns?|doubts?|unsure|puzzled|not agree|disagree|worr(?:y|ies|ied)|[ei]nquir(?:y|ies)|requests?|unhappy|privacy)\b[^:\n]{0,90}?\b(?:let us know|tell us\b(?! (?:about|that|which|who|how|where))|ask us\b|turn to us|come to us|approach us|(?:address|direct) yourself to us|drop us a line|give us a (?:shout|ring|call)|(?:raise[d]?|share[d]?|discuss(?:ed)?) (?:it |them |this )?with us|contact them|(?:notified|addressed|directed|sent|submitted|made|put|communicated|brought) (?:in writing )?to (?:us|me|the (?:company|controller|responsible (?:body|party|person)|association|club|practice|clinic|firm|school)))\b(?![^.]{0,40}(?:authority|regulator))/gi;

const SHAPES: readonly {
  readonly by: Contact["by"];
  readonly pattern: { readonly cheap: RegExp; readonly full: RegExp };
}[] = [
  {
    by: "email",
    pattern: {
      cheap: /@|\[at\]|\(at\)|\sdot\s|\[[^\]]{0,60}mail|email[\s\u00a0]protected|\{\{/i,
      full: /(?:[\w.+-]{1,64}\s?(?:@|\[at\]|\(at\))\s?[\w-]{1,63}\s?(?:\.|\[dot\]|\(dot\))\s?\w|[\w.+-]{1,64}\sat\s[\w-]{1,63}\sdot\s\w|\[email[\s\u00a0]protected\]|\[(?![^\][]{0,40}\b(?:name|names|details) and\b)[^\][]{0,60}e-?mail[^\][]{0,40}\]|\{\{[^}]{0,60}(?:contact|mail)[^}]{0,60}\}\})/gi,
    },
  },
  {
    by: "phone",
    pattern: {
      cheap: /\d/,
      full: /(?:\+|\b00)\d[\d\s()/.-]{6,18}\d|\b(?:tel|phone|call|ring|dial|telephone|hotline|helpline|mobile|whatsapp)[\w\s.:]{0,20}\(?\d[\d\s()/.-]{5,18}\d|\b(?:office|desk|reception|secretary|us)[,:]? (?:on |at |under )?0\d{2,4}[\s/-]\d{3,4}[\s-]?\d{2,4}\b|\bon 0\d(?:\d{0,3}[\s/-]\d{3,4}[\s-]?\d{2,4}|(?:[\s.]\d\d){4})\b|\b1-\d{3}-\d{3}-\d{4}\b|\(\d{3}\)\s\d{3}-\d{4}\b/gi,
    },
  },
  {
    by: "address",
    pattern: {
      cheap: /\d|\[/,
      full: /\[(?![^\][]{0,40}\b(?:name|names|details) and\b)[^\][]{0,60}\baddress\b[^\][]{0,40}\]|\b(?:P\.?\s?O\.? Box \d{1,6}|\d{1,5}[a-z]?,? (?:[A-Z][\w.'-]{1,20},? ){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Way|Square|Court|Place|Parkway|Pkwy|Floor|Suite|Row|Quay|Terrace|Crescent|Gardens|Close|Mews|Circle|Plaza|Highway|House)\b|[A-Z][\wäöüß.-]{1,30}(?:straße|strasse|str\.|weg|gasse|platz|allee|laan|straat|gatan|gata|vej|gade|kade|gracht|plein) \d{1,4}|(?:Rue|Avenue|Via|Calle|Rua|Ulica|ul\.) [\w\s'.-]{2,40} \d{1,4}|\b[A-Z]{1,2}-\d{4,5} [A-Z]\w|\b[A-Z][\p{L}.'-]{2,30} \d{1,4}[a-z]?,?\s(?!19|20)\d{4} \p{Lu}\p{L}|\b\d{5} [A-Z][a-zäöü]{2,40}|\b\d{3} \d{2} \p{Lu}\p{Ll}{2,30}\b|\b[A-Z]{2},? \d{5}\b|\b[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}\b|\b[A-Z]\d[\dW] [A-Z\d]{4}\b|Eircode|Suite \d{1,5}|Floor, )/gu,
    },
  },
  {
    by: "link",
    pattern: {
      cheap: /\(\//,
      full: /\(\/(?:support|contact|feedback|imprint)[\w/-]{0,40}\)/gi,
    },
  },
  {
    by: "link",
    pattern: {
      cheap: /contact form|contact page/i,
      full: /(?<!\b(?:when|whenever|if|where|time|times|once|after) (?:you|users|customers|visitors|they|someone|members) )\b(?:contact (?!form|services?\b|data|details|information|persons?\b)|reach |write |ask |request |apply |questions? |quer(?:y|ies) |enquir(?:y|ies) |rights? |requests? )[^.;:\n]{0,120}?\b(?:by|through|via|using|with|on|in|complete|use|fill(?:ing)? (?:in|out)|completing) (?:the|our|this|its) (?:(?:online|web|secure|electronic) )?contact (?:form|page)\b/gi,
    },
  },
  {
    by: "link",
    pattern: {
      cheap: /\b(?:issues?|tickets?)\b/i,
      full: /\b(?:github|gitlab|codeberg|bitbucket)\.\w{2,4}\/[\w.-]{1,60}\/[\w.-]{1,80}\/(?:-\/)?(?:issues|discussions)\b(?!\/\d)|\b(?:open|file|create|raise|submit|post|opening|filing|creating|via|through) (?:an? |the )?(?:new )?(?:(?:GitHub|GitLab) )?(?:issues?|tickets?) (?:on|at|in|via|through) (?:the |our |my |its |this )?(?:[\w-]{1,20} )?(?:GitHub|GitLab|Codeberg|repo(?:sitory)?|issue tracker|Discord|support server)\b/gi,
    },
  },
  {
    by: "link",
    pattern: {
      cheap: /whatsapp|telegram|discord|slack|matrix|signal|facebook|u\//i,
      full: /\b(?:contact|reach(?: out to)?|message|write to|ask|addressed to|directed to|sent to) (?:us|me|the|our|an?)\b(?! (?:other )?(?:members?|users?|players?|sellers?|customers?)\b)[^.;:\n]{0,60}(?: (?:via|through|on|in|over) (?:(?:the|our|its|this|a) )?(?:[\w'’-]{1,20} ){0,3}(?:WhatsApp|Telegram|Discord|Slack|Matrix|Signal|Facebook) (?:group|channel|server|chat|community|workspace)|\bu\/\w{3,20},? on Reddit)\b/gi,
    },
  },
  {
    by: "link",
    pattern: {
      cheap: /\s@\w/,
      full: /\b(?:contact|message|DM|ping|text|write(?: to)?|ask|tell|reach(?: out to)?|tweet(?: at| to)?|owner:|developer:|author:|maintainer:|admin:|support:|contact:)(?: (?:me|us|him|her|the (?:owner|developer|author|maintainer|admin)))?,? @\w{3,30}\b(?!\.\w)/gi,
    },
  },
  {
    by: "words",
    pattern: {
      cheap:
        /contact|reach|write to|touch|speak|talk|addressed|directed|mail us|call us|send us|message us|write us|ing (?:to )?us/i,
      full: /(?<!\b(?:when|whenever|if|where|time|times|once|after) (?:you|users|customers|visitors|they|someone|members) )\b(?:contact (?:us(?! forms?\b)|me|our|the (?:\w{1,20} ){0,3}(?:developers?|controller|company|owner|author|maintainers?|admins?|support team))|write to (?:us|our|me)|reach (?:out to )?us|reach out to our|get in (?:touch|contact)|(?:speak|talk) to (?:us|our)|contacting (?:us|me|our)|(?:addressed|directed) to (?:us|me|our (?!site|website|app|page|service)[a-z]+)|(?:e-?mail|call|phone|message|write) (?:us|me)|(?:e-?mailing|calling|phoning|messaging|writing to) (?:us|me)|send(?:ing)? (?:us|me) an? (?:(?!direct)\w{1,20} )?(?:message|e-?mail|letter|note))\b/gi,
    },
  },
  {
    by: "words",
    pattern: {
      cheap:
        /question|query|queries|concern|doubt|unsure|puzzled|agree|worr|enquir|inquir|request|unhappy|privacy/i,
      full: WORRY,
    },
  },
];
