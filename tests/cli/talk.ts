/** A short interview at a desk, on time and tools. Invented, like everyone in it. */
export const TALK = `---
grille: 1
id: P01
language: fr
invented: true
speakers:
  E: interviewer
  P01: participant
---
E: Comment cela se passe-t-il au guichet ?
P01: On perd du temps avec les papiers. Le temps presse. On ne perd pas de temps au téléphone.
E: Et les outils ?
P01: Le scan marche. Je scanne tout, et cela me stresse.
`;
