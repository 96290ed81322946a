import type { PhraseLists } from "../phrases.ts";

/** Decisions by machines, and by people, without the words of Article 22. Read by `lines-using-rights.ts`. */
export const MACHINES: PhraseLists = {
  /** A machine that does what a clerk would do. */
  "machine-acts": [
    "computer|algorithm|algorithms|software|system|program|programme|model|robot|robots|bot|bots|ai|machine|machines|tool|portal|platform|dispatch [system|software|program|tool] [then|also|itself|alone|automatically|will|only|may] set|sets|determine|determines|decide|decides|calculate|calculates|award|awards|assign|assigns|allocate|allocates|rank|ranks|score|scores|grade|grades|mark|marks|rate|rates|compare|compares|turn|turns|reject|rejects|refuse|refuses|approve|approves|decline|declines|sort|sorts|select|selects|choose|chooses|lock|locks|block|blocks|estimates|estimate|predict|predicts|evaluates|assesses|assess|checks|filter|filters|compute|computes|derive|derives|screen|screens|discard|discards|weed|prioritize|prioritise|prioritises|ban|bans",
    "automatically|automatic ranked|scored|graded|marked|assigned|rated|assessed|evaluated|selected|compared",
    "ranked|scored|graded|marked|assigned|allocated|rated|assessed|evaluated|selected|distributed|locked|decided|approved|refused|rejected|declined|settled|chosen|sorted|fixed [entirely|solely|only|fully] [or|and] [refused|rejected|declined] automatically",
    "ranked|scored|graded|marked|assigned|allocated|rated|assessed|evaluated|selected|distributed|locked|set|fixed|calculated|out|determined|decided|approved|refused|rejected|declined|settled|chosen|sorted|discarded|filtered|weeded|banned|ordered|prioritised|prioritized|allotted|awarded [out|down] [automatically|entirely|solely|only] [or|and] [refused|rejected|declined|approved] by|through|with [means] [of] [an|a|the|our|automated|this] [dispatch|automated|computer] algorithm|algorithms|software|computer|system|model|program|machine|ai",
    "grading|marking|selection|scoring|ranking|scheduling|shortlisting|screening|assignment|checking|check is [fully|entirely|wholly|completely|done] automated|automatic|automatically",
    "automated|automatic|computer|algorithmic scoring|ranking|screening|grading|selection|shortlisting|pricing|underwriting|scheduling",
  ],
  /** A matter of the reader settled by one. */
  "settled-by-machine": [
    "settled|refused|rejected|declined|denied|approved|granted|turned|suspended|locked|excluded|disqualified|shortlisted|banned|awarded [down] [or|and] [refused|rejected|declined|denied|approved|granted] automatically",
    "automatically settle|settles|settled|refuse|refuses|refused|reject|rejects|rejected|decline|declines|declined|denies|denied|approve|approves|approved|grant|grants|granted|suspend|suspends|suspended|lock|locks|locked|exclude|excludes|disqualify|shortlist",
    "settled|refused|rejected|declined|denied|approved|granted|suspended|locked|excluded|disqualified|shortlisted|banned|awarded|decided [or|and] [refused|rejected|declined|denied|approved|granted] [only|solely|entirely|exclusively] by|through [means] [of] [an|a|the|our] [automated] [computer] algorithm|algorithms|software|computer|system|model|program|machine|ai",
  ],
  "person-matter": [
    "player|players|user|users|member|members|driver|drivers|tenant|tenants|student|students",
    "claim|claims|benefit|benefits|quote|exam|exams|place|places|fare|premium|mark|allowance|grant|grants|scholarship|policy|cover|tenancy|mortgage",
  ],
  /** What that means for a person. */
  fate: [
    "sorted|filtered|weeded out",
    "discard|discards|discarded",
    "counts|count towards [your|the]",
    "gets|get the|a next [place]",
    "insufficient|too low|high",
    "premium|premiums|fare|fares|deductible",
    "interest rate|rates",
    "different|higher|lower|better|worse price|prices|price|premium|fare|rate|rates|limit",
    "rejection|rejections|rejected|refusal|refused|turned|turns|turn down|you|them|applicants|applicant",
    "rejected|refused|declined|denied|disqualified|excluded|rejection|rejections|refusal",
    "approved or|and refused|rejected|declined",
    "not [be] invited|admitted|considered|hired|accepted|selected|shortlisted|offered",
    "locked|suspended|closed|banned|terminated|deactivated automatically|by|until|without|on",
    "cannot|unable [to] log|order|pay|apply|book|proceed|choose|rent|borrow",
    "fewer|less|more jobs|shifts|orders|offers|trips|hours|work|rides",
    "shift|shifts|job|jobs|task|tasks|trip|trips|ride|rides [are|is] assigned|allocated|distributed",
    "pass|passes|fail|fails|passed|failed the|a|your|this|module|course|exam|test|assignment",
    "pay|payment by|in|on invoice|advance|account|installments|instalments|credit",
    "discount|discounts",
    "credit|loan|loans|mortgage [requests|request|application|applications] is|are approved|granted|refused|offered|given",
    "your mark|grade|rank|premium|fare|rate|limit|eligibility|place",
    "whether purchase|payment|you|an|a|the [on|can|are|is|get|may|order|application|loan|applicant|account|person|by]",
  ],
  /** Said of profiling or a decision, which tells how or with what effect. */
  "machine-logic": [
    "compare|compares|comparing|combine|combines|combining [your|the|it|them|their]",
    "turn|turns|turned you|them|applicants|people down",
    "probability|likelihood|chance of|that|with",
    "estimate|estimates|predict|predicts|infer|infers|deduce|forecast|guess [how|what|which|whether|who|your|the|their]",
    "work|works out which|what|how|who|your|the",
    "decide|decides|determine|determines|deciding|determining [on] [this] [basis] whether|who|which|what|how|your",
    "result|results|lead|leads in|to [your|the|a|an] [online|application|order|account|request|quote] [quote|being] being|declined|refused|rejected|refusal|rejection|higher|lower|denial",
    "automatic|automatically rejection|refusal|approval|rejected|refused|declined|approved",
    "rank|ranks|ranked|sort|sorts|sorted|order|orders|ordered|evaluates|evaluate [the|all|your] [applicants|candidates|applications|you|customers|orders|requests] by|using|according|on|from",
    "segment|segments|group|groups|category|categories|class|classes|cluster [you|to|into|belong|of] [belong|customers|donors|similar|users|people]",
    "choose|chooses|select|selects [the|which|what] [letter|offers|offer|ads|content] [accordingly]",
    "risk score|class|category|rating|group",
    "more|less likely to",
  ],
  /** Nobody looks at it. */
  "nobody-looks": [
    "no|without recruiter|human|humans|person|people|employee|staff|officer|one|clerk|teacher|colleague|underwriter|caseworker [is|are|being|member|ever] [ever] involved|seeing|looks|look|reads|checks|intervenes|involvement|intervention|review",
    "without|nobody|nor anybody|anyone|a|any|ever [person|human|one|member|employee|recruiter|teacher|officer|clerk|colleague|of] [of|staff] [ever] reading|looking|checking|involved|intervening|seeing|reads|looks|sees|reviewing",
    "nobody|noone reads|looks|checks|sees|reviews|intervenes",
  ],
  /** A person, who decides. */
  "human-decides": [
    "decision|decisions remain|remains|rest|rests|stay|stays|lie|lies|is|are [always|left] in|with|to human|humans|people",
    "human decision|decisions|judgment|judgement",
    "taken|made|reached|decided [always|only] by [the|a|an|our] [head|director|manager|human|owner|committee] [of] [the|department|school] [department|faculty|school] personally|himself|herself|themselves",
    "human|humans|person|persons|people|clinicians|doctors|teachers|recruiters|editors|moderator|moderators|underwriter|colleague|colleagues|clerk [being|beings] [not|never|and|rather|instead|always|alone|who|only] [not|never|than|of|always] [a|an|the] [computer|computers|machine|machines|software|algorithm|algorithms] [always|alone|that|who] make|makes|take|takes|reach|reaches [the|all|every|each|any|such|these|those|our] decision|decisions|choice",
    "human|humans|clinicians|doctors|teachers|recruiters|editors|moderator|moderators|people|person [being|beings] [not|never|and|rather|a|who|only] [not|never|than|of] [a|an|the|computer|computers|machine|machines|human] [computer|machine|computers] [always|alone] decide|decides",
    "member|members of [our] staff [personally] looks|reads|checks|decides|makes|reviews|assesses",
    "read|reviewed|assessed|examined|looked|checked|considered [at] by [a|an|at|our|two|the|real] [least|real|trained] [one|two] human|person|people|recruiter|teacher|underwriter",
    "taken|made|reached [always] [only|solely|exclusively|always] by [a|an|real|our|natural|the] [natural|real] humans|human|person|people|persons",
  ],
  /** Machines that do not decide. */
  "machine-denied": [
    "not|never|neither|nor|no [we] evaluate|assess|judge|rate|score|classify [your|you|the|any|our] [personal|members|users|customers|aspects|patients|people] [aspects|characteristics|behavior|behaviour|traits] automatically",
    "no computer|machine|algorithm|software|robot|bot [alone] says|decides|makes|judges|takes",
    "computer|computers|machine|machines|algorithm|algorithms|robots|software|ai|bots [do|does|will|are|is] not|never make|makes|take|takes|decide|decides|reach|reaches|judge|judges",
    "not|never|neither|nor [will|do|we|ever] [we] [ever] let|allow|leave|permit|hand [decisions|any|a|the|it|that|software|this|these] [about|to|on] [you|the] [to|up] computer|computers|machine|machines|algorithm|algorithms|robots|software|ai|bots [alone] [to|decide|make|judge|determine]",
    "nothing|no|none [that|about|which|of|significantly|important|decision|decisions] [significantly|affects|you|about|concerning] [affects|you] [you] is|are [ever] settled|decided|determined|resolved|chosen|left|made|taken by|to|through",
  ],
  /** "Do robots decide about me?", to which the next sentence is the answer. */
  /** What is left to the reader, no decision of ours. */
  "reader-decides": [
    "you|users|customers|members [can|may|could] [also|always|freely] decide|choose|determine|control whether|if|which|what|how",
  ],
  "asks-machine": [
    "do|does|will|can [the|a|an|your|any] computer|computers|machine|machines|algorithm|algorithms|robot|robots|software|ai|bots decide|make|judge|determine|choose",
    "is|are [any|there|your|my|the] decision|decisions [ever|about|on] [me|you|us] [made|taken] [made|taken|ever] by|automatically|automated",
    "do|does [you|the|your] [company|school|ever|we|bank] profile|score|rank|rate me|you|us|users|customers|people|candidates",
    "would|will tell|inform you if|when|should|before",
    "profiled|scored|ranked by",
  ],
};
