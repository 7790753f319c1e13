/** Frequent French words without accents, less those that a plural or feminine ending makes of another. First names among them are words as well. */
export const COMMON_FRENCH = `
abaisse abaisser abandon abandonna abandonnant abandonne abandonnent abandonner abandonnera abandonnerai
abandonnerait abandonnez abandonnons abat abattage abattent abattoir abattra abattre abattu abbatiale abbaye
abbe abces abdique abdomen abdominale abeille abime abimer abject aboie aboiements abois aboli abolir abolit
abolition abolitionniste abominable abomination abondamment abondance abondant abonne abonnement abord
abordage abordant abordent aborder aborigenes about abouti aboutir aboutira aboutissant aboutissement
aboutissent aboutit aboyer abrege abreger abreviation abri abritait abritant abrite abritent abriter abruti
absence absent absenter abside absolu absolument absolution absolutisme absorbant absorbe absorber absorption
abstenir abstention abstinence abstraction abstrait absurde absurdite abus abuser abusez abusif abusive
academiciens academie academique acariens accable accedant accede accedent acceder accelerateur acceleration
accelere accelerer accelerez accent accentue accentuer accepta acceptable acceptais acceptait acceptant
acceptation accepte acceptent accepter acceptera accepterai accepterait accepterez accepteriez accepteront
acceptez acceptiez acception acceptons acces accessibilite accessible accession accessoire accident accidentel
accidentelle accidentellement acclamations acclame accolade accolee accompagna accompagnait accompagnant
accompagnateur accompagne accompagnement accompagnent accompagner accompagnera accompagnerai accompagnez
accompli accomplir accomplissement accomplit accord accorda accordait accordant accordent accordeon accorder
accordera accordez accouche accouchement accoucher accouplement accoupler accouru accoutrement accroc
accrochage accroche accrochent accrocher accroissement accroit accroitre accru accueil accueillant accueille
accueillent accueilli accueillir accueillit accueillons accumulation accumule accumulent accumuler accusa
accusait accusant accusation accuse accusent accuser accusez ace acetate acharne acharnement achat
acheminement acheminer acheta achetais achetait achetant achete achetent acheter achetera acheterai acheterait
acheteur achetez acheva achevant acheve achevement achevent achever acide acier acne acolyte acompte
acoustique acquereur acquerir acquierent acquiert acquiesce acquis acquisition acquit acquitte acquittement
acquitter acronyme acropole acte acteur actif action actionnaire activation active activement activer activez
activisme activiste activite actrice actualise actualite actuel actuelle actuellement acuite acupuncture
adaptation adapte adaptent adapter additif addition additionnel additionnelle adepte adequat adequation adhere
adherence adherent adherer adhesif adhesion adieu adjacente adjacents adjectif adjoindre adjoint adjonction
adjudant adjuge admet admettent admettez admettons admettre administrateur administratif administration
administrative administrativement administre administrer admirable admirais admirait admirateur admiration
admire admirent admirer admirez admis admissible admission adolescence adolescent adonis adonise adopta
adoptant adopte adoptent adopter adopterent adoptif adoption adoptive adorable adoraient adorais adorait
adoration adore adorent adorer adorerai adorerait adorez ados adoucir adrenaline adressant adresse adresser
adressez adulte adultere adversaire adverse adversite advienne aequo aeration aerer aerien aerienne aerodrome
aerodynamique aeronautique aeronavale aeronef aeroport aeroportee aerospatiale affaibli affaiblir
affaiblissement affaiblit affaire affame affectant affectation affecte affectent affecter affectera affectif
affection affectionne affective affectueuse affectueux affichage affichant affiche afficher affilee
affiliation affilie affine affinite affirma affirmait affirmant affirmatif affirmation affirme affirment
affirmer affleurements affluent afflux affole affoler affranchir affranchis affranchissement affranchit
affreuse affreusement affreux affront affronta affrontant affrontement affrontent affronter affut afin
africain afrikaans afro agacant agace agacer age agee agence agencement agenda agenouille agenouiller agent
ages agglomeration aggravation aggrave aggraver agi agile agir agira agirait agis agissait agissant agisse
agissements agissent agissez agissons agit agitation agitent agiter agneau agonie agora agrafeuse agraire
agrandi agrandir agrandissement agrandit agreable agree agregation agrege agrement agrementee agresse agresser
agresseur agressif agression agressive agressivite agricole agriculteur agriculture agronomique agrumes ah ai
aid aidais aidait aidant aide aident aider aidera aiderai aiderait aiderez aideriez aiderons aideront aidez
aidiez aidons aie aient aies aieux aigle aigre aigri aigu aiguille aiguise ail aile ailier aille aillent
ailleurs aimable aimaient aimais aimait aimant aime aimee aiment aimer aimera aimerai aimeraient aimerait
aimerez aimeriez aimerions aimeront aimez aimiez aimions aimons aine ainsi air airbus aire airs ais aisance
aise aisement aisselles ait ajout ajoutait ajoutant ajoutent ajouter ajouterai ajoutez ajuste ajustement
ajuster alarme alarmer albanais albedo albigeois albinos album alchimie alcool alcoolemie alcoolique
alcoolisme ale aleas aleatoire aleatoirement alentour alerte alerter alertez alfa algebre algebrique algerien
algerienne algorithme algorithmique algues alias alibi alicante alienation alienes aligne alignement aligner
aliment alimentaire alimentation alimentent alimenter alize alla allah allaient allais allait allaiter allant
alle allegations allegeance alleger allegorie allegorique alleluia allemand aller allergie allergique allez
alliage alliance alliant alliee allient allier allies alliez alligator allions allo allocation allocution
allonge allongement allonger allons alloues allumage allume allument allumer allumette allumeuse allumez
allure allusion alluvions alors alpes alpha alphabet alphabetique alphabetisation alpin alpinisme alpinistes
alsacien alsacienne alterations altercation altere alterer alternance alternant alternatif alternative
alternativement alterne altesse altitude alto altruiste aluminium alveolaire amabilite amadouer amande amant
amarres amaryllis amas amateur ambassade ambassadeur ambassadrice ambiance ambiant ambigu ambiguite ambitieuse
ambitieux ambition ambra ambre ambroisie ambulance ambulancier ambulant ame ameliorant amelioration ameliore
ameliorent ameliorer ameliorera amen amena amenage amenagement amenager amenait amenant amende amendement
amenent amener amenera amenerai amenerent amenez amer americain amerindien amerindienne amertume ames
amethyste ami amiable amiante amical amicaux amie amines amiral amis amitie ammoniac ammonium amnesie
amnesique amnistie amoche amont amorce amortissement amour amoureuse amoureux ampere amphetamines amphibie
amphitheatre ample amplement ampleur amplificateur amplification amplifier amplitude ampoule ampute amputer
amulette amusais amusait amusant amuse amusement amusent amuser amusera amusez amygdales an anal analgesiques
analogie analogique analogue analysant analyse analyser analyste analytique ananas anarchie anarchisme
anarchiste anatomie anatomiques ancestral ancetre anchois ancien ancienne anciennement anciennete ancrage
ancre andalou andouille androide ane aneanti aneantir aneantissement anecdote anemie anemone aneries anes
anesthesie anesthesiste anevrisme ange angevin anglais angle anglophone angoissante angoisse anguille animal
animalier animateur animation animatrice animaux anime animent animer animosite anis annales anneau annee
annexe annexer annexion anniversaire annonca annoncait annoncant annonce annoncent annoncer annuaire annuel
annuelle annuellement annulation annule annuler annulez anobli anomalie anonymat anonyme anonymement anormal
anormalement ans anse antagonisme antagoniste antan antarctique ante antecedent antenne anterieur
anterieurement anthologie anthrax anthropologie anthropologique anthropologue antibiotiques antichambre
anticipation anticipe anticiper anticommuniste anticorps antidepresseurs antidote antifasciste antigene
antimatiere antipape antiquaire antique antiquite antisemite antisemitisme antre anus anxiete anxieuse anxieux
aorte aout apache apaisant apaise apaisement apaiser apanage apartheid apercevoir apercois apercoit apercoive
apercoivent apercu aperitif apeure aphelie aphrodisiaque api apitoyer aplomb apocalypse apocalyptique apogee
apollon apologie apostolique apotre apparais apparaissait apparaissant apparaisse apparaissent apparait
apparaitra apparaitre apparat appareil appareillage apparemment apparence apparente apparition appartement
appartenaient appartenait appartenance appartenant appartenez appartenir appartenu appartiendra appartiennent
appartiens appartient apparu apparurent apparut appat appater appel appela appelaient appelais appelait
appelant appeler appelez appeliez appellation appelle appellent appellera appellerai appellerait appellerez
appellerons appelleront appelons appendice appendicite appetissant appetit applaudi applaudir applaudissements
applaudissez applaudit applicable application appliquant applique appliquent appliquer appoint apport apporta
apportais apportait apportant apportent apporter apportera apporterai apporterait apportez appreciais
appreciait appreciation apprecie apprecient apprecier appreciera apprecierais apprecierait apprecierez
appreciez apprecions apprehende apprehender apprenais apprenait apprenant apprend apprendra apprendrai
apprendre apprendrez apprendront apprenez appreniez apprenne apprennent apprenons apprenti apprentissage
appretais appretait apprete appris apprit apprivoiser approbation approchait approchant approche approchent
approcher approchera approchez approchons approfondi approfondir approfondissement approfondit appropriation
approprie approprier approuve approuver approuvez approvisionnement approvisionner approximation approximative
approximativement appui appuient appuyant appuye appuyer appuyez apres apte aptitude aquarelles aquarium
aquatique aqueduc aquilin arabe arabique arables arachide araignee arameen arbalete arbitrage arbitraire
arbitrairement arbitre arborant arbore arbre arbuste arc arcade arcatures archaique archange arche archeologie
archeologique archeologue archer archetype archeveque archiduc archiduchesse archipel architecte architectural
architecturaux architecture archives arcs arctique ardemment ardent ardeur ardoise are arene ares arete argent
argenterie argentine argile argon argot arguant argument argumentation argumenter aria aride arisa aristocrate
aristocratie aristocratique arithmetique armateur armature arme armement armenien armenienne armer armez
armistice armoire armoiries armorial armure armurerie arnaque arnaquer aromatique arome arrache arracher
arracherai arrange arrangeait arrangement arrangent arranger arrangera arrangerai arrangerait arrangeur
arrestation arret arreta arretaient arretais arretait arretant arretent arreter arretera arreterai arreterait
arreterez arreterons arreteront arretez arretiez arretons arriere arriva arrivaient arrivais arrivait arrivant
arrive arrivent arriver arrivera arriverai arriverait arriverent arriverez arriverons arriveront arrivez
arriviez arrivions arrivons arrogance arrogant arrondi arrondir arrondissement arrosage arrose arroser ars
arsenal arsenic art artefact artere arterielle arthrite article articulation articules artifice artificiel
artificielle artificiellement artillerie artisan artisanale artisanat artisanaux artiste artistique arts
arythmie as ascendance ascendant ascenseur ascension asiatique asile aspect asperges asphyxie aspirant
aspirateur aspiration aspire aspirer aspirine assaillant assainissement assassin assassinat assassiner assaut
assechement assemblage assemble assembler asseoir asseyais asseyait asseyez assez assied assiege assieger
assiette assignation assigne assigner assimilation assimile assimiler assis assista assistance assistant
assiste assistent assister assistera associant associatif association associe associent associer assoie
assoiffe assois assoit assomme assommer assomption assorti assouvir assume assumer assumerai assura assuraient
assurait assurance assurant assure assurement assurent assurer assurera assurerai assureur assurez assyrienne
asterie asteroide asthme asticots astiquer astre astrologie astronaute astronautique astronome astronomie
astronomique astuce astucieux asymetrie asymetrique atelier athee atheisme athlete athletique athletisme
atlantique atlas atmosphere atmospherique atome atomique atout atroce atrocement atrocites atropine attache
attachement attachent attacher attachez attaqua attaquait attaquant attaque attaquent attaquer attaquera
attaquerons attaqueront attaquez attaquons attarde attarder atteignait atteignant atteigne atteignent
atteignirent atteignit atteindra atteindre atteins atteint attelage attelle attenant attend attendaient
attendais attendait attendant attendent attendez attendiez attendions attendons attendra attendrai attendrait
attendre attendrez attendrir attendrons attendront attendu attentat attente attentif attention attentionne
attentive attentivement attenuantes attenuer atterri atterrir atterrissage atterrit attestation atteste
attestent attira attirail attirait attirance attirant attire attirent attirer attirera attirez attitre
attitude attractif attraction attrait attrape attrapent attraper attrapera attraperai attrapez attribuant
attribue attribuent attribuer attribut attribution attriste au aubaine aube auberge aucun aucunement audace
audacieuse audacieux audience audio audiovisuel audit auditeur audition auditionner auditorium augmenta
augmentait augmentant augmentation augmente augmentent augmenter augmentera augmentez augure auguste aumone
aumonier auparavant aupres auquel aura aurai auraient aurait aurez auriez aurions aurons auront aurores
auspices aussi aussitot austerite austral australien australienne autant autel auteur authenticite authentique
autisme autiste auto autobiographie autobiographique autobus autochtone autocollant autodefense
autodestruction autodetermination autodidacte autographe automates automatique automatiquement automatisation
automatise automne automobile autonome autonomie autoportrait autopsie autorisait autorisant autorisation
autorise autorisent autoriser autoritaire autorite autoroute autoroutier autour autre autrefois autrement
autrichien autrichienne autruche autrui auvergnat aux auxiliaire auxquelles auxquels avaient avais avait aval
avalanche avaler avanca avancait avancant avance avancement avancent avancer avancera avancez avancons avant
avantage avantageux avare avatar ave avec aveline avenement avenir aventure aventurer aventurier avenue avera
avere averent averer averse aversion averti avertir avertissement aveu aveugle aveuglement aveugler avez
aviateur aviation avide avidite aviez avion aviron avis avisez avocat avoine avoir avoisinant avoisine avons
avorte avortement avorter avorton avoue avouer avouez avril axe axee axes axiomes ayant ayez ayons azalee
azote azteque azur baba babioles babord babouin baby bac baccalaureat bache bacle bacon bacs bacterie
bacterienne badge baffe bagage bagarre bagarrer bagnole bague baguette bah bahut bai baie baignade baigne
baigner baignoire bail bailleurs bailli bailliage bain baionnette baisais baisait baise baisent baiser
baiserais baisez baisse baissent baisser baissez bal balade baladent balader balai balance balancent balancer
balancoire balayage balaye balayer balcon baleine balise balistique balivernes ballade balle ballerine ballet
ballon ballottage balneaire bals baltes balustrade bambou ban banal banane banc bancaire bandage bande bandeau
bander bandit bang banjo banlieue banner banni banniere bannir bannissement banque banqueroute banquet
banquette banquier bapteme baptise baptiser baptistes bar baraque baratin barbant barbare barbarie barbe
barbecue barbeles barbier barbu barder bareme barge baril barmaid barman baron baronne baronnet baronnie
baroque barque barrage barre barreau barrer barreur barricade barriere bars bas basalte basant bascule
basculement basculer base basent basic basilic basilique basique basket basques basse bassin bassiste bastille
bastion bat bataille bataillon batard batavia bateau bates bath bati batiment batir batisse batisseur batit
baton batonnets bats battaient battais battait battant batte battement battent batterie batteur battez battit
battons battra battrai battre battrons battront battu baume bavard bavardage bavarder bave baver bazar bea
beagle beat beatification beau beaucoup beaujolais beaute bebe bec becane bee beffroi beguin beh beige beignet
bel belge belier belle belligerants belvedere ben benedictine benediction benefice beneficia beneficiaient
beneficiaire beneficiait beneficiant beneficie beneficient beneficier benefique benevolat benevole bengali
beni benin benir benisse benit benne benzene bequille berberes bercail berceau berceuse beret berger berline
berne berner berrichonne besogne besoin bestiole beta betail bete betement betise beton bette beurre beuverie
bey biais biberon bibi bible bibliographie bibliothecaire bibliotheque biblique bicarbonate bicentenaire
biceps biche bicyclette bide bidon bidule bien bienfaisance bienfaiteur bienfaits bienheureuse bienheureux
bientot bienveillance bienveillant bienvenu bienvenue biere bijou bijouterie bijoutier bikini bilan bilaterale
bile biliaire bilingue bilinguisme billard bille billet bimoteur bin binaire bingo biochimie biographe
biographie biographique biologie biologique biologiste biomasse biopsie biosphere biplace bipolaire bis
biscuit bise bison bisou bissextile bistrot bit bite bits bizarre bizarrement bizut bizutage blabla black
blaguais blague blaguer blair blaireau blairer blame blamer blamez blanc blanche blanchi blanchiment blanchir
blanchisserie blason blaspheme ble bled blessant blesse blessent blesser blessera blessez blessure bleu
blindage blinde blizzard bloc blocage blocus blond blondie bloquant bloque bloquent bloquer bloquez blouse
blouson blues bluff bluffer bobards bobine bobo bocal boches boeuf bof boh boheme boira boirai boire bois
boisee boisson boit boiteux boitier boive boivent bol bolcheviks bolide bols bombarde bombardement bombarder
bombardier bombe bon bonbon bond bondir bonheur bonhomme bonjour bonne bonnement bonnet bons bonsoir bonte
bonus bookmaker boom booster bora bord bordant bordel bordelaise bordent border bordure boreal borgne borne
bosco boss bossais bossait bossent bosser bossez bossu boston botanique botaniste botte botter boubou bouc
boucan bouche boucher boucherie bouchon boucle boucler bouclez bouclier bouddha bouddhique bouddhisme
bouddhiste boude bouder boudin boue bouffe bouffent bouffer bouffon bouge bougeait bougent bouger bougera
bougerai bougez bougie bougre bouillant bouilli bouillir bouilloire bouillon boulanger boulangerie boule
boulet boulette boulevard bouleversant bouleverse bouleversement bouleverser boulon boulot boum bouquet
bouquin bourbon bourde bourdonnement bourgeois bourgeoisie bourgeons bourgs bourguignons bourre bourreau
bourrer bourrique bourse boursier bouscule bousculer bouse bouseux bousille bousiller boussole bout bouteille
boutique bouton bovin bowling box boxe boxer boxeur boy boyaux boycott boys bracelet braconnage braguette
braise bran brancard branche brancher brandebourg brandi brandy branle branler braquage braque braquer bras
brassage brasserie brave bravo bravoure break brebis breche bref bresil bresilien bresilienne bretelles
bretons bretzels breve brevet bribes brick bricolage bricole bricoler bride bridge briefing brievement brigade
brigadier brigand brigue briguer brillait brillamment brillant brille brillent briller brillera brin brioche
brique briquet bris brisant brisent briser brisera briserai briserait brisez bristol britannique broche
brochettes brochure brode broderie brome bronzage bronze bronzer brook brosse brosser brouette brouhaha
brouillard brouille brouiller brouillon brousse browning broyer broyeur bruit brulait brulant brule brulent
bruler brulera brulez brulure brumaire brume brun brunch brusque brusquement brut brutal brutalement brutalite
bruyamment bruyant bruyere bu buanderie buche bucher bucheron budget budgetaire buffet buffle building buisson
bulbe bulgare bulldozer bulle bulletin bungalow bunker bureau bureaucrates bureaucratie burlesque bus bush
business buste but bute buter buteur butin buts butte buvais buvait buvant buveur buvez buvons bye byzantin ca
cabane cabanon cabaret cabine cabinet cable caboche cabot caca cacahuete cacao cachaient cachais cachait
cachant cache cachemire cachent cacher cacherai cachet cachette cachez cachiez cachot cactus cadavre caddie
cade cadeau cadenas cadence cadet cadette cadmium cadran cadre cafard cafe cafeine cafeteria cafetiere cage
cagnotte cagoule cahier caid caille caillot caillou caimans caisse caissier caisson cake cal calamar calamite
calandre calcaire calcium calcul calculatrice calculer cale caleche calecon calendrier calibre calice calife
calin calligraphie calmant calme calmement calmer calmera calmez calomnie calories calotte calvados calvaire
calviniste camarade camaraderie cambrien cambriolage cambriole cambrioler cambrioleur came camelot camera
cameraman camion camionnette camionneur camisole camomille camouflage camoufler camp campagne campement camper
camping campus canada canadien canadienne canaille canal canalisation canaliser canape canard canari canaux
cancer cancereux candidat candidature candide canette caniche canif caniveau cannabis canne cannelle cannibale
canoe canon canonique canonise canot cantal cantine cantique canton cantonal cantonne canular canyon
caoutchouc cap capable capacite cape capetiens capitaine capitainerie capital capitalisation capitalisme
capitaliste capitaux capitole capitulation capitule caporal capot capoter caprice capricieuse capricieux caps
capsule capte capter capteur captif captivant captivite capturant capture capturer capuche car carabine
caractere caracterisant caracterisation caracterise caracterisent caracteriser caracteristique carafe caraibe
caramel carapace carats caravane caravelle carbone carburant carburateur carcasse cardiaque cardinal cardinaux
cardiologue careme carence caresse caresser carex cargaison cargo caricature caritative carmine carnage
carnaval carnet carnivore carolingien carolingienne carotide carotte carpe carrare carre carreau carrefour
carrelage carrement carriere carrosse carrosserie carrousel carrure cars cartable carte cartel carter
carthaginois cartographe cartographie carton cartonner cartouche cas casa cascade cascadeur case caser caserne
cash casher casier casino casque casquette cassation casse cassent casser cassera casserai casserole cassette
cassez caste castillan castor catacombes catalane catalogne catalogue catalyseur catalytique catastrophe
catastrophique catch catechisme categorie categorique categoriquement cathedrale catheter catholicisme
catholique catin cauchemar causa causalite causant cause causent causer causera causerait causez causses
caution cavale cavalerie cavalier cave caveau caverne caviar cavite cc ce ceci cecite cede cedent ceder
cederai ceinture cela celebrant celebration celebre celebrent celebrer celebrite celebrons celeri celestes
celibat celibataire celle cellier cellulaire cellule cellulose celte celtique celui cendre cendrier cendrillon
cense censure cent centaine centaure centenaire centime centimetre central centralisateur centralisation
centralise centraux centre centriste cepage cependant ceramique cercle cercueil cereales cerebral ceremonial
ceremonie cerf cerise cerisier cerne cerner certain certainement certes certificat certification certifie
certitude cerveau cervelle ces cesarienne cessa cesse cessent cesser cessera cesseront cessez cession cet
cetaces cetera cette ceux cf cg ch chacal chacun chagrin chahut chai chaine chair chaise chale chalet chaleur
chaleureuse chaleureusement chaleureux challenge challenger chalumeau chamade chamailler chamboule chambre
chameau champ champagne champignon champion championnat championne chance chancelier chancellerie chanceuse
chanceux chandail chandelle change changea changeais changeait changeant changement changent changeons changer
changera changerai changerait changerez changeront changez chanoine chanson chant chantage chantaient chantais
chantait chantant chantent chanter chantera chanterai chanteur chanteuse chantez chantier chantilly chantonne
chantons chanvre chaos chaotique chapeau chapelet chapelle chaperon chapiteau chapitre chaque char charabia
charbon charge chargement chargent charger chargera chargerai chargeur chargez chariot charismatique charisme
charitable charite charlatan charleston charmant charme charmer charmeur charniere charpente charpentier
charrette charrie charrue charte charter chartreuse chassait chassant chasse chassent chasser chasseur
chasseuse chassez chassis chastete chat chataignier chateau chatellenie chatiment chaton chatouille
chatouiller chatte chaud chaudiere chaudron chauffage chauffard chauffe chauffer chauffeur chaussee chaussette
chaussons chaussure chauve chaux chavirer chef cheffe chefferie cheik chelem chemin cheminee cheminement
chemise chemisier chene chenil chenille cheptel cheque chequier cher chercha cherchaient cherchais cherchait
cherchant cherche cherchent chercher cherchera chercherai chercherait chercheront chercheur chercheuse
cherchez cherchiez cherchions cherchons cheri cherir cheval chevalet chevalier chevauche chevaucher chevaux
chevelu chevelure chevet cheveu cheville chevre chevreuil chez chialer chiant chic chie chien chienne chier
chiffon chiffonne chiffre chiffrement chignon chiite chilien chimere chimie chimiotherapie chimique
chimiquement chimiste chimpanze china chine chinois chiot chiottes chips chirurgical chirurgie chirurgien
chirurgienne chlore chlorure choc chochotte chocolat choeur choisi choisir choisira choisirai choisirait
choisirent choisissant choisisse choisissent choisissez choisissons choisit choix cholera cholesterol chomage
chomeur chope choper chopper choquant choque choquer choral choregraphe choregraphie chose chou chouchou
chouette chretien chretienne chretiente christ christianisation christianisme chromatique chrome chromosome
chronique chroniqueur chrono chronologie chronologique chronometre chu chuchote chuchoter chut chuter ci ciao
cible cicatrice cidre ciel cieux cigale cigare cigarette cils cime ciment cimetiere cine cineaste cinema
cinematheque cinematique cinematographie cinematographique cingle cinq cinquantaine cinquante cinquantieme
cinquieme cintre cirage circoncis circoncision circonscription circonstance circuit circulaire circulant
circulation circule circulent circuler circulez cire cirer cirque ciseaux cisterciens citadelle citadins
citant citation cite citent citer citerne cithare citons citoyen citoyenne citoyennete citron citrouille
civiere civil civilisation civilise civique clade clair claire clairement clairiere clairon clan clandestin
clandestinement clandestinite clapet claque claquement claquer claquettes clarifier clarinette clarte classant
classe classement classent classer classeur classification classique classiquement clause claustrophobe
clavicule clavier cle clebs clef clement clercs clerge cles clic cliche client clientele cligne cligner
clignotant clignote climat climatique climatisation clin clinique clip clique cliquetis clitoris clivage clive
clochait clochard cloche clocher clochette clodo cloison cloitre clone clope cloque clore clos cloture clou
clouer clown club cm coach coalition cobalt cobaye cobra coca cocaine cocasse coccinelle coche cocher cochon
cochonne cochonneries cockpit cocktail coco cocon cocotte cocu codage code codification codifie coefficient
coequipier coeur coexistence coexistent coffre coffrer coffret cognac cogne cogner cognitif cognitive
cohabitent coherence coherent cohesion cohorte coiffe coiffer coiffeur coiffeuse coiffure coin coince coincer
coincide coincidence coincident coincider coke col cola coleopteres colere colerique colibri colis collaborant
collaborateur collaboration collaboratrice collabore collaborent collaborer collait collant collateraux
collation colle collecte collecter collecteur collectif collection collectionne collectionneur collective
collectivement collectivite college collegiale collegiens collegue collent coller collier collimateur colline
collision colocataire colombe colon colonel colonial coloniaux colonie colonisation colonise coloniser
colonnade colonne colonnettes colorant coloration colore colossal cols colt colza coma combat combattant
combattent combattez combattit combattons combattrai combattre combattu combien combinaison combinant
combinatoire combine combinent combiner comble combler combustible combustion comedie comedien comedienne
comestible comete comics comique comite commandait commandant commande commandement commander commanderie
commandeur commandez commanditaire commandite commando comme commemoration commemoratives commemore commemorer
commenca commencaient commencais commencait commencant commence commencement commencent commencer commencera
commencerai commencerent commencerons commenceront commencez commenciez commencions commencons comment
commentaire commentant commentateurs commenter commerages commercant commerce commercer commercial
commercialement commercialisation commercialise commerciaux commet commettent commettez commettre commis
commissaire commissariat commission commode commodore commotion commun communal communautaire communaute
communaux communement communication communion communique communiquent communiquer communisme communiste
commutatif commutation compact compagne compagnie compagnon comparable comparaison comparaitre comparant
comparative comparativement compare comparer compartiment compas compassion compatibilite compatible compatis
compatissant compatriote compensation compense compenser competence competent competiteurs competitif
competition competitivite compilation compile complaisance complement complementaire complementarite complet
completant completement completent completer complexe complexite complication complice complicite compliment
complimenter complique compliquer complot comploter comportait comportant comporte comportement comportent
comporter comportez composaient composait composant compose composent composer composite compositeur
composition compositrice compote comprehensible comprehensif comprehension comprehensive comprenaient
comprenais comprenait comprenant comprend comprendra comprendrai comprendrait comprendre comprendrez
comprendriez comprendront comprenez compreniez comprenne comprennent comprenons compresses compression
comprime compris comprit compromettre compromis compta comptabilite comptable comptaient comptais comptait
comptant compte comptent compter comptera compterait compteur comptez comptiez comptoir comptons compulsif
computer comtal comte comtesse con concedant concede concentrant concentration concentre concentrent
concentrer concentriques concept concepteur conception conceptuel concernaient concernait concernant concerne
concernent concert concertation concerto concession concevoir concierge concile concilier concitoyens conclave
conclu concluant concluent conclure conclusion conclut concois concoit concombre concordat concorde concourent
concourir concours concourt concret concretement concretise concretiser concu concubine concurrence
concurrencer concurrent concut condamna condamnant condamnation condamne condamnent condamner conde
condensation condescendant condition conditionne conditionnelle conditionnement condoleances condor conducteur
conductivite conductrice conduira conduirai conduire conduis conduisais conduisait conduisant conduisent
conduisez conduisirent conduisit conduit cone confection confederation confederees confederes conferant
confere conference conferencier conferent conferer confesse confesser confesseur confession confettis confia
confiance confiant confidence confident confidentialite confidentiel confidentielle confie confier
configuration confine confinement confins confirmant confirmation confirme confirment confirmer confirmera
confirmez confiscation confisque confisquer confiture conflit confluence confluent confond confondez confondre
confondu conformation conforme conformement conformer conformite confort confortable confortablement conforter
confrere confrerie confrontation confronte confronter confus confusion conge congedie congelateur congele
congeler congeneres congenitale conglomerat congolais congregation congres coniferes conique conjoint
conjointement conjonction conjoncture conjugaison conjugal conjuguee conjuration conjure connais connaissaient
connaissais connaissait connaissance connaissant connaisse connaissent connaisseur connaissez connaissiez
connaissions connaissons connait connaitra connaitrai connaitre connaitrez connaitront connard connasse
connecte connecter connecteur connerie connetable connexes connexion connotation connu connut conquerant
conquerir conquete conquiert conquis cons consacra consacrant consacre consacrent consacrer consanguinite
conscience consciencieux conscient conscription consecration consecutif consecutive consecutivement conseil
conseille conseiller consensus consent consentement consenti consequence consequent conserva conservant
conservateur conservation conservatisme conservatoire conservatrice conserve conservent conserver conservera
considera considerable considerablement consideraient considerais considerait considerant consideration
considere considerent considerer considerez considerons consigne consistait consistance consistant consiste
consistent consistoire consolation console consoler consolidation consolide consolider consommateur
consommation consomme consommer consonne consort consortium conspiration conspire constamment constance
constant constat constatant constater constellation constituaient constituait constituant constitue
constituent constituer constitutif constitution constitutionnel constitutionnelle constructeur construction
construire construis construisant construisent construisit construit consul consulaire consulat consultant
consultatif consultation consultative consulte consulter consume consumer contact contacter contactera
contacterai contactez contagieuse contagieux contagion container contamination contamine contaminer conte
contemplation contemple contempler contemporain contenaient contenait contenant conteneur contenir content
contentant contentent contenter contenterai contentieux contenu contestation conteste contestent contester
conteur contexte contiennent contient continent continental continentaux contingent continu continua
continuaient continuais continuait continuant continuation continuellement continuent continuer continuera
continuerai continuerent continuerez continuerons continueront continuez continuite continuons continuum
contondant contour contournant contourne contourner contracte contracter contraction contradiction
contradictoire contraignant contraignent contraindre contraint contraire contrairement contrarie contrarier
contraste contrat contravention contre contrebande contrebandiers contrebas contrebasse contrecarrer
contredire contredit contrefacon contrefort contremaitre contrepartie contrepoids contrer contretemps
contribua contribuable contribuant contribue contribuent contribuer contribution controlais controlait
controlant controle controlent controler controleur controlez controlons controverse contumace contusion
convainc convaincant convaincre convaincu convalescence convenable convenablement convenait convenance
convenir convention conventionnel conventionnelle conventuels convenu convergence convergent conversation
conversion converti convertir convertisseur convertit conviction conviendra conviendrait convienne conviennent
conviens convient convives convocation convoi convoite convoque convoquer convulsions cool cooperatif
cooperation cooperative coopere cooperer cooperez coordination coordonne coordonner copain copie copier
copilote copine copte copyright coq coqs coque coquillage coquille coquin cor corail coran coranique corbeau
corbeille corbillard corde cordon coreen coreenne coriace corne cornet cornichon coroner corporation corporel
corporelle corps corpus correct correctement correction correctionnel correlation correspond correspondait
correspondance correspondant correspondent correspondrait correspondre corrida corridor corrige corriger
corrompre corrompu corrosion corruption corsaires corse corset cortege cortex corvee corvette cosaque
cosmetiques cosmique cosmologie cosmopolite cosmos costard costaud costume cotation cote coteaux cotelettes
cotiere cotiers cotoie coton cotoyer cottage cou couchage couchais couchait couchant couche couchent coucher
couchera coucherai couchette couchez coucou coude coudre couette couille couillon coulait coulant coule
coulent couler coulera couleur coulisse couloir country coup coupable coupait coupant coupent couper coupera
couperai coupez couplage couple couplet coupole coupon coupure cour courage courageuse courageusement
courageux couraient courais courait couramment courant courbe courbure courent coureur coureuse courez courir
couronne couronnement couronner courons courrez courrier courroux coursier court courtier courtisane courtiser
courtois courtoisie couru cousin coussin cousu cout coutait couteau coutent couter coutera couterait couteuses
couteux coutume couture couturiere couve couvent couvercle couvert couverture couvrait couvrant couvre
couvrent couvrez couvrir couvrira couvrirai covid coyote crabe crache cracher crack crackers craie craignaient
craignais craignait craignant craignent craignez craindre crains craint crame cramer crampe crampons cran
cranien crapaud crapule craquant craque craquer crash crasse crasseux cratere cravate crayon crea creait
creanciers creant createur creatif creation creative creativite creatrice creature creche credibilite credible
credit credo credule cree creent creer creera creerent creez cremaillere creme creneau creole creons crepe
crepuscule crete cretin creusant creuse creusement creusent creuser creusez creux creve crevent crever
crevette cri criaient criais criait criant cric cricket crie crient crier criez crime criminalite criminel
criminelle criniere crique cris crisse crissement cristal cristaux critere critiquant critique critiquent
critiquer croate crochet crocodile crocs croie croient croira croirai croirait croire croirez croiriez
croiront crois croisade croisement croisent croiser croiseur croisez croisiere croisillon croissance croissant
croit croitre croix croquer croquettes croquis cross crotte croustillant croute croyable croyaient croyais
croyait croyance croyant croyez croyiez croyons cru cruaute cruche crucial crucifie crucifier crucifix crue
cruel cruelle cruellement crus crustaces crypte cryptographie cuba cubain cube cubique cueillette cueilli
cueillir cuiller cuir cuirasse cuisine cuisiner cuisinez cuisinier cuisse cuisson cuit cuivre cul culinaire
culminant culmine culot culotte culpabilise culpabiliser culpabilite culs culte cultivables cultivateurs
cultive cultiver culturales culture culturel culturelle cumule cupide cupidite curacao cure curieuse
curieusement curieux curiosite curry cursus cutanee cutter cuve cuvette cuvier cyanure cybernetique cyclable
cycle cyclique cyclisme cycliste cyclone cygne cylindre cylindrique cynique cynisme cyrillique cytoplasme dac
dada dague daim dallas dalle dam damas dame damnation damne dancing dandy danger dangereuse dangereusement
dangereux dangerosite danois dans dansais dansait dansant dansent danser dansera danserai danseur danseuse
dansez dansons dard data datant datation date datent dater daube dauphin davantage de dealer deambulatoire
deballer debarqua debarque debarquement debarquent debarquer debarquez debarras debarrasse debarrasser
debarrassera debat debattre debattu debauche debile debit debiteur debloque debloquer deboires debordante
deborde debordements deborder debouchant debouche debouchent deboucher debout debranche debrancher debris
debrouille debrouiller debrouillera debrouillerai debrouillez debusquer debut debuta debutant debutent debuter
deca decadence decalage decaler decapitation decapite decapiter decapotable decede decembre decence decennie
decent decentralisation decentralisee deception decerne deces decevant decevez decevoir decevrai dechaine
dechainer decharge decharger dechet dechiffre dechiffrer dechiquete dechiqueter dechire dechirent dechirer
dechirure dechu decida decide decidement decident decider decidera deciderai deciderent decideurs decidez
decidons decisif decision decisive declara declarant declaration declare declarent declarer declarera
declarons declassement declenchant declenche declenchement declenchent declencher declenchera declencheur
declic declin declina declinaison decliner decoder decois decoit decollage decolle decoller decollete
decolonisation decombres decompose decomposer decomposition decompresser decompte deconne deconnecte
deconnecter deconner deconnez deconseille decontamination decontracte decor decorateur decoratif decoration
decorative decorer decoule decoulent decoupage decoupe decouper decourage decourager decouvert decouvrait
decouvrant decouvre decouvrent decouvreur decouvrez decouvrir decouvrira decouvrirai decouvrirent decouvrirez
decouvrirons decouvriront decouvrit decouvrons decret decrire decris decrit decrivait decrivant decrivent
decrivez decrivit decrochage decroche decrochent decrocher decroissance decroissant decroit decrypter decu
dedans dedicace dedie dedier dedommagement dedommager deduction deduire deduis deduit deesse defaillance
defaire defait defaut defavorable defavorises defectueuse defectueux defend defendait defendant defendent
defendeur defendez defendit defendrai defendre defendu defense defenseur defensif defensive defi
defibrillateur deficience deficit deficitaire defier defigure defile defilement defilent defiler defini
definir definissant definissent definit definitif definition definitive definitivement defonce defoncer
deforestation deformation deforme defouler defunt degage degagement degagent degager degagez degaine degainer
degat degenere degenerer degommer degonfle degonfler degote degoter degourdir degout degoutant degradant
degradation degrade degradent degrader degre deguerpir degueulasse deguise deguisement deguiser degustation
deguste deguster dehors deja dejeune dejeuner dejouer dela delai delaisse delegation delegue deliberations
delibere deliberement delicat delicatement delicatesse delice delicieuse delicieux delimite delimiter
delinquant delirant delire delirer delirez delit delivrance delivre delivrer deloger deloyal delta deluge
demain demanda demandaient demandais demandait demandant demande demandent demander demandera demanderai
demanderait demanderent demanderez demanderont demandeurs demandez demandiez demandions demandons demange
demantele demantelement demanteler demarcation demarche demarque demarquer demarrage demarre demarrent
demarrer demarrez demasque demasquer deme demeler demembrement demenage demenagement demenager demenageurs
demence dement dementi demeura demeurant demeure demeurent demeurer demeurera demi deminage demineurs
demission demissionna demissionnaire demissionne demissionner demobilise democrate democratie democratique
democratisation demode demographie demographique demoiselle demoli demolir demolition demon demoniaque
demonstration demonte demonter demontra demontrant demontre demontrent demontrer demunis deni deniche denicher
deniers denigrer denombrait denombre denomination denomme denoncant denonce denoncent denoncer denoncerai
denonciation denote denouement denrees dense densite dent dentaire dentelle dentier dentifrice dentiste denue
deodorant deontologie depanner depanneuse depart departage departager departement departemental departementaux
depassait depassant depasse depassement depassent depasser depassez depeche depecher depechez depechons
depeint depend dependaient dependait dependance dependant dependent dependra dependre depens depensent
depenser depistage depit deplace deplacement deplacent deplacer deplacez deplaire deplaisant deplait deploie
deploiement deploient deplorable deplore deploye deployer deplu deportation deporte depose deposer deposerai
deposez deposition depot depotoir depouille depouiller depourvu depressif depression depressive deprimant
deprime deprimer depuis deputation depute der deraille derailler deraisonnable derange derangeait derangeant
derangement derangent deranger derangera derangerai derangerait derangez derape derby derision derisoire
derivant derive derivent deriver dernier dernierement derobe derober derogation deroula deroulaient deroulait
deroulant deroule deroulement deroulent derouler deroutant deroute derriere des desaccord desactive desactiver
desagreable desagrement desamorcer desapprouve desarme desarmer desarroi desastre desastreuse desastreux
descend descendais descendait descendance descendant descendent descendez descendons descendra descendrai
descendre descendu descente descriptif description descriptive desequilibre desert deserteur desertification
desertion desertique desespere desesperement desespoir deshabille deshabiller deshonneur deshonore
deshydratation deshydrate design designait designant designation designent designer desillusion desinfectant
desinfecter desintegration desinteresse desintoxication desinvolte desir desirable desirais desirait desire
desiree desirent desirer desireux desirez desobei desobeir desobeissance desole desordre desoriente desormais
desquelles desquels dessein dessert desservait desservant desservent desservi desservir dessin dessina
dessinant dessinateur dessinent dessiner dessous dessus destabiliser destin destinataire destination destitue
destitution destroyer destructeur destruction destructrice desuetude detache detachement detacher detail
detaille detecte detecter detecteur detection detective detenait detenant detend detendre detendu detenez
detenir detente detenteur detention detentrice detenu deterioration determinant determination determine
determiner determinisme deterministe deterre deterrer detestable detestaient detestais detestait deteste
detestent detester detesterais detestez detestiez detiennent detiens detient detonateur detonation detour
detourne detournement detourner detracteurs detraque detresse detriment detritus detroit detruira detruirai
detruirait detruire detruiront detruis detruisant detruisent detruisez detruisirent detruisit detruit dette
deuil deux deuxieme deuxiemement devaient devais devait devalise devaliser devancant devance devancer devant
devastateur devaste developpa developpant developpe developpement developpent developper developperent
developpeur devenaient devenais devenait devenant devenez deveniez devenir devenons devenu deverrouiller devez
deviation devie deviendra deviendrai deviendrait deviendrez deviendrons deviendront devienne deviennent
deviens devient devier deviez devin deviner devineras devinette devinez devinrent devint devions devis devoile
devoiler devoir devolu devolution devons devore devorent devorer devotion devoue devouement devra devrai
devraient devrait devrez devriez devrions devrons devront dg diabete diabetique diable diabolique diacre
diademe diagnostic diagnostique diagnostiquer diagonale diagramme dialecte dialogue dialyse diamant diametre
diaphragme diarrhee diaspora dicotyledones dictateur dictature dicte dicter dictionnaire dicton diese diesel
diete dieu diffamation differe differemment difference differenciation differencie differencient differencier
differend different differentielle differer difficile difficilement difficulte diffraction diffus diffusent
diffuser diffuseurs diffusion digere digerer digestif digestion digital digne dignement dignitaire dignite
digue dilatation dilatees dilemme diligence dilution dimanche dimension diminuant diminue diminuent diminuer
diminutif diminution dinait dinde dindon dine diner dinez ding dingo dingue dinons dinosaure diocese dioxyde
diplomate diplomatie diplomatique diplome dipteres diptyque dira dirai diraient dirait dire direct directement
directeur direction directive directoire directrice direz diriez dirige dirigea dirigeable dirigeais dirigeait
dirigeant dirigent dirigeons diriger dirigera dirigez dirons diront dis disaient disais disait disant
discernement disciple disciplinaire discipline disco discographie discontinuite discorde discotheque discours
discrediter discret discretement discretion discrimination disculper discussion discutable discutait discute
discutent discuter discutera discuterons discutez discutions discutons dise disent disgrace disiez disions
disjoncte disjoncteur dislocation disons disparais disparaissait disparaisse disparaissent disparaissez
disparait disparaitra disparaitre disparaitront disparites disparition disparu disparut dispensaire dispense
disperse dispersent disperser dispersion disponibilite disponible disposaient disposait disposant dispose
disposent disposer disposez dispositif disposition disposons disputa disputaient disputait disputant dispute
disputent disputer disputez disputons disque disquette dissection dissemines dissensions dissequer
dissertation dissidence dissident dissimulation dissimule dissimuler dissipe dissiper dissociation dissolution
dissoudre dissous dissout dissuader dissuasion distance distant distillation distinct distinctif distinction
distinguait distinguant distingue distinguent distinguer distorsion distraction distraire distrait distribue
distribuer distributeur distribution district dit dite dits diurne diva divan divergence divergent divers
diversification diversifie diversifier diversion diversite divertir divertissant divertissement dividendes
divin divination divinite divisant divise divisent diviser division divisionnaire divorce divorcent divorcer
divulgue divulguer dix dixieme dizaine dl do docile docks docteur doctorat doctrine document documentaire
documentation documentee documenter dodo dogmatique dogme doigt dois doit doive doivent dol doleances dollar
dolmen dom domaine dome domestication domestique domicile dominait dominant domination domine dominent dominer
dominicain dominion domino dommage dompter don donateur donation donc donjon donna donnaient donnais donnait
donnant donne donnent donner donnera donnerai donneraient donnerait donnerent donnerez donneriez donnerons
donneront donneur donnez donniez donnons dons dont dopage dopamine dope dore dorenavant dormaient dormais
dormait dormant dorme dorment dormez dormi dormiez dormir dormira dormirai dormirez dormons dors dorsale dort
dortoir dos dosage dose dossier dot dotation dote doter douai douairiere douane douaniere douaniers double
doublement doubler doublure douce doucement douceur douche doucher doue douille douillet douleur douloureuse
douloureux doutais doutait doute doutent douter douteuse douteux doutez doux douzaine douze douzieme doyen
dragon draguait drague draguer dragueur drain dramatique dramaturge drame drap drapeau draper dressage dresse
dressent dresser drive droguait drogue droguer droit droitier drole drolement dry du dual dualite duc ducal
duche duchesse ducs due duel dues dundee dunes duo dupe duper duquel dur dura durabilite durable durablement
durait durant durcissement dure durement durent durer durera durerait durs dus dut duvet dynamique dynamisme
dynamite dynamo dynastie dynastique dysfonctionnement eau eaux ebats ebauche eblouissant eboueur ebranle
ebranler ebriete ebruite ebullition ecaille ecarlate ecart ecartement ecarter ecchymoses ecclesiastique
echange echangent echanger echangerais echantillon echantillonnage echappa echappait echappatoire echappe
echappement echappent echapper echappera echarpe echauffe echauffement echauffer echeance echeant echec
echelle echelon echiquier echo echographie echoit echoua echoue echouent echouer echouera echouez
eclaboussures eclair eclairage eclairci eclaircir eclaircit eclairer eclaireur eclat eclata eclatant
eclatement eclatent eclater eclatera eclectique eclectisme eclipse eclipser ecliptique eclore ecoeurant ecole
ecolier ecologie ecologique ecologiste economie economique economiquement economise economiser economiste
ecope ecorce ecorche ecorcher ecossais ecosse ecosysteme ecoule ecoulement ecoulent ecouler ecoutais ecoutait
ecoutant ecoute ecoutent ecouter ecoutera ecouterai ecouterait ecouteront ecouteurs ecoutez ecoutiez ecoutille
ecoutons ecran ecrasant ecrase ecraser ecrira ecrirai ecrire ecris ecrit ecriteau ecriture ecrivain ecrivais
ecrivait ecrivant ecrive ecrivent ecrivez ecriviez ecrivit ecroule ecrouler ecume ecureuil ecurie ecuyer eden
edification edifice edifie edifier edit editer editeur edition editorial editoriaux editrice educateurs
educatif education educative eduque eduquer efface effacent effacer effacera effectif effective effectivement
effectua effectuait effectuant effectue effectuent effectuer effervescence effet efficace efficacement
efficacite effigie effleure effondre effondrement effondrer effondrera efforce effort effraction effraie
effrayant effraye effrayer effroi effronte effroyable egal egalant egalement egaler egalitaire egalite egard
egare egarer egaux egayer egide eglise ego egocentrique egoisme egoiste egorge egorger egout egratignure
egyptien egyptienne egyptologue eh ejecte ejecter elaboration elabore elaborer elan elance elargi elargir
elargissant elargissement elargit elasticite elastique eldorado electeur election electoral electorat
electoraux electricien electricite electrifie electrique electrochocs electrocute electrode electromagnetique
electron electronique electrotechnique elegance elegant element elementaire elephant eleva elevage elevait
elevant elevation eleve elevent elever elevera eleveur elfe eliminant elimination eliminatoires elimine
eliminer elire elisent elit elixir elle ellipse elliptique eloge elogieux eloigne eloignement eloignent
eloigner eloignez eloquent elu elucider elue elus email emanant emanation emancipation emane emaux emballage
emballe emballer emballez embarcation embargo embarque embarquement embarquent embarquer embarras embarrassant
embarrasse embarrasser embauche embaucher embellissement embetant embete embeter embeterait embetez
emblematique embleme embobiner embolie embouchure embouteillage embranchements embrassais embrassait
embrassant embrasse embrassent embrasser embrasserai embrassez embrayage embrouille embrouiller embryon
embryonnaire embuscade eme emeraude emerge emergence emergent emerger emerite emet emettant emettent emetteur
emettre emeute emigration emigre emigrent emigrer eminence eminent emirats emis emissaire emission emmenage
emmenager emmenais emmenait emmenant emmene emmenent emmener emmenera emmenerai emmenez emmenons emmerde
emmerder emmerdeur emmerdeuse emoi emotif emotion emotionnel emotionnelle emotive emouvant emouvoir empare
emparer empathie empecha empechait empechant empeche empechement empechent empecher empechera empecherai
empecherait empechez empereur empeste empire empirer empirique emplacement empli emplit emploi emploient
employa employe employer employeur empoisonne empoisonnement empoisonner emporta emportant emporte emportent
emporter emportera emportez empote empreint emprise emprisonne emprisonnement emprisonner emprunt empruntant
empruntent emprunter emu emue emulation en encadre encadrement encadrent encadrer encaisse encaisser enceinte
encens encercle encerclement encerclent encercler enchaine enchainement enchainent enchainer enchante
enchantement enchere enclave enclenche enclin enclos encombre encontre encorbellement encore encourage
encouragea encourageant encouragement encouragent encourager encre encyclique encyclopedie encyclopedique
endemique endette endommage endommager endorme endormi endormir endors endort endosser endroit enduit
endurance endurci endurcir endure endurer energetique energie energique enervait enervant enerve enervent
enerver enervez enfance enfant enfantin enfer enferme enfermer enfile enfiler enfin enflamme enflammer enfle
enflure enfoire enfonce enfoncer enfoui enfreindre enfreins enfreint enfui enfuir engage engagea engageant
engagement engagent engager engagez engendre engendrent engendrer engin englobant englobe englouti engloutir
engouement engourdi engrais engueule engueuler enigmatique enigme enjambe enjeu enjouee enlacer enlevait
enlevant enleve enlevement enlevent enlever enlevera enleverai enlevez ennemi ennui ennuient ennuierait
ennuyais ennuyait ennuyant ennuye ennuyer ennuyeuse ennuyeux ennuyez enonce enorme enormement enquetait
enquete enquetent enqueter enqueteur enqueteuse enquetez enquetons enquetrice enrage enrayer enregistre
enregistrement enregistrer enregistreur enrichi enrichir enrichissement enrichit enrole enroler enroule
enseigna enseignait enseignant enseigne enseignement enseignent enseigner enseignez ensemble ensoleille
ensoleillement ensorcele ensuite entablement entaille entama entame entament entamer entend entendaient
entendais entendait entendant entendement entendent entendez entendiez entendit entendons entendra entendrai
entendrait entendre entendrez entendront entendu entente enterine enterre enterrement enterrer entete
entetement enthousiasme enthousiaste entier entierement entite entorse entourage entourant entoure entourent
entourer entra entracte entraide entraider entrailles entrain entraina entrainais entrainait entrainant
entrainement entrainent entrainer entrainera entraineur entrais entrait entrant entrave entraver entre
entrejambe entremise entrent entrepot entreprend entreprendre entrepreneur entreprennent entrepris entreprit
entrer entrera entrerai entrerent entrerez entreront entretenait entretenir entretenu entretien entretiennent
entretient entrevoir entrevue entrez entrons entuber enumere envahi envahir envahissent envahisseur envahit
enveloppe envelopper envergure enverra enverrai enverrait enverrons enverront envers envie envier envieux
environ environnantes environnants environnement environnemental environnementaux envisage envisageable
envisageais envisagent envisager envisagez envoi envoient envol envoler envoya envoyaient envoyais envoyait
envoyant envoye envoyer envoyez envoyons enzyme eolien eon epais epaisse epaisseur epanouie epanouir
epanouissement epanouit epargne epargner epargnerai epargnez eparpilles epars epatant epate epater epaule
epave epee epeler eperdument ephemere epi epice epicentre epicerie epicier epidemie epier epilepsie epiler
epilogue epinards epine epingle epingler epiniere epiphane epique epis episcopal episcopat episode
episodiquement epistolaire epithete epitre epluche eplucher eponge eponyme epopee epoque epousa epousant
epouse epouser epousera epouserai epousez epoustouflant epouvantable epouvantail epoux epreuve epris eprouvant
eprouve eprouver epuisant epuise epuisement epuiser epuration equateur equation equatoriale equilibre
equilibrer equipage equipant equipe equipement equiper equipier equitable equitablement equitation equite
equivalence equivalent equivaut equivoque erable eradication eradiquer eraflure ere erection ergonomie erige
eriger ermite erosion erotique erotisme errance errant erre errer erreur erronee erudit erudition eruption es
escadre escadrille escadron escalade escalader escale escalier escapade escargot escarpement escient esclavage
esclavagiste esclave escobar escompte escorte escorter escouade escrime escrimeur escroc escroque escroquer
escroquerie esoterique esoterisme espace espagnol espece esperais esperait esperance esperant esperanto espere
esperent esperer esperez esperiez esperions esperons espiegle espion espionnage espionnais espionnait espionne
espionner espoir esprit esquisse esquive esquiver essai essaient essaiera essaierai essaierait essaieront
essaim essaya essayage essayaient essayais essayait essayant essaye essayent essayer essayerai essayez
essayiez essayiste essayons essence essentiel essentielle essentiellement essor essouffle essuie essuye
essuyer est estampe esthetique estimait estimant estimation estime estiment estimer estivale estomac estompe
estonien estrade estropie estuaire et etable etabli etablir etablirent etablissant etablissement etablissent
etablit etage etagere etaient etain etais etait etalage etalant etale etaler etalon etamines etanche etang
etant etape etat etatique etau etayer etc ete eteignent eteignez eteignit eteindra eteindre eteins eteint
etend etendait etendant etendard etendent etendit etendre etendu eternel eternelle eternellement eternite
eternue eternuer etes ether ethiopien ethiopienne ethique ethnie ethnique ethnographique ethnologie ethnologue
etiez etincelle etions etiquetage etiquette etire etirer etoffe etoile etonnamment etonnant etonne etonnement
etonner etonnerait etouffant etouffe etouffer etourdi etrange etrangement etranger etrangle etranglement
etrangler etre etreindre etreinte etriper etroit etroitement etrusque etude etudia etudiais etudiait etudiant
etudie etudient etudier etudiez etudions etui etymologie etymologique etymologiquement eu eue eues euh eunuque
euphemisme euphorie eureka eurent euro europeen europeenne eurovision eus eut euthanasie eux evacuation evacue
evacuer evacuez evade evader evaluation evalue evaluer evangelique evangelisation evangelistes evangile
evanoui evanouir evasion eveche eveil eveille eveiller evenement eventail eventreur eventualite eventuel
eventuelle eventuellement eveque eviction evidemment evidence evident evier evince evincer evitais evitant
evite evitent eviter evitera eviterais evitez evitons evolua evoluait evoluant evolue evoluent evoluer
evolutif evolution evolutive evoquant evoque evoquent evoquer ex exact exactement exactions exactitude exagere
exagerer exagerez exagerons exaltant examen examine examiner exauce exaucer excede excedent excelle excellence
excellent excentricite excentrique excepte exception exceptionnel exceptionnelle exceptionnellement exces
excessif excessive excessivement excitant excitation excite exciter exclamation exclu excluant exclure
exclusif exclusion exclusive exclusivement exclusivite exclut excommunication excrements excursion excuse
excuser excuserai excuserez excusez executant execute executent executer executeur executif execution
executive exegese exemplaire exemple exempt exemption exerca exercait exercant exerce exercent exercer
exercice exhaustif exhaustive exhiber exhibition exhorte exige exigea exigeant exigence exigent exiger exil
exiler exista existaient existais existait existant existe existence existent exister existera existerait
existez exode exorcisme exotique expansion expatries expedie expedier expediteur expedition expeditionnaire
experience experimental experimentalement experimentation experimentaux experimente experimenter expert
expertise expier expiration expire explication explicite explicitement expliqua expliquais expliquait
expliquant explique expliquent expliquer expliquera expliquerai expliquerait expliquez exploit exploitant
exploitation exploitent exploiter explorateur exploration explore explorent explorer explose explosent
exploser explosera explosif explosion explosive exportateur exportation exporte exposa exposant expose
exposent exposer exposition expres expressement expression exprimait exprimant exprime expriment exprimer
expropriation expulse expulser expulsion exquis extase extension exterieur extermination exterminer externe
extincteur extinction extirper extorquer extorsion extra extraction extradition extraire extrait
extraordinaire extraterrestre extravagant extreme extremement extremistes extremite fa fable fabricant
fabrication fabriquait fabrique fabriquent fabriquer fabriquez fabuleuse fabuleux facade face facette fache
facher facheux fachez faciale facies facile facilement facilitant facilite facilitent faciliter facon faconne
facteur factice faction facto facture facturer facultatif faculte fade faible faiblement faiblesse faiblit
faience faille failli faillite faim faineant faire fais faisable faisaient faisais faisait faisan faisant
faisceau faiseur faisiez faisions faisons fait falaise fallait falloir fallu fallut falsifie falsifier fame
fameuse fameux familial familiaux familier famille famine fanatique fanfare fantaisie fantaisiste fantasme
fantastique fantome far faraday farce farceur farcir fardeau farine farouche farouchement fascinant
fascination fascine fascisme fasciste fasse fassent fassiez fassions faste fat fatal fatalite fatidique
fatigant fatiguant fatigue fatiguer fatiguez faubourg fauche faucheuse faucon faudra faudrait faufile faufiler
faune faussaire fausse faussement faut fauteuil fauteur fautif fauve faux favela faveur favorable
favorablement favori favorisant favorisent favoriser favorite favoritisme fax fecondation fecondite federal
federalisme federation federative federaux federe fee fees feindre feint fele felicitation feliciter felin
fellation femelle feminin feminisme feministe feminite femme femur fend fendre fendu fenetre fente fenton
feodal feodaux fer fera ferai feraient ferait ferez ferie feriez ferions fermais fermait fermant fermat ferme
fermement ferment fermentation fermer fermera fermerai fermete fermeture fermez fermier fermons feroce ferons
feront ferraille ferre ferreux ferroviaire ferry fers fertile fertilite fervent ferveur fesse festin festival
festive festivites fete feter fetera fetiche fetons feu feuillages feuille feuilleton feuillets feutre feux
feves fevrier fez fi fiabilite fiable fiancailles fiance fiancer fiasco fiat fibre ficelle fichais fichait
fiche fichent ficher fichez fichier fichons fichu fictif fiction fidele fidelement fidelite fie fief fier
fierement fierte fiesta fievre fiez figaro fige figues figuraient figurait figurant figuratif figurative
figure figurent figurer figurine fil filait filaments filante filature file filent filer filerai filet filez
filiale filiation filiere fille fillette filleul film filmait filmer filmez filmographie filon fils filtrage
filtre filtrer fin final finalement finaliste finalite finance financement financer financier financierement
fine finement finesse fini finir finira finirai finirait finirent finirez finirons finiront finissais
finissait finissant finisse finissent finissez finissons finit finition finlandais finnois fins fiole firent
firme fis fisc fiscal fiscalite fiscaux fission fissure fiston fit fixait fixant fixation fixe fixement fixent
fixer fixez flacon flagrant flair flamande flamands flambant flambeau flamber flamboyant flamme flan flanc
flanque flanquer flaque flash flasque flatte flatter flatterie flatteur flattez fleau fleche flechettes fleur
fleuri fleurir fleurissent fleuriste fleurit fleuve flexibilite flexible flexion flic flingue flinguer flint
flippant flippe flipper flirt flirter flocons floraison floral floreal florence flores florin florissante flot
flottait flottant flotte flottent flotter flou fluctuations fluide fluidite fluor fluorescence flute flutiste
fluvial fluviaux flux focalise focaliser foetus foi foie foin foire foirer foireux fois folie folk folklore
folklorique folle follement fonce foncent foncer foncez fonciers fonction fonctionnaire fonctionnait
fonctionnalite fonctionnant fonctionne fonctionnel fonctionnelle fonctionnement fonctionnent fonctionner
fonctionnera fond fonda fondamental fondamentalement fondamentaux fondant fondateur fondation fondatrice
fondement fondent fonder fonderent fonderie fondre fondu font fontaine foot football footballeur for forage
foraine forca forcait forcant force forcement forcent forcer forcera forcerai forcez forer forestier foret
foreuse forez forfait forge forger forgeron forma formaient formait formalisme formalite formant format
formateur formation forme formel formelle formellement forment former formerent formeront formez formidable
formons formula formulaire formulation formule formuler fort fortement forteresse fortification fortifie
fortifier fortiori fortuite fortune forum fosse fossile fou foudre fouet fouette fouetter fougere fougue
fougueux fouillant fouille fouillent fouiller fouillez fouine fouiner foulard foule four fourbe fourche
fourchette fourgon fourgonnette fourmi fourneau fournee fourni fournir fournira fournissait fournissant
fournissent fournisseur fournit fourniture fourrage fourre fourrer fourriere fourrure fous fout foutais
foutait foutent foutez foutoir foutons foutrais foutre foutu fox foyer fracas fracasse fracasser fraction
fracture fragile fragilite fragment fragmentation fraiche fraichement fraicheur frais framboise franc francais
franche franchement franchi franchir franchissant franchissement franchit francique franciscain francisque
franco francophone francophonie frange frangin franquiste frappa frappait frappant frappe frappent frapper
frappera frapperai frappez fraternel fraternite fratrie fraude frayer frayeur fredonne freezer fregate frein
freinage freiner frele frene frenesie frequemment frequence frequent frequentait frequentant frequentation
frequenter frequentez frere frerot fresque fret friandise fric friche frigo frimaire frime frimer frimeur
fringues fripouille frire frise frisson frit friture frivole froc froid froidement froideur froisse froisser
frole fromage fronde front frontal frontalier frontiere fronton frotte frotter frousse fructidor fructueuse
fruit fruitiers frustrant frustration frustre fugitif fugitive fugue fuhrer fui fuient fuir fuis fuit
fulgurante full fumais fumait fumant fume fument fumer fumeur fumez fumier funebre funerailles funeraire
funeste fur furax furent furet fureur furie furieuse furieux furtif fus fuseau fusee fuselage fusible fusil
fusillade fusille fusiller fusion fusionne fusionnent fusionner fussent fut fute futile futur fuyais fuyait
fuyant fuyez fuyons gabarit gache gacher gacherait gachette gachez gachis gadget gaelique gaffe gag gaga gage
gagna gagnais gagnait gagnant gagne gagnent gagner gagnera gagnerai gagnerait gagnerez gagnerons gagnez
gagnons gags gai gaie gaiete gaillard gain gais gal gala galactique galant galanterie galaxie gale galere
galerie galette gallo galons galop gambit gamelle gamin gamme gang gangrene gangster gant gap garage garagiste
garance garant garanti garantir garantissant garantit garce garcon gardais gardait gardant garde gardent
garder gardera garderai garderait garderez garderie garderont gardez gardien gardienne gardiez gardons gare
garer garnement garni garnison garniture garrot gars gaspillage gaspille gaspiller gaspillez gastrique
gastronomie gate gateau gater gaterie gauche gaucher gaufre gaule gaulliste gaulois gauss gave gaver gay gays
gaz gaza gaze gazelle gazette gazeuse gazeux gazon geant geckos geindre geisha gel gele geler gemir
gemissement gemit gemme genait genant gencives gendarme gendarmerie gendre gene genealogie genealogique genee
genent gener generait general generalement generalisation generalise generaliser generaliste generalite
generant generateur generation generatrice generaux generent generer genereuse genereusement genereux
generique generosite genetique genetiquement genez genial geniaux genie genitales genitif genocide genome
genou genre gens gentil gentilhomme gentille gentillesse gentiment gentleman gentlemen geographe geographie
geographique geographiquement geologie geologique geometrie geometrique geopolitique georgien gerait gerant
gerbe gerber gere gerent gerer gerez germains germanique germes germinal germination gestation geste gestion
gestionnaire ghetto gibbons gibier gifle gifler gigantesque gigolo gigoter gilet gin gingembre ginseng girafe
girl gironde girondins gisant gisement git gitan gite givre glacage glace glaciaire glacial glacier glacon
gladiateur glaive gland glander glass glauque glissant glisse glissement glissent glisser global globalement
globe globules gloire glorieuse glorieux glossaire gluant glucides glucose gluten gneiss gnole gnome go gobe
gobelet gober godai gogo golden golf gomme gonflable gonfle gonflement gonfler gong gonzesse gorge gorille
gosse gothique goudron gouffre gouine goulag gourde gourmand gourou gout gouter goutez goutte gouttiere
gouvernail gouvernance gouvernante gouverne gouvernement gouvernemental gouvernementaux gouverner gouverneur
grabuge grace gracias gracieuse gracieux grade gradient gradins graduellement graffiti grain graisse graminees
grammaire gramme grand grandement grandeur grandi grandiose grandir grandira grandissant grandisse grandissent
grandit grange granit granitique graphe graphie graphique graphisme grappe grappin gras grasse gratifiant
gratin gratis gratitude gratte gratter gratuit gratuitement grave gravement graver graveur gravier gravir
gravit gravitation gravure gre great grec grecque green greer greffe greffier gregorien grele grenade grenelle
grenier grenouille gres greve grevistes griefs grievement griffe grignoter grill grillage griller grimace
grimes grimpe grimper grimpeur grimpez grince grincement grincheuse grincheux gringo grippe gris grogne
grognement grognon gronde grondement gronder groom gros grosse grossesse grosseur grossi grossier
grossierement grossierete grossir grossit grotesque grotte grouille grouiller group groupement groupie gruau
grue gruyere guepe guere gueri guerilla guerilleros guerir guerira guerison guerisse guerissent guerisseur
guerit guerre guerrier guet guette guetter gueule gueuler guichet guidage guide guider guidera guidon guignol
guilde guillotine guimauve guinee guirlandes guise guitare guitariste gym gymnase gymnaste gymnastique
gynecologue ha habile habilement habilete habilite habillage habille habillent habiller habit habitable
habitaient habitais habitait habitant habitat habitation habitent habiter habitez habitude habitue habituel
habituelle habituellement habituer hachage hache hachette hagiographie hai haie haine haineux hair hais
haissais haissait haissent haissez hait haitien hale haleine haletante halete haletement hall halloween
hallucinant hallucination hallucine halluciner halo halte halterophilie hamac hamburger hameau hamecon hampe
hamster han hanche handball handicap handisport hangar hanoucca hante hantent hanter harcelait harcele
harcelement harceler hardi harem hareng haricot harmonica harmonie harmonieux harmonique harmonisation harnais
harpe harper harpon hart hasard hate hater hatives hausse haut hautement hauteur havane have havre he
hebdomadaire heberge hebergement heberger hebraique hebreu hectare hectolitres hegemonie hein helas helice
helicoptere helium hellenique hellenistique hello hematome hemicycle hemisphere hemorragie hemorroides hep
hepatique hepatite heraldique herbe herbiers hercule here hereditaire heredite heresie heretique herisson
heritage herite heriter heritier hermine hernie heroine heroique heroisme heros herpes hertz hesitant
hesitation hesite hesitent hesiter hesiterai hesitez heterogene heterogeneite hetres heu heure heureuse
heureusement heureux heurte heurtent heurter heurts hexagonale hexagone hi hibernation hibou hic hideuse
hideux hier hierarchie hierarchique hieroglyphes hilarant hindi hindou hindouisme hippie hippiques hippodrome
hippopotame hirondelle hispanique hisse hisser hissez histoire historia historien historienne historiographie
historique historiquement hittite hiver hivernale hm hmm ho hobby hockey hola hollandais hollande holocauste
hologramme homard home homicide hommage homme homo homogene homogeneite homologation homologue homonyme
homonymie homosexualite homosexuel homosexuelle hongrois honnete honnetement honnetete honneur honorable
honoraire honore honoree honorer honorifique honte honteuse honteux hop hopital hopitaux hoquet horaire horde
horizon horizontal horizontalement horloge horloger hormis hormones horoscope horreur horrible horriblement
hors horticulture hospice hospitalier hospitalisation hospitalise hospitaliser hospitalite hostile hostilite
hosto hote hotel hotellerie hotesse hou houille houiller hourra houx hua huai hublot hue huguenots hui huile
huissier huit huitieme huitre hum humain humanisme humaniste humanitaire humanite humble humblement hume
humeur humide humidite humiliant humiliation humilie humilier humilite humoriste humoristique humour hurlait
hurlant hurle hurlement hurlent hurler hurricanes hutte hyacinthe hybridation hybride hydraulique
hydrocarbures hydroelectriques hydrogene hydrographie hydrographique hydrologie hydroxyde hyene hygiene
hygienique hymne hypertension hypnose hypnotise hypnotiser hypocrisie hypocrite hypotheque hypothermie
hypothese hypothetique hysterie hysterique iberique iceberg ici icone iconographie iconographique ide ideal
idealement idealiste ideaux idee idem identifiable identifiant identification identifie identifient identifier
identique identite ideologie ideologique idiot idiotie idole idylle if ignoble ignoraient ignorais ignorait
ignorance ignorant ignore ignorent ignorer ignorez ignoriez ignorons il ile iles illegal illegalement illegaux
illegitime illicite illico illimite illogique illumination illumine illuminer illusion illustra illustrant
illustrateur illustration illustre illustrent illustrer ilot ils image imagerie imaginaire imaginais imaginait
imagination imagine imaginent imaginer imaginez imaginons imam imbattable imbecile imitateur imitation imite
imiter immaculee immateriel immatriculation immatricule immature immediat immediatement immense immensite
immerge immersion immeuble immigrants immigration immigre imminent immiscer immobile immobilier immobilise
immobiliser immonde immoral immortalite immortel immortelle immuable immunise immunitaire immunite impact
impair impardonnable imparfait impartial impasse impassible impatience impatient impeccable impenetrable
impensable imper imperatif imperatrice imperial imperialisme imperialiste imperiaux impermeable impie
impitoyable implacable implant implantation implanter implication implicite implicitement impliquait
impliquant implique impliquent impliquer implore implorer impoli impolitesse impopulaire importait importance
important importation importe importent importuner imposa imposait imposant impose imposent imposer imposition
impossibilite impossible imposteur imposture impot impregne impression impressionnant impressionne
impressionner impressionnisme impressionniste imprevisible imprevu imprimante imprime imprimer imprimerie
imprimeur improbable impropre improvisation improvise improviser improviste imprudemment imprudence imprudent
impuissance impuissant impulsif impulsion impulsive impunement impunite impur in inacceptable inaccessible
inacheve inactif inadmissible inapercu inapproprie inapte inattendu inaudible inaugural inauguration inaugure
incantation incapable incapacite incarceration incarcere incarnant incarnation incarne incarner incas
incendiaire incendie incendier incertain incertitude incessantes inceste inchange incidence incident incinere
incinerer incision incitant incitation incite incitent inciter inclinaison incline incliner incluait incluant
incluent inclure inclus inclusion inclut incognito incoherences incolore incombe incomparable incompatibilite
incompatible incompetence incompetent incomplet incomprehensible incomprehension incompris inconcevable
inconditionnel inconfortable inconnu inconsciemment inconscient incontestable incontestablement incontournable
incontrolable inconvenant inconvenient incorporant incorporation incorpore incorporer incorrect incorrigible
incriminer incroyable incroyablement incruste incruster inculpation inculpe inculper incurable incursion inde
indecent indecis indefiniment indemne indemnisation indemnite indeniable independamment independance
independant independantiste indescriptible indesirable indestructible indeterminee indicateur indicatif
indication indicative indice indien indienne indifferemment indifference indifferent indigene indigestion
indignation indigne indiquait indiquant indique indiquent indiquer indirect indirectement indiscret
indispensable indisponible indissociable indistinct individu individualisme individuel individuelle
individuellement indolore indonesien indonesienne induire induit indulgence indulgent industrialisation
industrialises industrie industriel industrielle inebranlable inedit inefficace inegale inegalite ineluctable
inepties inerte inertie inestimable inevitable inevitablement inexistant inexplicable infaillible infame
infamie infant infanterie infantile infarctus infect infecter infectieuses infectieux infection inferieur
inferiorite infernal infeste infidele infidelite infiltration infiltre infiltrer infime infini infiniment
infinite infirme infirmerie infirmier inflammable inflammation inflammatoire inflation inflexible inflige
infliger influe influence influencent influencer influent influer informateur information informatique informe
informel informelle informer informerai informez infra infraction infrarouge infrastructure infructueuse
ingenierie ingenieur ingenieux ingeniosite ingestion ingrat ingredient inhabituel inhabituelle inhalateur
inhalation inhibiteur inhumain inhumation inhume inimaginable initial initialement initiateur initiation
initiatique initiative initiaux initie initier injecte injecter injection injonction injuste injustement
injustice inne innocence innocent innocenter innombrables innovant innovation innove inoffensif inoffensive
inondables inondation inonde inonder inoubliable inoui inox inquiet inquietais inquietait inquietant
inquietent inquieter inquieterais inquietez inquietude inquisition insaisissable insatiable inscription
inscrire inscris inscrit inscrivant inscrivent insecte insecticide insecurite insense insensible inseparables
insere inserer insertion insigne insignifiant insinuations insinue insinuer insinuez insipide insistait
insistance insistant insiste insistent insister insistez insolence insolent insolite insomnie insouciance
insouciant insoutenable inspecte inspecter inspecteur inspection inspectrice inspira inspirant inspiration
inspire inspirent inspirer inspirera inspirez instabilite instable installa installant installation installe
installent installer installerent installez instance instant instantane instantanement instar instauration
instaure instaurer instigateur instigation instinct instituant institue institut instituteur institution
institutionnel institutionnelle institutrice instructeur instructif instruction instruire instruit instrument
instrumentation instrumentiste insu insubordination insuffisamment insuffisance insuffisant insulaire insuline
insultant insulte insulter insultez insupportable insurges insurrection intact integra integral integralement
integralite integrant integration integre integrent integrer integrite intellect intellectuel intellectuelle
intelligemment intelligence intelligent intelligentsia intendant intense intensement intensif intensification
intensifie intensite intensive intente intention intentionnel intentionnellement inter interactif interaction
interactive interarmees intercepte intercepter interception intercommunale interconnexion intercontinental
interdiction interdire interdis interdisait interdisant interdisciplinaire interdisent interdit interessa
interessais interessait interessant interesse interessent interesser interessera interesserait interessez
interet interface interfere interference interferer interieur interieurement interim interimaire interlocuteur
intermediaire interminable internat international internationaux interne internement interner internet
interpelle interphone interposer interpretation interprete interpretent interpreter interrogation
interrogatoire interroge interrogent interroger interrogez interrompez interrompons interrompre interromps
interrompt interrompu interrupteur interruption intersection interstellaire intervalle intervenant intervenez
intervenir intervention intervenu intervienne interviennent interviens intervient interview interviewer
intervieweur intervieweuse intestin intestinale intime intimement intimidant intimidation intimide intimider
intimite intitule intolerable intolerance intouchable intoxication intransigeant intraveineuse intrepide
intrigante intrigue intrinseque intrinsequement introduction introduire introduisant introduisent introduit
intronisation intronise introuvable intrus intrusion intubation intuber intuition intuitive inutile
inutilement inutilisable invaincu invalide invasion inventa inventaire invente inventent inventer inventeur
inventez invention inverse inversement inverser inversion investi investigation investir investissement
investissent investisseur investit investiture invincible invisibilite invisible invitait invitant invitation
invite invitent inviter inviterai invitez invitons invocation involontaire involontairement invoquant invoque
invoquer invraisemblable iode ion ions ira irai iraient irait irakien irakienne iranien iranienne iras irez
iriez irlandais ironie ironique ironiquement irons iront irradiation irrationnel irrationnelle irreel
irreflechi irrefutable irregularite irregulier irremplacable irreparable irreprochable irresistible
irrespectueux irresponsable irreversible irrigation irritable irritant irrite irruption islam islamique
islamiste islandais isola isolation isole isolement isoler isomeres isotope israelien israelienne israelites
issu isthme italien italienne item iteration itineraire itinerante ives ivoire ivre ivresse ivrogne jacasser
jacinthe jacobins jade jadis jaguar jaillir jaillit jalouse jalousie jaloux jamais jambe jambon janvier japon
japonais jar jardin jardinage jardinier jargon jarre jaser jasmin jauge jaune java javel javelot jazz je jeans
jeep jersey jesuite jesus jet jetable jetais jetait jetant jete jeter jetez jeton jets jette jettent jettera
jetterai jeu jeudi jeun jeunesse jeux job jobs jockey jogging joie joignent joignez joindre joins joint joker
joli joliment jonction jongler joua jouaient jouais jouait jouant joue jouent jouer jouera jouerai jouerait
jouerent jouerez jouet joueur joueuse jouez joug joui jouiez jouions jouir jouissant jouissent jouit joujou
jouons jour journal journaliere journalisme journaliste journaux journee joutes jouxtant jouxte joyau joyeuse
joyeusement joyeux jubile judaisme judas judiciaire judicieux judo judoka juge jugeait jugeant jugement jugent
jugeote juger jugera jugez juif juillet juin juive julienne jumeau jumelage jumelle jument jungle junior junte
jupe jupon jura jure jurer jurerais jurez juridiction juridique juridiquement jurisprudence juriste jurons
jury jus jusqu juste justement justesse justice justicier justification justifie justifient justifier juteux
juvenile juxtaposition kaiser kali kamikaze kan kangourou kappa karate karma kayak kerosene ketchup kg khan
khanat khmer kidnappe kidnapper kidnappeur kidnapping kiki kilo kilogramme kilometre kilometrique kimono
kiosque kit kits klaxon klaxonne km krach krypton kurdes kyste la label labeur laboratoire labour labrador
labyrinthe lac lacerations lacet lache lachent lacher lachera lacherai lacheront lachete lachez lacs lactee
lactose lacunes lacustre ladite lady lagune lai laic laicite laid laideur laine laique laird laissa laissaient
laissais laissait laissant laisse laissent laisser laissera laisserai laisseraient laisserait laisserez
laisseriez laisserons laisseront laissez laissiez laissons lait laitier laitue lama lambda lambeaux lame
lamelles lamentable lamenter lampe lanca lancait lancant lance lancement lancent lancer lancera lancerent
lancettes lanceur lancez land landau lander langage lange langue languir languis lanterne lapin laps laquais
laque laquelle larbin lard largage large largement largeur largue larguer larguez larme larve las lasagnes
laser lasse lasser lasso lateral lateralement lateraux latex latin latinise latitude latrines latte laureat
lauriers lavabo lavage lavande lave lavement laver laverai laverie laveur laye le leader leadership leche
lecher lecon lecteur lectorat lecture ledit legal legalement legalisation legalite legat legation legaux
legendaire legende leger legerement legerete legion legionnaires legislatif legislation legislative
legislature legiste legitime legitimer legitimite legs legua legue leguer legume legumineuses lei lemme
lendemain lent lentement lenteur lentille leopard lepre lepreux lequel les lesbienne lese lesion lesquelles
lesquels lessive let lettre leucemie leur leurre leurrer lev levait levant leve lever levera leverai levez
levier levons levre levures lexique lezard li liaison liant lias libanais liberal liberalisation liberalisme
liberant liberateur liberation liberaux libere liberent liberer liberera liberez libertaire liberte liberty
libido libraire librairie libre librement libyen libyenne lice licence licencie licenciement licencier licorne
lie lied liee liegeois lien lient lier lies lieu lieutenant lievre lifting lignage ligne ligote ligue ligure
lilas lima limace limbes lime limitait limitant limitation limite limitent limiter limitrophe limoge limogeage
limonade limousine limpide lin lineaire linge lingerie lingots linguiste linguistique lion lipides liqueur
liquide liquider lira lirai lire lirez liron lis lisais lisait lisant lisent lises lisez lisibilite lisiez
lisse liste lister lit lithium lithographie litiere litige litre lits litteraire litterale litteralement
litterature littoral lituanien lituanienne liturgie liturgique live living livra livraison livrant livre
livrent livrer livrera livrerai livret livreur livrez lobby lobe local localement localisation localise
localiser localite locataire location locaux loch locomotive locuteur locutrice loft loge logement loger
loggia logiciel logique logiquement logis logistique logo loi loin lointain loir loisir lombaire lombards
londonien long longeant longevite longitudinale longtemps longue longuement longueur look loque lord lorette
lori lorraine lorrains lors lorsqu lot loterie lotion loto lots lotus louable louange louche loue louer loulou
loup loupe louper lourd lourdement loutre louve love loyal loyaliste loyaute loyaux loyer lu lubrifiant
lucarnes lucide lucidite lucioles lucratif ludique lue lues lueur luge lugubre lui luise lumiere lumineuse
lumineux luminosite lunaire lunatique lundi lune lunette lupin lus lustre luth lutherien lutin luttant lutte
luttent lutter lutteur lux luxe luxueux luxure luzerne lycee lyceen lyceenne lymphocytes lyonnais lyre lyrique
lys ma mac macabre macaque macaronis macchabee macedoine mache macher machette machicoulis machin machinerie
macho machoire macon maconnais maconnerie maconniques madame mademoiselle madone madre maestro mafia magasin
magazine mage magenta magicien magicienne magie magique magister magistrat magistrature magnanime magnat magne
magnesium magnetique magneto magnetophone magnetoscope magnifique magnifiquement magnitude magnum magot
magouilles mai maigre maigri maigrichon maigrir mail mailles maillon maillot main mainmise maintenance
maintenant maintenez maintenir maintenu maintes maintien maintiennent maintient maire mairie mais maison
maitre maitresse maitrise maitriser majeste majestueux majeur major majordome majoritaire majoritairement
majorite majuscules maki mal malade maladie maladresse maladroit malais malaria malchance malchanceuse
malchanceux male malediction malefique malentendu malfaisant malfaiteurs malformations malfrats malgre malheur
malheureuse malheureusement malheureux malhonnete mali malice maligne malin malle mallette malmener
malnutrition malpoli malsain malt maltraite maltraiter malveillant maman mamelons mamie mammifere man
management manager manche manchette manchot mandarin mandat mandataire mande mandibule manege manette
manganese mange mangeaient mangeais mangeait mangeant mangent mangeons manger mangera mangerai mangerait
mangerez mangerons mangeront mangeur mangez mangiez mangrove mangue maniaque manie manier manifestant
manifestation manifeste manifestement manifestent manifester manigance manille manioc manipulateur
manipulation manipulatrice manipule manipuler mannequin manoeuvre manoir manquaient manquais manquait manquant
manque manquent manquer manquera manquerai manquerait manquerez manqueront manquez manquiez manquons mans
manteau mantes manucure manuel manuelle manuellement manufacture manuscrit manutention maori maquereau
maquette maquillage maquille maquiller maquis marais marathon marbre marchaient marchais marchait marchand
marchander marchandise marchant marche marchent marcher marchera marcherai marcherait marchez marchons mardi
mare marecage marecageuse marecageux marechal marge marginal mari mariage mariait mariee marient marier
mariera marierai mariez marijuana marin marine mariner marionnette maritime marketing marks marmite marmonne
marmotte marne marocain marqua marquage marquant marque marquent marquer marquera marqueur marquez marquis
marquisat marraine marrant marre marrer marron mars marseillais marteau martiale martiaux martiens martini
martyr marxisme marxiste maryland mascara mascarade mascotte masculin masque masquer massacre massacrer
massage masse masser masseur masseuse massif massive massivement massue masturbation masturber mat mata match
mate matelas matelot mater materialisme materialiste materiau materiel materielle maternel maternelle
maternite matez math mathematicien mathematicienne mathematique mathematiquement matiere matin matinal matinee
matisse matraque matrice matricule matrimonial maturation mature maturite maudire maudis maudit maures
mausolee mauvais mauve mauviette maux maxima maximal maximiser maximum mayas mayonnaise me meandres mec
mecanicien mecanique mecaniquement mecanisation mecanisme mecano mecenat mecene mechamment mechancete mechant
meche meconnaissable meconnu mecontent mecontentement mecs medaille medaillon medecin media median mediateur
mediation mediatique mediatisation mediatisee medical medicalement medicament medicaux medicinales medieval
medievaux mediocre mediocrite meditation mediter mediterranee mediterraneen mediterraneenne medium medocs
meduse meeting mefaits mefiance mefiant mefie mefier megalithiques megere megot meilleur melancolie
melancolique melange melangeant melangent melanger melant melba mele melent meler melez melodie melodiques
melodrame melon membrane membre meme memoire memorable memorial memorise memoriser men menacait menacant
menace menacent menacer menacez menage menager menagerie menait menant mendiant mendier mene meneaux menent
mener menera menerai menerait menerent meneront meneur menez meninges meningite menons menopause menotte mens
mensonge mensuel mensuelle ment mentais mentait mental mentalement mentalite mentant mentaux mentent menteur
menteuse mentez menthe menti mention mentionnant mentionne mentionnent mentionner mentionnez mentir mentirai
mentirait menton mentor menu menuiserie meprendre meprends meprenez mepris meprisable meprisent mepriser mer
mercenaire merci mercier mercredi mercure merde merdeux merdier merdique mere meridien meridional meritaient
meritais meritait merite meritent meriter meritez meritons merle merovingienne merovingiens mers merveille
merveilleuse merveilleusement merveilleux mes mesa mesdames mesdemoiselles mesquin mess message messager
messagerie messidor messie messieurs messire mesurait mesurant mesure mesurent mesurer met meta metabolisme
metal metallique metallurgie metallurgiques metamorphose metaphore metaphysique metaux meteo meteore meteorite
meteorologie meteorologique methane methode methodique methodologie methodologique methyle meticuleusement
meticuleux metier metis metissage metrage metre metrique metro metropole metropolitain mets mettaient mettais
mettait mettant mette mettent metteur mettez mettiez mettons mettra mettrai mettrait mettre mettrez mettrons
mettront meuble meules meure meurent meurs meurt meurtre meurtri meurtrier meute mexicain mg mh mhm mi miaou
miches micro microbe microprocesseur microscope midi mie miel mien mienne miette mieux mignon mignonne
migraine migrateurs migration migratoire migre migrent migrer mijote mijoter mil milan mile milice miliciens
milieu militaire militairement militant militantisme milite militer mille millenaire milliard milliardaire
millier milligrammes millimetres million millionnaire milord mime mimi min minable mince mine minerai mineral
mineraux minet minette mineur mini miniature miniere miniers minima minimal minime minimiser minimum ministere
ministerielles ministre minois minoritaire minorite minou minuit minus minuscule minute minuterie minuteur
minutieusement minutieux miracle miraculeuse miraculeusement miraculeux mirage mire mirent miroir mis mise
miser miserable misericorde misericordieux miss missile mission missionnaire mit miteux mitige mitraillette
mitrailleur mitrailleuse mixer mixeur mixite mixte mmh mobile mobilier mobilisation mobilise mobilisent
mobiliser mobilite moche modalite mode modele modeler modelisation modeliser modem moderation modere
moderement moderne modernisation modernise moderniser modernisme moderniste modernite modeste modestie modifia
modifiant modification modifie modifient modifier module moelle moelleux moellons moeurs moi moindre moine
moineau moins moira mois moisi moisir moisissure moisson moites moitie mol molaire mole moleculaire molecule
molle mollets mollo mollusques moloch mome moment momentanement momie mon monarchie monarchique monarchiste
monarque monastere monastiques mondaine monde mondial mondialement mondialisation mondiaux monetaire mongol
moniteur monnaie mono monocotyledones monographie monolithe monologue monoplace monopole monotone monseigneur
monsieur monstre monstrueuse monstrueux mont montage montagnard montagne montagneuse montagneux montais
montait montant montent monter montera monterai montez montons montra montraient montrais montrait montrant
montre montrent montrer montrera montrerai montrerait montrez montrons monture monument monumental moquaient
moquais moquait moque moquent moquer moquette moqueur moquez moral moralement moralite moratoire moraux
morbide morceau mord mordant mordent mordre mordu more moreau morfler morfondre morgue morne morose morphine
morphologie morphologique morpions morse morsure mort mortalite mortel mortelle mortellement mortier mortuaire
morue morve morveuse morveux mosaique mosquee mot motard motel moteur motif motion motivation motive motiver
moto motorisation motorise motrice mots motte motus mou mouchard mouche mouchoir moue mouette mouille mouiller
mouise moulant moule moulin moulures mouraient mourais mourait mourant mourez mourir mourons mourra mourrai
mourraient mourrait mourrez mourrons mourront mourut mous mousquetaires mousse mousson moustache moustique
moutarde mouton mouture mouvance mouvants mouvement mouvementee moyen moyennant moyenne ms mu muet muette
muffin mule mulet multimedia multinationale multiple multipliant multiplication multiplicite multiplie
multiplient multiplier multitude muni municipal municipalite municipaux munitions mur muraille murale mure
muri murir murmure murmurer murs mus muscle musculaire musculation muse museau museum musical musicaux
musicien musicienne musicologue musique must mustang musulman mutant mutation mute muter mutile mutinerie
mutualite mutuel mutuelle mutuellement myope myrtille mystere mysterieuse mysterieusement mysterieux mystique
mythe mythique mythologie mythologique na nabot nacelle nage nagent nageoires nager nageur naif nain naissance
naissant naisse naissent nait naitra naitre naive naivete nan nana nankin napalm napoleon napoleonienne nappe
naquit narcisse narcissique narcotiques narines narrateur narration narrative nasale nase natal natalite
natation natif nation national nationalisee nationalisme nationaliste nationalite nationaux native
naturalisation naturalise naturalisme naturaliste nature naturel naturelle naturellement naufrage nausee
nautique naval navet navette navigable navigateur navigation naviguant navigue naviguer navire navre nazi
nazisme ne neanmoins neant nebuleuse necessaire necessairement necessitait necessitant necessite necessitent
necropole nectar nee neerlandais nees nef nefaste nefs negatif negation negative negativement neglige
negligeable negligence negligent negliger negoce negociable negociant negociateur negociation negocie negocier
negre neige neiger nene neo neolithique neologisme nerf nerveuse nerveux nervosite nervures nes net nets nette
nettement nettoie nettoierai nettoyage nettoyais nettoyant nettoye nettoyer nettoyeur nettoyez neuf
neurochirurgie neurochirurgien neurologique neurologue neurones neurosciences neutralise neutraliser
neutralite neutre neutrinos neutron neuve neuvieme neveu nez ni nia niais niche nichons nickel nicotine nid
nids nie niece nier nies niez nigaud nique nirvana nitrate niveau nivose no nobiliaire noble noblesse noce
nocturne noel noeud noie noir noirceur noisette noix nom nomade nombre nombreuse nombreux nombril nome
nomenclature nominale nomination nomma nommait nommant nomme nomment nommer noms non nonce nonne nonobstant
nord nordique nordistes normal normalement normalisation normalise normand normaux norme norvegien norvegienne
nos nostalgie nostalgique nota notable notaire notamment notant notation note notent noter notera notez notice
notification notion notoire notons notoriete notre noue nouer nouille nounou nourri nourrice nourrir
nourrissait nourrissant nourrissent nourrisson nourrit nourriture nous nouveau nouveaute nouvel nouvelle
nouvellement nova novateur novembre novice noyade noyau noye noyer nu nuage nuageux nuance nucleaire nudite
nue nues nuire nuisance nuisible nuit nul nulle nullement nullite nuls numeration numerique numeriquement
numero numerotation numerotes nuptiale nuque nus nutriments nutrition nylon nymphe oasis obedience obei obeir
obeirai obeissance obeissant obeissent obeissez obeit obelisque obese obesite objectif objection objective
objet obligation obligatoire obligatoirement oblige obligeant obligent obliger obligez oblique obscene obscur
obscurite obsede obseques observable observais observait observance observant observateur observation
observatoire observe observent observer observez obsession obsolete obstacle obstination obstine obstruction
obtemperer obtenant obtenez obtenir obtenons obtention obtenu obtiendra obtiendrai obtiendrez obtienne
obtiennent obtiens obtient obtinrent obtint obus oc occase occasion occasionne occasionnellement occident
occidental occidentaux occitan occulte occupa occupaient occupais occupait occupant occupation occupe occupent
occuper occupera occuperai occuperait occuperons occuperont occupez occupiez occupons occurrence ocean
oceanique octave octets octobre octogonal octroie octroyer oculaire odeon odeur odieuse odieux odorat odyssee
oeil oeuf oeuvre off offensant offense offenser offensif offensive offert office official officialise officie
officiel officielle officiellement officier officieusement offraient offrais offrait offrande offrant offre
offrent offrez offrir offrira offrirai offrons ogive ogre oh ohe oie oies oignon oil oiseau ok okay oki ole
oleoduc olive olympe olympiade olympique ombilical ombre omega omelette omis omnipresent omnisports on once
oncle onde onereux ongle ont ontologique onze onzieme opaque open opera operant operateur operation
operationnel operationnelle operatoire opere operent operer opinion opium opossum oppidum opportun
opportuniste opportunite opposa opposait opposant oppose opposent opposer opposition oppression opprimes opte
optimal optimisation optimiser optimisme optimiste option optique opus or oracle orage oraison oral orange
orangerie orateur oratoire oratorio orbe orbital orbite orchestra orchestration orchestre orchidee ordinaire
ordinairement ordinateur ordination ordonna ordonnance ordonnancement ordonne ordonner ordre ordure oree
oreille oreiller oreillette ores orfevre orfevrerie organe organique organisa organisait organisant
organisateur organisation organisatrice organise organisent organiser organisez organisme organisons organiste
orgasme orge orgie orgue orgueil orgueilleux orient oriental orientation orientaux orientent orienter
originaire original originalite originaux origine originel originelle originellement orme orne ornement
ornementales ornementation orner orphelin orphelinat orques orteil orthodoxe orthodoxie orthographe os osais
osait oscars oscillant oscillation ose oseille osent oser osera oserai oserait oses osez ossature ossements
osseuse osseux otage ote oter otez ottoman ou ouaip ouais oubli oubliais oubliait oubliant oublient oublier
oubliera oublierai oublierez oublierons oublieront oubliez oublions oued ouest ouf oui ouie ouille oups
ouragan ourdou ours ourson ouste out outil outillage outrage outre outremer ouvert ouvertement ouverture
ouvrage ouvrais ouvrait ouvrant ouvre ouvrent ouvrez ouvrier ouvrir ouvrira ouvrirai ouvriront ouvrit ouvrons
ouzbek ovaires ovale overdose ovins ovni ovule oxford oxydant oxydation oxyde oxygene ozone pacemaker pacha
pacification pacifique pacifisme pacifiste pack pacotille pacte pactole paddy padoue paf pagaille paganisme
page pagus paie paiement paien paienne paient paiera paierai paierait paierez paierons paieront paillasson
paille paillettes pain pair paisible paisiblement paix pakistanais pal palace palais palanquin palatinat pale
palemon paleolithique paleontologie palestinien palestinienne palet palette pali palier palissade palladium
palmares palmas palme palmer palmier palourdes palpitant palpite paludisme pampa pamphlet pamplemousse pan
panache panama panamericains pancarte pancreas panda pandemie pandore panier panique paniquer paniquez panne
panneau panorama pans pansement pantalon pantheon panthere pantins pantoufles panzer paon papa papale papaute
pape paperasse paperasserie papi papier papillon papoter papy papyrus paquebot paques paquet par para parabole
parachute parachutistes parade paradigme paradis paradoxalement paradoxe parages paragraphe parais paraissait
paraisse paraissent paraissez parait paraitra paraitre parallele parallelement paralyse paralyser paralysie
parametre paramilitaires paranoia paranoiaque parapet parapluie parasite parc parcelle parchemin parcourant
parcourir parcours parcourt parcouru pardon pardonne pardonner pardonnera pardonnerai pardonnerez pardonnez
pardonnons pare pareil pareille pareillement parement parent parental parenthese parer paresse paresseuse
paresseux parez parfait parfaitement parfois parfum pari paria parier parierais pariez parisien parisienne
parite parjure parking parkinson parla parlaient parlais parlait parlant parle parlement parlementaire parlent
parler parlera parlerai parlerait parlerez parlerons parleront parleur parlez parliez parlions parloir parlons
parme parmesan parmi parodie paroi paroisse paroissiale parole parolier paroxysme parquet parrain parrainage
pars parseme part partage partagea partageaient partageait partageant partagent partageons partager partagera
partagerai partagez partaient partais partait partant partenaire partenariat partent parterre partez parti
participa participaient participait participant participation participative participe participent participer
participera participerent participeront participez particularite particule particulier particulierement
partiel partielle partiellement partiez partions partir partira partirai partirait partirez partirons
partiront partisan partit partition partons partout paru parut parution parvenant parvenir parvenu parviennent
parviens parvient parvinrent parvint parvis pas passa passage passager passaient passais passait passant
passation passe passent passeport passer passera passerai passerait passerelle passerent passerez passerons
passeront passeur passez passible passiez passif passion passionnant passionne passionnel passionnement
passive passons pasteque pasteur pastilles pastorale pat patate pate patelin patentes paternel paternelle
paternite pathetique pathogene pathologie pathologique patiemment patience patient patienter patientez
patinage patiner patinoire patio patisserie patissier patois patriarcat patriarche patrie patrimoine
patrimonial patrimoniaux patriote patriotique patriotisme patron patronage patronat patronne patronyme
patrouille patrouiller patte paturage pature paume paupieres pause pauvre pauvrete pave pavillon payaient
payais payait payant paye payent payer payera payerai payez payons pays paysage paysagere paysagiste paysan
paysanne paysannerie peage peau peche pecher pecheur pedagogie pedagogique pedale pedestre pediatre pediatrie
pedicure pedophile pegase pegre peigne peignoir peinard peindre peine peins peint peintre peinture pejoratif
pekin pelerin pelerinage pelle pellicule pelote peloter peloton pelouse peluche penal penalite penchant penche
pencher pend pendaison pendait pendant pendent pendentif penderie pendre pendu pendule penetrant penetration
penetre penetrent penetrer penible peniche penicilline peninsule penis penitence penitencier penitentiaire
penombre pensaient pensais pensait pensant pense pensent penser pensera penserai penseraient penserait
penserez penseront penseur pensez pensiez pension pensionnaires pensionnat pensons pentagone pentathlon pente
pentecote penurie pepe pepere pepin pepites pequenaud perce percement perceptible perception percer perceuse
percevoir perche percois percoit percoivent percu percussion percussionniste percute percuter perd perdais
perdait perdant perdent perdez perdiez perdirent perdit perdons perdra perdrai perdrait perdre perdrez
perdrons perdront perdu perdure perdurer pere perennite perfection perfectionnement perfectionner perfide
perfore performance performant perfusion peri perihelie peril perilleux perime perimetre periode periodique
periodiquement peripeties peripherie peripherique periple perir perit perla perle permanence permanent
permeabilite permet permettaient permettait permettant permette permettent permettez permettra permettrai
permettrait permettre permettront permirent permis permission permit peroxyde perpendiculaire perpetres
perpetue perpetuel perpetuelle perpetuer perpetuite perplexe perquisition perron perroquet perruque persan
perse persecutes persecution perseverance perseverer persistance persistant persiste persistent perso
personnage personnalisation personnalite personne personnel personnelle personnellement personnification
perspective perspicace perspicacite persuade persuader persuasif persuasion perte pertinence pertinent
perturbant perturbation perturbe perturber pervers perversion pesait pesant pesanteur pese pesent peser
pesetas pesos pessimiste peste pesticides petales petard petasse petes petit petition petrin petrole petrolier
peu peuls peuple peuplement peuplent peuplier peur peureux peut peuvent peux pff pfff ph phalange pharaon
phare pharmaceutique pharmacie pharmacien phase phenicien phenix phenomenal phenomene phenotype philanthrope
philatelie philharmonique philippines philippins philologie philologue philosophe philosophie philosophique
phobie phoenix phone phoneme phonetique phonologie phoque phosphate phosphore photo photocopies photocopieuse
photographe photographie photographier photographique photon photosynthese phrase phreatique phylogenetique
phylogenie physicien physiologie physiologique physique physiquement pi piaf pianiste piano piaule pic picard
piccolo pichet pickpocket picole picoler pics pictural pie piece pied piedestal piege pieger piemont
piemontais pierre pierrot piete pietine pietiner pietre pieu pieuvre pif pige pigeon piger pigez pigment
pignons pilastres pile pilier pillage pillards pille pillent piller pilotage pilote piloter pilule piment pin
pince pinceau pincer pingouin pins pinte pinyin pioche pion pionnier pipe pipeau pipeline piper pipi piquant
pique piquent piquer piquet piqure piratage pirate pirater pire pis piscine pisse pisser piste pister pistolet
piston piteux pithiviers pitie pitoyable pittoresque pizza pizzeria placa placant placard place placement
placent placenta placer placez placide plafond plage plagiat plaide plaider plaidoirie plaidoyer plaie
plaignait plaignant plaignent plaignez plaindre plaine plains plaint plaira plairait plaire plais plaisais
plaisait plaisance plaisant plaisantais plaisantait plaisanter plaisanterie plaisantez plaisent plaisez
plaisir plait plan planche plancher plancton planer planetaire planete planeur planification planifie
planifier planning planque planquer plantation plante planter plants plaque plaquer plaquettes plasma
plasticite plastique plat plateau platine platonique platre plausible pleiade plein pleinement plenitude
pleurais pleurait pleurant pleure pleurent pleurer pleurera pleurerai pleurez pleurnicher pleurs pleut
pleuvait pleuve pleuvoir pli plie plier plis plomb plomberie plombier plonge plongeant plongeon plonger
plongeur plouc plu pluie plumage plume plumer plupart pluralisme pluralite pluriel plus plusieurs pluton
plutonium plutot pluviometrie pluviose pneu pneumonie poche pochette podium poele poeme poesie poete poetique
pognon pogrom poids poignard poignarder poigne poignet poil poilu poing point pointant pointent pointer
pointez pointilleux pointu pointure poire poireauter pois poison poisse poisson poitrine poivre poivrons
poivrot poker polaire polarisation polarite pole polemique poli police policier poliment polio politesse
politicien politique politiquement pollen pollution polo polonais polychrome polyculture polygone
polymerisation polynesienne polynome polyphonie polytechnicien polytechnique polyvalent pommade pomme
pommettes pompage pompe pomper pompeux pompier pompon ponction ponctualite ponctuation ponctue ponctuel
ponctuellement ponctuelles pondre pondu poney pont pontage pontife pontifical pontificat pontificaux ponton
pool pop pope popotin populaire popularise populariser popularite population populiste porc porcelaine porche
porcherie pores porno pornographie pornographique porphyre porridge port porta portable portage portaient
portail portais portait portant portefeuille portent porter portera porterai porterait porterent porterez
porteront porteur porteuse portez portier portiez portion portique portland porto portons portrait portugais
posa posais posait posant pose posent poser posera poserai poserait poseur posez positif position positionne
positionnement positive positivement positivisme possedaient possedait possedant possede possedent posseder
possedez possedons possesseur possession possibilite possible possiblement postal poste poster posterieur
posterieurement posteriori posterite posthume postulat postule postuler posture pot potable potage potager
potassium pote poteau potence potentiel potentielle potentiellement poterie potiers potins potion pots pou
pouah poubelle pouce poudre pouf pouffe pouffiasse pouilleux poulailler poulain poule poulet poulette poulpe
pouls poumon poupe pour pourboire pourcentage pourchasse pourchasser pourparlers pourpre pourquoi pourra
pourrai pourraient pourrait pourrez pourri pourriez pourrions pourrir pourrissent pourrit pourriture pourrons
pourront poursuis poursuit poursuivait poursuivant poursuive poursuivent poursuivez poursuivi poursuivit
poursuivons poursuivra poursuivrai poursuivre pourtant pourtour pourvoir pourvu poussa poussait poussant
pousse poussent pousser poussera poussette poussez poussiere poussiereux poussin poutre pouvaient pouvais
pouvait pouvant pouvez pouviez pouvions pouvoir pouvons poux pragmatique prairial prairie praticien
pratiquaient pratiquait pratiquant pratique pratiquement pratiquent pratiquer pre prealable prealablement
preambule preavis precaire precarite precaution precedant precede precedemment precedent preceptes precepteur
preche precher precieuse precieusement precieux precipice precipitamment precipitation precipite precipiter
precis precisant precisement precisent preciser precision precoce precocement preconise precurseur predateur
predation predecesseur predication prediction predire predit predominance predominant preeminence preface
prefectoral prefecture prefera preferable preferais preferait preferant prefere preference preferent
preferentiellement preferer prefererais prefererait prefereriez preferez preferons prefet prefigure prefixe
prehistoire prehistorique prejudice prejuges prelat preleve prelevement prelever preliminaire prelude
premature prematurement premeditation premedite premices premier premierement premonition premunir prenaient
prenais prenait prenant prend prendra prendrai prendraient prendrait prendre prendrez prendriez prendrons
prendront preneur prenez preniez prenions prenne prennent prenom prenons preoccupation preoccupe preoccuper
preoccupez preparaient preparais preparait preparant preparatifs preparation preparatoire prepare preparent
preparer preparerai preparez preparons prepaye preponderance preponderant prepose prerogatives pres presage
prescription prescrire prescrit preseance presence present presenta presentable presentait presentant
presentateur presentation presentatrice presentement presentent presenter presentera presenterai presentez
presentons preservatif preservation preserve preserver preside presidence president presidentiel
presidentielle presider presomption presomptueux presque presse pressent pressenti pressentiment presser
pressez pressing pression pressoir prestataires prestation prestige prestigieuse prestigieux presume presumer
pret pretant pretend pretendait pretendant pretendent pretendez pretendre pretendu pretentieuse pretentieux
pretention preter preterai preteur pretextant pretexte pretez pretoire pretre pretresse pretrise preuve
prevaut prevenant prevenez prevenir prevention preventive prevenu previendrai previenne previens previent
previsible prevision prevoient prevoir prevois prevoit prevot prevoyait prevoyant prevoyez prevu priais priant
prie prient prier prierai prieur priez primaire primat primaute prime primerose primitif primitive
primitivement primo primordial prince princesse princiere principal principalement principaute principaux
principe printemps prions priori prioritaire priorite prirent pris prison prisonnier prit privant prive priver
privilege privilegiant privilegie privilegient privilegier prix pro probabiliste probabilite probable
probablement probation problematique probleme procedant procede procedent proceder procedure proces processeur
procession processus prochain prochainement proche proclama proclamation proclame proclament proclamer
procuration procure procurer procureur prodige prodigieux prodigue producteur productif production productives
productivite productrice produira produire produisaient produisait produisant produise produisent produisit
produit prof profane professeur profession professionnalisme professionnel professionnelle professionnellement
profil profit profita profitable profitant profitent profiter profitera profitez profitons profond
profondement profondeur progeniture programmation programme programmer progres progresse progressent
progresser progressif progression progressiste progressive progressivement prohibition proie projecteur
projectiles projection projet projeter projette proletariat proletarienne proliferation prologue prolongation
prolonge prolongeant prolongement prolongent prolonger promenade promenais promenait promene promenent
promener promesse promet prometteur prometteuse promettez promettre promeut promis promo promoteur promotion
promotionnel promouvoir promu promulgation promulgue pronant prone pronom prononcant prononce prononcent
prononcer prononciation pronostic propagande propagation propage propager propension prophete prophetie
propice proportion proportionnel proportionnelle propos proposa proposait proposant proposent proposer
proposez proposition proposons propre proprement proprete proprietaire propriete proprio propulse propulseur
propulsion pros proscrit prospective prospectus prospere prosperer prosperite prostate prostituee prostitution
protagoniste protecteur protection protectorat protectrice protege protegeais protegeait protegeant protegent
proteger protegera protegerai protegez proteine protestant protestantisme protestation proteste protester
prothese protocole proton prototype proue prouesses prouvant prouve prouvent prouver prouvera prouverai
provenait provenance provenant provencal provenir proverbe providence proviendrait proviennent provient
province provincial proviseur provisions provisoire provisoirement provocation provoqua provoquant provoque
provoquent provoquer provoquerent proximite prude prudemment prudence prudent prune prussien prussienne
psaumes pseudo pseudonyme psi psst psychanalyse psychanalyste psychanalytique psychiatre psychiatrie
psychiatrique psychique psychologie psychologique psychologiquement psychologue psychopathe psychose
psychotherapie psychotique pu puait puant puanteur pub puberte publia publiant public publication publicitaire
publicite publie publient publier publiera publique publiquement pubs puce puceau pucerons pudding pudeur pue
puent puer pueril pues puis puiser puisque puissamment puissance puissant puisse puissent puissiez puissions
puits pull pulmonaire pulsion pulverise pulveriser punaise punch puni punique punir punira punit punition punk
pupille pur pure purement purent purete purgatoire purge purger purification purifier purs pus put putain pute
putois putsch puy puzzle pyjama pylone pyramidal pyramide pyromane python quadrangle quadrant quadratique
quadrilatere quadruple quai qualifia qualifiait qualifiant qualificatif qualification qualificatives qualifie
qualifient qualifier qualitative qualite quand quant quantification quantifier quantitative quantite
quarantaine quarante quarantieme quart quartier quartz quasi quasiment quaternaire quatorze quatre quatrieme
quatuor que quebecois quel quelconque quelle quelque quelquefois querelle question questionnaire questionne
questionnement questionner quete queue qui quiconque quilles quincaillerie quinte quinzaine quinze quinzieme
quitta quittais quittait quittant quitte quittent quitter quittera quitterai quitterait quitterent quitterez
quittez quittiez quittons quoi quoique quota quotidien quotidienne quotidiennement quotient ra rabais rabaisse
rabaisser rabat rabbin rabbinique racaille raccompagne raccompagner raccourci raccourcir raccroche raccrocher
raccrochez race rachat rachete racheter raciale racine racisme raciste racket racle raclure racontais
racontait racontant raconte racontent raconter racontera raconterai racontez radar rade radeau radiateur
radiation radical radicalement radicaux radieuse radieux radin radio radioactif radioactive radioactivite
radiodiffusion radiologie radiophonique radis rafale raffinage raffine raffinement raffinerie raffole raffut
rafiot rafle rafraichir rafraichissant rafraichit rage ragots ragout raid raie rail rainer raines raisin
raison raisonnable raisonnement raisonner raja rajeunit rajoute rajouter rale ralenti ralentir ralentissement
ralentissez ralentit raler rallie ralliement rallier rallonge rallumer rallye rama ramadan ramassage ramasse
ramasser ramassez ramassis rame rameaux ramenais ramenait ramenant ramene ramenent ramener ramenera ramenerai
ramenez ramer rami ramifications rampant rampe ramper rancard ranch rancoeur rancon rancune rancunier
randonnee rang rangement ranger rangez rani ranimer rapaces rapatrie rapatriement rapide rapidement rapidite
rappel rappelais rappelait rappelant rappeler rappelez rappelle rappellent rappellera rappellerai rappelons
rapplique rappliquer rapport rapporta rapportait rapportant rapportent rapporter rapportera rapporterai
rapprochant rapproche rapprochement rapprochent rapprocher raquette rare rarement rarete ras rasage rase raser
rasoir rassemblait rassemblant rassemble rassemblement rassemblent rassembler rassemblez rassurant rassure
rassurer rat rate rater raterai ratez ratification ratifie ratifier ratio ration rationalisation rationalisme
rationnel rationnelle ratisser raton rats rattache rattachement rattachent rattrapage rattrape rattrapent
rattraper rattrapera rattraperai ravage ravageurs rave ravie ravin raviolis ravir ravis ravissant ravisseur
ravitaillement ravitailler raviver ravoir raye rayer rayon rayonnant rayonne rayonnement rayures raz re rea
reacteur reactif reaction reactionnaire reactive reactivite reaffirme reagi reagir reagissent reagissez reagit
real realisa realisait realisant realisateur realisation realisatrice realise realisent realiser realisera
realiseront realisez realisme realiste realite reanimation reanimer reapparait reapparaitre reapparition
reapparu rearmement rebaptise rebelle rebeller rebellion rebond rebondir rebondit rebord rebours rebut recale
recapitulatif recapitule recemment recense recensement recent recepteur reception receptionniste recession
recette recevaient recevais recevait recevant receveur recevez recevoir recevons recevra recevrai recevrez
recevront rechange recharge recharger rechauffe rechauffement rechauffer recherchais recherchait recherche
recherchent rechercher recherchez recherchons rechute recidive recif recipiendaire recipient reciprocite
reciproque reciproquement recit recital recitation reciter reclamait reclamant reclamation reclame reclament
reclamer reclus recoin recois recoit recoive recoivent recoller recolte recolter recommandation recommande
recommandent recommander recommence recommencer recommencera recommencerai recommencez recommencons recompense
recompenser reconciliation reconcilier reconcilies reconduire reconduit reconfort reconfortant reconforter
reconnais reconnaissable reconnaissance reconnaissant reconnaisse reconnaissent reconnaissez reconnait
reconnaitra reconnaitrais reconnaitre reconnu reconnut reconquerir reconquete reconsiderer reconstitue
reconstituer reconstitution reconstruction reconstruire reconstruit reconversion reconverti record recordman
recoucher recoudre recourir recours recourt recousu recouvert recouvrant recouvre recouvrement recouvrir
recreation recreer recrue recrute recrutement recrutent recruter recruteur rectangle rectangulaire recteur
rectifier recu recueil recueille recueilli recueillir recul reculer reculez reculons recuperant recuperation
recupere recuperent recuperer recuperera recupererai recupererez recuperez recurrence recurrent recut
recyclage recycler redacteur redaction redactrice reddition redemande redemander redemarrer redemption
redescend redescendre redevable redevance redevenir redevenu redeviendra redevienne redeviens redevient redige
rediger redire redis redistribution redonne redonner redoubler redoutable redoute redresse redressement
redresser reducteur reduction reduire reduis reduisant reduisent reduit reecriture reedite reedition
reeducation reel reelection reelle reellement reelu reessaie reessayer ref refaire refais refait refasse
refection refectoire refera referai referant refere reference referendum referent referentiel referer referme
refermer refile refiler reflechi reflechir reflechirai reflechissais reflechissant reflechisse reflechissez
reflechissons reflechit reflet refletant refletent refleter reflexe reflexion reflux refonte reformateur
reforme reformer reformiste reformuler refoule refractaire refraction refrain refrigerateur refroidi refroidir
refroidisse refroidissement refroidit refuge refugie refugient refugier refus refusa refusaient refusais
refusait refusant refusent refuser refusera refuserais refuserait refuserent refusez refusons refuter reg
regagner regagnez regain regal regaler regard regarda regardaient regardais regardait regardant regardent
regarder regardera regarderai regarderait regarderont regardez regardiez regardons regates regence
regeneration regenerer regent reggae regi regime regiment region regional regionalisation regionaliste
regionaux regissant regissent regisseur registre regit reglage regle reglement reglementaire reglementation
regler reglera reglerai reglez reglisse reglo reglons regnait regnant regne regnent regner regorge regression
regret regrettable regrette regretter regrettera regretterai regretterez regrettez regroupait regroupant
regroupe regroupement regroupent regrouper regularite regulateur regulation regulier regulierement
rehabilitation rehabilite rehabiliter rein reincarnation reine reintegration reintegre reintegrer
reintroduction reintroduit reitere rejet rejeta rejetant rejeter rejetez rejette rejettent rejoignant rejoigne
rejoignent rejoignez rejoignirent rejoignit rejoindra rejoindrai rejoindre rejoins rejoint rejouer rejouir
rejouis rejouit relache relacher relachez relais relance relancer relate relatent relatif relation relative
relativement relativite relax relaxant relaxer relaye relayer relecture relegation relegue relevait relevant
releve relevement relevent relever releveur relevez reliant relie relief relient relier religieuse religieux
religion relique relire relu remanie remaniement remarie remarier remarqua remarquable remarquablement
remarque remarquent remarquer remarquera remarquerez remarquez remballe remblai rembourse remboursement
rembourser remboursera rembourserai remede remedier remercie remerciement remercier remercierai remercieras
remerciez remercions remet remettait remettant remette remettent remettez remettra remettrai remettre remis
remission remit remontait remontant remonte remontent remonter remontera remontez remords remorque remorquer
remous rempart remplaca remplacait remplacant remplace remplacement remplacent remplacer remplacera remplage
rempli remplir remplissage remplissent remplissez remplit remporta remportant remporte remportent remporter
remportera remue remuer remuneration remunere renaissance renait renaitre renale renard rencard rencart
rencontra rencontrais rencontrait rencontrant rencontre rencontrent rencontrer rencontrera rencontrerai
rencontrerent rencontrerez rencontrerons rencontrez rencontriez rencontrons rend rendaient rendais rendait
rendant rendement rendent rendez rendiez rendirent rendit rendons rendormir rendra rendrai rendrait rendre
rendrez rendrons rendront rendu renes renferme renforcant renforce renforcement renforcent renforcer renfort
rengaine renie renier renifle renifler renne renom renomme renommer renoncant renonce renoncement renoncer
renoncerai renoncez renoue renouer renouveau renouvelable renouvele renouveler renouvelle renouvellement
renovation renove renover renseigne renseignement renseigner rentabilite rentable rente rentra rentrais
rentrait rentrant rentre rentrent rentrer rentrera rentrerai rentrerait rentrerez rentrerons rentreront
rentrez rentriez rentrons renverra renverrai renverse renversement renverser renvoi renvoient renvoye renvoyer
renvoyez reorganisation reorganise reorganiser reouverture repaire repand repandent repandit repandre repandu
reparateur reparation repare reparer reparle reparler reparlera reparlerons repars repart repartent repartez
reparti repartir repartira repartissent repartit repartition repas repasse repasser repasserai repechage
repeche repeindre repeint repensant repense repenser repentir reperage repercussions repere reperer repertoire
repertorie repetais repetait repete repetent repeter repeterai repetez repetition repit replacer repli
replication replient replier replique repliquer replonger repond repondais repondait repondant repondent
repondeur repondez repondiez repondit repondra repondrai repondre repondrez repondu reponse report reportage
reporter repos reposait reposant reposent reposer reposez repoussant repousse repousser reprenait reprenant
reprend reprendra reprendrai reprendre reprendrons reprenez reprenne reprennent reprenons represailles
representa representaient representait representant representation representative represente representent
representer representera representerait representez repression reprimande reprimander reprimee reprimer repris
reprit reprochant reproche reprochent reprocher reproducteur reproduction reproduira reproduire reproduisant
reproduise reproduisent reproduit reprogrammer reptile republicain republique repugnant repugne reputation
repute requete requierent requiert requin requis requisitionnes requisitions rescapes rescousse reseau
reservation reserve reserver reservoir resida residaient residant reside residence resident residentiel
residentielle resider residu resigner resilience resine resistance resistant resiste resistent resister
resistera resistez resolu resolument resolution resonance resonne resonnent resoudra resoudre resous resout
respect respectable respectais respectait respectant respectent respecter respecterai respectez respectif
respective respectivement respectons respectueusement respectueux respirait respirateur respiration
respiratoire respire respirent respirer respirez resplendissante responsabilite responsable ressaisir
ressasser ressemblaient ressemblais ressemblait ressemblance ressemblant ressemble ressemblent ressembler
ressemblera ressemblerait ressemblez ressens ressent ressentais ressentait ressentent ressentez ressenti
ressentiment ressentir resserre resserrer ressers resservir ressors ressort ressortent ressorti ressortir
ressource ressuscite ressusciter resta restaient restais restait restant restaurant restauration restaure
restaurer reste restent rester restera resterai resterait resterent resterez resterons resteront restez
restiez restions restitue restituer restitution restons restreint restriction restrictive restructuration
resultant resultat resulte resulter resume resumer resurrection retable retabli retablir retablissement
retablit retaper retard retardement retarder retenait retenez retenir retention retentissant retentissement
retentit retenu reticence reticent retiendra retiendrai retiennent retiens retient retira retire retirent
retirer retirez retombe retomber retordre retouches retour retourna retournais retournait retournant retourne
retournement retournent retourner retournera retournerai retournerait retournerent retournerez retournerons
retournez retourniez retournons retrace retracer retrait retranche retranscrit retransmis retransmission
retravailler retreci retrecir retrecit retro retrograde retrospective retrouva retrouvais retrouvait retrouve
retrouvent retrouver retrouvera retrouverai retrouverait retrouverez retrouverons retrouveront retrouvez
retrouvons retroviseur reuni reunification reunion reunir reunissait reunissant reunissent reunit reussi
reussir reussira reussirai reussirez reussissant reussisse reussissent reussissez reussit reutilise revais
revait revanche revant revaudrai reve reveil reveillais reveillait reveillant reveille reveillent reveiller
reveillera reveillerai reveillez reveillon revela revelant revelateur revelation revele revelent reveler
revelera revelerai revenaient revenais revenait revenant revend revendeur revendication revendiquant
revendique revendiquent revendiquer revendre revendu revenez reveniez revenir revenons revent revenu rever
reverence reverend reverra reverrai reverrait reverrez reverrons reversible revet revetement revetir revetu
reveur revez reviendra reviendrai reviendrait reviendrez reviendrons reviendront revienne reviennent reviens
revient revinrent revint revirement revise reviser revision revivre revoie revoir revois revoit revolte revolu
revolution revolutionnaire revolver revoque revu rhabiller rhenan rhetorique rhinoceros rhum ri ria riaient
riais riait riant ricane richards riche richelieu richement richesse rida ride rideau rider ridicule
ridiculise ridiculiser rie rien rient riez rift rigide rigidite rigolade rigolais rigolait rigole rigolent
rigoler rigolez rigolo rigoureuse rigoureusement rigoureux rigueur rime rincer ring ringard riposte riposter
rira rire ris risee risible risquais risquait risque risquent risquer risquerais risquerait risquez risquons
rit rite rituel rituelle rivage rival rivaliser rivalite rivaux rive river rivera riverains riviere riz
rizieres rob robe roberts robinet robot robotique robuste robustesse roc roche rocher rocheuse rocheux rock
rocket rode rodent rodeo roder rodeur rogne rogue roi rois role romain romaine roman romance romanche
romancier romande romanes romanesque romanisation romantique romantisme rompant rompez rompre romps rompt
rompu rond ronfle ronge ronger rongeur ronron rosbif rose roseaux rosee rossignol rotation roti rotir rouages
roubles roue rouge rougeole rougir rougis rouille roulais roulait roulant roule rouleau roulement roulent
rouler roulette roulez roulotte roumain round roupies rouquin rousse rousseau rousseur routage route routier
routine rouvert rouvre rouvrir roux royal royalement royaume royaute royaux ru ruban rubis rubrique ruche rude
rudement rudimentaire rue ruee ruelle rues rugby rugissement ruine ruiner ruisseau rumeur rupestres rupture
rural ruraux ruse rush russe rustique rustre rut rythme rythmique sa sabbat sabbatique sable sabot sabotage
saboter sabre sac saccage sacerdotale sachant sache sachent sachet sachez sachiez sachions sacoche sacre
sacrement sacrifice sacrifie sacrifier sacrilege sacs sadique safari saga sage sagement sagesse sahel sai
saignait saignant saigne saignement saignent saigner saignez sain saint saintete sais saisi saisir saisissant
saisissez saisit saison saisonniere sait sake salade salaire salami salariale salarie salaud sale salement
salete sali saline salins salir salive salle salon saloon salopard salope saloperie salsa salue saluent saluer
saluez salut salutations salve samaritain samedi samourai sanatorium sanctifie sanction sanctionne sanctuaire
sandales sandwich sang sanglant sanglier sanglote sanglots sangsue sanguin sanguinaire sanitaire sans sanskrit
sante saoudien saoudite saoul saouler sape saper sapin sapristi sarcasme sarcastique sarcophage sardines
sarrasin sas sassanides satane satanique satellite satin satine satirique satisfaction satisfaire satisfaisant
satisfait saturation saturne saturnin sauce saucisse saucisson sauf saule saumon saumure sauna saura saurai
sauraient saurait saurez sauriez saurons sauront saut sautait sautant sautent sauter sautera sauterelles
sautez sauvage sauvagement sauvant sauve sauvegarde sauvegarder sauvent sauver sauvera sauverai sauverait
sauvetage sauveteurs sauveur sauvez savaient savais savait savanes savant savent saveur savez saviez savions
savoir savon savoure savourer savoureux saxe saxon saxonnes saxophone saxophoniste sbires scalaire scalpel
scandale scandaleuse scandaleux scandinave scanner scarabee sceau scelerat scelle sceller scenario scenariste
scene scenique scepticisme sceptique sceptre schema schisme schiste schizophrene schizophrenie schnock scie
sciemment science scientifique scientifiquement scierie scinde scission scolaire scolarisation scolarises
scolarite scolastique scoop scooter score scorpion scotch scout scrabble scribe script scrupule scrutin
sculpte sculpteur sculpture scythes se seance seau sec secession sechage seche secher secheresse second
secondaire secoue secouer secourir secours secouru secousse secret secretaire secretariat secretement secs
secte secteur section seculaire secularisation seculier secundo securisation securise securiser securisez
securitaire securite sedatif sedentaire sedimentaire sediments seducteur seduction seduire seduisant seduit
segment segregation seigneur seigneuriale seigneuriaux seigneurie seille sein seisme seize seizieme sejour
sejourna sejourne sejournent sejourner sel selectif selection selectionne selectionner selectionneur selective
self selle sellette selon sels semaine semantique semblable semblaient semblais semblait semblant semble
semblent sembler semblera semblerait semblez sembliez seme semelle semence semer semestre seminaire semis
semitique sen senat senateur senechal senegalais senile senior sens sensation sensationnel sensationnelle
sensibilisation sensibilite sensible sensiblement sensuel sensuelle sent sentaient sentais sentait sentant
sentence sentent sentez senti sentier sentiez sentiment sentimental sentinelle sentir sentira sentirai
sentirait sentirez sentons separa separait separant separation separatistes separe separement separent separer
separera separons sept septante septembre septentrional septieme septique sepulcre sepulture sequelles
sequence sera serai seraient serait serbe serein serenite serez serfs sergent serie serieuse serieusement
serieux seriez seringue serions serment sermon sermonner serons seront serpent serpilliere serre serrent
serrer serrez serrure serrurier sers sert serum servage servaient servais servait servant serve servent
serveur serveuse servez servi serviable service serviette servir servira servirai servirait serviront servit
serviteur servons ses sesame session set sets seuil seul seulement seve severe severement severite sevit
sevrage sevres sexe sexiste sexualite sexuel sexuelle sexuellement sexy shah shampoing shampooing sherif
sherry shilling shogun shoot shooter shopping short show si siamois siecle sied siege siegeant siegent sieger
sien sienne sierra sieste sieur siffle sifflement siffler sifflet sigle sigma signa signal signalement
signalent signaler signaletique signalisation signant signataire signature signaux signe signent signer
signera signerai signez signifiait signifiant significatif signification significative significativement
signifie signifient signifier signifierait sil silence silencieuse silencieusement silencieux silex silhouette
silicium silicone sillage sillon similaire similarites similitude simple simplement simplicite simplification
simplifie simplifier simulateur simulation simule simuler simultanee simultanement sincere sincerement
sincerite singe singer single singulier sinistre sinon sinus sionisme sioniste sioux sir sire sirene sirop
sise sismicite site sitot situait situation situe situent situer six sixieme skate skateboard sketch ski skier
skieurs skipper skis slalom slave slip slogan slovaque slovene slow smash smoking snack sniffer snob sobre
sobriete sociable social socialement socialisation socialisme socialiste sociaux societe sociologie
sociologique sociologue socle soda sodium sodomie soeur soeurette sofa software soi soie soient soif soigne
soigner soigneusement soin soir soiree sois soit soixantaine soixante soja sol solaire solda soldat solde
soleil solennel solennelle solennellement solidaire solidarite solide solidement solidite soliste solitaire
solitude sollicitations sollicite solliciter sollicitude solo sols solstice soluble solution solvant sombre
sombrer sommaire sommairement somme sommeil sommet somnambule somnifere somptueux son sonar sonate sondage
sonde sonder songe songer songez sonique sonnait sonne sonnent sonner sonnera sonnerie sonnets sonnette sonnez
sonore sonorite sons sont sophistique soprano sorcellerie sorcier sordide sornettes sors sort sortaient
sortais sortait sortant sortent sortez sorti sortiez sortilege sortions sortir sortira sortirai sortirait
sortirez sortirons sortiront sortit sortons sosie sot sotte sottises sou soubassement souche souci souciais
souciait soucient soucier soucieux souciez soucoupe soudage soudain soudainement soudan soudanais soude souder
soudoye soudoyer souffert souffle souffler soufflerie souffrais souffrait souffrance souffrant souffre
souffrent souffrez souffrir souffrira soufre souhait souhaitable souhaitaient souhaitais souhaitait souhaitant
souhaitent souhaiter souhaiterais souhaiterait souhaitez souhaitiez souhaitons souille souiller soul soulage
soulagement soulager souler souleve soulevement soulever soulevez souliers soulignant souligne soulignent
souligner soumet soumettre soumis soumission soupcon soupconnais soupconnait soupconne soupconnent soupconner
soupconnez soupe souper soupir soupirant soupirer souple souplesse sourate source sourcil sourd sourdine souri
souriais souriait souriant sourient souriez sourire sourit sournois sous soustraire soute soutenaient
soutenait soutenant soutenement soutenez soutenir soutenu souterrain soutien soutiendra soutiendrai
soutiennent soutient soutint soutirer souvenais souvenait souvenez souvenir souvent souvenu souverain
souverainete souviendra souviendrai souviendrez souviendront souvienne souviennent souviens souvient soviet
sovietique soyez soyons spacieux spaghetti sparte spasmes spatial spatiaux special specialement specialisation
specialise specialiser specialiste specialite speciaux specification specificite specifique specifiquement
specimen spectacle spectaculaire spectateur spectral spectre speculation speculer speech speleologie sperme
sphere spider spirale spiritualite spirituel spirituelle splendeur splendide sponsor spontane spontanement
spores sport sportif sportive spot spray sprint square squash squatter squelette stabilisation stabilise
stabiliser stabilite stable stade staff stage stagiaire stagnation stand standard standardisation star station
stationnaire stationnees stationnement statique statistique statistiquement statue statuette statut steak
stele stellaire steppe stereo stereotype sterile sterling sternum steroides stimulant stimulation stimule
stimuler stipule stock stockage stocker stop stoppe stopper stoppez store strangulation stratageme strate
stratege strategie strategique stress stressant stresser strict strictement string strophe structurale
structuration structure structurelle structurels structurer stuc studio stupefait stupefiant stupide stupidite
style stylise styliste stylistique stylo su subalterne subconscient subdivise subdivision subi subir subira
subissent subit subitement subjectif subjective subjectivite sublime submerge subordination subordonne
subsistance subsistant subsiste subsistent subsister substance substantielle substantif substituant substitue
substituer substitut substitution substrat subtil subtilite subtropical subvenir subvention succeda succedant
succede succedent succeder succederent succes successeur successifs succession successivement successives
succombe succomber succulent succursale suce sucer sucette suceur sucre sucreries sud sudiste sue suede
suedois suer sueur suez suffira suffirait suffire suffiront suffisait suffisamment suffisant suffisent suffit
suffixe suffrage suggerant suggere suggerent suggerer suggerez suggestion suicidaire suicide suicider suis
suisses suit suivaient suivais suivait suivant suive suivent suivez suivi suiviez suivirent suivit suivons
suivra suivrai suivrait suivre suivrez suivrons suivront sujet sujette sulfate sultan sultanat summum sunnite
super superbe supercherie superette superficie superficiel superficielle superflu superieur superiorite
superman supermarche supernova superposees superposition superstar superstitieux superstition supervise
superviser superviseur supervision supplante supplement supplementaire suppliant supplice supplie supplier
support supportable supportais supportait supportant supportent supporter supportera supporterai supportez
supposant suppose supposent supposer supposez supposition supposons suppression supprime supprimer suprematie
supreme sur surcharge surchauffe surcroit surdite sure sureleve surement surestime surete surf surface surfait
surfer surgi surgir surgit surintendant surmonte surmonter surnaturel surnaturelle surnom surnomme surpasse
surpasser surplombant surplombe surplus surprenant surprend surprendre surpris surrealisme surrealiste surs
sursis surtout survecu survecut surveillais surveillait surveillance surveillant surveille surveillent
surveiller surveillera surveillerai surveillez survenir survenu survetement survie survient survis survit
survivance survivant survive survivent survivra survivrai survivrait survivre survivrez survivront survole
survoler sus susceptible suscita suscitant suscite suscitent susciter sushi suspect suspecter suspend
suspendre suspendu suspens suspension suspicieux suspicion sut suture suzerainete swahili swing syllabe
sylviculture symbiose symbole symbolique symboliquement symbolisant symbolise symbolisent symboliser
symbolisme symetrie symetrique sympa sympathie sympathique sympathisants symphonie symphonique symptome
synagogue synchronisation synchronisee syndical syndicalisme syndicaliste syndicat syndicaux syndrome synonyme
synopsis syntaxe syntaxique synthese synthetique synthetise synthetiser syphilis syrien syrienne systematique
systematiquement systeme systemique ta tabac tabasse tabasser tabernacle table tableau tablette tablier tabou
tabouret tac tache tacher tacherai tachez tacot tact tactile tactique taille tailler tailleur tairai taire
tais taise tait talc tale talent talentueuse talentueux talisman talmud talon talus tambour tamil tamise
tamoul tampon tan tandem tandis tangara tangible tango taniere tank tanner tant tantot taoisme tapage tapait
tape tapent taper tapette tapez tapis tapisserie taquine taquiner tard tardent tarder tardera tardif tardive
tardivement tare tarente tarif tarte tartine tarzan tas tasse tata tate tater tatouage tatoue tatouer taudis
taulard taule taupe taureau taurin tauromachie taux taverne taxation taxe taxi taxinomie taxon taxonomie
tchecoslovaque tcheque te technicien technique techniquement technologie technologique tectonique tee teindre
teint teinture teinturier tel tele telecommande telecommunication telefilm telegramme telegraphe telegraphique
telepathe telepathie telepherique telephone telephoner telephonie telephonique telescope telespectateurs
televise television televisuel televisuelle tell tellement tels temeraire temoignage temoignant temoigne
temoignent temoigner temoignera temoignerai temoin tempe temperament temperature tempere tempete temple tempo
temporaire temporairement temporel temporelle temps tenace tenacite tenaient tenais tenait tenant tend
tendance tendant tendent tendez tendons tendre tendrement tendresse tendu tenebres teneur tenez teniez tenir
tennis tenons tension tenta tentacules tentaient tentait tentant tentation tentative tente tentent tenter
tentera tenterent tentez tentons tenu tequila terme termina terminaison terminait terminal terminant termine
terminent terminer terminera terminologie terminus termites terne ternir terra terrain terrasse terre
terrestre terreur terrible terriblement terrien terrienne terrier terrifiant terrifie territoire territorial
territoriaux terroir terrorise terroriser terrorisme terroriste tertiaire tes tessons test testament
testamentaire tester testicules testosterone tetanos tete teton tetu texte textile texture thailandais the
theatral theatre thebaine theiere thematique theme theologie theologien theologique theoreme theoricien
theorie theorique theoriquement therapeute therapeutique therapie thermes thermidor thermique thermodynamique
thermometre thermos these thon thoracique thorax thriller thune thyroide tibetain tibia tic ticket tiede tien
tiendra tiendrai tiendrait tiendrez tiendrons tiendront tienne tiennent tient tiers tige tigre tigresse tilla
timbre timide timidite timing timon tint tintement tintin tir tirage tiraient tirailleurs tirais tirait tirant
tire tirelire tirent tirer tirera tirerai tirerait tirerez tireront tireur tirez tiroir tirons tirs tisane
tissage tisser tissu titan titi titra titre titulaire toast toboggan toc tocard toi toile toilette toison toit
toiture tole tolerance tolerant tolere tolerer tolererai toma tomate tomba tombaient tombais tombait tombale
tombant tombe tombeau tombent tomber tombera tomberai tomberait tomberent tomberez tomberont tombeur tombez
tombola tome ton tonalite tondeuse tondre tonique tonne tonneau tonnerre tons tonton top tope topo topographie
topologie toponyme toponymie toque torah torche torcher torchon tord tordant tordre tordu tornade torpille
torrent torride torse tort tortue torture torturer tory toscane tot total totalement totalisant totalise
totalite totem toto toubib touchais touchait touchant touche touchent toucher touchera toucherai toucherez
touchez touffe toujours toundra toupet tour tourbe tourbiere tourbillon tourelle tourisme touriste touristique
tourment tourmenter tourna tournage tournaient tournais tournait tournant tourne tournent tourner tournera
tournerait tournesol tournevis tournez tournis tournoi tournons tournure tourte tourtereaux tous toussaint
tousse tousser tout toutefois toutou toux toxicite toxicologique toxicomane toxine toxique trac tracas
tracasse tracer traceur trachee tract tractations tracteur traction tradition traditionaliste traditionnel
traditionnelle traditionnellement traducteur traduction traduire traduisant traduisent traduisit traduit
trafic trafiquant trafique trafiquer tragedie tragique tragiquement trahi trahir trahira trahirai trahison
trahissent trahit train trainais trainait trainant traineau trainent trainer trainez traire trait traitais
traitait traitant traitement traitent traiter traitera traiterai traiteur traitez traitons traitre traitresse
traitrise trajectoire trajet tralala tram trampoline tramway tranchant tranche trancher tranquille
tranquillement tranquillisant tranquillite transaction transatlantique transcription transcrire transcrit
transe transept transferant transfere transferer transfert transfiguration transforma transformant
transformation transforme transforment transformer transformera transfusion transgression transistor transit
transition transitoire translation translitteration transmet transmettent transmetteur transmettez
transmettrai transmettre transmis transmission transparence transparent transperce transpercer transpiration
transpire transpirer transplantation transport transportait transportant transportent transporter transporteur
transposition transversal trappe traque traquent traquer traqueur trauma traumatisant traumatise traumatisme
travail travailla travaillaient travaillais travaillait travaillant travaille travaillent travailler
travaillera travaillerai travaillerait travaillerez travaillerons travailleur travailleuse travaillez
travailliez travaillions travailliste travaillons travaux travee travers traversais traversait traversant
traversent traverser traversera traversez traversons travesti trebuche trebucher trefle treize treizieme
tremblait tremblant tremble tremblement tremblent trembler trempe tremper tremplin trentaine trente trentieme
tres tresor tresorerie tresorier tresses treve tri triade triage triangle triangulaire triathlon tribal
tribord tribu tribun tribunal tribunaux tribut tributaire triche tricher tricherie tricheur tricot tricoter
trier trilogie trimballer trime trimer trimestre trinite trinque trinquer trinquons trio triomphal triomphe
triompher trip tripartite triple tripot tripoter triptyque trique triste tristement tristesse troc trois
troisieme troisiemement troll trolleybus trombone trompais trompait trompe trompent tromper tromperie
trompette trompeur trompeuses trompez tronc tronche troncon tronconneuse trone tronque trop trophee tropical
tropicaux trot trotte trottoir trou troubadours troublant trouble troubler trouer trouillard trouille troupe
troupeau trousse trousseau trouva trouvaient trouvaille trouvais trouvait trouvant trouve trouvent trouver
trouvera trouverai trouveraient trouverait trouverent trouverez trouverons trouveront trouvez trouviez
trouvions trouvons troyen truand truc truffe truie truite truque trust tsar tsariste tss tsunami tu tua tuais
tuait tuant tuba tube tuberculose tue tuee tuent tuer tuera tuerai tueraient tuerait tuerez tuerie tuerons
tueront tues tueur tueuse tuez tuile tuilerie tulipes tulle tumeur tumulte tumulus tungstene tunique tunisien
tunisienne tunnel tuons turbulences turc turque turquoise tus tutelle tuteur tutoyer tutrice tuyau tuyauterie
twist type typhoide typhon typhus typique typiquement typographie typographique typologie tyran tyrannie
ukrainien ukrainienne ulcere ulterieur ulterieurement ultimatum ultime ultra ultraviolet un unanime
unanimement unanimite underground une unes uni unicite unie unification unifie unifier uniforme uniformement
unilaterale union unique uniquement unir unis unissent unisson unit unitaire univers universalite universel
universelle universellement universitaire universite uns uranium urbain urbanisation urbanisme urbaniste
urgence urgent urinaire urine uriner urne ursulines urticaire uruguayen us usa usage usager usant use usee
user uses usinage usine ustensiles usuel usuelle usuellement usure usurier usurpateur ut uterus utile utilisa
utilisable utilisaient utilisais utilisait utilisant utilisateur utilisation utilise utilisent utiliser
utilisera utiliserai utiliserait utiliserent utiliserons utilisez utilisiez utilisons utilitaire utilite
utopie utopique va vacances vacant vacarme vaccin vaccination vacciner vache vachement vagabond vagin vague
vaguement vaillant vaille vain vainc vaincra vaincre vaincrons vaincu vainqueur vais vaisseau vaisselle val
valable valaient valais valait valant valence valent valet valeur valeureux valez validation valide valider
validite valise vallee vallon vallonne valoir valorisation valse valser valu valurent valut valve vampire van
vandales vandalisme vanille vanite vaniteux vanne vante vanter vapes vapeur var variabilite variable variait
variant variation varicelle varie varient varier variete variole vas vasculaire vase vasectomie vassal vassaux
vaste vaudou vaudra vaudrait vaurien vaut vautour vaux veau vecteur vectoriel vecu vecurent vecut vedette
vegeta vegetal vegetarien vegetarienne vegetation vegetaux vehicule veille veillent veiller veillera veillerai
veilleuse veillez veinard veine velo velodrome velours venaient venais venait venant vend vendaient vendais
vendait vendant vendemiaire vendent vendetta vendeur vendeuse vendez vendit vendons vendra vendrai vendrait
vendre vendredi vendu veneneux venerable veneration venere venerer venez venge vengeance venger vengerai
vengeur veniez venimeux venin venions venir venitiens venons vent ventilateur ventilation ventose ventre
ventriculaire venu ver veracite veranda verbal verbaux verbe verdict verdure vereux verger vergogne verifiais
verifiant verification verifie verifient verifier verifiera verifierai verifiez verifions veritable
veritablement verite vermeil vermine vernaculaire vernis vernissage verra verrai verraient verrait verre
verrez verriere verriez verrons verront verrou verrouillage verrouille verrouiller verrouillez vers versa
versant versement verser verset version versus vert vertebrale vertebres vertical verticalement verticaux
vertige vertu vertueuse vertueux verve vesicule vessie veste vestiaire vestibule vestige vestimentaire veston
vetement veteran veterinaire veto vetu veuf veuille veuillent veuillez veulent veut veuve veux vexe vexer via
viabilite viable viaduc viande vibration vibre vibrer vicaire vice vicieuse vicieux vicomte vicomtesse victime
victoire victorienne victorieuse victorieux vide video vider videur videz vie vieil vieillard vieille
vieillesse vieilli vieillir vieillissant vieillissement vieillissent vieillit vielle viendra viendrai
viendraient viendrait viendrez viendriez viendrons viendront vienne viennent viens vient vierge vies
vietnamien vietnamienne vieux vif vifs vigilance vigilant vigile vigne vignette vignoble vigoureuse
vigoureusement vigoureux vigueur viking vil vilain vile villa village villageois ville vin vinaigre vingt
vingtaine vingtieme vinrent vins vint vinyle viol violation violemment violence violent violer violet violette
violeur violez violon violoncelle violoniste vipere virage viral vire virement virent virer virez virginite
virgule viril virilite virtuel virtuelle virtuosite virulente virus vis visa visage visais visait visant vise
visent viser viseur visez visibilite visible visiblement vision visionnaire visitant visite visitent visiter
visiteur vison visqueux visualiser visuel visuelle visuellement vit vital vitalite vitamine vitaux vite
vitesse viticole viticulture vitrail vitraux vitre vitrine vivace vivaient vivais vivait vivant vive vivement
vivent vivez viviez vivions vivons vivra vivrai vivrait vivre vivrez vivrons vivront vizir vla vocable
vocabulaire vocal vocation vodka voeu vogue voici voie voient voila voile voilier voilure voir voirie vois
voisin voisinage voit voiture voiturier voivodie voix vol volaient volaille volais volait volant volatilise
volcan volcanique volcanisme vole volent voler volera volerai volet voleur voleuse volez volley volons
volontaire volontairement volonte volontiers vols voltaire volts volume volutes vomi vomir vomissements vomit
vont vortex vos vota votant vote votent voter votez votre voudra voudrai voudraient voudrait voudrez voudriez
voudrions voudront voue voulaient voulais voulait voulant voulez vouliez voulions vouloir voulons voulu voulut
vous voute voyage voyagea voyageait voyageant voyagent voyager voyageur voyagez voyaient voyais voyait voyant
voyelle voyeur voyez voyiez voyons voyou vrac vrai vraiment vraisemblable vraisemblablement vraisemblance
vrille vrombissement vu vue vues vulcain vulgaire vulgarisation vulgarite vulnerabilite vulnerable vus wagon
wallon wallonne waouh waters watt web weber wesh western whisky wilaya winchester won wow xi yacht yang yankee
yaourt yard yen yens yeux yiddish yin yoga yougoslave youpi zanzibar zebre zee zele zen zenith zephyr zero
zinc zizi zodiaque zombie zonage zone zoo zoologie zoologique zoom zouaves zut
`;

/** Frequent English words, likewise. */
export const COMMON_ENGLISH = `
aaah aah abandon abandoned abducted abilities ability able aboard abortion about above abroad absence absent
absolute absolutely absurd abu abuse abused academic academy accent accept acceptable accepted accepting
access accident accidentally accompany accomplice accomplish accomplished according account accountant
accounting accurate accusations accuse accused accusing ace achieve achieved achievement acid acknowledge
acquaintance acquainted acquired acres across act acted acting action activate activated active activities
activity actor actress acts actual actually ad ada adapt add added addict addicted addiction adding addition
additional address addressed addresses adds adjust administration admiral admire admired admission admit
admitted adopt adopted adoption adorable adore adrenaline ads adult advance advanced advantage adventure
advertising advice advise advised advisor ae affair affect affected affection afford afghanistan afraid africa
african after afternoon afterwards again against age aged agencies agency agenda agent ages aggressive agh ago
agony agree agreed agreement ah aha ahead ahem ahh ahhh ahold ai aid aids aigoo aii aim aiming ain air
aircraft airplane airport aisle al alarm alaska album alcohol alcoholic alert alibi alien alike alive all
allah alleged allergic alliance allies allow allowance allowed allowing almighty almost alone along alongside
alpha already alright also altar alter altered alternative although altitude altogether always am amateur
amazed amazing amazon ambassador amber ambition ambitious ambulance ambush amen america american ammo
ammunition among amongst amount amusing an analysis analyze ancestors anchor ancient and angel angeles anger
angle angry animal ankle anniversary announce announced announcement announcer annoyed annoying annual
anonymous another answer answered answering antibiotics antidote antique ants anxiety anxious any anybody
anyhow anymore anyone anything anytime anyway anywhere apart apartment ape apologies apologise apologize
apologized apologizing apology app apparent apparently appeal appear appearance appeared appetite applauding
applause apple application applied apply appointed appointment appreciate appreciated appreciation approach
approached approaches approaching appropriate approval approve approved approximately april arab arabic archer
architect are area arena argh argue arguing argument arizona arm armed armies armor arms army around arrange
arranged arrangement arrest arrested arresting arrival arrive arrived arriving arrogant arrow arse art artery
article artie artificial artillery artist artistic arts as asap ash ashamed ashes asia asian aside ask asked
asking asks asleep aspect aspen aspirin ass assassin assassination assault assaulted assembly asses assessment
asset asshole assigned assignment assist assistance assistant associate associated association assume assumed
assuming assure assured asteroid astronaut asylum at ate athlete atlantic atmosphere atomic attached attack
attacked attacking attempt attempted attempting attend attended attending attention attic attitude attorney
attract attracted attraction attractive auction audience audio audition aunt auntie aunty austin australia
australian authentic author authorities authority authorized auto autograph automatic automatically autopsy
autumn available avenge avenue average avoid avoided avoiding aw await awake award aware away awesome awful
awfully awhile awkward aww axe ay aye ba babe babies baby babysitter bachelor back backed background backing
backpack backstage backup backwards backyard bacteria bad badass badge badly baek bag baggage bags bai bail
bait bake baked baker bakery baking balance balcony bald ball ballet balloon bam banacek banana band bandits
bang banging bank banker bankrupt banned banquet bar barbecue barbie bare barely bargain barge bark barking
barn barracks barrel barrier bars bartender base baseball based basement basic basically basis basket
basketball bastard bat batch bath bathing bathroom bathtub bats batteries battery battlefield battles bay be
beach beacon beam beans bear beard bearing beast beat beaten beating beau beautiful beautifully beauty became
because becca beck become becoming bed bedroom beds bedtime bee beef been beep beeping beer bees before beg
began beggar begged begging begin beginning begun behalf behave behaving behavior behaviour behind behold
being belief believe believed believing bell belle belly belong belonged belongings beloved below belt ben
bench bend beneath benefit beside best bet betray betrayal betrayed bets better betting between beware bey
beyond bible bicycle bid bidding big bigger biggest bike bill billion bin bingo biological biology bird birth
birthday biscuits bit bitch bitches bite biting bits bitten bitter bizarre black blackmail blade blah blame
blamed blaming blank blanket blaring blast blaze bleed bleeding bleep blend bless blessed blessings blew blind
blink bliss block blocked blocking blog bloke blond blonde blood bloody bloom blossom blow blowing blown blue
bluff bluffing blunt bo board boarding boat bodies body bodyguard boil boiling bold bolt bomb bomber bombing
bon bond bone bong bonus boo boobs book booked boom boost boot booty booze border bore bored boring born
borrow borrowed boss bosses boston both bother bothered bothering bottle bottom bought bounce bound boundaries
bounty bout bow bowl box boxes boxing boy boyfriend boys bp bra bracelet brag brains brake branch branches
brand brandy brass brat brave bravery brazil breach bread break breakdown breakfast breaking breakthrough
breast breath breathe breathing bree breed breeze bribe brick bride bridge brief briefcase briefing briefly
bright brilliant bring bringing britain british bro broad broadcast broadway broke broken brook brooke
brooklyn broom brother brought brown bruises brush brutal bubble buck bucket bud buddha buddies buddy budget
buffalo buffy bug bugger bugs build building built bull bullet bullied bullshit bully bum bump bumped bunch
bunk bunker bunny buns burden bureau burgers burial buried burn burned burning burnt burst bury bus bush
bushes business businesses businessman bust busted buster busting busy but butch butcher butt butter
butterflies butterfly button buy buyer buying buys buzz buzzer buzzes buzzing by bye cab cabin cabinet cable
cafe cafeteria cage cake cal calculations calendar california call called caller calling calm cam came camel
camera camp campaign camping campus can canada canadian canal cancel canceled cancelled cancer candidate
candle candy cane cannot cans cap capable capacity cape capital capsule captain capture captured car carbon
card cardiac care cared career careful carefully careless cargo caring carlisle carly carnival carol carolina
carpet carriage carried carries carrots carry carrying cars cart cartel carter cartoon carved case cash casino
cass cast casting casual casualties cat catch catches catching category catholic cats cattle caught cause
caused causing caution cautious cavalry cave cctv cd cease ceiling celebrate celebrated celebrating
celebration celebrities celebrity cell cellar cellphone cement cemetery cent center central centre centuries
century ceo cereal ceremony certain certainly certificate cha chain chair chairman challenge challenged
challenging chamber champ champion championship chances chang change changed changing channel chanting chaos
chap chapel chapter character charge charged charging charity charm charming chart charter chase chased
chasing chat chatter chattering chatting cheap cheaper cheat cheated cheating check checked checking cheek
cheer cheerful cheering cheese chef chelsea chemical chemistry cheque cherish chess chest chester chew chewing
chffffff chi chick chicken chief child childhood childish children chili chill chimes china chinese chip
chirping cho chocolate choice choir choke choking choose choosing chop chopped chopper chores chorus chose
chosen christ christian christmas chu chuck chuckle chuckling chul chun cia ciao cigar cigarette cinema circle
circuit circumstances circus cities citizen city civil civilian civilization civilized claim claimed claiming
clamoring clan clanging clanking clap clapping class classes classic classical classified classroom classy
clattering clatters claus claws clay clean cleaned cleaner cleaning clear clearance cleared clearing clearly
clerk clever click clicking client cliff climate climb climbed climbing clinic clip clive clock close closed
closely closer closest closet closing closure cloth clothes clothing cloud clover clown club clue clumsy coach
coal coast coat cocaine cock cocktail coconut code coffee coffin coin coincidence coke cold collapse collapsed
collar colleague collect collected collecting collection collector college colonel colony color colorado
colored colour column coma comb combat combination combined come comeback comedian comedy comfort comfortable
comic comin coming command commander comment commercial commission commissioner commit commitment committed
committee committing common communicate communication communist community companies companion company compare
compared comparison compartment compass compassion compensation compete competing competition competitive
complain complained complaining complaint complete completed completely complex complicated compliment
compound compromise compromised computer comrade con concentrate concentration concept concern concerned
concerning concert conclusion concrete concussion condemned condition condo condolences condom conduct
conducted conducting conference confess confessed confession confidence confident confidential confirm
confirmation confirmed conflict confront confuse confused confusing confusion congrats congratulate
congratulations congress congressman connect connected connecting connection conquer conscience conscious
consciousness consent consequences consider considerable consideration considered considering consistent
console consort conspiracy constable constance constant constantly construction consult consultant consumed
contact contacted contain contained container contempt content contest context continent continue continued
continuing contract contractor contrary contribution control controlled controlling convenience convenient
convention conversation convict convicted conviction convince convinced convincing convoy cook cooked cookie
cooking cool cooler coolest cooper cooperate cooperation coordinates cop copies copper cops copy cord core
corn corner coroner corporal corporate corporation corps corpse correct corrected correctly corridor corrupt
corruption cos cosmic cost costume cottage cough coughing could couldn council counsel counselor count counted
counter countess counting countless countries country countryside county coup couple courage course court
courtesy courthouse courtroom cousin cover coverage covered covering cow coward cowboy cows cozy crab crack
cracked cracking crackling craft crap crappy crash crashed crashes crashing crawl crawling crazy creaking
creaks cream create created creating creation creative creature credit creek creep creepy crew crib cricket
cried cries crime criminal crisis critical crook crooked crop cross crossed crossing crow crowd crowded crown
crucial cruel cruise crush crushed crushing cry crying crystal ct cuba cuban cue cuffs culprit cult cultural
culture cunning cunt cup cupboard cups cure cured curfew curiosity curious currency current currently curse
cursed curtain curve custody custom customer cut cute cuts cutting cycle da dad daddy dae dagger daily daisy
dakota dale dallas dam damage damaged dammit damn damned dance danced dancer dancing dang danger dangerous
darcy dare dared daring dark darkest darkness darn dash data database date dated dating daughter dawn daylight
days dc de dead deadline deadly deaf deal dealer dealing dealt dean dear dearest death deb debate debris debt
debut decade deceased deceive deceived december decent decide decided deciding decision deck declare declared
decline dedicated dee deed deep deeper deepest deeply deer defeat defeated defence defend defendant defending
defense defensive define definite definitely definition degree del delay delayed delete deleted deliberately
delicate delicious delight delighted delightful deliver delivered delivering delivery delta demand demanded
demanding democracy demon demonstrate demonstration den denied dense dental dentist denver deny denying
department departure depend depending deposit depressed depressing depression depth deputy describe described
description desert deserted deserve deserved design designed designer desire desk despair desperate
desperately despise despite dessert destination destined destiny destroy destroyed destroying destruction
detail detailed detect detected detective detector detention determination determine determined detroit
devastated devastating develop developed developing development device devil devon devoted devotion di
diagnosed diagnosis dial dialogue diamonds diapers diary dice dick did didn die died dies diet difference
different differently difficult difficulties difficulty dig digging digital dignity dime dimension diner ding
dining dinner dinosaur dip diplomatic direct directed direction directly director dirt dirty disabled disagree
disappear disappearance disappeared disappearing disappoint disappointed disappointing disappointment disaster
discharge discharged disciple discipline disco discount discover discovered discovery discreet discretion
discuss discussed discussing discussion disease disgrace disguise disgusting dish dishes dislike dismiss
dismissed disney disorder dispatch display disposal disrespect distance distant distorted distract distracted
distraction distress distribution district disturb disturbed disturbing ditch dive divide divided divine
diving division divorce divorced dizzy dj dna do doc dock doctor document documentary does doesn dog dogs doin
doing doll dollar dom dome domestic don donate donation done dong donkey donor dont doo doomed door doorbell
doorstep dope dorm dose dot double doubt dough down downstairs downtown dozen dr dracula draft drag dragged
dragging dragon drain drake drama dramatic drank draw drawer drawing drawn dre dreadful dream dreamed dreaming
dreamt dress dressed dresses dressing drew dried drift drill drink drinking dripping drive driven drivers
driveway driving drone drop dropped dropping drove drown drowned drowning drug drugged drum drunk drunken dry
du duck dude due duel dug dull dumb dummy dump dumped dumping dunno during dust dutch duties duty dvd dying
dynamic dynamite each eager eagle ear earl earlier earn earned earrings ears earth earthquake ease easier
easiest easily east eastern easy eat eaten eating eats ebony echo echoing economic economy ed edge edition
editor educated education eerie effect effective efficient effort egg eggs ego egypt egyptian eh eight eighth
einstein either el elaborate elbow elder elderly elderman eldest elected election electric electrical
electricity electronic elegant element elementary elephant elevator eleven eliminate eliminated elite
elsewhere em email embarrass embarrassed embarrassing embarrassment embassy ember embrace emergency emotion
emotional emotionally emperor empire employed employee employer employment empress empty en encounter
encountered encourage encouraged end ended ending endless ends endure enemies enemy energy enforcement engage
engaged engagement engine engineer engineering enjoy enjoyed enjoying enormous enough ensure enter entered
entering enterprise entertain entertaining entertainment enthusiasm entire entirely entitled entrance entry
envelope environment environmental envy epic episode equal equally equipment equipped er era erase erased erm
ernest errand error es escape escaped escaping escort especially essence essential essentially establish
established establishment estate estimate et eternal eternity eun europe european euros evacuate evacuation
evaluation eve even evening event eventually ever every everybody everyday everyone everything everywhere
evidence evil evolution evolved ew ex exact exactly exam examination examine examined example excellency
excellent except exception exceptional exchange excited excitement exciting exclaiming exclaims exclusive
excuse execute executed execution executive exercise exhales exhausted exhausting exhibit exhibition exist
existed existence exit exotic expand expect expectations expected expecting expedition expelled expense
expensive experience experienced experiencing experiment expert expertise explain explained explaining
explanation explode exploded explore exploring explosion explosive expose exposed exposure express expressed
expression extend extended extension extensive extent extra extract extraordinary extreme extremely eye eyes
fabric fabulous face facebook faced facial facilities facility facing fact factor factory fade faggot fail
failed failing failure faint fainted fair fairly fairy faith faithful fake faking fall fallen falling false
fame familiar families family famous fan fancy fang fans fantasies fantastic fantasy far fare farewell farm
farmers fart farther fascinating fashion fast faster fastest fat fatal fate father fault fauna favor favorite
favour favourite fay fbi fear feared fearless feast feather feature february fed federal federation feds fee
feed feedback feeding feel feelin feeling fees feet fei fell fella fellow felony felt female fence feng
ferrari ferry festival fetch fever few fewer fiance fiancee fiction field fierce fifteen fifth fifty fight
fighter fighting figure figured figuring file filed filing fill filled filling film filmed filming filter
filth filthy final finale finally finance financial finch find finding fine finest finger fingerprints finish
finished finishing fire fired fireplace fireworks firing firm first fish fisher fishing fishy fist fit fits
fitting fitz five fix fixed fixing flag flame flash flashlight flat flattered flavor fled flee fleet flesh
flew flies flight flipped flirt flirting float floating flock flood flooded floor flora florence flour flow
flower flowing flown flu fluid flush flute fly flying focus focused focusing fog fold folk follow followed
followers following fond font food fool fooled fooling foolish foot footage football footprints footsteps for
forbid forbidden force forced forcing ford forehead foreign foreigners forensic forest forever forged forget
forgetting forgive forgiven forgiveness forgot forgotten fork form formal formation formed former formula fort
forth fortress fortunate fortunately forty forward fought foul found foundation founded four fourth fox
fracture fragile frame framed francs frank frankenstein frankly frasier fraud freak freaked freakin freaking
freaky free freed freedom freely freeze freezer freezing french frequency fresh freshman friday fridge fried
friend friendly friendship fries frighten frightened frightening frodo frog from front frost frozen fruit
frustrated frustrating fry fu fuck fucked fucker fuckin fucking fuel fugitive fulfill fulfilled full fully fun
function fund funding funeral funky funny fur furious furniture further fuse fuss future ga gabby gag gain
gained gaining gal galaxy gallery gambling game gang gangster gao gap garage garbage garden garlic gas
gasoline gasp gasping gate gather gathered gathering gave gay gaze gear geez gender gene general generally
generation generator generous genetic genius gentle gentleman gentlemen gently genuine genuinely georgia
georgie germans germany gesture get getaway gets gettin getting ghost gi giant gift gifted gig giggles
giggling gimme gin ginger girl girlfriend give given giving glad gladly glance glass glasses glen glimpse
global globe glorious glory glove glow glowing glue go goa goal goat god goddamn goddess gods goes goin going
gold golf gon gone gong gonna goo good goodbye goodness goodnight google goose gorgeous gosh gossip got gotcha
gotham gotta gotten government governor gown gps grab grabbed grabbing grace gracias gracious grade gradually
graduate graduated graduation grain grand grandchildren granddaughter grandfather grandma grandmother grandpa
grandparents grandson granny grant granted grapes grasp grass grateful gratitude grave graveyard gravity gravy
gray grease great greater greatest greatly greatness greece greed greedy greek green greet greetings grenade
grew grid grief grill grind grip groaning groans groceries grocery groom gross ground grounded group grow
growing growling growls grown growth grudge grunt grunting gt gu guarantee guaranteed guard guarded guardian
guarding guess guessed guessing guest guidance guide guilt guilty guitar gum gun gunfire guns gunshot guo gut
guts guy guys gym ha habit hack hacked had hadn hae hah haha hai hail hair haircut hairy half halfway hall
hallelujah halloween hallway halt ham hammer hand handcuffs handed handful handing handle handled handling
handsome handwriting hang hanged hanging hannibal hao happen happened happening happier happiest happily
happiness happy harassment harbor hard hardest hardly hardware harm harmed harmless harmony harry harsh
harvard harvest has hasn hat hatch hate hated hath hatred hats haul haunt haunted have haven havin having
hawaii hawk hazel he head headache headed heading headquarters heal healed healing health healthy hear hearing
heart heartbeat heartless heat heated heather heating heaven heavenly heavily heavy hee heel heh height heir
heist held helicopter hell hello helmet help helped helpful helping helpless hence her herbs hercules herd
here hereby hero heroes heroic heroin herr hers herself hesitate hey hi hid hidden hide hideous hiding high
higher highest highly highness highway hike hilarious hill him himself hint hip hips hire hired hiring his
hissing historic historical history hit hitler hits hitting hiya hm hmm ho hobby hockey hold holding hole
holiday holland hollow holly hollywood holy home homeland homeless homemade hometown homework homicide hon
honest honestly honesty honey honeymoon honking honks honor honorable honored honour hoo hood hook hooked hoon
hooray hop hope hoped hopeful hopefully hopeless hoping horizon horn horny horrible horror horse hose hospital
hospitality host hostage hostile hot hotel hotter hottest hour household housekeeper houses housing houston
how howdy however howling hq hu hua hug huge huh hui human humanity humble humiliated humiliating humiliation
humming humor hunch hundred hung hunger hungry hunt hunted hunter hunting hurricane hurry hurt hurting husband
hush hustle hut hwa hwang hyah hye hyo hysterical hyuk hyun hyung ia ice id idea ideal identical
identification identified identify identity idiot idol if ignorant ignore ignored ignoring ii iii iike il ill
illegal illness illusion im image imaginary imagination imagine imagined imagining immediate immediately
immortal immune immunity impact impatient imperial importance important importantly impossible impress
impressed impression impressive imprisoned improve improved improvement impulse in inappropriate inaudible
inch inches incident include included including income incoming increase increased increasing incredible
incredibly indeed independence independent india indian indiana indicate indistinct indistinctly individual
industrial industry inevitable infected infection infinite influence info inform informant information
informed ing ingredient inhales inherit inheritance inherited initial initiative injection injured injuries
injury injustice ink inmate inn inner innit innocence innocent inquiry insane insanity insects inside insight
insist insisted inspection inspector inspiration inspire inspired inspiring instagram installed instance
instant instantly instead instinct institute institution instructed instructions instructor instrument
instrumental insult insulted insulting insurance intact integrity intel intellectual intelligence intelligent
intend intended intense intent intention intercept interest interested interesting interfere interference
interfering interior intern internal international internet interrogation interrupt interrupted interrupting
interview interviewed intimate into introduce introduced introduction invasion invent invented invention
inventory invest invested investigate investigated investigating investigation investigator investment
investors invisible invitation invite invited inviting involve involved involvement involving iran iraq
ireland iris irish iron ironic irony irrelevant irresponsible is island isn isolated israel issue issued it
italian italy item its itself iv ivy ja jack jackass jacket jackson jade jae jai jail jam jammed jan janitor
january japan japanese jar jasmine jaw jay jazz jealous jealousy jean jedi jeez jelly jen jeong jerk jersey
jet jew jewel jewelry jewish jews ji jia jiang jin jing jingle jj jo job jobs join joined joining joint joke
joker joking jones jong joo joon jordan josh journal journalist journey joy jr ju judged judges judging
judgment juice juicy july jump jumped jumping jun june jungle junior junk junkie jupiter jurisdiction jury
just justify kansas karate kat keen keep keeper keeping kelso kendal kent kenya kept kev key keyboard keys ki
kick kicked kicking kid kidding kiddo kidnap kidnapped kidnapping kidney kids kill killed killer killing
kilometers kilos kin kind kinda kindergarten kindly kindness king kingdom kiss kissed kisses kissing kit
kitchen kitty knee kneel knew knife knight knives knock knocked knocking knot know knowing knowledge known ko
kong kook korea korean krishna kumar kung kwang kwon kyung la lab label labor laboratory lack lacking lad
ladder ladies lads lady laid lame lamp lan lance land landed landing landlord landscape lane lang language lap
lapd laptop large larger largest lark las laser last lasted late lately later latest latin laugh laughed
laughing laughter launch launched laundry laurel lawn lawsuit lawyer lay layer laying lazy le lead leader
leadership leading leaf league leak leaked leaking leaning leap learn learned learning learnt lease leash
least leather leave leaving lecture led lee left leg legacy legal legally legend legendary legit legitimate
legs lemonade lend length lens les lesbian less lesson let lethal lets letter letting level leverage lf li
liang liar liberty library license lick lid lie lied lies lieutenant life lifestyle lifetime lift lifted
lifting light lighter lighting lightly lightning like liked likely liking lil lily limb lime limit limited
limo lin lincoln line lined ling lining link linked lion lip lips lipstick liquid liquor list listed listen
listened listening lit literally literature live lived liver living lizard ll ln lo load loaded loading loan
lobby lobster local locate located location lock lockdown locked locker locking lodge log logic logical logs
london loneliness lonely long longer longest longing look looked lookin looking lookout loop loose lord los
lose loser losing loss losses lost lot lots lottery loud louder loudly lounge lousy love loved lovely lover
loving low lower lowest loyal loyalty ls lt lu lucifer luck luckily lucky luggage lula lump lunatic lunch lung
luo lure lust luxury lying lyrics ma mac machine machinery mad madam madame made mademoiselle madison madman
madness magazine magic magical magician magnetic magnificent maid maiden mail main mainly maintain maintenance
majesty major majority make maker makeup makin making male mall man manage managed management manager managing
maniac manipulate mankind manner manny mansion manual many map maps march marching marge marijuana marina
marines marisha mark marked marker market marketing marriage married marry marrying mars marshal marvelous
mask mason mass massacre massage massive master masterpiece mat match matched matches matching mate material
math matter mattress matty mature max maximum may maybe mayday mayor maze me meal mean meaning meaningful
meaningless meant meantime meanwhile measure meat mechanic mechanical mechanism med medal media medical
medication medicine medium meds meet meeting meg mei mel mellow melody melt melted melting member memo
memorial memories memory men mental mentally mention mentioned mentor menu mercedes merchandise mercy mere
merely merry mess message messed messenger messing messy met metal metaphor meter meth method metres mexican
mexico mi mic mice michigan mickey microphone microwave middle midnight midst might mighty mike mikey milan
mild mile military milk mill million millionaire min mind mine ming mini minimum mining minister ministry mint
minus minute miracle mirror miserable misery misfortune miss missed misses missile missing mission mississippi
missy mistake mistaken mister mistress misunderstand misunderstanding misunderstood mix mixed mixing mixture
mm mmm mo moaning moans mob mobile mock mode model modern moe mold mole mom moment mommy moms monday money
monitor monitoring monkey monsieur monster month mood moon moonlight moral more moreover morgue morning
morphine mortal mortgage most mostly motel mother motherfucker motherfucking motion motivated motivation
motive motor motorcycle motto mount mountain mourning mouse mouth move moved movement movie movin moving mr
mrs ms mu much mud muffled mug mulder mule multiple mum mumbling mummy murder murdered murderer murdering
murdoch murmuring muscle museum mushrooms music musical musician muslim must mustache mustard mustn muttering
mutual mwah my myself mysteries mysterious mystery myth myung na nah nailed nails naive naked nam name named
nan nana nanny nap napoleon narrating narrator narrow nasa nasty nate nation national native natural naturally
nature naughty navy nazi ncis ne near nearby nearest nearly neat necessarily necessary neck necklace need
needed needing needle needn negative negotiate negotiations neighbor neighborhood neighbour neighbourhood
neither nephew nerd nerve nervous nest net network neutral never new newest newly news newspaper next ni
nicely nicer nicest nick nickel nickname nicky niece nigga nigger night nightclub nightmare niles ninja ninth
nkoo no nobody noise noisy none nonsense noodles noon nope nor norm normal normally northern nose not note
notebook noted nothin nothing notice noticed noticing notify notion notorious nova novel november now nowadays
nowhere nsa nuclear nude nuisance numb number numerous nun nurse nursery nursing nut nuts nypd oak oath obama
obey object objection objective obligation obliged observation observe observed obsessed obsession obstacle
obtain obvious obviously occasion occasionally occupation occupied occur occurred ocean october odd odds of
off offence offend offended offense offensive offer offered offering office officer official officially often
ofthe oh ohh ohhh ohio oi oil ok okay ol old older oldest olive olympic ominous on onboard once one ones
ongoing onion online only onto oof ooh oooh oops op opal open opened opening openly opera operate operating
operation operational operator opinion oppa opponent opportunities opportunity opposed opposite opposition
optimistic option or orange orbit orchestra orchestral order ordered ordering ordinary organ organic
organization organize organized origin original originally orphan orphanage other otherwise ouch ought oughta
oui ounce our ours ourselves out outcome outer outfit outrageous outside outstanding outta oven over overall
overboard overcome overheard overlapping overnight overseas overtime overwhelmed overwhelming ow owe owed owes
owl own owned owner owns oxford oxygen oz pa pace pacific pack package packed packing pad page paid pain
painful paint painted painting pair pajamas pakistan pal palace pale palm pals pan pancakes panel panic
panicked panties panting pants papa paper paperwork parade paradise parallel paranoid pardon parent paris park
parked parker parking parlor parole part partial participate particles particular particularly parties partner
partnership party pass passage passed passenger passes passing passion passionate passport password past pasta
pastor pastry pat patch path pathetic patience patient patrol pattern paulie pause pawn pay paycheck paying
payment payroll pays pd peace peaceful peacefully peach peak peanut pearl peculiar pee peek peel peg pen
penalty pencil penis pennsylvania penny pension pentagon people pepper per percent perception perfect
perfection perfectly perform performance performed performing perfume perhaps perimeter period permanent
permanently permission permit permitted personal personality personally personnel persons perspective persuade
pervert pet petition petrol pets petunia pharmacy phase phenomenon phew philosophy phoenix phone phoned phony
photo photograph photographer photography phrase physical physically physician physics piano pick picked
picking pickle pickup picnic picture pie piece pierce pies pig pigeon pigs pike pile pill pillow pilot pimp
pin pinch pine pinned pip pipe pirate piss pissed pissing pistol pitch pitiful pity pizza place placed plague
plain plan plane planet planned planning plant planted plastic plate platform play played player playground
playing plea plead pleasant please pleased pleasure pledge plenty plot plug plus pm po pocket pod poem poet
poetry point pointed pointing pointless poison poisoned poisoning poisonous poke poker poland pole police
policeman policemen policy polish polite political politician politics pond pony pool poop poor pop popcorn
popped popping poppy pops popular population porch pork porn port portal portion portland portrait pos pose
position positive possess possessed possession possibilities possibility possible possibly post posted poster
pot potato potatoes potential potentially potion pots potter pound pounding pour poured pouring poverty powder
power powerful pr practical practically practice practiced practicing praise prank pray prayed prayer praying
preacher precinct precious precise precisely predator predict predicted prefer preferred pregnancy pregnant
premises prep preparation prepare prepared preparing prescription presence present presentation presented
preserve president presidential press pressed pressing pressure preston presume pretend pretended pretending
prettier pretty prevent previous previously prey price prick pride priests primary prime primitive prince
princess principal principle print printed prior priority prison prisoner privacy private privately privilege
prize pro probably probation probe problem procedure proceed process processing produce produced producer
producing product production profession professional professor profile profit profound program programme
programmed progress project prom promise promised promising promote promoted promotion pronounce proof proper
properly properties property prophecy proposal propose proposed proposition prosecution prosecutor prostitute
protect protected protecting protection protective protein protest protocol proud prove proved proven provide
provided providing proving prudence psst psych psychiatric psychiatrist psychic psycho psychological
psychologist psychology psychopath pub public publicity publicly publish published pudding puke pull pulled
pulling pulse pump pumping pumpkin punch punched punches punching punish punished punishment punk puppet
puppies puppy purchase purchased pure purely purple purpose purse pursue pursuing pursuit push pushed pushing
pussy put puts putting puzzle pyramid qi qian qin qing qualified qualities quality quantum quarantine quarrel
quarter que queer quest question questioned questioning quick quicker quickly quid quiet quietly quit quite
quitting quiz quote ra rabbit race racing racist rack racket radar radiation radical radio radius rag rage
raid rail railroad railway rain rainbow raining raise raised raising raj raja rally ram ran ranch random rang
range ranger rank rap rape raped rapid rapidly rare rarely rascal rash rat rate rather rational rats rattling
raven raw ray razor re reach reached reaches reaching react reaction reactor read readings ready real realise
realised realistic reality realize realized realizing really realm rear reason reasonable rebel rebellion
rebuild recall receipt receive received receiving recent recently reception recipe reckless reckon recognise
recognition recognize recognized recommend recommendation recommended reconsider record recorded recorder
recording recover recovered recovering recovery recruit red reddington reduce reduced reed refer reference
referred referring reflect reflection reform refreshing refrigerator refuge refugees refuse refused refusing
regain regard regarding regardless region register registered registration regret regular regularly
regulations rehab rehearsal rehearse reign reinforcements reject rejected relate related relation relationship
relative relatively relax relaxed relaxing relay release released releasing relevant reliable relief relieve
relieved religion religious rely remain remained remaining remarkable remember remembered remembering remind
reminded reminder reminding remote remove removed ren rendezvous rent rental rented rep repair repay repeat
repeated repeatedly repeating replace replaced replacement reply report reported reporter reporting represent
representative represented representing republic republican reputation request requested requesting require
required rescue rescued research resent reservation reserve reserved reset residence resident resign
resignation resigned resist resistance resolve resolved resort resources respect respectable respected respond
responded responding response responsibilities responsibility responsible rest restaurant resting restless
restore restored restricted restroom result resume retire retired retirement retreat retrieve return returned
returning reunion reveal revealed revenge reverend reverse review revolution revolutionary revving reward
rhyme rhythm ri rib ribbon ribs rich rid ride ridge ridiculous riding rifle rig rigged right righteous ring
ringing riot rip ripe ripped ripping rise rising risk risked risking risky ritual rival river rm road roam
roar roaring roast rob robbed robber robbery robbing robe robin robot rock rocket rocking rocky rod rode rogue
role roll rolled roller rolling roman romance romantic rong roof rookie room roommate root rope rose ross rot
rotten rough roughly round route routine row rowan royal ru rub rubber rubbing rubbish ruby rude rug ruin
ruined ruining rule ruled ruler ruling rum rumbles rumbling rumor run runner runnin running runs runway rupees
rush rushed russia russian rustling rusty ruthless sa sabotage sack sacred sacrifice sacrificed sad saddle
sadly sadness safe safely safer safety sage said sail sailed sailing sailor saint sake sal salad salary sale
salesman sally salon salt salty salute salvation same samples samurai san sanctuary sand sandwich sandwiches
sandy sane sang santa sarge sat satan satellite satisfaction satisfied satisfy saturday sauce sausage savage
savannah save saved saving savior saw say sayin saying says scale scam scan scandal scar scare scared scarf
scaring scary scattered scenario scene scenery scent schedule scheduled scheme scholarship school science
scientific scientist scissors scoffs scoop scope score scored scotch scotland scoundrel scout scrap scratch
scratched scratching scream screamed screaming screech screeching screen screw screwed screwing script scrub
scully scum scumbag se sea seal sealed search searched searching seas season seat seated sec second secondary
secret secretary secretly sect section sector secure secured security seduce see seed seeing seek seeking seem
seemed seen sees seize seized seizure select selected selection selfish sell selling semester senate senator
send sending senior sensation sense sensei sensible sensitive sensors sent sentence sentenced sentimental seo
seok seon seong separate separated separation september sequence serenity sergeant serial series serious
seriously serum servant serve served service serving session set sets setting settle settled settlement
settling setup seung seven seventh several severe severely sew sewer sewing sex sexual sexually sexy sh shack
shade shadow shaft shake shaken shakespeare shaking shall shallow shame shameless shan shape shaped share
shared sharing shark sharp sharply shattered shatters shave shaved she shed sheep sheer sheet shelf shell
shelly shelter shen sheng sheriff sherlock shh shi shield shift shin shine shining shiny ship shipment shipped
shipping shirt shit shitting shitty shiva shock shocked shocking shoe shoot shooter shooting shop shopping
shore short shortly shot shotgun should shoulder shouldn shout shouting shove shovel show showed shower
showing shown shrimp shrink shu shut shutter shutting shuttle shy si siblings sick sickness side sideways
sierra sigh sighing sight sign signal signature signed significant signing silence silent silk silly silver
similar simple simply sin since sincere sincerely sing singing single sinister sink sinking sins sip sir sire
siren sis sister sit site sits sitting situation six sixth size skate skating skeleton sketch ski skies skill
skilled skin skinny skip skipped skirt skull sky slack slam slap slapped slaughter slaughtered slave slavery
sleep sleeping sleepy sleeve slept slice slide slight slightest slightly slip slipped slippers slippery
slipping slit sloppy slot slow slower slowing slowly slut smack small smaller smallest smart smarter smartest
smash smashed smell smelled smelling smile smiled smiling smith smoke smoked smoking smooth smoothly smuggling
snack snake snap snapped snarling snatch sneak sneaking sneaky sniffing sniffles sniffs sniper snitch snoring
snow snuck so soaked soap sobbing sober sobs soccer social society sock soda sofa soft softly software soil
sol solar sold soldier sole solemn solid solitary solo solution solve solved solving somber some somebody
someday somehow someone someplace somethin something sometime somewhat somewhere son song sonny sons soo soon
sooner sophisticated sore sorrow sorry sort sorted sought soul sound sounded sounding soup sour source
southern souvenir soviet spa space spaceship spaghetti spanish spare spared spark speak speaker speaking
special specialist specialty species specific specifically spectacular speech speeches speed speeding spell
spend spending spent sperm spice spicy spider spies spike spill spilled spin spine spinning spirit spiritual
spit spite splash splashing splendid split spock spoil spoiled spoke spoken sponsor spoon sport spot spotted
spray spread spreading spring spy spying squad square squawking squeaking squeal squealing squeeze squirrel st
stab stabbed stable stack stadium staff stage stain stairs stake stalker stalking stall stammers stamp stand
standard standing star stare starfleet staring start started starters starting startled starve starving stash
state stated statement static station statue status stay stayed staying steady steak steal stealing steam
steel steer steering step stepped stepping sterling stew stick sticking sticky stiff still sting stink
stinking stir stitches stock stole stolen stomach stone stoned stood stop stopped stopping storage store
stored stories storm stormy stove straight straighten strain strange strangely stranger strangled strap
strategy straw strawberry stray streak stream streets strength stress stressed stressful stretch strict
strictly strike striking string strip stripped stripper stroke stroll strong stronger strongest strongly
struck structure struggle struggled struggling stu stubborn stuck student studied studies studio study
studying stuff stuffed stunning stunt stupid style su sub subject submarine submit substance substitute
subtitle subtle subway succeed succeeded success successful successfully such suck sucked sucker sucking
sudden suddenly sue suffer suffered suffering sufficient sugar suggest suggested suggesting suggestion suicide
suit suitable suitcase suite suited suk sultan sum summer summit summon summoned sun sunday sung sunglasses
sunk sunlight sunny sunrise sunset sunshine super superhero superintendent superior superman supermarket
supernatural supervisor supper supplies supply support supported supporting supportive suppose supposed
supposedly supreme sure surely surf surface surgeon surgery surgical surprise surprised surprising
surprisingly surrender surrounded surrounding surveillance survey survival survive survived surviving survivor
sushi suspect suspected suspended suspenseful suspension suspicion suspicious swallow swallowed swamp swap
swat swear sweat sweater sweating sweaty sweden swedish sweep sweet sweetest sweetheart sweetie swell swept
swim swimming swing swinging swiss switch switched switzerland swollen sword swore sworn sydney symbol
sympathy symptoms sync syndrome syrup system tab table tablet tackle tactical tactics tad tae tag tai tail
take taken takin taking tale talent talented taliesin talk talked talkin talking tall taller tang tank tanner
tansy tap tape tapped tapping target targeted targeting task taste tasted tasty tattoo taught tax taxes taxi
taylor te tea teach teacher teaches teaching team tear tearing tease teasing tech technical technically
technique technology teddy teenage teenager teeth telegram telephone television tell tellin telling temper
temperature temporarily temporary temptation tempted ten tend tender tennis tense tension tent tequila term
terminal terrible terribly terrific terrified terrifying territory terror terrorism terrorist terry test
tested testify testimony testing texas text texted texting texture th thai thailand than thank thankful
thanking thanksgiving that the theater theatre thee theft their them theme themselves then theories theory
therapist therapy there therefore these they thick thief thieves thin thing think thinkin thinking third
thirst thirsty thirty this thor thorough thoroughly those thou though thought thoughtful thousand thread
threat threaten threatened threatening three threw thrill thrilled throat throne through throughout throw
throwing thrown thud thudding thug thumb thunder thursday thus thy tick ticket ticking tide tidy tie tied
tiger tight till time timeline timer timing tin tiny tip tipped tips tire tired tissue titan title tits to
toast tobacco today toe toes together toilet token told tolerate toll tomato tomatoes tomb tomorrow ton tone
tong tongue tonight tons too took tool tooth toothbrush top topic tops torch torn torture tortured torturing
toss tossed total totally touch touched touches touching tough tougher tour tourist tournament tow toward
towel tower town toxic toy toys trace traced track tracked tracker tracking tractor trade traded trading
tradition traditional traffic trafficking tragedy tragic trail trailer train trained trainer training traitor
transfer transferred transform transformed transition translate translation transmission transplant transport
transportation trap trapped trash trauma travel traveled traveling travelling tray treason treasure treat
treated treating treatment treaty tree tremendous trial triangle tribe tribute trick tricked tricky tried
tries trigger triggered trinity trip triple tripped trish triumph troops trophy trouble troubled troubling
trousers troy truck true truly trump trunk trust trusted trusting truth try tryin trying tub tube tuck tucker
tuesday tummy tumor tuna tune tuned tunnel turf turkey turkish turn turned turner turning turtle tutor tv
twelve twenty twice twin twist twisted twitter two ty tyler type typical typing ufo ugh ugly uh uhh uk
ultimate ultimately um umbrella umm un unable unacceptable unarmed unbelievable uncle uncomfortable
unconscious under undercover underestimate underground underneath understand understandable understanding
understood underwater underwear undo uneasy unemployed unexpected unfair unfinished unfortunate unfortunately
ungrateful unh unhappy uniform union unique unit unite united universe university unknown unless unlike
unlikely unlock unlocked unlucky unnecessary unpleasant unpredictable unstable until unto unusual up upbeat
update upon upper ups upset upsetting upside upstairs urge urgent urine us usa use used useful useless uses
using usual usually utter utterly vacation vaccine vacuum vagina vague vain val valley valuable value valve
vampire van vanilla vanish vanished variety various vase vast vault ve vegas vegetable vegetarian vehicle veil
veins vengeance venice vent venture venue venus verdict verge verify verity verse version versus very vessel
vest vet via vibe vibrating vice vicious victim victor victory video vienna vietnam vietnamese view viewers
vijay viki vile village villagers villain violated violation violence violent violet violin vip viral virgin
virginia virtually virtue virus visa visible vision visit visited visiting visitor visual vital vocalizing
vodka voice voicemail voiceover void volcano volume volunteer volunteered vomit von vote voted voting vow vows
voyage vulnerable wa wade wage wagon wailing waist wait waited waiter waitin waiting waitress wake waking
wales walk walked walker walking wall wallet wally walt wan wander wandering wanna want wanted wanting war
wardrobe warehouse warm warmer warming warmth warn warned warning warp warrant warrior wars was wash washed
washing washington wasn waste wasted wasting watch watched watches watching water wave waving wax ways we weak
weakness wealth wealthy weapon wear wearing weather web website wedding wednesday wee weed week weekend weep
wei weigh weight weird weirdo welcome welfare well wen went were weren werewolf western wet wh wha whack whale
what whatever whatsoever wheel wheelchair when whenever where whereabouts wherever whether whew which while
whimpering whimpers whining whip whipped whirring whiskey whisky whisper whispering whistle whistling white
who whoa whoever whole whom whoo whooping whoops whooshing whore whose why wicked wide widow wife wig wiii
wild wilderness will willing willow win wind window wine wing winner winning wins wipe wiped wire wired wisdom
wise wish wished wishes wishing wit witch witches with withdraw within without witness witnessed witnesses
wives wizard wo woke wolves woman womb women won wonder wondered wonderful wondering woo wood wooden woody
word wore work worked worker workin working workshop world worldwide worm worn worried worries worry worrying
worse worship worst worth worthless worthy would wouldn wound wounded wow wrap wrapped wrath wreck wrecked
wren wrestling wretched wrist write writer writing written wrong wrote xi xiang xiao xin xu ya yacht yah yale
yankee yard yay ye yea yeah year yell yelled yelling yellow yelps yen yeon yeong yep yes yesterday yet yield
yin ying yo yoga yong yoo yoon york you young youngest your yourself yourselves youth youtube yuan yue yummy
yun yup zach zeke zero zhang zhao zhen zhou zhu zi zip zombie zone zoo
`;
