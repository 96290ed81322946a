/** The right, as its item's id goes on after `right-`. */
type Right =
  | "access"
  | "rectification"
  | "erasure"
  | "restriction"
  | "portability"
  | "object"
  | "object-marketing"
  | "withdraw-consent"
  | "complain";

/** All rights that a text gives in full. Those that are not named it does not give, or gives weakly. */
type Together = readonly [gives: string, text: string];

export const ALL_RIGHTS: readonly Right[] = [
  "access",
  "rectification",
  "erasure",
  "restriction",
  "portability",
  "object",
  "object-marketing",
  "withdraw-consent",
  "complain",
];

/** Our own sentences and sections, written as different lawyers write, that give several rights at once or none. */
export const RIGHTS_TOGETHER: readonly Together[] = [
  // Short policies of apps.
  [
    "access erasure",
    "You can ask us for a copy of your data or have it deleted by mailing help@wren.example.",
  ],
  ["erasure", "Want your data gone? Mail us and we'll delete everything we have on you."],
  ["erasure", "To have your account and all associated data deleted, go to Profile > Delete account."],
  ["erasure", "Deleting your account permanently deletes all your personal data from our servers."],
  ["erasure", "You may request that we delete the data collected through the app at any time."],
  ["erasure", "If you'd like your information removed, drop us a line."],
  ["erasure", "Users can request data deletion by contacting the developer at dev@wren.example."],
  [
    "access rectification erasure",
    "You're welcome to see, fix or remove what we've stored about you at any time.",
  ],
  ["access rectification erasure", "Access, correct or delete your data: open Settings and tap “My data”."],
  ["rectification erasure", "You can update or delete your personal details whenever you like."],
  [
    "access rectification",
    "You may review and change your personal information by logging in to your account.",
  ],
  [
    "access rectification erasure",
    "We let you view, edit and delete the personal information you have given us.",
  ],
  ["rectification", "If any of your details are wrong, just tell us and we'll sort it out."],
  ["rectification", "Please let us know if your details change so that we can correct our records."],
  ["withdraw-consent", "You may withdraw consent at any time through the settings of the app."],
  [
    "withdraw-consent",
    "Permissions that you have granted can be revoked at any time in the settings of your device.",
  ],
  ["access erasure", "Mail us if you wish to know what we store about you, or wish it erased."],
  ["access rectification erasure", "We will gladly provide, correct or delete your data if you contact us."],
  [
    "erasure withdraw-consent",
    "You may at any time withdraw your consent and ask us to erase your recordings.",
  ],

  // European law firms: nouns, articles, labels.
  [
    "access rectification erasure restriction portability object",
    "You have the right of access (Art. 15 GDPR), rectification (Art. 16 GDPR), erasure (Art. 17 GDPR), restriction of processing (Art. 18 GDPR), data portability (Art. 20 GDPR) and objection (Art. 21 GDPR).",
  ],
  [
    "access rectification erasure restriction portability object complain",
    "Data subjects may assert the following rights: access, rectification, erasure, restriction of processing, data portability, objection, and complaint to a supervisory authority.",
  ],
  [
    "access rectification erasure restriction portability object",
    "Every data subject has the rights laid down in Articles 15 to 21 GDPR: access, rectification, erasure, restriction, portability and objection.",
  ],
  [
    "access",
    "Right of access (Article 15 GDPR)\n\nYou may demand confirmation from us as to whether personal data relating to you are being processed.",
  ],
  [
    "erasure",
    "Right to erasure (Art. 17 GDPR): the data concerning you must be erased without delay if one of the grounds of Art. 17(1) applies.",
  ],
  [
    "rectification",
    "Right to rectification (Art. 16 GDPR): you may request the immediate correction of inaccurate data and the completion of incomplete data.",
  ],
  [
    "restriction",
    "Right to restriction of processing (Art. 18 GDPR): in the cases named in Art. 18(1), you may request that processing be restricted.",
  ],
  [
    "portability",
    "Right to data portability (Art. 20 GDPR): you may receive the data that you have provided in a structured, common and machine-readable format.",
  ],
  [
    "object",
    "Right to object (Art. 21 GDPR): you may object to the processing at any time for reasons that arise from your particular situation.",
  ],
  [
    "complain",
    "Right to lodge a complaint (Art. 77 GDPR): you may turn to the supervisory authority of your usual place of residence.",
  ],
  [
    "withdraw-consent",
    "Revocation of consents (Art. 7(3) GDPR): consents once granted can be revoked with effect for the future.",
  ],
  [
    "access",
    "Pursuant to Art. 15 GDPR, you may obtain information on the personal data of yours that we process.",
  ],
  [
    "access",
    "The data subject shall have the right to obtain from Alder GmbH, free of charge, information about the personal data stored about him or her.",
  ],
  [
    "rectification erasure restriction",
    "In addition, you may, under the statutory conditions, demand the correction, deletion or blocking of these data.",
  ],
  [
    "access rectification erasure restriction",
    "You have the right to free information about your stored data and, where applicable, a right to have them corrected, blocked or deleted.",
  ],
  [
    "access rectification restriction erasure",
    "You have a right to information, correction, blocking and deletion of your personal data at any time.",
  ],
  ["restriction", "In lieu of erasure you are entitled to demand that processing be limited."],
  [
    "restriction",
    "If you dispute the accuracy of the data, the use of the data is suspended at your request until the matter is clarified.",
  ],
  ["object", "You may object to the processing of data concerning you in accordance with Art. 21 GDPR."],
  [
    "object",
    "If your personal data are processed on the basis of Art. 6(1)(f) GDPR, you have a right of objection.",
  ],
  [
    "object object-marketing",
    "Where we process data for direct marketing, you may object at any time; you may also object to any other processing that rests on our interests, for reasons of your particular situation.",
  ],
  [
    "portability",
    "You have the right to have data which we process automatically handed to you or to a third party in a common format.",
  ],
  [
    "complain",
    "In the event of infringements of the GDPR, data subjects are entitled to lodge a complaint with a supervisory authority.",
  ],
  [
    "complain",
    "Notwithstanding any other administrative or judicial remedy, you can complain to the authority of the Member State in which you live, work or suspect the infringement.",
  ],
  [
    "complain",
    "The supervisory authority responsible for us is the Hessian Commissioner for Data Protection; you may contact it at any time with a complaint.",
  ],
  [
    "access rectification erasure",
    "Upon written request, Alder GmbH will inform you about the data stored about you, correct them or erase them.",
  ],
  [
    "withdraw-consent object",
    "You can object to the future processing of your data at any time and revoke consents that you have given.",
  ],

  // The template of the British regulator.
  [
    "access rectification erasure restriction object portability complain",
    [
      "Under data protection law, you have rights including:",
      "",
      "- **Your right of access** - You have the right to ask us for copies of your personal data.",
      "- **Your right to rectification** - You have the right to ask us to rectify information you think is inaccurate.",
      "- **Your right to erasure** - You have the right to ask us to erase your data in certain circumstances.",
      "- **Your right to restriction of processing** - You can ask us to restrict the processing in certain circumstances.",
      "- **Your right to object to processing** - You can object to the processing in certain circumstances.",
      "- **Your right to data portability** - You can ask that we transfer the data you gave us to another organisation, or to you.",
      "",
      "If you are not happy with how we have used your data, you can also complain to the ICO.",
    ].join("\n"),
  ],
  [
    "access rectification erasure restriction portability object withdraw-consent complain",
    "You have the right to: request access; request correction; request erasure; object to processing; request restriction of processing; request the transfer of your data to you or to a third party; withdraw consent; and complain to the Information Commissioner’s Office.",
  ],
  [
    "restriction",
    "**Request restriction of processing.** With this you can have us suspend the processing of your personal data, for example while its accuracy is checked.",
  ],
  [
    "portability",
    "**Request the transfer** of your data to you or another party. We hand it to you, or to whom you have chosen, in a structured form.",
  ],
  [
    "object",
    "**Object to processing** of your data where we rely on a legitimate interest and something about your situation makes you want to object.",
  ],
  [
    "erasure",
    "**Request erasure** of your personal data. This enables you to ask us to remove personal data where there is no good reason for us to go on processing it.",
  ],
  ["rectification", "**Request correction** of the personal data that we hold about you."],
  ["access", "**Request access** to your personal data (a “data subject access request”)."],
  ["access", "Make a subject access request at any time."],
  [
    "complain",
    "You may raise your concern with the Information Commissioner's Office at Wycliffe House, Wilmslow.",
  ],
  ["complain", "If you remain dissatisfied, you can report this to the ICO."],

  // American companies.
  [
    "access rectification erasure",
    "You may contact us to access, update or delete the personal information that you have provided to us.",
  ],
  [
    "access rectification erasure",
    "Upon request, we will tell you whether we hold any of your personal information, and will correct or delete it.",
  ],
  [
    "access rectification erasure",
    "If you are a resident of the European Economic Area, you have the right to access the personal information that we hold about you and to ask that it be corrected, updated, or deleted.",
  ],
  ["rectification", "You can ask that your personal information be corrected or brought up to date."],
  [
    "access rectification erasure portability restriction object",
    "Subject to local law, you may have the right to know, access, correct, delete, port, restrict, and object to the processing of your personal information.",
  ],
  [
    "erasure restriction object",
    "Individuals in Europe may also ask us to delete their personal data, object to certain uses of it, or limit how we use it.",
  ],
  [
    "access rectification erasure",
    "We provide reasonable means for individuals to access, amend, correct, or delete their personal data.",
  ],
  [
    "object restriction",
    "In addition, you can object to the processing of your personal information or ask us to restrict processing of it.",
  ],
  [
    "access rectification erasure object",
    "EU individuals may seek access to, correction or removal of, or raise objections to the processing of, their data.",
  ],
  ["access", "Customers can request a report of the personal information we maintain about them."],
  ["erasure", "You may direct us to delete personal information collected from you."],
  [
    "object-marketing",
    "You may opt out of receiving promotional e-mails from us by following the instructions in those e-mails.",
  ],
  [
    "object-marketing",
    "If you no longer wish to receive our marketing communications, please e-mail optout@wren.example.",
  ],
  ["object-marketing", "We will honor your request not to be contacted for marketing purposes."],
  ["object-marketing", "Should you prefer not to get marketing texts, reply STOP."],
  ["object-marketing", "You can tell us at any time not to send you marketing communications by e-mail."],
  ["object-marketing", "Customers who do not wish to receive our catalogue may contact customer services."],
  [
    "withdraw-consent",
    "Where we process your information based on consent, you may choose to withdraw that consent later.",
  ],
  [
    "withdraw-consent",
    "You have the right to withdraw consent where such consent is required to share or use data.",
  ],

  // Questions as headings.
  [
    "access",
    "## Can I see what you hold about me?\n\nYes. Write to us and you will get a copy within a month.",
  ],
  ["erasure", "## How can I have my data erased?\n\nSend a message to privacy@wren.example."],
  ["rectification", "## What if my data are wrong?\n\nTell us, and we will correct them."],
  [
    "object",
    "## Can I object to the use of my data?\n\nYes, at any time, if we rely on our legitimate interests.",
  ],
  [
    "complain",
    "## Where can I complain?\n\nThe data protection authority of your country will hear your complaint.",
  ],
  ["portability", "## Can I take my data elsewhere?\n\nWe hand you your data in a machine-readable file."],
  ["withdraw-consent", "## What if I change my mind?\n\nYou can withdraw your consent whenever you like."],
  [
    "access rectification erasure restriction portability object",
    "## What rights do I have?\n\nAccess, correction, deletion, restriction, portability, objection. One message to rights@wren.example is enough for any of them.",
  ],

  // Lists and tables.
  [
    "access rectification erasure restriction portability object withdraw-consent complain",
    [
      "## Your rights",
      "",
      "You can",
      "",
      "- get access to your data;",
      "- have wrong data put right;",
      "- have your data erased;",
      "- have the processing restricted;",
      "- take your data to somebody else in a machine-readable form;",
      "- object to the processing;",
      "- withdraw your consent;",
      "- complain to the data protection authority.",
    ].join("\n"),
  ],
  [
    "access rectification erasure restriction portability object",
    [
      "| Right | What it means |",
      "| --- | --- |",
      "| Access | You get a copy of your data and learn how we use them. |",
      "| Rectification | We correct what is wrong. |",
      "| Erasure | We delete your data if no reason to keep them is left. |",
      "| Restriction | We keep your data but stop using them. |",
      "| Portability | You receive your data in a machine-readable file. |",
      "| Objection | We stop processing that rests on our interests. |",
    ].join("\n"),
  ],
  [
    "access rectification erasure restriction portability object",
    [
      "<h2>Rights of the data subject</h2>",
      "",
      "1. Right of access",
      "2. Right to rectification",
      "3. Right to erasure",
      "4. Right to restriction of processing",
      "5. Right to data portability",
      "6. Right to object",
    ].join("\n"),
  ],
  [
    "access rectification erasure restriction portability object complain",
    [
      "As a data subject you are entitled to:",
      "",
      "(a) information about the data stored (Art. 15);",
      "(b) correction of wrong data (Art. 16);",
      "(c) deletion of data (Art. 17);",
      "(d) restriction of the processing (Art. 18);",
      "(e) transfer of the data (Art. 20);",
      "(f) objection (Art. 21);",
      "(g) appeal to a supervisory authority (Art. 77).",
    ].join("\n"),
  ],
  [
    "access rectification erasure",
    "Under the GDPR our users are granted these rights:\n\n* **To be informed and to access** – we tell you what we hold.\n* **To rectify** – we correct errors.\n* **To be forgotten** – we delete what we hold.",
  ],
  [
    "access rectification erasure restriction object portability",
    "## Privacy rights\n\n**Access.** Ask us for a copy of your data.\n\n**Correction.** Ask us to fix mistakes.\n\n**Deletion.** Ask us to delete your data.\n\n**Restriction.** Ask us to stop using your data for a while.\n\n**Objection.** Tell us that you object to a use of your data.\n\n**Portability.** Ask us for your data in a portable format.",
  ],
  [
    "access rectification erasure",
    "If you would like to:\n\n- access, correct, amend or delete any personal information that we have about you,\n- register a complaint, or\n- simply want more information,\n\nwrite to our Privacy Compliance Officer.",
  ],

  // Whose right: the data subject, users, customers, passive voice.
  [
    "access rectification erasure",
    "Data subjects are entitled to have their personal data disclosed to them, corrected and deleted.",
  ],
  ["access rectification", "The User may consult the data concerning him or her and have them rectified."],
  ["erasure", "Customers may require that data about them be erased."],
  ["erasure", "Personal data will be deleted at the request of the data subject."],
  ["erasure", "A request to delete personal data is granted unless the law obliges us to keep them."],
  [
    "restriction",
    "Users have the right, under certain circumstances, to restrict the processing of their data.",
  ],
  [
    "object",
    "Users have the right to object to the processing of their data if it is carried out on a legal basis other than consent.",
  ],
  [
    "access rectification",
    "Users may learn whether data is being processed by the Owner, and may verify that their data are accurate and ask for it to be updated or corrected.",
  ],
  ["erasure", "Users have the right to have their data deleted or otherwise removed."],
  [
    "portability",
    "Users have the right to receive their data and have it transferred to another controller.",
  ],
  ["complain", "Every user has the right to bring a claim before the competent data protection authority."],
  ["withdraw-consent", "Every user has the right to withdraw consent that was given before."],
  ["rectification erasure", "Rectification or erasure can be requested from the controller at any time."],
  ["access", "Everybody may ask what is stored about him or her."],
  ["object", "An objection to the processing can be declared without any formalities."],
  ["portability", "On demand, the data subject is given the data in a machine-readable format."],
  ["withdraw-consent", "A consent that was given may be withdrawn by the customer at any moment."],
  ["access", "Tern Cycles will tell you on request which of your data it has stored."],
  ["rectification", "Tern Cycles corrects wrong entries as soon as you report them."],
  ["erasure", "Tern Cycles will remove your data from its systems as soon as you ask for it."],

  // Nothing for the reader.
  ["", "We have the right to access, correct and delete content that you publish."],
  ["", "Only employees who need it have access to personal data."],
  ["", "You can access our services from any device."],
  ["", "Our processors must delete the data when the contract ends."],
  ["", "Data are erased as soon as they are no longer needed."],
  ["", "We restrict access to personal data to trained staff."],
  ["", "You may not access, change or delete the data of other users."],
  ["", "Please complain to our support team if a delivery is late."],
  ["", "We reserve the right to correct, update or delete this policy."],
  ["", "You can update your profile picture and your nickname."],
  ["", "You can choose who sees your posts and restrict who may send you messages."],
  ["", "If you object to these changes, please stop using the service."],
  ["", "The supervisory authority may request access to our records."],
  ["", "To delete cookies, use the settings of your browser."],
  ["", "We comply with requests by courts to disclose, correct or delete information."],
  ["", "The app asks for permission to use your camera; you may refuse it."],
  ["", "We keep your data up to date and erase what is wrong."],
  ["", "You must keep your information accurate, complete and up to date."],
  ["", "Errors in our prices may be corrected at any time."],
  ["", "Our app is portable across devices, and number portability is available."],
  ["", "You can download a PDF of your invoice."],
  ["", "By continuing you confirm your consent."],
  ["", "Some of our plans are limited; you may be asked to upgrade, or to remove projects."],
  ["", "We are required to report incidents to the supervisory authority without delay."],
  ["", "Your bank may restrict transfers, and you can object to a booking there."],
  ["", "We may refuse requests that would reveal information about others."],
  ["", "Our partners must respect your rights and our instructions."],
  ["", "Complaints about a seller are decided by our mediation service."],
  ["", "We do not sell your data and respect your rights."],

  // Second round: more manners of more lawyers.
  ["access", "You can ask us at any time which of your data we hold."],
  [
    "access",
    "You are entitled to learn whether your data are processed and to receive the details set out in Art. 15(1) GDPR.",
  ],
  ["access", "Would you like to know what is stored about you? Ask us; the answer is free."],
  ["access", "Each customer may inspect his or her file at our office."],
  ["access", "At your request we disclose to you which personal data we have stored."],
  ["access", "You have a right to disclosure of the personal data we process."],
  ["access", "You may obtain from us a summary of the information that we keep about you."],
  ["access", "Data subjects can exercise their right of access by writing to the controller."],
  ["access", "You have the right to be told what personal data we hold about you."],
  ["access", "Individuals have the right to access information held about them."],
  ["access", "Any individual may ask the Company to confirm whether it processes data relating to them."],
  ["access", "A copy of your data is available on request."],
  ["access", "We will give you a copy of everything we hold if you ask."],
  [
    "access",
    "Your personal data can be viewed at any time in your customer area, and we send you the rest on request.",
  ],
  ["access", "You may submit a request for access to your personal information."],
  ["rectification", "If the data we hold are inaccurate, you can require us to correct them."],
  ["rectification", "We will amend any information that is found to be inaccurate at your request."],
  ["rectification", "You may supplement incomplete data."],
  ["rectification", "If you move house or change your name, we will update your record when you tell us."],
  ["rectification", "You can correct mistakes in your profile data yourself, or ask us to do it."],
  [
    "rectification",
    "Incorrect data will be rectified without undue delay upon notification by the data subject.",
  ],
  ["rectification", "To have inaccurate information corrected, contact our privacy team."],
  [
    "rectification",
    "You have the right to demand immediate correction of incorrect personal data relating to you.",
  ],
  ["rectification", "Ask us to update your contact details whenever they change."],
  [
    "rectification",
    "You may challenge the accuracy and completeness of your personal information and have it amended as appropriate.",
  ],
  ["rectification", "Customers can change their personal data in “My account”."],
  ["erasure", "You are entitled to have personal data relating to you removed from our systems."],
  ["erasure", "The controller shall erase the data at the request of the person concerned."],
  ["erasure", "You may invoke your right to be forgotten."],
  ["erasure", "If you no longer want us to keep your data, let us know and we will delete them."],
  ["erasure", "We delete your data when you ask us to, unless a law obliges us to keep them."],
  ["erasure", "You may ask for your data to be anonymised or deleted."],
  ["erasure", "All data are wiped on request."],
  ["erasure", "Simply ask, and we will remove your details from our records."],
  ["erasure", "Requests for erasure may be sent to our data protection officer."],
  ["erasure", "Deletion: you may call for your data to be deleted once they are no longer needed."],
  ["erasure", "You may cancel your account and have all your data removed."],
  ["erasure", "When you uninstall the app and write to us, we destroy the data that we have about you."],
  ["erasure", "You have the right to have your personal data erased if the processing is unlawful."],
  ["restriction", "You may have the processing of your data restricted."],
  ["restriction", "You may require us to stop using your data while a complaint is being looked into."],
  [
    "restriction",
    "Ask us to keep your data without using them, for example because you need them for a claim.",
  ],
  ["restriction", "Under Article 18 GDPR you may obtain restriction of processing."],
  ["restriction", "You can ask that we suspend our use of your information."],
  ["restriction", "We will mark the data and limit their future processing if you so request."],
  ["restriction", "You can request that we hold your data but refrain from processing them further."],
  ["restriction", "The data subject may demand that the processing be limited."],
  ["restriction", "The right to “block” or suppress further use of your information."],
  ["restriction", "You have the right to obtain a restriction if one of the conditions of Art. 18 is met."],
  [
    "portability",
    "You may receive the data you gave us in a format that a computer can read, and pass them on to another company.",
  ],
  ["portability", "You may ask for your data in an electronic, portable form."],
  [
    "portability",
    "Move, copy or transfer your data easily from our systems to another service (right to data portability).",
  ],
  [
    "portability",
    "At your request and where it is technically feasible, we transmit your data directly to another provider.",
  ],
  ["portability", "You have the right to data transferability."],
  [
    "portability",
    "You can require your data to be handed over to you, or to somebody you name, in a structured format.",
  ],
  ["portability", "If you switch to another supplier, we pass on your data to it if you ask us to."],
  ["portability", "Where the basis is a contract, you can ask for your data as a CSV file."],
  ["object", "You may object where we process your data for tasks in the public interest."],
  ["object", "You may at any time object to us processing your information."],
  ["object", "Where processing rests on a balancing of interests, an objection is possible."],
  [
    "object",
    "You may protest against the processing for reasons of your own; we then stop it unless our grounds prevail.",
  ],
  ["object", "If you do not agree with our use of your data for statistics, you can object to it."],
  ["object", "You can challenge us on our legitimate interests, and then we stop."],
  [
    "object",
    "For reasons relating to your particular situation you may file an objection against the processing.",
  ],
  ["object", "Data subjects have a right of opposition."],
  ["object", "Everyone can contest the use of their data that rests on legitimate interests."],
  ["object-marketing", "We stop sending advertising as soon as you tell us to."],
  ["object-marketing", "If you have had enough of our newsletter, click on “Unsubscribe”."],
  ["object-marketing", "You can opt out of direct marketing at any time, free of charge."],
  ["object-marketing", "You may withdraw your consent to receiving marketing at any time."],
  ["object-marketing", "Object to marketing: write to stop@wren.example."],
  ["object-marketing", "The newsletter can be cancelled at any time."],
  ["object-marketing", "Marketing e-mails contain a link with which you can opt out."],
  ["object-marketing", "You can ask us not to use your data for marketing."],
  [
    "object-marketing",
    "You have the right to ask us not to process your personal data for marketing purposes.",
  ],
  ["object-marketing", "If you would rather not hear from us about offers, change your preferences."],
  ["object-marketing", "You can turn off promotional push notifications in the settings of your phone."],
  [
    "object-marketing",
    "Existing customers may object to receiving advertising for similar products at any time without costs other than those of transmission at the basic rates.",
  ],
  ["withdraw-consent", "You may retract your consent whenever you wish."],
  [
    "withdraw-consent",
    "The consent is voluntary and may be refused or later withdrawn without disadvantages.",
  ],
  ["withdraw-consent", "If you gave us your consent, you can take it back at any time."],
  ["withdraw-consent", "You can revoke your consent with future effect by sending us an informal message."],
  ["withdraw-consent", "Where the legal basis is consent, it can be withdrawn at any time."],
  [
    "withdraw-consent",
    "You may change or withdraw your consent through the link “Cookie settings” in the footer.",
  ],
  ["withdraw-consent", "To withdraw consent, switch off location services in your device's settings."],
  ["withdraw-consent", "Your agreement can be revoked at any time; a short message is enough."],
  [
    "withdraw-consent",
    "The lawfulness of the processing up to the withdrawal of consent remains unaffected.",
  ],
  ["withdraw-consent", "You can change your mind about your consent at any time."],
  ["withdraw-consent", "Having opted in, you may opt out again at any time by withdrawing consent."],
  ["complain", "You can also contact the data protection authority."],
  ["complain", "The data protection authority in your country can help if you think that we break the law."],
  ["complain", "You can contact the Dutch Data Protection Authority with complaints."],
  ["complain", "You are free to bring the matter before the supervisory authority."],
  [
    "complain",
    "If our answer does not satisfy you, you may refer the matter to the Information Commissioner.",
  ],
  ["complain", "You may file a report with the Swedish Authority for Privacy Protection (IMY)."],
  [
    "complain",
    "Complaints may be lodged with the Federal Data Protection and Information Commissioner (FDPIC).",
  ],
  ["complain", "You have the right to apply to the supervisory authority."],
  ["complain", "The right to complain to a data protection authority about how we use your data."],
  ["complain", "You may lodge a complaint with UODO in Warsaw."],
  [
    "complain",
    "If you think your rights have been infringed, please contact the CNIL, 3 place de Fontenoy, Paris.",
  ],
  [
    "complain",
    "Where we fail to solve your problem, the Office of the Data Protection Ombudsman takes complaints.",
  ],
  ["complain", "You can raise the matter with the Irish Data Protection Commission."],
  ["", "Tax laws require us to keep invoices and to delete your data afterwards."],
  ["", "If you request a brochure, we ask you to provide your personal data."],
  ["", "We receive your personal data when you contact us."],
  ["", "If you want to participate, you must provide us with your personal data."],
  ["", "If you wish to register, please give your data in the form."],
  ["", "When you request support, we may access your account data."],
  ["", "You may be asked to confirm your personal data when you call us."],
  ["", "If you write to us, we will keep a record of your message and delete it later."],
  ["", "We provide your data to the police if they ask for it."],
  ["", "Users can view the personal data of other users in the directory."],
  ["", "We will not object to your use of other services."],
  ["", "You acknowledge that we may erase your data if you do not log in for a year."],
  ["", "You agree to give us access to your data."],
  [
    "access rectification erasure restriction portability object",
    "Your rights: (a) to know; (b) to correct; (c) to delete; (d) to restrict; (e) to port; (f) to object.",
  ],
  [
    "access rectification erasure",
    "For access to, correction of or deletion of your data, write to privacy@wren.example.",
  ],
  ["rectification erasure", "To update or delete your information, log in to your account."],
  [
    "access rectification erasure",
    "You retain the right to access, amend and delete your personal information at any time.",
  ],
  ["restriction", "We shall restrict processing if you contest the accuracy of the data."],
  ["restriction", "We can limit the use of your data at your request."],
  ["object-marketing", "You can ask us to stop processing your data for marketing."],
  [
    "complain",
    "The competent supervisory authority is the Bavarian State Office for Data Protection Supervision.",
  ],
  ["complain", "Nothing in this policy limits your right to go to the regulator."],
  [
    "",
    "To have the data deleted that a shop holds about you, contact the shop directly; we only act for it.",
  ],
  [
    "",
    "You can see which permissions the app has:\n\n- view network connections\n- full network access\n- modify or delete the contents of your USB storage\n- access precise location",
  ],
  ["", "## Your rights and how to reach us\n\n- Tower 3, Block D, Elm Street"],
  ["", "If you have a complaint about a product, write to complaints@wren.example."],
  ["", "Authorities may object to a merger, and we may have to hand over documents."],
  ["", "We do not knowingly collect data of children and delete such data when parents tell us."],
  ["", "Copies of the contract with our hosting company are available on request."],
  ["", "Our legal team reviews, corrects and updates this notice every year."],
  ["", "You can review your order before you send it and change the number of items."],
  ["", "You can access your account with your e-mail address and a password."],
  ["", "You may remove items from your basket at any time."],
  ["", "We store backups, which are erased after 30 days."],
  ["", "Users who break the rules may have their posts removed."],
  ["", "You can withdraw from the contract within 14 days."],
  ["", "You may withdraw money from your wallet at any time."],
  ["", "Reviewers may object to a decision of the editors."],
  ["", "We will inform you if we intend to use the data for another purpose."],
  ["", "You will be informed about changes of this policy by e-mail."],
  [
    "",
    "Our employees may only process your data on instruction and must return or delete them when they leave.",
  ],
  ["", "We limit the amount of data we collect."],
  ["", "Your data are transferred to another provider if we change our host."],
  ["", "The authority for consumer protection audits our scales."],
  ["", "Third parties may ask you for consent, which you can give or refuse there."],
  ["", "We will ask for your consent again if the purpose changes."],
  ["", "To restrict background data, open the settings of your phone."],
  ["", "Posts can be exported as PDF by the administrator of the group."],
];
