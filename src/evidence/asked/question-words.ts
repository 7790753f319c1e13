import type { Lang } from "../../messages/words.js";

/** Words that stand in any question, and tell nothing of what it asks: folded, as they are said. Own lists, made by reading interviews. */
const SAID: Readonly<Record<Lang, string>> = {
  fr: `a ai aie alors apres as au aura aurais aurait aussi autre autres aux avait avec avez aviez avoir avons ca ce cela celle celui certain
    ces cet cette chacun chacune chaque chez chose choses ci combien comme comment contre dans de deja depuis des deux dire dirais dirait
    diriez dis dit dites donc donne donner donnerais donnez donnes du elle elles en encore entre es est et etaient etait etes etiez etre eu
    faire fais fait faites fois font hein ici il ils j je justement l la laquelle le lequel les lesquels leur leurs lui ma mais me meme mes
    moi mon n ne ni non nos notre nous on ont ou oui par parle parler parles parlez parce pas passe peu peut peux plus pour pourquoi pourrais
    pourriez pouvez pouviez puis qu quand quel quelle quelles quels quelque quelques qui quoi raconte raconter racontez rien s sa sais
    sans se sera serais serait ses si soit son sont sous sur ta te tes toi ton toujours tous tout toute toutes tres trop trouve trouves
    trouvez tu un une va vas veux voila voir vois voit vos votre voudrais voulez vous voyez vraiment y exemple exemples que pouvoir devoir vouloir falloir aller venir mettre prendre savoir voir faire dire avoir etre
    maintenant aujourd'hui avant utilise utilises utilisez`,
  en: `a about after all also am an and any anything are as at be because been before being but by can could did do does doing each else
    ever every for from get give go going had has have having he her here him his how i if in into is it its just kind let like lot many me
    mean might more most much my no not now of off on one only or other our out over please really right said say she should so some
    something still such tell than that the their them then there these they thing things think this those through to too under up us
    very want was way we well were what when where whether which while who whom why will with would yes you your yours example examples use used uses using now`,
};

export const COMMON: Readonly<Record<Lang, ReadonlySet<string>>> = {
  fr: new Set(SAID.fr.split(/\s+/)),
  en: new Set(SAID.en.split(/\s+/)),
};
