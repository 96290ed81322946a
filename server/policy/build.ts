import { type Block, isProse } from "../document/block.ts";
import type { Document } from "../document/document.ts";
import { type Language, withOwnNames } from "../facts/language.ts";
import { factsOf, readAll } from "../facts/read.ts";
import { judgeConditions, judgeDisclosures } from "./disclosures.ts";
import { ownNamesOf } from "./own-names.ts";
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
  const plain = placed(document.blocks, { language, former: last?.plain, onRead });
  const names = ownNamesOf(plain.placing.holding.parties, language);
  // What the text says of its controller by name is read as said by "we"; who that is, the plain reading has told.
  const own =
    names.length === 0
      ? plain
      : placed(document.blocks, { language: withOwnNames(language, names), former: last?.own });
  last = { plain, own };
  const { blocks, holding, sections } = own.placing;
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

interface Placed {
  readonly language: Language;
  readonly placing: Placing;
}

function placed(
  blocks: readonly Block[],
  given: {
    readonly language: Language;
    readonly former: Placed | undefined;
    readonly onRead?: ((block: Block) => void) | undefined;
  },
): Placed {
  const { language, former, onRead } = given;
  const facts = (block: Block) => factsOf(block, language, onRead);
  const again = former?.language === language ? placeAgain(former.placing, blocks, facts) : undefined;
  if (again === undefined) readAll(blocks, language, onRead);
  return { language, placing: again ?? placeBlocks(blocks, facts) };
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
let last: { readonly plain: Placed; readonly own: Placed } | undefined;
