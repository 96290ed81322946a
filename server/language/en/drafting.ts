import type { PhraseLists } from "../phrases.ts";

/**
 * The words of clauses that should not stand in a notice: consent, agreement, withdrawal, requests and rights. Each
 * list is asked for by a line of `lines-drafting.ts` only, which may also name concepts of the other lists.
 */
export const DRAFTING: PhraseLists = {
  /** Consent that is read into what people do anyway. */
  "by-using": [
    "by [merely|simply|voluntarily] [continuing] [to] =using|=use|=accessing|access|=visiting|=visit|=browsing|=browse|=navigating|=entering|=viewing|=downloading|=installing|=opening|=scrolling|=surfing",
    "by continuing",
    "through|with your [continued] use of",
    "if|when|once|whenever you [are] [continue|choose|decide] [to] =use|=using|access|=accessing|=visit|=visiting|=browse|=scroll",
    "your [continued|continuing|ongoing|further] =use|access|=visit|=browsing [to|of]",
    "=continued|=continuing use|access|=browsing|=scrolling [of|to]",
    "=continuing to use|browse|scroll|access|navigate|visit",
  ],
  "by-giving": [
    "by [voluntarily] =submitting|=providing|=giving|=sending|=entering|=disclosing|=sharing|=supplying|=uploading|=placing",
    "if|when you [do|voluntarily|choose|decide] [to] submit|provide|send|enter|disclose|supply|upload|share|give|tell|state",
    "your submission|provision [of]",
    "by registering|signing|joining|subscribing|creating|contacting|participating|ordering|purchasing",
  ],
  "reader-consents": [
    "you|user|users|customer|customers|visitor|visitors [hereby|also|thereby|expressly|explicitly|automatically|acknowledge|understand|acknowledging|are|will|give|unconditionally|freely|voluntarily|shall|must] [expressly|explicitly|deemed|hereby|also] [to] [that|and|have] [you] [hereby|expressly|are] [to] consent|consents|consented|consenting|agree|agrees|agreed|agreeing|accept|accepts|accepted|accepting|permission|authorize|authorise",
    "you [hereby|also|thereby] give|giving|grant|granting|provide|providing [us] [your] [express|explicit|unambiguous|implied|full|prior] consent|permission",
    "you [have|are] [deemed|considered|taken|assumed] to [have] [expressly] [given|granted] [your|their|a] consent|consented|agree|agreed|accept|accepted|agreement|acceptance",
    "deemed|considered|regarded [as] [to] [have] [be|given|constitute|your|a|as|an|express|explicit|implied] [your|express|explicit] consent|acceptance|agreement|consented|agreed|accepted",
    "constitute|constitutes|signify|signifies|indicate|indicates|imply|implies|represents|represent|means|mean|confirms|counts|count|acknowledge|acknowledges [as] [that|your|an|a|you|the|full|implied|implicit|express] [you] [agreement|have|acknowledgment|acknowledgement|understanding|the|users|are] [and|to] [users|given|accept|the] [user's] consent|agreement|acceptance|agree|accept|consented|agreed|accepted|permission|accepting|agreeing|consenting",
    "we|is take|taken this|it|that|as [to] [as|be] [an|a|your] consent|acceptance|agreement",
    "we|us assume|understand|presume|treat|take|consider [that|this|it] [as] [you|your] [are|have|do|happy|acceptance|consent|agreement|agree|consented|consent|accept|agreed|to]",
    "thereby|therefore|automatically|implicitly|tacitly|expressly|hereby consent|consenting|agree|agreeing|accept|accepting",
    "consent|consenting|agreeing|consents to our|the|your|having|its|such|this|us|their|any",
    "agree|agreeing|accept|accepting to|with|that our|the|we|your|you|us|its|it",
    "signifies|signify|indicates|indicate|expresses|confirm|confirms your acceptance|agreement|consent|assent",
    "terms|practices [and] [conditions|practices] apply",
  ],
  /** A condition or a question, not a claim that consent is given. */
  "consent-asked": [
    "if|where|when|whether|unless|until|once|only|to|which|who|whom|provided|after|before|should|because|for|wherever|insofar|case|had|having you|users|customers [have|first|also|specifically] [not|previously|expressly|explicitly|voluntarily|specifically|given|provided|otherwise|already] [us] [your] consent|consented|agree|agreed|accept|accepted|consents|agrees|consenting|permission",
    "do|did|does|have|has|if|are not|never [wish|want|yet] [to] consent|agree|consented|agreed|accept|accepted",
    "don't|didn't [want|wish] [to] consent|agree|accept",
    "not [in|by] [itself|themselves|be] [deemed|constitute|mean|imply|signify|considered|a|an|taken|as] [a|your|to|as] consent|agree|agreement|acceptance",
    "asked|ask|invite|invited|choose|may|can|able|option|free|request|requested|need|required you|to|your|for [to] [to] consent|agree|accept",
    "revoke|withdraw|withdrawal|withdrawing|revocation|refuse",
    "have [obtained] the|their consent|permission",
    "parent|guardian|parents|minor|minors|guardians",
  ],
  /** Whom the sentence speaks to when it leaves out readers in Europe. */
  "readers-outside": [
    "user|users|customer|customers|visitor|visitors|resident|residents|individual|individuals|people|person|persons|those|anyone|you|consumer|consumers [who|that|are|is|not] [located|residing|reside|live|living|based|resident|are|is] outside [of] [the] eu|eea|e.u|european|europe|union",
    "outside [of] [the] eu|eea|e.u|european|europe|union [economic] [union|area] users|residents|customers|visitors",
    "jurisdiction|country|place|region|location other than [the] [member] [states] [of] [the] a|any|an|the|eu|eea|european|europe",
    "non eu|eea|european user|users|resident|residents|customer|customers|visitor|visitors",
  ],
  "data-practice": [
    "collection|collecting|processing|handling|storage|storing|disclosure|disclosing|sharing|recording|usage|gathering [and|or|of|by|your|the] [use|processing|transfer|sharing|storage|disclosure|of|your] [of|your|data|personal|information]",
    "collect|process|use|store|share|disclose [and|or] [use|process|store|share|disclose] your|the|this|such|personal|any|all|my",
    "use|uses of your [personal] [data|information]",
    "our use of",
    "data|information|privacy [collection|handling|processing|protection] practices",
    "your|personal|such|this data|information [being|to|will|is|may] [be|being] [processed|collected|used|stored|shared|disclosed]",
  ],
  "privacy-text": [
    "privacy [and] [cookie|cookies] policy|policies|notice|statement|practices",
    "this|our|the policy|statement|notice",
    "data protection policy|notice|declaration|statement",
    "our policies|practices",
  ],
  "cookie-use": ["cookie|cookies", "web beacons", "tracking technologies|technology"],
  "unless-settings": [
    "not|without change|changing|adjust|adjusting|alter|altering|disable|disabling|block|blocking|decline|modify [your|the|cookie|cookies|browser|any|these] [browser|cookie|cookies] settings|setting|cookies|cookie",
    "unless you|they [have] change|changed|disable|disabled|adjust|adjusted|adjusting|opt|block|blocked|decline|turn|configured|set",
    "closing|close|dismissing|ignoring|dismiss|ignore this|the [cookie] banner|notice|message|window|popup",
    "continue|continuing [to] [use|using|browse|browsing|on] [our|the|this] [website|site] without changing",
  ],
  "sensitive-thing": [
    "health|medical|sensitive|biometric|genetic|religious|ethnic|sexual|political|racial [personal] information|data|details|condition|conditions|symptoms|beliefs|history|records|record|opinions|origin|orientation",
    "special categories|category",
    "your health|religion|symptoms|ethnicity|fingerprint",
    "facial recognition",
  ],
  "foreign-place": [
    "united states",
    "^USA|^US|u.s|u.s.a",
    "outside [of] [the] eu|eea|european|union|europe|your|uk|united|country",
    "other|another|foreign|third|different country|countries|jurisdiction|jurisdictions|nations",
    "abroad|overseas|internationally|globally|worldwide",
    "countries|jurisdictions with|that|where|which|outside|around|other",
    "country|countries other",
    "across [national] border|borders|boundaries",
    "such|that|this|international|these =transfer|=transfers",
    "transferred here|there",
    "these locations",
    "anywhere in the world",
    "regardless of where",
    "to|in india|singapore|canada|china|australia|russia|israel|japan|nigeria|america",
    "lower protection",
  ],
  "explicit-flow": [
    "explicit consent",
    "ask|request|obtain|seek|need your|for",
    "article|art 49",
    "with|without|on|upon|based your [explicit|express|prior] consent",
    "may be required|asked",
  ],
  /** A notice treated as an agreement. */
  "agree-to-policy": [
    "=agree|=agreeing|=accept|=accepting|=consent|=consenting|=bound|=agreed|=accepted|=consented|acceptance [to|with|by|of] [be] [bound] [to|by] [all|everything|the|our|this|these|its] [terms|provisions|practices|conditions|statements|rules] [of|and|in|described|contained|outlined|stated|set] [conditions|in|terms|practices|out|forth] [of|in|described] [in] this|our|the|these privacy|data|cookie [and] [cookie|protection] [terms|policy] policy|notice|statement",
    "=agree|=agreeing|=accept|=accepting|=consent|=consenting|=bound|=agreed|=accepted|=consented|acceptance [to|with|by|of] [be] [bound] [to|by] [all|everything|the|our|this|these|its] [terms|provisions|practices|conditions|statements|rules] [of|and|in|described|contained|outlined|stated|set] [conditions|in|terms|practices|out|forth] [of|in|described] [in] this|our|the policy|notice|statement",
    "=accept|=accepting [the] practices [described|outlined|set|stated] [out|forth] in this|our|the [privacy] policy|notice|statement",
  ],
  "policy-as-contract": [
    "privacy policy|notice|statement is|constitutes|forms|becomes|creates [a|an|part] [legally|binding|legal] [binding|of] agreement|contract|legally|part|terms [between|of|with]",
    "this policy|notice|statement is|constitutes|forms|creates [a|an|part] [legally] [binding|legal] [of] [binding] agreement|contract",
    "your acceptance of this|the|our privacy|policy",
    "please read and accept",
  ],
  "not-agreeing": [
    "do|does|if not|cannot agree|accept|consent [with|to|on] [be] [bound|any|the|all|this|these|our|part|every|to|by|us] [of|terms|policy|privacy|aspect|part|practices|collection|processing|use]",
    "not [wish|want|willing|prepared] [to] agree|accept|consent|abide",
    "don't|cannot|can't agree|accept|consent",
    "disagree with|to|about",
    "object to this|our|the|any|these [privacy] policy|notice|practices|statement|terms|aspect|changes|of",
    "not want|wish [us|your|to|that] [to|your|data|have|information|personal|be|our|we] [process|collect|use|be|share|processed|collected|data|information|your|personal|cookies]",
    "do not comfortable|like",
  ],
  "please-leave": [
    "do|should|must|may not [use|access|visit|provide|submit|continue|download|install|participate|browse|register] our|the|this|us|any|with|these|it|your|using|to|on|acme",
    "do not use|access|visit|browse|download|install|register",
    "refrain from",
    "=stop|discontinue|cease|terminate|abandon [the|your|all|any] =use|=using|=accessing|=visiting|access",
    "leave [our|the|this] site|website|page|app|service|now|immediately",
    "exit|uninstall|delete|leave [this|the|our|from] site|website|app|application|page",
    "don't|shouldn't|mustn't use|access|visit|download|install|provide|submit|register|browse|continue",
    "by not =visiting|=using",
  ],
  "only-remedy": [
    "only|sole|exclusive remedy|recourse|option|choice|alternative [is|for|to|would] [to] [be] discontinue|stop|not|leave|cease|delete|uninstall|refuse",
    "only|sole|exclusive remedy|recourse is|will|shall",
  ],
  "withdrawing-is": [
    "to withdraw|revoke|refuse [your] [consent] please|simply|you",
    "to withdraw|revoke|refuse [your|this] consent",
    "=withdrawal|revocation|=withdrawing|=revoking of [your|the] consent [will|shall|means|results|leads]",
    "opting out will|shall|means [result|in|lead]",
  ],
  "by-leaving": [
    "=delete|=deleting|uninstall|uninstalling|=remove [the|our|your|this] app|application|software|account",
    "terminate|terminates|=terminating|termination|=closes|=closing|cancels [your|of|the] [your|user] account|contract|membership|subscription",
    "lose|losing|loss [of] [all|your|access|any|the] purchases|access|data|credits|benefits|account",
    "=stop|=stopping|discontinue|cease [the|your|to] =use|=using|=visiting|visit",
  ],
  "marketing-thing": [
    "newsletter|newsletters",
    "marketing|promotional|advertising [and] [email|emails|messages|communications|material|materials|communication|purposes|information|calls|newsletters|offers|content|mailings]",
    "promotions|promotional|marketing|offers|advertising",
    "commercial communications|messages|information|offers",
  ],
  "required-consent": [
    "acceptance|consent|agreement [of|to] [all|marketing|advertising|cookies|tracking|this] [of] [the] [marketing|cookies|advertising|following|messages|sharing] [following|cookies|marketing] is [a] [required|mandatory|necessary] condition|precondition|prerequisite|required|mandatory [of|for|to]",
    "with one click you agree|consent|accept",
  ],
};
