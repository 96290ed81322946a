/**
 * The normal form of an English word that is already in lower case: endings -s, -es, -ed, -ing and a possessive are
 * taken off, so that "deletes", "deleted" and "deleting" meet "delete". Light on purpose: "user" stays apart from
 * "use", "processor" from "process". Both phrases and texts go through here, so a form need not be a word.
 */
export function stem(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word;
  if (bare !== word) return stem(bare);
  if (word.length < 4 || !LETTERS_ONLY.test(word)) return word;
  if (word.endsWith("ies")) return word.length > 4 ? `${word.slice(0, -3)}y` : word;
  if (word.endsWith("ied")) return word.length > 4 ? `${word.slice(0, -3)}y` : word;
  if (word.endsWith("sses")) return word.slice(0, -2);
  if (/(?:[xz]|ch|sh|ss)es$/.test(word)) return withoutFinalE(word.slice(0, -2));
  if (word.endsWith("s") && !/(?:ss|us|is)$/.test(word)) return withoutFinalE(word.slice(0, -1));
  if (word.endsWith("eed")) return word;
  if (word.endsWith("ed") && hasVowel(word.slice(0, -2))) return restored(word.slice(0, -2));
  if (word.endsWith("ing") && hasVowel(word.slice(0, -3))) return restored(word.slice(0, -3));
  return withoutFinalE(word);
}

const LETTERS_ONLY = /^[a-z]+$/;

/** Words whose regular treatment would merge them with another word or part them from their own forms. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    use: ["uses", "used", "using"],
    us: [],
    cookie: ["cookies"],
    cannot: ["can't", "cant"],
    basis: ["bases"],
    sell: ["sold"],
    keep: ["kept"],
    hold: ["held"],
    make: ["made", "makes", "making"],
    take: ["taken", "took", "takes", "taking"],
    give: ["given", "gave", "gives", "giving"],
    tell: ["told"],
    send: ["sent"],
    write: ["written", "wrote", "writes", "writing"],
    choose: ["chosen", "chose", "chooses", "choosing"],
    withdraw: ["withdrawn", "withdrew"],
    forget: ["forgotten", "forgot"],
    freeze: ["frozen", "froze", "freezes", "freezing"],
    see: ["seen", "saw", "sees", "seeing"],
    get: ["got", "gotten"],
    lie: ["lies", "lying"],
    child: ["children"],
    person: ["persons"],
    this: [],
    his: [],
    has: [],
    was: [],
    its: [],
    during: [],
    thing: ["things"],
    nothing: [],
    anything: [],
    something: [],
    everything: [],
    news: [],
    need: ["needs", "needed", "needing"],
    address: ["addresses", "addressed"],
    process: ["processes", "processed", "processing"],
    access: ["accesses", "accessed", "accessing"],
    analysis: ["analyses"],
    analyze: ["analyse", "analyzes", "analyzed", "analyzing", "analysed", "analysing"],
    anonymize: ["anonymise", "anonymizes", "anonymized", "anonymised", "anonymizing", "anonymising"],
    pseudonymize: ["pseudonymise", "pseudonymized", "pseudonymised", "pseudonymizing", "pseudonymising"],
    personalize: ["personalise", "personalized", "personalised", "personalizing", "personalising"],
    authorize: ["authorise", "authorized", "authorised", "authorizing", "authorising"],
    recognize: ["recognise", "recognized", "recognised", "recognizing", "recognising"],
    customize: ["customise", "customized", "customised", "customizing", "customising"],
    minimize: ["minimise", "minimized", "minimised", "minimizing", "minimising"],
    fulfill: ["fulfil", "fulfils", "fulfills", "fulfilled", "fulfilling"],
    favor: ["favour", "favors", "favours"],
    harbor: ["harbour", "harbors", "harbours"],
    enroll: ["enrol", "enrolled", "enrolling"],
    organization: ["organisation", "organizations", "organisations"],
    authorization: ["authorisation", "authorizations", "authorisations"],
    email: ["emails", "emailed", "emailing"],
    offering: ["offerings"],
    advertising: [],
    marketing: [],
    meeting: ["meetings"],
    setting: ["settings"],
    mailing: ["mailings"],
    hosting: [],
    training: [],
    profiling: [],
    billing: [],
    building: ["buildings"],
    sibling: ["siblings"],
    biding: [],
  }).flatMap(([base, forms]) => [[base, base] as const, ...forms.map((form) => [form, base] as const)]),
);

function hasVowel(part: string): boolean {
  return /[aeiouy]/.test(part);
}

/** What is left when -ed or -ing is gone: a doubled consonant made single, nothing else that a final -e would add. */
function restored(part: string): string {
  const last = part.at(-1);
  if (
    part.length > 2 &&
    last !== undefined &&
    last === part.at(-2) &&
    !"lsz".includes(last) &&
    !"aeiou".includes(last)
  ) {
    return part.slice(0, -1);
  }
  const needsE = part.length === 3 && /^[^aeiou][aeiou][^aeiouwxy]$/.test(part);
  return needsE ? `${part}e` : withoutFinalE(part);
}

/** A final -e is dropped from words of five letters or more, so that "store", "stored" and "storing" meet. */
function withoutFinalE(word: string): string {
  return word.length >= 5 && word.endsWith("e") && !word.endsWith("ee") ? word.slice(0, -1) : word;
}
