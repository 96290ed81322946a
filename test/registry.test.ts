import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Block, Mark } from "../server/document/block.ts";
import type { Mention } from "../server/facts/facts.ts";
import { englishLanguage } from "../server/facts/language.ts";
import { readMentions } from "../server/facts/mentions.ts";
import { REGISTRY, REGISTRY_BY_ID, reviewDate } from "../server/knowledge/registry.ts";
import { tokenize } from "../server/language/tokenize.ts";

/** Entry, texts that mention its family as current, texts that do not. */
const CASES: readonly (readonly [id: string, mentioned: readonly string[], not: readonly string[]])[] = [
  [
    "safe-harbor-eu-us",
    ["We comply with the U.S.-EU Safe Harbor Framework.", "adheres to the Safe Harbor Privacy Principles"],
    [
      "Our COPPA Safe Harbor Program is FTC-approved.",
      "the Safe Harbor framework was invalidated in 2015",
      "statements within the safe harbor for forward-looking statements",
    ],
  ],
  ["safe-harbor-url", ["http://export.gov/safeharbor/"], ["https://www.export.gov/market-intelligence"]],
  ["mopub", ["Banners are shown by MoPub."], ["MoPub, since discontinued, showed banners."]],
  ["mopub-url", ["https://www.mopub.com/legal/partners/"], ["https://www.applovin.com/privacy/"]],
  [
    "about-com-url",
    ["http://browsers.about.com/od/cookies/"],
    ["https://www.lifewire.com/", "https://example.com/about.com"],
  ],
  [
    "npm-forum-url",
    ["Ask on npm.community for help.", "https://npm.community/c/bugs"],
    ["https://www.npmjs.com/"],
  ],
  [
    "ca-sale-definition",
    ["a transfer of data by the business to another business or a third party for money"],
    ["a transfer of data by the business to a third party for money"],
  ],
  [
    "safe-harbor-swiss-us",
    ["the U.S.-Swiss Safe Harbor Framework", "the Safe Harbor Framework for Swiss data"],
    ["the former US-Swiss Safe Harbor"],
  ],
  [
    "privacy-shield-eu-us",
    [
      "Google is certified under the EU-US Privacy Shield.",
      "We rely on Privacy-Shield for transfers to the USA.",
      "EU-U.S. and Swiss Privacy Shield Frameworks",
      "OUR PRIVACY SHIELD COMMITMENT",
      "We comply with the Privacy Shield, which was approved in 2016.",
      "Despite Schrems II we continue to comply with the Privacy Shield.",
      "We keep the data until 2024 and are certified under the Privacy Shield.",
      "we comply with the old Privacy Shield principles",
    ],
    [
      "On July 16, 2020 the CJEU invalidated the Privacy Shield.",
      "the EU-U.S. Data Privacy Framework",
      "the DPF, successor to the Privacy Shield",
      "the former EU-US Privacy Shield",
      "which replaces the Privacy Shield",
      "We keep a privacy screen on each laptop",
      "The bank's privacy shield is a film for your monitor.",
      "Our product Teal Privacy Shield blocks trackers on every site.",
      "Activate Privacy Shield to hide what is on your screen.",
      "Until July 2020 we used the Privacy Shield; since then we use standard contractual clauses.",
      "In 2019 we were certified under the Privacy Shield.",
      "We were certified under the EU-U.S. Privacy Shield until 2020.",
      "our certification under the Privacy Shield has lapsed",
      "since the Court declared the Privacy Shield void",
      "After the judgment on the Privacy Shield, we moved to other clauses.",
      "Following Schrems II, which concerned the Privacy Shield, we agreed on clauses.",
      "Since the end of the Privacy Shield, transfers rest on clauses.",
      "We do not rely on the Privacy Shield.",
      "The Privacy Shield is not valid any more.",
      "We previously participated in the EU-U.S. Privacy Shield.",
      "We used to rely on the Privacy Shield.",
      "Our shop sells privacy shields for laptops and phones.",
      "The Privacy Shield Pro filter keeps onlookers away.",
    ],
  ],
  [
    "privacy-shield-swiss-us",
    ["certified to the Swiss-U.S. Privacy Shield Framework"],
    ["the former Swiss-US Privacy Shield"],
  ],
  [
    "privacyshield-gov-url",
    ["see https://www.privacyshield.gov/list"],
    ["https://www.dataprivacyframework.gov/list"],
  ],
  [
    "privacy-shield-panel",
    ["binding arbitration before the Privacy Shield Panel"],
    ["the Data Privacy Framework Panel"],
  ],
  [
    "privacy-shield-recourse-provider",
    ["complaints go to www.bbb.org/EU-privacy-shield/for-eu-consumers"],
    ["JAMS is our DPF dispute resolution provider"],
  ],
  [
    "safe-harbor-recourse-provider",
    ["the EU Safe Harbor dispute resolution process"],
    ["COPPA Safe Harbor seal"],
  ],
  [
    "privacy-shield-ombudsperson",
    ["you may contact the Privacy Shield Ombudsperson"],
    ["Financial Ombudsman Service", "the consumer ombudsperson of Austria"],
  ],
  ["dpf-working-title", ["the Trans-Atlantic Data Privacy Framework"], ["EU-U.S. Data Privacy Framework"]],
  [
    "dpf-pending-language",
    ["pending adoption of the adequacy decision for the Data Privacy Framework"],
    ["an appeal against the DPF decision is pending"],
  ],
  [
    "swiss-dpf-not-effective",
    ["We certify to the Swiss-U.S. DPF but will not rely on it until recognition"],
    ["We rely on the Swiss-U.S. DPF."],
  ],
  [
    "scc-2001-497",
    ["SCCs (Commission Decision 2001/497/EC)", "Commission Decision of 15 June 2001"],
    ["Implementing Decision (EU) 2021/914"],
  ],
  [
    "scc-2004-915",
    ["SCCs (Commission Decision 2004/915/EC)", "C(2004) 5271", "clauses of 27 December 2004"],
    ["Implementing Decision (EU) 2021/914"],
  ],
  [
    "scc-2010-87",
    ["SCCs (Commission Decision 2010/87/EU)", "the Commission of 5 February 2010", "Decision C(2010)593"],
    ["Implementing Decision (EU) 2021/914", "our meeting of 5 February 2010"],
  ],
  ["scc-2002-16", ["Decision 2002/16/EC"], ["1/2002/160"]],
  ["model-clauses-term", ["we use the EU Model Clauses"], ["ASEAN Model Contractual Clauses"]],
  [
    "scc-under-directive",
    ["standard contractual clauses under Article 26(2) of Directive 95/46/EC"],
    ["standard contractual clauses under Article 46 GDPR"],
  ],
  ["uk-old-scc", ["For the UK we use the old SCCs."], ["UK Addendum to the EU SCCs"]],
  ["bcr-wp-documents", ["BCRs in line with WP 153"], ["WP260 rev.01"]],
  ["apec-cbpr", ["We participate in the APEC CBPR system."], ["Global CBPR certified"]],
  [
    "adequacy-list-privacy-shield",
    ["Uruguay and the United States of America (limited to the Privacy Shield framework)"],
    [],
  ],
  [
    "uk-adequacy-old-expiry",
    ["The UK adequacy decision is valid until 27 June 2025."],
    ["until 27 December 2031"],
  ],
  ["uk-no-adequacy-yet", ["The UK is awaiting an adequacy decision."], ["The UK has an adequacy decision."]],
  [
    "brazil-no-adequacy",
    ["Brazil does not have an adequacy decision"],
    ["Brazil is covered by an adequacy decision."],
  ],
  [
    "transfer-pages-old-url",
    ["http://ec.europa.eu/justice/data-protection/international-transfers/adequacy/index_en.htm"],
    [],
  ],
  [
    "directive-95-46",
    ["in accordance with Directive 95/46/EC", "Directive 1995/46/EC", "the EC Data Protection Directive"],
    [
      "GDPR replaced Directive 95/46/EC",
      "repealing Directive 95/46/EC",
      "the Data Protection Directive (EU) 2016/680 for the police",
    ],
  ],
  [
    "article-29-working-party",
    ["contact the Article 29 Working Party"],
    ["guidelines of the former Article 29 Working Party endorsed by the EDPB"],
  ],
  ["regulation-45-2001", ["Regulation (EC) No 45/2001"], ["Regulation (EU) 2018/1725"]],
  ["data-retention-directive", ["Directive 2006/24/EC obliges us to retain traffic data"], []],
  [
    "eprivacy-regulation-proposal",
    ["until the ePrivacy Regulation enters into force"],
    ["the proposed ePrivacy Regulation was withdrawn in 2025", "the UK ePrivacy Regulations 2003"],
  ],
  [
    "gdpr-future-tense",
    [
      "The GDPR will come into force on 25 May 2018.",
      "the upcoming General Data Protection Regulation",
      "When the GDPR comes into effect, we will update this text.",
      "the Regulation (EU) 2016/679 will apply from May 2018",
      "the new EU General Data Protection Regulation",
    ],
    [
      "The GDPR has applied since 25 May 2018.",
      "The GDPR came into force in 2018.",
      "If you live in the EU, the GDPR applies to you.",
      "Where the GDPR applies, the following will apply",
    ],
  ],
  ["gdpr-draft", ["the proposed General Data Protection Regulation"], []],
  [
    "ecommerce-liability-articles",
    ["Directive 2000/31/EC, Articles 12 to 15"],
    ["Directive 2000/31/EC Article 5"],
  ],
  [
    "odr-platform-link",
    ["http://ec.europa.eu/consumers/odr/", "The EU provides an ODR platform."],
    ["The ODR platform was discontinued on 20 July 2025."],
  ],
  ["odr-regulation", ["according to Regulation (EU) No 524/2013"], ["Regulation 524/2013 was repealed"]],
  [
    "eu-dpa-list-old-url",
    ["http://ec.europa.eu/justice/data-protection/bodies/authorities/index_en.htm"],
    ["https://ec.europa.eu/newsroom/article29/items/622227"],
  ],
  [
    "ec-justice-url",
    ["http://ec.europa.eu/justice/data-protection/index_en.htm"],
    ["https://ec.europa.eu/justice/article-29/documentation/opinion-recommendation/files/2013/wp202_en.pdf"],
  ],
  ["ec-info-law-url", ["https://ec.europa.eu/info/law/law-topic/data-protection/reform_en"], []],
  [
    "edpb-old-file-url",
    ["https://edpb.europa.eu/sites/default/files/files/file1/edpb_guidelines_202005_consent_en.pdf"],
    [],
  ],
  ["tcf-old-version", ["IAB TCF v2.0", "TCF 2.2"], ["IAB TCF v2.3"]],
  [
    "uk-dpa-1998",
    ["registered under the Data Protection Act 1998"],
    ["the Data Protection Act 1998 was repealed"],
  ],
  ["uk-dpa-1984", ["Data Protection Act 1984"], []],
  [
    "uk-in-eu",
    [
      "the 28 EU member states",
      "EEA (including the UK)",
      "the European Union (including the United Kingdom)",
      "EU member states, including the United Kingdom",
      "the EEA (which includes the UK)",
      "the EU countries (including the UK), Iceland and Norway",
    ],
    [
      "the EEA, the UK and Switzerland",
      "other countries, including the UK",
      "the EU and the countries outside it, including the UK",
    ],
  ],
  [
    "uk-company-as-eu-rep",
    [
      "Our EU representative is Example Ltd, 1 High Street, London EC1A 1BB",
      "Fernhill (UK) Limited is our representative in the European Union under Article 27 GDPR",
    ],
    ["Our EU representative is Example BV, Amsterdam"],
  ],
  ["ico-lead-authority", ["the ICO is our lead supervisory authority"], ["the ICO is the UK regulator"]],
  [
    "uk-ico-name",
    ["complain to the Information Commissioner’s Office"],
    ["formerly the Information Commissioner’s Office", "Scottish Information Commissioner"],
  ],
  ["uk-ico-address", ["Wycliffe House, Water Lane, Wilmslow, Cheshire SK9 5AF"], []],
  ["uk-sar-fee", ["A £10 fee is payable for subject access requests"], ["£10 voucher for your order"]],
  ["uk-data-protection-registrar", ["registered with the Data Protection Registrar"], []],
  [
    "brexit-transition",
    [
      "when the UK leaves the EU",
      "in the event of a no-deal Brexit",
      "after Brexit takes effect on 31 December 2020",
    ],
    ["Since Brexit the UK GDPR applies."],
  ],
  ["dpdi-bill", ["the Data Protection and Digital Information Bill"], ["the DPDI Bill fell"]],
  [
    "uk-gdpr-art-44-45",
    ["Article 45 of the UK GDPR", "UK GDPR Article 44"],
    ["Article 45 GDPR", "Article 45A UK GDPR", "Articles 45A to 45C of the UK GDPR"],
  ],
  ["uk-gdpr-art-22", ["Article 22 of the UK GDPR"], ["Articles 22A to 22D UK GDPR", "Article 22 GDPR"]],
  ["uk-gdpr-art-14-5-b", ["Art. 14(5)(b) UK GDPR"], ["Art. 14(5)(b) GDPR"]],
  ["uk-tra-term", ["For data from the UK we carried out a transfer risk assessment"], []],
  [
    "uk-cputr-2008",
    ["Consumer Protection from Unfair Trading Regulations 2008"],
    ["the CPUT Regulations 2008 were revoked"],
  ],
  [
    "ch-fadp-1992",
    ["Federal Act on Data Protection of 19 June 1992"],
    ["Federal Act on Data Protection of 25 September 2020"],
  ],
  ["ch-fdpic-country-list", ["see the FDPIC’s country list"], ["Annex 1 of the Data Protection Ordinance"]],
  ["de-ttdsg", ["consent under § 25 TTDSG"], ["§ 25 TDDDG (formerly TTDSG)"]],
  ["de-tmg", ["Angaben gemäß § 5 TMG", "Section 15 of the German Telemedia Act"], ["§ 5 DDG"]],
  ["de-bdsg-old", ["Section 28 BDSG", "§ 4f BDSG"], ["§ 26 BDSG"]],
  ["at-dsg-2000", ["gemäß DSG 2000"], ["§ 1 DSG"]],
  ["at-dvr-number", ["DVR-Nr. 0012345"], []],
  [
    "fr-cnil-declaration",
    ["This site has been declared to the CNIL under number 1234567"],
    ["Complaints to the CNIL"],
  ],
  ["es-lopd-1999", ["Organic Law 15/1999 on data protection"], ["Organic Law 3/2018"]],
  [
    "es-file-registration",
    ["Your data is stored in a file registered with the Spanish Data Protection Agency"],
    [],
  ],
  [
    "it-code-art-7-13",
    ["pursuant to art. 13 of Legislative Decree 196/2003"],
    ["art. 122 of Legislative Decree 196/2003"],
  ],
  ["nl-wbp", ["the Dutch Wbp"], ["UAVG"]],
  ["nl-cbp", ["College bescherming persoonsgegevens"], ["U.S. Customs and Border Protection (CBP)"]],
  ["be-1992-act", ["the Act of 8 December 1992 on the protection of privacy"], ["Act of 30 July 2018"]],
  [
    "be-privacy-commission",
    ["complain to the Belgian Privacy Commission"],
    ["Office of the Privacy Commissioner of Canada"],
  ],
  ["ie-dpa-1988-2003", ["Data Protection Acts 1988 and 2003"], ["Data Protection Acts 1988 to 2018"]],
  [
    "ie-data-protection-commissioner",
    ["Irish Data Protection Commissioner", "Office of the Data Protection Commissioner, Portarlington"],
    ["Information and Data Protection Commissioner (Malta)"],
  ],
  ["ie-dpc-address", ["21 Fitzwilliam Square South, Dublin 2, D02 RD28"], ["6 Pembroke Row, Dublin 2"]],
  ["pl-giodo", ["complaint to GIODO"], ["complaint to the President of UODO"]],
  ["pl-act-1997", ["the Act of 29 August 1997 on personal data protection"], []],
  ["pl-uodo-address", ["ul. Stawki 2, 00-193 Warszawa"], ["ul. Stanisława Moniuszki 1A"]],
  ["se-datainspektionen", ["complaints to Datainspektionen"], ["IMY (formerly Datainspektionen)"]],
  ["se-pul", ["enligt Personuppgiftslagen (1998:204)"], ["SFS 2018:218"]],
  ["fi-personal-data-act", ["Personal Data Act (523/1999)"], ["1050/2018"]],
  ["pt-lei-67-98", ["Law 67/98 of 26 October"], ["Law 58/2019"]],
  ["pt-cnpd-address", ["Rua de São Bento, 148-3º, Lisboa"], []],
  ["lu-cnpd-address", ["1, avenue du Rock’n’Roll, L-4361 Esch-sur-Alzette"], []],
  ["de-berlin-address", ["Friedrichstraße 219, 10969 Berlin"], ["Alt-Moabit 59-61"]],
  ["nl-ap-address", ["Bezuidenhoutseweg 30, The Hague"], []],
  ["gr-2472-1997", ["Law 2472/1997"], ["Law 4624/2019"]],
  ["ro-677-2001", ["Law no. 677/2001"], ["Law 190/2018"]],
  ["cz-101-2000", ["Act No. 101/2000 Coll."], ["Act No. 110/2019 Coll."]],
  ["sk-122-2013", ["Act No. 122/2013 Coll."], ["Act No. 18/2018"]],
  ["dk-persondataloven", ["persondataloven"], ["databeskyttelsesloven"]],
  ["mt-cap-440", ["Data Protection Act (Cap. 440)"], ["Cap. 586"]],
  ["cy-138-2001", ["Law 138(I)/2001"], ["Law 125(I)/2018"]],
  [
    "ca-do-not-sell-only",
    ['click "Do Not Sell My Personal Information"'],
    [
      "Do Not Sell or Share My Personal Information",
      "the Digital Advertising Alliance offers a tool called CA Do Not Sell My Info",
    ],
  ],
  ["ca-cpra-future", ["The CPRA will take effect on January 1, 2023"], ["The CPRA took effect in 2023"]],
  [
    "ca-hr-b2b-exemption",
    ["The CCPA does not apply to employees and job applicants"],
    ["Virginia law exempts employees"],
  ],
  [
    "ca-12-month-lookback",
    ["You may request information limited to the preceding 12 months"],
    ["In the past 12 months we collected the following categories"],
  ],
  ["ca-ag-only", ["enforcement lies solely with the California Attorney General"], []],
  ["ca-regs-old-numbers", ["CCPA Regulations § 999.308"], ["11 CCR § 7011"]],
  ["ca-consumer-affairs-address", ["400 R Street, Suite 1080, Sacramento, California 95814"], []],
  [
    "ca-no-signal",
    ["We do not respond to Global Privacy Control signals"],
    ["We honour the Global Privacy Control"],
  ],
  ["coppa-old-rule", ["COPPA Rule as amended in 2013"], ["Children's Online Privacy Protection Act of 1998"]],
  [
    "us-state-future-tense",
    ["Residents of Virginia (effective January 1, 2023)"],
    ["Oklahoma (effective January 1, 2027)"],
  ],
  [
    "nai-opt-out-tool",
    ["http://www.networkadvertising.org/choices", "https://thenai.org/opt-out/"],
    ["We are a member of the NAI."],
  ],
  ["p3p", ["our P3P policy"], []],
  ["bbbonline-seal", ["BBBOnLine Privacy Seal"], []],
  [
    "br-anpd-autoridade",
    ["Autoridade Nacional de Proteção de Dados (ANPD)"],
    ["Agência Nacional de Proteção de Dados"],
  ],
  ["mx-inai", ["complain to INAI"], []],
  ["nz-privacy-act-1993", ["New Zealand Privacy Act 1993"], ["Privacy Act 2020"]],
  ["au-npp", ["the National Privacy Principles"], ["Australian Privacy Principles"]],
  ["ca-bill-c27", ["Bill C-27 will replace PIPEDA"], []],
  ["in-pdp-bill", ["India’s Personal Data Protection Bill 2019"], []],
  [
    "google-adwords",
    ["We use Google AdWords conversion tracking"],
    ["Google Ads (formerly AdWords)", "Google Ads (AdWords)", "Google AdWords/Google Ads"],
  ],
  [
    "doubleclick",
    ["DoubleClick by Google"],
    ["cookie set by doubleclick.net", "double click on the icon", "Double click on the button"],
  ],
  [
    "google-inc",
    ["Google Inc., 1600 Amphitheatre Parkway"],
    ["Google Spain SL and Google Inc. v AEPD", "Google LLC (formerly Google Inc.)"],
  ],
  [
    "google-plus",
    ["Google+ plugin", "Google Plus button"],
    ["Google+ was discontinued", "Google plus other companies"],
  ],
  [
    "universal-analytics",
    ["We use Universal Analytics", "tracking ID UA-1234567-1", "cookie __utma"],
    ["Google Analytics 4", "a universal approach to analytics"],
  ],
  ["anonymizeip", ["with the extension _anonymizeIp()"], ["IP anonymization in Matomo"]],
  ["google-ads-settings-url", ["https://www.google.com/settings/ads", "adssettings.google.com"], []],
  [
    "google-policy-old-url",
    ["http://www.google.com/intl/en/policies/privacy/"],
    ["https://policies.google.com/privacy"],
  ],
  ["google-optimize", ["Google Optimize"], ["Google Optimize was discontinued"]],
  ["g-suite", ["G Suite"], ["Google Workspace (formerly G Suite)", "Google Workspace | G Suite"]],
  ["privacy-sandbox-topics", ["We use the Topics API"], ["Privacy Sandbox was retired"]],
  ["fabric-crashlytics", ["Fabric Crashlytics"], ["Microsoft Fabric"]],
  ["bing-ads", ["Bing Ads Universal Event Tracking"], ["Microsoft Advertising (formerly Bing Ads)"]],
  ["xandr-appnexus", ["Xandr Inc."], ["Microsoft Monetize"]],
  [
    "facebook-inc",
    ["Facebook Inc., 1 Hacker Way"],
    [
      "Data Protection Commissioner v Facebook Ireland Ltd",
      "Meta Platforms, Inc. (previously known as Facebook, Inc.)",
    ],
  ],
  [
    "facebook-ireland",
    ["Facebook Ireland Limited is the provider"],
    ["Data Protection Commissioner v Facebook Ireland and Schrems"],
  ],
  ["facebook-dublin-address", ["4 Grand Canal Square, Dublin 2"], []],
  ["facebook-pixel", ["Facebook Pixel"], ["Meta Pixel"]],
  ["instagram-inc", ["Instagram Inc., 1601 Willow Road"], []],
  [
    "twitter",
    [
      "Twitter Inc., 1355 Market Street",
      "follow us on Twitter",
      "Twitter, Inc.",
      "our Twitter page",
      "Facebook/Twitter or MoPub/Twitter",
    ],
    [
      "X (formerly Twitter)",
      "Twitter/X",
      "twitter.com/fernhill",
      "write to twitter@fernhill.example",
      "Page: /widgets/twitter-feed/en/settings",
      "see (/legal/twitter/index) for the widget",
      "You can twitter about it all day.",
      "He twittered for hours.",
      "X/Twitter",
    ],
  ],
  ["vine-periscope", ["Periscope app by Twitter"], []],
  [
    "oath-verizon-media",
    ["Oath (EMEA) Limited", "Verizon Media", "our partner Oath, a media company"],
    ["Yahoo (formerly Verizon Media)", "He gave evidence under oath"],
  ],
  ["mailchimp-entity", ["The Rocket Science Group LLC d/b/a Mailchimp"], []],
  ["truste", ["certified by TRUSTe"], ["TRUSTe (TrustArc)", "our trusted partners"]],
  ["omniture", ["Omniture SiteCatalyst"], ["Adobe Analytics (formerly Omniture)"]],
  [
    "flash-cookies",
    ["Flash cookies (LSOs)", "Local Shared Objects", "local shared objects (Flash cookies)"],
    ["a flash sale"],
  ],
  [
    "ssl-term",
    ["encrypted using SSL technology", "128-bit SSL encryption", "Secure Socket Layer (SSL)"],
    ["SSL/TLS encryption", "TLS (formerly SSL)"],
  ],
  ["ie-browser-help", ["Internet Explorer: Tools > Internet Options"], []],
  ["browser-cookie-menu", ["Tools > Internet Options > Privacy"], []],
  ["addthis", ["AddThis sharing buttons"], ["AddThis was discontinued"]],
  ["oracle-advertising", ["Oracle Data Cloud (BlueKai)"], ["BlueKai was shut down"]],
  ["piwik", ["We use Piwik"], ["Piwik PRO", "Matomo (formerly Piwik)"]],
  ["sendinblue", ["Sendinblue"], ["Brevo (formerly Sendinblue)"]],
  ["skype", ["interviews via Skype"], []],
  ["azure-ad", ["Azure Active Directory"], ["Microsoft Entra ID (formerly Azure AD)"]],
  ["ios-limit-ad-tracking", ['enable "Limit Ad Tracking"'], []],
  ["android-opt-out-interest", ["Opt out of Ads Personalization"], []],
  ["evidon-ghostery", ["http://info.evidon.com/pub_info/123"], []],
  ["transferwise", ["TransferWise Ltd"], ["Wise (formerly TransferWise)"]],
  [
    "edps-as-complaint-body",
    [
      "You may complain to the European Data Protection Supervisor.",
      "You have the right to lodge a complaint with the European Data Protection Supervisor.",
    ],
    [
      "EU agencies are supervised by the European Data Protection Supervisor",
      "As an EU institution we tell you that you may complain to the European Data Protection Supervisor.",
    ],
  ],
  [
    "ch-legal-entities",
    [
      "Under the FADP the data of legal entities is also protected",
      "Swiss law: legal persons are also data subjects",
    ],
    ["The Swiss FADP no longer protects data of legal persons", "data of legal entities under the GDPR"],
  ],
  [
    "eu-us-old-dpa-ids",
    [
      "Our notification number with the ICO is Z1234567",
      "listed in the Register of Data Controllers under the Data Protection Act",
    ],
    [
      "registered with the Information Commission, number Z1234567",
      "Our notification number badge counts messages in the UK",
    ],
  ],
  [
    "dnt-no-standard",
    [
      "There is no uniform standard for Do Not Track signals",
      "There is not yet a consensus on DNT",
      "Because no industry standard for Do Not Track has emerged, we do not respond.",
    ],
    [
      "We honor Global Privacy Control although there is no uniform standard for Do Not Track",
      "There is no uniform standard for parcel sizes",
    ],
  ],
  [
    "mozilla-old-help",
    [
      "https://support.mozilla.org/en-US/kb/enable-and-disable-cookies-website-preferences",
      "http://support.mozilla.com/en-US/kb/Cookies",
    ],
    ["https://support.mozilla.org/en-US/products/firefox/privacy-and-security"],
  ],
  [
    "covid-clauses",
    ["We collect your vaccination status because of COVID-19", "Contact tracing under the coronavirus rules"],
    [
      "COVID-19 measures were repealed",
      "Our study of COVID-19 asks for data on your health",
      "The shop stayed open in the year of Covid.",
    ],
  ],
  ["uk-extension-alone", ["the UK Extension to the EU-U.S. DPF"], []],
  ["eprivacy-directive-valid", ["Directive 2002/58/EC"], []],
  ["daa-tools-valid", ["http://www.youronlinechoices.com/", "www.aboutads.info/choices"], []],
  ["ga-opt-out-addon-valid", ["https://tools.google.com/dlpage/gaoptout?hl=en"], []],
];

describe("mentions of the registry", () => {
  it("has a case for every entry", () => {
    expect(CASES.map(([id]) => id).sort()).toEqual(REGISTRY.map(({ id }) => id).sort());
  });

  for (const [id, mentioned, not] of CASES) {
    for (const text of mentioned) {
      it(`${id}: finds “${text}”`, () => {
        expect(current(text).map(({ entry }) => entry)).toContain(id);
      });
    }
    for (const text of not) {
      it(`${id}: leaves “${text}” alone`, () => {
        const about = REGISTRY_BY_ID.get(id)?.about;
        expect(
          current(text).filter(
            ({ entry }) => entry === id || (about !== "other" && aboutOf(entry) === about),
          ),
        ).toEqual([]);
      });
    }
  }
});

describe("a mention", () => {
  it("is one for overlapping wordings of one family", () => {
    const text = "We follow the EU-U.S. and Swiss-U.S. Privacy Shield Frameworks.";
    expect(shown(text)).toEqual(["EU-U.S. and Swiss-U.S. Privacy Shield Frameworks"]);
  });

  it("is historic where its sentence says so, and only there", () => {
    const found = read("The Privacy Shield was invalidated in 2020. We adhere to the Privacy Shield.");
    expect(found.map(({ historic }) => historic)).toEqual([true, false]);
  });

  it("is not historic because of a word far from it", () => {
    const filler =
      "and we list every company that helps us with it by its name, its seat and its task in the table below, ".repeat(
        2,
      );
    expect(current(`We use Google AdWords, ${filler}which you can no longer change.`)).toHaveLength(1);
  });

  it("is not historic because its present owner is named", () => {
    expect(current("Tern Photos is now part of Oath, a media company.")).toHaveLength(1);
    expect(current("AppNexus is now part of Microsoft.")).toEqual([]);
  });

  it("does not need the former wording when the text relies on it", () => {
    expect(current("We certify that we comply with the old Privacy Shield principles.")).toHaveLength(1);
    expect(current("The old Privacy Shield is gone.")).toEqual([]);
  });

  it("takes in the full stop of an abbreviation inside a sentence only", () => {
    expect(shown("It is run by Google Inc. (“Google”).")).toEqual(["Google Inc."]);
    expect(shown("It is run by Google Inc.")).toEqual(["Google Inc"]);
  });

  it("covers the words of a link that leads to a site that is gone", () => {
    const text = "See the list of participants.";
    const link: Mark = { kind: "link", start: 8, end: 28, target: "https://www.privacyshield.gov/list" };
    expect(read(text, [link])).toEqual([
      { start: 8, end: 28, entry: "privacyshield-gov-url", historic: false },
    ]);
  });

  it("stands beside the name in the words of such a link", () => {
    const link: Mark = { kind: "link", start: 0, end: 14, target: "//privacyshield.gov" };
    expect(
      read("Privacy Shield", [link])
        .map(({ entry }) => entry)
        .sort(),
    ).toEqual(["privacy-shield-eu-us", "privacyshield-gov-url"]);
  });

  it.each([
    "See the judgment in Data Protection Commissioner v Facebook Ireland Ltd and Maximillian Schrems.",
    "Facebook Ireland v. Commission",
    "The Court said: “Transfers under the Privacy Shield do not satisfy the requirements of the law of the Union.”",
  ])("is historic in a case or a quotation: %s", (text) => {
    expect(current(text)).toEqual([]);
  });

  it.each([
    "We take part in the EU-U.S. Privacy Shield (the “Privacy Shield”).",
    "Read our notice “Privacy Shield” for more.",
    "We share data with Facebook Ireland and vendors.",
  ])("is not historic in a name: %s", (text) => {
    expect(current(text).length).toBeGreaterThan(0);
  });

  it("is historic as the words of a link to an archive", () => {
    const target = "https://web.archive.org/web/2019/https://www.privacyshield.gov/list";
    const link: Mark = { kind: "link", start: 4, end: 23, target };
    expect(read("the Privacy Shield list", [link]).filter(({ historic }) => !historic)).toEqual([]);
  });

  it("is no address at which the thing is archived", () => {
    expect(read("https://web.archive.org/web/2019/https://www.privacyshield.gov/list")).toEqual([]);
  });

  it("is found in time in a text without an end", () => {
    const long = "privacy shield a.b/c,".repeat(20_000);
    expect(read(long).length).toBeGreaterThan(1_000);
  });
});

function read(text: string, marks: readonly Mark[] = []): readonly Mention[] {
  const block: Block = {
    kind: "paragraph",
    level: 0,
    marker: "",
    length: text.length,
    text,
    map: [0, 0],
    marks,
  };
  const language = englishLanguage();
  const { tokens, sentences } = tokenize(block, language.lexicon.vocabulary, language.abbreviations);
  return readMentions({ block, tokens, sentences, hits: language.lexicon.find(tokens, text), language });
}

function current(text: string): readonly Mention[] {
  return read(text).filter(({ historic }) => !historic);
}

function shown(text: string): readonly string[] {
  return read(text).map(({ start, end }) => text.slice(start, end));
}

function aboutOf(entry: string): string | undefined {
  return REGISTRY_BY_ID.get(entry)?.about;
}

describe("the review of the registry", () => {
  it("has a source and a date for every entry, and none is overdue by a year at the release", () => {
    const changelog = readFileSync(new URL("../CHANGELOG.md", import.meta.url), "utf8");
    const released = /^## \[\d[^\]]*\] - (\d{4}-\d\d-\d\d)$/m.exec(changelog)?.[1] ?? "";
    expect(released).not.toBe("");
    const aYearBefore = `${Number(released.slice(0, 4)) - 1}${released.slice(4)}`;
    for (const entry of REGISTRY) {
      expect([entry.id, entry.sources.every(({ cite }) => cite !== "")]).toEqual([entry.id, true]);
      expect(entry.checked).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(entry.since).toMatch(/^(?:19|20)\d\d-\d\d-\d\d$/);
      expect([entry.id, reviewDate(entry) >= aYearBefore]).toEqual([entry.id, true]);
    }
  });

  it("is due sooner for what is less sure", () => {
    const due = (confidence: "high" | "medium" | "low") => reviewDate({ checked: "2026-11-22", confidence });
    expect([due("high"), due("medium"), due("low")]).toEqual(["2027-11-22", "2027-05-22", "2027-02-22"]);
  });
});
