/**
 * What says the same as plainer words, wherever it stands: `other words = plain words`. On the left as in phrases, `a|b`
 * one of several and `[a]` may be left out; `(a|b)` at the beginning must stand before it and is read as it stands. On the
 * right words as phrases hold them. Phrases find both, so what is not quite the same need not stand here: a reading is
 * added, never taken away.
 */
export const SYNONYMS: readonly string[] = [
  "save = store",
  "never = not",
  "never = do not",
  "destroy|purge|wipe|expunge = delete",
  "gather|acquire = collect",
  "handle|utilize|utilise = use",
  "handle = process",
  "disclose|divulge = share",
  "pass|hand on|over = share",
  "transmit = transfer",
  "supply|furnish = provide",
  "amendment|modification = change",
  "telephone = phone",
  "till = until",
  "yrs = years",
  "web browser = browser",
  "user|customer|member account = account",
  "workers|coworkers|personnel|colleagues = employees",
  "team members = employees",
  "private data = personal data",
  "private information = personal information",
  "private details = personal details",
  "outside|external|other parties|companies|organizations|organisations|entities|firms = third parties",
  "third persons = third parties",
  "justified|rightful|warranted|authorised|authorized interest|interests = legitimate interests",
  "me = us",
  "my = our",

  "(your|their|his|her|prior|express|explicit|voluntary) agreement|permission|approval = consent",
  "prior|express|explicit|expressed|informed|voluntary|separate|written consent = consent",
  "revoke|retract|rescind|cancel|undo|reverse [your|the|this|that|such|any|their] consent|permission|agreement|approval = withdraw your consent",
  "take back [your|the|this|that|such|any|their] consent|permission|agreement|approval = withdraw your consent",

  "compulsory|obligatory = mandatory",

  "it is [also|always] possible for you to = you can",
  "you have the possibility|option|opportunity|ability|chance to = you can",
  "you are [also|always] able|free|welcome to = you can",
  "you always|also|simply|easily|therefore can|may = you can",
  "you can|may always|also|simply|easily|therefore|furthermore = you can",
  "you are entitled|empowered to = you have the right to",
  "it is your right to = you have the right to",

  "instruct|tell|demand|request us|me to = ask us to",
  "request|demand|insist|ask that we|i = ask us to",
  "ask for = request",

  "get in touch|contact with us|me = contact us",
  "reach out|turn to us|me = contact us",
  "drop|send us|me a|an line|note|message|mail|email|letter = contact us",

  "for [a] [maximum|total] period|duration|term of = for",
  "for up to = for",
  "not|no more|longer than = no longer than",
  "for a maximum of = no longer than",
  "in case = if",
  "in the event that|of = if",
  "in order to = to",
  "so as to = to",
  "with the aim|purpose|intention of = for",
  "with a view to = for",
];
