import type { Block } from "../document/block.ts";
import { votesOf } from "../language/detect.ts";
import { tokenize } from "../language/tokenize.ts";
import { readCitations } from "./citations.ts";
import { readContacts } from "./contacts.ts";
import { readDates } from "./dates.ts";
import { readDealings } from "./dealings.ts";
import { readDefinitions } from "./definitions.ts";
import { readDirectives } from "./directives.ts";
import type { Facts } from "./facts.ts";
import { genreOfMatter, readGenre } from "./genre.ts";
import { heldBits } from "./held.ts";
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
  let memory = memories.get(language);
  if (memory === undefined) {
    memory = new WeakMap();
    memories.set(language, memory);
  }
  const known = memory.get(block);
  if (known !== undefined) return known;
  onRead?.(block);
  const facts = read(block, language);
  memory.set(block, facts);
  return facts;
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

function read(whole: Block, language: Language): Facts {
  const block = readable(whole);
  const directives = readDirectives(block);
  if (block.kind === "matter")
    return factsFrom({
      ...NOTHING,
      directives,
      placeholders: readPlaceholders({ block }),
      dates: readDates({ block }),
      genre: { ...NOTHING.genre, ...genreOfMatter(block.text) },
    });
  if (block.kind === "comment" || block.kind === "code") return factsFrom({ ...NOTHING, directives });
  const { tokens, sentences } = tokenize(block, language.lexicon.vocabulary, language.abbreviations);
  const hits = language.lexicon.find(tokens, block.text);
  const passage: Passage = { block, tokens, sentences, hits, language };
  const statements = readStatements(passage);
  const parties = readParties(passage);
  const dates = readDates(passage);
  return factsFrom({
    headingLevel: headingLevelOf(block),
    sentences,
    words: tokens.count,
    statements: [...statements, ...readDealings(passage, { parties, statements })],
    wordings: readWordings(passage),
    topics: readTopics(passage),
    parties,
    contacts: readContacts(passage),
    mentions: readMentions(passage),
    definitions: readDefinitions(passage),
    termUses: readTermUses(passage),
    references: readReferences(passage),
    placeholders: readPlaceholders(passage),
    citations: readCitations(passage),
    dates,
    slips: readSlips(passage, dates),
    genre: readGenre(passage),
    votes: votesOf(block.text, tokens),
    directives,
  });
}

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
