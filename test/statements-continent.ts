import type { ItemId } from "../server/knowledge/items.ts";
import type { Example } from "./statements.ts";

/** Our own sentences in the manner of translators and of public bodies on the continent; and near misses. */
export const CONTINENT_EXAMPLES: Readonly<Partial<Record<ItemId, readonly Example[]>>> = {
  "controller-identity": [
    ["present", "This service is provided by the Department for Lakes and Rivers."],
    ["present", "The site is run by the Ministry of Forests."],
    [
      "present",
      "The data controllers for what we hold about you are Copper Kettle Experts, 4 Mill Lane, Harlow, CM20 9ZZ.",
    ],
    ["weak:only-we", "We fund the work of the Department. We like it. We do."],
  ],
  "transfer-safeguards": [
    ["n/a", "The company does not carry out any transfer of personal data to non-EU countries."],
    ["n/a", "A transfer of personal data to third countries is excluded."],
    ["absent", "We carry out transfers of personal data to non-EU countries."],
    ["n/a", "The administrator does not provide for the transfer of your data to third countries."],
    ["n/a", "A transfer of your data to third countries is not planned."],
    ["n/a", "We do not intend to transfer your personal data to a third country."],
    ["n/a", "There is no intention to transfer the data to third countries."],
    ["n/a", "The transfer of personal data to third countries does not take place."],
    ["n/a", "It is not envisaged that your personal data be transferred to a third country."],
    ["n/a", "Your personal data will under no circumstances be transferred to third countries."],
    ["absent", "Your personal data are transferred to third countries. Other transfers are not planned."],
    [
      "weak:not-named",
      "Your personal data are transferred to Google in the United States. The transmission is governed by a specific agreement between the company and Google.",
    ],
  ],
  "right-object-marketing": [
    ["n/a", "We do not use your data for any purpose other than the one stated above (e.g. newsletters)."],
    ["absent", "We use your address for the purposes stated above, for example newsletters."],
    [
      "n/a",
      "Personal data are neither used nor disclosed for the purpose of direct advertising or opinion research.",
    ],
    ["n/a", "We process no personal data for direct marketing purposes."],
    ["absent", "Your data are used for direct advertising, and they are not disclosed to anybody."],
    [
      "present",
      "We send you marketing messages if you agreed. Once you withdraw your consent you will no longer be contacted and receive no further communications.",
    ],
    [
      "present",
      "We send offers by e-mail. The person concerned may object, in whole or in part: a) for good reasons to the processing of data that concern them; b) to the processing of data for the sending of advertising material.",
    ],
  ],
  "right-object": [
    ["absent", "You may withdraw your consent at any time and we will stop the processing of your data."],
    ["present", "You may ask us to stop the processing of your data."],
    [
      "weak:only-marketing-opt-out",
      "You have these rights:\n\n- **Right to object:** you can object to the processing of your data for direct marketing.",
    ],
    [
      "present",
      "You have these rights:\n\n- **Right to object:** you can object to the processing of your data.",
    ],
    ["weak:only-marketing-opt-out", "You can object to receiving our newsletter."],
    ["present", "You can object to the processing of your data."],
    ["present", "Every user has the right to refuse further processing of data for reasons of their own."],
    ["present", "Every guest has the right to refuse further data processing."],
    ["absent", "Every guest has the right to refuse a change of room."],
    ["present", "You can ask for the processing of your data to be stopped."],
    ["absent", "You can ask for the music to be stopped."],
  ],
  "right-portability": [
    [
      "present",
      "You have the right to access, rectification, erasure, the right to object and the right to transfer data.",
    ],
    [
      "present",
      "The person concerned has the right of access to data, to their rectification, to erasure and to the transfer of the data.",
    ],
    ["absent", "You have the right to access your data. We have the right to transfer data to a buyer."],
    ["absent", "You have the right to object to the transfer of data to third parties."],
    ["present", "You have the right to:\n\n- access your data,\n- request to transfer personal data."],
    ["present", "You have the right to see your data in order to correct it, transfer it or delete it."],
    ["absent", "You have the right to correct or delete your data. We transfer it to nobody."],
  ],
  "right-rectification": [
    [
      "absent",
      "How you can change or withdraw your consent\n\nYou may change or withdraw your consent at any time.",
    ],
    ["absent", "You have the right to change or revoke a consent that you have given."],
    ["present", "You have the right to change your data or withdraw your consent."],
  ],
  "legitimate-interests": [
    [
      "present",
      "The legitimate purpose of the controller is to keep accounts, to look after customers and to collect debts.",
    ],
    [
      "present",
      "The legitimate purposes pursued by the administrator are debt collection and the marketing of our own services.",
    ],
    ["weak:not-named", "We process your data on the basis of a legitimate interest of the controller."],
    ["n/a", "We process your data for a legitimate purpose only."],
    [
      "weak:not-named",
      "We may write to you where we have a legitimate interest, for example when you visited us.",
    ],
    ["present", "We may write to you where we have a legitimate interest, for example preventing fraud."],
    [
      "weak:not-named",
      "We may write to you when we have a legitimate interest, for example when:\n\n- you visited us\n- you were in contact with us",
    ],
    [
      "present",
      "We rely on our legitimate interests, for example:\n\n- preventing fraud\n- keeping in contact with you",
    ],
  ],
  "legal-basis": [
    ["present", "The processing takes place in fulfilment of a contract that was concluded with you."],
    ["present", "The legitimation for the processing is your consent."],
    ["present", "In this service, the processing of personal data is consented to by the user."],
    ["present", "The processing of your data is consented by the person concerned."],
    ["absent", "Requests are answered by the user."],
  ],
  "safeguards-copy": [
    [
      "present",
      "We transfer data to the United States under standard contractual clauses. Copies are available on request.",
    ],
    [
      "absent",
      "We transfer data to the United States under standard contractual clauses. Your posts are shown there, too; these copies are ordinary messages.",
    ],
  ],
  "data-categories": [
    ["absent", "The data you provide will be used by the college for the provision of education."],
    ["absent", "We share personal data with third parties, including the Department for Education."],
    ["present", "We collect data on your education and your country."],
    [
      "weak:no-kinds",
      "We process your personal data. In all matters of the processing of personal data please contact us by email.",
    ],
    [
      "weak:no-kinds",
      "We process your personal data. Documents are kept until the end of the calendar year in which the service was provided.",
    ],
    [
      "weak:no-kinds",
      "We process your personal data. Consent is not compulsory, but its lack will prevent us from processing your data.",
    ],
    ["present", "We process your email address and your calendar."],
    ["present", "We do not collect any personal data."],
    [
      "weak:no-kinds",
      "We process your personal data. We do not process personal data for the purpose of automated decisions.",
    ],
  ],
  "mandatory-provision": [
    ["present", "As a rule, the use of our services does not require the provision of personal data."],
    ["absent", "Our suppliers do not require a deposit."],
    [
      "absent",
      "We pass your data on to the ministry where there is a statutory obligation to provide this information.",
    ],
    ["present", "You are under a statutory obligation to provide this information."],
    ["absent", "We recognize you, which speeds up your visit as you do not have to log on each time."],
    ["present", "You do not have to log on to read our pages."],
    ["present", "Fields with an asterisk are compulsory; without them your request cannot be handled."],
    ["absent", "Fields have a light border; without it they could not be seen."],
    ["present", "Providing your personal data is a statutory obligation where the law asks for them."],
    ["present", "Giving the data is a necessary condition for concluding a contract."],
    ["present", "Visitors can voluntarily subscribe to the newsletter by giving their e-mail address."],
    ["present", "Guests may voluntarily register by entering their name and age."],
    ["absent", "The processing of personal data is required to be able to match offers to seekers."],
    ["absent", "We may share personal data that is required to make identity checks."],
    ["weak:no-consequences", "We only collect information that you choose to give us."],
    ["absent", "Information that you choose to share with the public can be seen by everybody."],
    ["absent", "The company voluntarily subscribes to a code of conduct by providing reports."],
  ],
  "automated-decisions": [
    ["present", "Decisions are not taken in an automated manner."],
    ["n/a", "Letters are printed in an automated manner."],
    ["n/a", "This site does not use profiling cookies."],
    [
      "weak:only-the-right",
      "This site does not use profiling cookies. You have the right not to be subject to automated decisions.",
    ],
    ["present", "We do not use profiling."],
    ["present", "We do **not** use your data for:\n\n- Advertising\n- Automated decisions about you"],
    ["weak:no-logic", "We use your data for:\n\n- Advertising\n- Automated decisions about you"],
    [
      "weak:no-logic",
      "We do not use your data except for:\n\n- Advertising\n- Automated decisions about you",
    ],
  ],
  recipients: [
    ["absent", "Your data is provided by your employer."],
    ["present", "Your data is provided to your employer."],
    ["present", "Access to your data may be granted to freight consortia and manufacturing partners."],
    ["weak:third-parties", "Access to your data may be granted to partners."],
    ["present", "Your data will not be communicated to third parties except where the law demands it."],
    ["present", "The data will not be assigned to others."],
    ["weak:third-parties", "Your data will be communicated to third parties."],
    ["present", "The data are intended solely for the internal services of the company."],
    ["absent", "The data are intended solely for statistics."],
    [
      "present",
      "Within our company, those departments receive access to your data that need them for the contract.",
    ],
    [
      "absent",
      "We ask for the data that are needed for making payments and for calling our employees back. Your data are used for it.",
    ],
    ["absent", "We record how you use the portal and your use of the social networks of the company."],
    ["absent", "This data is provided by users, including bus operators, local authorities and agents."],
    [
      "present",
      "Your data will be made available to entities that are authorized by law or to a company that provides legal services.",
    ],
    ["present", "We use a hosting provider."],
    ["absent", "We do not transfer your data to third countries."],
    ["absent", "Your data are not passed on to countries outside the EU."],
    ["present", "We do not transfer your data to anyone."],
    ["present", "We do not disclose your data, nor do we transfer them to third countries."],
  ],
  security: [
    ["absent", "This notice sets out which data we hold and how we protect your information."],
    ["weak:no-measure", "We protect your information."],
    ["absent", "We need to know your basic personal data to check your age."],
    ["present", "Staff see your personal data on a need to know basis."],
    [
      "absent",
      "Under the Regulation on the protection of natural persons with regard to the processing of personal data we tell you:\n\n1. Video surveillance covers the hall and the stairs.\n2. You may ask for your data.",
    ],
    [
      "present",
      "For the protection of your data we have taken these measures:\n\n1. Video surveillance of the server room.\n2. Locks.",
    ],
    [
      "absent",
      "Video surveillance\n\nVideo surveillance includes the hall and the stairs. You may ask for access to your personal data.",
    ],
    ["present", "Access to usage logs is restricted to the developer."],
    ["absent", "Access to the courses is restricted to members."],
    ["absent", "## Why we need them\n\n- **To run and secure the site** we need your address."],
    ["weak:no-measure", "- **Security** is dear to us."],
    ["present", "Our data center is under video surveillance, which protects your personal data."],
  ],
  "controller-contact": [
    ["present", "You can ask for your data by filling in the contact form on our website."],
    ["present", "Questions can be sent to us with our contact form."],
    ["absent", "We process what you tell us in the contact form."],
    ["absent", "When you write through the contact form we collect your name."],
    ["absent", "By filling in the registration form on our website you become a member."],
  ],
  cookies: [
    ["present", "We collect information on how you use the site, using cookies and page tags."],
    ["weak:only-use", "We use cookies."],
    ["absent", "Steps and heart rate are collected by your fitness tracker."],
    ["absent", "- **Tracking of parcels:** we count them for 30 days."],
    ["present", "- **Tracking of visitors:** we count them with cookies."],
  ],
  "dpo-contact": [
    ["n/a", "We have not appointed a data protection officer. Write to us."],
    ["present", "Data protection delegate: Ana Roca, delegate@larch.example"],
    ["present", "The inspector for data protection can be reached at inspector@larch.example."],
    ["n/a", "You may complain to the data protection commissioner of the state."],
  ],
  purposes: [
    ["present", "Data are processed for the management of membership and for the organisation of events."],
    ["absent", "Data are processed for the organisation."],
  ],
  "policy-changes": [
    [
      "weak:check-back",
      "We may change this policy. You should check this policy frequently to ensure you are aware of the version that applies.",
    ],
    ["present", "We may change this policy. We will notify you of changes to ensure you are aware of them."],
    ["weak:check-back", "We may adapt this statement; the version published on the website applies."],
    ["present", "We may adapt this statement; changes are published on the website."],
  ],
  "right-erasure": [
    ["present", "You have the right to oblivion."],
    ["absent", "The right to change your room is yours."],
  ],
  "right-access": [
    [
      "absent",
      "Details about use and access to your personal data by the ministry are found there, please visit its page.",
    ],
    ["present", "To get access to your personal data, please visit our office."],
    ["present", "You can ask us at any time which data we have stored about you."],
    ["absent", "You can ask us at any time which rooms we have."],
  ],
  "right-complain": [
    ["present", "You may file a complaint with the inspectorate for data protection."],
    ["absent", "You may file a complaint with the inspectorate for buildings."],
  ],
  retention: [
    ["present", "The data are kept as long as their deletion is not requested by the person concerned."],
    ["weak:as-long-as-necessary", "The data are conserved as long as they are needed."],
  ],
  "rights-exercise": [
    [
      "present",
      "You have the right of access to your data.\n\nFor any request regarding the processing of personal data, the controller can be contacted at the address above.",
    ],
    [
      "absent",
      "You have the right of access to your data.\n\nFor any request regarding your parcel the driver can be contacted.",
    ],
  ],
};
