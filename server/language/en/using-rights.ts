import type { PhraseLists } from "../phrases.ts";

/**
 * Consent taken back, complaints brought and rights used, in the words of laymen, clerks and translators. The lines that
 * read them stand in `lines-using-rights.ts`.
 */
export const USING_RIGHTS: PhraseLists = {
  /** What was given, in words that mean nothing but consent. */
  "given-yes": [
    "consent|consents|permission|permissions|authorization|authorizations|authorisation|authorisations|assent",
    "your|their|his|her|my|a|the|that|an go ahead",
    "your|their|his|her|my [given|earlier] okay|ok|yes|blessing",
    "approval|agreement|declaration|acceptance|yes|okay|ok [that|which] [you|they|have|once] given|gave|granted|declared",
    "declaration|declarations of [your|their] [data] [protection] consent|agreement",
  ],
  /** What also names a contract: consent only where the sentence tells that it was given. */
  "given-agreement": ["agreement|approval|acceptance|declaration"],
  /** Taking back, in verbs that are said of little else than consent. */
  "call-back": [
    "then|thereupon|thereby lapse|lapses|ends|expires",
    "regarded|considered|deemed|treated [as] no|void|invalid|withdrawn",
    "no longer valid|effective|binding",
    "annul|annulled|annulling|annulment|repeal|repealed|retract|retracted|rescind|nullify|nullified|abrogate|discontinue|discontinued",
    "pull|pulled|pulling|call|called|calling|claw|clawed [it|this|that|your|the|their|all|any] [consent|permission|agreement|yes] back|off|out",
    "take|taken|taking|draw|drawn [it|this|that|your|the|their] [consent|permission|agreement|yes|okay|go] [ahead] back|away",
    "be|been|being|is|are [also|always|freely|then] cancelled|canceled|undone|reversed|=ended|=terminated|revoked|withdrawn|stopped",
    "cancelled|canceled|revoked|undone by|at",
  ],
  /** Taking back by doing something to it that one does to much else. */
  "end-it": [
    "cancel|cancelling|canceling|undo|undoing|reverse|reversing|terminate|terminating|end|ending|pull|remove|removing|stop|drop [your|their|the|his|her|this|that|any|such] [given|earlier] consent|permission|authorization|authorisation",
    "object|objecting to [the|your|this|that|any] consent|permission",
    "put|putting an end to [your|the|this|that|their] consent|permission|authorization|authorisation|agreement",
  ],
  /** What is done to it, where the sentence before or the heading names consent. */
  "it-back": [
    "take|takes|taking it|this|that|them away|back",
    "have|get it|this|that|them reversed|cancelled|canceled|undone|withdrawn|revoked|annulled",
    "wish|want|like|decide|prefer to end|stop|cancel|reverse|undo|revoke|withdraw|retract it|this|that|them",
    "put|putting an end to it|this|that",
    "stop|cancel|end|undo|reverse it|this|that|them at|whenever|with|by",
    "can|could|may|might|free|able|entitled|welcome [also|always|then|freely|to] [also|always] pull|cancel|undo|reverse|terminate|end|recall|repeal|annul|retract it|this|them|that [at|any|whenever|later|again|by|with|in]",
    "it|they|these|this can|may|could|might [also|always|then|freely] be repealed|cancelled|canceled|undone|reversed|annulled|recalled|pulled|taken|called|retracted",
  ],
  "cease-agreeing": [
    "not consent|agree|approve [to|with] [it|this|that] any|anymore [longer|more]",
    "approve|consent|agree today",
    "no that|which comes after",
    "cease|stop to consent|agree|consenting|agreeing",
    "stop|cease consenting|agreeing",
    "no longer|more consent|consents|agree|agrees|approve|approves",
    "not agree|consent [to|with] [it|this|that] any longer|more|anymore",
    "not have|need to keep|go|continue [on] saying|agreeing|consenting",
    "consent|permission|agreement|yes is|never [not] [for|a|set] [in] ever|final|forever|eternal|stone|one",
    "consent|permission|agreement|yes is not [not] [for|a|set] [in] ever|final|forever|eternal|stone|one",
    "consent [once] [given|declared] does not bind",
  ],
  /** A yes once said, as a verb. */
  "once-agreed": [
    "what|which [you|they|he] [once|previously|earlier|already] permitted|allowed|approved|accepted|agreed",
    "you|they|he|she|who|patient|patients|participants|members|guests|parents|customers|users|subject|person|and [have|has|had|might|may|did] [once|already|earlier|previously|first|freely] =agreed|=consented|=permitted|=allowed|=approved|=authorised|=authorized|=opted",
    "say|said|says|saying [a] yes|ok|okay",
    "=having [once|freely|previously] agreed|consented|opted|allowed|permitted",
    "gave|given|give|granted us|me|our|the|permission|consent|your|their [your|their|company|permission] [permission|consent|okay|ok|approval|agreement|blessing|go]",
    "ask|asks|asked [you|patients|parents|users|them] [first] for your|the|explicit|express|prior|their|an|a [explicit|express|prior|written] ok|okay|yes|consent|permission|agreement|approval|blessing|go",
    "relies|rely|relied|based|rests|founded on|upon your|the|their [prior|explicit|express] consent|permission|okay|agreement|approval|go",
    "process|use|processed|used only|solely if|when|where|after|once|with [the|a|you|your] [patient|person|parents|user] [has|have] agreed|agree|consented|approved",
    "we let you|let us use",
    "for|to which you|they [have|had] [previously|once|already] gave|given|granted|give|agreed|consented [us] [your|their|prior|express]",
  ],
  regret: [
    "say|saying stop|halt|enough",
    "un consent|agree",
    "disapprove",
    "rather|prefer [that] we|it|they [did] no|stop|stopped|not",
    "change|changed|reverse|reversed|reversing|alter|revise|reconsider that|this|their|your|the|it|his|her decision|choice|mind|answer|statement",
    "can|may|could tell|ask|instruct us to stop",
    "later|afterwards|subsequently|then|ever [come] [to] wish|regret|rethink|reconsider",
    "wish|wished [that] [later] [you|they] had [not|never]",
    "wish|wished [that] [later] [you|they] had|did not [not|never]",
    "regret it|this|that|having",
    "feel|think differently|again|better|otherwise [about|of]",
    "second thoughts",
    "change|changed|changing [of] [the|your|their] opinion|heart|view|attitude",
    "say|saying no again|later|afterwards|now|tomorrow|at|any|whenever|today",
    "say no [to] [us] [again|later|at|any|whenever]",
    "un ok|okay|tick|consent|subscribe it|that|the|this|later",
    "unconsent",
    "not [wish|want|like] us to go|continue|carry|keep [on] using|to|with|it",
    "longer|more happy|comfortable|okay|ok|fine with",
  ],
  /** The same, where the sentence itself names the consent. */
  "no-longer-wish": [
    "no|not longer|any [more] agree|agrees|wish|want|like|approve|consent [us|to|with|our|the|for] [to] [us] [use|process|go|continue|publish|have|keep|processing|using|store|show]",
    "any more|longer",
  ],
  /** Messages are stopped, which takes back no consent to anything else. */
  "no-more-received": [
    "no|not longer|any [more] wish|want|like|agree|consent to receive|get|hear|receiving|getting",
    "untick|uncheck|deselect|unselect the|that|this option|box|checkbox to|for|about receive|receiving|get|getting|newsletter|newsletters|marketing|promotional",
  ],
  /** What then happens, or whom to tell. */
  "use-over": [
    "stop|cease at any",
    "reverse|change that|this|their decision",
    "we|i [will|shall|would|then|must] [then|immediately|promptly|also|therefore] stop|cease|end|quit|discontinue|refrain",
    "processing|use|it|that|this|publication|recording [of|based|on|the|your|which] [your|the|agreement|consent|pictures|data] [then|will|shall|must] end|ends|stop|stops|cease|ceases",
    "comes|come|brought to an end|stop|close",
    "say so to|at|by|in",
    "no longer use|process|publish|show|rely",
    "nobody|no [one] will|shall ask|hold|mind",
    "bound|tied for|forever",
    "stop|prevent|keep us from relying|using|processing [on]",
  ],
  "may-tell": [
    "tell|inform|let|notify|write|contact|email|mail|call|ask [to] us|me|our|the|any|him|her|staff|team [know|clinic|practice|office|school|secretary|team|nurse|staff|company|board|parish|member]",
    "let|letting [us|me|the|our|anyone] [office|team] know",
    "drop|dropping|send|sending us|me|a|an [a|an] line|note|message|word|mail|email|letter",
    "simply|just|please|by send|write|tell|say|mail|let|get|ring|ringing|calling|phone|writing|mailing|telling|notifying|e",
    "get in touch|contact",
    "a|one message|line|word|mail|call",
    "hear from you",
    "can|may say so|no",
    "untick|uncheck|tick|click|toggle|switch",
    "one|single click",
  ],
  "stop-asked": [
    "bring|bringing|put|putting [the|this|our|any|your] [processing|use|publication|recording] to an end|stop",
    "ask|tell|instruct|request us|the|me [company|clinic|office] [at] [any] [time] to cease|stop|discontinue",
    "stop|prevent us [from] relying|using|processing",
    "tell|instruct|request|ask us|me no|not [longer] to",
  ],
  /** What the controller takes back is no consent. */
  "we-revoke": [
    "reserve|reserves|retain|retains the right to [immediately|also|at] withdraw|revoke|rescind|retract|cancel|terminate",
    "we|seller|company|operator|provider|licensor [may|can|will|might|could|shall|also] [also|at|immediately] withdraw|revoke|rescind|retract|cancel|recall",
    "withdraw|revoke|rescind|retract|cancel|recall|pull|take [back] this|the|your|our|that|any|a offer|license|licence|access|certificate|order|booking|voucher|bid|application|invitation|promotion|coupon|content|post|comment",
  ],
  /** One thing is left or turned off, which takes back no consent. */
  "one-thing-off": [
    "unsubscribe from [the|our|this|your] [weekly|monthly|parish|club|daily] circular|digest|bulletin|list|lists|mailings|mails|alerts|updates",
    "can|may|could [also] be disabled|deactivated|removed|switched|turned [off] in|via|under|through|within [the|your] [app|device|phone|account|app's|phone's] settings|app|menu|options",
    "not|longer want|like|wish [to] [be] [on|our|the] [our|on|weekly|friday|prayer|monthly|the] [list|prayer] mail|list|e|mails|email|emails [any|more]",
    "cancel|leave|leaving|quit|drop [out] [of|from] [our|the|your|this|any] [weekly|monthly|daily|quarterly|free|email|e|parish|customer|regular|club] [mail] newsletter|newsletters|digest|bulletin|mailing|mailings|list|circular|alerts|magazine|catalog|catalogue",
    "come|get|taken|removed|take|remove|strike [you|your|yourself|the] [name|address] [off|from] [of] the|our [email|mailing|e|prayer|distribution|subscriber|newsletter|contact] [mail] list|lists",
    "not|no [longer|wish|want|like|prefer|to|to] [wish|want|like|to] [to] [get|receive|have|be|see] [on|sent|our|the|any|this|such|further|more] [parish|weekly|monthly|club|prayer|customer|list|regular] bulletin|newsletter|circular|digest|mailing|mailings|mailshots|catalog|catalogue|list",
    "turn|turned|switch|switched|toggle|disable|deactivate|turning|switching [off] [the|your|our|this] [voice|usage|crash|error|diagnostic|performance|history|reading|activity|precise|screen|call] microphone|camera|recording|recordings|statistics|reports|report|reporting|sharing|diagnostics|history|recommendations|sync|suggestions|tracking|analytics|location|measurement",
    "usage|crash|error|diagnostic|performance|voice|push|analytics|statistics|reports|tracking [data|messages|recording|notifications|reports|statistics|cookies] can|may|could [also] be switched|turned|disabled|deactivated [off]",
    "stop|stopping to [receiving|get|receive] [our|the|your] [catalog|catalogue|brochure|circular|newsletter|bulletin]",
    "returning|return it|the [catalog|catalogue|envelope] unopened",
  ],
  /** Bodies for data protection whose names run otherwise. */
  "body-named": [
    "data|privacy [protection] watchdog",
    "authority|office|agency for|of [the] [protection] [of] privacy|personal|data [protection]",
    "personal data protection|protecting office|authority|commission|agency|board|council|service",
    "data protection ombudsman|inspectorate|office|council|directorate",
    "datenschutzbehörde|datenschutzbeauftragte|datenschutzbeauftragter|tietosuojavaltuutettu|datainspektionen|persónuvernd|integritetsskyddsmyndigheten|pdpc|ndpc|odpc|anpd|oaic|opc|pipc",
    "privacy commissioner|regulator|commission|watchdog",
  ],
  "reader-thinks": [
    "think|thinks|believe|believes|feel|feels|consider|considers|suspect|suspects|opinion|find|finds",
    "not satisfied|happy|content|pleased with|about|by",
    "unhappy|dissatisfied|unsatisfied|displeased|aggrieved|=concerned|upset with|about|by|how|that",
  ],
  /** Whoever doubts that this policy is followed complains about privacy. */
  "adherence-doubted": [
    "concern|concerns|doubt|doubts|complaint|issue|issues about|regarding|concerning|over|with our|the|its [company's] adherence|compliance|conformity|observance to|with|of [this|our|the|these] [privacy] policy|statement|notice|principles",
    "concern|concerns|doubt|doubts that we|company [have|has|are|is|may|might] [be|have] [not|in] adhered|complied|followed|breach|violation|observed",
  ],
  /** A worry about privacy that the house itself offers to settle. */
  "privacy-worry": [
    "concern|concerns|worry|worries|grievance|grievances about|regarding|over|with|concerning [your|the|our|how] [data|personal] privacy|data|confidentiality",
    "privacy|data concern|concerns|grievance|grievances|dispute|disputes",
  ],
  "house-settles": [
    "resolve|remedy|rectify|settle|redress|investigate it|them|your|the|any|this|that|these|such|every",
  ],
  /** A body over the controller, by a word that policies use for no one else. */
  "body-above": [
    "the|your|our|that|local|national|a|an|any|independent|privacy|protection|state|competent regulator|commissioner|watchdog|ombudsperson|inspectorate",
    "information|privacy|data [protection] commissioner|commission|agency|authority|inspectorate",
    "regulator in|for|is",
  ],
  "tell-body": [
    "call|calling in|upon|on",
    "reported|report about|on us",
    "appeal|appeals|appealing against|to|with",
    "reviewed|examined|checked|investigated|assessed|looked [into|at] by",
    "knock|knocking on|at [the] [door|doors]",
    "tell|involve|seize|seise|alert|petition|ring|phone|call|consult|approach|contact|inform|notify|ask",
    "let the|your|our|a [data|national|local|privacy|information|competent|supervisory|danish|french] [protection] regulator|authority|commissioner|agency|watchdog|datatilsynet|commission",
    "file|lodge|submit|send|make|hand|put|bring|raise|launch|initiate|open|start|take [up|in] [a|an|the|your|it|this|any|that] [privacy|formal|written|data] [report|petition|claim|submission|objection|grievance|case|matter|request|proceedings|concern|concerns|complaint|privacy|further] [worry|concern|up] to|with|before|by|at|in",
    "going|go|turning|turn|writing|write|speaking|complaining|talk|talking|resorting|resort|applying|apply|appeal|appealing to",
    "address|addressing [yourself|themselves|oneself|it|the|your] [matter|complaint|concern] to",
    "have|has recourse to",
    "in touch with",
  ],
  /** The reader, who may do so. */
  "reader-may": [
    "your right|entitlement|choice to",
    "you can|may|could|might",
    "open|free|possible|liberty to|for [you] [to]",
    "anyone|everyone|everybody|people|persons|subjects|individuals|members|customers|users|patients|candidates|residents|students|applicants [concerned|affected|who|in] [may|can|could|might] may|can|could|might",
    "feel free|welcome to",
    "nothing|not|without|neither [in] [this] [notice|policy|here|of|these] [affects|stops|prevents|keeps|stop|prevent|stopping|preventing|limits|excludes] [you|anyone|your] from|right",
  ],
  /** Something of that kind is brought there. */
  "matter-filed": [
    "claim|claims|petition|petitions|report|reports|submission|submissions|objection|objections|grievance|grievances|concern|concerns|complaint|complaints|case|matter|issue [regarding|about|of|concerning|on|against] [our|the|this|your|us|we] [processing|handling|use|kind|data|practices] may|can|could|is|are [also|then|be] [be|to] [also] filed|lodged|brought|raised|made|submitted|referred|reported|addressed|taken|escalated|directed",
  ],
  /** An authority that takes it up. */
  "hears-you": [
    "is|are your [next|last|first] port|contact|resort|address|point",
    "listen|listens to you|your|complaints",
    "look|looks|take|takes at|into|up your|the|such|any|it|a [case|complaint|complaints|matter|concern|concerns]",
    "accept|accepts|receive|receives|takes|take|handles|examines|investigates|considers|hears submissions|petitions|reports|complaints|concerns|cases|grievances",
    "there for|to you|help|listen",
    "to investigate|examine|intervene",
  ],
  "can-look": [
    "can|may|will|could|must [also|then] investigate|examine|look|help|intervene|review|check|act",
  ],
  /** Why the reader complains of the controller. */
  "we-failed": [
    "think|believe|feel|consider|suspect [that] [we|company|organization|app] [have|has|did|do|are] not [followed|complied|adhered|respected|kept|complying|following|abided]",
    "think|believe|feel|consider|suspect [that] we have broken|breached|mishandled|misused|violated|infringed|failed|ignored|let|got|wronged",
    "we|us|company [have|has] let you|anyone down",
    "got|get|gets|got|done something|it|this|things wrong",
    "unhappy|dissatisfied|unsatisfied|displeased|angry|upset|unhappy with|about how|the|our|what",
    "aggrieved by|at",
    "still unhappy|dissatisfied|angry|concerned",
    "leave|leaves|left|leaving you|them dissatisfied|unsatisfied|unhappy",
    "cannot|not|unable|fail [to|be] [to|be] sort|sorted|resolve|solve|settle|answer [it|this|your|the|out] [out|concern|matter|issue|together|between]",
  ],
  /** Breach of the rules about data, by us. */
  "privacy-breached": [
    "violated|violate|violates|breached|breach|infringed|infringe|mishandled|misused|abused|followed|complied|adhered|abided|respected [with|to|by] [your|this|our|these|the] [own] [personal|private|privacy|data] privacy|data|rights|statement|policy|notice|principles|information|details|records|promises",
    "privacy|data|rights|information [rights|protection] [has|have|is|are] [been] violated|breached|infringed|mishandled|misused|abused",
    "following|follows|follow|adhering|complying|honoring|honouring|abiding|obeying|respecting [to|with|by] its|this|our|the|their [own|stated|posted|published] [stated|privacy|information|data] [information|privacy|protection] policy|policies|notice|statement|practices|promises",
    "let you|anyone down [on|over|about|with|in] [your|the] [privacy|data]",
    "used|handled|treated|looked [after] your|their|the|personal information|data|details|records",
    "privacy law|laws|rules|rights",
    "treat|treats|treated|handle|handles|handled|use|process|dealt [with] [your|their|the] personal|private data|information|details",
  ],
  /** A complaint about data. */
  "privacy-complaint": [
    "complaint|complaints in|with relation|respect|regard|connection to|of|with [the|our|any] collection|usage|use|processing|handling|treatment|storage [or|and] [use|usage|collection|processing|storage|disclosure|handling] of [your|their|the] personal|information|data|details",
    "privacy|protection complaint|complaints|grievance|grievances",
    "complaint|complaints|grievance|grievances [or|and] [concern|concerns|questions|claim] [about|relating|related|regarding|concerning|with|of|over|in|as|arising] [from|to|respect|out|relation] [of|to] [how|the|our|this|your|these|any] [we|use|handling|processing|treatment|privacy|way|collection|personal] [handle|use|process|treat|of|we] [of] [your|the|their|his|personal|this|our] [personal] privacy|data|information|records|policy|details|statement|notice",
    "concern|concerns [about|regarding|concerning|over] [the|your|how] [privacy|we|use|handling] [of|handle|use] [your|the] [personal] privacy|records|data|information|record [can|may] [be] filed|lodged",
    "complain|complains|complaining [to] [us] about|of|regarding|over [the|how|our] [way|manner|we] [in|handle|use|process|treat|handling|use] [which|that|your|of] [we|our] [process|use|handle|treat|handled|used] [of] [your|the|their] personal|privacy|data|information",
    "penalised|penalized|retaliated|retaliate|retaliation|punished|disadvantaged [against] [you] for|because filing|making|complaining|lodging|raising|having",
  ],
  /** A dispute about data. */
  "privacy-dispute": [
    "privacy|data [protection] dispute|disputes|controversy",
    "dispute|disputes|controversy|controversies|claim|claims [or] [claim] about|relating|related|regarding|concerning|over|arising [from|to|out] [of|to] [how|the|our|this|your|these|any] [use|handling|processing|privacy|collection|personal] [of] [your|the|personal] privacy|data|information|policy|statement|notice",
  ],
  "under-terms": ["subject to this|our|the [privacy] policy|notice|statement|terms|conditions"],
  /** The controller, as the one who hears it. */
  "our-house": [
    "panel|committee|tribunal|association",
    "handled|heard|investigated|answered|dealt|reviewed [with] by",
    "board|form|writing|email|mail",
    "privacy|compliance|complaints|grievance|protection|data [protection] officer|manager|team|department|coordinator|form|contact|advocate|desk|office",
    "head [of|office]",
    "account|practice|general|office|customer|branch|line manager|service",
    "patient advocate",
  ],
  /** Of something else, or only kept on file. */
  "other-complaint": [
    "complaint|complaints|complain|complains|complained to us|me|support about|regarding|of|against|concerning [a|an|the|other|another|another's|any] product|products|goods|service|services|order|orders|noise|member|members|player|players|user|users|staff|delivery|content|post|posts|review|reviews|listing|seller|sellers|advertiser|advertisers|comment|comments",
    "copyright|copyrights|copyrighted|trademark|trademarks|intellectual",
    "complaint|complaints concerning|about|regarding|against unsolicited|unwanted|spam|junk",
    "handle|process|use|keep|store|collect|retain [your|their|the|such] complaint|complaints [handling] data|details|records|files",
    "complaint|complaints|complain|grievance [is|are] about|regarding|of|against|concerning|on [a|an|the|other|our|your|another|another's|any|their|faulty] [faulty|damaged] product|products|goods|service|services|order|orders|stay|noise|member|members|player|players|user|users|staff|delivery|content|quality|food|room|seller|sellers|advertiser|advertisers|repair|article",
    "product|customer|service|guest|noise|consumer complaint|complaints",
    "we|and [will|may|also|then|shall] [also|then] store|stores|record|records|open|keep|collect|log|retain|hold a|the|your|any|it|them|this|these|such|details|data|information|and|of|notes",
    "may|are|is|be|will be|being|also recorded|stored|kept|monitored|logged|retained",
    "whistleblowing|whistleblower|misconduct",
    "dismiss|unsubstantiated|anonymous complaint|complaints",
  ],
  /** Our own claims before courts. */
  "legal-claims-made": [
    "establishment|exercise|defence|defense|defend|defending|establish|exercising|pursuit|assertion|assert|enforcement|enforce|bring [or|and] [exercise|defence|defense|defend|exercising] [or|and] [defence|defense|defend] [of|against] [legal] claim|claims [for] [example] [when] [a] [claim]",
    "claim|claims is|are|was brought|made",
    "breach|breaches|incident|incidents [of|involving] [data|security|privacy] [is|are|will|must|shall|to] [be|is|are] reported|notified|report|notify",
  ],
  /** Ways to use a right that no other list holds: what one does. */
  "go-about": [
    "reply|replying|respond|answer to [any] [of] [our|the|this|that|one] [our|of] [e] mail|email|emails|e|message|messages|mail|mails|letter|letters|newsletter",
    "shall|must|should|may|can|please|parents|members|patients|residents|candidates apply|address|turn to",
    "speak|talk|speaking|talking to|with your|our|the|any|his|her|their",
    "place|person|people|one|address|contact to ask|contact|turn|write|address",
    "fill|filling|complete|completing [in|out] [the|our|this|a|an|that] [enclosed|attached|printed|short] card|sheet|slip|coupon",
    "at|in|through our|the|your [head|local|branch] office|offices|headquarters|representative|agent|solicitor|lawyer",
    "email|mail|call|ring|text|write our|the|your [privacy|data|support|legal|customer|member|club|school] [protection] desk|team|office|service|services|line|hotline|box|inbox|mailbox",
    "web|online|electronic|paper|request form for|to|or|on|at|in",
    "ask|asking at|in [the|our] [reception|desk|office|counter]",
    "tell|telling|ask|asking|inform|notify [to] the|your [course|team|group|project|class|club|local|duty|data|privacy|shift|study] leader|teacher|tutor|coach|nurse|steward|organiser|organizer|host|agent|receptionist|editor|captain|pastor|minister|priest|vicar|librarian|coordinator|lead|secretary|recruiter|supervisor|manager|warden",
    "=sign|=log|=signing|=logging in|on|into to|and|at|your|the",
    "phone|telephone call to|from|with",
    "mail|email|e [mail] to|at",
    "drop|dropping|pop|popping|come|coming|call by|in|into [at|to] [the|our] office|reception|shop|surgery|desk|branch",
    "informally by|via|through|at|in",
    "in|at [one|any] [of] our|any branches|branch|shops|stores|offices|surgery",
    "use|using|through|via|in|on [the|our|a|this] [manage|my|privacy|data|your] [my|your] [data|privacy|account] screen|tool|page|function|feature|option|dashboard|area|menu|portal",
    "reach our|the|my privacy|data|support|team",
    "get hold|in touch of|with",
    "open|opening|choose|select|choosing|selecting|pick [the|your|my] settings|account|profile|privacy|delete|preferences",
    "member|members|customer|client|user|reader area|zone|portal|section",
    "apply|applies|applying|turn|turns|turning|write|writes|writing|speak|go|goes to our|the|your|their|any|his|her [town|head|parish|data|school|membership|club|practice|student|local|privacy|human|executive|general|municipal] registrar|secretary|clerk|teacher|headteacher|recruiter|office|desk|board|bursar|warden|manager|reception|treasurer|council|team|department|maintainers|maintainer|moderator|administrator|admin|consultant|adviser|advisor|controller|company|undersigned",
    "fill|filling|complete|completing|submit|submitting [in|out] [the|our|this|a|an|following|that|online|your] [online|web|request|contact|short|paper|linked|following|data|subject|privacy] [request|subject|access|rights] form|questionnaire|template|form",
    "hand|handing|leave|leaving|drop|dropping [in] [it|a|your|the|them] [signed|written|short] [in|note|request|letter|form] [at|with|to] [the|our|your] reception|secretary|desk|office|front",
    "open|opening|raise|raising|file|filing|create|creating|log|submit an|a|the [new|support|github|public|private] issue|ticket|case|query [in|on|with|at]",
    "mail|mails|e|ping|ring|phone|call|text|message|dm|whatsapp [mail] [the|our|any|your] [one] [of] [the|our] [support|privacy] maintainers|maintainer|office|team|moderators|admin|admins|desk|clinic|practice|hotline|moderator|us|surgery|school|editor|organisers|organizers|owner",
    "tick|ticking|check|untick|unticking|click|press|pressing|tap|hit|use|using [on] the|a|this|our|your|that [relevant|little|red|delete|erase|remove|reply|online|corresponding|following|unsubscribe] box|button|form|switch|link|toggle|checkbox|icon|tool",
    "letting|let [us|me|our|the|your] [supporter|customer|membership|support|member|guest] [care|services|service|us] [team|office|us|know] know",
    "submit|submits|lodge|lodges|send|sends|address|file|hand|put|sent|submitted|lodged [us] [a|an|the|their|your|his|any|such|in] [signed|written|dated|formal|short|simple|informal|access|erasure|removal|subject|deletion|correction] [access] request|requests|application|applications|communication|demand|letter|notice|note|petition|enquiry [in] [writing] [to|at|by|with|through|in|via|online]",
    "send|sends|address your|the|their|his [reasons|objection|demand|wish|wishes|request|note] [in|by] to|by",
    "form on|at|from|which|below|here|under",
    "note|letter|line|word|message|e|mail|call|postcard [mail] to the|our|any|your [parish|data|practice|club|membership|customer] [member] secretary|office|team|clerk|registrar|board|coordinator|desk|manager|of",
    "who|which|officer|team|office|mr|ms|mrs|dr|they can|may [also|best] be called|reached|phoned|rung|contacted|emailed|mailed|written|approached",
    "text|reply|send|write|say|type|answer|texting|replying|sending|dm [us|the] [with|back|word] [the|word] delete|remove|forget|erase|stop|unsubscribe",
    "text|written|writing form",
    "by|per|in|with [a|registered] letter|registered|writing|fax",
    "at|with our|the|any|your [front|municipal|help|service|information|citizens] reception|desk|counter|helpdesk|office|registry [desk]",
    "bot|command",
    "national|electronic e|id [id]",
    "receives|receive|handles|handle|deals|deal|accepts [with] [all|any|your|such|the] [data|access|subject|such|these] requests|request|applications",
    "ring|phone|call|calling|dial|telephone [us|me|our] [on|at|under] [the|our|free|following] number|hotline|line|helpline|0800|1800|freephone",
    "run|type|enter|use the command|commands",
  ],
  /** What is handed to who comes for it. */
  "we-give": [
    "we|i|secretary|office|staff [will|shall|then|gladly|can] [then|gladly|happily] show|shows|give|gives|hand|hands|send|sends|read|print [out] you|them [out] your|their|a|the|it [own|copy] file|data|record|records|copy|entry|printout|extract|of",
    "we|i|maintainer|moderator|team|office|staff|bot [will|shall|then|gladly|can] [then|gladly|happily] delete|deletes|wipe|wipes|erase|remove|removes|correct|corrects|forget|amend|fix [your|the|it|them|what|everything|all]",
  ],
  /** What is wanted, as a noun. */
  "thing-wanted": [
    "want|wants|like|need|needs|wish|wishes|require|desire|request|requesting|for|get|obtain|have [to] [have|get|request|see|for] a|an|any|your|the [full|complete|free] correction|deletion|removal|erasure|extract|printout|transcript|rectification",
    "want|wants|like|need|needs|wish|wishes|require|desire|request|for|get|obtain|have [to] [have|get|request|see] a|any|the [full|complete|free|paper|digital] copy of your|their|his|her|my|all|the",
    "=corrections|=deletions|=erasures|rectifications [are|should|can|may|to]",
    "to be [removed|deleted|taken|struck|erased] removed|deleted|taken|struck|erased|forgotten [off] from our|the",
    "name|address|photo|picture|number [be|to] removed|deleted|taken|struck|erased [off|down|out]",
  ],
  /** The things said before. */
  "these-things": [
    "for|do|of|about all|any|either|one of the|these|those above|things|following",
    "make|raise|send|submit|have|got a|any|such privacy|data request|requests|query|queries",
    "to do so|this|that [please|just|simply|you]",
  ],
  /** A wish that the next sentence answers: "Want your data gone? Mail us." */
  /** Questions that grant what they ask, for they are answered by the way to it: "Want to see your file? Write to us." */
  "wants-to-see": [
    "^Want|^Need|^Wish|^Curious|^Wondering|^Interested|^Like [to] [in|about] see|know|have|get|view|read|obtain|receive|seeing|knowing [a|the] [copy] [of] your [own|personal] data|details|information|record|records|file|profile",
    "^Want|^Need|^Wish|^Curious|^Wondering|^Interested|^Like [to] [in|about] [see|know|have|get|view|read|obtain|receive|find|seeing|knowing] [out] [a|the] [copy|list|overview] [of] [all] what|everything [data|information|details] we|i know|have|hold|keep|store|saved|stored|collected",
    "^Want|^Need|^Like|you like|want|need|wish a|an [complete|full|free] copy|printout|extract of [all] your|what|everything",
  ],
  "wants-gone": [
    "^Want|^Wish|^Like|^Need|^Prefer|you [like|want|wish|prefer] us|me|it|that|to [we|i|to] [we|i|to] delete|erase|remove|forget|wipe [all] [of] your|everything|it|you|what",
    "^Want|^Wish|^Like|^Need|^Prefer|like|want|wish|prefer [all] [of] your|everything|it [own|personal] data|details|information|account|record|records|file|name|gone|deleted|erased|removed [to] [be] gone|deleted|erased|removed|wiped|forgotten",
    "^Want to be forgotten|deleted|erased",
  ],
  "wants-mended": [
    "^Want|^Need|^Wish|^Like to correct|change|amend|update|fix|edit|complete your [own|personal] data|details|information|record|records|file|profile|address|name|entry",
  ],
  "wants-to-take": [
    "^Want|^Need|^Wish|^Like to take|move|carry|bring|port|transfer your data|details|information|file|records|everything [with] [you] to|elsewhere|along [another|a|an]",
  ],
  "asks-wish": [
    "would|do|does you|anyone|they [ever] like|want|wish|need [to] [have|see|get|know] your|to|a|us|what|access|it",
    "want|need|like|got|wish|prefer your|a|to|us|it [data|account|name|record|request|see|have|know|delete|remove|correct|copy|opt|object|be|forget] [data|account|name|record|request|see|have|know|delete|remove|correct|gone|deleted|removed|us]",
    "how|where do|can|may|could|to i|you|we|one|users|members|request|get|have|see|delete|remove|correct|exercise|object|use",
  ],
  "do-now": [
    "^Mail|^Email|^Ping|^Ring|^Phone",
    "^Text|^Message|^Ask|^Tell|^Call|^Write|^Drop|^Send us|me|our|a|an|to",
  ],
  /** The place where one does it, as a list or a table names it. */
  "way-there": [
    "button|form|link|switch|tab|menu|page [in|on|at|under|below|of] [the|your|our|my] profile|account|website|app|settings|portal|bottom|footer|dashboard",
    "profile|account|settings|privacy|preferences page|menu|tab|section|area|center|centre",
    "button download|delete|export|erase|remove|correct",
    "press|pressing|tap|choose|select|hit|named|called|labelled|marked delete|erase|remove|forget [my|your]",
    "delete|erase|remove my|me account|data|everything|information|profile",
  ],
  /** A right or its use, as a thing that is sent somewhere. */
  "data-request": [
    "^Request|^Requests in|by|via|to",
    "form|forms|template for|to [making|make|submit] [a|such|your|these] request|requests",
    "query|queries|enquiry|enquiries|question|questions about|concerning|regarding|on [any|all] [of] [your|these|the|their] [personal|own|data] rights|data|information|records|details",
    "subject|data|privacy|gdpr|rights|access|erasure|deletion|correction|removal|rectification|portability|opt|objection [access|out|subject|rights|protection] request|requests|application|applications|demand|demands",
    "request|requests|application|applications|demand|demands|wish|wishes [for|of|to|concerning|regarding|about|under|in] [the|your|data|have|exercise|these|personal|this|article|art|subject] [data|rights|of] access|erasure|deletion|correction|rectification|portability|removal|gdpr|rights|data|restriction|blocking",
    "^Objection|^Objections",
    "request|application form for|of data|subject [subjects|access]",
    "request|requests|question|questions|matter|matters|issue|issues regarding|concerning|about|relating|related|connected [to|with] [the] processing|use|treatment|handling of [your|their|the] [personal] data|information",
  ],
  /** Where such a thing goes. */
  "request-goes-to": [
    "is|are [always|all|then] handled|answered|processed|received|dealt|taken|looked [with|care|after] [of] by",
    "is|are|shall|should|may|can|must|will|has|have|best [to|also] be|best [always|best] addressed|directed|sent|submitted|made|filed|lodged|raised|forwarded|emailed|mailed|handed|brought|handled|answered|processed|taken|downloaded|obtained|available|dealt [in] [to|at|by|with|via|through|on]",
    "go|goes|come to|in|through|by",
    "are|is to be directed|addressed|sent|submitted|made|filed|handed",
    "controller|company|association|university|firm|club|practice|office can|may [also] be contacted|reached|written",
  ],
  /** Requests of other kinds. */
  /** Where customers look after their own data. */
  "own-panel": [
    "via|through|using|inside|within|in|from|under|on [our|the|your|their|its|a] [own|online|web|personal|user] [based] account|profile|member|customer|control|management [account|control|management] settings|panel|area|page|pages|interface|dashboard|portal|section|center|centre|menu|application",
    "by|may|can|simply|to access|accessing|edit|editing|update|updating|change|changing your|their [online|user|own|customer|member] account|profile [settings|page|using|through|via|on|in|at]",
    "inside|within|in|through|via your|their [online|user|own|customer|personal|member] account|profile",
    "web|online based interface|portal|panel|tool",
    "interface|portal|panel for [your] account|profile [management]",
  ],
  "other-request": [
    "not receive [a|an|any|our] [timely|satisfactory|prompt|written|adequate] acknowledgment|acknowledgement|reply|response|answer|confirmation|refund|order|delivery|parcel|password",
    "contact|consult|ask|write|see|check [to|with] your [own|internet|mobile|network|web|local|device|email|phone|service|it|system|organization's|organisation's] [own|service|device|network|web] browser|provider|carrier|vendor|manufacturer|operator|bank|doctor|device|internet|isp|employer|lawyer|administrator|physician|institution",
    "inform|informs|informing our|the [own|future|business|product|internal|commercial|overall] strategy|marketing|decision|decisions|plan|plans|planning|development|work|policy|policies|research|understanding|approach|thinking|design|products|content|strategies|choices|advertising",
    "voting|shareholder|contractual|property|intellectual|cancellation|termination|warranty|subscription|conversion|usage|image|film right|rights",
    "job|press|song|media|speaking|interview|quote|booking|feature|pull|support|sponsorship|planning|loan|credit|grant|warranty|refund|reservation|membership|admission|advertising|business|sales|purchase|visa|leave|partnership|friend|catering|repair|service|patch|merge|spontaneous|unsolicited application|applications|request|requests|inquiries|enquiries|inquiry|enquiry|queries",
    "application|applications|request|requests|inquiries|enquiries for|to [a|an|the|our|become|join|this] [paid] job|jobs|position|positions|post|posts|vacancy|vacancies|internship|internships|membership|admission|planning|loan|loans|grant|grants|place|places|quotation|quotations|quote|quotes|proposal|proposals|tender|tenders|interview|interviews|refund|refunds|employment|permits|permit|role|roles|member|support|help|brochures|catalogs|catalogues|samples|features",
    "application|applications with|including|enclosing [a|your|the] cv|cover|resume|photo",
    "objection|objections to|against|concerning [the|a|an] minutes|plan|plans|planning|grade|grades|bill|bills|invoice|invoices|decision|decisions|ruling|application|applications|line|amendment",
    "for [the] position|vacancy|job|role",
    "we|our|staff|team|processor|processors [are|is|also|shall|will|may] trained|recognise|recognize|support|assist|answer|handle|keep|check|log",
    "you|they want|wish|like|to to delete|remove|edit|change a|an|the [single] post|comment|message|photo|booking|order|appointment|review|file",
  ],
  /** Somebody wants something done. */
  "reader-wants": [
    "should|if|whoever|who|anyone|those|when [you|one|they] want|wants|wish|wishes|like|prefer|need",
    "desirous of|to",
    "want|wants|wish|wishes|like|need|demand|prefer [of] their|your|to",
    "for|in having|order [to] [your|their|his|the]",
    "may|can|could|might [also|always] ask|request|require|apply|press|demand to|for|that|at|in",
    "parents|members|guests|patients|residents|candidates|customers apply|ask|turn|write",
    "^To",
    "for a copy|correction|deletion|removal|extract",
  ],
  "done-word": [
    "gone|shred|shredded|struck|supplied|furnished",
    "seen|view|viewed|read|transcript",
    "look into|at",
    "provided|sent|given|handed with|over|a|your",
  ],
  "own-record": [
    "what [the|we|is|they] [game|app|club|we|company|bank|site|school] [has|have|is|hold|know|keep|store] stored|held|kept|hold|have|know|about|store|keep",
    "your|their|his|her|my address|name|number|e|email|photo|photos|picture|pictures|birthday|phone",
    "of your|their|my|his|her data|file|record|records|information|account",
    "your|their|his|her|my|our|pupil's|child's [own|personal|entire|whole|patient|personnel|student|registration|customer|membership|application|order|registered] [personal] data|file|files|record|records|information|details|account|profile|form|forms|entry|transcript|notes|photo|picture",
    "all|other records|data|information|else",
  ],
  /** The rights, used in other words. */
  "rights-used": [
    "invoke|invokes|invoking|assert|asserts|put|putting|exercise|exercising|use|using|assert|claim|claiming|enforce|practice|apply|make [in|into|use|of] [practice|effect|action|of] [the|your|any|one|all|of|their|his|her|such] [or] [all|of] [aforesaid|above|foregoing|said|these|mentioned|aforementioned|listed|the|your] [mentioned] rights|right",
    "exercise|exercising|exercises|use|using|invoke|invoking|assert one|any|some|all|either of them|these|those|this",
    "avail|avails|availing yourself|themselves|himself|herself|oneself [of]",
    "exercise|use of [the|your|these|all|any|his|such] [above|data|aforementioned] rights|right",
    "rights|right [above|here|may|can|are|is|be] [be|also] used|invoked|exercised|claimed|asserted",
    "about|regarding|concerning|for [any|all|each|one] [of] these|your|the|those|any rights|right",
    "which|what right you|they [would] [like|want|wish]",
  ],
  "to-object": [
    "^To object|unsubscribe|opt",
    "to be forgotten|deleted|erased",
    "you|they|users|members|guests can|may|could object|unsubscribe [by|with|in|to|at]",
    "for corrections|correction|deletion|deletions|erasure|access|objections",
    "opt|opting out of|from [direct|postal|our|such|the|all] mail|mailings|mailing|appeals|marketing|calls|contact",
  ],
  /** Speaks of using a right and says nothing of how. */
  "no-way-talk": [
    "purpose|purposes of exercising|exercise",
    "exercise|exercising a right or|and fulfil|fulfilling|fulfill|perform|performing|discharging|comply|complying|defend|defending",
    "exercise|exercising|use [of] [any|the|your|these|this|such|all] [of] [your|these] right|rights [itself] is|are|costs|may",
    "failure|fail|waiver|waive|waived|discriminate|retaliate|penalize|penalise",
    "shareholder|shareholders|voting|contractual right|rights",
    "under these terms|conditions",
    "how|where can|do|may|could|to you|i [exercise|use|make]",
    "explained|described|set further|below|in|out",
  ],
};
