import type { PhraseLists } from "../phrases.ts";

/** To hand over facts about oneself, whoever speaks. */
const FURNISH =
  "provide|give|disclose|enter|share|tell|supply|submit|state|reveal|answer|furnish|indicate|specify|divulge|identify|register|fill|complete|declare|show|present|hand|report|communicate|communicating|confer|deliver|produce|let|notify|inform|make|surrender|bring|prove";

/** Who is asked for them. */
const ASKED =
  "you|user|customer|visitor|guest|applicant|client|member|patient|participant|employee|subject|resident|student|pupil|traveler|traveller|passenger|tenant|donor|candidate|policyholder|borrower|taxpayer|owner|driver|citizen|foreigner|householder|contributor|supplier's|parent|insured|claimant|buyer|seller|bidder|volunteer|player|winner|entrant|director|shareholder|officer|holder|settler|breeder|importer|donor|anyone|whoever|everyone|everybody";

/** Whose records they come from, as one word. */
const GIVER =
  "employer|insurer|bank|broker|agency|agencies|bureau|school|university|college|clinic|hospital|surgery|doctor|gp|dentist|court|police|notary|landlord|organizer|organiser|shop|retailer|seller|dealer|agent|headhunter|recruiter|registry|register|registrar|authority|ministry|embassy|council|parish|club|federation|association|charity|portal|platform|marketplace|network|operator|airline|hotel|carrier|friend|mate|acquaintance|colleague|relative|relatives|family|parent|parents|mother|father|spouse|neighbor|neighbour|captain|teacher|coach|solicitor|lawyer|accountant|trustee|executor|opponent|witness|expert|side|referee|sponsor|host|guardian|carer|policyholder|patient|applicant|booker|buyer|sender|customer|member|store|exchange|laboratory|pharmacy|office|publisher|editor|contractor|counterparty";

const BEFORE_GIVER =
  "[a|an|the|your|his|her|their|our|another|other|some|any|this|that] [other|tax|estate|travel|previous|former|last|current|local|temp|referring|treating|event|team|job|trade|recruitment|employment|credit|land|booking|app|ad|advertising|temporary|public|health|social|family|fellow|third|opposing]";

/** The controller that speaks of itself by its kind, and is seldom one to whom others' data are given. */
const HOUSE =
  "to [the|our] [parish|admissions|registry|club|school|head|membership|editorial] university|college|school|parish|clinic|surgery|practice|association|federation|club|charity|society|foundation|museum|library|project|registrar|office|controller|company|diocese|hospital|museum|registry|secretary|team|trust|nursery|editors|maintainers";

/** Firms, registers and sites that are known for the data that others get from them. */
const KNOWN_SOURCE =
  "schufa|creditreform|crif|experian|equifax|transunion|creditsafe|bisnode|zoominfo|clearbit|crunchbase|apollo|lusha|kompass|ucas|dvla|cifas|infogreffe|handelsregister|linkedin|xing|github|gitlab|airbnb|expedia|booking|tripadvisor|trustpilot|glassdoor|indeed|stepstone|google|facebook|apple|amazon|ebay|etsy|shopify|stripe|paypal|klarna|reuters|wikipedia|wikidata|orcid|pubmed|crossref|openstreetmap";

/** Whether data must be given and where they come from, as anybody may put it. */
export const GIVEN: PhraseLists = {
  /** Somebody whose data are asked for, as the one who has a duty. */
  "asked-person": [ASKED],
  "under-duty": [
    "is|are|be [also|therefore] [legally|contractually|statutorily] bound|obliged|obligated|required|compelled|expected",
    "law|statute|contract|act|bylaw|regulation|regulations|code|ordinance|decree|agreement bound|obliged|obligated|required|compelled",
    "under|have|has a|an|the [legal|statutory|contractual|general] duty|obligation",
  ],
  "to-furnish": [
    `to|must|shall ${FURNISH} [us|it|them|me|the|your|his|her|their|a|an|all|any|such|these|this]`,
  ],
  "shall-furnish": [
    `must|shall ${FURNISH} [us|it|them|me|the|your|his|her|their|a|an|all|any|such|these|this]`,
  ],
  /** Beside the usual kinds: what officials and banks ask for. */
  "asked-for": [
    "identity|id card|document|papers",
    "proof of",
    "beneficial owner|ownership",
    "convictions",
    "certificate",
    "nationality|citizenship|religion|profession|occupation",
    "passport|visa",
    "income|earnings|salary",
    "tax|insurance|registration|account|vehicle|licence|license|policy number",
    "information|particulars|details|data set|listed|requested|required|marked|asked|specified|mentioned|prescribed|on|in|about|for|that|which|below",
  ],
  /** "Some particulars are a duty; for the others there is none." */
  "no-such-duty": [
    "no such|corresponding|comparable|similar duty|obligation|requirement|need",
    "no duty|obligation|requirement|compulsion [of|to] [any] [kind|sort|tell|say|answer|do]",
    "not a|any legal|statutory|contractual duty|obligation|requirement",
  ],
  /** Whatever the software could take in, and need not. */
  "need-not-connect": [
    "not|never [you] [be] required|obliged|forced|have|need|compelled to connect|link|upload|import|sync|attach|pair|add|scan a|an|any|your|the",
    "need not|never send|state|mention|give|connect|link|upload|import|sync|attach|pair|add|scan a|an|any|your|the",
    "not|never force|forces|oblige|obliges|compel|compels|press anyone|anybody|you|users|people|them to",
    "permission|permissions|access|request|location [to] [the|your] [camera|location|contacts|microphone] may|can [also|always] be refused|declined|denied",
    "prefer not to say|answer",
    "made|thought up name|names",
    "invented|fictitious|assumed|imaginary|fantasy name|names|nickname",
    "fine|okay|ok|alright not to give|tell|share|provide|enter",
    "starred|asterisked field|fields|box|boxes|items",
    "fields|boxes|items [that|which] [are] [carrying|bearing|marked] [with|by] a|an star|asterisk",
    "no one|body has|needs to connect|link|upload|import",
  ],
  "not-insist": [
    "not|never|nor insist|insists on",
    "not|never|nor demand|demands|claim [a|an|the|your|real|full]",
    "no [real|full|personal] surname|address|email|name [address|number] is|are demanded|expected|insisted",
  ],
  "provision-nature": [
    "nature of [the|this|such|data] provision|conferment|conferral|supply|disclosure|communication|collection",
    "conferment|conferral|provision|communication|supply [of] [the|your|these] data|information|details",
  ],
  "is-enough": [
    "is|are enough|sufficient to|for",
    "suffices|suffice to|for",
    "is a must",
    "is|are required|needed|necessary [for|in] for|to|when signing|joining|registering|booking|taking|entering|admission|enrolment|enrollment",
  ],
  /** "If you choose to leave your telephone number". */
  "chooses-to-give": [
    "if|when|should|where you|users|visitors|members choose|chooses|decide|decides to include|leave|enter|add|supply|give|provide|tell [us] [with] [your|their|an|a] [name|own|contact] [and|or] email|name|phone|telephone|address|number|details|photo|picture",
  ],
  /** "If this information is not provided, we cannot claim funding." */
  "without-it-not": [
    "if|unless|where|should this|the|such|that|these|any [personal] information|data|details is|are|be not provided|given|supplied|received [then] we|it|the|your|i [school|nursery|club|council] [may|will|might] [be|not] cannot|unable|not|be",
    "withhold|withholding [your|their|any|this] [personal] data|details|information|it but|although|however|and|then|may|might|could|will|means|could [this|that|it|we|may|will] [may|might|could|will|mean]",
    "optional [registration|booking|membership|application|feedback|contact] form|forms|questionnaire|questionnaires|survey|surveys",
    "information|data|details|anything [which|that] you [may|choose|decide] [to] volunteer|volunteered",
  ],
  "needed-to-serve": [
    "is|are necessary|needed|required|essential|indispensable for us to process|handle|provide|fulfil|fulfill|carry|supply|administer|complete|arrange|deliver|accept|confirm",
  ],
  "nature-word": ["=optional|=mandatory|=compulsory|=obligatory|=voluntary|=facultative"],
  "given-freely": [
    "is|are|be|being [always|only] answered|given|supplied|completed|filled|stated|submitted [out|in] voluntarily|freely",
    "on a [purely|strictly|entirely|wholly] voluntary basis|footing",
  ],
  "must-be-given": [
    "data|information|details|particulars|fields|questions [which|that] must [also|always] be given|supplied|provided|entered|stated|answered|filled|completed [in|out]",
  ],
  "term-of-contract": [
    "term|condition|clause|requirement|part of [the|your|our|this|a] [employment|tenancy|insurance|membership|loan|service|licence|license] contract|agreement|lease|membership|policy [is] that",
    "contract|agreement|lease|policy [of] [employment|tenancy|insurance|membership] requires|require|obliges|oblige you|the|members|tenants|employees|them to",
  ],
  /** What an app is not allowed on the device, said beside the choice to opt out. */
  "permission-refused": [
    "not =granting|=allowing|=giving [us|the|our] [app] [these|this|the|such|those|a|any|all] [required|requested] permission|permissions",
    "=refusing|=denying|=declining|=revoking|refuse|deny|decline|revoke [these|this|the|such|those|a|any|all] [required|requested] permission|permissions",
    "without|lacking these|this|the|such|those [required|requested] permission|permissions",
  ],
  /** Somebody does not hand data over. */
  "not-handed-over": [
    "deny|block|refuse|disable|switch|turn [off] [off] [the|this|that|our|its|it] location|camera|microphone|permission|permissions|access|it",
    "in default|absence of such|the|these|this|your|that|any|it",
    "absence|lack of such|these|this data|information|details|particulars",
    "if|unless|should we|i [do] [not] [do] not|cannot|get|receive [get|receive|obtain|have] [these|this|those|the|any|all|your|such|it|them|that] [details|data|information|particulars|documents|number|answers|address|email|name|e] [mail] from|details|data|information|number|answers|address|particulars",
    "were|if you to|keep keep|this|it|them|these [this|it|them|these] [information|details|data] from|back",
    `refuse|refuses|refused|decline|declines|declined|fail|fails|failed|neglect|neglects|omit|omits|unwilling to ${FURNISH}`,
    `refusal|failure|omission|unwillingness|inability to ${FURNISH}`,
    "refusal|failure of|in [the|this|such|your] provision|consent|disclosure|data|information",
    `decide|decides|choose|chooses|opt|opts against providing|giving|sharing|telling|supplying|entering|disclosing|registering`,
    "not =letting|=telling|=giving|=providing|=communicating|=supplying|=disclosing|=sharing|=completing|=answering|=entering|=stating [us|it|them|this|these|your|the|all|about|such]",
    "not let us|me have|see|know",
    "unless you let|send|show|tell|get us|me",
    "withhold|withholds|withholding|withheld [us|any|the|this|these|your|such|certain|it|them|details|information|data|personal]",
    "non provision|disclosure|supply|communication|delivery of|in",
    "failing to do so|this|that",
    "not doing so",
    "failure to do so",
  ],
  /** Of what arrives without them. */
  "lacks-data": [
    "application|applications|form|forms|order|orders|request|requests|booking|bookings|registration|registrations|claim|claims|entry|entries|submission|submissions|enquiry|enquiries lacking|without|missing|omitting",
    "application|applications|form|forms|order|orders|request|requests|booking|bookings|registration|registrations|claim|claims|entry|entries|submission|submissions|enquiry|enquiries that|which lack|lacks|omit|omits|miss|misses",
    "incomplete|unsigned|anonymous application|applications|form|forms|order|orders|booking|bookings|registration|registrations|claim|claims|entry|entries|submission|submissions|questionnaire|enquiry|enquiries",
    "missing|wrong|incomplete [or] [wrong|missing|incomplete] name|address|date|number|email|details|particulars|data|information|answers|information",
    "information|details|particulars|data|answers|form|entries|documents|they|these|one [of] [them|these] is|are [left] [incomplete|wrong|unclear] [or] incomplete|missing|lacking|blank|unanswered|withheld|wanting",
  ],
  /** What then does not happen. */
  "then-not": [
    "result|results|resulting|lead|leads in|to [the|a|some|reduced|limited] malfunction|malfunctioning|malfunctions|errors|functionality|restrictions|features",
    "stop|stops|prevent|keep|keeps some|certain|many|the|parts|features",
    "cannot|never",
    "could not",
    "can|could not [be|then|able]",
    "unable|impossible|impossibility",
    "will|shall|may not be",
    "have|has to [be] turn|turned|type|typed|look|looked|pay|paid|ask|asked|apply|applied|charge|charged|end|pan|refuse|send|decline|do|set|search",
    "may|can|will|shall|must [then|have] [to] terminate|cancel|end|close|suspend|refuse|reject",
    "be|being|get|is|are [then|unfortunately] rejected|refused|declined|excluded|denied|delayed|returned",
    "will|shall|may|can not be [then|able] processed|accepted|considered|examined|handled|dealt|admitted|shipped|entertained|answered|able|possible|in|reviewed|assessed",
    "not be|in [a|the] position|able",
    "prevent|prevents|preclude|precludes|impede|impedes|hinder|hinders [us|you|your|the|from|it|registration|any]",
    "entitle|entitles|oblige|obliges|force|forces|compel|compels us|the",
    "result|results|end|lead|leads in|to [your|the|a|an] [your|the] exclusion|refusal|rejection|loss|delay|termination|cancellation|impossibility|disqualification",
    "invalidate|invalidates|jeopardize|jeopardizes|void|voids",
    "refuse|turn|decline [you|the] the|your|you|to|away|transaction|application|service|access|entry",
    "lose|loses|forfeit|forfeits [the|your|any] right|claim|place|entitlement|cover|benefit",
    "no refund|reimbursement|booking|reply|answer|quote|quotation|ticket|treatment|delivery|certificate|licence|license|payout|payment|account|registration [is|can|will|may] [be] possible|made|paid|issued|given|available|granted",
  ],
  "supplier-fails": [
    "adequate|sufficient|enough|further information|details|proof",
    "supplier|suppliers|vendor|vendors|processor|processors|contractor|contractors|provider|providers|subcontractor|subcontractors|carrier|carriers|merchant|merchants [of] [ours] [do|does|should] [not] refuse|refuses|fail|fails|decline|declines|provide|furnish|supply|submit|is|are",
    "provider|providers|supplier|suppliers|partner|partners|vendor|vendors to sign|agree|accept|prove|show",
    "refuse|refuses|decline|declines|fail|fails|refusal|failure to pay|sign|accept|comply|observe|follow|cooperate|meet|return|attend|appear|keep",
  ],
  /** The sentence before one that begins with "Otherwise". */
  "data-wanted": [
    "we|i [only|also|will|do|absolutely] need|require|ask [for] your|a|an|the|these|this [full|valid|working|e|email|postal|home|billing|delivery|date|phone|telephone|bank|passport|tax|account|personal|contact] [mail|of|and] name|address|number|data|details|detail|information|birth|email|phone|passport|particulars|answers",
    "name|address|number|data|details|information|birth|email|phone|particulars is|are [therefore|also] needed|required|necessary|asked [for]",
    "expected|asked|requested to hand|provide|give|supply|submit|disclose|show|state",
  ],
  /** How the sentence goes on. */
  "cannot-serve": [
    "cannot|unable|impossible [be|to|then] [to|able|unfortunately] deliver|provide|offer|process|supply|open|register|complete|send|accept|answer|serve|admit|treat|conclude|book|order|reply|enrol|enroll|pay|help|place|take|join|issue|handle|use|participate|visit|buy|apply|get|make|reach|ring|text|call",
    "can|could|would|will not [be|to|then] [to|able|unfortunately] deliver|provide|offer|process|supply|open|register|complete|send|accept|answer|serve|admit|treat|conclude|book|order|reply|enrol|enroll|pay|help|place|take|join|issue|handle|use|participate|visit|buy|apply|get|make|reach|ring|text|call",
    "can|could|will|would not|never [be|then] [able] [to] deliver|provide|offer|process|supply|open|register|complete|send|accept|answer|serve|admit|treat|conclude|book|order|reply|enrol|enroll|pay|help|place|take|join|issue|handle|use|participate|visit|buy|apply|get|make|reach|ring|text|call",
    "refuse|refused|rejected|prevented|entitles|delayed",
  ],
  "so-not": ["cannot|could|would|unable|impossible|no|not", "refuse|rejected|prevented|entitles|delayed"],

  /** Who gave us data, as subject. */
  "giver-here": [GIVER],
  "known-source": [
    `^${KNOWN_SOURCE.split("|").join("|^")}`,
    "^Companies ^House",
    "^Land|^Electoral ^Registry|^Register|^Roll",
    "^World ^Check",
    "^Dun ^Bradstreet",
  ],
  "lets-us-have": [
    "let|lets us|me have|see|know",
    "tell|tells|show|shows us|me who|which|what|that|whether|about|when|how|where|if|in",
    "send|sends|sent|give|gives|gave|forward|forwards|pass|passes|transmit|transmits us|me [a|an|the|your|their|his|her] [referral|medical|personal] information|data|details|name|names|address|report|reports|letter|file|files|list|lists|copy|record|records|results|profile|score",
    "report|reports|deliver|delivers|notify|notifies|hand|hands|upload|uploads [your|the|a|all|any|us|their] [back|failed|purchases|debit|class|purchase|keys|payment|list|lists|sales|data|results] [debit|list|lists] [back] to|with us|me",
  ],
  "on-persons": [
    "your|you|their|whether|who|which|his|her|them|him",
    "purchases|debit|results|statistics|findings|certificates",
    "name|names|list|lists|details|data|information|attendees|guests|participants|offenders|candidates|members",
    "report|reports|record|records|file|score",
  ],
  /** "We are sent your name by ..." */
  "we-are-given": [
    "we|i [may|will|also|are|am|is|have|had] [also] [be|been|are|am] [also|sometimes|often|usually] sent|given|told|passed|forwarded|supplied|provided|handed|shown|notified|informed|furnished|emailed [with|of|on|about]",
    "was|were|been|are|is [also|sometimes|often|usually] [sent|given|told|passed|forwarded|supplied|provided|handed|transmitted|communicated|disclosed|reported|recommended|named] [on|over] [to] [us] sent|given|told|passed|forwarded|supplied|provided|handed|transmitted|communicated|disclosed|reported|recommended|recommend|named [on|over] to us|me",
  ],
  "by-giver": [
    `by|through ${BEFORE_GIVER} ${GIVER}`,
    "by|through [the] previous|former|last|freelance owner|owners|operator|photographer|photographers|occupant|tenant",
    "by [the|a|our] league|leagues|team|teams|manager|organizers",
    `by|through ^${KNOWN_SOURCE.split("|").join("|^")}`,
    "by|through [the] one|person|persons|people who|that",
  ],
  /** "... are given to the parish office by the parents." */
  "given-to-house": [
    `is|are|was|were|be|been|gets [usually|sometimes|mostly|always|then] given|supplied|provided|sent|passed|forwarded|transmitted|communicated|disclosed|reported|submitted|handed|notified [on|over|in] ${HOUSE}`,
    "reach|reaches|reached the|our university|college|school|parish|clinic|association|federation|club|charity|society|foundation|company|project through|via|from|by",
  ],
  "gives-house": [
    `transmit|transmits|forward|forwards|send|sends|pass|passes|supply|supplies|provide|provides|give|gives|disclose|discloses|report|reports|communicate|communicates|hand|hands [on|over] ${HOUSE} [the|their|a|all|any|those|with]`,
    `transmit|transmits|forward|forwards|sends|passes|supplies|provides|gives|discloses|reports|communicates your|the|their|his|her|patients'|a [medical|personal|school|referral] data|file|files|record|records|letter|details|name|names|reports|information ${HOUSE}`,
  ],
  "bought-from": [
    "data|details|information|records|segments|addresses|contacts|entries|lists|profiles|scores|demographics|it|them [is|are|were|we|that|which] [also] [are|have] bought|purchased|licensed|rented|sourced|acquired [in|over] from",
  ],
  /** "Names are imported from public repositories." */
  "taken-from-named": [
    "imported|taken|read|extracted|pulled|fetched|copied|scraped|obtained|collected|retrieved|gathered|received|compiled|requested|sourced|loaded|originate|originates|originating|stem|stems|derived|bought|purchased|licensed|come|comes|came|reach|reaches [to] [us|me] [in] from|with|via|through [the|our|a|an|its|these|public|former|previous] [public|connected|former|previous|linked|referring|recruitment] git|github|gitlab|repository|repositories|commit|referees|employers|employer|agency|organizer|organiser|client|clients",
    `imported|taken|read|extracted|pulled|fetched|copied|scraped|obtained|collected|retrieved|gathered|received|compiled|sourced|loaded|originate|originates|originating|stem|stems|derived|bought|purchased|licensed|come|comes|came|reach|reaches [to] [us|me] [in] from ^${KNOWN_SOURCE.split("|").join("|^")} [play|maps|store]`,
  ],
  /** Who looks something up about the reader. */
  /** "... is drawn from the register", "comes out of catalogues". */
  "drawn-from": [
    `get|gets|got|receive|receives|obtain|obtains|draw|draws|drawn|come|comes|came|gather|gathers|gathered|harvest|harvests|harvested|take|takes|taken|collect|collects|collected|know|learn|hear [the|part|some|most|it|them|data|information|of|your|their|a|its|our|list|lists|registers|members|address|name] [of|data|information|list|members|names|the|from] [the|data|information|members] from|through|via|out|by ${BEFORE_GIVER} register|registers|catalogue|catalogues|parish|parishes|club|clubs|employer|employers|landlord|agency|agencies|bureau|broker|brokers|intermediary|intermediaries|organizer|school|schools|university|insurer|insurers|hospital|doctor|court|notary|headhunter|recruiter|headhunters|federation|league|opponent|solicitor|referee|referees`,
    "harvest|harvested|gather|gathered|scrape|scraped|collect|collected|take|taken|copy|copied|crawl|crawled [business|contact|public|company] [contacts|data|information|addresses|details] from other|company|public|business|news [public] website|websites|web|internet|forums|blogs|media",
    "sanctions|watch|debtor|wanted list|lists|register|registers",
    "from [the|a|your] court|public|parish|police|hospital|personnel file|files|records|register|phone|telephone|directory",
    "from [the|your|our|other] opposing|other party|side|parties",
    "from|in apple|google|samsung|health health|fit|connect",
    "as|were told|reported|stated|supplied|notified|provided by|to [us] [by] [the|a|your] notary|court|employer|school|doctor|parents|neighbors|authorities|authority|police|insurer",
    "when|if|once you connect|link|connected|linked your [strava|garmin|fitbit|google|apple|spotify|calendar|bank|paypal|facebook|steam|discord|polar] [health] account|calendar|profile",
    "through|via|of [the|your] google|apple|facebook|microsoft|university|school|company|linkedin|github|social login|sign|sso|account|we [in|on] we|passes|us|get|are",
    "data providers|vendors to complete|enrich|append|supplement|fill|check",
    "database|list|data|records bought|purchased|licensed|rented from",
    "from [your|the|a|his|her|their] last|previous|former|current landlord|employer|school|insurer|doctor|practice|owner|dentist|club|agency",
    "others|parties have shared|given|sent|told [with|to] us|me",
    "treating|family|referring|attending physician|doctor|hospital|practice|dentist|surgery sends|send|sent|passes|gives|forwards|transmits [along|on] [us]",
    "relatives|relative|family|neighbors|neighbours|friends|witnesses|strangers [sometimes|may|also|often|can] write|tell|call|report|inform|send|give [to] us",
  ],
  "we-look": [
    "we|i [may|will|also|can|sometimes|might|then|do] [also|sometimes|then] look|search|view|consult|research|review|check|browse|use|read|examine|draw|refer|rely [at|up|through|on|in|to|information|data|material] [from|in|at]",
  ],
  "public-stuff": [
    "publicly available|accessible sources|information|material|data|registers|records|registries|profiles|articles",
    "public linkedin|facebook|instagram|social|xing|media|web pages|page|profile|profiles|media|posts|records|registers|sources",
    "public profile|profiles|register|registers|records|registries",
    "^Electoral ^Roll|^Register|roll|register",
    "^Companies ^House",
    "^Land ^Registry",
    "your|their public [linkedin|social|facebook|media|github] [media] profile|profiles|page|pages|posts|account|accounts",
    "newspaper|press articles|reports|cuttings|archives",
  ],
  "acquaintance-enters": [
    "whistleblower|whistleblowers|complainant|complainants|informant|informants|witness|witnesses|colleague|colleagues [may|might|can|could|also] name|names|mention|mentions|identify|identifies|describe|accuse you|third|other|others",
    "complains|complain|complaint|complaints|report|reports about|against|concerning you",
    "person|people|customer|customers|friend|someone|whoever|colleague who|that orders|order|ordered|buys|buy|bought|booked|books|made|makes|invited|sends [a|an|the|our|your] [gift|booking|order|reservation|voucher|present|flowers|invitation] [voucher|card] gives|give|gave|tells|tell|told|enters|provides",
    "signed|registered|booked|enrolled|entered|nominated [up|in|on] by [the|a|an|your|their|another] one|whoever|person|colleague|friend|employer|company|school|captain|organizer|club|relative|customer|parent|coach|team",
    "somebody|someone|friend|mate|colleague|relative|acquaintance|captain|organizer|organiser|parent [of] [yours|else|you|who|knows] [may|might|can|could|has|have|will|then] [have] [entered] type|typed|types|enters|entered|key|keyed|keys|put|puts|wrote|writes|upload|uploads|uploaded|save|saved [in|out|down] your|their|his|her|the [own] [email|e|name|names|address|number|contacts|details|phone] [mail|address|names|of|book]",
    "another|other|fellow|one person|member|user|customer|player [of] [yours|else|you|who|knows] [may|might|can|could|has|have|will|then] [have] [entered] type|typed|types|enters|entered|key|keyed|keys|put|puts|wrote|writes|upload|uploads|uploaded|save|saved [in|out|down] your [own] [email|e|name|names|address|number|contacts|details|phone] [mail|address|names|of|book]",
  ],
  "is-the-source": ["is|are [also] [the|our|a] [only|main|usual] source|sources|origin of|for"],
  "others-asked": [
    "we|i [may|will|also|can|then] [also] ask|request|seek|require|obtain [a|an|your|the|for] [for] [school|medical|credit] [reference|references|records|report|reports|score|opinion|file] [from] [your|a|the|any] [previous|former|last|current|treating|credit] employer|employers|landlord|school|bureau|referees|referee|doctor|insurer|bank|agency|gp",
    "references|reference|reports|records is|are requested|obtained|sought from",
  ],
  /** A duty of the controller and its helpers, or one that hands over no data. */
  "confidential-duty": [
    "we|i|they|processors|providers|staff|controller [believe|also] [that] [we] are|is|have|has [be] required|permitted|bound|obliged|obligated|compelled|legally|under",
    "confidential|confidentiality|secrecy|secret",
    "inform|tell|notify you|users|customers|people|subjects",
    "conflict|conflicts|change|changes of|in|to",
  ],
  "own-dealings": [
    "award|awards|prize|prizes|funding|grant|grants|donation|donations|advice|support|payment|payments from|by",
    "our|my [own] [external|internal|tax] accountant|lawyer|lawyers|solicitor|bank|warehouse|landlord|office|staff|team|insurer|supplier|customer [sends|send|is]",
    "invoice|invoices|bill|bills|electricity|goods|rent|newsletter",
    "let us know if|of|whether|about|by",
  ],
};
