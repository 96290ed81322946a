import type { PhraseLists } from "../phrases.ts";

const YOUNG =
  "child|kid|minor|toddler|baby|infant|teenager|teen|pupil|son|daughter|youngster|schoolchild|newborn";

/** A young one or several, as a phrase: "junior readers", "young callers", "children". */
const YOUNG_ONES = [
  YOUNG,
  "junior|young|younger|youngest|underage|teenage [library] reader|member|user|visitor|player|caller|customer|supporter|fan|artist|writer|guest|patient|athlete|participant|contributor|subscriber|swimmer|musician|student|learner|people|person",
  "persons|people|members|relatives|users|guests|participants [who] [are] under age|13|14|16|18",
];

const DATA_OF =
  "data|information|details|name|photo|picture|image|video|recording|voice|record|file|history|histories|mark|grade|work|report|diary|address|profile|score|age|surname|account|location|post|message|conversation|call|card|drawing|note|birthday";

/** Children and traces on devices, as anybody may put it. */
export const YOUNG_PHRASES: PhraseLists = {
  whoever: ["^Whoever|^Anyone|^Anybody|^Everyone|^Everybody|^People|^Those|^Persons|^Nobody [who]"],
  /** Someone young as the subject of a sentence, its label or whom it speaks of first. */
  "young-first": [
    "^Children|^Child|^Kids|^Toddlers|^Babies|^Infants|^Teenagers|^Teens|^Pupils|^Youngsters",
    "=minors",
    "a|any|every|each child|kid|pupil|minor|teenager|toddler|baby|infant can|may|is|who|does|need",
    "^Junior|^Young|^Younger|^Underage reader|member|user|visitor|player|caller|customer|supporter|fan|artist|guest|patient|athlete|participant|people|person",
    "^For|^With|^From|^Of|^Concerning|^Regarding|^About [the|our|any|your|all] [younger|small|junior|young|underage|youngest] child|kid|minor|pupil|toddler|baby|infant|teenager",
    "^For|^With|^From|^Of [the|our|any|your|all] younger|junior|young|underage|teenage members|readers|users|players|callers|people|persons|visitors",
  ],
  "not-allowed": ["cannot|never", "may|can|must|do|does|need not"],
  "young-data": [
    "about|on|concerning you or|and your child|children|son|daughter",
    `child's|children's|minor's|minors'|pupil's|pupils'|toddlers'|infants'|infant's|baby's|babies'|kids'|kid's|teenagers'|son's|daughter's [own|personal|vaccination|school|health|medical|first|full|voice|borrowing|family] ${DATA_OF}`,
    `${DATA_OF} [is|are] [that|which|taken] of|on|about|concerning|from|by|showing|depicting|with [the|our|any|your] [younger|small|junior|young|underage|library|named] ${YOUNG}`,
    `${DATA_OF} of|on|about|from [the|our|any] junior|young|younger|underage reader|member|user|visitor|player|caller|customer|supporter|fan|artist|guest|patient|athlete|participant|people|person`,
  ],
  "young-here": YOUNG_ONES,
  /** What becomes of data, and of nothing else. */
  "data-done": [
    "is|are|be|being|gets|get [then|only|never|not|always|also|automatically|neither] stored|kept|recorded|entered|noted|disclosed|published|shared|passed|deleted|erased|collected|processed|visible|shown|saved|transmitted|displayed|destroyed|archived|hidden|wiped|confidential|handed|put|printed|used|told|informed|filmed|photographed|tracked|profiled",
    "we|i [also|only|then|never] keep|record|note|store|delete|erase|publish|collect|process|ask|hold|share|enter|need|wipe|hide",
    "stay|stays|remain|remains|kept|keep|keeps confidential|private|hidden|local|secret|on|between|with|within",
    "profile|profiles|location|account|accounts|chat|contact|comments|messages hidden|private|off|is|are|closed|disabled",
    "no|any|neither|nor|without personal|name|names|data|details|photo|photos|adverts|advertising|marketing|information|profiles",
  ],
  "no-young-data": [
    `no|not|never|nor [show|send|target|serve|any|direct|place|run] [any] profiling|ads|adverts|advertising|marketing|offers|newsletter|promotion [is|are|takes] [sent|shown|place] to|of|at|for|towards [any|our|the] [younger|young] ${YOUNG}`,
    "child's|children's|minors'|minor's|kids' data|details|information none|no|never",
    `no|nor|neither|not|never|nothing [we] [publish|collect|process|store|keep|show|record|any|show] [any|publish] [personal] ${DATA_OF} of|on|about|from|by [any|the|our] [younger|young|small] ${YOUNG}`,
    "ask|asks|asking [any|our|the] child|kids|minors|pupils|young|junior [readers|members|users|people|players] for [no]",
  ],
  "child-gave": [
    "child|children|kid|son|daughter|minor|pupil|ward|youngster|teenager has|have|had|may [ever|perhaps|already|have] [have] given|sent|provided|entered|registered|signed|submitted|shared|told|disclosed|supplied|created|opened|posted|uploaded|registering|used|contacted",
  ],
  "take-away": [
    "taken|take|takes down|away|out|off|it|them",
    "delete|erase|remove|wipe|close|destroy|block|purge",
    "write|contact|tell|let|email|call|notify|inform|ask [to] us|me",
    "write to",
  ],
  "once-turned": [
    "once|until|till|unless|when|before|if he|she|they|child|daughter|son is|are|turn|turns|has|have|reach|reaches [turned|reached|least|at] [least] 6|7|8|9|10|11|12|13|14|15|16|17|18|twelve|thirteen|fourteen|sixteen|eighteen",
    "12th|13th|14th|15th|16th|18th|twelfth|thirteenth|fourteenth|sixteenth|eighteenth birthday",
    "have|has|must to be [at] [least] 8|9|10|11|12 [years] [old] [to|or|and]",
    "must be [at] [least] 8|9|10|11|12 [years] [old] to|or|and",
  ],
  "once-aged": [
    "once|until|till|unless|when|before|after|if you is|are|turn|turns|has|have|reach|reaches [turned|reached|least|at] [least] 6|7|8|9|10|11|12|13|14|15|16|17|18|twelve|thirteen|fourteen|sixteen|eighteen",
    "below|under|over|above|beneath|at|before this|that|the|such age",
    "from [the] [age] [of] 6|8|9|10|11|12|13|14|16|18|twelve|fourteen|sixteen upwards|onwards|up|on|year|years",
    "not|yet [attained|reached|completed] [attained|reached|completed] the|their|his [age|13th|14th|16th|18th|sixteenth|eighteenth] [of|year|birthday] 13|14|16|18|thirteen|fourteen|sixteen|eighteen",
  ],
  "ask-whether": [
    "may|can|could|is|are|what|must|should my|our|your|the son|daughter|child|children|kid|kids",
  ],
  /** Speaking to them. */
  "dear-child": [
    "hi|hey|hello|dear [there] kids|children|kid|boys|girls",
    "^Kids|^Children [please] please|never|do|ask|remember|you|when|if|only",
    "^Kids|^Children [please] do not",
    "your|a|their|the grown up|ups",
    "ask|show|tell a|your [mum|mom|dad|mother|father|parents|teacher] grown|adult|mum|mom|dad|mother|father|parents|teacher|parent",
  ],
  "dear-child-rule": ["before", "never", "not", "stay|stays", "only", "first"],
  "for-grown-ups": [
    "open|restricted|limited|addressed|addresses|available|offered|directed only|to|at|for [only] adults",
    "you|customers|users|members|applicants|participants|buyers [need|needs|must|have|has|are|confirm] [to] [that] [be|are] [you] [are] an|be|are adult|adults",
    "confirm|confirms|warrant|warrants|declare|declares|represent [that] you|he|she|they [are|is] [at] over|above|least 12|13|14|15|16|17|18|21|eighteen|sixteen",
    "age appropriate design",
    "children's code",
    "12|13|14|16|18 only|plus",
    "for|at|to grown ups",
    "of [full|legal] age only|can|may|are",
    "only [people|persons|those|customers] [who] [are] of [full|legal] age",
    "not [meant|open|aimed|for|available|made|suitable|a|directed] [for|to|at] [a|any] child|children|kids|minors",
  ],
  "parents-say": [
    "both|either parent|parents|guardian|guardians have|has|must|sign|signs|agree|agrees|consent",
    "whoever|who|person|those has|have|with|holding [the] custody|parental",
    "parents|guardians|mums|dads can|may|decide|decides [also|always|then] look|see|review|view|check|inspect|watch|control|which|whether|what",
    "okay|ok|say|go|blessing|agreement|signature|green [so|ahead|light] of|from|by [a|your|their|his|her|the|our] parent|parents|mum|mom|guardian|guardians|mother|father",
    "legal representative|representatives|guardian|guardians|custodian sign|signs|consent|consents|act|acts|agree|agrees|register|registers|decide|decides",
    "parents|parent|guardian|guardians need|needs|have|has to sign|agree|approve|consent|register",
  ],
  "young-place": [
    "child's|children's|kids'|kid's|kids|children|youth|junior|pupils area|section|corner|pages|page|mode|version|app|zone|channel|helpline|account|accounts|profile|profiles|user|users|card|cards|site",
    "pages|page|app|site|section|area|helpline|club|group|nursery|school|edition|games|game for children|kids|pupils|toddlers|minors|infants",
    "calls from|by children|minors|kids|pupils|teenagers",
  ],
  "what-they-say": [
    "what|everything|anything|whatever [a|the|our|your] [young|younger] child|kid|caller|pupil|minor|teenager|reader|player [draw|write|tell|say|record|type|post|make|create|film|paint|sing]",
  ],
  "age-stated": [
    "confirm|confirms|declare|declares|certify|state|affirm|warrant [to] [us] [that] you|they|he|she|hirers|users|applicants|members are|is over|above|at|older|aged [least|than] [the|age] [age] [of] 13|14|15|16|17|18|21",
  ],
  "is-a-child": [
    "patient|person|user|member|customer|applicant|caller|student|guest|client|participant|employee|subject|players|who is|are|be [still] [a|an] child|minor|minors|children|underage",
  ],
  "special-care": ["special|extra|particular|additional|heightened protection|care|safeguards|attention"],
  "only-goods": [
    "sell|sells|toys|clothes|wear|books|magazine|magazines",
    "parents|employees|staff|we of|are|have|include",
    "pay|pension|benefit|allowance|allowances|tax|insurance|beneficiaries|dependants|dependents|marital|emergency|next|hospital|charity",
  ],
};
