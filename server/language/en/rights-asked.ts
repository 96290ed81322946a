import type { PhraseLists } from "../phrases.ts";

/** How restriction, objection and portability are asked for and granted in everyday words. */
export const RIGHTS_ASKED: PhraseLists = {
  /** Use that is held back, whoever holds it back. */
  "use-curbed": [
    "put|place|putting|placing [our|any|all|the|further] use|handling|processing [of] [your|their|the|it|them] [own|personal] [data|information|details] on hold|ice",
    "restrict|restricting|limit|limiting|curb|narrow|confine|reduce what|how we|i|they|the [company|controller|practice|school|can|may|do|are] [can|may|able|does|to|do] do|use|process|handle",
    "stop|stops|stopping|cease|ceases|ceasing|pause|suspend working|dealing with [or] [on] your|their|his|her|them|it|the [data|file|details|record|information]",
    "limitation|restriction|suspension|limiting|restricting|suspending|pausing of [the|our|any|its|your|all|how] [further|your|the] [data] treatment|handling|use|usage|processing",
    "limitation|restriction|suspension|interruption of how|what",
    "hold|stop|freeze|block|lock|halt|pause [can|may|is|be|will|could|to] [be] [placed|put|set] on|upon [the|our|any|all|its] [further] processing|use|handling|treatment",
    "stop|halt|end to [the|our|any|all|its|further] processing|use|handling|treatment",
    "mark|marked|marking|flag|flagged [it|them|your|the|this|that] [entry|data|record|records|file|information|details] [as|so|for] blocked|locked|restricted|restriction|suspended|frozen",
    "isolate|isolating|segregate|segregating your|their|the|these|it|them|his|her [personal] [data|information|record|records|file]",
    "prevent|preventing|stop|stopping [any|the|our|all] further use|processing|handling of",
    "ring fence|ring fenced|ringfence|ringfenced your|their|the|it|them",
    "refrain|refrains|abstain|abstains from any|all|every|further use|processing|handling|treatment",
    "use|process|handle [of] [your|the|their|these|it|them] [data|information|details] only|solely|exclusively for|to certain|some|particular|limited",
    "use|process|handle [of] [your|the|their|these|it|them] [data|information|details] for|to certain|some|particular|limited purposes|ends|aims only",
    "processing|use|treatment|handling [of] [your|the|their] [data] [is|be|are|will|shall|then] [then|temporarily|be] suspended|paused|halted|frozen|interrupted",
    "do|doing|does nothing|no [else|other|more|further] [than] [with|but|than] [it|them|store|keep|your] [or|than|but]",
    "keep|store|hold|retain [it|them|your|the|these] [data|information|details|file] for legal|court claims|proceedings|purposes only",
  ],
  /** The reader's no to what is done with data; the thing that it is said to follows. */
  "resist-verb": [
    "protest|protesting against",
    "contradict|contradicting",
    "contest|contesting the|our|such|this|that|any|its|how|whether|your|further|it|processing|use",
    "contesting",
    "challenge|challenging",
    "resist|resisting",
    "refuse|refusing|decline|forbid|prohibit that|to|us",
    "dissent|dissenting",
    "dispute our",
    "take exception",
    "disapprove",
    "veto",
    "refuse|refusing|decline further|any|all|future",
  ],
  /** What is contested when no processing is. */
  "contest-other": [
    "contest|challenge|dispute|contradict|resist [the|our|its|their|a|an|any|such|this] [correctness|automated] accuracy|correctness|decision|decisions|charge|charges|fine|ticket|invoice|bill|result|vote|claim|claims|completeness|measure|assessment|outcome",
  ],
  "you-object": [
    "if|when|once|where|should|after|unless|until you|they|he|she|user|subject|person|customer|member [do|have|has|should|so] object|objected|objects|oppose|opposed",
    "in the case|event of [an|your|such] objection|opposition",
    "in case of [an|your|such] objection|opposition",
    "upon|after|following|on [receipt|receiving] [of] your|an|the|such objection|opposition",
    "you|they have objected|opposed",
  ],
  "use-ends": [
    "processing|use|handling|treatment [of] [your|the|this] [data|information] [will|shall|then|is|be] [then|be] end|ends|ended|stop|stops|stopped|cease|ceases|discontinued",
    "no longer|not|never [be] [any|further] process|processed|use|used|handle",
    "stop|cease|end|discontinue|refrain|desist [from] [the|our|any|this|that|all|such|to] process|processing|use|using|handling|it|this|so",
    "only|not go|carry|continue on|to|with if|unless|where|when",
    "only go|carry|continue on|to|with [if|unless|where|when|processing]",
  ],
  /** A request that something no longer be done with data. */
  "no-longer-used": [
    "no|not longer|further|any use|process|handle|work",
    "no longer [be] used|processed|handled",
    "not [to] [be] used|processed|handled any longer|further|more",
  ],
  "own-situation": [
    "situation is special|particular|unusual|exceptional",
    "your|their|his|her [own|special|particular|personal] situation|circumstances",
  ],
  /** Data in a shape in which another can use them. */
  "portable-form": [
    "machine|computer legible|processable|interpretable",
    "format|form|file allowing|enabling|permitting|suitable|fit [for|the|its|their] [re] reuse|use|import|transfer",
    "reuse your|their|the|it|them [own|personal] [personal] [data|information] for|with|across [your|their|different|other|another] own|different|other|another|purposes|services|service",
    "made|make portable",
    "readily|easily usable|useable|readable|accessible [and] [portable] [electronic] format|form",
    "portable readily|easily|electronic|digital",
    "portable format|copy|form|way|and",
    "machine|computer|mechanically|electronically readable",
    "readable by machine|machines|computer|computers",
    "structured [and] [commonly|common|standard|conventional|widely|usual|customary|generally] [and] used|format|form|readable",
    "structured [electronic|common|standard|commonly|and] [common|standard|usual] format|form",
    "commonly used electronic|machine|format|structured|and",
    "current|standard|widespread|popular|readable|usual|common|customary|everyday [electronic|digital|machine|computer|used|and] [electronic|digital|used] format|form|shape",
    "reusable|transferable|interoperable [electronic] format|form",
    "form|format|shape|file|export|manner [that|which] can|may|could [also|easily|then] be reused|read|used|opened|imported|processed|understood",
    "form|format|shape|file|export that|which lets|allows|enables|permits you|them|others|reuse [to]",
    "form|format|shape|file|export [that|which] [any|most|other|another|your] [new|other|next] computer|computers|program|programs|machine|machines|provider|providers|service|services can|could|may read|open|use|import|understand|process",
    "such a way|form|manner|shape|format that you|they|others|another [can|may|provider|company] [can|may] [re] use|reuse|pass|import|move",
    "for use|reuse elsewhere",
    "services|providers|companies|programs|firms [can|could|may] understand",
    "other|another services|service|providers|provider|companies|programs|firms|firm|company|program can|could|may read|import|open",
    "use|reuse|used|reused them|it|data|information [again] with|at|by another|other|different|new firm|company|provider|service|controller",
  ],
  "data-given": [
    "data|details|information|particulars|what [that|which] you|they|he|she|user|users|subject [have|has] provided|give|gave|given|supply|supplied|provide|entrust|entrusted|entered|submitted|left [to] [us]",
    "such|those|these|the data|details",
  ],
  /** Data on their way to whom the reader names. */
  "data-goes": [
    "go|goes|going|sent|handed|passed|given|transferred|forwarded|transmitted|moved|ported|migrated [directly|straight|on|over] [directly|straight] to",
  ],
  "data-mobility": [
    "data mobility",
    "mobility of [your|the|personal] data|information",
    "take|taking|move|moving|carry|carrying [over] your|my|their|personal [own|personal] data|information to|over [a|an|the] [another|different|new|other|next]",
  ],
  "chosen-one": [
    "company|provider|service|firm|person|organization|organisation|recipient|controller|bank|practice|place [that|which|whom|of] you|they|the|your [person|user|subject] [have] name|names|named|choose|chooses|chose|chosen|pick|designate|designates|specify|indicate|choice|prefer|want",
  ],
  "another-one": [
    "another|other|new|different|next provider|company|service|controller|organisation|organization|firm|supplier|practice|bank|insurer|school|employer",
    "competitor|competitors",
  ],
  /** An address, a name or a number, as what advertising uses. */
  "address-used": [
    "use|usage|using|processing [of] your|their|the|my|his|her [e|own|private] [mail|email|postal|phone|telephone|contact] address|addresses|number|details|name|particulars|data",
  ],
  "for-offers": [
    "for|to [the|our|commercial|sales|marketing|direct|own|purposes] [purpose|purposes|of|commercial|own|sales] [of] prospecting|canvassing|solicitation|offers|promotion|publicity",
    "for|in promotional|advertising|marketing|commercial|publicity [mailing] purposes|ends|aims|messages",
  ],
  "ad-use": [
    "advertising|promotional|marketing|commercial use|usage of",
    "use|usage|using for advertising|marketing|promotional|promotion",
  ],
  "can-be-refused": [
    "can|may|could|might [also|always|then|be] [be] [freely|always|also] deactivated|disabled|muted",
    "can|may|could|might [also|always|then|be] [be] [freely|always|also] prohibited|refused|opposed|objected|contradicted|forbidden|declined|stopped|ended|revoked|deselected|unticked",
  ],
  "mail-has-link": [
    "mail|email|emails|mails|message|messages|newsletter|newsletters|mailing|mailings|issue|issues|letter [that|which|we|you|send|sent|receive|of|will|always|also] contains|contain|has|have|includes|include|carries|carry|bears|tells|tell|shows|explains|explain|says [an|a|the|you|how|at] [link|button|note|how|to|way|address]",
  ],
  "end-subscription": [
    "means|way|possibility|option|chance|opportunity|method of|to|for refuse|refusing|decline|declining|stop|stopping|end|ending|unsubscribe|unsubscribing",
    "end|cancel|terminate|stop|leave|quit|ending|cancelling|canceling|leaving the|your|this|our|such subscription|list|service|newsletter|mailing|mailings|circle",
    "button|link|line|note|way by|with|through|via|to|that|which [which|you|can|lets] [you|can|may|lets] [can|may|always] end|stop|cancel|leave|unsubscribe",
    "get|come|go off the|our|this list",
  ],
  "mail-ends": [
    "cease|ceases|stop|stops|end|ends|stopped|ended as|when|once|if|whenever|after [soon] [as] you|we|the",
    "they|it|this|these|we|mail|letters|messages will|shall|then [then] stop|cease|end",
    "then|and|you [that|then|you] [will|shall|get|receive] [get|receive|have] no more|further [of] advertising|mail|mailings|letters|messages|offers|newsletters|them|it|such",
  ],
  "no-advertising": [
    "prefer|rather|wish|want|like [to|not] get|receive|have no|none [more|further|longer] of|from|such",
    "want|wish|like|prefer|desire|get|receive no|not|none [more|further|any|of|to] [get|receive|have] [any|our|further] advertising|ads|promotions|offers|mailings|catalogue|catalogues|catalog|magazine|brochures|appeals",
    "not|never [longer|want|wish|to] [to] [be|get|receive] [be] phoned|called|rung|texted|mailed|written|telephoned|visited|approached [to|by|with|for|about] [us|me|our|you] [about|with|for|by] [our|new|other|any] offers|promotions|products|advertising|marketing|services|appeals|donations",
    "not|no|never [longer] [to|want|wish|be] [to|be] [be|get] contacted|approached|addressed for|with|by|about [promotional|advertising|marketing|our|sales]",
    "not|never [to] get|receive [our|the|any] magazine|catalogue|catalog|brochure|brochures|appeals|mailings [any]",
  ],
  unticked: [
    "express|state|indicate|set|choose|record your [contact|own] preference|preferences|wishes|choice|choices",
    "untick|unticking|uncheck|unchecking|deselect|clear|leave the|this|that|a [check|tick] [box|boxes|mark|field|empty|blank]",
  ],
  "marketing-choice": [
    "preference|preferences|setting|settings|choice|choices|wishes for|about|on|regarding|concerning|as [to|receiving] [our|receiving|direct|the|email|e] [mail] marketing|newsletter|newsletters|advertising|promotions|offers|mailings|mail|promotional",
    "marketing|advertising|communication|communications|mailing|newsletter|subscription|promotional preference|preferences|setting|settings|choices can|may|could|are [be|always|also] changed|updated|managed|adjusted|altered|set|edited|amended",
    "switch|turn|toggle|switched|turned [our|the|your|these|on] newsletter|newsletters|offers|promotions|mailings|marketing|advertising|adverts [messages|mails] [be] on|off",
  ],
  "list-left": [
    "strike|cross|take|remove|delete|struck|crossed|taken|removed|deleted [you|your|their|the|them|name|address|yourself|me|us] [name|address|details] [e|mail|email] [address] [again] off|from|out [of] [the|our|this|that] [mailing|marketing|distribution|newsletter|email|mail|e|address|advertising|promotional] [mail|distribution] list|lists [for|of] [our|the] [newsletter|mailings|offers|appeals|marketing|advertising]",
  ],
  /** Lists that no mail is sent by. */
  "list-other": ["waiting|guest|contact|friends|friend|block|player|member|membership|passenger list|lists"],
};
