import type { PhraseLists } from "../phrases.ts";

/** Those who may ask, as policies call them. Not staff and authorities: what they may see is access of another kind. */
const ASKER =
  "person|individual|subject|customer|client|user|member|guest|patient|candidate|applicant|consumer|subscriber|donor|supporter|volunteer|visitor|reader|player|gamer|pupil|student|parent|guardian|learner|participant|contributor|parishioner|resident|citizen|tenant|passenger|traveler|traveller|buyer|seller|shopper|shareholder|policyholder|cardholder|borrower|attendee|delegate|author|holder|owner|everyone|everybody|anyone|anybody|whoever|those|people|viewer|listener|worker|trainee|alumni|beneficiary|claimant|respondent|creator|streamer|developer|licensee|taxpayer|householder|rightholder|principal|worshipper|congregation|relative|caller|contestant|household|recipient|prospect|lead|childminder|athlete|runner|hiker|diner|leaser|lessee|renter|driver|rider";
const SELF = "you|yourself|them|themselves|him|himself|her|herself|it|me|myself|one|oneself|theirs";
const ABOUT =
  "about|on|of|concerning|concern|concerns|regarding|relating|relate|relates|related|pertaining|pertains|referring|refers|tied|linked|connected|attached|associated|belonging|under";
const HOLDER =
  "we|i|us|it|they|he|she|system|server|database|company|firm|bank|school|university|college|club|association|society|council|municipality|city|town|office|practice|clinic|hospital|hotel|shop|charity|foundation|trust|church|parish|nursery|agency|museum|library|group|studio|controller|organisation|organization|institute|insurer|airline|landlord|team|project|maintainers|platform|operator|newspaper|publisher|academy|union|party";
const KEEPS =
  "hold|holds|keep|keeps|have|has|had|got|store|stores|stored|maintain|maintains|process|processes|processed|collect|collects|collected|record|records|recorded|save|saves|saved|know|knows|possess|possesses|retain|retains|gather|gathered|file|filed|registered";
const THING =
  "data|information|info|details|record|records|file|files|entry|entries|particulars|notes|profile|dossier|row|rows|documents|document|cv|papers|facts|card|history|paperwork|stuff|registration|registry|address|number|material";

/**
 * Who asks, what is asked for and what is done about it, each in as many words as there are: the rights of access,
 * correction and erasure are read by putting them together (`lines-asking.ts`).
 */
export const ASKING: PhraseLists = {
  /** Somebody who can, may or has it in hand. */
  "asker-may": [
    `${ASKER} [concerned|affected|wishing|himself|themselves] [also|at|always] [any] [time|moment] can|may|could|might|shall|must|will`,
    `${ASKER}|you|they [concerned|affected] is|are|be|were [also|always|at|completely|therefore] [any|all] [time|times] free|able|allowed|permitted|authorized|authorised|entitled|welcome|invited|empowered to`,
    `you|they are [also|always] free|able|allowed|permitted|authorized|authorised|entitled|welcome|invited|empowered to`,
    "you|one|he|she|they can|may|could|might|shall [also|always|at|freely|however|simply|then] [any|all] [time|times|moment]",
    `possible|open for|to [every|each|any|all|our|the|you|a] ${ASKER}|you to`,
    "possible to",
    "has|have|had|enjoy|enjoys|dispose|disposes|got|possess [of] [also|always|likewise|further] [a|an|the|every|full] right|rights|faculty|possibility|power|option|claim|title|opportunity|entitlement|say|freedom",
    "you|they have [a|an|the|every|full|got] right|faculty|possibility|power|option|claim|title|opportunity|entitlement",
    "right|faculty|possibility|power|option|opportunity|entitlement|claim to|of",
    "right|entitlement|claim|faculty is|belongs|lies",
    "insist|insists [on|that]",
    "insist|insists",
  ],
  "nobody-refused": [
    "nobody|no|none one|body|person|member|request|request [will|shall|is|are|can|may|be] [ever] [be] refused|denied|declined|turned",
    "nobody|none [will|shall|is|are|can|may] [ever] [be] refused|denied|declined",
    "never|not refuse|deny|decline|withhold [anyone|anybody|you|them|any|a|their|your]",
  ],
  /** A wish, in the words of the one who has it. */
  "wishes-to": [
    `${ASKER} [who] wishing|wish|wanting|want|wants|wishes|seeking|seek|desiring|interested|requiring`,
    "if|should|when|whenever you|they [would|do|should] [ever] like|want|wish|prefer|need|care [to|a|an]",
    "you would like|want|prefer [to|a|an|us]",
  ],
  /** What one gets in one's hands. */
  "copy-thing": [
    "copy|copies|duplicate|duplicates|photocopy|extract|extracts|excerpt|printout|printouts|export|dump|transcript|overview|compilation|breakdown|digest|snapshot",
    "report|statement|summary|list|listing|archive|details|particulars of|on|about|with|containing",
    "print|prints out|outs [of|from]",
  ],
  /** What is asked for, beside the word of asking. */
  "gets-copy": [
    "obtain|get|gets|receive|have|demand|request|require|seek|claim|want|wanting|pull|download|order|ask|apply|call|fetch|retrieve|granted|given|refused|denied|furnished|provided [for|with|us|from] [the|you|a|an|any] [free|full|complete|written|electronic|short|detailed] [and] [complete|full|written] copy|copies|duplicate|duplicates|printout|extract|transcript|statement|summary|overview|list|listing|breakdown|archive|account|report|details|disclosure|communication|knowledge|inspection|insight|sight|particulars|confirmation|access|accounting|notice of|on|about|into|to|in|with|containing|from",
  ],
  "get-hold": [
    "obtain|get|gets|receive|have|demand|request|require|seek|claim|want|pull|download|order|ask|asks|apply|call|see|enquire|inquire|fetch|retrieve|require|take|gain|collect|pick|procure|solicit",
    "given|sent|provided|furnished|supplied|handed|shown|told|communicated|issued|mailed|posted|informed|granted",
  ],
  "look-at-it": [
    "consult|inspect|examine|peruse|peek|glance|study|view|check|review|access|read",
    "see|look|discover|ascertain|learn",
    "find|know|enquire|inquire out|about|what|which|whether|if",
    "told|informed|shown|notified|advised of|about|what|which|whether",
    "be communicated|given|provided|furnished|supplied|sent|shown [with] the|your|all|their|his|any|a",
    "information about|on|regarding|concerning",
    "sight|inspection|insight|access|accessing|knowledge of|into|in|to",
  ],
  /** One's own data, in the words of anybody. */
  "asker-data": [
    `your|their|his|her|my|one's [own|personal|whole|complete|full|entire|stored|collected|submitted|registered|provided|medical|health|customer|member|candidate|application|contact|account|user|employment|personnel|academic|donor|guest|patient|student|pupil|membership|booking|order|parish] [personal|and|own|application] ${THING}`,
    `own [personal|stored] ${THING}`,
    `personal|personally [identifiable|identifying] ${THING}`,
    `${THING} [that|which|we|the|it] [${HOLDER}] [has|have|may] [is|are|was|were|stored|held|kept|recorded|saved|processed|collected|hold|keep|have|holds|keeps|maintain|maintains|record|recorded|stores|store] [about|on|to|of] [by] ${ABOUT} [to|with|of|on|for] [a|the|your|his|their] ${SELF}|person|account|id|name|tag`,
    `${THING} [that|which] [the|our|his|their|its] ${HOLDER} [may|has|have|still|also] ${KEEPS} [stored|about|on] [about|on|of|concerning|under]`,
    `what|everything|anything|whatever|all|which [information|data|details|personal|of] [data|information|records|else|that] [that|do|does|has|have|the] [the|our] ${HOLDER} [may|has|have|still|also|already|currently|do|does] ${KEEPS} [stored|about|on|got|saved|recorded|under] ${SELF}|about|on|under|of`,
    `what|everything|anything|whatever|all|which [information|data|details|personal] [that] [is|are] [being] saved|stored|held|kept|recorded|known|filed|linked|tied|connected|held ${ABOUT} [to|with|of|on]`,
    `${HOLDER} [has|have|have|may] ${KEEPS} [stored|saved] on|about|concerning|under|of ${SELF}|your|their|his|her|account|name`,
    `${THING} [that|which] [is|are] ${ABOUT} [to|with|of|on] [your|their|his|her|the] [gamer|user|customer|member|player|login|device|employee|personal|email|e|student|staff] ${SELF}|account|profile|person|name|id|tag|number|address|mail`,
    `${THING} [that|which] [we|it|they|is|are] [${HOLDER}] ${KEEPS} in|with relation|respect|connection|regard|regards to|of|with ${SELF}|your|their|the`,
    `${THING} in|with relation|respect|connection|regard|regards to|of|with ${SELF}`,
    "what|anything|everything|whatever [that] you|they [have|has] told|gave|given|provided|entered|submitted|supplied|shared|typed [us|to|in]",
    "your|their|his|her|my own posts|content|messages|activity|orders|photos|history|purchases|comments|contributions|documents",
    "carries|carry|bear|bears|under|with your|their|his|her|my id|name|number|tag|account|handle|address|initials",
  ],
  /** What the sentence must hold besides, where the rest may be said of much. */
  "on-demand": [
    "on|upon|at|following|after [your|a|an|written|receipt|simple|first|informal|the|their|his] [of] [a|written|your|an|simple] request|demand|application|enquiry|inquiry|notification|notice",
    `if|when|whenever|once|as|where|should [soon] [as|ever] [you|they|he|she|we|${ASKER}] [so|ever|have|are] ask|asks|asked|request|requests|requested|write|writes|wish|wishes|tell|tells|want|wants|demand|mail|email|call|report|reports|notify|contact|contacts|say`,
    "when|if|where [so] requested|asked",
    "just|simply|only [need] [to] ask|say|write|mail|email|call|shout|tell|drop|send|ring",
    "ask|asks and|or",
    "free of charge",
    "without charge|cost|fee",
    "within|in one|a|thirty|30|two|14|fourteen|10|ten|calendar [calendar|working] month|days|day|weeks|week of|and|after|from",
    "within|in one|thirty|30 month|days",
    "simply|just|please|always e|mail|email|write|ask|say|contact|call",
    "drop|shoot|send|write|mail|email|call|ring|message|ping|text us|me [a|an] [line|note|message|mail|email|word]",
    "one|a mail|email|word|line|call|message|note|letter is|to|suffices|will",
    "say so|the",
    "by writing|e|mail|email|letter|contacting|addressing|phone|telephone|sending",
    "mail|email|write|writing|message|send|tell|ask to|us|me|the",
  ],
  /** Giving, with the one who gets it: "furnish individuals with", "hand patients". */
  "give-asker": [
    "give|provide|furnish|supply|hand|issue|deliver|communicate|release",
    "mail|email|post|send|show you|them|him|her",
    "provide|furnish|supply|send|give|hand|mail|let|tell you|them|him|her [have|with]",
    "export|print|pull|compile|prepare|produce|extract|dump|pack|assemble",
    `let [a|an|the|every|each|any|our] you|them|him|her|${ASKER} have|see`,
    "made|make|is|are available to",
    "[you|we] will get|receive|send|have|issued|issue",
  ],
  "give-you": [
    `give|provide|send|furnish|supply|hand|mail|email|tell|show|communicate|disclose|inform [to] [every|each|any|all|our|the] you|them|him|her|${ASKER}`,
  ],
  /** Mail as the way to write, not as what is done: "if you contact us by e-mail, you may object". */
  "by-mail": ["by|via|per|through email|mail|phone|letter|post"],
  /** Mail that somebody got is not given to the reader: "direct messages sent to her". */
  "sent-to-somebody": [
    "message|messages|mail|mails|email|emails|mention|mentions|request|requests|post|posts|comment|comments|command|commands [that|which|are|is] [are|is] sent|addressed|directed|forwarded|shown|given to him|her|them|us|it|me",
  ],
  /** Everything, handed over. */
  "send-it-all": [
    "send|mail|email|hand|give|show|get|post|tell you the lot|everything|it|all",
    "send|hand|mail it|them|everything over|across|along|back",
    "list|summary|copy|overview|printout|report|everything|file and [we|i] [will|shall] send|mail|hand",
    "send|mail|give|hand|post you a|the|your [full|complete] list|copy|printout|summary|overview|report|file|extract",
  ],
  "send-to-you": [
    "send|mail|email|hand|post|give|forward|deliver it|them|everything|all [over|along] to you|them|him|her",
  ],
  "fellow-sees": [
    "other|others|another|fellow|third|certain|some|these user|users|member|members|player|players|people|persons|visitors|customers|parties|participants|readers [who|that] [can|may|will|be|are|might|could|also] [also|be|able|to|not] [able] [to]",
    "visible|public|available|accessible|shown|displayed to",
  ],
  "what-held": [
    `what|which|everything|anything [information|data|details|personal] [data|information] [do|does|has|have|that] [the|our] ${HOLDER} [may|has|have|do] hold|holds|keep|keeps|have|has|had|got|store|stores|save|saves|know|knows|possess|retain [stored|got|saved] [about|on|of|concerning|under]`,
    "what we|i|they have got|stored|collected|kept|saved|recorded [on|about]",
  ],
  "told-which": [
    `learn|told|informed|know|ascertain|see|enquire|inquire|find|told [out|from|by] [us|me|at] [at] [any] [time] which|what|whether [of] [your|the|personal] data|information|details [the|do|does] ${HOLDER} [may|has|have] ${KEEPS}`,
  ],
  "told-what": [
    "tell|show|share|disclose [with] [you|them] what|whatever|everything [we|i|our|the] [know|have|hold|keep|database|system]",
  ],
  /** Data put right, in whatever word. */
  "mend-verb": [
    "rectify|rectification|correct|correction|corrections|amend|amendment|amendments|update|updating|edit|modify|modification|change|fix|revise|revision|alter|alteration|alterations|adjust|adjustment|adjustments|adapt|adaptation|replace|replacement|integrate|integration|complete|completion|supplement|remedy|straighten|actualize|actualise|actualization|actualisation|regularize|regularise|mend|refresh|refreshed|renew|overhaul|overwritten|annotate",
    "bring|brought|bringing|keep|keeping [it|them|your|his|her|their|the|this] [or|his|her|entry|data|details|records|information|file|profile] [her] [details|data] up|right",
    "put|set|putting|setting [it|them|the|this|things|what|your] [record|records|data] right|straight|correct",
    "sort|sorted|straightened [it|them] out",
    "made|make|making [it|them|your|the] [data] accurate|right|correct|complete|good",
  ],
  "mend-right": [
    "correct|correction|amend|amendment|rectify|edit|update|modify|change|fix",
    "adjust|adjustment|alteration|revision|put|set",
  ],
  /** Data that are not as they should be. */
  "faulty-data": [
    `inaccurate|incorrect|incomplete|wrong|false|outdated|erroneous|faulty|mistaken|obsolete|misleading|imprecise|inexact|stale|untrue|defective|flawed|missing|invalid|old [or|and] [incomplete|inaccurate|outdated|misleading|wrong|false] [personal|stored|customer] [data] ${THING}|statements|statement|data|item|items`,
    `${THING} [that|which|we|the|held|stored] [hold|by] [about|on] [us|you|them] is|are|be|being|prove|proves|turn|turns|appear|were|was|should|has [no|found|not|to|out|be] [longer|be|to|shown] inaccurate|incorrect|incomplete|wrong|false|outdated|erroneous|faulty|mistaken|obsolete|misleading|imprecise|inexact|stale|untrue|out|right|accurate|correct|true|current|complete`,
    `error|errors|mistake|mistakes|inaccuracy|inaccuracies|omission|omissions|typo|wrong in|of|about|with [any|the|your|their|our|his|my|of] [personal|information|stored|own] ${THING}|you|them|it`,
    "accuracy|correctness of [the|your|their|what|any|our|his] [personal|data|information|records|we|details|entry|file|the]",
    "no longer true|accurate|correct|right|applies|up|holds|hold|valid|matches",
    "hold|holds no|not longer true|good",
    "not correspond|match|agree|reflect|fit|tally [to|with] [the] [facts|reality|truth|circumstances]",
    "shown|shows|proven|proves|found|believe|believes|consider|considers|think|thinks [it|them|is|are|to] [to|be|is|are] [be] inaccurate|incorrect|incomplete|wrong|false|outdated|erroneous|faulty|mistaken",
    "down wrong|incorrectly|wrongly",
  ],
  /** Something is not right, with no word of what. */
  "something-wrong": [
    "error|mistake|inaccuracy|typo",
    "what|something|anything|data|details|entry|detail|information|that|this|it|whatever [is|are|looks|seems|has] [not|changed|no] wrong|incorrect|inaccurate|outdated|right|correct|out|changed",
    "what|something|it|data [is|are] [not|no] [longer] wrong|right|incorrect|out|correct",
    "details|address|name|circumstances|data|number|email change|changes|changed|has|have",
  ],
  /** Wrong goods, links and programs are mended, too. */
  "faulty-thing": [
    "software|product|link|website|page|description|parcel|delivery|goods|article|translation|price|bug|bugs|device|package|program|route",
    "this|our|the app|site|game|code|policy|notice|website",
  ],
  "its-mending": [
    "seek|obtain|request|demand|require|claim|ask|asks|apply|insist|get|have [for|on] [its|their|his|her|a|an|the|any|such] [immediate] correction|amendment|rectification|alteration|adjustment|revision|corrections|alterations",
    "get|have|make|has|makes [it|them|us|me|the|our|that|this|these|those|any|all|such|errors|mistakes] [office|us|to|data|entry|be] [to|and] rectify|corrected|correct|amend|amended|update|updated|edit|modify|modified|change|changed|fix|fixed|revise|revised|alter|altered|adjust|adjusted|adapted|replaced|completed|remedied|mended|set|put|straightened",
    "apply|ask|asks|require|request|demand|insist|wants [for|that] [it|them|they|these|this|us] [to|be|is] [be] set|put|corrected|amended|changed|altered|rectified|fixed|revised|updated|adjusted|replaced|brought|bring|amend|correct|change|alter|revise|update|fix",
    "insist|demand|ask|require|insists|demands|asks [that] [us|we|they|the] [office|school|bank|club|to|company] [to] bring|set|put|keep|correct|amend|change|alter|revise|update|fix|rectify [it|them|the|things] [up|right|straight|record]",
  ],
  "we-mend": [
    `${HOLDER}|i [will|shall|undertake|must|can|then|would|gladly|happily|always] [gladly|happily|then|also|promptly|to|immediately|of] [course] rectify|correct|amend|update|edit|modify|change|fix|revise|alter|adjust|adapt|replace|complete|remedy|put|set|bring|mend|sort`,
    "it|they|that|entry|data|error|errors|mistake|mistakes|details|this [will|shall|gets|get|is|are|be|can] [then|be|promptly] [be] corrected|amended|updated|changed|fixed|revised|adjusted|adapted|replaced|remedied|mended|put|set|rectified|altered",
  ],
  "say-so": [
    "tell|inform|notify|contact|shout|say|write|mail|email|ask|alert|message|call|ring|ping",
    "let|drop us|me|the",
    "show|shows|point|points|prove|proves|demonstrate [it|them|this|these|us] [to] [us] that|out",
    "report [it|this|them] to",
    "reported|notified|pointed [out] to|by",
    "hear from",
    "by notification|notice|you",
  ],
  /** Data taken out, in whatever word. */
  "remove-verb": [
    "erase|erasure|delete|deletion|remove|removal|destroy|destruction|wipe|forget|purge|eliminate|elimination|expunge|scrub|suppress|suppression|shred|bin|trash|zap|annul|annulment|obliterate|strike|struck|drop|cancellation|eradicate|eradication|kick|clear|cleared|dispose|disposal",
    "taken|take|taking|cut|cross|crossed|weed|rub [it|them|your|their|all] [entry|data|name|details] out|off|down",
    "get|getting|gets rid",
    "throw|thrown away|out",
  ],
  "remove-right": [
    "erasure|deletion|suppression|removal|elimination|cancellation|destruction|erase|delete|remove|forgotten [of] [the|your|their|all|any|his]",
  ],
  "its-removal": [
    `${HOLDER}|i [will|shall|undertake|must|then|would|gladly|happily|can] [gladly|happily|then|also|promptly|to|immediately] erase|delete|remove|destroy|wipe|forget|purge|eliminate|expunge|scrub|drop|shred|bin|take|strike|throw|zap|kick`,
  ],
  "entry-gone": [
    `row|entry|data|details|name|record|file|profile|everything|it|information|you|them|they is|are|gets|get [then] gone|deleted|erased|removed|dropped|wiped|binned|shredded|scrubbed|purged|struck|taken`,
  ],
  /** What those of one place can do. */
  "can-do": ["can|may|enjoy|enjoys|entitled", "have|has the|a right"],
  "for-copy": [
    "for a|an|the|your [full|free|complete] copy|copies|printout|extract|overview|transcript|export|summary|duplicate [of]",
  ],
  "disclosure-of": ["disclosure|communication|sight of [the|all|your|any]"],
  "ask-all": [
    "ask|request|demand|claim|order [for] all|everything [of] [the|your] [personal] data|information|we|that",
  ],
  "no-longer-kept": ["no|not longer|be [be] stored|kept|held|retained|saved"],
  "disclosed-data": ["disclosure|communication|copy of your|the|my|their|own [own] data|information"],
  /** Use that is stopped is no erasure. */
  /** "For viewing and, in some cases, updating that information." */
  "see-and-mend": [
    "view|viewing|see|seeing|access|accessing|review|reviewing|check|checking|look and|or [in] [some|certain|many|most] [cases|instances] [also|easily|then] update|updating|correct|correcting|edit|editing|change|changing|modify|modifying|amend|amending",
  ],
  "certain-information": ["certain|some [of] [the|your|this] information|details|data"],
  "certain-mended": [
    "certain|some [of] [the|your|this] information|details|data may|can [also|then] be [also|then] updated|corrected|edited|changed|modified|amended [by] [you|yourself|online|on|in|at|via|through|after]",
  ],
  "gives-you-access": [
    "give|gives|giving|grant|grants|offer|offers|allow|allows [you|users|members|customers] access to",
    "provide|provides|providing you|users|members|customers [with] access to",
    "you|users|members|customers [will|also|always] get|have|has|obtain access to",
    "account|area|page|section|dashboard|console|profile is|are|exists|serves [there] for|to",
  ],
  "suppress-use": [
    "suppress|suppressing|suppression [of] [the|any|further|all] [further] use|usage|processing|display",
  ],
  /** Programs and pages that are mended or called up: "whether a fix is available", "page access requests". */
  "mended-program": [
    "a|the|whether|bug|bugs fix|workaround [or] [workaround] is|are|or|available|was",
    "errant|recent|earlier|bad|your|all|such edit|edits [to] [can|may|will|are|is] be|are|were|is reverted|undone|seen|tracked|shown|reviewed",
    "page|web|http|https|api|file|resource|network|server|dns|website access|download request|requests",
  ],
  "other-removal": [
    "removal|deletion|erasure|remove|delete of [a|an|the|any|such|that|this|individual] article|articles|review|reviews|post|posts|comment|comments|content|link|links|listing|rating|cookie|cookies|item|items|ad|advert|message|page|video|product|snow|waste",
    "forget [your|the|a|their|my|about] [user|login] password|passwords|pin|passcode|username|login|credentials",
    "data|information take|takes|takeout out",
    "take out a|an|the|your",
    "not [however] [be] given [the|a|any] [choice|option|opportunity|possibility|chance] [to] have|delete|erase|remove",
    "not|never|cannot force|make|oblige|compel|require|expect us to delete|erase|remove|forget",
    "not|never force|make|oblige|compel|require|expect|want|wish|like [us|me] to [us] delete|erase|remove|forget",
    "oppose|opposes|refuse|refuses|prefer|decline [the|to] [the] erasure|deletion|have",
    "would [otherwise|normally] delete|erase|remove|destroy",
    "remove|removing|withdraw|cancel [your|the|this|that|such] consent|permission|permissions|tick|check|checkmark|filter",
    "removed|remove|deleted|delete|erased|taken [off|out] [from] our|the|any|this|that [e|email|mailing|marketing|promotional|newsletter|contact|distribution|subscription|mail|calling] [mail|mailing|email|marketing] list|lists|newsletter|newsletters|distribution",
    "clear [and|concise|transparent|plain|precise|simple|comprehensible|understandable] [and] [transparent|concise|plain|easily|understandable] information|language|terms|way|manner|picture|understanding|statement|explanation|form|notice|words",
    "accidental|inadvertent|unintended|unintentional|unlawful|unauthorized|malicious [or] [accidental|unlawful|inadvertent|unauthorized] [loss|alteration] [or|of] [of] [data|information] erasure|deletion|destruction|removal|loss",
    "erasure|deletion|destruction or|and|of [accidental|the] loss|damage|alteration|theft|disclosure|misuse|unauthorized",
    "delete|erase|remove|destroy [that|the|your|this|all|such|it|them] [data|information] or|and anonymise|anonymize|anonymised|aggregate",
    "contact [the|that|this|your|our|such|these|those] [site|website|third|app|respective|relevant] [party|service] operator|provider|providers|customer|customers|controller|organisation|organization|school|employer|administrator directly|to|if",
    "clear [and] [transparent|concise|plain] [and] [easily] understandable|comprehensible|transparent|concise|plain",
    "before|prior|until [to] [the] deletion|erasure",
    "put|puts|putting in|into place",
  ],
  "remove-request": [
    "deletion|erasure|removal|delete|erase request|requests can|may|should|must|will|are|is|to|by|via|at|go",
    "honor|honour|respect|grant|follow|comply|fulfil|fulfill|meet [with] [all|any|every|your|each|the] [wish|wishes|request|requests|demand|demands] [to|for|of] [have] [your] [personal] [data|information] [be] delete|erase|erasure|deletion|removal|remove|deleted|erased|removed",
  ],
  /** Rights in a list of single words: "view, amend, delete". */
  "list-view": ["view", "see", "look", "inspect", "access", "copy", "insight", "disclosure", "know"],
  "list-mend": [
    "amend",
    "correct",
    "rectify",
    "update",
    "edit",
    "change",
    "correction",
    "rectification",
    "fix",
  ],
  "list-remove": [
    "delete",
    "erase",
    "remove",
    "deletion",
    "erasure",
    "removal",
    "suppression",
    "cancellation",
  ],
  "rights-of": [
    `right|rights [of] [the|our|every|each|all|you] [data] [${ASKER}] have|are|is|include|includes|comprise|namely|to`,
    `your|the [legal|privacy|data|statutory] right|rights`,
    `right|rights of [the|our|every|each|all|a] [data] ${ASKER}|you`,
    "of a right|rights of",
    "=rights",
  ],
  /** The objects of the rights that belong to others, or are no data at all. */
  "other-object": [
    "privacy|cookie|this|our|these|standard|contractual|general|terms|the [privacy|cookie|standard|following|general] policy|notice|statement|clauses|terms|conditions|agreement|contract|policies|catalogue|catalog|brochure|newsletter|statutes|bylaws|minutes|timetable|safeguards|invoice|receipt|prospectus|accounts",
    "order confirmation|status|number",
    "copy|copies of [your|the|this|our|an|a|its|these|such|any] [order|standard|contractual|signed|privacy|passport|id|identity] invoice|receipt|contract|policy|notice|clauses|safeguards|confirmation|passport|card|id|identity|agreement|document|passport|identification|license|licence|proof|minutes|terms|rules|decision",
    "service|services|building|premises|room|archive|edition|offer|offers|events|event|products|product|positions|demonstration|vacancies",
  ],
  /** A word explained: nothing is promised by it. */
  "word-explained": [
    "access|rectification|correction|erasure|deletion|removal|retention|storage|amendment|destruction [of] [data] [shall|here|herein] mean|means|denotes|signifies|designates [the|any|a|an] [permanent] making|act|process|alteration|change|removal|destruction|overwriting|rendering|recording|modification|turning|destroying|altering|deleting|correcting|blacking|putting|marking|adjustment|amendment",
    "access|rectification|correction|erasure|deletion|removal|retention|storage is|are [here] [to] [be] defined|understood as",
    "=restriction|=blocking|=combination|=alignment|=linking|=dissemination|=use|=transmission|=disclosure|=on =erasure|=deletion|=erasing or|and|as =destruction|=destroying",
  ],
  /** Whom else one must ask. */
  "asks-other": [
    "ask|contact|approach|turn|apply|write|address [to] that|this|their|its|such employer|customer|client|school|merchant|shop|seller|company|organisation|organization|provider",
  ],
  /** Nothing is paid for it: "You will not have to pay a fee to access your data". */
  "no-fee": [
    "not|never [have|need|be|required|usually|normally|asked] [required|asked] [to] [to] pay|charge|charged [you|us] [a|any|anything] [fee|anything|money] to|for",
    "free of charge to|for you|access|see|get",
    "no fee|charge|cost is|for|to [payable|charged|made] [for|to]",
  ],
  /** To whom we must yield. */
  "insist-us": [
    "insist|ask|require|demand|request|make|get|have|compel|instruct|oblige [that|for] us|we|me",
    "insist|ask|require|demand|request|get|have|compel|instruct|oblige [that|for] the|our office|school|bank|club|charity|company|clinic|practice|parish|registrar|secretary|university|council|museum|association|foundation|hotel|controller",
  ],
  "bring-own-up": [`bring|brought|bringing your|his|her|their|its|the [or] [her] [own] ${THING} up to`],
  "to-get": [
    "to request|obtain|receive|get|see|view|access|inspect|order|have [a|an|the] [copy|extract|overview|list|report|access] [of|to|on|about]",
  ],
  /** The first of several things to be done with data: "to view, amend or erase your data, write to us". */
  "to-list": ["to view|see|access|inspect|review|know|obtain [copies|a] [copy] [of] [or|and]"],
  "ask-and-view": [
    "request|obtain|receive and|or view|review|see|inspect",
    "view|review|see|inspect and|or request|obtain|receive",
  ],
  "to-mend": [
    "to correct|amend|rectify|update|edit|alter",
    "for [the] correction|amendment|rectification of",
  ],
  "to-remove": [
    "to delete|erase|remove|wipe|purge",
    "to request|obtain|get|have|seek|demand|initiate [the|a] [complete] removal|deletion|erasure|suppression [of]",
    "for [the] removal|deletion|erasure of",
  ],
  /** What is to be done for it, as an order. */
  "do-write": [
    "contact|write|email|apply|call|phone|turn|speak|mail|address [mail|an|a] [yourself] [email|letter|note|line|in|message] [to|in|into] the|our|us|me|support|privacy|info|here",
  ],
  "do-there": [
    "go|send|log|visit|use|click|press|open|tap [an|a] [email|letter|note|line|in|message|on] [to|in|into] the|our|us|me|your|here|account|settings|this",
    "just|simply|please issue|type|run|enter|execute|tap|press|select|dial|text|say",
    "issue|type|run|execute|enter [the] [following] [command]",
  ],
  "vanish-from": [
    "disappear|vanish|gone|out from|of our|the|my database|records|systems|files|books|register|directory",
  ],
  "mend-asked": [
    "correct|rectify|amend|put|fix it|them|this|that|these|errors|mistakes|inaccuracies [right] on|upon|at [your|a|written] request|demand|notification|notice",
  ],
};
