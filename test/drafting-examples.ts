import type { DefectId } from "../server/knowledge/drafting-ids.ts";

/** Defect, sentences that have it, sentences that look alike and do not. */
export const EXAMPLES: readonly (readonly [
  id: DefectId,
  has: readonly string[],
  hasNot: readonly string[],
])[] = [
  [
    "consent-by-use",
    [
      "When you use our shop, you consent to our collection of your information.",
      "Your use of the site signifies your consent.",
      "By installing the app you authorize us to process your personal data.",
      "If you visit our website, you agree to the processing of your data.",
      "By accessing the platform, users expressly consent to the data practices described here.",
      "Your use of our site is your agreement to our handling of your information.",
    ],
    [
      "By using the platform you agree to our terms of service.",
      "If you use the form and consent, we process your data.",
      "We ask you to consent when you use the camera.",
      "By using encryption we protect your data.",
      "You can withdraw consent by using the link in each email.",
      "If you live outside of the EEA, you consent to the collection of your data by using the app.",
      "By visiting this shop you signify your acceptance of this privacy policy.",
      "Your use of our portal constitutes your agreement to the provisions of this notice.",
      "You can accept by placing a tick in the box, which means that you give your consent to the processing of your data.",
      "Continued use of the bot means that you accept the latest version.",
      "By using the shop, you agree that we are not responsible for the storage of your files by others.",
    ],
  ],
  [
    "cookie-consent-by-use",
    [
      "If you continue to use this site, you accept our use of cookies.",
      "Your continued browsing means that you agree to cookies.",
      "Unless you have changed your settings, we assume that you consent to cookies.",
      "By closing this banner you accept all cookies; if you scroll, you agree to cookies.",
      "If you carry on using our site, we will assume that you are happy with cookies.",
    ],
    [
      "We set cookies only if you agree to them.",
      "You can use our site without accepting cookies.",
      "If you visit us again, a cookie remembers your language.",
      "By continuing to use the shop you accept every change of the Privacy & Cookie Policy.",
    ],
  ],
  [
    "transfer-consent-by-use",
    [
      "By visiting our site you agree that your data are transferred to other countries.",
      "By giving us your details, you consent to their transfer outside the EEA.",
      "You hereby consent to the transfer of your information to the USA.",
      "Customers in Europe acknowledge and agree that their records are exported.",
    ],
    [
      "We transfer your data to the USA only with your explicit consent.",
      "If you consent to the transfer, we send your photo to our partner in Canada.",
      "By using our service you cause a transfer to the United States.",
      "If you agree to it, the list is exported to your own spreadsheet.",
    ],
  ],
  [
    "implied-explicit-consent",
    [
      "By entering your medical details, you agree to their processing.",
      "When you submit health data, you consent to our use of it.",
      "If you share your religion in your profile, you agree to our use of it.",
      "Uploading your medical record counts as your consent to its use.",
      "Submitting a picture of your face is deemed consent to facial recognition.",
    ],
    [
      "We ask for your explicit consent before you enter health data.",
      "If you enter health data, we delete them after a week.",
      "Providing health data is voluntary.",
      "Entering your symptoms is only possible once you have given consent.",
    ],
  ],
  [
    "consent-to-policy",
    [
      "By submitting the form you accept this privacy notice.",
      "You agree to be bound by this privacy policy.",
      "If you disagree with this privacy statement, do not install the app.",
      "I have read and agree to the privacy policy.",
      "Anyone who uses our services accepts this privacy notice.",
      "The use of this website presupposes acceptance of this privacy policy.",
      "Please do not use the app unless you agree to this policy.",
      "By visiting this shop you signify your acceptance of this privacy policy.",
    ],
    [
      "I have read the privacy policy.",
      "If you do not agree with our answer, you can complain.",
      "We act in agreement with this privacy policy.",
      "By following such a link you agree to the privacy policies of those sites.",
      "If you are located outside the European Union, by registering you agree to this privacy notice.",
      "Please do not use the button if you do not agree with the privacy policies of the social network.",
    ],
  ],
  [
    "continued-use-accepts-changes",
    [
      "Continued use of the service following any update means that you accept it.",
      "By continuing to visit the site after we post changes, you agree to the revised policy.",
      "Changes to this policy are binding once posted.",
      "If you do not object within two weeks, the update is deemed accepted.",
      "Silence counts as agreement.",
      "This policy can be updated at any time, and continued use of the bot means that you accept the latest version.",
    ],
    [
      "We continue to use your address after you move.",
      "After changes to this policy you can continue to use the service or close your account.",
      "For users in a country other than a European one, continued use of the app after a change constitutes acceptance of it.",
      "Silence does not count as agreement.",
      "If you do not object within a month, we go on as before.",
      "The planner supports access after approval of a new device.",
    ],
  ],
  [
    "bundled-consent",
    [
      "By signing up you agree to receive our newsletter and to the processing of your data.",
      "Consent to all of the following is required to register.",
      "I have read and agree to the terms, the privacy policy and the newsletter.",
      "Consent to marketing is required to open an account.",
    ],
    [
      "You can agree to the newsletter when you sign up.",
      "Your consent is not required for the order.",
      "Wherever your consent is required, we ask for it before anything is done.",
      "I agree to the terms and have read the privacy policy.",
      "You agree to our terms when you order.",
      "We rely on your consent to our use of marketing cookies and the newsletter.",
      "In some cases a consent is required, for example before a cookie is set.",
      "Your consent is required by law, and we ask you for it first.",
    ],
  ],
  [
    "withdraw-by-leaving",
    [
      "If you do not wish your data to be processed, you should stop using our app.",
      "If you object to this policy, your only remedy is to stop using the service.",
      "To refuse your consent, simply uninstall the application.",
      "Visitors may only object by not using the portal.",
      "You can refuse by never visiting our pages.",
    ],
    [
      "If you do not want cookies, refuse them in the banner.",
      "If you close your account, we delete your data.",
      "To withdraw your consent, write to us.",
      "You can refuse by pressing “No”.",
      "You may withdraw by writing to us.",
    ],
  ],
  [
    "withdrawal-formality",
    [
      "To opt out, mail us a signed letter.",
      "Requests must be accompanied by a notarized form.",
      "You can withdraw your consent only by post.",
      "Access to your data can be requested only in person.",
    ],
    [
      "The only persons with access to your data are our staff.",
      "You can also send your request by post.",
      "If we have doubts, we may ask you for a certified copy of your request.",
      "We sent the contract by registered letter.",
    ],
  ],
  [
    "fee-for-requests",
    [
      "Requests are subject to the prior payment of our costs.",
      "We charge a small fee for copies of your data.",
      "Access to your data is subject to a processing fee.",
      "We reserve the right to charge for access requests.",
      "We charge EUR 10 for each request.",
      "We charge you £20 per copy.",
      "You usually need to pay a fee of ten euros for access to your data.",
    ],
    [
      "We do not charge a fee for requests.",
      "For further copies we may charge a reasonable fee.",
      "You can request a copy free of charge.",
      "A subscription fee is charged to the card.",
      "We charge nothing per request.",
      "We charge 5 euros for each delivery.",
      "You don’t usually need to pay a fee to exercise your rights.",
      "You would not usually be required to pay any charge for exercising your rights.",
      "There is normally no need to pay a handling fee for a copy of your data.",
      "You will rarely have to pay a fee for access to your records.",
      "Only colleagues in charge of maintaining the catalog have access to these records.",
    ],
  ],
  [
    "response-time-too-long",
    [
      "We answer each request within 60 days.",
      "We process requests within 30 business days.",
      "We will answer your request within 90 days of receiving it.",
    ],
    [
      "We answer within one month.",
      "We will respond to your request within 30 days.",
      "Logs are deleted within 90 days.",
    ],
  ],
  [
    "complaint-conditional",
    [
      "You may lodge a complaint only after our internal procedure is over.",
      "Before making a complaint, you are required to first contact our officer about a complaint to the authority.",
      "Disputes shall be settled amicably before any complaint to an authority.",
      "You may only complain to the authority once our internal procedure is finished.",
      "Any disagreement is resolved internally with us before a complaint.",
      "A complaint can be filed only after you have written to us.",
    ],
    [
      "You can lodge a complaint at any time.",
      "You may contact us first, and you can make a complaint with the authority.",
      "You can complain to us first if you like.",
      "You can lodge a complaint at any time.",
      "After a complaint we answer within a week.",
    ],
  ],
  [
    "identity-documents-default",
    [
      "Please attach a copy of your passport to your request.",
      "To exercise your rights you must provide a copy of your identity card.",
      "Requests must include a government ID.",
    ],
    [
      "We may ask you for a copy of your identity card if we have reasonable doubts.",
      "We store a copy of your passport when you open an account.",
      "To answer your request we may require a copy of your passport if we doubt who you are.",
    ],
  ],
  [
    "rights-narrowed",
    [
      "You may request access to your data once a year.",
      "Your right to erasure exists at our sole discretion.",
      "You may object only to direct marketing.",
    ],
    ["You can request access free of charge once a year.", "We review this policy once a year."],
  ],
  [
    "rights-only-eu-citizens",
    ["European citizens have the right to access.", "The GDPR applies to you if you are an EU national."],
    [
      "People in the EU have the right to access.",
      "EU citizens and residents have rights.",
      "Our donors are EU citizens.",
    ],
  ],
  [
    "rights-in-theory-only",
    ["Under the law you might have some rights.", "You may be entitled to a copy."],
    [
      "You have the right to a copy.",
      "You may have the right to complain.",
      "You may be entitled to damages.",
      "Residents of some states may have additional rights.",
      "In certain circumstances, you may have the right to have processing restricted.",
      "Under certain conditions you may be entitled to a copy in a portable form.",
    ],
  ],
  [
    "wrong-complaint-body",
    ["You can complain to the European Commission.", "Complaints to the EDPB are possible at any time."],
    [
      "You can complain to the national authority; the European Commission publishes a list.",
      "The European Commission has adopted clauses.",
    ],
  ],
  [
    "vague-purpose-improve",
    [
      "Your information is used to enhance our products.",
      "We process the data collected to optimize the user experience.",
      "We use it for service improvement.",
    ],
    [
      "We use crash reports to improve our app by fixing what broke.",
      "We use your data to improve our services, for example by counting which pages are read.",
      "You can help us improve our services.",
      "We pass your address on to companies of our group that help us improve our services.",
    ],
  ],
  [
    "vague-purpose-new-services",
    [
      "We process your data to create new products and features.",
      "Your data are used for product development.",
    ],
    ["New services are announced here.", "We use your feedback to develop new features."],
  ],
  [
    "vague-purpose-research",
    [
      "Your data are used for statistical and research purposes.",
      "We use your information for market research.",
      "We use your data for commercial and other research.",
    ],
    ["We use your sample for a study of the university.", "Research shows that people like maps."],
  ],
  [
    "vague-purpose-personalise",
    [
      "We use the data to tailor our services to you.",
      "Your data are used to provide you with relevant offers.",
    ],
    [
      "We use your purchases to recommend maps of places near those that you bought.",
      "Personalized maps cost more.",
      "We may use your address to invite you to take part in market research.",
      "We use the data for statistical purposes on a non-personal basis.",
    ],
  ],
  [
    "vague-purpose-business",
    [
      "We use your data for internal business purposes.",
      "We process this information for other legitimate purposes.",
    ],
    [
      "We run our business from Bremen.",
      "Business customers get an invoice.",
      "Your data is used to complete an order, or for other purposes as required by law.",
      "When we process your data for other purposes, as explained in section 2, we ask you first.",
    ],
  ],
  [
    "open-ended-purpose-list",
    [
      "We use your data for purposes including but not limited to advertising.",
      "We use your data for any purpose that we see fit.",
      "We process it for marketing and other similar purposes.",
      "We may use them for all other purposes that are permitted by applicable law.",
    ],
    [
      "The measures include, among other things, encryption.",
      "We do not use your data for any other purpose.",
      "We use your data for other purposes only with your consent, as the law requires.",
      "Your data is used to complete an order, or for other purposes as required by law.",
      "When we process your data for other purposes, as explained in section 2, we ask you first.",
    ],
  ],
  [
    "qualifier-may",
    ["We may sometimes share certain information.", "In some cases we might use data where appropriate."],
    [
      "We may write to you in May.",
      "You may sometimes ask for a copy.",
      "As you visit us, Larch (sometimes referred to as “we”) may ask for certain information.",
    ],
  ],
  [
    "retention-indefinite",
    [
      "We retain your information forever.",
      "Records are archived in perpetuity.",
      "Your account data are kept without any time limit.",
      "We keep your data for ever.",
      "There is no limit on how long we hold your personal data.",
      "We keep your account data indefinitely.",
    ],
    [
      "We never keep data forever.",
      "Aggregated figures are stored indefinitely.",
      "Your data are permanently deleted after a year.",
      "As the law allows, data processed for scientific research only may be kept indefinitely.",
      "Photographs of historical value are kept indefinitely.",
      "As you visit us, Larch (sometimes referred to as “we”) may ask for certain information.",
    ],
  ],
  [
    "unlimited-affiliate-sharing",
    [
      "Our affiliates may use your data for their own marketing purposes.",
      "We share information freely within our group companies.",
    ],
    [
      "We share your order with the subsidiary that delivers it.",
      "Affiliates may not use your data for their own purposes.",
    ],
  ],
  [
    "law-enforcement-overbroad",
    [
      "We may release your data where we believe it is necessary.",
      "We disclose information at our sole discretion.",
      "We pass on your data to the police whenever they ask.",
    ],
    ["We disclose your data if the law obliges us to.", "We believe in privacy."],
  ],
  [
    "sale-in-merger-hidden",
    [
      "In case of bankruptcy we may sell user lists.",
      "If we are acquired, your data will be one of the assets transferred.",
    ],
    ["In a merger your data may be transferred, and we will notify you first.", "We sell maps."],
  ],
  [
    "joint-we-ambiguous",
    ["“We” includes our affiliates.", "Heron Inc. and its subsidiaries (“we” or “us”) run this site."],
    ["Heron GmbH (“we”) runs this site.", "We and you can agree on a date."],
  ],
  [
    "processor-confusion",
    [
      "The processor may use the information for their own purposes.",
      "We act both as controller and processor of your data.",
      "Our bank and our couriers act as our processors.",
    ],
    [
      "We are the controller; our host is a processor.",
      "For some data we are both controller and processor, depending on the customer.",
      "Our hosts act as our processors.",
    ],
  ],
  [
    "pseudonymised-as-anonymous",
    [
      "Your name is replaced by a random number, so the data are anonymous.",
      "The data are pseudonymized and no longer personal.",
      "Anonymous user IDs are sent to our partners.",
    ],
    [
      "The data are pseudonymized.",
      "Statistics are anonymous.",
      "We use encryption and anonymous statistics.",
    ],
  ],
  [
    "cookies-no-personal-data",
    [
      "Our cookies never store any personal information.",
      "IP addresses cannot identify individuals.",
      "These entries are purely technical and thus not personal.",
      "We log technical data that are not personal.",
    ],
    [
      "Cookies can contain personal data.",
      "We do not link your IP address with your name.",
      "We set no cookies.",
      "We log technical data and names.",
      "The counter sets no cookies and collects no personal data.",
      "Our statistics do without cookies and store no personal information.",
      "The script sets no cookies and stores no IP addresses, and no personal data.",
      "Log files contain only error codes and no personal data.",
      "After a month the log data are aggregated so that they do not identify any individual.",
      "The IP addresses are made anonymous and are therefore not personal data.",
    ],
  ],
  [
    "ip-anonymised-overclaim",
    [
      "Through IP anonymization no personal data is collected.",
      "As the address is shortened (a shortened IP), it is impossible to identify you.",
      "We only use the shortened IP, so the GDPR does not apply.",
      "Google cannot identify you due to IP masking.",
    ],
    ["Your IP address is shortened.", "We use IP anonymization with your consent."],
  ],
  [
    "definition-narrow",
    [
      "Personal data means information that directly identifies you.",
      "Personal information does not include IP addresses.",
      "We define personal data as information that directly identifies you.",
      "“Non-personal data” means any information that does not by itself identify you.",
    ],
    [
      "Personal data means any information about you.",
      "Personal information includes your name.",
      "Data that do not identify you by themselves are personal data, too.",
    ],
  ],
  [
    "gdpr-certified-claim",
    [
      "Our platform is GDPR compliant.",
      "We guarantee full compliance with data protection law.",
      "We are 100% DSGVO compliant.",
      "Our compliance with the GDPR is certified.",
    ],
    ["Our provider is GDPR compliant.", "We work to be GDPR compliant.", "This is a GDPR compliant form."],
  ],
  [
    "absolute-security-claim",
    [
      "Our servers are absolutely secure.",
      "We guarantee the confidentiality of your personal data.",
      "Military-grade encryption guards your files.",
      "No one can ever access your data.",
      "Our bank-grade locks guarantee your privacy.",
      "We guarantee the security of your personal data.",
    ],
    [
      "No transmission of data is completely secure.",
      "The constitution guarantees the confidentiality of letters and data by law.",
      "No one but you can access your data.",
      "Nobody can guarantee your privacy.",
      "We ensure the confidentiality of your letters.",
      "We take technical and organizational measures to guarantee the security of your personal data.",
    ],
  ],
  [
    "encryption-as-transfer-tool",
    [
      "Your data are transferred to the United States encrypted and thus protected.",
      "Our host has a certificate, so all transfers to it are safe.",
    ],
    [
      "Your data are transferred to the US under standard contractual clauses and are encrypted, so protected twice.",
      "The Commission has found the protection adequate, so we may send data there.",
    ],
  ],
  [
    "eu-servers-no-transfer",
    [
      "All data are hosted in Frankfurt, therefore no third country transfer occurs.",
      "Our servers are located in the EU, so there is no transfer.",
    ],
    ["All data are hosted in Frankfurt.", "We make no transfer to third countries."],
  ],
  [
    "uk-scc-without-addendum",
    ["Data from the UK are covered by the EU standard contractual clauses."],
    [
      "Data from the UK are covered by the standard contractual clauses with the UK Addendum.",
      "In the EU we use standard contractual clauses.",
    ],
  ],
  [
    "dpf-overclaim",
    ["All our American providers are certified under the DPF."],
    ["Our host is certified under the DPF."],
  ],
  [
    "gross-negligence-disclaimer",
    [
      "We exclude all liability, including for gross negligence.",
      "Our liability is limited to 100 euros.",
      "We are not liable for the acts or omissions of our subcontractors.",
      "Acme is not responsible for errors by its vendors.",
    ],
    [
      "Our liability under the law remains.",
      "We are liable for the acts of our staff.",
      "We are responsible for our processors.",
      "We are not responsible for the conduct of third parties on other sites.",
    ],
  ],
  [
    "security-disclaimer",
    [
      "We accept no responsibility for unauthorized access.",
      "We are not liable for any data breach.",
      "You send us data at your own risk.",
      "We cannot be held liable if hackers steal your data.",
      "You use the shop at your own risk as far as your data are concerned.",
      "No security can be guaranteed, and you waive all claims.",
    ],
    [
      "We are responsible for the security of your data.",
      "We are not responsible for the security of third party sites.",
      "No one may access the data.",
      "You climb at your own risk.",
    ],
  ],
  [
    "indemnity-in-notice",
    [
      "You release us from any liability.",
      "You will indemnify and hold us harmless.",
      "By uploading, you agree to release the company from any liability.",
      "Users release us from all claims.",
    ],
    [
      "You do not waive any rights.",
      "We release a new version each month.",
      "The license lasts until you release the device.",
      "When you release the button, the recording stops.",
    ],
  ],
  [
    "third-party-sites-disclaimer",
    [
      "Third-party cookies are beyond our control.",
      "We accept no responsibility for the plugins on our pages: we have no control over these plugins.",
      "Embedded videos work as if you had gone to their site.",
      "External content behaves exactly the same way as if you were on the other page.",
    ],
    [
      "You can control cookies in your browser.",
      "We are not responsible for linked sites.",
      "Embedded videos work without cookies.",
    ],
  ],
  [
    "class-waiver",
    [
      "Claims must be brought individually and not as a class action.",
      "You agree to no class or representative proceedings.",
      "Actions must be brought individually.",
      "Users may not combine their claims with those of others.",
    ],
    ["A class action is possible.", "Music class begins at nine.", "You may join claims of other customers."],
  ],
  [
    "arbitration-eu-consumers",
    [
      "You agree to binding arbitration.",
      "Claims are finally settled by arbitration.",
      "Disputes are decided before JAMS.",
      "Every claim is heard by the AAA.",
    ],
    [
      "Under certain conditions you may invoke binding arbitration under the Data Privacy Framework.",
      "You need not agree to anything.",
      "Disputes are decided by the courts.",
    ],
  ],
  [
    "foreign-law-forum",
    [
      "This policy is construed in accordance with the laws of Texas.",
      "Venue shall be New York.",
      "You submit to the courts of Ohio.",
      "This notice is governed by the laws of Ruritania.",
      "Claims are decided only in our local courts.",
      "Any dispute with our company is governed by the laws of Delaware.",
    ],
    [
      "The processing is governed by the GDPR.",
      "Mandatory consumer law applies, whatever law this is governed by.",
      "For residents outside the EEA, this notice is governed by the laws of Texas.",
      "You may go to the courts at your home.",
      "Larch is an association governed by the law of 1901 on associations.",
      "The controller is a company governed by the laws of France.",
    ],
  ],
  [
    "contract-boilerplate",
    [
      "If a provision of this notice is invalid, the others stay.",
      "We are not liable in case of force majeure.",
    ],
    [
      "The provision of data is voluntary.",
      "This section supersedes other information for readers in Brazil.",
    ],
  ],
  [
    "notice-inside-terms",
    [
      "This policy is part of our terms and conditions.",
      "The privacy statement is incorporated by reference into the terms of use.",
      "Our Terms of Use contain the privacy notice.",
      "Data protection is an integral part of your contract.",
    ],
    [
      "Read our terms of use, too.",
      "This policy is not about our terms.",
      "Our terms of use are in another document.",
    ],
  ],
  [
    "translation-prevails",
    [
      "The German version is the binding one and prevails.",
      "This translation is provided for convenience only.",
      "We are not liable for any mistakes in translations.",
    ],
    [
      "There is an English version of this policy.",
      "We translate letters.",
      "Translations are at the end of the page.",
    ],
  ],
  [
    "language-mismatch",
    [
      "This privacy policy is only available in English.",
      "We provide this notice in German only.",
      "The privacy statement is not translated into other languages.",
    ],
    [
      "This privacy policy is available in English and French.",
      "Our support answers only in English.",
      "Only the English version of this notice was updated.",
    ],
  ],
  [
    "check-back-regularly",
    [
      "You should visit this page from time to time.",
      "We advise you to re-read this statement frequently.",
      "Check back here often for updates.",
      "We advise you to reread this statement frequently.",
    ],
    ["We regularly review our security.", "We check this page for mistakes before we publish it."],
  ],
  [
    "changes-without-notice",
    [
      "This policy is subject to change without prior notice.",
      "Changes to this notice take effect immediately upon posting.",
      "We can amend this statement whenever we like.",
      "The newest version always applies retroactively.",
    ],
    [
      "We change the shop without notice.",
      "Changes to this policy are announced a month before.",
      "We may correct typographical errors in this policy without notice.",
      "The latest version applies from the day that we wrote to you.",
    ],
  ],
  [
    "legal-basis-list-unmapped",
    [
      "Depending on the purpose we rely on consent, on contract or on our legitimate interests.",
      "We rely on several legal bases.",
      "Our use is based on your consent, on a contract or on law.",
      "The legal grounds that we use are set out in the GDPR.",
      "Depending on the situation, Article 6(1)(a) to (f) GDPR applies.",
      "We rely on the following legal bases: performance of a contract (Art. 6(1)(b)), legitimate interests (Art. 6(1)(f)) and consent (Art. 6(1)(a)).",
    ],
    [
      "The newsletter rests on consent, the delivery on contract, the log on our legitimate interests.",
      "We rely on several legal bases, as the table shows.",
      "We rely on different legal grounds, depending on the purpose.",
      "The legal grounds are listed in section 4.",
    ],
  ],
  [
    "bundled-legal-bases",
    [
      "We rely on consent or, alternatively, legitimate interests.",
      "Legal basis: Art. 6(1) lit. a and f GDPR.",
      "We rely on contractual necessity, consent or both.",
    ],
    [
      "We rely on consent.",
      "Legal basis: Art. 6(1)(f) GDPR.",
      "If you gave consent, we rely on consent, in other cases on legitimate interests.",
      "We rely on a contract.",
    ],
  ],
  [
    "contract-basis-overreach",
    [
      "We use your data for personalized advertising to perform our contract with you.",
      "Analytics is necessary for the performance of the contract.",
      "We use them to provide our service, including personalized advertising.",
      "We track users as agreed in our terms.",
    ],
    [
      "Delivery is necessary for the performance of the contract.",
      "Advertising is based on consent, not on the contract.",
      "We use them to provide our service, including support.",
    ],
  ],
  [
    "legitimate-interest-for-cookies",
    [
      "Advertising cookies are set because of our legitimate interest.",
      "The legal basis for Google Analytics is Art. 6(1)(f) GDPR.",
      "Legitimate interest partners may place cookies.",
      "Videos are shown because of our legitimate interests and use cookies.",
    ],
    [
      "Necessary cookies are set because of our legitimate interest.",
      "Google Analytics runs with your consent, the server log because of our legitimate interest.",
      "Maps are shown because of our legitimate interests and set no files.",
      "Fonts are loaded from our own server.",
    ],
  ],
  [
    "consent-as-default-basis",
    [
      "We process all your data on the basis of your consent.",
      "Consent is the legal basis for everything that we do.",
    ],
    ["We send the newsletter on the basis of your consent."],
  ],
  [
    "marketing-soft-opt-in-misuse",
    [
      "By placing an order and creating an account, you agree to receive marketing emails.",
      "We may send you promotional offers from our partners.",
      "We may send you promotional mailings from our partners.",
      "We will call you about new products unless you object.",
      "Your number may be used for advertising by third parties.",
      "Participants of the raffle will receive our newsletter.",
      "Business cards are added to our mailing list.",
    ],
    [
      "With your consent we send you our newsletter.",
      "We may send existing customers offers.",
      "We call you about new products if you have asked us to.",
      "Your number may be used for advertising only with your consent.",
      "Participants of the raffle will receive a prize.",
    ],
  ],
  [
    "dnt-vs-gpc-confusion",
    [
      "We do not honor Do Not Track signals, including the GPC.",
      "We disregard browser signals.",
      "Our shop cannot process opt-out preference signals.",
    ],
    [
      "We do not honor Do Not Track.",
      "We honor the Global Privacy Control.",
      "We do not respond to Do Not Track signals.",
      "We honor opt-out preference signals.",
    ],
  ],
  [
    "template-leftover",
    [
      "Remove this paragraph if it does not apply to you.",
      "Insert your company name here.",
      "Sample Privacy Policy",
      "(Hint: ask a lawyer)",
      "Optional: include if you ship goods",
    ],
    [
      "You can delete this message if you like.",
      "Download our cancellation template.",
      "Insert your card.",
      "Optional fields are marked.",
      "Providing your number is optional, including when you order.",
    ],
  ],
  [
    "vendor-boilerplate",
    [
      "Google will use this information on behalf of the operator of this website to evaluate your visit.",
      "Under no circumstances will Google join your address with other records.",
    ],
    ["We use Google to count visits.", "Under no circumstances will we give your address away."],
  ],
  [
    "repeats-gdpr-text",
    ["The data subject shall have the right not to be subject to such a decision."],
    ["You have the right to be forgotten."],
  ],
  ["legalese-complexity", ["Notwithstanding the aforementioned, we keep invoices."], ["We keep invoices."]],
  ["undefined-jargon", ["We use pixel tags."], ["We use pixel tags, which are small pictures."]],
  [
    "passive-hidden-actor",
    ["Cookies are placed on your device."],
    ["We place cookies on your device.", "Cookies are placed by our host."],
  ],
  [
    "children-13-only",
    ["Players confirm that they are 13 or older.", "You must be 13 to open an account."],
    ["Players confirm that they are 16 or older.", "You must be at least 13, or 16 in the Netherlands."],
  ],
];
