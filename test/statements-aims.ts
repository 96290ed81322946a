import type { ItemId } from "../server/knowledge/items.ts";
import type { Example } from "./statements.ts";

/** Our own sentences, by people who do not speak in formulas: purposes, grounds, kinds of data; and near misses. */
export const AIM_EXAMPLES: Readonly<Partial<Record<ItemId, readonly Example[]>>> = {
  purposes: [
    ["present", "The archive keeps the readers' names in order that books may be traced and fines levied."],
    ["present", "The surgery holds your notes so that any doctor on duty can treat you properly."],
    ["absent", "We keep your letters so that they are secure."],
    ["present", "The processing is performed with the aim of executing the lease."],
    ["present", "- Name and phone: to call you when your table is ready\n- Card number: to hold a deposit"],
    ["present", "Parents' data: collecting kindergarten fees, calling you when a child is ill."],
    [
      "present",
      "Thanks to your postcode we find out the nearest branch, and by your phone number we reach you.",
    ],
    ["present", "What you write in the form decides which room you get."],
    ["present", "Your details let the office prepare the lease."],
    ["present", "The parish uses these lists for visiting the sick."],
    ["present", "Why do we ask for your phone number? To call you if a lesson is cancelled."],
    ["weak:vague", "Data are utilised for various purposes related to our activity."],
    ["weak:vague", "We only use your details for legitimate business reasons."],
    [
      "absent",
      "## Why we process your data\n\nAccess to the data centre is watched day and night and backups are encrypted.",
    ],
    ["absent", "## Purposes\n\nYou may object at any time. To do so, send a letter to our office."],
  ],
  "legal-basis": [
    [
      "present",
      "You get our letter only if you have said yes. Your yes is our legal basis for keeping your address.",
    ],
    [
      "present",
      "What allows us to process this? For the order: the contract with you. For the tax records: a legal duty.",
    ],
    [
      "present",
      "In an accident we may give your details to the rescue service in order to save your life (vital interests).",
    ],
    ["present", "We are a public body and process your data to perform the tasks that statute has given us."],
    ["weak:in-passing", "Some processing rests on consent."],
    ["weak:in-passing", "In certain cases we rely on our legitimate interests."],
    ["present", "In certain cases we rely on our legitimate interests to prevent fraud."],
    [
      "weak:consent-by-use",
      "By sending us anything you accept that we may keep and use it as described here.",
    ],
    [
      "weak:consent-by-use",
      "Using the app means that you are fine with us collecting data as this policy says.",
    ],
    ["absent", "“Consent” of the data subject means any freely given indication of his or her wishes."],
  ],
  "legitimate-interests": [
    [
      "present",
      "Processing is necessary for the legitimate interests of our lender, who must check whether the house is insured.",
    ],
    ["present", "When we speak of legitimate interests, we mean running a sound business."],
    ["present", "Learning which pages fail is the legitimate interest behind the logs."],
    ["present", "Our legitimate interest: warding off shoplifters."],
    ["weak:not-named", "Our legitimate interest: processing your personal data."],
    ["weak:not-named", "We have a legitimate interest in handling your data."],
    ["weak:not-named", "It may be in our legitimate interests as a business to do this."],
  ],
  "data-categories": [
    ["present", "The watch knows how far you ran and how fast you swam."],
    ["absent", "This page shows how you can object and when you may complain."],
    ["present", "The form asks for your shoe size, your experience and your insurer."],
    ["present", "- Contact data\n- Booking history\n- Bank details"],
    ["present", "Pupil records: marks, absences, reports and letters from parents."],
    ["absent", "Recipients of records: carriers, printers, banks."],
    ["absent", "Contact details: the porter, the office, the bursar."],
    ["present", "If you sign in with Discord you hand over your Discord ID and the list of your servers."],
    ["present", "When you phone, the call is taped."],
    [
      "present",
      "What do you keep about me? Your membership number, any allergies, and whether you have paid.",
    ],
    [
      "absent",
      "An identifiable person is one who can be recognized by reference to an identifier such as a name or location data.",
    ],
    ["absent", "Your bank collects your card number; we never see it."],
  ],
};
