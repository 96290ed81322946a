import type { ItemId } from "../server/knowledge/items.ts";
import type { Example } from "./statements.ts";

/**
 * Our own sentences in the manner of clubs, schools, councils, research projects and blogs: notices to parents, one
 * person who says "I", imprints and copyright lines; beside each, what only looks like it.
 */
export const SITES_EXAMPLES: Readonly<Partial<Record<ItemId, readonly Example[]>>> = {
  "controller-identity": [
    [
      "present",
      "The person responsible for this website is\n\n<p>Anna Kiefer<br>Lange Gasse 3<br>1080 Wien</p>\n\nMore.",
    ],
    ["absent", "More can be found in Fernly's privacy policy."],
    [
      "absent",
      "The site is hosted via Fernly Pages, a service provided by Fernly, Inc., Boston MA 02110, USA.",
    ],
    ["absent", "Payments run over Stripe. Stripe is a controller in its own right for your card."],
    ["weak:only-a-brand", "## Our details\n\nName: Fenwick Linkup"],
    ["weak:only-a-brand", "© 2025 Fenwick Osteopathy. All rights reserved."],
    ["weak:only-a-brand", "Fenwick Osteopathy © 2025"],
    ["present", "These pages are run by Mary T. Oakes."],
    ["absent", "Give your name: it is printed on the badge."],
  ],
  "dpo-contact": [
    [
      "present",
      "## Contact\n\n- 3 Weir Lane, Hexham NE46 1AA\n- Data protection lead: Ruth Amble, lead@weir.example",
    ],
    ["weak:no-way-to-reach", "Our data protection coordinator trains the volunteers."],
    ["n/a", "The lead singer protects the costumes."],
  ],
  "legitimate-interests": [
    [
      "present",
      "We rely on our legitimate interests. An example of this would be keeping our premises secure for those who hire them.",
    ],
    [
      "present",
      "We have a legitimate interest in holding these notes, as without them we could not treat you safely.",
    ],
    ["weak:not-named", "We hold these notes in our legitimate interest."],
  ],
  recipients: [
    ["present", "We will not:\n\n- sell or rent your data to third parties"],
    ["weak:third-parties", "We may:\n\n- sell or rent your data to third parties"],
    ["present", "We share them with other scout groups where a leader stands in."],
    ["present", "Names are passed to partner universities."],
    ["absent", "You can use our services, such as online banking, without a password."],
  ],
  "third-country-transfers": [
    [
      "absent",
      "The entity responsible for processing your personal data is Luxembourg House of Baking g.i.e.",
    ],
    ["absent", "Two acts are the laws that govern the processing of personal information within the UK."],
    ["present", "All personal information is processed within the UK."],
  ],
  "transfer-safeguards": [
    ["n/a", "We do not allow our service providers to send your personal data outside the EEA."],
    [
      "weak:not-named",
      "When we transfer your personal data to countries outside the UK, we see to it that it has a similar degree of protection.",
    ],
  ],
  retention: [
    ["present", "We retain your data until such a time as you unsubscribe."],
    ["present", "## How long\n\nAddresses will only be held until passed to the mailer, and then deleted."],
    [
      "absent",
      "We may anonymise your personal data for statistics, in which case we may use it indefinitely without further notice.",
    ],
    ["absent", "We set a cookie for your choice. This expires after 31 days."],
    ["absent", "## What is stored\n\nThere is no other commercial purpose."],
    ["weak:as-long-as-necessary", "We only keep your data long enough to do what we collected it for."],
    ["present", "## How long we keep it\n\nUsually this is up to four years after your child's last lesson."],
    ["present", "We keep your child's records for seven years."],
    ["weak:as-long-as-necessary", "We hold your child's data only for as long as necessary."],
    ["present", "## Other uses\n\n### How long\n\nReceipts are kept for seven years."],
    [
      "present",
      "We have the right to retain your information for five more years after the account is closed.",
    ],
    ["absent", "Our suppliers are not storing your data outside the EEA."],
    ["absent", "## Links to other sites\n\nThey keep your data for seven years."],
  ],
  "right-access": [
    ["present", "You may write to the treasurer to ask about personal data concerning you."],
    ["present", "You have the right to request access to information that we hold about you or your child."],
    ["present", "As a guardian, you have the right to:\n\n- Access the data we hold on your child\n- Object"],
    [
      "present",
      "## Other choices\n\n### Your rights\n\nYou have the right to request, free of charge:\n\n- Access to and correction of your personal data;",
    ],
    ["absent", "If we learn that a child under 13 signed up without consent, we delete the account."],
  ],
  "right-erasure": [
    ["present", "You can ask us to delete the data of your child."],
    [
      "weak:only-incorrect-data",
      "You have the right to have inaccurate personal data rectified, blocked, erased or destroyed.",
    ],
    ["absent", "If you believe that we hold data about your child under 13, tell us and we delete it."],
    [
      "absent",
      "Should your child have sent us an address, you can ask us to delete your child's information.",
    ],
    ["absent", "If you are a parent, write to us to have your child's information deleted."],
    ["absent", "## Children\n\nParents can ask us to delete what we know of their children."],
    ["present", "## The rights of your child\n\nYou can ask us to delete the data of your child."],
  ],
  "right-restriction": [
    [
      "present",
      "You have the right to: opt out of cookies that are not needed; see, restrict, or object to our use of your personal information.",
    ],
    ["absent", "## Your rights\n\n- Credit Bureau North Limited\n- Sandal Data Limited"],
  ],
  "right-portability": [
    ["present", "## Your rights\n\nYou have rights, including:\n\n- Request transfer of your personal data."],
    ["present", "You can ask Larch to:\n\n- send your personal information to other third parties."],
    [
      "absent",
      "## Your rights\n\nWhen transferring EEA data elsewhere, we rely on clauses approved by the Commission.",
    ],
  ],
  "mandatory-provision": [
    ["weak:no-consequences", "You may provide additional information, such as your age."],
    ["absent", "We enrich the index with additional information (e.g. life dates, images)."],
  ],
  "data-source": [
    ["present", "Your information may be shared with us by fundraising sites."],
    [
      "present",
      "## How we obtained them, if from a third party\n\nFrom freely available public information.",
    ],
    ["present", "We receive from PayPal the name of the payer."],
    ["present", "We extract names and enrich them with dates from publicly accessible repositories."],
    ["n/a", "These data are not combined with data from other sources."],
    [
      "n/a",
      "We may disclose your data to affiliate companies in order for them to provide us with services.",
    ],
    ["n/a", "We may receive compensation from the shop to which a link leads."],
    ["n/a", "## Where we process your data\n\nWe checked our suppliers in Norway."],
    ["present", "## Where we get your data\n\nAgents and schools."],
  ],
  "policy-changes": [
    ["absent", "Supporters are told by email before any changes to this list of suppliers."],
    ["absent", "## Changes to your contact details\n\nYou can email the secretary."],
    ["absent", "To tell us of any changes to your membership details, please write; we will let you know."],
    ["present", "## Changes to this notice\n\nWe will email you."],
  ],
  "eu-representative": [
    ["n/a", "We respect the GDPR. Our mail service is covered by the EU-US Privacy Shield."],
    ["absent", "We respect the GDPR. We are certified to the EU-US Privacy Shield."],
  ],
  "right-rectification": [
    [
      "present",
      "You have the right to request:\n\n- that anything inaccurate in your personal data is corrected at once",
    ],
    ["present", "Where your personal information is out of date, corrections can be sent to us."],
    ["absent", "Where the notice is out of date, corrections can be sent to us."],
  ],
  "right-object": [
    ["present", "You have a right to ask us to stop using your personal data, and we will."],
    ["absent", "You can ask us to stop processing your data in certain circumstances."],
    ["weak:only-marketing-opt-out", "If you no longer want our newsletter, opt out at any time."],
  ],
  "automated-decisions": [["present", "Profiling by third parties is thereby excluded."]],
  "legal-basis": [
    ["absent", "We keep your data as long as the law requires us to, and no longer."],
    ["present", "The law requires us to keep your invoices."],
  ],
  "safeguards-copy": [
    [
      "present",
      "Your data go to a processor in the United States under standard contractual clauses. You can read the text of the agreement on its site.",
    ],
  ],
  "effective-date": [
    ["present", "# Fenwick Privacy Policy – 3 November 2024\n\nWe collect your name."],
    ["present", "---\ntitle: Privacy\ndate: 2024-11-03T00:00:00+01:00\n---\n\nWe collect your name."],
  ],
  "controller-contact": [
    [
      "absent",
      "## Right to lodge a complaint\n\nDatenschutzbehörde\n\nBarichgasse 40–42, 1030 Wien\n\ndsb@dsb.gv.at",
    ],
  ],
  cookies: [["absent", "## Log files\n\nThe host provides them to keep the site safe."]],
  security: [
    ["absent", "Authorized individuals may also use this information to develop the site."],
    ["absent", "You can prevent the collection of your data with a plug-in."],
    ["present", "Only authorized individuals have access to your data."],
  ],
  "right-object-marketing": [
    ["n/a", "We will not:\n\n- rent out your data\n- share your data for marketing purposes"],
    ["absent", "We may:\n\n- rent out your data\n- use your data for marketing purposes"],
    ["n/a", "## Opting out of cookies\n\nIf you opt out, we do not collect any information."],
    ["n/a", "Data is not sold or shared with third parties for marketing purposes."],
    ["absent", "We use your data for marketing purposes."],
  ],
  "right-withdraw-consent": [
    [
      "present",
      "Statistics need your consent. Users are able to control their consent with a tool in the corner.",
    ],
    ["n/a", "It allows transfers to companies that have opted in."],
  ],
  "rights-exercise": [
    [
      "present",
      "## Your rights\n\nYou may have your data erased.\n\nIf you have such a request, get in contact with our records team.",
    ],
  ],
  "data-categories": [
    [
      "weak:no-kinds",
      "Those data are kept for no longer than is necessary for the purpose for which personal data are processed.",
    ],
  ],
};
