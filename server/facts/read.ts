import type { Block } from "../document/block.ts";
import { votesOf } from "../language/detect.ts";
import { findOwnNames } from "../language/own-names.ts";
import { forgetHits, NO_HITS } from "../language/phrases.ts";
import { forgetTokens, tokenize } from "../language/tokenize.ts";
import { readCitations } from "./citations.ts";
import { readContacts } from "./contacts.ts";
import { readDates } from "./dates.ts";
import { readDealings } from "./dealings.ts";
import { readDefinitions } from "./definitions.ts";
import { readDirectives } from "./directives.ts";
import type { Facts } from "./facts.ts";
import { readGenre, readGenreOfMatter } from "./genre.ts";
import { heldBits } from "./held.ts";
import { readLabeled } from "./labeled.ts";
import type { Language } from "./language.ts";
import { readMentions } from "./mentions.ts";
import { readParties } from "./parties.ts";
import type { Passage } from "./passage.ts";
import { readPlaceholders } from "./placeholders.ts";
import { readReferences } from "./references.ts";
import { readSlips } from "./slips.ts";
import { headingLevelOf } from "./standing.ts";
import { readStatements } from "./statements.ts";
import { readTermUses } from "./term-uses.ts";
import { readTopics, topicBit } from "./topics.ts";
import { readWordings } from "./wordings.ts";

/**
 * The facts of a block: a pure function of the block and its language, remembered for as long as the block lives.
 * `onRead` is told each block that is really read, for tests that count the work.
 */
export function factsOf(block: Block, language: Language, onRead?: (block: Block) => void): Facts {
  const known = memoryOf(language).get(block);
  if (known !== undefined) return known;
  if (language.plain !== undefined && !namesOwn(block, language))
    return factsOf(block, language.plain, onRead);
  readAll([block], language, onRead);
  return memoryOf(language).get(block) ?? NO_FACTS;
}

function namesOwn({ text }: Block, { ownNames }: Language): boolean {
  return ownNames.some((name) => text.includes(name));
}

/**
 * Reads the facts of all blocks that are not remembered, many blocks at a time. Each reader reads all of them before the
 * next one does: a processor holds the code of one reader close at hand, not that of all, so that a whole text takes
 * little more than half the time.
 */
export function readAll(blocks: readonly Block[], language: Language, onRead?: (block: Block) => void): void {
  const memory = memoryOf(language);
  let batch: Block[] = [];
  let length = 0;
  for (const block of blocks) {
    if (memory.has(block) || (language.plain !== undefined && !namesOwn(block, language))) continue;
    onRead?.(block);
    batch.push(block);
    length += block.text.length;
    if (length < AT_ONCE) continue;
    readTogether(batch, language);
    batch = [];
    length = 0;
  }
  if (batch.length > 0) readTogether(batch, language);
}

/** Characters that are read together: enough for most texts, few enough for the words of them to be held in memory. */
const AT_ONCE = 200_000;

function memoryOf(language: Language): WeakMap<Block, Facts> {
  const known = memories.get(language);
  if (known !== undefined) return known;
  const memory = new WeakMap<Block, Facts>();
  memories.set(language, memory);
  return memory;
}

const memories = new WeakMap<Language, WeakMap<Block, Facts>>();

/**
 * Characters of a block that are read. No paragraph that somebody wrote is longer; a file without line breaks that is
 * must not keep the reader waiting. Said in docs/command-line.md.
 */
const LONGEST = 500_000;

function readable(block: Block): Block {
  if (block.text.length <= LONGEST) return block;
  return {
    ...block,
    text: block.text.slice(0, LONGEST),
    marks: block.marks.filter(({ end }) => end <= LONGEST),
  };
}

function readTogether(wholes: readonly Block[], language: Language): void {
  const memory = memoryOf(language);
  const drafts: Draft[] = [];
  forgetTokens();
  forgetHits();
  for (const whole of wholes) {
    const block = readable(whole);
    const facts = readWithoutWords(block);
    if (facts === undefined) drafts.push({ whole, passage: wordsOf(block, language), facts: { ...NOTHING } });
    else memory.set(whole, facts);
  }
  for (const draft of drafts) findPhrases(draft);
  for (const reader of READERS) for (const { facts, passage } of drafts) reader(facts, passage);
  for (const { whole, facts } of drafts) memory.set(whole, factsFrom(facts));
}

interface Draft {
  readonly whole: Block;
  readonly passage: { -readonly [Key in keyof Passage]: Passage[Key] };
  readonly facts: { -readonly [Key in keyof Read]: Read[Key] };
}

/** The facts of what is no running text; undefined for what is. */
function readWithoutWords(block: Block): Facts | undefined {
  switch (block.kind) {
    case "matter":
      return factsFrom({
        ...NOTHING,
        directives: readDirectives(block),
        placeholders: readPlaceholders({ block }),
        dates: readDates({ block }),
        genre: readGenreOfMatter(block.text),
      });
    case "comment":
      return factsFrom({ ...NOTHING, directives: readDirectives(block) });
    // Plain text pasted into Markdown is indented where it had an address, and so becomes code.
    case "code":
      return factsFrom({ ...NOTHING, directives: readDirectives(block), contacts: readContacts({ block }) });
    default:
      return undefined;
  }
}

function wordsOf(block: Block, language: Language): Passage {
  const { tokens, sentences } = tokenize(block, language.lexicon.vocabulary, language.abbreviations);
  return { block, tokens, sentences, hits: NO_HITS, language };
}

function findPhrases({ passage }: Draft): void {
  const { tokens, block, language } = passage;
  const own = findOwnNames(tokens, block.text, language.ownNames);
  const plain = language.readPlainly(tokens, block.text, block.kind === "heading");
  passage.hits = language.lexicon.find(tokens, block.text, own.length === 0 ? plain : [...own, ...plain]);
}

/** In this order: some build on what others have read. */
const READERS: readonly ((facts: Draft["facts"], passage: Passage) => void)[] = [
  (facts, { block, sentences, tokens }) => {
    facts.directives = readDirectives(block);
    facts.headingLevel = headingLevelOf(block);
    facts.sentences = sentences;
    facts.words = tokens.count;
    facts.votes = votesOf(block.text, tokens);
  },
  (facts, passage) => {
    facts.statements = readStatements(passage);
  },
  (facts, passage) => {
    facts.wordings = readWordings(passage);
  },
  (facts, passage) => {
    facts.parties = readParties(passage);
  },
  (facts, passage) => {
    facts.statements = [...facts.statements, ...readDealings(passage, facts), ...readLabeled(passage)];
  },
  (facts, passage) => {
    facts.dates = readDates(passage);
    facts.slips = readSlips(passage, facts.dates);
  },
  (facts, passage) => {
    facts.topics = readTopics(passage);
    facts.genre = readGenre(passage);
  },
  (facts, passage) => {
    facts.contacts = readContacts(passage);
  },
  (facts, passage) => {
    facts.mentions = readMentions(passage);
  },
  (facts, passage) => {
    facts.definitions = readDefinitions(passage);
  },
  (facts, passage) => {
    facts.termUses = readTermUses(passage);
  },
  (facts, passage) => {
    facts.references = readReferences(passage);
  },
  (facts, passage) => {
    facts.placeholders = readPlaceholders(passage);
    facts.citations = readCitations(passage);
  },
];

type Read = Omit<Facts, "held" | "topicBits">;

/** All facts are made here, so that they have one form in memory: every edit looks at those of every block. */
function factsFrom(read: Read): Facts {
  return {
    held: heldBits(read),
    topicBits: read.topics.reduce((bits, { topic }) => bits | topicBit(topic), 0),
    headingLevel: read.headingLevel,
    statements: read.statements,
    wordings: read.wordings,
    topics: read.topics,
    parties: read.parties,
    contacts: read.contacts,
    mentions: read.mentions,
    definitions: read.definitions,
    termUses: read.termUses,
    references: read.references,
    placeholders: read.placeholders,
    citations: read.citations,
    dates: read.dates,
    slips: read.slips,
    directives: read.directives,
    genre: read.genre,
    votes: read.votes,
    words: read.words,
    sentences: read.sentences,
  };
}

const NOTHING: Read = {
  headingLevel: 0,
  sentences: [],
  words: 0,
  statements: [],
  wordings: [],
  topics: [],
  parties: [],
  contacts: [],
  mentions: [],
  definitions: [],
  termUses: [],
  references: [],
  placeholders: [],
  citations: [],
  dates: [],
  slips: [],
  genre: { namesPolicy: false, namesOther: false, speaksAsPolicy: false, speaksAsOther: false },
  votes: [],
  directives: [],
};

/** What a block says that is not prose: nothing. */
export const NO_FACTS: Facts = factsFrom(NOTHING);
