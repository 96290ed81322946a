import type { ItemId } from "../server/knowledge/items.ts";
import type { Example } from "./statements.ts";

/** Who receives data, where they go, what protects them there and where that can be read, in less usual words. */
export const SHARING_EXAMPLES: Partial<Record<ItemId, readonly Example[]>> = {
  recipients: [
    ["present", "Your medical notes are handed over to the surgeon who will operate on you."],
    ["present", "Insurers and loss adjusters will be provided with the details on your form."],
    ["present", "Names and results are reported to the national athletics federation."],
    ["present", "We pass your order on to the bakery in your street."],
    ["present", "Only the treasurer looks into the register of your payments."],
    ["present", "No disclosure of your data is made to any outside body."],
    ["present", "We keep your information to ourselves."],
    [
      "present",
      "Your details are made available to other companies of the Quillfeather group which print maps.",
    ],
    [
      "present",
      "We get help with two jobs: someone hosts our site (Netlify) and someone sends out the letters.",
    ],
    [
      "weak:third-parties",
      "A transmission of your data to third parties takes place where the law allows it.",
    ],
    ["weak:third-parties", "We let our partners have information about you."],
    ["weak:third-parties", "The data that you give us may be passed on."],
    ["weak:third-parties", "Your data are given to third persons only if you agree."],
    ["weak:third-parties", "We share some data externally."],
    ["absent", "Keep your password to yourself. Do not disclose it to any third party."],
    ["absent", "“Recipient” means any person or body to whom personal data are disclosed."],
    ["absent", "The ferry line shares visitor data with its own advertisers."],
  ],
  "third-country-transfers": [
    ["present", "Your data are transferred to the United States, where our parent company has its archive."],
    ["present", "| Vendor | Location |\n| --- | --- |\n| Quillmail | Canada |\n| Parchment Pay | Israel |"],
    ["present", "We do not intend to convey personal data to any state lying beyond the European Union."],
    ["present", "Your data never crosses the borders of the European Union."],
    ["present", "Your records remain on Swiss soil."],
    ["present", "All processing takes place within Germany."],
    ["present", "The lodge in Tanzania receives your passport number."],
    ["present", "Your profile is viewed by our recruiters in Nairobi."],
    ["present", "The information you give us ends up in Canada."],
    ["present", "Personnel files are kept centrally in Houston."],
    ["present", "The letters go to our office in Leeds and your data are kept in a cabinet in Leeds."],
    ["present", "The foundation forwards applications to its office in Nairobi."],
    ["present", "Our American parent company can see your profile."],
    ["present", "No international transfers are made."],
    ["absent", "Under the GDPR, transfers of personal data to third countries are subject to conditions."],
    ["absent", "You may not download or export the software to any country under embargo."],
    ["absent", "When you have moved abroad, please send us your new address."],
    ["absent", "Our shop is closed on Swiss holidays, and the Canadian law on privacy differs from ours."],
  ],
  "transfer-safeguards": [
    ["present", "We ask for your explicit consent to this very transfer before your file goes to Peru."],
    ["present", "With our Indian developers we signed the EU's standard clauses."],
    [
      "present",
      "Sending your form to the consulate in Beijing is necessary to perform the contract with you.",
    ],
    ["weak:not-named", "Suitable guarantees exist for the transfer to third countries."],
    [
      "weak:not-named",
      "Transfers to our American suppliers only take place if the requirements of Art. 44 are met.",
    ],
    ["weak:not-named", "Whenever data go to India we see to it that they are well protected."],
    ["n/a", "BCR is the name of our loyalty program."],
  ],
  "safeguards-copy": [
    ["present", "Transfers to Peru rest on standard contractual clauses. They can be requested from us."],
    [
      "present",
      "We transfer data to Peru under the SCCs. We will gladly forward to you the relevant clauses.",
    ],
    ["present", "We transfer data to Peru under the SCCs. A duplicate of the clauses is sent upon demand."],
    ["present", "We transfer data to Peru under the SCCs. The transfer agreement is posted on our intranet."],
    ["present", "We transfer data to Peru under the SCCs. You can have sight of the signed clauses."],
    [
      "weak:only-more-information",
      "We transfer data to Peru under the SCCs. Any queries about how your data gets to Peru? Write to us.",
    ],
    [
      "weak:only-more-information",
      "We transfer data to Peru under the SCCs. Further particulars of international data flows are available from the registrar.",
    ],
    ["absent", "We transfer data to Peru under the SCCs. We keep copies of the signed clauses in our files."],
    [
      "absent",
      "We transfer data to Peru under the SCCs. The clauses of our rental contract can be read in the app.",
    ],
    [
      "absent",
      "We transfer data to Peru under the SCCs. The supplier hands over to us a copy of the clauses each year.",
    ],
  ],
  security: [
    ["absent", "When we transfer your data to the United States, we put appropriate safeguards in place."],
    ["absent", "Our recipients abroad protect your information to a standard like that of Europe."],
    ["weak:no-measure", "We take appropriate measures to protect your personal data."],
  ],
};
