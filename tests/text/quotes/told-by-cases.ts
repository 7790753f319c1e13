/** One quotation or more, invented, as a work may give it, and what is to come of it: `Name: words`. */
export type Case = readonly [language: "fr" | "en", text: string, said: readonly string[]];

export const TOLD: Readonly<Record<string, readonly Case[]>> = {
  "after the words": [
    [
      "fr",
      "« je ne vois plus personne de la journée », raconte Ahmed (40e année, 12 ans d'ancienneté).",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée » raconte Ahmed (40e année, 12 ans d'ancienneté).",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée » dit Ahmed (40e année, 12 ans d'ancienneté).",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée », dit Ahmed (40e année, 12 ans d'ancienneté). La suite est connue.",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée » s'exclame Ahmed (40e année, 12 ans d'ancienneté).",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée », explique Ahmed, 40 ans.",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée », explique Ahmed, 40 ans, assistant social. Il n'est pas le seul.",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée », nous confie Ahmed (40e année, 12 ans d'ancienneté).",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée » nous a confié Ahmed (40e année, 12 ans d'ancienneté).",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée », martèle Ahmed (40e année, 12 ans d'ancienneté).",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée », s'agace Ahmed (40e année, 12 ans d'ancienneté) en montrant son écran.",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée », souffle, un peu las, Ahmed (40e année, 12 ans d'ancienneté).",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée », me dit en riant Ahmed (40e année, 12 ans d'ancienneté).",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée », comme le dit Ahmed (40e année, 12 ans d'ancienneté).",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée », comme l'explique si bien Ahmed (40e année, 12 ans d'ancienneté).",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée », pour reprendre les mots d'Ahmed (40e année, 12 ans d'ancienneté).",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée », selon Ahmed (40e année, 12 ans d'ancienneté).",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée », selon les mots d'Ahmed (40e année, 12 ans d'ancienneté).",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée », d'après Ahmed (40e année, 12 ans d'ancienneté).",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée », résume ainsi Ahmed (40^e année, 12 ans d’ancienneté,1^{er} emploi).",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée », raconte Ahmed(40 e année,12 ans d'ancienneté).",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée »,raconte Ahmed (40^e année, 12 ans d'ancienneté).",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée » explique ainsi Ahmed (40 e années, 12 ans d'ancienneté, 1 er emploi).",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée », soupire-t-il (Ahmed, 40e année, 12 ans d'ancienneté).",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée », dit-il (Ahmed, 40e année, 12 ans d'ancienneté).",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée », se souvient Ahmed, assistant social depuis 12 ans.",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée », raconte Ahmed, 40e année, 12 ans d'ancienneté, dans le même sens.",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée », ajoute un assistant social (Ahmed, 40e année, 12 ans d'ancienneté).",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée », témoigne un travailleur social (Ahmed, 40e année, 12 ans d'ancienneté).",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée » (raconte Ahmed, 40e année, 12 ans d'ancienneté).",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée » (dixit Ahmed, 40e année, 12 ans d'ancienneté).",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      '"je ne vois plus personne de la journée", raconte Ahmed (40e année, 12 ans d\'ancienneté).',
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "“je ne vois plus personne de la journée”, raconte Ahmed (40e année, 12 ans d'ancienneté).",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée »12, raconte Ahmed (40e année, 12 ans d'ancienneté).",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée », raconte Ahmed¹ (40e année, 12 ans d'ancienneté).",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée », raconte **Ahmed** (40e année, 12 ans d'ancienneté).",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée », raconte Ahmed [40e année, 12 ans d'ancienneté].",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée », raconte Ahmed – 40e année, 12 ans d'ancienneté.",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée », regrette pour sa part Ahmed (40e année, 12 ans d'ancienneté).",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée », déplore quant à lui Ahmed (40e année, 12 ans d'ancienneté).",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée », a-t-il dit, lui, Ahmed (40e année, 12 ans d'ancienneté).",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée » — c'est Ahmed (40e année, 12 ans d'ancienneté) qui parle.",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée ». C'est ce que dit Ahmed (40e année, 12 ans d'ancienneté).",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée ». Ainsi parle Ahmed (40e année, 12 ans d'ancienneté).",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée », a répondu Ahmed (40e année, 12 ans d'ancienneté) à notre question.",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée », peut-on entendre chez Ahmed (40e année, 12 ans d'ancienneté).",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée », raconte Jean-Marc (40e année, 12 ans d'ancienneté).",
      ["Jean-Marc: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée », raconte Mme B. (45 ans, infirmière).",
      ["Mme B.: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée », raconte E7 (éducatrice, 34 ans).",
      ["E7: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée », raconte l'éducatrice (E7, p. 3).",
      ["E7: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée », confie une éducatrice de 34 ans.",
      ["éducatrice de 34 ans: je ne vois plus personne de la journée"],
    ],
  ],
  "by somebody known": [
    [
      "fr",
      "« c'est devenu très lourd pour nous » (Ahmed, 40e année, 12 ans d'ancienneté). « je ne vois plus personne de la journée », martèle Ahmed.",
      ["Ahmed: c'est devenu très lourd pour nous", "Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« c'est devenu très lourd pour nous » (Ahmed, 40e année, 12 ans d'ancienneté). « je ne vois plus personne de la journée », s'agace encore Ahmed.",
      ["Ahmed: c'est devenu très lourd pour nous", "Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« c'est devenu très lourd pour nous » (Ahmed, 40e année, 12 ans d'ancienneté). « je ne vois plus personne de la journée », soupire Ahmed.",
      ["Ahmed: c'est devenu très lourd pour nous", "Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« c'est devenu très lourd pour nous » (Ahmed, 40e année, 12 ans d'ancienneté). « je ne vois plus personne de la journée », lâche-t-il, un peu las.",
      ["Ahmed: c'est devenu très lourd pour nous", "Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« c'est devenu très lourd pour nous » (Ahmed, 40e année, 12 ans d'ancienneté). « je ne vois plus personne de la journée », ajoute-t-il.",
      ["Ahmed: c'est devenu très lourd pour nous", "Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« c'est devenu très lourd pour nous » (Ahmed, 40e année, 12 ans d'ancienneté). Ahmed hésite longtemps. « je ne vois plus personne de la journée », soupire-t-il.",
      ["Ahmed: c'est devenu très lourd pour nous", "Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« c'est devenu très lourd pour nous » (Ahmed, 40e année, 12 ans d'ancienneté). Comme le dit Ahmed, « je ne vois plus personne de la journée ».",
      ["Ahmed: c'est devenu très lourd pour nous", "Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« c'est devenu très lourd pour nous » (Ahmed, 40e année, 12 ans d'ancienneté). Ahmed me dit un jour en partant : « je ne vois plus personne de la journée ».",
      ["Ahmed: c'est devenu très lourd pour nous", "Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« c'est devenu très lourd pour nous » (Ahmed, 40e année, 12 ans d'ancienneté). Ahmed : « je ne vois plus personne de la journée ».",
      ["Ahmed: c'est devenu très lourd pour nous", "Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« c'est devenu très lourd pour nous » (Ahmed, 40e année, 12 ans d'ancienneté). « moi je m'y suis faite » (Sofia, 30e année, 6 ans d'ancienneté). « je ne vois plus personne de la journée », raconte Ahmed.",
      [
        "Ahmed: c'est devenu très lourd pour nous",
        "Ahmed: je ne vois plus personne de la journée",
        "Sofia: moi je m'y suis faite",
      ],
    ],
    [
      "fr",
      "« c'est lourd, vraiment, pour nous tous » (Nadia, 40e année, 21 ans d'ancienneté, 1er emploi). Nadia s'emporte alors : « j'ai l'impression de parler à une machine ».",
      ["Nadia: c'est lourd, vraiment, pour nous tous", "Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "« c'est lourd, vraiment, pour nous tous » (Nadia, 40e année, 21 ans d'ancienneté, 1er emploi). Et Nadia d'ajouter : « j'ai l'impression de parler à une machine ».",
      ["Nadia: c'est lourd, vraiment, pour nous tous", "Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "« c'est lourd, vraiment, pour nous tous » (Nadia, 40e année, 21 ans d'ancienneté, 1er emploi). « j'ai l'impression de parler à une machine », renchérit Nadia, « et ça ne va pas s'arranger ».",
      [
        "Nadia: c'est lourd, vraiment, pour nous tous",
        "Nadia: j'ai l'impression de parler à une machine",
        "Nadia: et ça ne va pas s'arranger",
      ],
    ],
    [
      "fr",
      "« c'est lourd, vraiment, pour nous tous » (Nadia, 40e année, 21 ans d'ancienneté, 1er emploi). « j'ai l'impression de parler à une machine » (Nadia).",
      ["Nadia: c'est lourd, vraiment, pour nous tous", "Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "« c'est lourd, vraiment, pour nous tous » (Nadia, 40e année, 21 ans d'ancienneté, 1er emploi). « j'ai l'impression de parler à une machine » (ibid.).",
      ["Nadia: c'est lourd, vraiment, pour nous tous"],
    ],
    [
      "fr",
      "« c'est lourd, vraiment, pour nous tous » (Nadia, 40e année, 21 ans d'ancienneté, 1er emploi). C'est aussi ce que dit Nadia : « j'ai l'impression de parler à une machine ».",
      ["Nadia: c'est lourd, vraiment, pour nous tous", "Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "« c'est lourd, vraiment, pour nous tous » (Nadia, 40e année, 21 ans d'ancienneté, 1er emploi). Nadia (ibid.) ajoute : « j'ai l'impression de parler à une machine ».",
      ["Nadia: c'est lourd, vraiment, pour nous tous", "Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "« c'est lourd, vraiment, pour nous tous » (Nadia, 40e année, 21 ans d'ancienneté, 1er emploi). « j'ai l'impression de parler à une machine », conclut-elle.",
      ["Nadia: c'est lourd, vraiment, pour nous tous", "Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "« c'est lourd, vraiment, pour nous tous » (Nadia, 40e année, 21 ans d'ancienneté, 1er emploi). Plus loin dans l'entretien, elle précise : « j'ai l'impression de parler à une machine ».",
      ["Nadia: c'est lourd, vraiment, pour nous tous", "Nadia: j'ai l'impression de parler à une machine"],
    ],
  ],
  "before the words": [
    [
      "fr",
      "comme le dit Ahmed (40e année, 12 ans d'ancienneté) : « je ne vois plus personne de la journée ».",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "Comme le dit Ahmed (40e année, 12 ans d'ancienneté) : « je ne vois plus personne de la journée ».",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "Comme le dit Ahmed (40e année, 12 ans d'ancienneté), « je ne vois plus personne de la journée ».",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "Ahmed (40e année, 12 ans d'ancienneté) : « je ne vois plus personne de la journée ».",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "Ahmed, 40e année, 12 ans d'ancienneté : « je ne vois plus personne de la journée ».",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "Ahmed (40e année, 12 ans d'ancienneté) nous explique que « je ne vois plus personne de la journée ».",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "Interrogé sur ce point, Ahmed (40e année, 12 ans d'ancienneté) répond : « je ne vois plus personne de la journée ».",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "Interrogé, Ahmed (40e année, 12 ans d'ancienneté) hausse les épaules : « je ne vois plus personne de la journée ».",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "Rencontré en mars, Ahmed (40e année, 12 ans d'ancienneté) s'emporte : « je ne vois plus personne de la journée ».",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "Pour Ahmed (40e année, 12 ans d'ancienneté), le numérique pèse. Il dit : « je ne vois plus personne de la journée ».",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "Ahmed, assistant social depuis 12 ans, le dit sans détour : « je ne vois plus personne de la journée ».",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "Ahmed, un assistant social de 40 ans, le dit sans détour : « je ne vois plus personne de la journée ».",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "Ahmed, 40 ans, est plus dur : « je ne vois plus personne de la journée ».",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "Ahmed, qui a 12 ans d'ancienneté, le dit : « je ne vois plus personne de la journée ».",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "Ahmed, dans la quarantaine, s'en plaint ; « je ne vois plus personne de la journée ».",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "Selon Ahmed (40e année, 12 ans d'ancienneté), « je ne vois plus personne de la journée ».",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "À cet égard, Ahmed (40^e année,12 ans d’ancienneté) déclare ceci : « je ne vois plus personne de la journée ».",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "Prenons le cas d'Ahmed (40e année, 12 ans d'ancienneté) : « je ne vois plus personne de la journée ».",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "C'est aussi l'avis d'Ahmed (40e année, 12 ans d'ancienneté) : « je ne vois plus personne de la journée ».",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "Les propos d'Ahmed (40e année, 12 ans d'ancienneté) vont dans ce sens : « je ne vois plus personne de la journée ».",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "C'est ce qu'illustre cet extrait d'Ahmed (40e année, 12 ans d'ancienneté) :\n\n« je ne vois plus personne de la journée »",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "Ahmed (40e année, 12 ans d'ancienneté) :\n\n« je ne vois plus personne de la journée »",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "**Ahmed** (40e année, 12 ans d'ancienneté) : « je ne vois plus personne de la journée ».",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "Un assistant social (Ahmed, 40e année, 12 ans d'ancienneté) le dit : « je ne vois plus personne de la journée ».",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "Un assistant social le dit ainsi (Ahmed, 40e année, 12 ans d'ancienneté) : « je ne vois plus personne de la journée ».",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "- Ahmed (40e année, 12 ans d'ancienneté) : « je ne vois plus personne de la journée »",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée » : Ahmed (40e année, 12 ans d'ancienneté).",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "Sur ce point, Ahmed rit (40e année, 12 ans d'ancienneté) : « je ne vois plus personne de la journée ».",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "À la question de savoir ce qui a changé (voir annexe 2), Ahmed (40e année, 12 ans d'ancienneté) répond : « je ne vois plus personne de la journée ».",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
  ],
  "after a dash": [
    [
      "fr",
      "« je ne vois plus personne de la journée » — Ahmed, 40e année, 12 ans d'ancienneté",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée » – Ahmed (40e année, 12 ans d'ancienneté)",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée » - Ahmed, 40e année, 12 ans d'ancienneté.",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée »\n— Ahmed, 40e année, 12 ans d'ancienneté",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée »\n\nAhmed, 40e année, 12 ans d'ancienneté",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée »\n\nAhmed (40e année, 12 ans d'ancienneté)",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "— Je ne vois plus personne de la journée, raconte Ahmed (40e année, 12 ans d'ancienneté).",
      ["Ahmed: Je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "– je ne vois plus personne de la journée. (Ahmed, 40e année, 12 ans d'ancienneté)",
      ["Ahmed: je ne vois plus personne de la journée."],
    ],
  ],
  "in a bracket": [
    [
      "fr",
      "« je ne vois plus personne de la journée » (entretien 3, éducatrice).",
      ["entretien 3: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée » (éducatrice, entretien 3).",
      ["entretien 3: je ne vois plus personne de la journée"],
    ],
    ["fr", "« je ne vois plus personne de la journée » (E4, p. 12).", ["E4: je ne vois plus personne de la journée"]],
    [
      "fr",
      "« je ne vois plus personne de la journée » [Sofia, AS].",
      ["Sofia: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée » (Sofia, AS, CPAS de Mons).",
      ["Sofia: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée » (assistante sociale, E4).",
      ["E4: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée » (femme, 40 ans, E4).",
      ["E4: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée » (Sofia, l. 45).",
      ["Sofia: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée » (ent. 5, 12/03/2021).",
      ["ent. 5: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée » (entretien n°5 du 12 mars 2021).",
      ["entretien 5: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée » (Sofia - assistante sociale - 40 ans).",
      ["Sofia: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée » (Sofia / 40 ans / AS).",
      ["Sofia: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée » (AS, 12 ans d'ancienneté).",
      ["AS, 12 ans d'ancienneté: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée » (une assistante sociale, 34 ans).",
      ["assistante sociale, 34 ans: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée » (Sofia : 40e année, 2 ans d'ancienneté).",
      ["Sofia: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée » (Sofia, 40e, 2 ans, 1er emploi).",
      ["Sofia: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée » (SOFIA, 40 ans).",
      ["SOFIA: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée » (S., 40 ans, assistante sociale).",
      ["S.: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée » (M. D., 40 ans).",
      ["M. D.: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée » (Sofia, 40ans, 2ans d'ancienneté).",
      ["Sofia: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée » (Sofia,40e année,21ans d’ancienneté,1er emploi).",
      ["Sofia: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée » (Sofia, 40eannée, 21 ans d'ancienneté).",
      ["Sofia: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée » (Sofia 40 ans).",
      ["Sofia: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée » (idem, Sofia, 40 ans).",
      ["Sofia: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée » (extrait d'entretien, Sofia, 40 ans).",
      ["Sofia: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée » (Entretien avec Sofia, 40 ans, le 12 mars 2021).",
      ["Sofia: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée » (entretien Sofia, 40 ans).",
      ["Sofia: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée » (propos recueillis auprès de Sofia, 40 ans).",
      ["Sofia: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée » (Sofia, 40 ans, c'est nous qui soulignons).",
      ["Sofia: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée » (Sofia, 40 ans, nous soulignons).",
      ["Sofia: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée » (Sofia, 40 e année , 21 ans d ’ ancienneté , 1 er emploi).",
      ["Sofia: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée » (cf. Sofia, 40 ans).",
      ["Sofia: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée » (Sofia,\n40 ans).",
      ["Sofia: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "« je ne vois plus personne de la journée » (Sofia, AS au CPAS de Mons depuis 12 ans).",
      ["Sofia: je ne vois plus personne de la journée"],
    ],
  ],
  "by two people": [
    [
      "fr",
      "« c'est devenu très lourd pour nous » (Ahmed, 40e année, 12 ans d'ancienneté). « moi je m'y suis faite » (Sofia, 30e année, 6 ans d'ancienneté). « je ne vois plus personne de la journée » (Ahmed et Sofia).",
      ["Ahmed: c'est devenu très lourd pour nous", "Sofia: moi je m'y suis faite"],
    ],
    [
      "fr",
      "« c'est devenu très lourd pour nous » (Ahmed, 40e année, 12 ans d'ancienneté). « moi je m'y suis faite » (Sofia, 30e année, 6 ans d'ancienneté). « je ne vois plus personne de la journée » (Ahmed, 40e année ; Sofia, 30e année).",
      ["Ahmed: c'est devenu très lourd pour nous", "Sofia: moi je m'y suis faite"],
    ],
    [
      "fr",
      "« c'est devenu très lourd pour nous » (Ahmed, 40e année, 12 ans d'ancienneté). « moi je m'y suis faite » (Sofia, 30e année, 6 ans d'ancienneté). « je ne vois plus personne de la journée », disent Ahmed et Sofia.",
      ["Ahmed: c'est devenu très lourd pour nous", "Sofia: moi je m'y suis faite"],
    ],
    ["fr", "« je ne vois plus personne de la journée » (Ahmed et Sofia, 40e année).", []],
  ],
  "by nobody interviewed": [
    ["fr", "« je ne vois plus personne de la journée », écrit Dubar (1991).", []],
    ["fr", "« je ne vois plus personne de la journée », écrit Claude Dubar (1991, p. 12).", []],
    ["fr", "« je ne vois plus personne de la journée », selon Dubar (1991).", []],
    ["fr", "« je ne vois plus personne de la journée », soutient Castel (1995, p. 45).", []],
    ["fr", "« le numérique » désigne pour Ahmed (40e année, 12 ans d'ancienneté) une contrainte.", []],
    ["fr", "« je ne vois plus personne de la journée », contrairement à Ahmed (40e année, 12 ans d'ancienneté).", []],
    [
      "fr",
      "« je ne vois plus personne de la journée », mais Ahmed (40e année, 12 ans d'ancienneté) n'est pas de cet avis.",
      [],
    ],
    ["fr", "Le terme « usager » choque Ahmed (40e année, 12 ans d'ancienneté).", []],
    ["fr", "« je ne vois plus personne de la journée », titre le journal Le Soir.", []],
    ["fr", "« je ne vois plus personne de la journée ». Ahmed (40e année, 12 ans d'ancienneté) travaille à Mons.", []],
    ["fr", "« Comment voyez-vous cela ? », avons-nous demandé à Ahmed (40e année, 12 ans d'ancienneté).", []],
    ["fr", "« Que pensez-vous de cet outil ? », ai-je demandé. Ahmed (40e année, 12 ans d'ancienneté) se tait.", []],
    ["fr", "L'ouvrage « Asiles » de Goffman (1961) le montre.", []],
    ["fr", "« je ne vois plus personne de la journée », affirme la Ministre (2019).", []],
    ["fr", "« je ne vois plus personne de la journée », précise l'article 57 de la loi.", []],
    ["fr", "« je ne vois plus personne de la journée », peut-on lire dans le rapport annuel.", []],
    ["fr", "« je ne vois plus personne de la journée » : ainsi commence le roman.", []],
    ["fr", "Selon Lipsky (1980), « je ne vois plus personne de la journée ».", []],
    ["fr", "« je ne vois plus personne de la journée », explique le directeur d'une ONG dans la presse.", []],
    ["fr", "Goffman, dans Asiles, parle de « carrière morale du malade mental ».", []],
    ["fr", "« je ne vois plus personne de la journée », comme l'a montré Weber au début du siècle.", []],
    ["fr", "Le « travail prescrit » (Clot) s'oppose au travail réel.", []],
    ["fr", "« j'ai l'impression de parler à une machine », écrivait déjà Robert Castel en 1995.", []],
    ["fr", "« j'ai l'impression de parler à une machine », comme le rappelle Michel Autès (1999, p. 34).", []],
    ["fr", "Robert Castel l'écrivait : « j'ai l'impression de parler à une machine ».", []],
    ["fr", "Comme le souligne Autès, « le travail social est un paradoxe ».", []],
    ["fr", "Dans son roman, l'héroïne s'exclame : « j'ai l'impression de parler à une machine ».", []],
    ["fr", "La Ligue des droits humains parle d'une « exclusion des plus fragiles par la machine ».", []],
    ["fr", "« j'ai l'impression de parler à une machine », peut-on lire sur le site du CPAS de Mons.", []],
    ["fr", "« Avez-vous l'impression de parler à une machine ? », a demandé l'enquêtrice à Nadia.", []],
    ["fr", "Le rapport « Numérique et pauvreté » (Brotcorne, 2021) le montre.", []],
    ["fr", "L'article « Le travail social en ligne » de Nadia Dupont (2018) fait date.", []],
    ["fr", "La chanson « j'ai l'impression de parler à une machine » passait à la radio.", []],
    ["fr", "Le slogan « Tous connectés, personne d'oublié » est de la Région.", []],
    ["fr", "« on nous demande de tout encoder et moi je n'y arrive plus », aurait dit le ministre.", []],
    ["fr", "Comme le dit le proverbe : « on nous demande de tout encoder et moi je n'y arrive plus ».", []],
    [
      "fr",
      "La directrice, citée par Le Soir (12 mars 2019), affirme : « on nous demande de tout encoder et moi je n'y arrive plus ».",
      [],
    ],
    ["fr", "Nadia (40e année, 21 ans d'ancienneté, 1er emploi) a lu « Asiles » de Goffman.", []],
    ["fr", "Nadia (40e année, 21 ans d'ancienneté, 1er emploi) utilise « Teams » et « Primabook ».", []],
    ["fr", "Le film « Moi, Daniel Blake » a marqué Nadia (40e année, 21 ans d'ancienneté, 1er emploi).", []],
    [
      "fr",
      "À la question « Comment allez-vous encoder demain ? », Nadia (40e année, 21 ans d'ancienneté, 1er emploi) rit.",
      [],
    ],
    [
      "fr",
      "« Comment faites-vous pour encoder tout cela ? » demandons-nous à Nadia (40e année, 21 ans d'ancienneté, 1er emploi).",
      [],
    ],
    [
      "fr",
      "« on nous demande de tout encoder et moi je n'y arrive plus » (Dupuis, 2011, cité par Nadia Martin, 2018).",
      [],
    ],
    ["fr", "Pour Bourdieu, « on nous demande de tout encoder et moi je n'y arrive plus ».", []],
  ],
  "in English": [
    [
      "en",
      "“I never see anybody the whole day,” says Anna (34, social worker).",
      ["Anna: I never see anybody the whole day,"],
    ],
    [
      "en",
      "“I never see anybody the whole day”, said Anna (34, social worker, 12 years of experience).",
      ["Anna: I never see anybody the whole day"],
    ],
    [
      "en",
      "“I never see anybody the whole day,” sighed Anna (34, social worker).",
      ["Anna: I never see anybody the whole day,"],
    ],
    [
      "en",
      "“I never see anybody the whole day,” Anna (34, social worker) told us.",
      ["Anna: I never see anybody the whole day,"],
    ],
    ["en", "“I never see anybody the whole day,” Anna, 34, explained.", ["Anna: I never see anybody the whole day,"]],
    [
      "en",
      '"I never see anybody the whole day," explains Anna, a 34-year-old social worker.',
      ["Anna: I never see anybody the whole day,"],
    ],
    [
      "en",
      "As Anna (34, social worker) put it, “I never see anybody the whole day”.",
      ["Anna: I never see anybody the whole day"],
    ],
    [
      "en",
      "As Anna (34, social worker) puts it: “I never see anybody the whole day”.",
      ["Anna: I never see anybody the whole day"],
    ],
    [
      "en",
      "According to Anna (34, social worker), “I never see anybody the whole day”.",
      ["Anna: I never see anybody the whole day"],
    ],
    [
      "en",
      "Asked about this, Anna (34, social worker) said: “I never see anybody the whole day”.",
      ["Anna: I never see anybody the whole day"],
    ],
    [
      "en",
      "Anna, 34, a social worker, told us: “I never see anybody the whole day”.",
      ["Anna: I never see anybody the whole day"],
    ],
    [
      "en",
      "Anna (34, social worker): “I never see anybody the whole day”.",
      ["Anna: I never see anybody the whole day"],
    ],
    [
      "en",
      "“I never see anybody the whole day” — Anna, 34, social worker",
      ["Anna: I never see anybody the whole day"],
    ],
    [
      "en",
      "In the words of Anna (34, social worker): “I never see anybody the whole day”.",
      ["Anna: I never see anybody the whole day"],
    ],
    [
      "en",
      "“I never see anybody the whole day” (Anna, social worker, 34 years old).",
      ["Anna: I never see anybody the whole day"],
    ],
    [
      "en",
      "For Anna (34, social worker), “I never see anybody the whole day”.",
      ["Anna: I never see anybody the whole day"],
    ],
    [
      "en",
      "One social worker (Anna, 34) said: “I never see anybody the whole day”.",
      ["Anna: I never see anybody the whole day"],
    ],
    [
      "en",
      "“I never see anybody the whole day,” recalls Anna, who is 34 and has 12 years of experience.",
      ["Anna: I never see anybody the whole day,"],
    ],
    [
      "en",
      "“I never see anybody the whole day,” as Anna (34, social worker) put it.",
      ["Anna: I never see anybody the whole day,"],
    ],
    ["en", "“I never see anybody the whole day” (P4, line 12).", ["P4: I never see anybody the whole day"]],
    [
      "en",
      "Participant 4 (nurse, 34) explained that “I never see anybody the whole day”.",
      ["Participant 4: I never see anybody the whole day"],
    ],
    [
      "en",
      "“I never see anybody the whole day,” said Participant 4.",
      ["Participant 4: I never see anybody the whole day,"],
    ],
    [
      "en",
      "P4 said: “I never see anybody the whole day”. P5 replied: “I do, at lunch, with my team”.",
      ["P4: I never see anybody the whole day", "P5: I do, at lunch, with my team"],
    ],
    ["en", "“I never see anybody the whole day,” writes Lipsky (1980).", []],
    ["en", "“I never see anybody the whole day,” argued Goffman (1961, p. 12).", []],
    ["en", "“I never see anybody the whole day,” said the Minister in Parliament.", []],
    [
      "en",
      "“I sometimes feel I am talking to a machine,” reports Nadia (34, social worker).",
      ["Nadia: I sometimes feel I am talking to a machine,"],
    ],
    [
      "en",
      "“I sometimes feel I am talking to a machine,” Nadia (34, social worker) admitted.",
      ["Nadia: I sometimes feel I am talking to a machine,"],
    ],
    [
      "en",
      "Nadia (34, social worker) described this vividly: “I sometimes feel I am talking to a machine”.",
      ["Nadia: I sometimes feel I am talking to a machine"],
    ],
    [
      "en",
      "When asked about tools, Nadia (34, social worker) replied that “I sometimes feel I am talking to a machine”.",
      ["Nadia: I sometimes feel I am talking to a machine"],
    ],
    [
      "en",
      "This is what Nadia (34, social worker) meant when she said: “I sometimes feel I am talking to a machine”.",
      ["Nadia: I sometimes feel I am talking to a machine"],
    ],
    [
      "en",
      "Nadia, who has 12 years of experience, disagreed: “I sometimes feel I am talking to a machine”.",
      ["Nadia: I sometimes feel I am talking to a machine"],
    ],
    [
      "en",
      '"I sometimes feel I am talking to a machine" (Nadia, 34 y/o, social worker)',
      ["Nadia: I sometimes feel I am talking to a machine"],
    ],
    [
      "en",
      "‘I sometimes feel I am talking to a machine’ (Nadia, 34, social worker).",
      ["Nadia: I sometimes feel I am talking to a machine"],
    ],
    [
      "en",
      "“I sometimes feel I am talking to a machine,” lamented Nadia, 34.",
      ["Nadia: I sometimes feel I am talking to a machine,"],
    ],
    [
      "en",
      "Similarly, Nadia (34, social worker) noted, “I sometimes feel I am talking to a machine”.",
      ["Nadia: I sometimes feel I am talking to a machine"],
    ],
  ],
  "in a table": [
    [
      "fr",
      "| Personne | Verbatim |\n|---|---|\n| Ahmed (40e année, 12 ans d'ancienneté) | je ne vois plus personne de la journée |\n| Sofia (30e année, 6 ans d'ancienneté) | on a perdu le lien avec les gens |",
      ["Ahmed: je ne vois plus personne de la journée", "Sofia: on a perdu le lien avec les gens"],
    ],
    [
      "fr",
      "Thème\tExtrait\tParticipant\nLe temps\t« je ne vois plus personne de la journée »\tAhmed, 40e année, 12 ans d'ancienneté\nLe lien\t« on a perdu le lien avec les gens »\tSofia, 30e année, 6 ans d'ancienneté",
      ["Ahmed: je ne vois plus personne de la journée", "Sofia: on a perdu le lien avec les gens"],
    ],
    [
      "fr",
      "Thème\tExtrait\tParticipant\nLe temps\tje ne vois plus personne de la journée\tE4\nLe lien\ton a perdu le lien avec les gens\tE5",
      ["E4: je ne vois plus personne de la journée", "E5: on a perdu le lien avec les gens"],
    ],
    [
      "fr",
      "Prénom\tÂge\tCitation\nAhmed\t40 ans\tje ne vois plus personne de la journée\nSofia\t30 ans\ton a perdu le lien avec les gens",
      ["Ahmed: je ne vois plus personne de la journée", "Sofia: on a perdu le lien avec les gens"],
    ],
    [
      "fr",
      "Thème\n\nExtrait\n\nParticipant\n\nLe temps\n\n« je ne vois plus personne de la journée »\n\nAhmed, 40e année, 12 ans d'ancienneté\n\nLe lien\n\n« on a perdu le lien avec les gens »\n\nSofia, 30e année, 6 ans d'ancienneté\n\nSuite du texte qui ne dit rien de plus.",
      ["Ahmed: je ne vois plus personne de la journée", "Sofia: on a perdu le lien avec les gens"],
    ],
    [
      "en",
      "| Participant | Quote |\n|---|---|\n| P4 | I never see anybody the whole day |\n| P5 | I do, at lunch |",
      ["P4: I never see anybody the whole day", "P5: I do, at lunch"],
    ],
  ],
  "set off": [
    [
      "fr",
      "Ahmed (40e année, 12 ans d'ancienneté) raconte :\n\n> je ne vois plus personne de la journée",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "Comme le dit Ahmed (40e année, 12 ans d'ancienneté) :\n\n> je ne vois plus personne de la journée",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "Interrogé, Ahmed (40e année, 12 ans d'ancienneté) répond :\n\n    je ne vois plus personne de la journée\n\nLa suite.\n\nEncore une ligne.",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "> je ne vois plus personne de la journée\n>\n> Ahmed, 40e année, 12 ans d'ancienneté",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "> je ne vois plus personne de la journée\n> — Ahmed (40e année, 12 ans d'ancienneté)",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "> « je ne vois plus personne de la journée »\n> (Ahmed, 40e année, 12 ans d'ancienneté)",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "> je ne vois plus personne de la journée [Ahmed, 40e année, 12 ans d'ancienneté]",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
    [
      "fr",
      "Voici ses mots :\n\n> je ne vois plus personne de la journée\n\n(Ahmed, 40e année, 12 ans d'ancienneté)",
      ["Ahmed: je ne vois plus personne de la journée"],
    ],
  ],
  "in other forms": [
    [
      "fr",
      "À ce propos, Nadia (40e année, 21 ans d'ancienneté, 1er emploi) nous livre son ressenti : « j'ai l'impression de parler à une machine ».",
      ["Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "Nadia (40e année, 21 ans d'ancienneté, 1er emploi), quant à elle, n'y va pas par quatre chemins : « j'ai l'impression de parler à une machine ».",
      ["Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "Chez Nadia (40e année, 21 ans d'ancienneté, 1er emploi), le constat est amer : « j'ai l'impression de parler à une machine ».",
      ["Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "Le témoignage de Nadia (40e année, 21 ans d'ancienneté, 1er emploi) est éclairant à cet égard : « j'ai l'impression de parler à une machine ».",
      ["Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "Citons Nadia (40e année, 21 ans d'ancienneté, 1er emploi) : « j'ai l'impression de parler à une machine ».",
      ["Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "Écoutons Nadia (40e année, 21 ans d'ancienneté, 1er emploi) : « j'ai l'impression de parler à une machine »",
      ["Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "Ainsi, pour Nadia (40e année, 21 ans d'ancienneté, 1er emploi) : « j'ai l'impression de parler à une machine ».",
      ["Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "Ainsi Nadia (40e année, 21 ans d'ancienneté, 1er emploi) affirme-t-elle : « j'ai l'impression de parler à une machine ».",
      ["Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "Nadia (40e année, 21 ans d'ancienneté, 1er emploi) va plus loin encore. Selon elle, « j'ai l'impression de parler à une machine ».",
      ["Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "C'est ce qu'exprime Nadia (40e année, 21 ans d'ancienneté, 1er emploi) lorsqu'elle dit : « j'ai l'impression de parler à une machine ».",
      ["Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "C'est ce que nous dit Nadia (40e année, 21 ans d'ancienneté, 1er emploi) quand elle explique que « j'ai l'impression de parler à une machine ».",
      ["Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "Une assistante sociale nous a dit : « j'ai l'impression de parler à une machine » (Nadia, 40e année, 21 ans d'ancienneté, 1er emploi).",
      ["Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "« j'ai l'impression de parler à une machine », nous a-t-elle confié (Nadia, 40e année, 21 ans d'ancienneté, 1er emploi).",
      ["Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "« j'ai l'impression de parler à une machine », nous dira Nadia (40e année, 21 ans d'ancienneté, 1er emploi).",
      ["Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "« j'ai l'impression de parler à une machine », poursuit Nadia (40e année, 21 ans d'ancienneté, 1er emploi).",
      ["Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "« j'ai l'impression de parler à une machine », s'inquiète pour sa part Nadia (40e année, 21 ans d'ancienneté, 1er emploi).",
      ["Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "« j'ai l'impression de parler à une machine », reconnaît volontiers Nadia (40e année, 21 ans d'ancienneté, 1er emploi), qui travaille à Mons.",
      ["Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "« j'ai l'impression de parler à une machine », c'est ainsi que Nadia (40e année, 21 ans d'ancienneté, 1er emploi) décrit son quotidien.",
      ["Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "« j'ai l'impression de parler à une machine », déclare Nadia ( 40e année, 21 ans d'ancienneté, 1er emploi ) .",
      ["Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "« j'ai l'impression de parler à une machine» raconte Nadia (40e année, 21 ans d'ancienneté, 1er emploi).",
      ["Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "«j'ai l'impression de parler à une machine», raconte Nadia(40e année, 21 ans d'ancienneté, 1er emploi).",
      ["Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "« j'ai l'impression de parler à une machine »(Nadia, 40e année, 21 ans d'ancienneté, 1er emploi)",
      ["Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "« j'ai l'impression de parler à une machine » ( Nadia , 40^e année , 21 ans d’ancienneté , 1^er emploi )",
      ["Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "« j'ai l'impression de parler à une machine » (Nadia, 40 e année, 21 ans d'ancienneté, 1 er emploi).",
      ["Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "« j'ai l'impression de parler à une machine » (Nadia, 40ème année, 21 années d'ancienneté, premier emploi).",
      ["Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "« j'ai l'impression de parler à une machine » (Nadia, 40e année, 21 ans d’ancienneté, 1er emploi)¹².",
      ["Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "Elle dit : « j'ai l'impression de parler à une machine (Nadia, 40e année, 21 ans d'ancienneté, 1er emploi).",
      ["Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "j'ai l'impression de parler à une machine » (Nadia, 40e année, 21 ans d'ancienneté, 1er emploi).",
      ["Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "« j'ai l'impression de parler à une machine » (Nadia, 40e année, 21 ans d'ancienneté, 1er emploi",
      ["Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "« j'ai l'impression de parler à une machine » Nadia, 40e année, 21 ans d'ancienneté, 1er emploi).",
      ["Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "« j'ai l'impression de parler à une machine » – Nadia (40e année, 21 ans d'ancienneté, 1er emploi)",
      ["Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "« j'ai l'impression de parler à une machine » (Nadia | 40e année, 21 ans d'ancienneté, 1er emploi)",
      ["Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "Q : Et vous ? R : « j'ai l'impression de parler à une machine » (Nadia, 40e année, 21 ans d'ancienneté, 1er emploi)",
      ["Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "« j'ai l'impression de parler à une machine » (Nadia, AS, 40e année, 21 ans d'ancienneté, 1er emploi)",
      ["Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "« j'ai l'impression de parler à une machine » (Nadia, assistante sociale, CPAS, 40e année, 21 ans d'ancienneté, 1er emploi)",
      ["Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "« j'ai l'impression de parler à une machine » (entretien avec Nadia, 40e année, 21 ans d'ancienneté, 1er emploi)",
      ["Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "« j'ai l'impression de parler à une machine » (Nadia, 40e année, 21 ans d'ancienneté, 1er emploi, je souligne)",
      ["Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "« j'ai l'impression de parler à une machine » (Nadia. 40e année. 21 ans d'ancienneté. 1er emploi.)",
      ["Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "*« j'ai l'impression de parler à une machine »*, raconte Nadia (40e année, 21 ans d'ancienneté, 1er emploi).",
      ["Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "**Nadia** (40e année, 21 ans d'ancienneté, 1er emploi) : *« j'ai l'impression de parler à une machine »*",
      ["Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "> « j'ai l'impression de parler à une machine », raconte Nadia (40e année, 21 ans d'ancienneté, 1er emploi).",
      ["Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "« j'ai l'impression de parler à une machine » — propos de Nadia (40e année, 21 ans d'ancienneté, 1er emploi)",
      ["Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "« j'ai l'impression de parler à une machine », rapporte Nadia, de la même génération (40e année, 21 ans d'ancienneté, 1er emploi).",
      ["Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "Nadia, assistante sociale en CPAS depuis 21 ans, soupire : « j'ai l'impression de parler à une machine ».",
      ["Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "Âgée de 40 ans, Nadia (21 ans d'ancienneté) confie : « j'ai l'impression de parler à une machine ».",
      ["Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "Nadia, la quarantaine, 21 ans d'ancienneté, sourit : « j'ai l'impression de parler à une machine ».",
      ["Nadia: j'ai l'impression de parler à une machine"],
    ],
    [
      "fr",
      "Nadia nous explique (40e année, 21 ans d'ancienneté, 1er emploi) que « j'ai l'impression de parler à une machine ».",
      ["Nadia: j'ai l'impression de parler à une machine"],
    ],
  ],
  "between marks that do not match": [
    [
      "fr",
      "Elle dit : « on nous demande de tout encoder et moi je n'y arrive plus, raconte Nadia (40e année, 21 ans d'ancienneté, 1er emploi). La suite.",
      ["Nadia: on nous demande de tout encoder et moi je n'y arrive plus"],
    ],
    [
      "fr",
      "« on nous demande de tout encoder et moi je n'y arrive plus « , raconte Nadia (40e année, 21 ans d'ancienneté, 1er emploi).",
      ["Nadia: on nous demande de tout encoder et moi je n'y arrive plus"],
    ],
    [
      "fr",
      "“on nous demande de tout encoder et moi je n'y arrive plus », raconte Nadia (40e année, 21 ans d'ancienneté, 1er emploi).",
      ["Nadia: on nous demande de tout encoder et moi je n'y arrive plus"],
    ],
    [
      "fr",
      "« on nous demande de tout encoder et moi je n'y arrive plus ”, dit Nadia (40e année, 21 ans d'ancienneté, 1er emploi).",
      ["Nadia: on nous demande de tout encoder et moi je n'y arrive plus"],
    ],
    [
      "fr",
      "<< on nous demande de tout encoder et moi je n'y arrive plus >>, explique Nadia (40e année, 21 ans d'ancienneté, 1er emploi).",
      ["Nadia: on nous demande de tout encoder et moi je n'y arrive plus"],
    ],
    [
      "fr",
      "- « on nous demande de tout encoder et moi je n'y arrive plus », explique Nadia (40e année, 21 ans d'ancienneté, 1er emploi) ;",
      ["Nadia: on nous demande de tout encoder et moi je n'y arrive plus"],
    ],
    [
      "fr",
      "1) « on nous demande de tout encoder et moi je n'y arrive plus », explique Nadia (40e année, 21 ans d'ancienneté, 1er emploi).",
      ["Nadia: on nous demande de tout encoder et moi je n'y arrive plus"],
    ],
    [
      "fr",
      "« on nous demande de tout encoder et moi je n'y arrive plus ».\n\nNadia (40e année, 21 ans d'ancienneté, 1er emploi)",
      ["Nadia: on nous demande de tout encoder et moi je n'y arrive plus"],
    ],
    [
      "fr",
      "« on nous demande de tout encoder et moi je n'y arrive plus ».\n\n(Nadia, 40e année, 21 ans d'ancienneté, 1er emploi)\n\nLa suite du texte.",
      ["Nadia: on nous demande de tout encoder et moi je n'y arrive plus"],
    ],
    [
      "fr",
      "« on nous demande de tout encoder et moi je n'y arrive plus »\n\nNadia, 40e année, 21 ans d'ancienneté, 1er emploi.",
      ["Nadia: on nous demande de tout encoder et moi je n'y arrive plus"],
    ],
    [
      "fr",
      "Voici l'extrait :\n\n« on nous demande de tout encoder et moi je n'y arrive plus », raconte Nadia (40e année, 21 ans d'ancienneté, 1er emploi).",
      ["Nadia: on nous demande de tout encoder et moi je n'y arrive plus"],
    ],
    [
      "fr",
      "Nadia (40e année, 21 ans d'ancienneté, 1er emploi) raconte :\n\n« on nous demande de tout encoder et moi je n'y arrive plus »\n\nCe propos frappe.",
      ["Nadia: on nous demande de tout encoder et moi je n'y arrive plus"],
    ],
    [
      "fr",
      "Nadia (40e année, 21 ans d'ancienneté, 1er emploi) en témoigne.\n\n« on nous demande de tout encoder et moi je n'y arrive plus » (Nadia, 40e année, 21 ans d'ancienneté, 1er emploi)",
      ["Nadia: on nous demande de tout encoder et moi je n'y arrive plus"],
    ],
    [
      "fr",
      "« on nous demande de tout encoder et moi je n'y arrive plus », indique Nadia (femme, 40 ans, CPAS de Mons).",
      ["Nadia: on nous demande de tout encoder et moi je n'y arrive plus"],
    ],
    [
      "fr",
      "« on nous demande de tout encoder et moi je n'y arrive plus » (Nadia, CPAS de Mons, 40e année, 21 ans d'ancienneté, 1er emploi).",
      ["Nadia: on nous demande de tout encoder et moi je n'y arrive plus"],
    ],
    [
      "fr",
      "« on nous demande de tout encoder et moi je n'y arrive plus » (Nadia, 40^{e} année, 21 ans d'ancienneté, 1^{er} emploi ).",
      ["Nadia: on nous demande de tout encoder et moi je n'y arrive plus"],
    ],
    [
      "fr",
      "« on nous demande de tout encoder et moi je n'y arrive plus » (Nadia,40e année,21ans d’ancienneté,1eremploi).",
      ["Nadia: on nous demande de tout encoder et moi je n'y arrive plus"],
    ],
    [
      "fr",
      "« on nous demande de tout encoder et moi je n'y arrive plus » (Nadia , 40eme annee , 21 ans d'anciennete).",
      ["Nadia: on nous demande de tout encoder et moi je n'y arrive plus"],
    ],
    [
      "fr",
      "Nadia (40e année, 21 ans d'ancienneté, 1er emploi) : \"on nous demande de tout encoder et moi je n'y arrive plus\"",
      ["Nadia: on nous demande de tout encoder et moi je n'y arrive plus"],
    ],
    [
      "fr",
      "Nadia (40e année, 21 ans d'ancienneté, 1er emploi) – « on nous demande de tout encoder et moi je n'y arrive plus »",
      ["Nadia: on nous demande de tout encoder et moi je n'y arrive plus"],
    ],
    [
      "fr",
      "« on nous demande de tout encoder et moi je n'y arrive plus » nous explique une assistante sociale, Nadia (40e année, 21 ans d'ancienneté, 1er emploi).",
      ["Nadia: on nous demande de tout encoder et moi je n'y arrive plus"],
    ],
    [
      "fr",
      "« on nous demande de tout encoder et moi je n'y arrive plus », explique par exemple Nadia (40e année, 21 ans d'ancienneté, 1er emploi).",
      ["Nadia: on nous demande de tout encoder et moi je n'y arrive plus"],
    ],
    [
      "fr",
      "« on nous demande de tout encoder et moi je n'y arrive plus », peut-on lire dans l'entretien de Nadia (40e année, 21 ans d'ancienneté, 1er emploi).",
      ["Nadia: on nous demande de tout encoder et moi je n'y arrive plus"],
    ],
    [
      "fr",
      "« on nous demande de tout encoder et moi je n'y arrive plus », lance d'emblée Nadia (40e année, 21 ans d'ancienneté, 1er emploi) lorsque nous l'interrogeons.",
      ["Nadia: on nous demande de tout encoder et moi je n'y arrive plus"],
    ],
    [
      "fr",
      "« on nous demande de tout encoder et moi je n'y arrive plus », raconte aussi, non sans humour, Nadia (40e année, 21 ans d'ancienneté, 1er emploi).",
      ["Nadia: on nous demande de tout encoder et moi je n'y arrive plus"],
    ],
  ],
  "with words within them": [
    [
      "fr",
      "« Il m'a dit « tu encodes » et on nous demande de tout encoder et moi je n'y arrive plus », raconte Nadia (40e année, 21 ans d'ancienneté, 1er emploi).",
      ["Nadia: Il m'a dit « tu encodes » et on nous demande de tout encoder et moi je n'y arrive plus"],
    ],
    [
      "fr",
      "« Il m'a dit “tu encodes” et on nous demande de tout encoder et moi je n'y arrive plus », raconte Nadia (40e année, 21 ans d'ancienneté, 1er emploi).",
      ["Nadia: Il m'a dit “tu encodes” et on nous demande de tout encoder et moi je n'y arrive plus"],
    ],
  ],
  "in pieces": [
    [
      "fr",
      "« Je pars », raconte Nadia (40e année, 21 ans d'ancienneté, 1er emploi), « et on nous demande de tout encoder et moi je n'y arrive plus ».",
      ["Nadia: Je pars", "Nadia: et on nous demande de tout encoder et moi je n'y arrive plus"],
    ],
  ],
  "beside those of another": [
    [
      "fr",
      "« on nous demande de tout encoder et moi je n'y arrive plus », dit Nadia (40e année, 21 ans d'ancienneté, 1er emploi). « Moi je m'y plais bien », répond Luc (60e année, 35 ans d'ancienneté).",
      ["Nadia: on nous demande de tout encoder et moi je n'y arrive plus", "Luc: Moi je m'y plais bien"],
    ],
    [
      "fr",
      "Nadia (40e année, 21 ans d'ancienneté, 1er emploi) dit : « on nous demande de tout encoder et moi je n'y arrive plus », alors que Luc (60e année, 35 ans d'ancienneté) soutient : « moi je m'y plais bien ».",
      ["Nadia: on nous demande de tout encoder et moi je n'y arrive plus", "Luc: moi je m'y plais bien"],
    ],
    [
      "fr",
      "« on nous demande de tout encoder et moi je n'y arrive plus » (Nadia, 40e année, 21 ans d'ancienneté, 1er emploi). Pour Luc (60e année, 35 ans d'ancienneté), en revanche, « moi je m'y plais bien, c'est clair ».",
      ["Nadia: on nous demande de tout encoder et moi je n'y arrive plus", "Luc: moi je m'y plais bien, c'est clair"],
    ],
  ],
};
