import { type Block, isProse } from "../document/block.ts";
import type { Document } from "../document/document.ts";
import type { Language } from "../facts/language.ts";
import { factsOf, readAll } from "../facts/read.ts";
import { judgeConditions, judgeDisclosures } from "./disclosures.ts";
import { type Placing, placeBlocks } from "./place.ts";
import { placeAgain } from "./place-again.ts";
import type { Evidence, PlacedBlock, PlacedMention, Policy } from "./policy.ts";
import { resolveReferences } from "./references.ts";
import { remembering, rememberingEach } from "./remember.ts";
import { gatherStatements } from "./said.ts";
import { gatherTerms } from "./terms.ts";
import { gatherWordings } from "./wordings.ts";

/** Puts a document's facts in their place. `onRead` is told each block whose facts were not remembered. */
export function buildPolicy(document: Document, language: Language, onRead?: (block: Block) => void): Policy {
  const facts = (block: Block) => factsOf(block, language, onRead);
  const again = last?.language === language ? placeAgain(last.placing, document.blocks, facts) : undefined;
  if (again === undefined) readAll(document.blocks, language, onRead);
  const placing = again ?? placeBlocks(document.blocks, facts);
  last = { language, placing };
  const { blocks, holding, sections } = placing;
  const said = gatherStatements(holding.statements, blocks);
  const conditions = conditionsOf({ said, holding });
  return {
    document,
    blocks,
    holding,
    sections,
    title: blocks.find(({ block }) => block.kind === "heading") ?? blocks.find(({ block }) => isProse(block)),
    disclosures: judgeDisclosures({ said, conditions, blocks, holding, sections }),
    conditions,
    mentions: mentionsOf(holding.mentions),
    wordings: gatherWordings(holding.wordings),
    terms: gatherTerms(blocks, holding),
    references: resolveReferences(blocks, holding.references),
    placeholders: placeholdersOf(holding.placeholders),
  };
}

const mentionsOf = rememberingEach((blocks: readonly PlacedBlock[]) =>
  blocks.flatMap((placed): PlacedMention[] => placed.facts.mentions.map((mention) => ({ placed, mention }))),
);

const placeholdersOf = rememberingEach((blocks: readonly PlacedBlock[]) =>
  blocks.flatMap((placed): Evidence[] =>
    placed.facts.placeholders.map(({ start, end }) => ({ placed, span: { start, end } })),
  ),
);

const conditionsOf = remembering(
  ({ said, holding }: Pick<Parameters<typeof judgeDisclosures>[0], "said" | "holding">) => [
    said,
    holding.parties,
    holding.contacts,
  ],
  ({ said, holding }) => judgeConditions(said, holding),
);

/** The document placed last, for the next edit of it. */
let last: { readonly language: Language; readonly placing: Placing } | undefined;
