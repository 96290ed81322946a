import type { PhraseLists } from "../phrases.ts";

/** Further ways to say who receives data, where they go and where the clauses can be read. Read by `lines-sharing.ts`. */
export const SHARING_FURTHER: PhraseLists = {
  /** Who is given data in the trades that a notice may come from, beyond the usual service providers. */
  receiver: [
    "solicitor|solicitors|attorney|attorneys|underwriter|underwriters|reinsurer|reinsurers|liquidator|liquidators|mediator|arbitrator|ombudsman|trustee|trustees",
    "loss|insurance|claims adjuster|adjusters|assessor|assessors|broker|brokers|handler|handlers|company|companies",
    "gp|gps|physician|physicians|surgeon|specialist|specialists|dentist|pharmacist|pharmacy|pharmacies|therapist|therapists|midwife|laboratories",
    "debt|claims|cash [recovery|collection|collecting] recovery|collection|collecting firm|company|companies|service|agency|office",
    "printing|mailing|publishing|dispatch|fulfilment|auction house|houses|company|companies",
    "freight|shipping|forwarding|haulage|removal|transport|delivery forwarder|forwarders|agent|agents|firm|firms|company|companies|driver|drivers",
    "warehouse|warehouses|wholesaler|manufacturer|importer|retailer|installer|technician|driver|drivers",
    "organizer|organizers|organiser|organisers|venue|venues|host family|families",
    "tour|coach|ferry|rail|bus operator|operators|company|companies",
    "travel|letting|estate|booking|ticket agent|agents|agency|agencies",
    "embassy|embassies|consulate|consulates|ministry|registry|registries",
    "statistics|student|examination|funding|benefits|employment|licensing|standards agency|agencies|office|body|bodies|board|boards",
    "federation|federations|league|leagues|prosecutor|prosecutors|tradesman|tradesmen|electrician|builder|builders|decorator|caretaker|janitor|concierge|florist|baker|tailor|undertaker|jeweler|jeweller|framer|joiner",
    "our|the|your|an|a [external|own] bookkeeper|translator|interpreter|photographer|examiner|examiners|referee|referees|trainer|instructor|assessor|assessors",
  ],
  "provided-with": [
    "is|are|be|being|get|gets [also|then|only] provided|supplied|furnished|served|issued|presented|given|sent|handed|told|informed|notified [with|of|about]",
  ],
  /** "Only the treasurer can look at the list." */
  "only-role": [
    "only|solely|exclusively|just|except [the|our|a] [club|membership|parish|school|office] treasurer|secretary|chair|chairman|chairwoman|president|registrar|manager|headteacher|principal|pastor|priest|vicar|coach|trainer|office|nurse|administrator|committee|maintainer|maintainers|developer|author|accountant|director|founder|organizer|organiser",
  ],
  "looks-at": [
    "look|looks|looked at|into|through",
    "work|works|working with|on",
    "opens|open",
    "can|may|could|will [also] use|open|consult|handle|process",
  ],
  "order-thing": [
    "your|the|their|his|her|this order|request|booking|enquiry|inquiry|claim|application|case|message|complaint|report|ticket|results|sample|prescription|letter",
  ],
  "reported-to": [
    "communicated|conveyed|reported|mailed|emailed|relayed|submitted|lodged|filed|declared|disclosed|made [known|over|directly|also] to|with",
  ],
  "passes-to": ["pass|passes|passed|hand|hands|handed|forward|forwards|forwarded|give|gives|given"],
  "on-to-the": ["on|over|along to the|our|your|their|its|whichever"],
  /** Firms of one group, by the group's name. */
  "firms-of": [
    "company|companies|firm|firms|entity|entities|member|members|undertaking|undertakings|affiliates of|in|within|belonging|from the|our|its [to]",
  ],
  "group-word": [
    "group which|that|and|of|in|for|who|whose",
    "group's",
    "^Group",
    "corporate|same|whole|entire group",
  ],
  "someone-does": [
    "someone|somebody|others|another|firms|companies|we [firm|company|have|let|pay] hosts|host|counts|sends|send|prints|print|runs|handles|handle|stores|delivers|manages|maintains|packs|collects|answers [out] our|the|it|your|visits|payments|mail|letters|donation|for|them",
  ],
  /** "No disclosure is made to any outside body." */
  "no-passing": [
    "no disclosure|transfer|transmission|sharing|communication|release|forwarding|passing|sale|handing [on] [over] [or] [transfer|sale|disclosure|transmission|sharing] [of|on] [your|the|any|such|these|personal] [personal] [data|information|details] [to|with] [any|third|outside|others|anyone|anybody] [parties|persons|person|party|body|bodies] is|are|takes|will|shall|occurs|happens|ever [ever|be|made|place|to|with]",
    "keep|keeps|kept [your|the|this|it|them|these|all|everything|personal] [data|information|details] to ourselves|myself|itself",
    "not|never let|allow anyone|anybody|others|outsiders [else] [to] have|see|use|read|access|look",
    "without passing|handing|giving|disclosing|sharing|sending|forwarding it|them|your|any|the|this [data|information|details] [on] to|with anyone|anybody|third|others|other|outside",
  ],
  /** Weak: something goes to others, who are not named. */
  "passing-on": [
    "transmission|disclosure|transfer|forwarding|passing|communication|release|sharing|disclosing|handing [on|over] [of|on] [the|your|personal|such|any|these] [personal] [data|information|details] [on|over] to|with",
  ],
  "unnamed-others": [
    "third|outside|other person|persons|people|place|places",
    "whoever|whomever",
    "others where|when|if|as|only|who|for|in",
    "third party|parties",
  ],
  "shared-outside": [
    "share|shares|disclose|pass|transfer|give|send|shared|disclosed|passed|given [on] some|certain|your|the|this|any|such|of|personal|it|them|data|information [data|information|details|of] [it|them]",
  ],
  externally: [
    "externally",
    "outside the|our company|organization|organisation|firm|practice|club|school|charity|house",
  ],
  "lets-have": [
    "let|lets|allow|allows|permit|permits|enable|enables|grant|grants [some|certain|our|other|selected|trusted|carefully] [of] [our|selected|trusted|business] partners|partner|others|friends|third|advertisers|companies|affiliates [parties] [to] have|use|see|receive|access|get",
  ],
  "passed-on": [
    "may|might|can|could|will|is|are|gets [also|sometimes|then|however] [be] [also] passed|handed|given [on|along|over|out]",
  ],
  "passes-along": [
    "pass|passes|hand|give|forward your|the|personal|it|them|such [personal] [data|information|details] on|along",
  ],
  /** A reader who is told not to tell others tells nothing of what we do. */
  "told-not-to": [
    "you|they|he|she can|may|might|could [then|also] use|take|reuse|transfer|move [it|them|elsewhere] [with|to] another|other|different",
    "^Do|^Never|^Please [do] [not|never] [not] disclose|share|give|reveal|tell|pass|send|hand [your|the] it|them|pin|password|passwords|login|credentials|code|key",
    "you|user|users|members [must|should|shall|may|will|agree|are] [not|never|to] [not] disclose|share|give|reveal|pass|lend [it|them|your|the]",
    "password|passwords|login|credentials|pin|secret|code",
  ],
  /** Verbs of handing on that only a denial makes sure */
  "not-communicated": [
    "not|never|neither|nor [be] communicated|assigned|ceded|divulged|handed [over] to third|any|other|others|anyone|anybody|outsiders|unauthorized|unauthorised",
    "not|never communicate|cede|divulge|assign [your|the|any|these|this|personal] [personal] data|information|details|them|it to third|any|other|others|anyone|anybody",
  ],
  "meant-for": [
    "is|are|being [solely|exclusively|only] intended|destined|reserved [solely|exclusively|only] for|to [the|our|use] [internal|use|exclusive|competent|authorized|authorised|relevant] [of|by] [the|our|its] [internal|competent|authorized|authorised|various] services|departments|department|staff|personnel|teams|employees|members",
  ],
  /** Where data do not go says nothing of who gets them */
  "sent-abroad": [
    "transfer|transfers|transferred|transferring|transmit|transmits|transmitted|transmission|pass|passed|forward|forwarded|disclose|disclosed|share|shared [of|on] [your|the|any|this|these|such|our|personal|customer] [personal] [data|information|it|them] [on] to [a|any|the|other|another] third country|countries",
    "transfer|transfers|transferred|transferring|transmit|transmits|transmitted|transmission|pass|passed|forward|forwarded|disclose|disclosed|share|shared [of|on] [your|the|any|this|these|such|our|personal|customer] [personal] [data|information|it|them] to [any|other|another|foreign] countries|country",
    "transfer|transfers|transferred|transferring|transmit|transmits|transmitted|transmission|pass|passed|forward|forwarded|disclose|disclosed|share|shared [of|on] [your|the|any|this|these|such|our|personal|customer] [personal] [data|information|it|them] [to] [countries|recipients] outside|abroad|overseas|internationally",
  ],
  /** A definition of the law says nothing about us. */
  "recipient-defined": [
    "natural|legal or|and legal|natural person|persons|entity|body",
    "recipient|recipients|party|processor|controller|country|countries means|mean|shall|is|are|denotes [mean|any|a] any|a|natural|the|every|country|countries|state|states [natural|legal|that|which|outside|not]",
    "=scc|=sccs|=bcr|=bcrs|=dpf is|are the|our|a|an [short] name|code|number|abbreviation",
    "=scc|=sccs|=bcr|=bcrs|=dpf [in|on|as] [our|the|this|used] [price|list|catalogue|terms|shop|app|policy|document] [list] stands|means|denotes [for]",
  ],
  "their-sharing": [
    "shares|share|discloses|sells|passes|gives [visitor|your|the|these|user|personal|such|this] [data|information|details] with|to|on its|their own [advertising|business] advertisers|partners|sponsors|customers|clients|providers|suppliers",
  ],

  /** What a law says of transfers in general. */
  "transfers-in-law": [
    "under|according|pursuant|per [to] [the|eu|uk] general|gdpr|chapter|law|directive [data|v|5|of] [protection|the] [regulation|gdpr|law] [a|any|every|the|each|all] [international] transfer|transfers|transmission|export",
    "the|eu|uk|general|european gdpr|regulation|directive|legislator|court [only|also|generally|strictly] restricts|regulates|limits|prohibits|allows|permits|forbids|governs|requires|demands|makes",
    "law|laws|gdpr [only|also|generally|strictly] restricts|restrict|regulates|limits|prohibits|forbids|governs [the|any|all|such] [international] transfer|transfers|export",
    "embargo|embargoed|embargoes|sanctions|sanctioned",
  ],
  /** People move, goods and software are exported. */
  "reader-moves": [
    "you|who|they|members|user|customer [have|has|are|should|ever|had|plan|intend] [to] move|moved|moving|travel|travelling|traveling|relocate|relocated|go|study|live|work [to|in] abroad|overseas|another|other|outside|a",
    "you|user|users|licensee|customer|customers may|must|shall|can|will|agree [not|to|never] [not] [download|use|copy|re] [or|and] [not] export|reexport|ship|download|transfer",
  ],
  /** Data find their way, other than by the usual verbs. */
  "finds-its-way": [
    "conveyed|mirrored|replicated|copied|synchronized|synchronised|routed|relayed|dispatched|shipped|wired|carried|brought|uploaded|backed|passed|forwarded|streamed|delivered [up|on|over|also|automatically] to|in|into|via|through|across|at",
    "ends|end|lands|land|arrives|arrive|travels|travel|flows|flow|reaches|reach|goes|go|comes|come|winds [up|partly|also|then|eventually|ultimately] [its|their|way] in|to|into|at|on",
    "reach|reaches",
    "looked|looks|look|worked|works|work [at|on] [it|them|with] [from|in]",
  ],
  /** Where the machine or the cupboard stands. */
  "held-in-room": [
    "stored|kept|held|saved|hosted|locked|filed [safely|only|securely] on|in|at [a|an|our|the|own] [own|locked] computer|computers|server|servers|office|offices|premises|cabinet|machine|machines|disk|disks|cupboard|archive",
  ],
  "done-in": [
    "processing|storage|hosting|handling [of] [your|the|all|personal|any] [personal] [data|information] takes|happens|occurs|is|are [place|done|carried|performed] [out] [only|solely|exclusively|entirely] in|within|inside|at",
  ],
  "crosses-border": [
    "cross|crosses|crossing [the|our|any|national|a|these] [national|outer] border|borders|frontier|frontiers",
  ],
  "no-abroad": [
    "no|without [any] international|overseas|foreign|cross [border|data] [data] transfer|transfers|export|exports|transmission",
  ],
  "to-office": [
    "to|with|by|at|from its|our|the|their|a [own|local|regional|head|main|sister] office|offices|branch|team|staff|headquarters|hub|centre|center|subsidiary|affiliate|partner|partners|organization|organisation|company|colleagues|lab|laboratory|archive in|at|near",
  ],
  "ships-data": [
    "send|sends|sent|take|takes|move|moves|transmit|transfer|transfers|export|exports",
    "convey|conveys|conveying|carry|relay|relays|dispatch|route|routes|mirror|mirrors|replicate|replicates|upload|uploads|forward|forwards|transport|back [up]",
  ],
  beyond: [
    "beyond|outside [of] the [borders|territory|bounds|frontiers|scope] [of] [the] european|eu|eea|union|united|uk",
    "state|states|territory|territories|land|lands|part|parts|nation [lying|situated|located|that|which|is|are] beyond|outside",
    "out of|outside the|our|this|your country|uk|eu|eea|european|union|jurisdiction",
    "country|countries in which|with|without [a|no|weaker|lower|less|different]",
    "across|over the atlantic|ocean|channel|pond",
    "the other side of",
    "non eu|eea|european|member state|states|territory|territories|server|servers|provider|providers",
    "third|foreign states|state|territory|territories|soil|nations",
  ],
  /** "Swiss soil", "an American data center": the place as an adjective. */
  "foreign-place": [
    "^swiss|^french|^german|^british|^english|^scottish|^irish|^dutch|^belgian|^austrian|^italian|^spanish|^portuguese|^polish|^danish|^swedish|^norwegian|^finnish|^estonian|^czech|^hungarian|^romanian|^greek|^american|^canadian|^indian|^israeli|^japanese|^chinese|^korean|^australian|^turkish|^brazilian|^mexican|^russian|^ukrainian|^serbian|^US|^u.s|^UK|^EU|^european|national|domestic|own [company's|parent's] [public] [sector|government|state] [data] soil|territory|ground|server|servers|datacenter|datacenters|datacentre|datacentres|cloud|machines|hosting|hoster|host|hosts|mainland",
    "^swiss|^french|^german|^british|^english|^scottish|^irish|^dutch|^belgian|^austrian|^italian|^spanish|^portuguese|^polish|^danish|^swedish|^norwegian|^finnish|^estonian|^czech|^american|^canadian|^indian|^israeli|^japanese|^chinese|^korean|^australian|^turkish|^brazilian|^US|^u.s|^UK|^EU|^european data|computing|computer|hosting|server centre|center|centres|centers|location|locations|provider|providers|farm",
    "on [the] soil|territory of",
    "within|inside [the|our|its|this|these|national] borders|frontiers|territory [of]",
  ],
  "kept-verb": [
    "remain|remains|stay|stays|kept|held|stored|saved|hosted|housed|processed|lies|lie|rests|located|stand|stands|sits|sit|backed|archived",
    "keep|keeps|store|stores|hold|holds|host|hosts|process|processes|save|saves|archive|archives",
  ],
  /** Firms and colleagues in a country outside Europe, named by an adjective. */
  "foreign-firm": [
    "^american|^canadian|^indian|^israeli|^japanese|^chinese|^korean|^australian|^turkish|^brazilian|^mexican|^ukrainian|^serbian|^US|^u.s|overseas|non [based|eu|eea|european] [based] parent|supplier|suppliers|provider|providers|partner|partners|recipient|recipients|addressee|addressees|company|companies|subsidiary|subsidiaries|affiliate|affiliates|vendor|vendors|processor|processors|contractor|contractors|subcontractor|subcontractors|service|services|colleagues|branch|office|offices|head|headquarters|site|sites|entity|entities|team|importer|importers|firm|firms|developer|developers|engineer|engineers|staff|freelancer|freelancers|group|hoster|host",
    "recipients|suppliers|providers|partners|processors|vendors|subcontractors|contractors|importers|recipient|supplier|provider|processor abroad|overseas",
  ],
  "moves-data": [
    "transfer|transfers|transferred|transmission|transmissions|transmit|transmitted|export|exports|exported|sending|disclosure|disclosures|forwarding",
  ],
  /** "The lodge in Tanzania receives your passport number." */
  "gets-it": [
    "=receives|=gets|=obtains|=sees|=learns|=handles|=processes|=stores|=keeps|=hosts|=reads|=answers|=evaluates|=maintains [also|only|then|all] your|the|this|these|our|personal|such|his|her|their|copies|call|it|them|a",
    "has|have|gain|gains|had|having|given|enjoys|enjoy [also|remote|full|limited|read|only] access|sight",
    "can|may|could|will [also|then] see|access|view|open|read|process|receive|consult",
  ],
  "looked-at-by": [
    "seen|viewed|read|accessed|opened|handled|answered|screened|reviewed|checked|evaluated|assessed|examined|inspected|consulted|processed|used|retrieved|managed|administered [also|remotely] by|from",
  ],
  "keeps-it": [
    "keep|keeps|hold|holds|store|stores|host|hosts|maintain|maintains|archive|archives|run|runs [all|both|most|copies] [of] [the|its|our|your|their|these|this|such|a] [customer|customers|member|members|membership|personnel|student|patient|user|client|personal|own|central|main] data|information|database|databases|register|registers|file|files|record|records|server|servers|backups|list|profiles|accounts",
    "file|files|record|records|register|registers|database|databases|profiles|list|lists|data|information|archive is|are [then|also] [being] kept|held|stored|hosted|maintained|run|archived|located [centrally|only|exclusively|currently|mainly|physically|safely|securely]",
  ],
  "parent-firm": [
    "parent|mother|holding company|companies|corporation|organization|organisation|firm|entity|undertaking|group",
  ],

  /** Consent to this transfer, as Art. 49(1)(a) asks for it. */
  "transfer-consent": [
    "explicit|express|expressly|explicitly|specific|separate|particular [and] [informed|specific|explicit|express] consent|consented|agreed|agreement|permission|agree [in|has|to|for] [advance] to|for|of this|that|such|the|each|any [very|particular|specific|single|one|proposed|actual] transfer|transmission|export|sending|disclosure",
  ],
  /** A promise in a sentence on transfers is about the transfer: no word on how data are protected at home. */
  /** The reader may learn whether data go abroad: nothing is said of whether they do. */
  "asked-whether": [
    "=is|=are your|my|the|this [personal] data|information|details [ever|also|being] transfer|transferred|sent|exported|passed|transmitted",
    "=do|=does|=will we|you|it|the [company|app|club|site] [ever|also] transfer|send|export|pass",
    "whether [or] [not] [the|your|any|such|his|her|their] [personal] data|information|details|it|they [concerning|relating|about] [to] [you|him|her] [or] [her] is|are|have|has|were|will|was [not] [being|been|be] [or] [being|have|been] transfer|transferred|sent|exported|passed|disclosed|forwarded|transmitted",
    "whether [or] [not] we|it|they|^The [also|do|have|intend|plan|will] [to] transfer|transfers|transferred|send|sends|sent|export|pass",
    "informed|told|information|inform|learn|know|ask|enquire [more] of|about|on|regarding the|any [appropriate|suitable|adequate|existing|applicable] safeguards|guarantees relating|pursuant|under|in|for|concerning|regarding",
  ],
  "when-abroad": [
    "transfer|transfers to [each|all|any|one] [of] such|these|those|each|that [of] [these|those] [third] country|countries|recipient|recipients",
    "ensure|guarantee|provide|secure|maintain an|a|the adequate|appropriate|equivalent|comparable|sufficient level of [data] protection",
    "concluding|concluded|conclude|signed|signing|standard|model|eu [the|eu|data] [standard|model] contractual|protection clause|clauses",
    "transferred|transfer|sent|send|exported|export|moved|passed [your|the|personal] [personal] [data|information|it|them] to|outside|beyond|from [of] [the|a] [european] ^united|^US|^USA|^america|eea|eu|uk|europe|third|other|another|countries|abroad|overseas|country|area|union",
    "recipients|recipient|suppliers|providers|partners|processors abroad|overseas|outside",
    "transferred|transfer|sent|send|exported [data|it|them|your] abroad|overseas|internationally",
    "international|overseas|cross|foreign [border] [data] transfer|transfers",
    "transfer|transfers of|out|outside [your|personal|of] [personal] [data|information|the] [to|outside|out] the|other|third|another|countries|eea|eu|uk",
    "in|during|for|to|upon|on such|these|those|any|all [international|onward] transfer|transfers",
    "transfer [some|your|any] [of] [your] [the] [personal] data|information where|only|if|when|unless [where|if|when] [the|our|their] recipient|recipients",
  ],
  /** The model contracts by other names than their own. */
  "model-contract": [
    "^EU|eu's|european|commission's standard|model|template contract|contracts|terms|agreement|agreements|clause|clauses",
    "standard|model contracts|contract|agreements|agreement|terms|texts [as|pursuant|of|from|drawn|drafted|published|approved|adopted|issued|provided|laid] [to|up|down|by|out] [by|in|under] [the] commission|european|brussels|implementing|^EU",
    "implementing decision 2021",
    "commission|implementing decision [eu|no] 2021 914",
    "clauses|contract|contracts|terms [that|which] [the] ^EU|brussels [has] drafted|drawn|written|published|adopted|approved|issued|made",
  ],
  /** The transfer itself is needed to perform the contract: Art. 49(1)(b). */
  "contract-need": [
    "is|are|be|being [also] necessary|needed|required|indispensable|essential for|to|in [order|to|the|conclude|perform|fulfil|fulfill|carry|execute|performing|arrange|performance|keep|honor|honour] [perform|out|of|conclude] [the|your|our|a] [travel|booking|employment] contract|agreement|booking|order|trip",
  ],
  /** Weak: that one takes care. */
  "care-promise": [
    "well|properly|adequately|fully|carefully|safely|equally|duly|lawfully|legally protected|looked|handled|treated|secured|safe|made|done|transferred|sent",
    "see to it that",
    "all|every|the|any [necessary|required|legal] steps|measures|precautions|step|measure [that|which|are|is] [the|are|is] [data] law|laws|necessary|required|prescribed|legally|appropriate|demanded",
    "statutory|legal requirements|conditions|prerequisites|preconditions [are|have|is] [been] met|fulfilled|satisfied|observed|complied",
    "keep|keeps|kept|keeping [your|the|transferred|it|them|personal|this] [transferred|personal] [data|information|details] safe|secure|confidential|protected",
    "suitable|appropriate guarantees",
  ],
  /** Weak: that there are guarantees, or that the law is kept. */
  "guarantee-promise": [
    "suitable|appropriate|adequate|sufficient|proper|necessary|required guarantees|guarantee|warranties|assurances|precautions|arrangements",
    "requirements|conditions|provisions|rules|stipulations|demands of|in|under|laid|set [down|out] [by|in] [the] art|article|articles|chapter|gdpr|data|law",
    "standard|level|degree [of] [protection|care|security] [that|which] [is] similar|comparable|equivalent|equal|like|corresponding|matching|no",
  ],

  /** What the safeguards of a transfer are written in. */
  "transfer-paper": [
    "[signed|concluded|agreed|contractual|standard|model|relevant|said|respective|underlying|applicable|these|those] clauses",
    "contractual|standard|model|transfer|export clause|contract|contracts|terms|agreement|agreements|addendum|addenda|documents|instrument|instruments|documentation|guarantee|guarantees|safeguards|safeguard|mechanism|protections",
    "clauses types",
    "=scc|=sccs|=bcr|=bcrs|=idta",
    "corporate rules",
    "paperwork|documents|documentation|papers|contracts|contract|agreements|terms|clauses behind|for|underlying|governing|covering|on|about [all] [our|the|these|such|those|any] [international|us|overseas|foreign|american] [data] transfer|transfers|exports",
    "guarantees|guarantee|safeguards|safeguard under|given|agreed|which|that|used|applied|adopted|provided|concluded|signed|taken|relied|in|for|with|is|are",
  ],
  "text-of": [
    "text|wording|duplicate|extract|extracts|excerpt|excerpts|reproduction|reproductions|transcript|documentation|printout|photocopy|photocopies|scan|version|specimen|summary|copy|copies of|from [all] [the|these|those|such|our|any|them|said|that|its]",
  ],
  /** One hands something out, or another may have it. */
  "hands-out": [
    "forward|forwards|forwarded|send|sends|sent|mail|mailed|supply|supplied|provide|provides|provided|furnish|furnished|issue|issued|show|shown|handed|hand|give|gives|given|posted|emailed|delivered|passed [gladly|also] out|over|on|free|by|upon|to|you|anyone|anybody|them [to|of|by|on|upon] [you|anyone|anybody|charge|post|request|demand]",
    "request|requested|requesting|obtain|obtained|order|ordered|ask|asking|apply|applying|demand|receive|received|inspect|inspected|consult|consulted|see|read|get|download|view|viewed|had",
    "let you|them have|see|read",
    "on|upon request|demand|application|enquiry|inquiry",
    "entitled|right|free|welcome|wish|want|like|care to",
    "sight|look|inspection of|at",
    "at your disposal",
    "lies|lie|laid|displayed|deposited|hangs|available|annexed|attached|appended [out] in|at|on|for|with|from|to|below|here",
  ],
  /** The reader may have them: what stands after it is what is had. */
  "let-have": [
    "forward|send|mail|supply|provide|furnish|issue|show|hand|give|email [to] [over|out] [to] you|anyone|anybody|them|members|users|customers|patients|guests|parents|applicants|candidates|everyone [with|who]",
    "you|anyone|everybody|everyone|members|users|patients|guests|customers|parents|candidates|subjects|who|whoever [who|concerned|may|can|could|also|is|are|want|wants|wish|wishes|would|like|care] [may|can|could|to|entitled|free|welcome|like|wish] [to|also|always] request|obtain|order|demand|receive|inspect|consult|see|read|get|download|view|have",
    "sight|inspection|a look|view of|at",
    "possible|entitled|right|free|welcome|want|wish|like|care to [also] be|request|obtain|order|demand|receive|inspect|consult|see|read|get|download|view|have [given|sent|shown] [from] [us|sight]",
  ],
  "is-shown": [
    "is|are|has|have|can|may [been|also|all|both|be|put|made|always|permanently] posted|published|public|online|displayed|available|accessible|viewable|downloadable|readable|deposited|found|linked|printed|inspected|requested|ordered|obtained|consulted|viewed|read|downloaded|had|seen",
    "is|are annexed|attached|appended|reproduced|enclosed|set [out] [to] this|below|at|here",
    "is|are|will|shall|can|may [be] [gladly|also] sent|supplied|provided|furnished|handed|issued|forwarded|mailed|given|shown [out|over] [free|by|on|upon|to] [of|post|request|demand|you|anyone|whoever|those|patients|members|any|all]",
  ],
  /** Said right after the clauses: "They can be requested from us." */
  "they-requested": [
    "they|these|those|copies|both|either can|may|could [also|always|gladly] be requested|obtained|ordered|inspected|consulted|viewed|read|downloaded|had|seen",
    "they|these|those|both are|will [also|gladly] [be] sent|supplied|provided|handed|shown|available|published|posted [out|to] [you|anyone] on|upon|here|at|online|request|in [request]",
  ],
  /** Others' copies: of data, of documents of the reader, for us. */
  "not-their-copy": [
    "over to us",
    "sends|gives|hands|provides|shows us",
    "send|give|show|provide|bring|email us|me a|the|your copy|copies|extract|printout",
    "we|i|and [also] keep|keeps|retain|hold|store|archive|file [the|a|all|signed] [signed] copy|copies",
    "clause|clauses of|in this|these|the|our|your [user|rental|sale|licence|sales|purchase] contract|agreement|terms|policy|licence|license|conditions",
    "copy|copies|extract|printout|duplicate [of|from] [all|the|any] [of] your|his|her|their|this|personal|identity [privacy|personal] [data|information|record|file|policy|notice|records|passport|card]",
    "license|licence|of|for service|sale|use|conditions",
    "copyright",
    "copy|copies of [a|an|any|the|recent|recently|your] [recent|dated|valid|official] [dated] photo|photograph|photos|passport|passports|bill|bills|utility|identity|driver's|diploma|diplomas|certificate|certificates|invoice|invoices|statement|statements|payslip|payslips|prescription|prescriptions|correspondence",
    "list of [the|our|your|all|third] services|devices|providers|partners|vendors|companies|tools|apps|processors|recipients|party",
    "manage|managing the|your list",
    "request for one of",
  ],

  /** Weak: who asks is told more of transfers. */
  "asks-more": [
    "question|questions|query|queries|enquiry|enquiries|inquiry|inquiries|concerns [you|that] [may|might] [have] about|on|regarding|concerning|as|relating|over",
    "know|learn|hear|read|find|understand [out] more|further|about|on",
    "explain|tell [to] you|members|users|guests|more|how|about [more|how|about|on]",
    "ask|write|email|contact [to] [us|me] about|on|how|where|whether",
  ],
  "more-on": [
    "further|more|additional|detailed|other particulars|details|information|explanations|facts|explanation",
    "details|particulars|explanations of|on|about|regarding",
  ],
  "told-by-us": [
    "contact|ask|write|email|call|reach|telephone|phone|mail|obtain|obtained|request|enquiry|inquiry|upon",
    "available|provided|given|had from|by|at|on|upon",
  ],
  "data-travels": [
    "data|information|details|records|file [is|are|that|which|being] go|goes|going|gets|get|sent|travels|travel|travelling|moves|moving|transferred|leaves|leaving",
    "we|you|it|they send|transfer|move|export|pass|forward|transmit [your|the|personal|customer] [personal] data|information|details|it|them",
    "transfer|transfers|flow|flows|export|exports|sending|transmission|movement|passage|forwarding of [your|the|personal|any|their|his|such|our] [personal|student|customer|member|employee|reservation|patient|guest] data|information|details|records",
  ],
  "flows-abroad": [
    "international|overseas|foreign|cross|transatlantic|worldwide|global [border] [data] flow|flows|exports|movements|transfer|transfers|transmissions",
    "transfers|transfer|flows|exports|sending abroad|overseas",
  ],
  "may-be-read": ["can|may|could [also] be viewed|inspected|read|consulted|seen|downloaded|looked [at]"],
  "text-of-them": [
    "copy|copies|reproduction|duplicate|extract|text|wording|printout|transcript of them|these|those",
  ],
  "right-to-know": [
    "right|rights|entitled to|of know|obtain|be|information|learn|access|receive|request|ask|find|see",
  ],
  "has-right": ["right|rights to|of", "entitled to"],
};
