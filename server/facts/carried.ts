import type { Says } from "../language/en/line.ts";
import type { Language } from "./language.ts";
import type { Passage } from "./passage.ts";
import type { TopicId } from "./topics.ts";

/** Whether what is said at a token is read under a topic that the sentence before announced. */
type Carried = (topic: TopicId, says: Says, token: number) => boolean;

/**
 * What the sentence before announces to one that points back at it: "We have a legitimate interest in this. It is to
 * keep our site safe."
 */
export function createCarried(passage: Passage): Carried {
  const { block, hits, tokens, sentences, language } = passage;
  if (sentences.length < 2) return NOTHING;
  const carriersOf = carriersIn(language);
  const named = new Map<Carrier, Set<number>>();
  for (let hit = 0; hit < hits.count; hit++) {
    const carriers = carriersOf.get(hits.concepts[hit] ?? 0);
    if (carriers === undefined) continue;
    for (const carrier of carriers) {
      const found = named.get(carrier) ?? new Set();
      named.set(carrier, found.add(tokens.sentences[hits.firsts[hit] ?? 0] ?? 0));
    }
  }
  if (named.size === 0) return NOTHING;
  return (topic, says, token) => {
    const sentence = tokens.sentences[token] ?? 0;
    const span = sentences[sentence];
    if (span === undefined) return false;
    const opening = block.text.slice(span.start, span.end).replace(READER, "You");
    return [...named].some(
      ([carrier, found]) =>
        carrier.topic === topic &&
        carrier.says === says &&
        found.has(sentence - 1) &&
        carrier.pointsBack.test(opening) &&
        carrier.unless?.test(opening) !== true,
    );
  };
}

/** What announces, by the id of its concept. */
function carriersIn(language: Language): ReadonlyMap<number, readonly Carrier[]> {
  const remembered = carriersByLanguage.get(language);
  if (remembered !== undefined) return remembered;
  const found = new Map<number, Carrier[]>();
  for (const carrier of CARRIERS) {
    const id = language.lexicon.conceptIds.get(carrier.concept) ?? 0;
    found.set(id, [...(found.get(id) ?? []), carrier]);
  }
  carriersByLanguage.set(language, found);
  return found;
}

const carriersByLanguage = new WeakMap<Language, ReadonlyMap<number, readonly Carrier[]>>();

const NOTHING: Carried = () => false;

interface Carrier {
  /** The concept that announces. */
  readonly concept: string;
  readonly topic: TopicId;
  /** What is believed of the next sentence, and how that sentence must begin. */
  readonly says: Says;
  readonly pointsBack: RegExp;
  /** What the next sentence must not hold. */
  readonly unless?: RegExp;
}

/** A reader whom a sentence begins with in the third person, who is the same as "You", or what is the same as "You can". */
const READER =
  /^\W*(?:(?:The|Our|Any|Each|Every|If|Should|the|our|an?) ){0,2}(?:[Dd]ata [Ss]ubject|[Uu]ser|[Cc]ustomer|[Mm]ember|[Cc]lient|[Vv]isitor|[Ss]ubscriber|[Gg]uest)s?\b|^\W*(?:It is (?:also |always )?possible for you|(?:Please )?[Ff]eel free) to\b/;

const CARRIERS: readonly Carrier[] = [
  {
    concept: "legitimate-interest",
    topic: "interests",
    says: "legitimate-interests",
    pointsBack:
      /^\W*(?:These|Those|Such|This|That|They|It|Examples?|An(?:other)? example|For (?:example|instance)|Namely|In particular|Among (?:them|these|others)|(?:Our|The) interests?|Specifically|Including)\b/,
  },
  ...["automated-strict", "auto-check"].map(
    (concept): Carrier => ({
      concept,
      topic: "automated-decisions",
      says: "automated-decisions",
      pointsBack:
        /^\W*(?:(?:These|Those|Such|This|That|They|It|For (?:example|instance))\b|We (?:make|take|use|do|have) (?:none|no such|not)\b|(?:an?|the|your) (?:\w{2,12} )?(?:score|rating|result|outcome|decision)\b)/i,
    }),
  ),
  // "You can delete your account. All associated data will be erased."
  ...["close-account", "account-closure"].map(
    (concept): Carrier => ({
      concept,
      topic: "rights",
      says: "right-erasure",
      pointsBack:
        /^\W*(?:All|Any|Your?|The|This|That|These|It|Once|When|After|Upon|On|Then|Thereby|Thereafter|With this|In (?:this|that) case|We)\b[^.;]{0,120}\b(?:data|information|content|everything|records)\b/,
      unless: /\b(?:not|never|no|some|certain|retain|retained|retaining|keep|kept)\b/,
    }),
  ),
  // A question, which the next sentence answers: "Do computers decide about me? No."
  ...["automated-strict", "asks-machine"].map(
    (concept): Carrier => ({
      concept,
      topic: "automated-decisions",
      says: "automated-decisions",
      pointsBack:
        /^\W*(?:No[.,;!]|No\W*$|Not applicable|n\/a\b|Never\b|Not at all|None\W*$|(?:We|There|It|They|This) (?:do|does|is|are|will)(?: not|n[’']t)(?: (?:so|this|that|the case))?\W*$|(?:The|It|Your)\b[^.;]{0,90}\b(?:decides?|determines?)\b)/i,
    }),
  ),
  // "Helpers of ours host the files. Some of them are based in India."
  ...["recipient", "recipient-category", "third-party"].flatMap((concept) =>
    (["third-country-transfers", "condition:transfers-outside-eea"] as const).map(
      (says): Carrier => ({
        concept,
        topic: "transfers",
        says,
        pointsBack:
          /^\W*(?:(?:Some|Many|Most|Several|A few|One|Two|Others|All|None)(?: of (?:them|these|those|which|whom|the former))?|They|These|Those)(?: (?:third parties|companies|providers|services|recipients|partners|vendors|suppliers|helpers|firms|processors|contractors))? (?:(?:are|is|may|might|can|could|will|be|have|not|also|either|partly) ){1,4}(?:based|located|established|situated|headquartered|hosted|domiciled|seated|outside|in|offices|servers)\b/,
      }),
    ),
  ),
  {
    concept: "machine-acts",
    topic: "automated-decisions",
    says: "automated-decisions",
    pointsBack:
      /^\W*(?:If|Where|When|Those|Who|It|They|Below|Candidates|Applicants|Customers|Otherwise|In th(?:at|is) case|A (?:low|high|bad|poor))\b/,
  },
  {
    concept: "asks-wish",
    topic: "rights",
    says: "rights-exercise",
    pointsBack:
      /^\W*(?:Then |Just |Simply |Please |You (?:can|may|need only) )?(?:write|e-?mail|mail|contact|call|ring|phone|drop|send|ask|tell|let|visit|go to|open|use|fill|text|ping|press|click|reach|log in|sign in)\b/i,
  },
  {
    concept: "given-yes",
    topic: "legal-basis",
    says: "right-withdraw-consent",
    pointsBack:
      /^\W*(?:You|If you|Should you|They|It|This|These|Whoever|The (?:consents?|permissions?|agreements?))\b/,
  },
  // "We may e-mail you offers. You can opt out at any time."
  ...["mail-marketing", "tell-of-news"].map(
    (concept): Carrier => ({
      concept,
      topic: "marketing",
      says: "right-object-marketing",
      pointsBack:
        /^\W*(?:You|Should you|If you|To|Simply|Just|Text|Reply|Please|They)\b[^.;]{0,80}\b(?:it|this|them|these|that|us not to|STOP|opt(?:ing)?[- ]out(?! of\b))\b/,
    }),
  ),
  {
    concept: "authority",
    topic: "complaint",
    says: "right-complain",
    pointsBack: /^\W*(?:You|Complaints?|If|They)\b[^.;]{0,60}\b(?:there|to (?:it|them|him|her))\b/,
  },
  {
    concept: "cookie-word",
    topic: "cookies",
    says: "cookies",
    pointsBack:
      /^\W*(?:(?:They|These|Those|It|This|Such (?:cookies|files)|Their purpose|The purpose|With (?:them|their help|these)|We do (?:so|this)|Some|Others?|One)\b[^.;]{0,40}\b(?:serves?|helps?|allows?|enables?|lets?|make|makes|remembers?|recogni[sz]es?|for|needed|necessary|required|purpose|used|us(?:e|ing) them) \w|With us\b|To (?!disable|delete|manage|opt|learn|find|change|block|refuse|prevent|see|read|turn|switch|reject|do|exercise|this)\w+|For (?!more|further|details|information|example|instance|this|that|these|any)\w+|In order to (?!disable|delete|manage|opt|block|refuse|prevent))/,
  },
  {
    concept: "data-wanted",
    topic: "provision",
    says: "mandatory-provision",
    pointsBack: /^\W*(?:Otherwise|Without (?:it|them|this|these|one)|Failing|Not doing so|Until you do)\b/,
  },
  {
    concept: "must-word",
    topic: "provision",
    says: "mandatory-provision",
    pointsBack:
      /^\W*(?:Otherwise|Without (?:it|them|this|these)|Failing|If (?:not|you (?:do not|don[’']t|fail)))\b/,
  },
];
