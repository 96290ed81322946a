import type { PhraseLists } from "../phrases.ts";

/** What apps, extensions, bots and other small software say: that nothing is kept, sent or asked for. */
export const APPS: PhraseLists = {
  /** Nothing is kept of what the software sees. */
  "keeps-nothing": [
    "not|never [log|collect|ever|transmit] [or|and] store|save|keep|retain|record|archive [or|and|nor] [share|transmit|log|collect|send|save|retain] [the|your|any|their|its] [personal|private|own|actual] images|photos|text|messages|files|content|prompts|conversations|documents|recordings|questions|answers|videos|audio|queries|searches|pages",
    "not|never|neither [log|track|collect|permanently|ever|transmit|process] [or|and|nor] store|save|keep|retain|record|cache|archive [or|and|nor] [share|transmit|log|collect|send|save|retain] [any] anything",
    "not|never [log|track|collect|ever|transmit|process|sell|share] [or|and|nor] store|save|keep|retain|record|archive [or|and|nor] [share|transmit|log|collect|send|save|retain] any [of] [user|users|personal|your|such|this] data|information|content|messages|images|photos|files|text|input|inputs|history",
    "no content|text|texts|page|pages|message|messages|input|inputs|image|images|photo|photos|file|files|recording|recordings|audio|query|queries|history|chat|chats|log|logs|records|record|prompt|prompts [content|history|data|activity] is|are|gets|get|will|be [ever|be] [ever|permanently|being] stored|saved|kept|logged|retained|recorded|archived",
    "nothing is|gets|will|be [ever|be] [ever|permanently|being] stored|saved|kept|logged|retained|recorded|archived",
    "store|stores|save|saves|keep|keeps|retain|retains|log|logs|record|records nothing",
  ],
  /** They go at once when the work is done: "the data is immediately discarded". */
  "gone-at-once": [
    "discarded|deleted|erased|destroyed|purged|wiped|removed|cleared [as] [soon] once|after|when|as [it|they|the] [task|request|work] [is|are|has|have] [been] answered|processed|completed|complete|finished|done|sent|delivered|returned",
    "immediately|instantly|promptly|directly|automatically discarded|deleted|erased|destroyed|purged|wiped|removed",
    "discarded|deleted|erased|destroyed|purged|wiped|removed|forgotten immediately|instantly|straight|right [away|after|afterwards|when|once]",
  ],
  /** No connection, no server. */
  /** Data last until the reader ends them. */
  /** The words of the Italian code: "cancellation, transformation into anonymous form or blocking of data". */
  "cancel-or-block": [
    "cancellation|deletion|erasure transformation|conversion|anonymization|anonymisation [into|to] [anonymous|an] [anonymous] [form|data] [and|or] blocking|block|limitation|restriction",
    "deleted|erased|cancelled made|rendered|turned|transformed [into] anonymous [form] [and|or] blocked",
  ],
  "until-asked-to-delete": [
    "until|till [the|a|your|such|any] request|requests|demand for|of|to [its|their|the|your] [complete] cancellation|deletion|erasure|removal|delete|erase|cancel",
  ],
  "until-you-delete": [
    "data|information|details|comments|answers|contributions|entries|posts|photos|recordings [that|which] [you] [have] [provide|provided|give|gave|enter|entered|submit|submitted|made] [us] [here|as|to|in] [part] [of] [this|the|our] [study|survey|project|form|research] can|may be withdrawn|retracted|taken",
    "it|they|these|those|information|data|details|entries|everything can|may|might [always|also|all|easily|be|then] [be] removed|deleted|erased|wiped [again] [at] [any] [time] by|via|through logging|signing|sending|emailing|writing|contacting|email|mail|our|my|us",
    "remain|remains|stay|stays|stored|saved|kept|keep|store|retained|retain|persist|persists [in|on|with|your|this|these|it|them|the|all] [it|them|us|the|your|this] [device|app|database|phone|computer|server|servers|there|locally|data|information|messages|entries|notes|files|photos|posts|records|details|content] until|unless you [choose|decide|wish] [to] [manually|explicitly|permanently] delete|deletes|erase|remove|clear|wipe [all] [of] it|them|this|these|your|the",
    "deletion|deleting|erasure|erasing|removal|removing of|your|the|all [your|the] [personal|own|such] data|information|records|details is|can|may [also|easily|always] [be] possible|accomplished|done|achieved|carried|available|handled|requested|performed [out] through|via|in|within|by|with|using|from|at|under",
  ],
  "no-network": [
    "not|never|no|without request|requests|requesting|have|has|need|needs|require|requires|use|uses|ask|asks|declare|declares|asking|internet|network [for|any|the|to] [internet|network] access|permission|permissions",
    "not|never [ever] send|transmit|upload [any|your|the|personal|of|these] [of] [your|these|this|personal] data|information|it|them|anything [at] [all] to us|anyone|anybody|anywhere|me|our",
    "send|sends|transmit|transmits|upload|uploads no [personal|user|such] data|information [whatsoever|at] [all] to us|me|our|anyone|anybody|anywhere|others",
    "no|any|without|zero|never [external|outside|outgoing|outbound|remote] network request|requests|connection|connections|call|calls|traffic|communication",
    "not|never|nothing|no|none [personal|of|user|your|the|is|data|information|are|this|it|content|files] [personal|data|information|is|are|user] [ever|be|being] sent|transmitted|uploaded|transferred [or|to] [shared|stored|uploaded|transmitted|sent] [to|with] any|external|remote|outside|third|other|our|cloud [external|remote|third|outside|of] [party] [our] server|servers|cloud",
    "work|works|working|operate|operates|run|runs|function|functions|operating|running [entirely|completely|fully|100|purely|solely|totally] offline",
    "no|not|without|has|have [have|any|own|use|a] [own] backend|server|servers|remote",
  ],
  /** The software or its storage, as the place in which the reader acts. */
  "in-app": [
    "in|within|inside|through|from|via|=using|by|into the|this|our|its [mobile|browser|chrome|firefox|android|ios|web] app|app's|application|extension|extension's|game|game's|plugin|addon|add|bot|popup|program|software|application's [own] [settings|options|menu|preferences|popup|setting|interface|page|screen|dashboard|itself|command|commands]",
    "by|via|through|simply|just uninstall|uninstalling|removing|deleting|clearing the|this|our|your|its|app|all|extension|local|browser|any",
    "app|extension|plugin|game|bot|browser|device|phone|system [app] settings|options|preferences|menu|storage|command",
  ],
  /** Use that ends or goes on is no way to act on data. */
  "app-left": [
    "stop|stops|stopping|quit|cease|start|keep|continue|continues|while|when|discontinue =using the|this|our|its",
  ],
  /** Local data go when the software goes. */
  "goes-with-app": [
    "delete|remove|erase|clear|wipe [all|the|your|any|of] [of] [local|locally|app|stored|saved|your] [stored|saved] data|everything|information [by] [simply] uninstall|uninstalling [the|this|our] [app|extension|game|plugin|program|software|application]",
    "uninstall|uninstalling|uninstalled|removing|remove|removes|deleting|delete the|this|our|your [mobile|browser] app|application|extension|game|plugin|addon|add|program|software|bot [on|from|your|the|device|phone|browser|will|also|automatically|permanently|or] [on|from|your|the|device|phone|browser|will|also|automatically|permanently] [on|your|device|phone|browser|also|automatically|permanently] delete|deletes|remove|removes|erase|erases|clear|clears|wipe|wipes|destroy|destroys",
  ],
  /** What becomes of the data when the software goes. */
  "app-removed": [
    "delete|deletes|deleting|uninstall|uninstalls|uninstalling|remove|removes|removing the|this|our|your|its [mobile|browser] app|application|extension|game|plugin|addon|bot|program|software",
  ],
  "gone-with-it": [
    "deleted|removed|erased|gone|lost|destroyed|cleared|wiped|disappear [together|along|permanently] with it|them|the",
  ],
  /** What the reader can have deleted, and what goes by itself. */
  "can-be-gone": [
    "can|may|could|will be [also|easily|permanently|always|simply|quickly|readily|completely|fully|entirely|individually|manually] deleted|erased|removed|cleared|wiped",
  ],
  "by-removal": [
    "by|through|simply clearing|uninstalling|uninsstalling|removing|deleting the|this|our|your|its|app|all|extension|local|browser|any|app's",
  ],
  /** Where a change is written down. */
  "change-noted": [
    "change|changes [will|is|are|may] [be] [also] called|noted|mentioned|listed|documented|described|announced|recorded|flagged|explained|highlighted [out] in|on|at|via",
    "note|mention|list|document|describe|record|flag|explain|highlight [the|any|all|such|these|material] change|changes here|below|in|on|at|via",
  ],
  "nowhere-else": [
    "anywhere|nowhere else",
    "leave your|the computer|device|phone|screen|session|browser [logged|unlocked|open] [in] unattended|unlocked|open|logged|alone",
  ],
  /** No account, nothing to be filled in. */
  "no-account": [
    "not|never|nor require|need|ask|demand [for] [any|user|a|an|the|you|to|account] [user|account|to] registration|account|login|log|sign|signup|register|email",
    "no|without|zero [user] account|accounts|registration|login|sign|signup|email [creation|up|or|in|and] [login|sign|registration|email] [up|in] [is|are] required|needed|necessary|requested",
    "there is no sign|signup|registration|login",
    "not|never require|need|ask|oblige [the|any|a|that] user|users|you to provide|give|enter|share|submit|supply|disclose|upload|reveal",
  ],
  /** Rights of a program on a device, given and taken in its settings. */
  "device-grant": [
    "revoke|withdraw|disable|deny|refuse|change [the|this|these|that|those|any|your|such] optional|notification|location|camera|microphone|contacts|storage|photo|app|device|bluetooth|granted permission|permissions",
    "permission|permissions [at] [any] [time] in|via|through|from [the|your] [android|ios|device] device|system|android|ios|phone|os|iphone [system|app] settings",
  ],
  /** What is denied is no purpose. */
  "software-not": [
    "not collect|see|read|store|record [or|and|store|transmit|see] [your|any|the]",
    "sends|sent|send nothing",
  ],
  /** A change of the policy that is posted, as against one that takes effect when posted. */
  "change-posted": [
    "change|changes|update|updates|revision|revisions|modifications|amendments [made|to|in|of] [to|in|this|the|our|it] [this|the|our|privacy] [privacy] [policy|notice|statement|document] will|are|is|be|shall|may [always|also|be] [be] posted|published|reflected|noted|shown|displayed|listed|documented|described|announced|available [here|in|on|at|with|through|by|via|within]",
  ],
  "change-posted-here": [
    "change|changes|update|updates|revision|revisions|modifications|amendments will|are|is|be|shall|may [always|also|be] [be] posted|published|reflected|noted|shown|displayed|listed [here|on] here|this [page|document]",
  ],
  "policy-change-posted": [
    "change|changes|update|updates|revision|revisions|modifications|amendments [made] to|in|of this|the|our|its [privacy] policy|notice|statement|document will|are|is|be|shall|may [always|also|be] [be] posted|published|reflected|noted|shown|displayed|listed|documented|described|announced|available [here|in|on|at|with|through|by|via|within]",
  ],
  /** Said at the foot or head of the page, not granted: "Last updated". */
  "updated-on": [
    "last|latest|recently|was|previously updated|revised|modified|changed|amended|edited|reviewed|update|revision|change",
    "updated|revised|modified|amended|edited [on|in] january|february|march|april|may|june|july|august|september|october|november|december|1|2|3|4|5|6|7|8|9",
  ],
  /** Access that a device gives to an app, not that a person has to data. */
  "access-switch": [
    "enable|disable|enabling|disabling|turn|turning|switch|revoke|revoking|deny|block|toggle [or] [disable|enable|on|off|revoke] access to",
  ],
  /** What nobody is able to do is not granted. */
  "no-ability": [
    "no|not|lack|lacks|without|neither [has|have|the|any|technical|nor|possible|conceivable] ability|means|possibility|way|option|right [for] [me|us] to",
    "unable|cannot [to|therefore] comply|fulfill|fulfil|honor|honour|process|meet|satisfy|answer [with] [any|your|such|these|the] [gdpr] [article|data|subject|access] [15|16|17|18|20|access] [16|17|18|20] request|requests to",
  ],
  /** What somebody else may manage to do is no right of the reader. */
  "stranger-can": [
    "give|gives|grant|grants|granting|granted us|me [a|the|an|our|and] [affiliates|users|worldwide|perpetual|free|irrevocable|license|licence|full|unlimited|unrestricted|exclusive|non] [and] [exclusive|royalty|free|the] [free] right|rights|permission|license|licence|option [and] [license|licence|permission] to",
    "party|parties|hacker|hackers|criminal|criminals|cybercriminal|cybercriminals|attacker|attackers|thief|thieves|intruder|intruders|stranger|strangers|others|nobody|provider|providers|vendor|vendors|partner|partners|processor|processors|authority|authorities|government|governments|agencies|advertiser|advertisers|network|networks|recipient|recipients|administrator|administrators|technician|technicians|developers|engineers|else [may|might|will|would|could|can|is|are] [be|not|never|only|also] [be|not|never|only|also|then|still|theoretically|technically|potentially|have|get] [the|an|no] able|ability|possible|possibility|option|opportunity to",
    "our|authorised|authorized|unauthorised|unauthorized|support|few|but|only [own|support|technical|customer|service|authorised|authorized] team|teams|staff|employee|employees|personnel|colleagues|persons|us|we [members] [may|might|will|would|could|can|is|are|be] [be|not|never|only|also] [be|not|never|only|also|then|still] able to",
    "other|unauthorised|unauthorized user|users|member|members|person|persons|people|individual|individuals|visitors can|may|could|might|would|are|be|will [be|not|never|also] [be] [able] [to]",
    "guarantee|assure|ensure|promise that [no|any] hacker|hackers|criminal|criminals|cybercriminal|cybercriminals|attackers|thieves|intruders|strangers|unauthorised|unauthorized|third|others|nobody|your|data|information|transmissions",
  ],
  /** "Complete" as a word for all of it. */
  "complete-all": ["remove|removes|removed|delete|deletes|deleted|erase|erased|wipe|wiped =complete"],
  /** We help an authority; that is no right to call on it. */
  "we-cooperate": [
    "cooperate|cooperates|cooperating|cooperation|collaborate|work [fully] with [the|any|all|appropriate|relevant|competent|local] [appropriate|relevant|competent|governmental|regulatory|local|data|european|eu|swiss|supervisory|government|protection|national] [governmental|regulatory|data|protection|privacy|supervisory] authorities|authority|regulators|regulator|dpas|commissioner|agencies",
  ],
  /** The use itself is refused, not an advertisement or a cookie. */
  "use-refused": [
    "opt|opting|opted [back] out of|from [the|our|any|all|such|further|having] [further|continued] collection|use|processing|collecting|using [and|or|use|disclosure|processing|storage|of] [and|or|use|disclosure|processing|storage|of] [and|or|use|disclosure|processing|storage|of] [and|or|use|disclosure|processing|storage|of] your|their|his|her|its|my|such [personal] data|information|details",
  ],
  /** What a vendor or an employee must do. */
  "vendor-bound": [
    "cannot|not|never do anything with your|the|any|it",
    "disciplined|terminated|dismissed|sanctioned|fired [or|and] [terminated|dismissed|fired] if|when|where they fail|fails|violate|breach",
    "not [to] share|disclose [your|my|their|any] [personal|precise] [data|information|details|location] with [third|our|any|other|these|those|such|advertising] [party|advertising|third] parties|partners|advertisers|party|companies|users|others|networks",
  ],
  /** Our pronoun, which capital letters make look like a country: "HOW TO CONTACT US". */
  "us-ourselves": [
    "contact|contacting|reach|tell|call|email|e|ask|notify|inform|write|writing|let|help|join|follow|message [to|mail] us",
  ],
  /** Documents that stand beside the notice. */
  "clauses-beside": [
    "in conjunction|together|addition with|to any|other|the [other|applicable|relevant] notices|policies|agreements|terms|notice",
    "notices|policies|agreements contractual clauses",
  ],
  /** A reference to a part of the text whose title begins with "Your". */
  "see-section": [
    "^See the|our|its|their|this|also",
    "are|is [therefore|very|also] limited as|because|since|so|in|when|where",
    "see|see|read|review|refer [to] [the] [section] [titled|entitled|called|on] your|our [privacy|information|cookie|data|email|communication] choices|rights|section|options|controls|preferences",
  ],
  /** Data, an application or money is taken back, not a consent to mail. */
  "thing-withdrawn": [
    "data|information|details|content|answers [that|which] [was|were|is|are|may] provided|given|collected|supplied|shared|gathered|submitted|withdrawn",
    "withdraw|withdrawing|withdrawal|withdraws [of] [the|your|such|any|their|this|his|an|a] [personal|submitted] data|information|details|application|applications|offer|order|money|funds|entry|submission|manuscript|paper|post|bid|complaint|request|registration|content|earnings|balance|prize",
  ],
  /** Data that are taken back, not a consent to mail. */
  "data-withdrawn": [
    "information|data|details [provided|given|collected|supplied|shared|to|us|by|the|and|or|you|developer] [provided|given|collected|supplied|shared|to|us|by|the|and|or|you|developer] [provided|given|collected|supplied|shared|to|us|by|the|and|or|you|developer] [provided|given|collected|supplied|shared|to|us|by|the|and|or|you|developer] may|can|could be withdrawn",
  ],
  /** A command of a bot, by which the reader acts: "run /forget". */
  "run-command": [
    "run|running|type|typing|execute|invoke|invoking|use|using|via|send|or [the|this|a|our] [slash|bot] forget|mydata|unlink|optout|reset",
    "run|running|type|typing|execute|invoke|invoking|using|use|via|send [the|this|a|our] [slash|bot] [delete|privacy|data|forget|export|remove|clear|stop] command|commands",
    "run|running|type|typing|execute|invoke delete|data|privacy|clear|export|remove|gdpr",
  ],
  "can-be-exported": [
    "settings|data|information|lists|notes|tasks|entries|records|everything|bookmarks|backups|history|files|logs can|may be [also] exported",
    "you|users|when|if|to export|download [you] [export|download] a|your|the csv|json|xml|spreadsheet",
    "you|users can|may [also] export your|the|all|it|them|logs|settings|data",
    "you|users can|may [also] [choose] [to] export [your|the|all|any|a] session|sessions|workout|workouts|chat|chats|note|notes|user|entries|history|progress|record|files|library|diary|journal [data|file|files|records]",
  ],
  "see-own": ["see|view|show|get|download|export|list it|them|everything|what|your"],
  /** What the software asks of the device or a server. */
  "software-asks": [
    "app|extension|bot|software|plugin|application|program|game [does] [not|may|does|will|only|also|do] [not|only|also] request|requests|ask|asks|require|requires|need|needs",
    "user|users requested",
  ],
  /** What the software does or does not use, and limits of its traffic: no limit that the reader sets. */
  "software-uses": [
    "we|i|app|extension|bot|software|plugin|application|program|game|service|company|it|site|website do|does|will [not|never] use",
    "we|i|app|extension|bot|software|plugin|application|program|game|service|company|it|site|website do|does not [not|never] use",
    "rate|usage|upload|request|message|size limit|limits|limiting|limited",
  ],
  /** A copy, in one breath with its deletion. */
  "copy-or-deletion": [
    "request|ask|demand|obtain|get [for] a|an copy|export [of] [it|them|your|the] [data] or|and [the|its|their|its] deletion|erasure|removal|correction",
  ],
  "see-and-clear": [
    "review|view|see|inspect|check|access|browse [or|and] [edit|clear|delete|change|remove|export|modify|update] [or|and] clear|delete|change|remove|edit|modify|erase|export it|them|everything|all",
  ],
  /** What stays in working memory is gone when the work is done. */
  "in-memory": [
    "in|within [temporary|browser|server|volatile|local|device|system|working|the|your|its] [server|browser|device|computer's|browser's] memory|ram",
    "memory|ram only",
  ],
  "or-on-disk": ["or|and [in|on|to] [a|the|our|its] database|databases|disk|file|files|server|servers|cloud"],
  "not-for-profiling": [
    "not|never|nor use|used|uses|process|processed|processes|using [your|this|any|the|it|them|conversation|user|personal|such] [data|information|content] for|to [advertising|marketing|targeted|analytics] [advertising|or] [or] profiling|profile",
  ],
  /** "The list is kept in Dropbox." */
  "kept-with-named": [
    "stored|kept|held|saved|backed|uploaded [up] [securely|safely] in|on|with|to [a|our|the|club's] [shared|private|secure|password] [protected] dropbox|mailchimp|icloud|onedrive|airtable|quickbooks|surveymonkey",
    "stored|kept|held|saved|backed|uploaded [up] [securely|safely] in|on|with|to [a|our|the|club's] [shared|private|secure|password] [protected] google|microsoft drive|sheets|docs|forms|cloud|workspace|onedrive|365",
  ],
  "request-goes": [
    "request|requests|prompt|prompts|question|questions|query|queries|message|messages|text|image|images|call|calls|traffic goes|go|travel|travels|made|forwarded|relayed|proxied [directly|straight|only|on] [from|to|through|via]",
    "forward|forwards|relays|relay|proxies|pipes it|them|the|your [request|requests|prompt|prompts|question|query|message] [on] to",
  ],
  "some-api": ["api|apis [service|services|provider|providers|server|servers|endpoint|endpoints]"],
  "own-api": ["our|own|private|app's api|apis"],
  /** How software is made safe. */
  "safe-software": [
    "keychain|keystore",
    "=encryptedsharedpreferences",
    "encrypted shared preferences",
    "secure|security enclave",
    "manifest v3",
    "content security policy",
    "sandbox|sandboxed|sandboxing",
    "never|not|nothing [ever] exposed in|during|to [the] transit|transmission|internet|network",
    "never|not|nothing [is|ever|sent|leaves|leave] [ever|is] [sent|transmitted|leaves|leave] [off|from] the|your device|phone|computer|browser",
    "sanitize|sanitizes|sanitized|sanitised|escapes|escaped [all|the|its|exported|generated|user] [user] html|input|inputs|output|fields|text|content",
    "input|inputs|html|output|content|text is|are sanitized|sanitised|escaped|validated",
    "signed|verified releases|builds|updates|packages",
    "https",
  ],
};
