import type { PhraseLists } from "../phrases.ts";

/** Whole clauses of a few words, and rarer ways to word what the other drafting lists have. */
export const DRAFTING_FURTHER: PhraseLists = {
  /** Consent. */
  "sent-out": ["=exported|=exporting|=export"],
  "i-agree": ["=i [hereby|have] [read] [and] agree|accept|consent [to|with]", "by ticking|checking|clicking"],
  "can-refuse": ["you|users|visitors can|may|could [only|always] refuse|decline|withdraw|object|avoid"],
  "by-not-using": ["by not|never =visiting|=using|=accessing", "by staying|keeping away"],
  "giving-is": [
    "=submitting|=providing|=uploading|=entering|=disclosing|=sharing [us] [with] a|an|any|your|sensitive|health|medical|such|personal",
  ],
  "silence-is": [
    "non objection|opposition",
    "silence",
    "not object|oppose|objected|opposed [to] [it|them|this|the|these] [change|changes|update] within",
    "no|without objection|objections within|is|are",
  ],
  "counts-as": [
    "=deemed|=considered|count|counts|taken|treated|regarded|constitutes [as|to] [be|have|your] [accepted|consent|acceptance|agreement|agreed|consented|approved|approval]",
  ],
  "silence-fine": [
    "silence [does|will|is|shall|alone] not|never",
    "not|never [be] deemed|considered|count|taken|treated",
  ],
  /** Purposes and legal bases. */
  "any-allowed-purpose": [
    "for any|all other purpose|purposes [that|which] [is|are|may] [be] permitted|allowed|authorized|authorised by|under [the|applicable] [applicable] law|laws",
    "for other purposes [that|which] [is|are] permitted|allowed|authorized|authorised by|under [the|applicable] [applicable] law|laws",
  ],
  "bases-unnamed": [
    "have|use|rely|invoke [on] several|various|different|multiple|many|diverse legal|lawful bases|grounds|basis",
    "legal|lawful bases|grounds [that|which] [we|our] [rely|use|apply] [on|upon] [are|is] [listed|set|found|given|named] [out|down] in [the] gdpr",
    "based on [your] consent [on|or|and] [on] [a|the|our] contract or|and [on] [the|applicable] law|laws",
  ],
  "bases-shown": [
    "table|below|following|above|each|respective|respectively|section",
    "include",
    "depending|depends|which|when|where",
  ],
  "all-letters": ["6 1 [lit] a [to|through|until] f"],
  "basis-or-both": [
    "necessity|contract|consent|interest|interests|obligation or both",
    "necessity|contract|consent|interest|interests and|or consent|contract|interests|interest or both",
  ],
  "ads-as-service": [
    "provide|perform|deliver|provision [of] [you] [with] [the|our|a] service|services|contract including [targeted|personalized|personalised|behavioral|behavioural|tailored] ads|advertising|advertisements|marketing",
  ],
  "profile-as-agreed": ["profile|track you|users as agreed in|by [the|our|your] terms|contract|agreement"],
  "interest-vendors": [
    "legitimate interest|interests vendor|vendors|partners [may|can|will|also] [also] set|place|use|store|drop cookies",
  ],
  "embedded-thing": ["fonts|font|maps|map|videos|video|feeds|feed"],
  "sets-cookies": ["=set|=sets|=place|=places|=store|=use|=uses [third] [party] [their|its] cookies"],
  /** Requests and complaints. */
  "charges-for": [
    "charge|charges [you] a [handling|flat|processing] [fee|sum] [of]",
    "charge|charges [you] [eur|usd|gbp] 1|2|3|5|6|8|10|12|15|20|25|30|50 [eur|usd|gbp|euros|euro|dollars|pounds]",
  ],
  "per-request": ["per|each|every [access|information] request|copy|inquiry|enquiry"],
  "charged-nothing": ["free|nothing|not|never|no"],
  "late-complaint": [
    "complaint|complaints may|can|must|shall [only] [be] lodged|made|filed|submitted|raised [only] after|once",
    "settled|resolved|discussed amicably|internally [with] [us] before|prior [to] [any|a|you|the] [formal] complaint|complain|complaining",
  ],
  /** Claims. */
  "technical-only": [
    "[purely|only|merely] technical [in] [nature] and [thus|therefore|hence] not personal",
    "technical information|data and|which|that [is|are] not personal",
  ],
  "cannot-alone-identify": [
    "non personal|personally [identifiable|identifying] information|data [=means|=is] [any|all] [information|data|everything] [that|which] cannot|not|does|do [not] [be] [by|on|in] [itself|its|their|own] [own] [used] [to] identify|identifies",
  ],
  "age-claim": [
    "confirm|confirms|warrant|represent|declare|certify [that] you|they|users|he|she =are|=is",
    "must|should|have [to] be",
  ],
  "no-data-at-all": [
    "we|app|application|game|site|website|extension|service|portal =collects|=collect|=gathers|=gather|=saves|=stores no [personal|user] data|information [whatsoever|all|about]",
  ],
  "privacy-guaranteed": ["guarantee [complete|full|total|absolute] [your|total|the|complete] privacy"],
  /** Disclaimers and contracts. */
  "no-security-given": [
    "no|not|complete [complete|absolute|perfect] security|safety [is|can|of] [be] [not] guaranteed|warranted|promised",
  ],
  "waiving-word": ["waive|waives|waiving|waiver"],
  "our-helpers-acts": [
    "not [be] [held] responsible|liable [or] [liable|responsible] [for] [the|any] act|acts|action|actions|omission|omissions|conduct|negligence|errors [and|or] [omission|omissions|failures] [of|by] [our|its] [own] service|processors|subprocessors|subcontractors|vendors|contractors|suppliers|agents",
  ],
  "to-arbitrators": [
    "settled|resolved|decided|heard|determined|brought by|before|through|at|to [the] ^AAA|^JAMS|^ICC",
    "settled|resolved|decided|heard|determined [by|before] american arbitration association",
  ],
  "claims-alone": [
    "claim|claims|action|actions|dispute|disputes [may|can|must|shall|will] [only] be|brought [brought|pursued|raised|made] [only] individually",
    "not|never [be] [permitted|allowed|able] [to] join|consolidate|combine|bundle [your|any|their|with] claims|actions|proceedings",
    "not|never join|combine claims|actions [with]",
  ],
  "at-home-only": [
    "only|solely|exclusively [heard|decided|brought] [in|by|before] [the|our] [home|local|own|national] courts [of|where] [our|we|the]",
    "in|by|before our [home|local|own] courts|court",
  ],
  "as-if-visited": [
    "embedded|external|integrated content|videos|media|articles|posts [behave|behaves|works|work|acts|act] [exactly|just] [in] [the|exactly] [exact|very|just] [same] [way|manner|like] as if|though",
  ],
  "translation-errors": [
    "not|no|never [be] [held] liable|liability|responsible|responsibility|warranty [for] [any] [errors|mistakes|inaccuracies|the] [of|in|from|by] [the|a|our|machine] translation|translations",
  ],
  "terms-hold-notice": [
    "terms|conditions [of] [use|service] include|incorporate|contain|comprise [this|our|the] privacy [policy|practices|notice|statement]",
    "data protection|privacy is|are|becomes|forms [a|an] [integral] part of [the|this|our|your] contract|agreement|terms",
  ],
  "newest-version": [
    "latest|newest|current|new|revised|updated version [of] [this] [policy|notice] [always|also|then] applies|apply",
  ],
  /** Transfers, roles and recipients. */
  "so-sent-safely": [
    "so|therefore|thus|hence [that|all|any|the|such] transfer|transfers [of|to] [it|them|data] [are|is] safe|secure|lawful|protected|allowed|legal",
  ],
  "bank-as-processor": [
    "bank|banks|insurer|insurers|couriers|carriers|lawyers|auditors [and] [others] act|acts [only] as our|as [our] [data] processor|processors",
    "bank|banks|insurer|insurers|couriers|carriers|lawyers|auditors are our [data] processors",
  ],
  /** Signals and advertising. */
  "ignores-signals": [
    "ignore|ignores|disregard|disregards [all|any|such] [browser|opt] [out] [preference] signals",
    "not|never|cannot [currently|yet] support|recognize|recognise|honor|honour|process|follow [any|such] opt out [preference] signals|signal",
  ],
  "address-used": [
    "address|addresses|email|number|details|data|information [may|will|can|is|are|might] [also] [be] used|passed|shared|given [on]",
  ],
  "card-or-contest": [
    "business card|cards",
    "competition|contest|prize|sweepstakes|raffle|draw [entrants|participants|entry]",
    "entrants|participants",
    "everyone|everybody who",
  ],
  "added-to-list": [
    "=added|subscribed|enrolled|enroled [automatically] [to|in|on] our|the [marketing|email] mailing|newsletter|marketing|email|distribution [list|lists]",
    "=receive|=get [our|the|regular] marketing|newsletter|newsletters|promotions|advertising",
  ],
  "we-offer": [
    "we|us|our [may|will|might] contact|call|write|text [to] you [about|with|regarding|for] [special|new|our] [special|new] offers|promotions|products|marketing",
  ],
};
