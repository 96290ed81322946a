import type { PhraseLists } from "../phrases.ts";

/** Small concepts that a single line of the grammar asks for. */
export const ODDS: PhraseLists = {
  "this-policy-changes": ["change|amend|update|modify|revise this|our|the privacy|policy|notice|statement|cookie"],
  "object-marketing-only": ["object to [the|receive|receiving|our|such] [use|processing] [of|receive] [your|direct] [personal] [data|information] [for] [direct] marketing|newsletter|advertising"],
  "dpo-complaint": ["submit your complaint to us"],
  "others-own-only": ["not responsible for"],
  "uk-company": ["^uk limited|ltd", "^london", "united kingdom"],
  "backup-only": ["backup copy"],
  "measure-concrete": ["encrypt", "encryption", "^ssl", "^tls", "secure socket", "^https", "firewall", "access control", "hash", "salted", "two factor", "pseudonymize", "pseudonymization", "physical [security|access|and|electronic|procedural] [safeguard|and|electronic|procedural|managerial|control|measure]", "password protected", "protected by [a] password", "confidentiality agreement|obligation|duty|undertaking|clause|bound", "duty|obligation of confidentiality", "need to know", "restrict|limit|control access", "access [to] [your|the|this|personal|such] [personal|data|information] [data|information] [is|by|only] restrict|limit|limited|restricted", "authorized personnel|employee|person|staff|user|individual|people", "only authorized", "iso 27001", "27001", "soc 2", "pci", "anti virus", "antivirus", "malware", "penetration test", "security audit|test|review|scan|patch|training", "secure server|data|facility|hosting|socket", "intrusion detection", "=vpn", "train|training [of] our staff|employee", "employee|staff|personnel who need|are bound|with access", "vulnerability", "locked", "ddos", "backup", "monitor our|systems|for", "secured server|by|network|database"],
  "sold-only": ["transfer of ownership"],
  "copy-of": ["copy of", "copies of"],
  "safeguard-link": ["available at|here|under ^http|^https|eur|ec|www"],
  "response-time": ["respond|reply|answer|response|process [to] [your|any|all|the] [request|inquiry] within", "within|in one|30|a|the|28|45 [calendar|business] month|day|days [of|after|from] [receipt|receiving|your|the] [of|your|the] request", "prior notice", "respond to [your|a|all]"],
  "with-consent": ["with|on|upon|through|given|based|only your|the|my|user's|explicit|prior [explicit|express|prior|voluntary|informed|specific] consent|permission", "based on [your|the|a] [explicit|express] consent", "consent as|is the|a legal|lawful|basis", "you [have] [explicitly|expressly|voluntarily] [give|given|provide] [us] [your|explicit] consent|permission", "your [explicit|prior|express|informed|voluntary|specific|freely] consent", "obtain|ask|request|seek|need|require [for] [your|the|a|prior|explicit|express|user|appropriate] consent|permission"],
  "consent-given": ["given|give [us] [your|their|his|explicit] consent", "consent to"],
  "consent-by-use": ["by using", "by access", "by continue", "by visit", "by submit|provide|register|download|install", "your use of", "continued use"],
  "not-transfer": ["not transfer", "never transfer", "not transferred", "no transfer"],
  send: ["send", "receive", "email", "contact", "inform", "subscribe", "subscription", "provide", "deliver", "show", "display", "serve"],
  "newsletter-word": ["our newsletter", "newsletter subscription", "subscribe|sign [up] [to|for] [our|the|a] newsletter"],
  "not-marketing": ["not [use|send|share] [your|any|for|it] [data|information|for] [for] marketing|advertising|newsletter|promotional"],
};
