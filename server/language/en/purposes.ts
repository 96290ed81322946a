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
    "used|processed|collected|needed|required|necessary|recorded|stored [only|solely|exclusively|by] [us] [only|solely] to|for|in",
  ],
  "gather-verb": ["use", "process", "need", "require", "ask [you] [for]", "collect", "record", "store", "keep", "log", "analyze", "count", "measure", "evaluate", "request", "gather", "obtain", "save", "utilize", "film", "receive", "access", "take"],
  "helps-us": ["help|let|allow|enable|permit|assist us [to|in]", "serve|serves to|for|the", "make it possible to|for"],
  "to-do": ["to", "for", "in order to", "and", "or", "so that|so we|you|they [can|may]", "so we|you can", "so that", "with a view to", "by", "purpose of [the|our]", "purposes of [the|our]", "such as", "including", "e.g", "for example", "is|are the|to"],
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
    "detect|detecting|detection", "prevent|preventing|prevention", "fraud", "abuse", "spam", "attack|attackers", "security", "secure", "protect|protecting our|the|against|you|your|users|us|rights|from", "safety", "block|blocking", "repel", "defend|defending", "enforce|enforcing|enforcement", "legal claim|claims|proceedings|obligation|requirement|duty", "comply", "compliance", "investigate|investigating", "audit", "moderate|moderation", "monitor|monitoring", "maintain", "maintenance", "operate|operating|operation", "host|hosting", "backup", "restore", "back up", "sync|synchronize|synchronization", "store|save|keep your|files|a|the|preferences|settings|record", "troubleshoot|troubleshooting", "debug|debugging", "diagnose|diagnosing|diagnostic", "fix|fixing|repair|correct", "bug|error|crash|fault|malfunction", "test|testing", "find out", "administer|administering|administration of", "functioning|function of|and|properly", "technical administration|operation|provision",
    // Counting and showing
    "analyze|analyzing|analysis [of] [and] [the|our|your|how|which|what|website|web|app|usage|traffic|user|visitor|statistical|trends|data|game]", "analytics", "statistic|statistical", "count|counting", "measure|measuring|measurement", "understand|learn|see|know|determine how|which|what|where|who|when|whether|why|if|your|users|usage", "traffic", "usage", "trends", "evaluate|evaluation", "report|reporting", "display|displaying|show|showing|present|presenting [you|the|your|ads|content|a|personalized|relevant]", "recommend|recommendation|recommending", "suggest|suggesting|suggestion", "remember|remembering", "recognize|recognizing", "rewrite", "track|tracking", "translate|translation", "print|publish|post|publication", "rank|leaderboard|score", "play|multiplayer", "personalize|customize|tailor [the|your|our|and] ad|ads|advertising|advertisement|content|offer|newsletter|recommendation|news", "develop new feature|statistical|models", "teach|grade|certificate|exam", "treat|treatment|diagnosis", "scientific|clinical|medical|academic|market research", "locate|navigation", "provide|perform [the] service|services you [have] request|requested|order|ordered|asked", "filter|sort|search",
  ],
  "purpose-vague": [
    "improve|improving|improvement", "enhance", "better experience|service", "user experience", "business purpose|purposes", "legitimate business", "personalized|customized|tailored service|experience", "serve you", "research purpose|purposes", "develop|developing|development", "innovation", "lawful|any|other|various|internal|our own purpose", "administrative [and|or] [business] purpose", "provide", "offer", "functionality", "optimize",
  ],
};
