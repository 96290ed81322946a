import type { PhraseLists } from "../phrases.ts";

/** Who speaks, who is spoken to, who else there is. */
export const PEOPLE: PhraseLists = {
  we: ["we", "us", "our", "ourselves"],
  you: ["you", "your", "yours", "user", "customer", "visitor", "individual", "data subject", "person", "people", "client", "member", "subscriber"],
  "third-party": [
    "third party", "[other] partner", "other company|party|person|organization", "affiliate", "vendor", "supplier",
    "advertiser", "subsidiary", "group company", "company in our group",
  ],
  "others-own": [
    "their own privacy|policy|practice|term|cookie|retention|website|site|statement|notice", "its own privacy|policy|practice|term|cookie",
    "third party [website|site|service|app|application] privacy policy|practice|statement|notice",
    "privacy policy|practice|statement|notice of [the|such|those|these|any|each] third|other|such|linked|external|these|those",
    "not responsible for [the] [privacy|content|practice|policy|data|security|information]", "not responsible or liable for",
    "no control over", "do not control|operate|endorse|own", "don't control|operate", "does not control|operate",
    "not operate|control|own [or] [operate|control|own] by us", "not cover|covered by this", "does not apply to",
    "review|read|check|consult|see their privacy|term|policy", "your|an internet service provider",
    "other website|site that", "external website|site|link", "linked website|site",
  ],
  "recipient-category": [
    "service provider", "third party [service|data|payment|cloud|technology|analytics|marketing|it] [service] provider|processor|vendor|supplier|contractor|company|partner",
    "hosting|cloud|payment|analytics|email|it|technology|logistics|shipping|delivery|marketing|advertising|fulfillment|communication|infrastructure|storage|credit [card] [service] provider|processor|company|partner|platform|vendor|agency|network|bureau|service",
    "processor", "sub processor", "subprocessor", "subcontractor", "sub contractor", "contractor", "agent", "consultant",
    "professional|legal|financial adviser|advisor", "lawyer", "accountant", "auditor", "insurer", "bank", "tax adviser|advisor",
    "affiliate", "affiliated company|entity", "subsidiary", "parent company", "group company", "corporate group|family", "company of|in|within our|the group", "group of company",
    "business|advertising|marketing|analytics|strategic|commercial|distribution|sales|social|integration|research|academic|channel partner", "reseller", "distributor", "dealer", "franchisee", "sponsor", "co sponsor",
    "advertiser", "ad network", "advertising|ad network|exchange|partner|company", "publisher", "data broker",
    "law enforcement", "public|government|governmental|regulatory|judicial|competent|tax|state|supervisory|police|legal authority|agency|body|official|entity", "court", "regulator", "police", "government", "tax authority|office",
    "potential|prospective|future|any buyer|acquirer|purchaser|investor|acquiror", "acquirer", "buyer", "purchaser", "successor", "merger", "acquisition",
    "employee", "our staff|personnel|team|worker", "other user|member|player|customer|people", "public", "everyone", "employer", "your organization|administrator|employer|school",
    "social media|network [platform|site|provider|service|company]", "google [analytic|ad|admob|firebase|cloud|play|map|workspace|fonts]", "firebase", "admob", "facebook", "amazon [web] [service]", "aws", "microsoft [azure|clarity]", "stripe", "paypal", "mailchimp", "twitter", "hubspot", "salesforce", "zendesk", "mixpanel", "amplitude", "cloudflare", "digitalocean", "hetzner", "intercom", "sentry", "unity", "applovin", "crashlytics", "onesignal", "sendgrid", "shopify", "braintree", "adyen", "klarna", "appsflyer", "adjust", "segment", "hotjar", "matomo", "linkedin", "instagram", "youtube",
    "carrier", "courier", "postal service", "credit reference|reporting|rating agency", "debt collector|collection|collecting [agency]", "fraud prevention|detection agency|service|company", "insurance company", "researcher", "university", "healthcare provider|professional", "doctor", "host", "hosting company",
  ],
  authority: [
    "[data] supervisory authority", "data protection|privacy|data authority|regulator|agency|commissioner|commission|office|board|inspectorate|ombudsman|supervisor", "information commissioner|commission", "competent|responsible|local|national|relevant|lead|appropriate [data] [protection|supervisory|privacy] authority|regulator", "supervisory body|agency", "regulatory authority|body", "privacy regulator|commissioner",
    "^ICO", "^CNIL", "^DPC", "=bfdi", "=aepd", "=fdpic", "^DPA", "=dpas", "^EDPB", "^OAIC", "^IMY", "=garante", "=datatilsynet", "data inspectorate", "autoriteit persoonsgegevens", "landesbeauftragte", "datenschutzbehörde", "datatilsynet", "garante", "commission nationale", "agencia española", "edpb", "edps", "regulator", "commissioner", "protection authority", "data protection authorities", "authority of|in your|the member|country",
  ],
  dpo: [
    "data protection officer|official", "data privacy officer", "privacy officer", "chief privacy officer", "^DPO", "officer for|of data protection", "data protection manager", "privacy counsel", "company data protection officer", "privacy protection officer",
    "personal information protection manager|officer", "datenschutzbeauftragter", "datenschutzbeauftragte", "person in charge of data protection",
  ],
  "dpo-not": ["not [legally] required|obliged|need|needed|have|appointed|designated [to] [appoint|designate|name|have] [a|an|any] dpo|officer", "no [data] [protection] officer", "not [legally] required|obliged|need|have to [appoint|designate|name|have] [a] data protection officer"],
  representative: [
    "eu|eea|european|e.u|union|gdpr|27 [union] [data] [protection] [gdpr] representative", "representative in|within|for [the] [data] [protection] [in] [the] eu|european|eea|union|e.u|europe", "representative under|pursuant|according|within [to] [the] [meaning] [of] [the] [article|art|gdpr|eu]", "appointed|designated|local|named [as] [a|an|our|as|the] [local|european|eu|eea|appointed] representative", "represent us in [the] eu|european|union|eea|europe",
    "represented in [the] eu|european|eea|union|europe by", "in the union [we] [are] represented", "article|art 27 [of] [the] [gdpr] representative", "representative for the purposes of [article|art|the]", "representative [of] article|art 27", "article|art 27 [of] [the] [gdpr] [we] [have] [designated|appointed]",
  ],
  "representative-word": ["representative"],
  "eu-represented": ["represented by", "represent us"],
  "representative-other": ["sales|legal|authorized|customer|service|account|company|press|personal|your|support|elected|collective representative", "representative sample|claims|action"],
  "representative-not": [
    "not [required|obliged|need|needed|have|appointed|designated] [to] [appoint|designate|name|a|an|any] [a|an|eu] [eu|european] representative", "no [eu|european|local] representative", "need not [appoint|designate|name] [a|an|eu] [eu] representative", "representative is|need not required|needed|be",
  ],
};
