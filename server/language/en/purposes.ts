import type { PhraseLists } from "../phrases.ts";

/** What data are used for, in words that let a reader picture it, and the stock phrases that do not. */
export const PURPOSES: PhraseLists = {
  /** Who uses: other companies and the reader do so for ends of their own. */
  "others-use": [
    "they|provider|providers|partner|partners|party|parties|processor|vendor|advertiser|google|facebook|authority|authorities [may|will|can|might|could|also|only|then] [also|only|not|then] use|process|analyze|utilize|store|collect",
    "you|user|customer|visitor|child|children can|may|could|must|should|might|want|wish|choose|need [also|always] [to|not] [to] use|process|share|download",
  ],
  "right-asked": ["right to|of", "rights", "entitled to", "you|user|customer|individual|they|subject can|may|could [also|always] [contact] ask|request|demand|contact|write", "want us to", "at your request"],
  "not-use": [
    "not|never|nor|don't|doesn't|won't|cannot|can't|neither [be|currently|sell|share|rent|disclose|collect|store] [or|nor] use|process|utilize|analyze",
    "not|never [be] used|processed|analyzed", "no use of your|personal",
  ],
  "we-use": [
    "we|i [may|will|can|shall|might|only|also|do|would|could|must] [also|only|then|sometimes|solely|therefore] use|utilize", "our use of [your|the|personal|this]",
  ],
  "we-process": ["we|i [may|will|can|shall|might|only|also|do|would|could|must] [also|only|then|sometimes|solely|therefore] process|handle|collect|need"],
  "is-used": ["is|are|be|being|been|was|were [only|also|then|solely|exclusively|primarily|mainly|generally|further] use|utilize"],
  "used": [
    "is|are|be|being|been|was|were [only|also|then|solely|exclusively|primarily|mainly|generally|further|subsequently|automatically|anonymously|statistically] use|process|analyze|evaluate|need|require|collect|record|store|handle|necessary|utilize|keep|gather|log",
    "used|processed|collected|needed|required|necessary|recorded|stored by|only|solely|exclusively|to|for",
  ],
  "gather-verb": ["use", "process", "need", "require", "ask", "ask [you] for", "collect", "record", "store", "keep", "log", "analyze", "count", "measure", "evaluate", "request", "gather", "obtain", "save", "utilize", "film", "receive", "access", "take"],
  "helps-us": ["help|let|allow|enable|permit|assist us [to|in]", "serve|serves to|for|the", "make it possible to|for"],
  "to-do": ["to", "for", "in order to", "and", "or", "so that|so we|you|they [can|may]", "so we|you can", "so that", "with a view to", "purpose of [the|our]", "for example"],
  "so-that": ["so that", "so we|you"],
  "purpose-label": [
    "purpose|purposes|aim|reason of|for|behind [the|our|this|such|these|which|data] [data] [we|processing|collection|use] [process|use|collect] [is|are]",
    "purpose|purposes|aim is|are", "following [specific|main|business] purpose|reason", "these [specific] purpose", "^purpose", "^purposes", "why we need|use|collect|process",
  ],
  "we-send": ["we|i [may|will|can|might|would|also|regularly] [also|only|like|then|occasionally] [to] send|email|mail|text [you|them|subscribers|customers|users]", "send|email you our|a|the"],
  "message-kind": ["newsletter", "reminder", "confirmation", "invoice", "receipt", "notification", "bill", "offer", "promotional", "marketing", "advertising", "catalog", "catalogue", "survey", "alert", "brochure", "invitation", "news", "update about|on"],
  "purpose-concrete": [
    // Letters and answers
    "send [you|out|them|the|your|our|him|her]", "email you", "call you|back", "answer", "answering", "respond", "reply", "contact you|with|customers|users|them|applicants|him|her", "communicate with", "correspond with", "keep in touch", "stay in touch", "notify", "inform you|users|customers|them|about|of", "remind|reminder", "alert you|users|us", "handle|deal|handling [with] [your|the|a|any] inquiry|enquiry|request|complaint|question|query|claim|message|application|order",
    "newsletter", "marketing", "direct marketing", "advertising", "advertise", "promotional", "promote", "market|promoting our|products|new", "invite|invitation", "survey", "contest|competition|prize|sweepstake",
    // Orders and money
    "deliver", "delivery", "ship", "shipping", "dispatch", "process|processing|handle|handling|complete|execute|manage|fulfill [and|or] [deliver|fulfill|ship] [your|the|a|any|their|an] [card|job|refund] order|payment|transaction|purchase|booking|reservation|application|registration|request|refund|return|claim|subscription|donation|inquiry|enquiry|complaint", "order fulfillment|processing|management|handling", "fulfill|fulfillment [your|the|of] [order|contract|request|obligation]", "payment", "billing", "bill you|customers", "invoice", "invoicing", "charge you|your|the", "collect|recover [your|the|a|any|unpaid|outstanding|our] fee|subscription|payment|debt|money|rent", "refund", "accounting", "bookkeeping", "tax", "conclude|conclusion [of] [the|a|our] contract|agreement", "contract", "perform|performing|performance [of] [the|our|a|your] contract|agreement|obligation", "calculate", "insure|insurance", "credit check|risk|worthiness", "price|pricing",
    // Accounts and people
    "create|creating|set|manage|managing|administer|maintain|open|opening|register|establish [up] [and] [manage|maintain] [your|an|user|the|a|customer|their] [user|customer] account|profile|membership", "verify|verification", "authenticate|authentication", "identify|identification", "check|checking whether|your|the|if|that|identity|age|for", "log you|in", "login|logon|log|sign in", "register you|users|your", "registration", "recruit|recruitment|recruiting", "hire|hiring", "decide|deciding [on] whether|whom|who|which|about|your", "train|training [of] our|staff|employee|models", "match|matching you|users", "connect you|users|your", "arrange|organize|schedule|book", "find friend|people",
    "customer|technical|user support|service|care|assistance", "support|assist|assisting you|customers|users|requests", "provide|providing [you] [with] [customer|technical|user|the] support|assistance|help|quote|information|newsletter|updates|advice|care|treatment|location|directions|weather|maps|navigation|delivery|payment|access",
    // Running and guarding
    "detect|detecting|detection", "prevent|preventing|prevention", "fraud", "abuse", "spam", "attack|attackers", "security", "secure", "protect|protecting our|the|against|you|your|users|us|rights|from", "safety", "block|blocking", "repel", "defend|defending", "enforce|enforcing|enforcement", "legal claim|claims|proceedings|obligation|requirement|duty", "comply", "compliance", "investigate|investigating", "audit", "moderate|moderation", "monitor|monitoring", "maintain", "maintenance", "operate|operating|operation", "host|hosting", "backup", "restore", "back up", "sync|synchronize|synchronization", "store|save|keep your|files|a|the|preferences|settings|record", "troubleshoot|troubleshooting", "debug|debugging", "diagnose|diagnosing|diagnostic", "fix|fixing|repair|correct", "error|crash|fault analysis|correction|handling|detection|reporting", "test|testing", "find out", "administer|administering|administration of", "functioning|function of|and|properly", "technical administration|operation|provision",
    // Counting and showing
    "analyze|analyzing|analysis [of] [and] [the|our|your|how|which|what|website|web|app|usage|traffic|user|visitor|statistical|trends|data|game]", "analytics", "statistic|statistical", "count|counting", "measure|measuring|measurement", "understand|learn|see|know|determine how|which|what|where|who|when|whether|why|if|your|users|usage", "evaluate|evaluation", "display|displaying|show|showing|present|presenting [you|the|your|ads|content|a|personalized|relevant]", "recommend|recommendation|recommending", "suggest|suggesting|suggestion", "remember|remembering", "recognize|recognizing", "rewrite", "track|tracking", "translate|translation", "print|publish|post|publication", "rank|leaderboard|score", "play|multiplayer", "personalize|customize|tailor [the|your|our|and] ad|ads|advertising|advertisement|content|offer|newsletter|recommendation|news", "develop new feature|statistical|models", "teach|grade|certificate|exam", "treat|treatment|diagnosis", "scientific|clinical|medical|academic|market research", "locate|navigation", "provide|perform [the] service|services you [have] request|requested|order|ordered|asked", "filter|sort|search",
  ],
  "purpose-vague": [
    "improve|improving|improvement", "enhance", "better experience|service", "user experience", "business purpose|purposes", "legitimate business", "personalized|customized|tailored service|experience", "serve you", "research purpose|purposes", "develop|developing|development", "innovation", "lawful|any|other|various|internal|our own purpose", "administrative [and|or] [business] purpose", "provide", "offer", "functionality", "optimize",
  ],
};

/** On what ground data are processed, and which legitimate interests are pursued. */
export const GROUNDS: PhraseLists = {
  "basis-noun": ["legal|lawful|lawfulness basis|ground|base|justification|grounds", "basis|ground for [the|our|this|such|these] [data] [personal] processing", "lawfulness of processing", "legally based|justified|permitted", "lawful because"],
  "consent-word": ["consent", "your [prior|explicit|express|written] permission|agreement|approval"],
  "your-consent": ["your [prior|explicit|express|written|informed|voluntary|freely] [given] consent|permission|agreement", "obtain|ask|request|seek [for] [your|the|a|prior|explicit|express] consent", "consent as|is the|a legal|lawful|basis", "with|on|upon consent"],
  "article-6": [
    "article|art 6 [of] [the] [gdpr] [para|paragraph|paragraphs|sec|section|abs|no|abschnitt] 1 [of] [the] [gdpr] [sentence|s|first|subparagraph|para] [1|subparagraph] [lit|letter|point|subparagraph|litera|item] =a|=b|=c|=d|=e|=f",
    "article|art =6.1 [lit|letter|point] =a|=b|=c|=d|=e|=f", "=6.1 =a|=b|=c|=d|=e|=f",
    "point|letter|lit|subparagraph =a|=b|=c|=d|=e|=f of [the] [first] [subparagraph|sentence] [of] [paragraph] [1] [of] article|art 6", "=6.1a|=6.1b|=6.1c|=6.1d|=6.1e|=6.1f",
  ],
  "consent-ground": [
    "rely|relies|relying|reliance|based|base|bases|basing on|upon [having] [your|the|a|their|his|user|data|prior] [subject's] [explicit|express|prior|informed|voluntary|freely] [given] consent|agreement",
    "basis|ground|foundation of [your|the|a|their] [explicit|express|prior|informed|voluntary] consent|agreement", "consent as|is the|a|our [legal|lawful] basis", "consent [is|as] [the] legal basis",
    "basis [is|for] [this|the|such|our|processing] [processing] [is] [your|the] consent", "only process|collect|use|processed|collected [your|the|such|this|personal] [personal] [data|information] with|if|after|on your|you|the [express|explicit|have|prior] consent|consented",
    "you have [freely|explicitly|expressly] [given|granted|provided] [us] [your|explicit] consent to|for",
  ],
  "contract-ground": [
    "necessary|needed|required|order|basis|based [in] [order] to|for|on|of [the] perform|performance|execute|execution|fulfill|fulfillment|conclude|conclusion|enter|entering [into|of] [of] [our|the|a|any|this|your|and] [user|service|license|contractual|purchase] contract|agreement|contracts",
    "performance|fulfillment|execution of [the|a|our|this|any|such|your] [user|service|license|contractual|employment|purchase] contract|agreement", "perform|fulfill|execute|fulfil|performing [our|the|a|any|this|your|its] [contractual] contract|agreement with|you", "contractual|contract necessity", "contractual|contract basis",
    "steps|request|measures|asked [us] [to] [at|take|taken|steps] [your|the] [request] [steps] prior|before|preparatory to|you|we|entering [entering] [enter|into|the|a] [a|into|the] [the|a] contract|agreement", "before|prior [to] entering|enter|concluding into|a [a|the] contract", "pre contractual",
  ],
  "law-ground": [
    "oblige|obligate us|me to", "law|act|code|statute|legislation|regulation|regulations|rules require|requires|obliges|compels us|me|that to|we", "legally|statutorily obliged|required|obligated to keep|retain|store|collect|process|record",
    "obliged|required by law to keep|retain|store|collect|process|record|hold",
  ],
  "duty-word": ["legal|statutory|regulatory [or] [regulatory|legal|statutory] obligation|duty|requirement", "comply with [the|our|any|a|applicable|all] [applicable] law|legal|statutory"],
  "necessary-for": ["necessary|needed|required|order [in] [order] to|for", "base|based|basing on", "rely|relies|relying on", "basis of", "basis is|for"],
  "task-ground": ["public task", "task [carried] [out] [performed] in [the] public interest", "exercise of [our|the|an] [public|official] official|public authority", "vested in us"],
  "vital-ground": ["vital interest"],
  "rely-on": ["rely|relies|relying on|upon", "base|based|bases|basing on|upon", "basis|ground of|is|are|for", "necessary to|for", "justified by"],
  "ground-word": ["contract", "consent", "legal|statutory obligation", "legitimate interest", "performance of [a|the|our] contract", "public interest|task", "vital interest"],
  "in-breach": ["terminate|breach|cancel [the|your|our] contract|agreement", "if the decision"],
  "permission-only": ["required|android|app|device|following|these permission"],
  "all-six": ["one or more of [the]", "six legal|lawful"],
  "agree-word": ["consent", "agree", "accept", "acknowledge", "acceptance", "agreement"],
  "by-use": [
    "by use|using|access|accessing|visit|visiting|continue|continuing|browsing|submitting|submit|providing|provide|registering|downloading|installing|ordering|playing", "use|visit|visiting|using|access|accessing|browsing of|our|this|the [our|the|this|your] [website|site|app|service|services|page|application|platform] constitutes|means|signifies|indicates|implies|confirms", "your [continued] use of", "continued use", "when|if you use|visit|submit|access|provide|continue|register",
  ],
  "data-use": ["processing|collection|use|storage|handling of [your|the|personal|my|such]", "process|collect|use|store|handle your|personal|the|this", "our use|processing", "transfer"],
  "interest-in": [
    "legitimate [business|commercial|economic|or|and|own|company] interest in|is|namely|being|consist|lie|lies|include|includes|including|such|to",
    "legitimate [business|commercial|economic] interest e.g|for|because|that|of [example|protecting|preventing|improving|ensuring|keeping|promoting|securing]", "our interest in|is|lies", "justified interest in", "legitimately interested in",  ],
  "interest-vague": [
    "interest in it|this|that|doing|processing|using|collecting|providing|these|order|those [so|the|our|your|services|service|data]", "interest to do so", "interest is|are|as [not] [override|overridden|outweighed|described|set|specified|a|listed|the]", "interest as a|the", "interest in continuing",
    "interest is|are not", "interest is|as|are our|the|a [legal] [basis|ground]", "interest to process|use|collect|pursue [your|personal|the]", "interest for this|which",
  ],
  "interest-cite": ["article|art 6 [para|paragraph|abs] 1 [sentence|s] [1] [lit|letter|point] =f", "=6.1 =f"],
};
