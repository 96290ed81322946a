import type { PhraseLists } from "../phrases.ts";

/** Wordings that touch upon a disclosure without making it. The lines that read them stand in `lines-half-said.ts`. */
export const HALF_SAID: PhraseLists = {
  /** Advertising that is chosen for the reader is refused; messages go on. */
  "ads-refused": [
    "remarketing|retargeting|targeting|pixels|profiling [pixels|cookies] [by|from|of] [google|meta|facebook|and] [and] [google|meta|facebook] can|may|could [also] be refused|rejected|disabled|switched|blocked|deactivated|declined",
    "have|get|refuse|reject|disable|block|decline|deactivate [the|our|these|such] retargeting|remarketing|targeting|advertising pixels|pixel|cookies|tags|category|ads [disabled|blocked|removed|switched]",
    "deactivate|disable|switch|turn [off] personalised|personalized|tailored|targeted google|facebook|meta|our|the|your|partner ads|ad|advertising|adverts",
    "ad|ads|advertising|advertisement [personalization|personalisation|tracking|targeting] can|may|could [also] [be] [switched|turned] switched|turned|disabled|limited|refused|deactivated|blocked|controlled [off]",
    "interest|cross|personalized|personalised|targeted|tailored|behavioral|behavioural [based|context] ad|ads|advertising|advertisement|advertisements|adverts can|may|could [also] [be] switched|turned|disabled|limited|refused|deactivated|blocked|controlled|managed",
    "refuse|reject|disable|block|switch|turn|deactivate|prevent|avoid|limit|control|manage|decline [off] [out] [of] [the|your|these|all|any|our|such] marketing|advertising|targeting|tracking cookie|cookies",
    "marketing|advertising|targeting|tracking cookies can|may|could [also] [be] [switched|turned] switched|turned|disabled|refused|rejected|deactivated|blocked|deleted",
    "refuse|reject|disable|block|switch|turn|deactivate|prevent|avoid|limit|control|decline [off] [out] [of] [the|your|these|all|any|our|such] interest|cross|personalized|personalised|targeted|tailored|behavioral|behavioural [based|context] ad|ads|advertising|advertisement|advertisements|adverts",
    "limit ad tracking",
    "not [to] [want|wish|like] [to] see|have|get|be [shown|any|our] interest|personalized|personalised|targeted|tailored|behavioral|behavioural [based] ad|ads|advertising|advertisement|advertisements|adverts",
    "ad|advertising identifier|id [of|on|in] [your|the] [device|phone] to zero|null",
    "reset|delete|renew [the|your|this|an] [device|mobile|device's|phone's] ad|advertising identifier|id",
    "not [to] have your [browsing|activity|usage|data|information|behavior|behaviour|visits] [history|data|activity] used|collected|combined for|to [serve|show|provide|deliver] tailored|targeted|personalized|personalised|interest|behavioral|behavioural",
  ],
  /** Where the industry lets its ads be refused. */
  "ad-choices": [
    "network advertising initiative",
    "digital advertising alliance",
    "aboutads",
    "youronlinechoices",
    "your online choices",
    "networkadvertising",
    "ad|ads|advertising|advertisement settings|preferences",
  ],
  "refuse-any": [
    "refuse|refusing|reject|rejecting|disable|disabling|deactivate|deactivating|decline|declining|switch|turn|block|blocking",
    "object to",
  ],
  /** One feature, message or kind of tracking is switched off, which takes back no consent. */
  "feature-off": [
    "turn|switch [off] [the|your|these|any|all|our|this] [precise|background] location|gps|personalization|personalisation|tracking|analytics|notification|notifications|synchronization|telemetry [services|access|tracking|sharing|data|feature|function|reporting|messages] off",
    "turn|switch off [the|your|these|any|all|our|this|push] [precise|background|push|marketing] location|gps|personalization|personalisation|tracking|analytics|notification|notifications|synchronization|telemetry|feature",
    "disable|deactivate|block|stop [the|your|these|any|all|our|this|push] [precise|background|push] [collection|use|sharing] [of] [location|your] location|gps|personalization|personalisation|tracking|analytics|notifications|telemetry",
    "location|gps|notifications|tracking|analytics|telemetry|personalization|personalisation [services|access|sharing|data|feature] can|may|could [also] [be] [switched|turned] disabled|deactivated|switched|turned|blocked [off]",
  ],
  /** Cookies are chosen anew or turned down. */
  "cookie-chosen": [
    "change|revise|reverse|alter|revisit|update|adjust|manage|modify|reset|withdraw [your|these|the] [cookie|ad|ads|tracking] cookie|ad|ads|tracking [consent] choice|choices|decision|decisions|preference|preferences|setting|settings|consent|consents",
    "withdraw|withdrawing|revoke|revoking|cancel|change|take|retract|refuse|deny [back] [your|the|this|any|that] [given] consent|agreement|permission [given] to|for [our|the] [use|usage|setting|placing|storage] [of] cookie|cookies",
    "refuse|reject|decline [the|all|any|our|these|such|some|optional|non|or|accept|use|setting|storage] [essential|of|or|necessary] [the|all|any|our|these|such|accept] cookies",
    "cookies can|may|could [also] be refused|rejected|declined",
    "add|opt|browser [browser] [on|out] plug|add|opt [in|on|out] [for] [from|available|google|to]",
  ],
  /** Measuring or messages are stopped by the reader. */
  "tracking-stopped": [
    "opt out of this|the|such|google|our [google|such] tracking|analytics|measurement",
    "use|install|download|through|via [the|a] google analytics opt out browser|add|extension|plugin|tool",
    "prevent|stop|keep|block [google] [analytics|matomo] from measuring|tracking|recording|analyzing|analysing [of] [your|you]",
    "choose|tick|select [the] no marketing|advertising|newsletter",
    "not|no [longer] want|wish|like [any|further|our|more|to|to] [receive|get|see] [any|further|our|more] advertising|adverts|promotions|mailings",
    "turn|switch off [the|our|any|all|such|push] [push|promotional|marketing] [push] message|messages|notification|notifications",
    "turn|switch [the|our|any|all|such|push] [push|promotional|marketing] [push] message|messages|notification|notifications off",
    "disable [the|our|any|all|such|push] [push|promotional|marketing] [push] message|messages|notification|notifications",
  ],
  /** What counts or watches readers, as the thing that they opt out of. */
  "measuring-tool": [
    "google|matomo|piwik|flurry|mixpanel|firebase|adobe|hotjar|third|web|website|usage|mobile|our|these|such [party] analytics",
    "analytics|analytical|measurement|tracking|statistics|statistical|performance cookie|cookies|service|services|program|programs|tool|tools|provider|providers|software|technologies",
    "analysis|tracking|measurement|monitoring [of] [your] [visit|behavior|behaviour|use|usage] by|through|with google|matomo|piwik|flurry|mixpanel|adobe|hotjar|facebook|meta|third|these",
    "google|matomo|piwik|flurry|adobe|hotjar [analytics] tracking|monitoring|measuring|recording|measurement",
    "being tracked|measured|counted|profiled",
    "usage|behavior|behaviour|behavioural|behavioral statistics|tracking|measurement",
    "telemetry",
    "sending|sharing [of|us|anonymous|your] [crash|usage|diagnostic|error|analytics] reports|statistics|diagnostics|report",
  ],
  "period-fixed": [
    "when|in|to fixing|setting|determining|deciding|choosing|fix|set|determine|decide|choose [on] [the|how|our|your|an|appropriate] [appropriate|long|specific] [retention|storage|to|we] [time|period|periods|keep|retain|store|times]",
  ],
  /** What changes when the policy does. */
  "practice-change": [
    "change|changes to|in [the|our] [data|personal|privacy] [data|information] processing|practices|handling|collection|use [activities|practices] [of] [your] [personal] [data|information] described|set|explained|outlined [out] in|by this|the|our [privacy] policy|notice|statement",
  ],
  /** Readers put their data right themselves. */
  "make-changes": [
    "you|users|members|customers|visitors [of] [our|the|this] [site|website|service|services|app] can|may|could make [any] [necessary|other] changes|change|corrections|amendments to your|their [account|personal|profile|contact] information|data|details",
  ],
  /** What cannot be done without the data. */
  "order-run": [
    "manage|process|handle|complete|fulfill|fulfil|deliver|execute|perform [the|your|an|any|such] [product] order|orders|purchase|booking|bookings|reservation|contract",
  ],
  /** Some of our messages, as what the reader opts out of. */
  "some-mail": [
    "certain|some|other|particular|various|optional|non|specific|most|all [types|kinds|categories|forms|essential] [of] [our|other] [email|service|account] communications|messages|notices|emails|mailings|notifications|alerts",
  ],
  /** What is left after the end of an account, nobody knows for how long. */
  "stays-behind": [
    "may|might|can|could|will [also|still|nevertheless|however] remain|persist|linger|stay|survive [stored|accessible|available] on|in|within our|the|these|its [backup|live|active|production] servers|server|systems|system|backups|archives|database|databases|records [for|even] after|following|beyond",
    "continue|continues to keep|hold|store|retain some|certain|limited|other [of] [your|personal|account|the|other] information|data|details [about|on|of|after|even|following]",
  ],
  /** A permission or a law as a ground, in the words of a club: "only those who have opted in are written to". */
  "lay-consent": [
    "members|parents|hirers|players|singers|applicants|volunteers|participants consent|agree|consents|agrees to their|his|her|the [child's] [personal] data|information|details being stored|held|kept|maintained|processed|used",
    "give|gives|giving|given|grant|grants us|me [your|their|his|her] [written|explicit|express] permission|leave to contact|email|phone|write|store|keep|process|hold|record",
    "only [those|people|members|persons|hirers|parents|anyone|subscribers] [people|members|persons|hirers] who [have|has] [expressly|explicitly] [opted|opt|agreed|consented|signed] in|up|to will|are|is [be] [added|emailed|contacted|written|mailed|sent|get|receive|on|included]",
    "only on|upon|with|after|following [receipt|having] [of] [received] [written|signed] confirmation|permission|agreement from|of [the] owner|person|member|parent|hirer|you|individual",
  ],
  "lay-law": [
    "this|it|that|which is a|an legal|statutory requirement|obligation|duty",
    "helps|help us [to] comply with|obey|follow [the|our] law|legal",
  ],
  "complain-bare": [
    "right to [also] [lodge|file|make|submit|raise|bring] [a|an|your] [formal] complaint|complain",
    "right of complaint",
    "information|details [on|about|for] [how] [to] submit|file|lodge|make|submitting|filing|lodging|making [of] [a|your|any] [formal] complaint|complaints",
    "you|they|users|individuals|people can|may [also|always] complain",
  ],
  "grievance-officer": [
    "grievance|grievances [redressal|redress] officer|cell|committee|redressal|mechanism",
  ],
  "use-is-consent": [
    "continued|your use|visit|access [of|to] [the|our|this] [site|website|service|services|app|application] counts|count|constitutes|means|signifies|implies|amounts [as|to|that] [your|an] [you] [implied] consent",
    "signifies|constitutes|means|implies|indicates|confirms [that] your [you] acceptance|consent|agreement to|of|with [this|our|the] [privacy] [policy|notice|statement] [and] [of|to] [the] processing|collection|use|handling|storage",
  ],
  "gives-data": [
    "by giving|entering|sending|supplying|disclosing|sharing|typing [to] [us|your|the|this|any|these|personal] [your] [personal] [data|information|details]",
  ],
  "being-used": [
    "they|it|them|data|information|details is|are|may|will|can|being [be] processed|used|collected|stored",
    "processing|collection|use|storage of [your|the|such|these|that|this]",
  ],
  "may-be-shared": [
    "may|can|might|could|will [however|also|still|nevertheless|sometimes] be [however|also|nevertheless|sometimes] shared|disclosed|passed|transferred|given|sent",
    "we|i may|might|can|will|could [however|also|still|nevertheless|sometimes] share|disclose|pass|transfer|give|send",
  ],
  "transfer-question": [
    "question|questions|query|queries|ask|know about|on|regarding|concerning [our|the|these|such|any|how] [international|cross|overseas|foreign] [data|border] transfer|transfers",
    "how we protect [your|the|personal] [personal] [data|information|it|them] [that|which|when] [we|is|are|it] [we] [send|transfer|transferred|sent|it|them] [it|them|is] abroad|overseas|outside|internationally",
  ],
  "export-tool": [
    "bulk|csv|excel|xml|json|pdf export of",
    "export of [your|the|their|all] [own] [order|chat|game|workout|purchase|reading] history|contacts|playlists|notes|entries|orders|results|bookings|messages",
    "can|may|could be exported|saved|downloaded [from] [the] [web|app|member|player|area] as|in|to [a|an] csv|xml|json|xlsx|gedcom|excel|spreadsheet",
    "account|archive|history export|download [feature|function|tool|option|button]",
    "data export",
    "data download feature|function|tool|option|button",
    "export feature|function|functionality|button|tool|option|menu",
    "download|export tool|feature|function|option [to|for|in|that] [save|get|keep|download|lets|allows]",
  ],
  "how-long": [
    "how long we|it|they|data|information|you [may|will|can|personal] [is|are] [keep|store|retain|hold|kept|stored|retained|held]",
  ],
  "span-needed": [
    "duration|period|length|time [of] [time] [that] [is] [strictly|reasonably] necessary|required|needed to|for",
  ],
  /** A limit of purposes, which is no limit of time. */
  "solely-for": [
    "solely|only|exclusively for the|those purpose|purposes of|described|set|stated|listed|specified|above|mentioned|in|for|that|which",
  ],
  "provider-keeps": [
    "our|the|their payment|card|hosting|cloud|email|newsletter|analytics|external|advertising [service] provider|providers|processor|processors|bank|partner|partners|vendor|vendors|company|gateway [then|also|itself|may|will] [also] keeps|keep|stores|store|retains|retain|holds|hold|deletes|delete",
  ],
  /** The name of a document about cookies says of this one nothing yet. */
  "cookie-document": ["cookie|cookies policy|policies|notice|notices|statement|declaration"],
  "body-tracker": [
    "fitness|activity|sleep|step|steps|heart|health|habit|calorie|mood|period|time|gps|wearable|wrist|expense|budget|bug|eye|hand|motion tracker|trackers|tracking",
  ],
  /** A country in the name of a company: "Alder India Pvt. Ltd." */
  "place-in-name": [
    "^Berlin|^London|^Paris|^Vienna|^Zurich|^Munich|^Hamburg|^Madrid|^Rome|^Milan|^Dublin|^Amsterdam|^Brussels|^Copenhagen|^Oslo|^Stockholm|^Helsinki|^Lisbon|^Prague|^Warsaw|^Geneva|^Basel|^Bern|^Swiss|^Frankfurt|^Cologne|^Edinburgh|^Manchester|^Cardiff|^Boston|^Chicago|^Toronto|^Sydney [^City|^State|^Area] ^Football|^Sports|^Rowing|^Tennis|^Cricket|^Swimming|^Athletics|^Olympic|^University|^Institute|^Bank|^Chamber|^Association|^Federation|^Museum|^Orchestra|^Philharmonic|^Council|^Court|^Authority|^Airport|^Hospital|^School|^Library|^Senate|^Stock|^Insurance|^Society|^Club|^Theatre",
    "india|singapore|japan|korea|china|kong|taiwan|malaysia|thailand|vietnam|indonesia|philippines|america|canada|australia|brazil|israel|zealand|africa|switzerland|schweiz|usa pvt|private|pte|pty|sdn|inc|llc|ltd|limited|corp|corporation|gmbh|co|kk|ag",
  ],
  /** An objection that has been made, as what restricts processing for a while; whether there is a right to it is not said. */
  "objection-pending": [
    "while|whilst|until|pending|during [an|your|the|any|a|such|this|that] objection|objected",
    "objection [or|and] [accuracy] [claim|dispute|request] is|are|being|remains|has [not] [been] investigated|considered|pending|examined|reviewed|assessed|checked|decided|resolved",
    "objected to|against [the|our|such|this] [processing|use] [of] [your|the|such] [personal] [data|information] pending|whilst|while|until",
    "objected to|against [the|our|such|this] [processing|use] [of] [your|the|such] [personal] [data|information] and|but we|it are|is|have|need",
  ],
  /** After an objection to marketing, one to other processing. */
  "object-wider": [
    "object|objection|oppose [to|against] [the|any|our|being] [automated|subject] [to] profiling|decisions|decision [making] and|or|as [well|to] [as] [against|to] [other|further|any|all|the|our|certain] [other|our|such] processing|use|uses",
    "object|objection|oppose to [us|our] [using|use|the] [processing|of] [your|the] [personal] [data|information] for|to [direct] marketing [purposes] [or|and] and|or [also] [in|under|for|where|on|to] [certain|some|other|particular] [circumstances|cases|grounds] [on|for|to|of] [the|our] [basis|processing] [of|based] [on] legitimate|scientific|historical|statistical|research",
  ],
  /** Blocking and erasing as one request. */
  "block-or-delete": [
    "block|blocking|blocked or|and delete|deletion|erase|erasure|anonymize|anonymization",
    "anonymize|anonymization|delete|deletion|erase|erasure [or|and] block|blocking",
    "have|get [excessive|unnecessary|the|your|their] data|information blocked",
  ],
};
