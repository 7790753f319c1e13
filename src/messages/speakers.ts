import { fr } from "./french.js";
import { counted, formatNumber, formatShare, list, someOf } from "./numbers.js";
import type { Words } from "./words.js";

const n = (value: number): { fr: string; en: string } => ({
  fr: formatNumber(value, "fr"),
  en: formatNumber(value, "en"),
});

const ROLES = {
  interviewer: { fr: "la personne qui interroge", en: "the interviewer" },
  participant: { fr: "une personne interrogée", en: "a participant" },
  other: { fr: "une autre personne, qui n'est pas codée", en: "someone else, who is not coded" },
} as const;

type RoleName = keyof typeof ROLES;

const taken = (label: string, role: RoleName, why: Words): Words => ({
  fr: fr`« ${label} » est ${ROLES[role].fr} : ${why.fr}`,
  en: `"${label}" is ${ROLES[role].en}: ${why.en}`,
});

export const settledSo = (label: string, role: RoleName): Words =>
  taken(label, role, { fr: "study.yaml le dit", en: "study.yaml says so" });
export const legendSaysSo = (label: string, role: RoleName): Words =>
  taken(label, role, { fr: fr`la liste en tête du fichier le dit`, en: "the list at the top of the file says so" });
export const formatSaysSo = (label: string, role: RoleName): Words =>
  taken(label, role, { fr: fr`le fichier lui-même le dit`, en: "the file itself says so" });
export const headerSaysSo = (label: string, role: RoleName): Words =>
  taken(label, role, { fr: fr`l'en-tête du transcrit le dit`, en: "the header of the transcript says so" });
export const labelSaysSo = (label: string, role: RoleName): Words =>
  taken(label, role, { fr: fr`l'étiquette le dit`, en: "the label says so" });
export const letterSaysSo = (label: string, role: RoleName): Words =>
  taken(
    label,
    role,
    [...label].length === 1
      ? {
          fr: fr`c'est ce que cette lettre abrège d'ordinaire, et les questions ne disent pas le contraire`,
          en: "that is what this letter usually stands for, and the questions do not say otherwise",
        }
      : {
          fr: fr`c'est ce que ce nom veut dire d'ordinaire, et les questions ne disent pas le contraire`,
          en: "that is what this name usually means, and the questions do not say otherwise",
        },
  );
export const asksMost = (label: string, share: number, others: number): Words =>
  taken(label, "interviewer", {
    fr: fr`${formatShare(share, "fr")} de ses tours finissent par une question, contre ${formatShare(others, "fr")} au plus ailleurs`,
    en: `${formatShare(share, "en")} of these turns end in a question, against ${formatShare(others, "en")} at most elsewhere`,
  });
export const answers = (label: string, interviewers: readonly string[]): Words =>
  taken(label, "participant", {
    fr: fr`c'est « ${list(interviewers, "fr")} » qui interroge`,
    en: `it is "${list(interviewers, "en")}" who asks`,
  });

export const otherOfTwo = (label: string, participant: string): Words =>
  taken(label, "interviewer", {
    fr: fr`c'est l'autre des deux voix, et « ${participant} » est la personne interrogée`,
    en: `it is the other of the two voices, and "${participant}" is the participant`,
  });

/** Of very many labels the first are enough, the next reading asks about the others. */
const PASTED = 60;

/** Lines to paste: every unsettled label with the role it has for now. */
export const settleAll = (roles: readonly (readonly [label: string, role: RoleName])[]): Words => {
  const lines = ["speakers:", ...roles.slice(0, PASTED).map(([label, role]) => `  ${JSON.stringify(label)}: ${role}`)];
  const block = lines.map((line) => `\n    ${line}`).join("");
  return {
    fr: fr`copiez ces lignes dans study.yaml (sous « speakers » s'il y est déjà) et corrigez chaque rôle : interviewer, participant ou other${block}`,
    en: `copy these lines into study.yaml (under "speakers" if it is there already) and mend each role: interviewer, participant or other${block}`,
  };
};
export const slipHint = (label: string, near: string): Words => ({
  fr: fr`écrivez dans study.yaml, sous « speakers » : "${label}": { is: "${near}" } ; ou, si c'est quelqu'un d'autre, son rôle`,
  en: `write in study.yaml, under "speakers": "${label}": { is: "${near}" }; or, if it is someone else, the role`,
});

export const sameLabel = (label: string, kept: string, turns: number): Words => ({
  fr: fr`« ${label} » (tours : ${n(turns).fr}) ne diffère de « ${kept} » que par la casse, les accents ou la ponctuation ; les deux sont lus comme une seule personne`,
  en: `"${label}" (turns: ${n(turns).en}) differs from "${kept}" in case, accents or punctuation only; both are read as one person`,
});
export const likelySlip = (label: string, near: string, turns: number): Words => ({
  fr: fr`« ${label} » (tours : ${n(turns).fr}) ressemble à une faute de frappe pour « ${near} »`,
  en: `"${label}" (turns: ${n(turns).en}) looks like a slip for "${near}"`,
});
export const similarLabels = (label: string, near: string): Words => ({
  fr: fr`« ${label} » et « ${near} » ne diffèrent que d'une lettre et reviennent tous deux souvent ; ils sont lus comme deux personnes`,
  en: `"${label}" and "${near}" are one letter apart and both recur; they are read as two people`,
});
export const severalInLabel = (label: string): Words => ({
  fr: fr`« ${label} » semble être deux personnes, et rien ne dit laquelle parle ; ses tours sont lus comme ceux d'une seule voix`,
  en: `"${label}" seems to be two people, and nothing says which of them speaks; its turns are read as those of one voice`,
});
export const severalInLabelHint: Words = {
  fr: fr`si on peut le savoir, donnez dans le fichier une étiquette à chacune, puis apportez-le de nouveau ; pour la garder, écrivez-la avec son rôle dans study.yaml, sous « speakers »`,
  en: 'if that can be known, give each of them a label in the file, and bring it in again; to keep it, write it with its role in study.yaml, under "speakers"',
};
export const usedOnce = (label: string): Words => ({
  fr: fr`l'étiquette « ${label} » ne sert qu'une fois : une faute, ou quelqu'un de passage ? Ce tour n'est pas codé`,
  en: `the label "${label}" is used once only: a slip, or someone passing by? This turn is not coded`,
});
export const unexpected = (label: string, turns: number): Words => ({
  fr: fr`« ${label} » (tours : ${n(turns).fr}) ne ressemble pas aux autres étiquettes ; c'est lu comme une personne interrogée de plus`,
  en: `"${label}" (turns: ${n(turns).en}) is not like the other labels; it is read as one more participant`,
});
export const unsureWho = (labels: readonly string[]): Words =>
  labels.length === 1
    ? {
        fr: fr`rien ne dit si « ${labels.join()} » interroge ou répond ; ses tours ne sont pas codés`,
        en: `nothing tells whether "${labels.join()}" asks or answers; these turns are not coded`,
      }
    : {
        fr: fr`rien ne dit qui interroge et qui répond entre ${someOf(labels, "fr")} ; ces tours ne sont pas codés`,
        en: `nothing tells who asks and who answers among ${someOf(labels, "en")}; these turns are not coded`,
      };
export const contradicted = (label: string, share: number, other: string, otherShare: number): Words => ({
  fr: fr`« ${label} » devrait interroger, mais ${formatShare(share, "fr")} de ses tours finissent par une question, contre ${formatShare(otherShare, "fr")} pour « ${other} »`,
  en: `"${label}" should be asking, but ${formatShare(share, "en")} of these turns end in a question, against ${formatShare(otherShare, "en")} for "${other}"`,
});
export const unlabelledTurns = (turns: number): Words => ({
  fr: fr`${counted(turns, "fr", fr`tour n'a pas d'étiquette ; il porte « ? » et n'est pas codé`, fr`tours n'ont pas d'étiquette ; ils portent « ? » et ne sont pas codés`)}`,
  en: `${counted(turns, "en", 'turn has no label; it bears "?" and is', 'turns have no label; they bear "?" and are')} not coded`,
});
export const unlabelledHint = (): Words => ({
  fr: fr`complétez le fichier d'origine, ou donnez un rôle à "?" dans study.yaml, sous « speakers »`,
  en: 'complete the original file, or give "?" a role in study.yaml, under "speakers"',
});
export const noInterviewer = (): Words => ({
  fr: fr`personne n'est pris pour la personne qui interroge`,
  en: "nobody is taken for the interviewer",
});
export const noParticipant = (): Words => ({
  fr: fr`personne n'est pris pour une personne interrogée : rien ne sera codé`,
  en: "nobody is taken for a participant: nothing will be coded",
});
export const initialsStay = (label: string): Words => ({
  fr: fr`« ${label} » a les initiales d'un nom dit dans l'entretien : si ce nom est remplacé, ces lettres restent`,
  en: `"${label}" has the initials of a name said in the interview: where that name is replaced, these letters stay`,
});
export const initialsHint = (label: string): Words => ({
  fr: fr`pour que l'étiquette change, écrivez dans study.yaml, sous « speakers » : "${label}": { is: "un nom choisi" }, avec un rôle pour ce nom`,
  en: `to have another label, write in study.yaml, under "speakers": "${label}": { is: "a name you choose" }, with a role for that name`,
});
export const settledInCircle = (label: string): Words => ({
  fr: fr`« ${label} » renvoie en cercle à lui-même dans study.yaml`,
  en: `"${label}" leads back to itself in study.yaml`,
});
