import type { PhraseLists } from "../phrases.ts";

/** What data are used for, on what ground and which there are, as people say it who do not speak in formulas. */
export const AIMS: PhraseLists = {
  /** Holding and using, by whomever: "is maintained by the university". */
  "kept-by": [
    "is|are|be|being|was|were [only|also|solely] send|upload|transmit|keep|hold|maintain|gather|register|file|archive|administer|collect|record|store|process|use|utilise|need|watched|matched|compared|reviewed|taken|there",
  ],
  /** A clause of purpose, whatever follows. */
  "app-handles": [
    "app|application|extension|plugin|addon|tool|widget|bot handles|handle|reads|manages|relays|forwards|mirrors [your|the|its] notifications|messages|files|contacts|photos|calls|events|texts|contents",
  ],
  "aim-clause": [
    "in order to be",
    "in order that|for",
    "so as to",
    "with a|the view|aim|intention|object|objective|purpose|goal to|of|towards|that",
    "with the intent|idea to|of",
    "to the end that",
    "for the sake of",
    "aimed at",
    "aiming to|at",
  ],
  "processing-done": [
    "processing|collection|storage|recording|handling [of] [the|your|this|these|such|personal] [personal] [data|information] is|are|takes|take|happens|occurs [carried|place|done|performed|effected|undertaken|made|conducted|necessary|needed|only] [out] [only|solely]",
  ],
  /** "We must know who you are." */
  "must-identify": [
    "we|i must|need|needs|have|are|want [to|obliged|required|bound] [to|by] [law] [to] know|verify|check|establish|confirm|identify who you|our|they|she|he|it|the",
    "we|i must|need|needs|have|are [to|obliged|required|bound] [to|by] [law] [to] verify|check|establish|confirm your identity|age",
  ],
  "aim-deed": [
    "concluding|executing|conclude|execute|executing|perform|performing|fulfilling [and|or] [executing|performing|concluding|carrying] [out] [the|a|your|any|our] [purchase|rental|employment|membership|sales|service|insurance|loan|travel] contract|agreement|lease|order",
    "keep|keeping|carrying|doing [out] [the|our|proper] [warranty|accurate] books|accounts|repairs|records|ledgers",
    "calling|call|ring|ringing|phone|phoning|warn|warning|write|writing|visit|visiting|reach|reaching|recall|recalling|convene|convening|insure|insuring|feed|treat|teach you|the|members|parents|patients|your|guests|families|sick|overdue|borrowers|customers",
    "reset|resetting|restoring [a|your|the|forgotten|lost] password|access",
  ],
  /** "From what you have watched we work out …": the data, and then what is done with them. */
  "going-by": [
    "based|depending|going|relying on|upon|by what|which|how|the [things|films|books|pages|products] you",
    "^Based|^Depending|^Going on|upon|by what|which|how you",
    "from|by|using|with what|which|how [things|films|books|pages|products] you [have] [bought|watched|read|told|played|ordered|said|wrote|listened|borrowed|searched|eaten|viewed]",
    "according to what|how|which [often|many|much] [you|people]",
    "with|using|from|through|via|by|thanks to [your|the] [phone|mobile|postal|email|e] postcode|number|address|mail|location|birthday|weight|height",
  ],
  "we-then": [
    "we|i|it|he|she|they|driver|courier|staff|app [can|may|will|could|then] [then|also] recommend|suggest|find|ring|reset|warn|remind|tell|print|send|pay|order|choose|pick|work|show|adapt|answer|reach|call|deliver|contact|recognize|calculate|check|plan|propose",
  ],
  /** What depends on the answer. */
  "it-decides": [
    "decides|determines|settles|governs|influences|affects|sets [the|your|what|how|which] [much] [your|you|we] [monthly|annual|insurance] premium|price|fee|room|class|tariff|rate|rent|discount|seat|size|charge|pay|benefit",
  ],
  "you-tell": ["what you tell|told|write|wrote|enter|entered|state|say|said|answer|answered [us]"],
  "helps-them": [
    "help|helps|lets|enables|allows [our|the|your|a|us] adjusters|adjuster|staff|team|teams|colleagues|trainers|doctors|nurses|teachers|cooks|engineers|driver|drivers|instructor|instructors|advisers|moderators|volunteers|agents|librarians [to]",
  ],
  "helps-house": [
    "help|helps|let|lets|enable|enables|allow|allows our|the|your office|committee|board|department|registrar|surgery|kitchen|parish|school|club|trainer|doctor|nurse|landlord|secretary|team|staff|treasurer|coach|courier [to]",
  ],
  "reason-is": [
    "reason|reasons|purpose|aim|object|point of|for|behind|in collecting|keeping|asking|holding|storing|recording|knowing",
    "has|have|had as|for its|their [sole|only|main] purpose|aim|object|goal|end",
    "is|are destined|intended|meant|earmarked to|for",
  ],
  /** Uses by somebody who is us under another name. */
  "house-uses": [
    "company|controller|association|foundation|society|club|university|school|parish|council|hospital|clinic|practice|museum|library|charity|operator|organization|firm|trust|cooperative|federation|institute|website|site|app|application|platform|extension|plugin|game|bot [only|also|may|will|shall] use|uses|utilizes|utilises|processes|needs [the|these|this|such|all|your|those|personal] data|information|details|lists|records|particulars|files",
  ],
  "aim-empty": [
    "legitimate [business] reasons|purposes",
    "various|different|several|diverse|many|multiple|certain|its|our|own|internal|business|operational|legitimate|company [business|internal|own|other|lawful] purpose|purposes|reasons|ends|needs|aims [connected|related|relating|linked] [with|to]",
    "for our|its|their [own|daily|whole] business|activity|activities|operation|operations|work",
    "quality|level|standard of [our|the|its] service|services|offer|offers|work|products",
    "tailor|adapt|adapting|adjust|tailoring|adjusting [our|the] service|services|offer|offers|products|website [to] [the] [needs|wishes] [of] [our|the]",
    "serve you|customers|users|clients [even] better",
  ],
  "utilised-for": [
    "is|are|be|being [only|also|solely] utilised|utilized|used|processed|gathered|collected|recorded|employed for|to|in",
    "serve|serves [only|solely|mainly]",
  ],
  /** "Access to the data center" is no use of data, and neither is what somebody does to exercise a right. */
  "aim-not": [
    "operating system|systems",
    "access [and|or] [entry] to [the|our|this|these|their] [data|server|computer|machine] center|centre|centers|centres|room|rooms|building|servers",
    "to do so|this|that [please|just|simply] send|write|contact|email|call|use|fill|let|tell|notify",
  ],

  /** "Your yes is our legal reason". */
  "said-yes": ["said|say|says|saying yes", "your yes", "that consent", "ticked|tick the box"],
  "legal-reason": [
    "legal|lawful|statutory reason|title|entitlement|authority|authorization|authorisation|foundation|footing|warrant",
    "ground|basis on|upon which|whose we",
  ],
  "life-saved": [
    "save|saving|protect|protecting|preserve [the|your|a|his|her|human|their|somebody's|someone's|another] [or|and|person's] [her|health] life|lives",
    "medical|life|acute [threatening] emergency|emergencies",
    "collapse|unconscious",
    "in an emergency|accident",
  ],
  "statute-task": [
    "perform|fulfil|carry|discharge|exercise [out] the|our|its|those task|tasks|function|functions|duties|mission [that|which] [are] [the] [a|an] [statute|law|act|parliament|legislation|legislature|state|charter] [has|have] given|assigned|conferred|entrusted|gives|assigns|entrusts|imposes|confers|laid|vested",
    "perform|performing|performance|carry|carrying|fulfil|fulfilling|discharge|discharging|exercise|exercising [out] [of] our|its|the [public|legal|municipal] statutory|public|legal|official|municipal [and] [public|statutory] task|tasks|function|functions|duties|mission",
  ],
  "public-ground": ["kept|held|maintained|run|preserved|archived in the public interest"],
  /** One ground for some of it, and no word on what. */
  "ground-hedged": [
    "some|part|parts|certain|much [of] [what|our|the|this] [we|data] [processing|do|activities|operations|of] [is|are|it] [is|are] [rests|rest|based|founded|relies|rely|happens|carried] [out] on|with|upon [the] [basis] [of] [your|our] consent|legitimate|contract [interest|interests]",
    "in some|certain|other|various|several|many cases|situations|circumstances|instances [we|the|our] [may|also|legal|lawful] [also] rely|basis|ground|rests [is|on|upon] [on] [your|our|a|the] consent|legitimate|contract [interest|interests]",
    "may|sometimes|might [also|sometimes] rely|base on|upon [our|your|a|the] legitimate|consent|contract [interest|interests] in|for some|certain|other|various|several cases|situations|circumstances|processing|purposes",
    "basis|ground|basis [is|are] [of] among|inter other|others|alia [things|grounds] [your|our|the] consent|legitimate|contract [interest|interests]",
  ],
  "fine-with": [
    "you [are|agree|accept] [also] OK|okay|fine|happy|comfortable|content|alright|consenting with|for|that|about us|our|we|the",
    "you are [also] OK|okay|fine|happy|comfortable|content|alright with|for|that|about us|our|we|the",
  ],
  "use-means": [
    "using|use|using|visiting|playing|opening|installing [of] [the|our|this|these|any] [website|site|app|service|services|game|shop|platform|page|pages|software|bot] means|signifies|implies|shows|indicates|says",
    "by|if|when|once you [use|using|visit|visiting|install|installing|play|playing|open|sending|send]",
  ],
  "by-giving": [
    "by sending|giving|handing|filling|contacting|entering|uploading|typing|submitting|providing [in|out|over|us]",
  ],
  "may-keep-use": [
    "we|company|controller|operator|provider may|can|will|could|shall [also] store|keep|use|process|collect|hold|handle [and|or] [store|keep|use|process|collect|hold|share|process] it|them|your|this|such|that|these|information|data",
  ],
  "consent-defined": [
    "consent [of] [the|a] [data] [subject|person] [means|is] any|every|a freely|indication|expression|statement|manifestation",
    "any freely given",
    "freely given [and|specific] [specific] informed",
  ],

  /** Somebody whose need is the interest: "of our insurer, who has to check". */
  "who-needs": [
    "who must|need|needs|want|wants|wish|wishes|would|has|have|depend|depends|relies|rely [to|like|on] [to|an|a] [know|check|verify|be|see|prove|find|make|interest|protect|establish|recover|show|avoid|plan|keep|pay|assess|judge]",
  ],
  "interest-means": [
    "we mean",
    "i mean",
    "these are =running|=keeping|=looking|=knowing|=protecting|=making",
  ],
  "interest-behind": [
    "legitimate interest|interests behind|underlying",
    "legitimate interest|interests at stake",
  ],
  /** Doing with the data whatever it is that is done with them. */
  "interest-hollow": [
    "interest in [the] handling|holding|storing|sharing|disclosing|keeping|having|processing|using|collecting [of] [and] [storing|using] your|personal|the|this|it|such|these [data|information|details|personal]",
    "interest|interests as a|an|the [small|private|public|commercial] business|company|organization|organisation|charity|controller|firm|association|school|club|shop to do|process|handle|use so|this|that|it|your|personal|data",
    "legitimate interest|interests for|such|e.g [example|instance] [as] when|if|where",
  ],

  /** Somebody writes it down. */
  "notes-down": [
    "we|i|he|she|they|staff|agent|agents|advisers|clinic|doctor|doctors|company|team|trainer|teacher|club|colleagues|office|parish|school|practice|shop|hotel|museum [also|then|only|will|may] note|notes|noted|writes|write|jot|jots|take|takes [down] [of] your|the|which|whether|how|any|who|what|when",
    "is|are|gets|be noted|jotted|taped|filmed",
  ],
  "call-taped": [
    "conversation|call|talk|phone|telephone [call|calls|conversation|conversations] is|are|gets|be [may|also] taped|tape|recorded|recording",
  ],
  "hands-over": [
    "you [also|will|may] hand|pass|let|give|reveal|share|transmit [over|on|us] [have|to|know] [us|with|see] your|the|a",
    "hand|hands|passes|pass over|on [to] [us] your|the",
  ],
  "log-in-there": [
    "sign|signing|log|logging|register|registering|connect|connecting [in|on|up] [with|through|via|using|by] ^steam|^discord|^spotify|^facebook|^google|^apple|^github|^twitter|^linkedin|^twitch|^microsoft|^strava",
  ],
  "things-noted": [
    "friend|friends list|lists",
    "list of [your] friends|servers|games|channels",
    "avatar",
    "display name",
    "playlist",
    "=symptoms|=diagnoses|=diagnosis|=prescriptions|=injuries|=allergies",
    "customer|policy|membership|personnel|library|patient|account|student number|no",
    "nature|reason|subject|matter of|for [the|your] complaint|call|visit|inquiry|question",
    "steam|discord|spotify|twitch|google|apple|facebook|github id|name|account",
    "the amount|sum",
    "meter|instrument reading|readings",
    "what|whether|how|when [many|much|often|long] you [have] came|borrowed|brought|ordered|paid|slept|weigh|weighed|ate|earned|passed|rode|swam|hired|rented",
    "whether you [are|have|smoke|drive|own|live]",
    "how you heard|found of|us|about",
    "grade|grades|marks|belt|belts you|earned|of",
    "members of|persons|people living|in [in] your|the household|family",
  ],
  /** What the law calls personal data, as its examples. */
  "data-defined": [
    "reference to an identifier",
    "identifiable [natural|living] person|individual is|means one|someone|somebody|a",
    "person|one is identifiable",
    "personal data|information means|is|are any|all|every information|data|detail relating|about|concerning|by|which|that [which] [relates|can|somebody|relate] [to] [be] [a|an|identified|person|somebody|someone|natural]",
  ],
  "none-for-us": [
    "none|nothing|any|neither of it|this|that|these|them reach|reaches|comes|come|is|gets|get|arrive|arrives [to] [us|me|passed]",
    "we|i [do|can] [not|never] [get|receive|see|have|learn|obtain] none|nothing [of]",
    "we|i never see|get|receive|learn|store it|them|this|these",
    "on its|their own [site|website|platform|servers|app|pages]",
  ],
};
