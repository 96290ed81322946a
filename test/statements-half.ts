import type { ItemId } from "../server/knowledge/items.ts";
import type { Example } from "./statements.ts";

/** Our own sentences that say half of what is due, each beside one that says it in full or says something else. */
export const HALF_EXAMPLES: Readonly<Partial<Record<ItemId, readonly Example[]>>> = {
  "controller-identity": [
    [
      "present",
      "This notice is about the data that arise when you use alderbox, a service provided by alderbox GmbH (“alderbox”, “we”, “us”).",
    ],
    ["present", "This platform is run by Alder Games, Inc. or Larch Pte. Ltd. (“Larch”, “we” or “us”)."],
    ["absent", "We use alderbox, a service provided by alderbox GmbH, to send our letters."],
  ],
  "eu-representative": [
    [
      "present",
      "Larch Pte. Ltd., Singapore, is the controller. We welcome readers in the EU.\n\nRepresentative in the EU: Ms Ada van Roe",
    ],
    [
      "weak:not-named",
      "Larch Pte. Ltd., Singapore, is the controller. We welcome readers in the EU.\n\nOur representative in the EU: see below.",
    ],
    [
      "weak:outside-eu",
      "Larch Pte. Ltd., Singapore, is the controller. We welcome readers in the EU.\n\nOur representative in the EU is Ada Roe, 4 High Street, London, United Kingdom.",
    ],
  ],
  "right-object": [
    ["weak:only-cookies", "To opt out of Matomo analytics on our pages, click the link in the footer."],
    ["weak:only-cookies", "Visitors may opt out of being tracked by our measurement partners."],
    ["weak:only-cookies", "You can opt out of usage statistics in the menu."],
    ["weak:only-marketing-opt-out", "You may opt out of certain types of messages in your settings."],
    ["weak:only-cookies", "We offer the ability to opt out of sending crash reports."],
    ["absent", "You may opt out of certain types of insurance."],
    ["absent", "You have the right to have processing paused while an objection or a claim is investigated."],
    ["present", "You have the right to have processing paused and to object."],
    ["absent", "Your browser can be set to refuse every cookie."],
    ["present", "You may ask us to stop processing your personal data, or to stop writing to you."],
    ["present", "You have the right to have us stop using your data and to stop all promotional messages."],
    ["present", "You have:\n\n- the right to be informed\n- the right to refuse processing"],
    [
      "present",
      "You may object to us using your data for direct marketing and, in certain cases, for legitimate interests or research.",
    ],
    ["weak:only-marketing-opt-out", "You may object to us using your data for direct marketing."],
    ["weak:only-marketing-opt-out", "You have the right to have us stop sending promotional messages."],
  ],
  "right-withdraw-consent": [
    [
      "weak:only-opt-out",
      "We share your address with sponsors only with your consent. If you opt in to our promotional letters, you may later opt out of them.",
    ],
    [
      "present",
      "Some processing rests on your consent. If you have opted in, you can opt out again at any time.",
    ],
    [
      "weak:only-opt-out",
      "We write to you on the basis of your consent. Uncheck the box to receive newsletters in your profile and we stop sending newsletters.",
    ],
    [
      "weak:only-opt-out",
      "We give your address to sponsors only with your permission. You may unsubscribe from certain letters by telling us that you want no more solicitations.",
    ],
    [
      "weak:only-opt-out",
      "We use your address for marketing letters only if you have given us permission. You can opt out of our promotional letters at any time.",
    ],
    ["present", "We process this data with your consent. To withdraw it, uncheck the box in your profile."],
    ["absent", "With your express permission we collect data about your use of our website."],
    ["weak:only-opt-out", "You can revoke your consent to receiving push notifications in the settings."],
    ["present", "You can revoke your consent in the settings."],
    ["n/a", "Your use of our website constitutes consent to the collection of data."],
  ],
  "right-access": [
    [
      "present",
      "In order to view, amend, erase or correct your collected information, contact the help desk.",
    ],
    ["present", "In order to view, amend or correct your collected information, contact Larch support."],
    ["present", "You have the right to request and review information that Larch holds about you."],
    ["absent", "To see, change or delete a message, contact its sender."],
  ],
  "right-rectification": [
    ["present", "All users of our site may make any changes to their details by logging in."],
    ["absent", "All users of our site may make any changes to their avatars by logging in."],
    ["present", "To view, update or delete your personal data, please write to us."],
    ["absent", "To view or delete your personal data, please write to us."],
  ],
  "right-portability": [
    ["present", "We answer any request for transfer of personal data within a month."],
    ["absent", "We answer any request for transfer of money within a month."],
  ],
  "mandatory-provision": [
    ["present", "Information collected during an order is needed for Larch to manage the order."],
    ["absent", "Information on the parcel is shown while we manage the order."],
  ],
  "right-erasure": [
    ["present", "To view, update or delete your personal data, please write to us."],
    ["absent", "To view or update your personal data, please write to us."],
    ["present", "There is a way for you to change or delete your details."],
    ["present", "If you choose to deactivate your account, we delete your backups and files within a month."],
    ["weak:only-closing-account", "If you choose, you can deactivate your account in the settings."],
  ],
  "right-complain": [
    [
      "weak:not-to-an-authority",
      "If you have concerns regarding our compliance with this privacy policy, please contact the support team.",
    ],
    ["absent", "If you have questions regarding this privacy policy, please contact the support team."],
    [
      "weak:not-to-an-authority",
      "If you feel that this site is not following its stated privacy policy, write to our editors.",
    ],
    [
      "weak:not-to-an-authority",
      "If you have concerns about privacy at Larch, write to us; we will try to resolve them.",
    ],
    ["absent", "If you have concerns about the price, write to us; we will try to resolve them."],
    ["absent", "You waive the right to file complaints concerning unsolicited mail."],
  ],
  retention: [
    [
      "weak:as-long-as-necessary",
      "We will keep your data where necessary in order to meet our duties or settle a quarrel.",
    ],
    ["present", "If you delete your account, all personal data will be deleted."],
    ["absent", "If you delete a message, the other side still sees it."],
    ["weak:no-period", "Your files may remain on our servers even after your account has ended."],
    ["weak:no-period", "We will continue to keep some information about your account."],
    ["absent", "You may remain on our servers as a guest."],
  ],
  security: [
    ["present", "All agents who access personal data are bound by confidentiality obligations."],
    ["absent", "All agents who sell our goods are paid by the hour."],
    ["weak:no-measure", "Larch Media ensures that all of your data remain private and confidential."],
    ["absent", "Please ensure that your details are correct."],
  ],
  "data-source": [
    [
      "present",
      "You may log in through a network. The details we receive from these networks depend on your settings.",
    ],
    ["present", "We collect data from a variety of sources such as phone books and the land register."],
    ["present", "We collect your details from you and from businesses that use our tools."],
    [
      "present",
      "We may obtain details from third parties and sources other than our shop, such as our business partners.",
    ],
    ["present", "By signing up you let us pull your driving record from state agencies."],
    ["weak:no-source", "We may obtain details from third parties and sources other than our shop."],
  ],
  "legitimate-interests": [
    [
      "present",
      "To pursue our legitimate interests. This does not harm yours. We use your data to:\n\n- market rooms generally in app\n- search your record at the bureau",
    ],
    ["present", "This is necessary for the legitimate interests of the hiring company in filling the post."],
    ["weak:not-named", "This is necessary for the legitimate interests of the hiring company."],
    ["weak:not-named", "To pursue our legitimate interests. We use your data to:\n\n- other purposes"],
  ],
  "third-country-transfers": [
    ["absent", "Upon request Alder Training India Pvt. Ltd. will tell you whether we hold your data."],
    ["present", "Your data are held in India by Alder Training Pvt. Ltd."],
  ],
  "legal-basis": [
    [
      "weak:in-passing",
      "We send promotional letters to readers where you have expressly consented to us doing so.",
    ],
    ["present", "We use your data where you have expressly consented to this use."],
    ["present", "Larch Media asks for explicit consent at the time of collection of your data."],
    ["present", "We process your data where this is necessary to comply with our legal obligations."],
    ["absent", "We will keep and use your data if necessary in order to comply with our legal obligations."],
  ],
  "policy-changes": [
    [
      "weak:continued-use",
      "Your continued use of the shop after we have put up any changes to this privacy policy means that you accept them.",
    ],
    [
      "present",
      "We will notify you of changes to the data processing activities described in this notice by a letter.",
    ],
    ["absent", "We will notify you of changes to the data in your order by a letter."],
    ["weak:check-back", "We may add or remove portions of this privacy policy."],
    ["absent", "We may add or remove portions of our menu."],
    ["present", "Larch Media will prominently post such material changes prior to making them."],
    ["present", "We publish all changes to this policy at least two weeks before they take effect."],
    ["weak:check-back", "We may change this policy; please come back from time to time."],
  ],
};
