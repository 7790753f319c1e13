/**
 * Verbs in -er that people speak with, a list written for grille. By its ending alone `encodons` cannot be told from a noun (`boutons`);
 * for these verbs it can.
 */
export const VERBS_IN_ER: ReadonlySet<string> = new Set(
  `
abandonner abîmer aborder accéder accélérer accepter accompagner accorder accrocher accumuler accuser acheter
achever activer actualiser adapter adhérer administrer admirer adopter adorer adresser affecter afficher
affirmer affronter agacer aggraver agiter agresser aider aimer ajouter ajuster alerter alimenter alléger
allier allumer alterner améliorer amener amuser analyser animer annoncer annuler anticiper apaiser appeler
appliquer apporter apprécier approcher approuver appuyer archiver argumenter arracher arranger arrêter arriver
articuler aspirer assembler assister associer assommer assumer assurer attacher attaquer attester attirer
attraper attribuer augmenter automatiser autoriser avaler avancer avouer bâcler baisser balancer balayer baliser
basculer baser bénéficier blesser bloquer bosser bouger bouleverser bousculer boycotter brader bricoler briser
brûler buter cacher cadrer calculer calmer capter caser casser causer cautionner céder célébrer centraliser
centrer certifier cesser changer chanter charger chatter chauffer chercher chipoter cibler circuler cirer citer
clarifier classer classifier cliquer clôturer cocher coder cogiter coincer collaborer collecter coller combiner
combler commander commencer commenter communiquer comparer compenser compléter compliquer comporter composer
compter concentrer concerner concilier condamner confier confirmer confronter conjuguer connecter consacrer
conseiller conserver considérer consoler constater consulter contacter contenter contester continuer contourner
contrarier contrer contribuer contrôler converser coopérer coordonner copier corriger côtoyer coucher couler
couper coûter cracher craquer créer creuser crier critiquer croiser cuisiner culpabiliser cumuler danser
débarquer débarrasser débloquer déborder débrancher débrouiller débuter décaler décharger déchiffrer déchirer
décider déclarer déclencher décoller déconnecter décorer décrocher dédier dédoubler défoncer dégager dégoûter
déjeuner déléguer délier délivrer demander démarcher démarrer déménager demeurer démissionner démontrer
démotiver dénoncer dépanner dépasser dépêcher dépenser déplacer déplorer déposer déranger désirer désoler
dessiner destiner détacher détailler détecter déterminer détester détourner développer deviner dévoiler
dialoguer dicter différencier diffuser digérer digitaliser diminuer dîner diriger discuter disposer disputer
dissimuler distinguer distribuer diversifier diviser divorcer documenter dominer donner doser doubler douter
draguer dresser durer ébaucher écarter échanger échapper échouer éclairer éclater économiser écouter écraser
éduquer effacer effectuer effondrer effrayer élaborer élever éliminer éloigner emballer embarquer embaucher
embêter embrasser embrouiller émerger emménager emmener empêcher empiéter empiler employer emprunter encadrer
encaisser encoder encourager endurer énerver enfermer enfoncer engager engueuler enlever ennuyer enquêter
enregistrer enseigner entamer entasser enterrer entourer entraider entraîner entrer envisager envoyer épargner
épauler épeler éprouver épuiser errer espérer essayer essuyer estimer établer étaler étonner étouffer étudier
évacuer évader évaluer éviter évoluer évoquer exagérer examiner exciter excuser exécuter exercer exiger exister
expédier expérimenter expliquer exploiter explorer exploser exporter exposer exprimer expulser fabriquer fâcher
faciliter facturer favoriser fermer ficher fidéliser fier figer filer filmer filtrer financer fixer flasher
flotter focaliser foncer fonctionner fonder forcer former formuler fouiller franciser frapper freiner fréquenter
frôler fumer gâcher gagner galérer garder gaspiller geler gêner générer gérer glisser gommer goûter grappiller
gratter griller grouper guider habiliter habiter habituer harceler hésiter heurter honorer humaniser humilier
identifier ignorer illustrer imaginer imiter impacter impliquer importer imposer impressionner imprimer
improviser incarner inciter indiquer individualiser infliger influencer informatiser informer initier innover
inquiéter insérer insister inspecter inspirer installer instaurer intégrer intéresser interpeller interpréter
interroger intimider intituler inventer inventorier inviter isoler jeter jongler jouer juger justifier lâcher
laisser lancer larguer laver lever libérer licencier lier limiter liquider livrer localiser loger louer lutter
maîtriser majorer manger manier manifester manipuler manquer marcher marier marquer marrer masquer méfier
mélanger mêler menacer mener mentionner mériter mesurer militer modérer moderniser modifier monter montrer
moquer motiver mouiller multiplier naviguer négliger négocier nettoyer nier nommer noter notifier noyer
numériser objecter obliger observer obtempérer occuper offenser opérer opposer optimiser ordonner organiser
orienter oser ôter oublier outiller paniquer papoter paramétrer pardonner parier parler partager participer
passer patauger patienter payer pencher penser perdurer perfectionner persister personnaliser persuader
perturber peser péter photocopier photographier piéger piloter piocher piquer placer plaider plaisanter planer
planifier planter pleurer plier plonger pointer porter poser posséder poster potasser pousser pratiquer précéder
précipiter préciser préconiser préférer préoccuper préparer présenter préserver presser prester prêter prétexter
prier prioriser priver privilégier procéder procurer profiter programmer progresser projeter prolonger promener
prononcer proposer protéger prouver provoquer publier qualifier questionner quitter raccompagner raccrocher
racheter raconter raisonner rajouter râler ramasser ramener ramer ranger rappeler rapporter rapprocher
rassembler rassurer rater réadapter réaliser rebrancher recadrer recaler recenser recentrer recharger réchauffer
rechercher réclamer reclasser récolter recommander recommencer réconcilier recruter rectifier reculer récupérer
redemander redémarrer rédiger rediriger redonner redresser réencoder réessayer réévaluer réexpliquer référer
refiler reformuler refuser regagner regarder régler régner regretter regrouper régulariser réimprimer
réinitialiser réinventer rejeter relâcher relancer relater relayer relever relier remarquer remballer rembourser
remédier remercier remonter remplacer remuer rencontrer renforcer renoncer renouveler renseigner rentrer
renverser renvoyer réorganiser réorienter réparer reparler repasser repenser repérer répertorier répéter
replacer reporter reposer repousser représenter reprocher réserver résider résigner résister respecter respirer
ressasser ressembler restaurer rester résumer retaper retarder retirer retomber retourner retracer retravailler
retrouver réutiliser revaloriser réveiller révéler revendiquer rêver réviser révolter rigoler risquer rouler
ruiner saboter sacrifier saluer sanctionner saturer sauter sauvegarder sauver scanner sécher secouer sécuriser
séjourner sélectionner sembler sensibiliser séparer serrer siéger signaler signer signifier simplifier simuler
situer skyper soigner solliciter solutionner sombrer sonder sonner soucier souder souffler souhaiter soulager
soulever souligner soupçonner spécialiser spécifier stabiliser stagner stimuler stocker stopper stresser
structurer subsister suggérer superviser supplier supporter supposer supprimer surcharger surfer surmonter
surveiller susciter tabler tâcher taper tarder tâtonner télécharger téléphoner télétravailler témoigner tenter
terminer tester texter tirer tisser tolérer tomber toquer toucher tourner tracer traîner traiter trancher
transférer transformer transporter transposer travailler traverser trembler tricher trier tripler tromper
trouver tuer tutoyer unifier uploader urger user utiliser valider valoriser vanter varier veiller vérifier
verrouiller verser vexer vider virer viser visiter visualiser voler voter vouvoyer voyager zapper
`
    .trim()
    .split(/\s+/),
);
