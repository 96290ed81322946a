import type { Block } from "../document/block.ts";
import type { Document } from "../document/document.ts";
import type { Language } from "../facts/language.ts";
import { factsOf } from "../facts/read.ts";
import { CONDITION_IDS } from "../knowledge/items.ts";
import { judgeConditions, judgeDisclosures } from "./disclosures.ts";
import { placeBlocks } from "./place.ts";
import type { Evidence, PlacedBlock, PlacedMention, Policy } from "./policy.ts";
import { resolveReferences } from "./references.ts";
import { gatherStatements } from "./said.ts";
import { gatherTerms } from "./terms.ts";
import { gatherWordings } from "./wordings.ts";

/** Puts a document's facts in their place. `onRead` is told each block whose facts were not remembered. */
export function buildPolicy(document: Document, language: Language, onRead?: (block: Block) => void): Policy {
  const { blocks, holding, sections } = placeBlocks(document.blocks, document.starts, (block) =>
    factsOf(block, language, onRead),
  );
  const said = gatherStatements(holding.statements, blocks);
  const conditions = judgeConditions(said, holding, CONDITION_IDS);
  return {
    document,
    blocks,
    holding,
    sections,
    title: blocks.find(({ block }) => block.kind === "heading") ?? blocks.find(isProse),
    disclosures: judgeDisclosures({ said, conditions, blocks, holding, sections }),
    conditions,
    mentions: holding.mentions.flatMap((placed): PlacedMention[] =>
      placed.facts.mentions.map((mention) => ({ placed, mention })),
    ),
    wordings: gatherWordings(holding.wordings),
    terms: gatherTerms(blocks, holding),
    references: resolveReferences(blocks, holding.references),
    placeholders: holding.placeholders.flatMap((placed): Evidence[] =>
      placed.facts.placeholders.map(({ start, end }) => ({ placed, span: { start, end } })),
    ),
  };
}

function isProse({ block }: PlacedBlock): boolean {
  return block.kind !== "comment" && block.kind !== "code" && block.kind !== "matter";
}
