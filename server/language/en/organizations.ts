/** Lower-case legal forms and words that make a capitalised name an entity, as they stand after the name. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set([
  "inc", "incorporated", "llc", "l.l.c", "ltd", "limited", "llp", "lp", "plc", "corp", "corporation", "company", "co", "gmbh", "mbh", "ag", "se", "kg", "kgaa", "ohg", "gbr", "ug", "e.k", "e.v", "ev", "sa", "s.a", "sas", "s.a.s", "sarl", "s.à.r.l", "eurl", "bv", "b.v", "nv", "n.v", "vof", "bvba", "sprl", "ab", "oy", "oyj", "as", "asa", "aps", "a.s", "srl", "s.r.l", "spa", "s.p.a", "sl", "s.l", "slu", "s.l.u", "lda", "ltda", "pty", "pte", "pvt", "pt", "sdn", "bhd", "kft", "zrt", "nyrt", "ooo", "oü", "ou", "uab", "sia", "d.o.o", "doo", "s.r.o", "sro", "eood", "ood", "ad", "kk", "kabushiki", "ulc", "unlimited", "cic", "scs", "sca", "ab", "hf", "ehf",
]);

/** Words that make a name an entity wherever they stand in it, without a legal form. */
export const STRONG_BODY_WORDS: ReadonlySet<string> = new Set([
  "foundation", "university", "association", "stichting", "stiftung", "verein", "ministry", "council", "institute", "college", "hospital", "federation", "cooperative", "co-operative", "fundación", "fondation", "gemeinde", "bundesamt", "chamber",
]);

/** Lower-case first words of organizations that policies name as somebody else. */
export const VENDORS: ReadonlySet<string> = new Set([
  "google", "facebook", "meta", "microsoft", "amazon", "apple", "twitter", "stripe", "paypal", "mailchimp", "rocket", "hubspot", "salesforce", "zendesk", "mixpanel", "amplitude", "cloudflare", "digitalocean", "hetzner", "intercom", "sentry", "functional", "unity", "applovin", "onesignal", "sendgrid", "twilio", "shopify", "braintree", "adyen", "klarna", "appsflyer", "adjust", "segment", "hotjar", "matomo", "innocraft", "linkedin", "instagram", "youtube", "tiktok", "bytedance", "pinterest", "snap", "vimeo", "adobe", "oracle", "criteo", "taboola", "outbrain", "automattic", "intuit", "slack", "zoom", "dropbox", "atlassian", "freshworks", "sendinblue", "brevo", "mailgun", "heroku", "netlify", "vercel", "fastly", "akamai", "ovh", "ionos", "strato", "usercentrics", "cookiebot", "cybot", "onetrust", "truste", "trustarc", "jams", "bbb", "american", "federal", "department", "european", "information", "data", "digital", "network", "internet", "app", "play", "sofort", "visa", "mastercard", "datev", "dhl", "ups", "dpd", "crashlytics", "flurry", "verizon", "yahoo", "oath", "nielsen", "comscore", "chartbeat", "disqus", "gravatar", "xing", "new", "startapp", "chartboost", "vungle", "ironsource", "tapjoy", "inmobi", "supersonic", "gameanalytics", "huawei", "tencent", "alibaba", "samsung", "xiaomi", "rackspace", "typeform", "surveymonkey", "eventbrite", "recaptcha", "microsoft's",
]);
