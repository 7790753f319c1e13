import { formatNumber, plural } from "../../../src/messages/numbers.js";
import type { BarGroup, BarsOptions } from "../../../src/report/figures/bars.js";
import type { EvidenceCell, EvidenceData, EvidenceOptions } from "../../../src/report/figures/evidence.js";
import type { HeatmapData, HeatmapOptions } from "../../../src/report/figures/heatmap.js";
import type { NetworkData, NetworkOptions } from "../../../src/report/figures/network.js";
import type { SaturationData, SaturationOptions } from "../../../src/report/figures/saturation.js";
import type { StripOptions, StripRow } from "../../../src/report/figures/strip.js";
import type { TriangleData, TriangleOptions } from "../../../src/report/figures/triangle.js";

// Invented data for figures, and labels in both languages.

const english = (value: number) => formatNumber(value, "en");
const french = (value: number) => formatNumber(value, "fr");
const shared = { prefix: "f1", title: "A figure", description: "What it shows.", format: english };

export const interviews = (count: number) =>
  Array.from({ length: count }, (_, i) => `P${String(i + 1).padStart(2, "0")}`);

export const codes: readonly { id: string; label: string; family: string }[] = [
  { id: "poids.paperasse", label: "Alourdissement administratif", family: "Poids administratif" },
  { id: "poids.double", label: "Double encodage", family: "Poids administratif" },
  { id: "relation.gardee", label: "Relation d’aide préservée malgré l’écran", family: "Relation" },
  { id: "relation.perdue", label: "Déshumanisation redoutée de la relation d’aide", family: "Relation" },
  { id: "relation.ecran", label: "L’écran entre deux", family: "Relation" },
  { id: "formation.demande", label: "Demande de formation", family: "Formation et appui" },
  { id: "formation.entraide", label: "Entraide entre collègues", family: "Formation et appui" },
  { id: "controle.trace", label: "Traçabilité et contrôle par la hiérarchie", family: "Contrôle" },
  { id: "acces.exclusion", label: "Exclusion numérique des bénéficiaires", family: "Accès aux droits" },
  { id: "acces.droits", label: "Accès aux droits facilité", family: "Accès aux droits" },
  { id: "temps.charge", label: "Charge de travail", family: "Temps" },
  { id: "temps.gain", label: "Temps gagné", family: "Temps" },
];

/** A count that looks irregular and is the same on each run. */
export const count = (i: number, j: number, most: number) => (i * 7 + j * 13 + ((i * j) % 5) * 3) % (most + 1);

export const saturationOptions: SaturationOptions = {
  ...shared,
  note: "The band is about the order of the interviews only: it closes at the last one by construction, and is not an interval for interviews that were not held.",
  labels: {
    nothing: "no interview has been coded yet",
    interviews: "interviews, in the order conducted",
    seen: "codes seen so far",
    observed: "in the order conducted",
    mean: "mean of all orders",
    band: "95 % of all orders",
    fresh: "new codes",
    total: "34 codes in the codebook",
  },
};

export const eight: SaturationData = {
  order: interviews(8),
  observed: [11, 17, 19, 24, 25, 25, 28, 28],
  mean: [9.6, 15.4, 19.2, 21.9, 24, 25.6, 26.9, 28],
  lower: [6, 12, 16, 18, 21, 23, 25, 28],
  upper: [13, 19, 23, 25, 27, 28, 28, 28],
  fresh: [11, 6, 2, 5, 1, 0, 3, 0],
  total: 34,
};

/** As many interviews as wanted, whose curve flattens. */
export function longStudy(length: number): SaturationData {
  const fresh = Array.from({ length }, (_, i) => Math.max(0, Math.round(14 / (i + 1)) - (i % 3 === 2 ? 1 : 0)));
  const observed = fresh.map((_, i) => fresh.slice(0, i + 1).reduce((sum, n) => sum + n, 0));
  const last = observed.at(-1) ?? 0;
  const mean = observed.map((value, i) => (i === length - 1 ? last : value * 0.97));
  const lower = mean.map((value, i) => value - Math.min(4, (length - 1 - i) * 0.3));
  const upper = mean.map((value, i) => Math.min(last, value + Math.min(4, (length - 1 - i) * 0.3)));
  return { order: interviews(length), observed, mean, lower, upper, fresh };
}

export const heatmapOptions: HeatmapOptions = {
  ...shared,
  format: french,
  labels: {
    nothing: "aucun entretien n’est codé",
    value: "passages par entretien",
    missing: "code créé après l’entretien, non relu",
  },
};

export const matrix: HeatmapData = {
  rows: codes.map((code) => code.label),
  columns: interviews(8),
  cells: codes.map((_, i) => interviews(8).map((_, j) => (i > 9 && j < 3 ? null : count(i, j, 11)))),
};

export const indices: HeatmapData = {
  rows: codes.slice(0, 6).map((code) => code.label),
  columns: codes.slice(6).map((code) => code.label),
  cells: codes.slice(0, 6).map((_, i) => codes.slice(6).map((_, j) => count(i, j, 9) / 20)),
};

export const triangleOptions: TriangleOptions = {
  ...shared,
  format: french,
  labels: {
    nothing: "aucun code",
    value: "échanges où les deux codes se trouvent",
    missing: "non calculé",
    own: "échanges où se trouve le code",
  },
};

/** Codes and how often they meet, as many as wanted. */
export function meetings(length: number): TriangleData {
  const names = Array.from({ length }, (_, i) => codes[i]?.label ?? `Code n° ${i + 1} de la liste`);
  return {
    names,
    cells: names.map((_, i) => names.slice(0, i).map((_, j) => Math.max(0, count(i, j, 17) - 6))),
    own: names.map((_, i) => 5 + count(i, i, 30)),
  };
}

export const networkOptions: NetworkOptions = {
  ...shared,
  format: french,
  note: "Les 20 liens les plus forts sur 41 sont montrés.",
  labels: {
    nothing: "aucun code",
    size: (n) => `${n} entretiens avec le code`,
    weight: (n) => `${french(n)} ${plural(n, "fr", "échange", "échanges")} en commun`,
  },
};

export function web(length: number): NetworkData {
  const nodes = Array.from({ length }, (_, i) => {
    const code = codes[i % codes.length] ?? { id: "", label: "", family: "" };
    const again = i >= codes.length ? ` ${Math.floor(i / codes.length) + 1}` : "";
    return { id: code.id + again, label: code.label + again, family: code.family, size: 1 + count(i, 2, 7) };
  });
  const links = nodes.flatMap((one, i) =>
    nodes.slice(0, i).map((other, j) => ({
      source: one.id,
      target: other.id,
      weight: one.family === other.family ? 4 + count(i, j, 8) : Math.max(0, count(i, j, 12) - 8),
    })),
  );
  return { nodes, links };
}

export const barsOptions: BarsOptions = {
  ...shared,
  format: french,
  labels: { nothing: "aucun code", share: (value, of) => `${value} sur ${of}`, missing: "non relu" },
};

export const families: BarGroup[] = [...new Set(codes.map((code) => code.family))].map((family) => ({
  label: family,
  bars: codes
    .filter((code) => code.family === family)
    .map((code, i) => ({
      label: code.label,
      value: code.id === "temps.gain" ? null : count(i, family.length, 8),
      of: code.id === "acces.droits" ? 6 : 8,
    })),
}));

export const evidenceOptions: EvidenceOptions = {
  ...shared,
  labels: {
    nothing: "no hypothesis has been written yet",
    standings: {
      supports: "supports",
      against: "against",
      mixed: "mixed",
      unattributed: "change, not attributed",
      silent: "asked and silent",
      "not-asked": "not asked",
    },
    directions: { better: "for the better", worse: "for the worse", both: "both ways" },
  },
};

const cycle: readonly EvidenceCell[] = [
  { standing: "supports", direction: "worse" },
  { standing: "supports", direction: "both" },
  { standing: "against" },
  { standing: "mixed", direction: "better" },
  { standing: "unattributed", direction: "worse" },
  { standing: "silent" },
  { standing: "not-asked" },
];

export function standings(length: number): EvidenceData {
  const rows = [
    "H1. Digital tools change how social workers see their own trade",
    "H1a. … the place of the relation of help in it",
    "H2. They answer with strategies, alone or together",
  ];
  return {
    interviews: interviews(length),
    rows: rows.map((label, r) => ({
      label,
      cells: interviews(length).map((_, i) => cycle[(i * 3 + r * 2) % cycle.length] ?? { standing: "silent" }),
    })),
  };
}

export const stripOptions: StripOptions = {
  ...shared,
  format: french,
  labels: { nothing: "aucun passage", beginning: "début de l’entretien", end: "fin" },
};

export const oneInterview: StripRow[] = codes.map((code, i) => ({
  label: code.label,
  spans: Array.from({ length: 1 + (i % 4) }, (_, k) => {
    const start = ((i * 17 + k * 29) % 97) / 100;
    return { start, end: Math.min(1, start + 0.004 + ((i * k) % 7) / 100) };
  }),
}));
