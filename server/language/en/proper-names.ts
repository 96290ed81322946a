/**
 * Names and expressions that are written with capitals without being defined terms of a document. All entries are in
 * lower case. Data only: what is done with them is said in `facts/`.
 */

/** Words that name a company's legal form when they follow its name. Full stops are left out. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  `ab ag aps as asa asbl bv bvba co company corp corporation cv ev eg foundation gmbh gbr hf inc incorporated kft kg kgaa
  limited llc llp lp ltd mbh nv oao oü ou oy oyj plc pte pty pvt sa sarl sas sca scs se sl slu snc spa sprl srl sro ug ulc
  verein association`.split(/\s+/),
);

/** Words by which a company speaks of itself or its reader: looked up, never listed as terms. */
export const PRONOUNS: ReadonlySet<string> = new Set(
  `we us our ours ourselves you your yours yourself yourselves i me my mine it its they them their theirs he she his her`.split(
    /\s+/,
  ),
);

/** Roles by which a company calls itself in brackets after its own name. */
export const COMPANY_ROLES: ReadonlySet<string> = new Set(
  `company firm operator controller provider group business organisation organization publisher association foundation
  society employer agency client charity club`.split(/\s+/),
);

/** Words that a law, a treaty, a court or an authority has in its name. */
export const LAW_WORDS: ReadonlySet<string> = new Set(
  `act acts regulation regulations directive directives law laws code statute ordinance decree treaty convention framework
  shield harbor harbour clauses principles decision commission commissioner authority authorities court courts ombudsman
  ombudsperson ministry department bureau agency parliament inspectorate supervisor board constitution amendment rule alliance initiative`.split(
    /\s+/,
  ),
);

/** Abbreviations of laws, treaties, bodies and places. */
export const LAW_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `aaa adr ai appi apra bdsg bgb bipa bfdi caloppa canspam can-spam casl ccpa cdpa cfaa cfr cjeu cnil coppa cpa cpra ctdpa
  dma dmca dora dpa dpc dpdi dpf dsa dsg dsgvo dua ecb ecpa edpb edps eea efta eprivacy eu fadp fca fcra ferpa ftc gdpr glba
  hhs hipaa hmrc ico icc idta jams kvkk lgpd nlrb nydfs ofcom odr odpc oecd osha pdpa pdpc pecr pipa pipeda pipl popia
  rgpd scc sccs sec sox swiss-dpf tdddg tddsg tkg tmg ttdsg udpa uk uk-gdpr ukgdpr us usa vcdpa vppa wp29 wto`.split(
    /\s+/,
  ),
);

/** Abbreviations that the trade uses without defining them. */
export const TRADE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `2fa api apis apps asp aws b2b b2c cc cdn ceo cio ciso cms cookie cpu crm css csv cto dns drm dvd ediscovery erp eula faq
  faqs gps gui hr html http https iaas iam ible id ids imap imei imsi iot ip ips ipv4 ipv6 isbn iso isp isps it jpeg js json
  lan lte mac mfa mms nfc os otp pc pcs pci pdf php pin pki png pos pop3 qa qr ram rfid rss saas sdk sdks seo sftp sim sla
  smb sms smtp sql ssd ssid ssl sso tcp tls tv udp ui url urls usb ux vat voip vpn vps wan wap wifi www xml zip`.split(
    /\s+/,
  ),
);

/** Expressions that are capitalized by custom; a run that ends in or equals one of them is no term of the document. */
export const CUSTOMARY_EXPRESSIONS: ReadonlySet<string> = new Set([
  "big data",
  "open data",
  "protected health information",
  "nonpublic personal information",
  "freedom of information",
  "public sector information",
  "meta data",
  "user generated content",
  "youtube content",
  "google user data",
  "health data",
  "subject access request",
  "subject access requests",
  "data subject access request",
  "data subject access requests",
]);

/** Makers and products whose names start an expression that is theirs ("Google User Data", "Apple Health Data"). */
export const MAKERS: ReadonlySet<string> = new Set(
  `acronis adobe adsense adwords airbnb akamai alphabet amazon android apple atlassian auth0 automattic aws azure baidu bing
  box chrome cloudflare criteo discord disqus docusign dropbox ebay edge facebook fastly firebase firefox flickr github
  gitlab gmail google gravatar hotjar hubspot ibm instagram intercom ios iphone jetpack klarna linkedin linux macos mailchimp
  mailgun matomo meta microsoft mixpanel mozilla netflix netlify new office openai oracle outlook overture paddle paypal
  pinterest quantcast reddit safari salesforce samsung segment sendgrid sentry shopify skype slack snapchat spotify square
  stripe telegram tiktok tumblr twilio twitter uber unity vercel vimeo visa whatsapp wikipedia windows wordpress x yahoo
  yandex youtube zendesk zoom`.split(/\s+/),
);

/** Countries, regions, languages and peoples that start an expression ("California Personal Information"). */
export const PLACES: ReadonlySet<string> = new Set(
  `africa african america american asia asian australia australian austria austrian belgium brazil brazilian britain british
  california californian canada canadian china chinese colorado connecticut czech danish delaware denmark dutch eea english
  eu europe european federal finland finnish france french german germany hungary india indian ireland irish israel italian
  italy japan japanese korea korean london luxembourg mexico montana nevada netherlands norway norwegian oregon paris poland
  polish portugal portuguese quebec russia russian singapore spain spanish sweden swedish swiss switzerland texas turkey uk
  ukraine united us usa utah virginia washington`.split(/\s+/),
);
