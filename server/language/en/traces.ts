import type { PhraseLists } from "../phrases.ts";

/** Cookies by other names, and what they are for in other words. */
export const TRACES: PhraseLists = {
  "text-file": [
    "small|tiny|little|short [text|data|information] file|files|identifier|identifiers|string",
    "text file|files",
    "token|tokens",
  ],
  "left-there": [
    "deposit|deposited|store|stored|save|saved|place|placed|left|put|set|written|write|kept|installed|drop|dropped [there|locally|temporarily] on|onto|in|to|by|with your|the|a|their [own|web] [visitor's|user's] device|computer|terminal|browser|phone|disk|machine|tablet|hard|equipment",
  ],
  "put-verb": [
    "store|stores|stored|save|saves|saved|place|places|deposit|deposits|put|puts|set|sets|write|writes|written|keep|keeps",
  ],
  "on-device": [
    "on|onto|in your|the|their|his|her [own|web|user's|visitor's] device|computer|terminal|browser|phone|disk|machine|tablet|hard|equipment",
  ],
  "to-tell-apart": [
    "to|and|that|which|we|can|may|by|they [us] recognize|remember|recall|identify|know|count|measure|distinguish|restore|resume|limit|detect",
    "so that|as",
    "so we|you|it|nothing|your",
    "in order",
    "need|needs not|never",
  ],
  /** What does the same as a cookie. */
  "like-cookie": [
    "=tracers|=tracer",
    "advertising|ad|ads|mobile|marketing id|identifier|ids|identifiers",
    "idfa|gaid|aaid|etag|etags",
    "device|browser|canvas|digital fingerprint|fingerprints",
    "=fingerprinting",
    "service worker|workers",
    "html5|web|dom storage",
    "local shared object|objects|data",
    "invisible|tracking|counting|tiny|transparent|embedded pixel|pixels|image|images",
  ],
  "like-cookie-for": [
    "to|for|against|tells|tell|shows|show|lets|let|that|which|by|with [us|help] [us] measure|measuring|measurement|show|limit|limiting|detect|detecting|recognize|recognizing|remember|fight|fighting|prevent|preventing|count|counting|personalize|serve|serving|see|know|tell|who|whether|which|fraud|card|bots|statistics|attribute|attribution|target|targeting|abuse|spam",
    "for|is [the] [sole|only] [aim|purpose] [of] [audience|reach|traffic] measurement|statistics|analysis",
    "audience|reach measurement",
    "so that|you|we|ads|nothing",
    "in order",
    "hold|holds|keep|keeps|cache|caches|store|stores|remember|remembers your|the|drafts|pages|what|which|whether|a",
  ],
  "kept-there": [
    "indexeddb|localstorage|sessionstorage",
    "local|session|browser|browser's|offline storage|cache|database",
  ],
  /** What is kept on the device says what for. */
  "worth-keeping": [
    "theme|themes|language|preference|preferences|draft|drafts|progress|highscore|score|scores|tab|tabs|cart|basket|token|session|favorites|bookmarks|filters|choices|choice|selection|dark|mode|level|cache|volume|zoom|layout|login|log",
  ],
  "cookie-aim": [
    "indispensable",
    "load balancing",
    "retarget|retargets|retargeting",
    "namely|solely|exclusively [used|needed|set] for|to",
    "only used|needed|set|serve|serves for|to",
    "user friendly|friendlier",
    "audience measurement",
    "record|records|spare|spares the|your|which|you|that",
    "to see that",
  ],
  /** In a list of cookies: what one holds. */
  "cookie-holds": [
    "basket|cart|language|login|favorites|theme",
    "dark mode",
    "log in",
    "font size",
    "consent choice|choices|decision|status",
  ],
  "no-cookies-more": [
    "dispense|dispenses|refrain|refrains|abstain|abstains [entirely|completely] with|from [any|the] [use|using|setting|placing] [of] [any] cookies|cookie|trackers|tracking",
    "do|does|manage|manages|get|gets|work|works|live|lives [entirely|completely|quite] [along|by] without [any|the] [use|using] [of] [any] cookies|cookie|trackers|tracking",
    "not|never|nor [contain|use|embed|include|have|employ|run|load] any|no|third tracker|trackers|tracking",
    "no tracking technology|technologies|pixel|pixels|cookies|tools|scripts|software",
    "neither|nor|without cookies|cookie|trackers|tracking|pixels [nor|or|and]",
  ],
  /** Cookies that somebody else sets for himself, or that are only talked about. */
  "cookies-of-others": [
    "cookies|cookie on|in|at|to|for their|its|his|her [own] shop|shops|storefront|storefronts|site|sites|website|websites|page|pages|blog|blogs|store|stores|app|apps|platform",
    "what|how|question|questions|asked|ask|talk|hear|heard|worried|concerned about|on|regarding cookies",
  ],
};
