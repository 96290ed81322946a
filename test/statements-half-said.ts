import type { ItemId } from "../server/knowledge/items.ts";
import type { Example } from "./statements.ts";

/** Our own sentences that touch upon an item without answering it, beside those that do. */
export const HALF_SAID_EXAMPLES: Readonly<Partial<Record<ItemId, readonly Example[]>>> = {
  retention: [
    [
      "weak:as-long-as-necessary",
      "The association stores records for such time as is reasonable for its tasks.",
    ],
    ["weak:as-long-as-necessary", "Once the data have served their purpose, we remove them."],
    [
      "weak:as-long-as-necessary",
      "The museum processes personal data for the duration necessary to run the tours.",
    ],
    [
      "weak:general-factors",
      "How long we keep records depends on their kind and on the reason for which they were made.",
    ],
    [
      "weak:general-factors",
      "## Storage\n\nIn setting the storage period we look at how delicate the data are.",
    ],
    [
      "weak:as-long-as-necessary",
      "## Storage\n\nOur payment provider keeps card data for 13 months. We ourselves keep your data as long as necessary.",
    ],
    ["present", "Your photos stay with us until you ask us to take them down."],
    ["present", "If you leave the club, your address is removed from the register at once."],
  ],
  recipients: [
    ["weak:third-parties", "We may give your data to external parties where the purposes above call for it."],
    ["weak:third-parties", "We do not sell your data; it may however be shared with other companies."],
    ["present", "We do not share your data with other companies."],
    ["present", "We share data with third parties who help us to run the shop."],
    ["present", "We pass your name on to the hotel that you have booked."],
    ["present", "Companies that perform services on our behalf may receive your data."],
  ],
  security: [
    ["weak:no-measure", "The protection of your data matters a great deal to us."],
    ["weak:no-measure", "The safety of your information is our top priority."],
    [
      "weak:no-measure",
      "## Security\n\nWe take security seriously. Card numbers are encrypted by our payment provider.",
    ],
    ["present", "We record every access to patient files."],
  ],
  "right-object-marketing": [
    [
      "weak:only-ad-targeting",
      "Our newsletter is sent each month. Interest-based ads can be switched off in the settings of your phone.",
    ],
    ["weak:only-ad-targeting", "Our newsletter is sent each month. You may limit ad tracking."],
    [
      "weak:only-ad-targeting",
      "Our newsletter is sent each month. You can disable marketing cookies in the banner.",
    ],
    [
      "weak:only-ad-targeting",
      "Our newsletter is sent each month. Go to youronlinechoices.eu to refuse behavioural advertising.",
    ],
    [
      "weak:only-ad-targeting",
      "We send offers to customers.\n\n## Marketing\n\nYou can opt out of targeted advertising.",
    ],
    ["present", "## Marketing\n\nWe send a newsletter. You can opt out of it and of targeted advertising."],
    ["absent", "Our newsletter is sent each month. Our advertisements are marked as such."],
  ],
  "right-object": [
    ["weak:only-marketing-opt-out", 'Choose "no marketing" in your profile.'],
    ["weak:only-marketing-opt-out", "You can switch off push messages with offers."],
    ["absent", "Our object is to serve you well."],
  ],
  "right-withdraw-consent": [
    [
      "weak:only-opt-out",
      "We use health data only with your consent. You may turn off location access in your phone.",
    ],
    [
      "weak:only-opt-out",
      "We use health data only with your consent. You can change your cookie choices at any time.",
    ],
    ["weak:only-opt-out", "We use health data only with your consent. You may reject cookies in the banner."],
    [
      "weak:only-opt-out",
      "Newsletters are sent only with your consent, which you may withdraw by the link in each of them.",
    ],
    [
      "present",
      "We use health data only with your consent. The consent you gave can be cancelled by e-mail.",
    ],
    [
      "present",
      "We use health data only with your consent. If you no longer agree to our processing your data, tell us and we stop.",
    ],
    ["n/a", "We use your address because the contract requires it. You may reject cookies in the banner."],
  ],
  "legal-basis": [
    [
      "weak:consent-by-use",
      "Your use of our services signifies your acceptance of this policy and of the processing described in it.",
    ],
    [
      "weak:consent-by-use",
      "If you do not like these rules, leave; your continued use of the site counts as consent.",
    ],
    ["weak:consent-by-use", "By giving us your data you accept that they are processed."],
    ["absent", "You can use the site without telling us who you are."],
  ],
  "policy-changes": [
    ["present", "If we change this policy, we will put the new text here and adjust the date at the top."],
    ["present", "When this notice is amended, it bears a new date."],
    ["present", "## Changes\n\nThe history of changes can be read in our repository."],
    ["weak:check-back", "This policy is reviewed regularly."],
    ["weak:check-back", "The version in force at the time of your visit applies."],
  ],
  "right-complain": [
    ["weak:not-to-an-authority", "You have the right to complain."],
    [
      "weak:not-to-an-authority",
      "## Complaints\n\nWe take every complaint seriously and answer within ten days.",
    ],
    ["weak:not-to-an-authority", "Whoever wants to make a complaint may turn to our grievance officer."],
    ["present", "You have the right to complain to the supervisory authority."],
    ["absent", "Our grievance officer can be called in the mornings."],
  ],
  "data-source": [
    ["weak:no-source", "We may get personal data about you from various third parties."],
    ["weak:no-source", "We add information about you that we get elsewhere."],
  ],
  "transfer-safeguards": [
    [
      "weak:not-named",
      "We transfer personal data to the United States. When we send them abroad, we comply with applicable data protection law.",
    ],
    [
      "weak:not-named",
      "## Transfers\n\nWe transfer personal data to the United States in accordance with Chapter V of the GDPR.",
    ],
  ],
  "safeguards-copy": [
    [
      "weak:only-more-information",
      "We transfer data to the United States on standard contractual clauses. If you have questions about international transfers, let us know.",
    ],
  ],
  "right-erasure": [
    ["weak:only-closing-account", "You may deactivate your profile in the settings."],
    ["weak:only-closing-account", "You may cancel your registration whenever you like."],
    [
      "present",
      "California residents may request deletion. All other users may ask for deletion of their data, too.",
    ],
  ],
  "right-portability": [
    ["weak:only-export", "The app has an export button."],
    ["weak:only-export", "Your photos can be saved with the download tool for pictures."],
    ["present", "You may have your data sent to somebody else."],
  ],
  cookies: [
    ["present", "This site uses cookies to remember your language."],
    ["weak:only-use", "This site uses cookies."],
    ["absent", "Other sites use cookies of their own."],
  ],
  "controller-identity": [
    ["weak:only-we", "Our company is the controller of your personal data."],
    ["weak:only-a-brand", "Larkspur cares for you. Hosting is done by Kilbride Hosting Ltd."],
  ],
};
