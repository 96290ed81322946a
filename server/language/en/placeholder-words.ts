/** Words with which a bracket begins that is to be filled in: `[insert date]`, `[your company]`. In lower case. */
export const PLACEHOLDER_STARTS: ReadonlySet<string> = new Set(
  `add address choose company controller customise customize date dd describe email e-mail enter explain fill full give
  identify include indicate insert list name number organisation organization phone placeholder provide replace select
  specify state telephone tbc tbd todo url xx xxx your yyyy`.split(/\s+/),
);

/** Nouns that name what is to be filled in: `[Company Legal Name]`, `<contact e-mail>`. In lower case. */
export const PLACEHOLDER_NOUNS: ReadonlySet<string> = new Set(
  `address city company contact country date domain dpo email e-mail jurisdiction month name number
  organisation organization period phone position postcode registration role state street telephone title url website
  year zip`.split(/\s+/),
);
