import type { PhraseLists } from "../phrases.ts";

/** Who receives data, where data go, and what protects them there. */
export const SHARING: PhraseLists = {
  "you-share": [
    "you|user|users|customer|visitor|they [can|may|could|choose|want|wish|decide] [also|to] share|post|forward|disclose|transfer|send|publish", "not share|disclose|give|reveal|tell your|the password|login|credential|account|access",
    "sharing|share button|function|icon|link", "share [our|this|the] article|page|content|post|photo|link",
  ],
  "receive-us": ["we|us|i [may|can|will|also] receive|obtain|get|collect [your|the|information|data|personal]"],
  "hand-over": [
    "hand|turn|pass|give [your|the|them|it|such|personal|these|this] [personal] [data|information|details] over|on to", "go|goes|went|flow|passed|sent|forwarded|transmitted|handed|transferred|disclosed|delivered|given|released|supplied|conveyed [on|over|only|directly] to",
    "share|shared|disclose|disclosed", "report [it|them|this|your|the] to", "entrust|entrusted|outsource|outsourced to|with", "make|made [your|them|it|the|this] [data|information] available|accessible to", "processed|stored|handled|operated|run|managed|provided|carried|printed|shipped|delivered by|through [a|an|the|our] [out] [by]",
  ],
  "hosted-by": ["hosted|operated|stored|maintained|administered|backed by|at|with|on [a|an|the|our|up] [external|by] host|hosting|provider|amazon|google|microsoft|hetzner|ovh|ionos|strato|digitalocean|netlify|vercel|github|cloudflare|company|data|cloud"],
  "get-access": [
    "has|have|gain|get|gets|given|obtain|receive|receives [no|only|limited] access", "see|sees|view|read|reads|receive|receives|get|gets|access|accesses|learn|know|handle|handles", "can|may see|view|read|access",
  ],
  "own-people": ["only|solely|exclusively [our|own|a|the|few|authorized|those|responsible|by] [own|few|authorized|of] employee|staff|people|personnel|team|colleague|members|volunteers|department"],
  "nobody": ["nobody|noone|none", "no one", "no other|third|outside|external [third] party|person|company|people|companies|organization"],
  "not-given": ["never|not|nor|no [be|ever|intentionally|currently] passed|pass|share|disclose|disclosed|transferred|transfer|give|given|hand|handed|forward|forwarded|transmit|transmitted|released|release|provide|provided|distribute|reveal|available [on|to|with|it|them|your|the|any|this|such|over] [any|personal|your|on|to] [personal|data] [data|information|details] [with|to] [any|other|outside|unaffiliated] [third|other] anyone|anybody|party|parties|person|persons|others|outside|companies|organizations|else"],
  "share-firm": ["share", "disclose", "pass", "transfer", "distribute", "make available", "transmit", "release", "reveal", "forward"],
  "visible-to": ["visible|accessible|shown|displayed|available|open to|for [all|other|any|every|the|our] [the|registered|other] reader|visitor|user|everyone|everybody|anybody|anyone|public|member|people|player", "public|publicly visible|available|accessible"],
  "others-word": ["to|with|for other|others", "[to|with|by] other|selected|certain|various|several|trusted|some|chosen|carefully [selected|trusted] company|party|people|business|organization|person|firm|partner|entity", "our partner", "our [trusted] partner|affiliate", "partner", "third party|parties"],
  "courier": ["^dhl", "^ups", "^fedex", "^dpd", "^gls", "^hermes", "^usps", "royal mail", "deutsche post", "post office", "pension fund", "health insurance", "social security", "tax office", "insurer", "landlord", "notary", "lawyer", "parcel service|carrier", "printer", "printing company", "bookkeeper", "shop", "school", "teacher", "doctor", "hospital", "laboratory", "shareholder", "creditor", "translator", "maintenance company", "customs"],
  "not-leave": [
    "not|never|nothing [ever] leave|leaves|left your|the|our|this [own|local|european] device|computer|phone|browser|machine|smartphone|eu|eea|union|country|server|premises|network", "no data|information [ever] leave|leaves your|the|our [own|local|european] device|computer|phone|browser|machine|union|country|server",
    "remain|remains|stay|stays [only|locally|entirely|exclusively|solely] [within|on|in] your|the [own] device|computer|phone|machine|browser|smartphone", "kept|stored|saved|processed|handled|held only|locally|entirely|exclusively|solely [and] [within|on|in] your|the [own] [local] device|computer|phone|machine|browser|smartphone",
  ],
  "staff-in": ["staff|team|employee|colleague|support|developer|engineer|people in|from|at [of]"],
  "based-in": ["based|located|established|situated|operate|operated|seated|headquartered in|out|outside"],
  "see-there": ["see|view|access|read|look|process|use|handle"],
  "protect-there": ["adequate|appropriate|sufficient|comparable|equivalent|same|similar level of [data|privacy] protection", "protect|protected|treated|safe [them|it|your|data|securely|safely] there"],
  "cookie-file": ["small [text|data] file", "internal memory", "hard drive"],
  "you-transfer": ["you can|may|could transfer|export|move|sell", "transfer ownership"],
  "export-word": ["export", "sent|go|goes|going|moved|shipped [abroad|directly|on|only] to|across|into|outside|beyond", "hosted in"],
  "eu-law": ["^eu [u.s|us|swiss] [general] [data] gdpr|general|law|directive|regulation|standard|model|privacy|data", "european [union] [general] commission|law|data|court|parliament|regulation|directive|general", "^uk gdpr|data|law", "^swiss data|federal|law", "if you are", "live in", "representative", "you are [located|resident] in", "resident|citizen|residing|individuals|persons|people of|in"],
  "safeguard-instrument": [
    "standard [contractual|contract|data|eu|european] [protection] clause", "standard contractual|contract", "model [contract|contractual] clause", "eu model", "=scc", "=sccs", "contractual clause", "adequacy decision|finding|regulation|status|determination", "privacy shield", "safe harbor", "data privacy framework", "=dpf", "binding corporate rule", "=bcr", "=bcrs", "corporate rule", "derogation", "article|art 46|49|45", "=idta", "international data transfer agreement|addendum", "data transfer agreement|addendum", "explicit|express consent to|for [the|this|such|that|a|your] [proposed|one] transfer", "approved code|certification", "transfer is necessary to|for [the] perform|performance|conclude|conclusion",
  ],
  "commission": ["european commission", "eu commission", "^commission", "secretary of state", "federal council"],
  "adequate-word": ["adequate", "adequacy", "equivalent|sufficient|appropriate [level|protection]", "safe third"],
  "safeguard-promise": [
    "appropriate|suitable|adequate|reasonable|necessary|sufficient [and|technical|legal|contractual|organizational] [appropriate|suitable|organizational|adequate] safeguard|measure|protection|step|mechanism|precaution", "steps|measures [reasonably] necessary|required", "adequate|appropriate|sufficient|same|equivalent|comparable|similar|high level of [data|privacy] [protection]", "adequately|appropriately|sufficiently|securely protected|treated", "treated securely", "protect them|it|your data",
  ],
  "agree-use": ["by using|use|accessing|access|visiting|submitting|submit|providing|provide|registering|continuing|sending", "you [hereby|expressly|also|thereby] [acknowledge] [and] agree|acknowledge|consent|accept|understand", "acknowledge and agree"],
  "copy-get": [
    "copy|copies [is|are|can|may|will] [be] [available|obtained|requested|provided|sent|inspected|kept|on]", "send|provide|give you|them", "obtain|get|request|receive|ask|asking|see|view|inspect|read|download|consult|access|find|look", "available|published|viewed|seen|inspected|found|downloaded|accessed|consulted|accessible|read|posted at|here|under|on|online|by|upon|there|in|from|for",
  ],
  "instrument-word": ["standard [contractual|data|eu] [protection] clause", "contractual clause", "=scc", "=sccs", "model clause|contract", "binding corporate rule", "corporate rule", "=bcr", "=bcrs", "these|the|those|our|relevant|such|its|their clause|safeguard|guarantee|certification|rules", "safeguard", "certification", "privacy shield list", "clauses"],
  "contract-word": ["the|these contract", "=dpa"],
  "copies-of-it": ["copy|copies on|upon request", "copies are|can [be] [kept|available|on]", "copy [is] available", "copy on request"],
  "own-copy": ["copy|copies of [all] [the|your|any] [personal] data|information", "backup"],
  "more-on-transfer": ["more|further|additional information|details|about [on|about|regarding|concerning] [our|the|these|such|international|this|data|how|cross] [international|data|border] transfer", "know|learn|find|information|details more|about|on|out [about] [our|the|these] [international] [transfer] transfer|mechanism|safeguard", "more details on|about [transfer|these|our|the] [transfer]"],
  "shield-site": ["privacyshield gov", "dataprivacyframework gov"],
};
