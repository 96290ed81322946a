import type { Contact } from "./facts.ts";
import type { Passage } from "./passage.ts";

/** Ways to reach somebody: e-mail, telephone, postal address, a link or form for contact, or only the words. */
export function readContacts(passage: Passage): readonly Contact[] {
  const { block } = passage;
  const { text } = block;
  const contacts: Contact[] = [];
  for (const mark of block.marks) {
    if (mark.kind !== "link" || mark.target === undefined) continue;
    if (/^mailto:/i.test(mark.target)) contacts.push({ by: "email", start: mark.start, end: mark.end });
    else if (/^tel:/i.test(mark.target)) contacts.push({ by: "phone", start: mark.start, end: mark.end });
    else if (
      isElsewhere(mark.target) &&
      !/contact|form|write to|imprint|feedback/i.test(text.slice(mark.start, mark.end))
    )
      continue;
    else if (
      /contact|support|feedback|imprint|impressum|get in touch|help|form|write to us|email|e-mail/i.test(
        `${text.slice(mark.start, mark.end)} ${mark.target}`,
      )
    ) {
      contacts.push({ by: "link", start: mark.start, end: mark.end });
    }
  }
  for (const { by, pattern } of SHAPES) {
    if (!pattern.cheap.test(text)) continue;
    for (const match of text.matchAll(pattern.full))
      contacts.push({ by, start: match.index, end: match.index + match[0].length });
  }
  return contacts;
}

/** The help pages of a maker of browsers or a network: no way to reach the controller. */
function isElsewhere(target: string): boolean {
  return /^https?:\/\/(?:[\w-]+\.){0,4}(?:google|mozilla|microsoft|apple|opera|facebook|adobe|aboutads|youronlinechoices|allaboutcookies|networkadvertising|windows|safari|brave)\.(?:\w+)/i.test(
    target,
  );
}

const SHAPES: readonly {
  readonly by: Contact["by"];
  readonly pattern: { readonly cheap: RegExp; readonly full: RegExp };
}[] = [
  {
    by: "email",
    pattern: {
      cheap: /@|\[at\]|\(at\)|\[[^\]]{0,60}mail|email[\s\u00a0]protected|\{\{/i,
      full: /(?:[\w.+-]{1,64}\s?(?:@|\[at\]|\(at\))\s?[\w-]{1,63}\s?(?:\.|\[dot\]|\(dot\))\s?\w|\[email[\s\u00a0]protected\]|\[[^\][]{0,60}e-?mail[^\][]{0,40}\]|\{\{[^}]{0,60}(?:contact|mail)[^}]{0,60}\}\})/gi,
    },
  },
  {
    by: "phone",
    pattern: {
      cheap: /\+\d|tel|phone|call|fax|\d-\d{3}-/i,
      full: /(?:\+|\b00)\d[\d\s()/.-]{6,18}\d|\b(?:tel|phone|call|telephone)[\w\s.:]{0,20}\(?\d[\d\s()/.-]{5,18}\d|\b1-\d{3}-\d{3}-\d{4}\b/gi,
    },
  },
  {
    by: "address",
    pattern: {
      cheap: /\d|\[/,
      full: /\[[^\][]{0,60}\baddress\b[^\][]{0,40}\]|\b(?:P\.?\s?O\.? Box \d{1,6}|\d{1,5}[a-z]?,? (?:[A-Z][\w.'-]{1,20},? ){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Way|Square|Court|Place|Parkway|Pkwy|Floor|Suite|Row|Quay|Terrace|Crescent|Gardens|Close|Mews|Circle|Plaza|Highway|House)\b|[A-Z][\wäöüß.-]{1,30}(?:straße|strasse|str\.|weg|gasse|platz|allee|laan|straat|gatan|gata|vej|gade|kade|gracht|plein) \d{1,4}|(?:Rue|Avenue|Via|Calle|Rua|Ulica|ul\.) [\w\s'.-]{2,40} \d{1,4}|\b[A-Z]{1,2}-\d{4,5} [A-Z]\w|\b\d{5} [A-Z][a-zäöü]{2,40}|\b[A-Z]{2},? \d{5}\b|\b[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}\b|\b[A-Z]\d[\dW] [A-Z\d]{4}\b|Eircode|Suite \d{1,5}|Floor, )/g,
    },
  },
  {
    by: "words",
    pattern: {
      cheap: /contact|reach|write to|touch|speak|talk/i,
      full: /\b(?:contact (?:us(?! forms?\b)|me|our|the (?:developer|controller|company))|write to (?:us|our)|reach (?:out to )?us|reach out to our|get in (?:touch|contact)|(?:speak|talk) to (?:us|our))\b/gi,
    },
  },
];
