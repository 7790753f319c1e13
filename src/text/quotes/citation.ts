import { fold } from "../fold.js";

/** Why a bracket or a stretch names a publication and not somebody interviewed. */
export type CitationKind = "citation" | "institution";

const POINTER =
  /\b(?:ibid\.?|ibidem|op\.? ?cit\.?|loc\.? ?cit\.?|idem|et al\.?|cite par|cites? dans|cited (?:in|by)|quoted (?:in|by)|eds?\.\)?|dir\.|s\.d\.|n\.d\.|in press|a paraitre)|^(?:cf\.?|voir|see|id\.|in) |^(?:ibid|idem|id|cf)\.?$/;
const INSTITUTION =
  /^(?:(?:la |le |l'|les |the )?(?:loi|decret|arrete|circulaire|charte|reglement|code|constitution|directive|article|art\.?|convention|ministere|commission|act|law|regulation|policy|charter|rapport|report|avis|moniteur|journal officiel)\b)/;
const PAGES =
  /^(?:pp?|pages?|vol|chap|fig|figure|tableau|table|annexe|appendix|chapitre|chapter|section|partie|part|note|question|q|hypothese|h)\.? ?(?:n°)? ?[\divx]+[a-z]?(?:[\s,.–-]*\d+)*$/;
const YEAR = /(?<![\d/.-])(?:1[6-9]|20)\d\d[a-z]?(?![\d/])/;

/** Whether what stands in a bracket points to a publication or an institution; null where it does neither. */
export function citationKind(content: string): CitationKind | null {
  const bare = fold(content).replace(/\s+/g, " ").trim();
  if (INSTITUTION.test(bare)) return "institution";
  return POINTER.test(bare) || PAGES.test(bare) || YEAR.test(bare) ? "citation" : null;
}

/** Whether a stretch of the author's own text speaks of a law, a charter or an office. */
export function namesInstitution(text: string): boolean {
  return /\b(?:loi|decret|arrete|circulaire|charte|reglement|constitution|directive|ministere|inspectorate|legislat\w+|act|white paper)\b/.test(
    fold(text),
  );
}

const AUTHOR =
  /(\p{Lu}[\p{L}'’-]+)(?:\s+et\s+al\.?|\s*(?:&|et|and)\s+\p{Lu}[\p{L}'’-]+|,?\s+\p{Lu}\.)*\s{0,2}[,(]?\s{0,2}\(?(?:1[89]|20)\d\d/gu;

/** Family names that stand before a year anywhere in a work, folded. */
export function citedAuthors(text: string): Set<string> {
  return new Set([...text.matchAll(AUTHOR)].map((match) => fold(match[1] ?? "")));
}
