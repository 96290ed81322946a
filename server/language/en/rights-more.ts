import type { PhraseLists } from "../phrases.ts";

/** Whose right it is, which thing it is about, and the many ways of granting it without the word "right". */
export const RIGHTS_MORE: PhraseLists = {
  /** Rights and requests of somebody other than the reader. Stands apart in the lines of the rights. */
  "others-right": [
    "we [may|also|hereby|expressly|shall|will|do|therefore|further] have|reserve|retain [the|a|our|all] [sole|full|legal] right|rights",
    "reserve|reserves|retain|retains|waive the|all|our [sole] right|rights", "our [legal|own|contractual|other] right|rights",
    "party|parties|partner|partners|provider|providers|company|companies|processor|processors|publisher|authority|authorities|seller|vendor|operator|administrator|employer|platform [may|also|shall|will] have|has|reserve|reserves|retain|retains the|a right",
    "police|prosecutor|prosecutors|authority|authorities|enforcement|government|court|courts|regulator|agency|agencies may|can|could|might|will|would|to [also] request|ask|demand|require|obtain|access|order|exercise",
    "party|parties|partner|partners|provider|providers|vendor|vendors|advertisers|employer may|can|could|might|will|would [also] request|ask|demand|require|access|opt",
    "we|app|apps|application|software|extension|plugin|us|service|website|site [may|will|can|might|could|shall|also|would|then|must] [also|not|need|have|be|sometimes|only] [to|required|legally] [to] request|ask|demand|require",
    "right|rights [and|or] property|safety|interest", "property|proprietary|intellectual|statutory|moral|audit|trademark|other|third|human right|rights", "right|rights [or|and] [freedom|freedoms|interests|safety|property] of others|our|third|other|any|users|another",
    "rights are reserved", "all rights reserved",
    "can|may|could|shall|must|will not object|request|ask|demand|require|exercise|oppose", "cannot object|request|ask|demand|exercise|oppose",
    "not [be] entitled to", "no right to|of",
  ],
  /** Copies and access that are not of one's data. */
  "other-copy": [
    "copy|copies of [your|the|our|this|any|these|such|those|all|a] [signed|relevant|appropriate|applicable|standard|latest|current|written|privacy|printed] [contract|contractual] contract|agreement|policy|notice|safeguard|safeguards|clause|clauses|document|terms|invoice|order|certificate|passport|id|identification|identity|license|statement|contracts|measures",
  ],
  "other-access": [
    "access [to|of|the] [the|our|a|this|any|all|certain|its|your|these|some|other] [secure|restricted|protected|online|reading|paid|premium|free|mobile|public|internet|member|members] service|services|site|sites|website|websites|app|apps|application|room|rooms|building|premises|feature|features|platform|internet|network|part|parts|area|areas|page|pages|server|servers|device|camera|microphone|location|photos|contacts|gallery|storage|library|shop|wifi|resources|content|functionality|product|products|systems|newsletter|game|games|link|links|offers",
    "unauthorized|illegal|unlawful access", "access control|right|code|token|log|data|time|point|provider", "internet|remote|physical access",
  ],
  /** Changing a password or a color is not correcting one's data. */
  "other-change": [
    "change|edit|update|modify|amend|adjust [the|your|their|these|any|his|browser|cookie] [the|of|cookie|browser|privacy|notification|consent|account] color|colors|theme|language|background|appearance|layout|password|preference|preferences|setting|settings|browser|cookie|cookies|choice|choices|mind|plan|subscription",
    "this|our|the|privacy policy|notice|statement [may|will|can|be|is|to|from|has|have] [be|been|time] change|update|amend|modify|revise", "change|update|amend|modify|revise [of|to|or] [this|our|the|these] [privacy|cookie|data] [protection] policy|notice|statement|declaration|terms", "change|changes in|to|of [the|our|this|ownership|control] [privacy|business|law|terms|policy|control|service|services|way]", "stay up to date", "software update|updates", "update|updates about|on|from",
  ],
  /** Requests in the words of the one who grants them. */
  "your-request": [
    "at|on|upon|following|after [your|the|a|their|his|her|simple|written|any|user's|each] [written|explicit|express|specific|first] request [of|by|from]", "if|when|once|whenever|where|should you|they|user|customer [have|so|ever|then] ask|request|want|wish|demand|require|tell", "as requested", "requested by you|the",
  ],
  "ask-for-information": [
    "demand|request|ask [for] [free] information about|on|regarding|concerning you|yourself|them|themselves|the|your|their",
    "right|entitled to [receive|obtain|request|demand|get|be] [free] [informed] information about|on|regarding|concerning|of|as [to] your|the|their|stored|personal|which|what",
  ],
  "export-own": ["export [a|your|all|the|of|their|my] [copy] [of] [your|my|their] data|information", "export your|my data|information|account|content", "download [a] [copy] [of] [all] your|my|their [personal|account|own] data|information|content|copy|archive"],
  "not-subject-to": ["not [to] be subject|subjected", "not to be subject"],
  "marketing-refused": ["for|of|to direct|our|postal marketing|advertising", "for [the] [purpose|purposes|of] [of] [direct] marketing|advertising|promotional only|and", "object to marketing"],
  "tell-us": [
    "tell|inform|notify|alert|email|contact|write|call us|me|our", "let us|me know", "write|speak|talk|turn|apply|email|send to us", "get in touch", "drop us|me", "send [us|me] [a|an] [short] message|email|letter|note|mail|request|line", "contact|email|write|inform|notify [to] [the] [our] support|customer|data|dpo|privacy|team|company|controller",
  ],
  "tell-you": ["inform|tell|notify|answer", "let|give|send|provide|supply"],
  "held-data": [
    "what|everything|anything|something|all|whatever|information|which [that] [data|information|else] [do|that|which] we|us [may|already] [have|hold|know|store|keep|collect|process] [stored|hold|collected|know] [on|about|of] you|them|him|her",
    "your|his|her|their|a|the|my file|files|record|records|data|information|details|dossier", "personal data|information", "data [that] [is|are] [stored|held|collected|processed|saved|kept]",
  ],
  "curious": ["curious|wonder|wondering|interested what|which|whether|if|about|in|to", "would|do|should you [like|want|wish] [to|us]", "want|wish|like to see|know|find|learn", "can|may|could i", "how can|do|could|may you|i"],
  "anyone-can": [
    "guest|patient|applicant|employee|consumer|everyone|everybody|anyone|anybody|whoever|pupil|student|resident|reader|buyer|participant|player|parent|owner|californian|citizen|candidate|donor|people|account|holder [whose|who|of|with] [data|information|we|age|account|app] [we|process|hold|holder] can|may|could|might",
    "everyone|anyone|everybody|people|person|persons whose data|information", "are|is free to", "tell|instruct|direct|get|let us to|that|if", "let|allow us to", "user|users|customer|person|individuals|subject|subjects|consumer has|have the right|option|possibility",
  ],
  "ask-verb": ["may|can|could|might|to|should|please [also|always|then|contact|simply|at|any] [time] ask|request|demand|require|instruct|order", "right to", "entitled to", "ask|request|demand|require that|us|to|for|we", "want|like|wish us|me|them|it to", "tell|instruct us to", "if you'd|you [would] like|want|wish us|them|me|it|to"],
  /** "have … corrected": the thing with the words around it; the verb follows. */
  "have-data": [
    "have|get|having|see [any|all|the|your|his|their|such|our|a|my|these|those|us] [or|and|her|of|personal|use|processing|wrong|inaccurate|incorrect|incomplete|outdated|stored] [personal|her|of|contact|use|or|incomplete|your|data|inaccurate] [your|personal|data|her] data|information|detail|details|record|records|file|address|account|profile|it|them",
  ],
  "have-processing": ["have|get|having [the|our|any|all|such|your|its] [the] [use|further|data|personal] process|use|processing"],
  "wrong-word": ["inaccurate", "incorrect", "incomplete", "outdated", "wrong", "false", "out of date", "misspelled|misspelt", "not|no [longer] correct|accurate|current|complete|true|right", "inaccuracy|inaccuracies", "error|errors|mistake|mistakes", "no longer up|applies", "untrue"],
  "put-right": ["put it|them|this|that|things right", "fix", "correct", "rectify", "amend", "complete", "update"],
  "look-verb": ["look into|at|up", "see", "learn", "check"],
  /** Erasure that is offered for wrong data only. */
  "erase-incorrect": [
    "erase|delete|remove|deletion|erasure|removal|purge|destroy [of|any|the|your|all|such|or] [of|any|the|your|such|all|personal] inaccurate|incorrect|wrong|false|outdated|incomplete|untrue",
    "inaccurate|incorrect|wrong|false|outdated|untrue [personal|or|incomplete] data|information|details|record|records|entries [be|is|are|being|to|will|that|stored] [be|been] erase|delete|remove|destroy",
  ],
  "other-ground": ["no longer", "need", "unlawful", "unlawfully", "withdraw", "also", "in addition", "for example|instance", "such as", "or if|when", "any reason"],
  "forget-you": ["forget|forgotten you|them|him|her|me|about", "be forgotten", "erasure|deletion|removal request|requests", "request|requests for [the] deletion|erasure|removal", "data deletion"],
  "keep-only": ["only|merely|just|but store|keep|hold|retain", "not|no [otherwise|longer|further] [otherwise|longer|further] use|process [them|it|your|the]"],
  "block-verb": ["block", "blocked", "blocking", "restrict", "freeze", "suspend", "suspension", "pause", "halt", "limit", "put on hold", "restriction"],
  "we-limit": ["we will|also|strictly|only|shall|must|generally|may|can|further|therefore [strictly] limit|restrict|block|suspend", "limit|restrict [the] liability|number", "limited to [what|the]", "limitation period|of liability"],
  "limit-use": ["restrict|limit|block|suspend|restriction|limitation|suspension|blocking|pause|freeze|stop|cease [or] [object|oppose|restrict|limit|stop|to|of|on|and] [the|our|your|us|any|some|certain|further|from|to|how|we] [way|data|the|further|extent|we|scope] [of|personal|data|we|in] [data|personal|which|our|your|data] process|use|processing|usage", "processing [of] [your|the|personal|my|this|is|be|to] [personal] [data|information] [is|be|to|should|may] [be] restrict|limited|restricted|blocked"],
  "not-want-us": ["not|no|don't|longer [longer] want|wish|like [us|that|our|the|we] [to] [process|processing|use|using]", "not|don't agree with|to|that [our|the|us|we|us]"],
  "take-along": ["take|move|carry [all] your|their|his data|information|details [with] [you|them|along] [to|elsewhere|with]", "format|form that|which [a|any|other|most] [computer|computers|machine|machines|programs|systems] can read|process|open", "as|in|a [a] csv|json|xml", "csv|json|xml [file|format|or|and]"],
  transmit: ["transfer", "transmit", "port", "move", "migrate", "transmission", "transferring"],
  "to-other-controller": ["to [a|the|one|any] another|other|third|new|different", "to you or|and [to] a|another|third|directly", "to you", "to someone else", "elsewhere", "to [a|an|the] [controller|company|provider|organization|person|party|recipient] [of|you|designated|chosen|named] your|their|his|her|you"],
  "other-country": ["to|in|from another|other|third|different|foreign country|countries|state|states|location|locations|jurisdiction|jurisdictions", "to third|other party|parties|partner|partners for|without|unless|except|or|in|outside"],
  /** An objection to something else than processing. */
  "other-objection": [
    "object|objection|oppose [to] [any|a|the|this|such|these|our|those|its|all] [new|of|updated|removal|revised] change|changes|modification|modifications|policy|policies|term|terms|version|notice|statement|link|links|removal|content|amendment|amendments|update|updates|conditions|inaccurate|decision|assignment|part", "no objection|objections", "not object", "objection to|against links",
  ],
  "object-more": ["say no to|at|if", "you|they can|may say no", "an|any|your|such objection [may|can|should|must|to] [be]", "lodge|file|raise|submit|make an|your objection", "right to say no", "objection may|can be"],
  "object-to-marketing": ["object to [any|the|receive|receiving|our|such|your|us|being|further] [use|processing|data|direct|sent|of|email|postal|being] [of|receive|for|being|processed|your|direct] [your|direct|personal|such] [personal|data] [data|information] [for] [direct] [the|purpose|purposes] [of] [direct] marketing|newsletter|newsletters|advertising|advertisement|advertisements|promotional|promotions|offers"],
  "object-to-cookies": ["object|objection|oppose to [the|our|any|being|this|such|their|being] [use|setting|placing|storage|tracked|tracking|collection|analysis|creation|recording|web] [of|by|for] [your|the|google|these|such|analytics|usage|third|all] [party|google|data|analytics] cookie|cookies|tracking|tracker|trackers|matomo|analytics|pixel|pixels|tracked|beacon|beacons", "object to tracking|analytics|cookies|being", "objection to cookies|tracking"],
  "object-to-decisions": ["object to [the|any|a|being|our|such|use|making] [the|of|subject|subjected|any|made|to|being] [of|a|to|solely|any|being|making] [solely|fully|purely|of] [automatic] automated|decision|decisions|profiling|profiled"],
  "ad-mail": ["receive|receiving|send|sending|get|want|more|further|sent [us|you|any|more|further|our|such] [more|further|of] advertising|ads|adverts|advertisement|promotions|promotion|offers|letters|newsletter|newsletters|marketing"],
  "no-more-mail": [
    "stop|cease receive|receiving|sending [any|further|our|such|more|us] [direct] advertising|ads|adverts|promotions|marketing|newsletter|newsletters|offers|mailings", "no more|further promotion|promotions|newsletter|newsletters|marketing|ads|advertising|offers|mailings|emails", "no longer|not want|wish|like [us] [to] [receive|get|have|any] [any|further|our] [marketing|more] advertising|marketing|newsletter|newsletters|promotional|promotions|offers|news|ads|mailings|messages",
    "leave|quit|exit [the|our] mailing|newsletter|distribution|list", "unsubscribe|unsubscription|opt [out] link|button|option|instructions|footer", "how to|can stop|end|cancel|unsubscribe", "stop|end|cancel further|future|these|such|the [marketing|promotional] ones|messages|emails|mailings|communication|communications|newsletter|newsletters|offers",
    "unsubscribe [from|by|at|via|with|here|any|in]",
  ],
  "marketing-preference": ["change|manage|update|set|adjust|edit|control|choose|modify [your|the|their|my] marketing|newsletter|mailing|subscription [email|communication] preference|preferences|setting|settings"],
  "until-unsubscribe": ["until|when|after|once|unless|if you|user|users|they [have|decide|choose] [to] unsubscribe|unsubscribed|opt", "until [you|the] [unsubscribe] unsubscription", "confirm|process|processing your unsubscription|unsubscribe"],
  "refuse-word": ["refuse", "decline", "prohibit", "forbid", "reject", "veto", "say no", "not|no longer|don't want|wish"],
  "for-advertising": ["for [direct|our|the|postal|such] [purpose|purposes|of] [of] [direct] marketing|advertising|promotion|promotions|newsletters"],
  "ad-targeting": ["interest|behavioral|behavioural|behaviorally|cross based|targeted|context|device [ad|ads|advertising]", "interest based", "targeted|personalized|relevant|tailored|customized|personalised [and] [relevant] ad|ads|advert|adverts|advertising|advertisement|advertisements", "ad|ads|advertising|advertisement|ads targeting|personalization|tracking|networks|network|choices|cookies|settings|id|identifier", "remarketing", "retargeting", "targeting", "networkadvertising", "aboutads", "personalized", "youronlinechoices"],
  "undo": ["undo", "take back", "reverse", "change your mind"],
  "withdraw-it": ["withdraw|revoke it|them|this|that [at|any|again|whenever|with|for|by|in|freely]", "withdraw|revoke|revocation|withdrawal [of] [the|your|that|this|any|such] declaration|statement|agreement [of] [consent]"],
  "withdraw-by-leaving": ["withdraw|revoke [it|them|your|this|that] [consent] only|solely by|through", "withdraw|revoke [it|them|your|this|that] [consent] by closing|deleting|uninstalling|leaving|terminating"],
  "not-agree": ["not|no|don't|longer [longer] agree|consent|accept", "disagree", "withdraw your consent"],
  "leave-service": ["not|don't [use|access|visit] [use|access|visit] [the|our|this|any|its] [mobile] service|services|site|website|app|application|platform|software|product", "stop|discontinue|cease|refrain [from] [using|use|accessing] using|use|accessing|visiting", "leave the|this|our", "uninstall", "only|by|is [by|to] closing|deleting|uninstalling|leaving|terminating|deactivating [of|your|the|our] [user] account|app|application|service"],
  "refuse-cookies": ["refuse|reject|block|disable|delete|decline|deactivate|clear|remove|prevent|restrict [the|all|any|these|such|some|certain|our|or|and|acceptance|third|setting|storage|your] [of|delete|reject|refuse|block|party|storage] [all|these|such|the] cookie|cookies", "cookies [can|may|be] [be] refused|rejected|blocked|disabled|deleted"],
  /** Places outside Europe, as said of readers. Rights given to them alone are weak for the GDPR. */
  "elsewhere-reader": [
    "californian", "californians", "=texans", "=virginians", "=ccpa", "=cpra", "=vcdpa", "=lgpd", "=pipeda", "california consumer privacy|residents", "california privacy rights", "shine the light",
    "resident|residents|citizen|citizens|consumer|consumers|user|users|customer|customers|live|lives|living|reside|resides|residing|located|individual|individuals|people|reader|readers|based of|in|from [the] [state|commonwealth] [of] california|nevada|virginia|colorado|utah|connecticut|texas|oregon|montana|delaware|iowa|florida|brazil|canada|australia|maryland|minnesota|quebec|tennessee|indiana|jersey|hampshire",
    "california|nevada|virginia|colorado|utah|connecticut|texas|oregon|montana|delaware|iowa|florida|brazilian|canadian|australian|maryland|minnesota|tennessee|indiana resident|residents|consumer|consumers|citizen|citizens|customer|customers|user|users|law|civil",
    "if you|they are|live|reside [a|in] [resident] [of|in] california|nevada|virginia|colorado|utah|connecticut|texas|oregon|montana|brazil|canada|australia", "in california|nevada|virginia|colorado|utah|connecticut you|residents|consumers|users",
    "certain|some|other|various|these|following|your [u.s|us] u.s|us state|states", "^Nevada|^Virginia|^Colorado|^Utah|^Connecticut|^Texas|^California privacy|consumer|data act|law|residents|rights",
  ],
  /** Everyone, or readers in Europe: the right is not limited to another place. */
  "europe-reader": ["gdpr", "^EU", "^EEA", "e.u", "europe", "european", "=uk", "united kingdom", "ds gvo", "dsgvo", "article|art 12|13|14|15|16|17|18|20|21|22|77", "swiss", "switzerland", "everyone", "all [of] [our] users|customers|visitors|individuals", "regardless|irrespective of", "wherever|where ever you", "german|french|irish|austrian|italian|spanish|dutch"],
  /** Complaints. */
  "complain-strict": ["complain", "complaint", "lodge", "grievance", "appeal to"],
  "approach": ["contact", "approach", "address", "turn to", "refer", "report", "consult", "apply to", "notify", "inform", "raise|escalate [a|any|your|the] [concern|concerns|matter|issue]", "claim", "petition", "file", "seek"],
  "infringe": ["infringe|infringes|infringement|infringed|violate|violates|violated|violation|breach|breaches|breached|unlawful|unlawfully|illegally|contrary", "not comply|complies|compliance|lawful", "not|dis satisfied|happy", "dissatisfied|unhappy|unsatisfied", "concern|concerns", "rights have|has|were|are [been] violated|infringed|breached"],
  "we-approach": ["we|us|company [will|may|must|shall|also|can|have|are|would] [also|then|promptly|immediately|to|required|obliged|legally] [to|promptly] notify|inform|contact|report|consult|cooperate|refer|address|comply|approach|respond|disclose|file", "obligation|obligated|obliged|required|duty to [promptly] notify|report|inform", "registered with", "notify|report [the|a|any|such|data|of] [a|data|personal|security] breach|breaches|incident|incidents"],
  "accept-complaint": ["accept|accepts|receive|receives|take|takes|investigate|investigates|handle|handles|responsible|competent|open|examine|examines [for|to] [your|any|the|all|such] complaint|complaints|grievance|grievances"],
  "complaint-said": ["complaint|complaints|objection|appeal [to|with|before|may|can|must|should|is|are] [the|be|a] [lodged|addressed|made|submitted|filed|brought|sent|directed|the]"],
  "authority-there": ["supervisor|supervising|oversight|controlling|data|privacy authority|authorities", "authority|authorities|regulator|commissioner at|where|for|in|of [the|your|that] you|your|place|country|state|habitual|member", "lead|local|national|responsible|competent authority|regulator"],
  "where-you-live": ["where|in which you|they|he|person live|work|reside|are|habitually", "your [place|country|state|habitual] [of] residence|home|domicile|place", "place of [work|residence|your|the|habitual|alleged]", "country of residence|your"],
  "not-authority": ["european data protection supervisor|board", "=edps", "=edpb", "european commission", "federal trade commission", "=ftc", "department of commerce", "attorney general", "consumer protection|affairs"],
  "have-complaint": ["have|has|wish|want|with|for|any|make|raise|in|submit|send|of [a|any|to|case|make|your|the|raise|further|such|you] [a|any|of|make|questions|question|concerns|concern|formal|queries|comments|submit] [or|and|of|a|about] [a|concerns|comments|any|suggestions] complaint|complaints|complain", "complaint|complaints|grievance [is|are|will|should|may|can|must|about|to|shall] [be|us] handled|dealt|addressed|directed|sent|submitted|processed|answered|investigated|made"],
  /** Ways to use a right. */
  "request-noun": ["request", "requests", "inquiry|inquiries|enquiry|enquiries", "applications|notification", "objection"],
  "please-do": ["please|simply|just [also] log|contact|email|write|visit|send|use|click|go|sign|follow|submit|call|access|see|fill|let", "you should|can|may|must|need [to] log|contact|email|write|visit|send|use|click|go|sign|submit"],
  "by-contact": ["by contact|contacting|writing|emailing|sending|calling|email|logging|visiting|signing|accessing|editing|going|clicking|notifying", "by|via [an|a|our] email|letter|telephone|phone|post|mail|form", "in|through|via|under|using|from|within [your|the|our|their] [user|personal|account|privacy|app] account|profile|settings|dashboard|preferences|center"],
  "route-verb": ["direct|directed|send|sent|address|addressed|submit|submitted|made|make|forward|file|filed|mail|email|emailed|raise|raised|takes|take|receive|receives|put|declare|declared"],
  "enough": ["letter|message|note|line|call|click|email|mail|form|request [to|from] [us|our|the|your] [address|you] [is|are] enough|sufficient|suffice|suffices", "quickest|easiest|fastest|simplest way to"],
  "self-service": ["self service [page|portal|area|tool]", "use|fill|complete|using|via|through|with [in|out] [the|our|this|an|a|following] [online|contact|web|request|privacy|short|deletion|opt] [request|out|contact|rights] form|portal|tool|page|link|button|function|center|centre|dashboard", "privacy|preference|account|consent|rights center|centre|dashboard|portal|settings|request|page", "data subject request [form|portal]"],
  "call-us": ["call|write|email|contact|mail|reach|phone|telephone|message|notify|inform|tell [to] us|me|our", "contact|write|email|notify|inform [to] [the|our] [data|controller|dpo|support|company|customer|privacy|responsible]", "let us know", "get in touch", "send us|me|an", "drop us"],
  "right-said": ["right to|of", "rights", "entitled to", "entitlement"],
  "use-right": ["use|make|assert|claim|using|enforce|exert|avail [use] [of] [one|any|all|some|each|either] [or|of] [more|the] [of] [these|your|this|the|those|such] right|rights", "to use these|this|it|them|your [right|rights]", "rights [can|may|must|should] be asserted|claimed|enforced|exercised"],
};
