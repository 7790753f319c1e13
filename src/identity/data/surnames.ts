/** Family names of the countries where grille is used and of those who came there: lower case, no accents. */
export const SURNAMES = `
aalbers abaci abadan abadie abalioglu abassi abate abbadi abbas abbassi abbate abbes abbott abbou abbrescia
abdellaoui abdelli abdi abecassis abed abegglen abergel aberkane abernathy abeyta abgrall abid abidi abitbol
abiven aboudou abrams abrantes abrego abreu abrial abshire accardi accardo accart accurso aceto acevedo achard
achour achouri acikalin acikgoz acker ackerman ackermann aclan acosta acquadro acquaviva acquistapace acuna
adal adamczak adamczyk adamek adami adamiak adamiec adamowicz adams adamski adamus adanir adda addari addis
adebisi adegbite adegoke adelakun adelusi ademiluyi aderibigbe aderogba adesiyan adeyemo adin adisa adivar
adkins adler adnet adnot adorno adragna aebi aebischer aeby affinito afkir afolabi afolayan afonja agaoglu
agasse agez aggoun aggoune agirbas agnello agneray agostinelli agostini agosto agresta aguayo aguerre aguiar
aguilar aguilera aguillon aguirre agullo ahamada ahamed aidara aiello aigroz aillaud ailloud airault aissani
aissaoui ajao ajayi ajewole aka akal akalin akan akar akay akaydin akbaba akbulut akcal akcali akcan akcay
akdag akel akers akgoz akgul akgun akinrinola akisik akkan akkas akkaya akkoc akkor akkoyun akkoyunlu akman
akpinar aksakal aksit aksoy aksu aktas aktay akyel akyildiz akyurek akyuz alabi alaimo alaniz alaoui alarcon
alary alaux alavoine alazard albanese albaret alberola alberti albertini albouy albrecht albright albu
albuquerque alcala alcamo alcantar alcaraz alcindor aldea aldebert aldridge aleksandrowicz alem aleman alemany
alessandri alessandrini alessi alev alexandrescu alfano alfaro alfieri alfonsi aliane alias alibert alicea
alici alidor alili alioui alivernini alkaya alla allaire allais allal allali allam allanic allaoui allard
allart alleaume allegre allegretti allemand allibert allier allio alliot allix allou allouache allouch
allouche almanza almaraz almeida almeras almonte alniacik aloba aloi alonso aloui alpman alpugan alquier alric
alston altamirano altenwerth altieri altinay altinbas altinel altinisik altinok altintas altiok altun altuntas
alvarado alvarez alves alyanak amado amador amadori amann amaral amaro amat ambert amblard ambrosini ambrosino
ambrosio amelot amendola amerio ames amestoy amet ameur amghar amiard amice amici amiot amirault amiri ammann
ammari ammoscato ammour amorim amoros amoroso amoruso amory amour amouroux amouyal amram amrane amrani amraoui
amrein amri amrouche amsellem ancel ancelot ancona andersen andrade andreani andreo andreoli andreu andrews
andries andrieu andrieux andriot andrisani andrzejczak andrzejewski anelli anfray angama angeletti angeli
angelini angelis angeloni angelucci angely anger angibaud anglade angles angot anguiano angulo anjos ankunding
annequin anquetil anquez ansart anselin anselmi ansquer anstett antal antczak antenucci antezza antier
antonacci antonelli antonini antonucci antunes anzalone aouad aouadi aoudia aoun aoustin aparicio apicella
apodaca aponte apostol appere appert aprile aquino arab arabi aragon aramini arana aranda arar aras araujo
araye arbaoui arbez arbogast arcangeli arce archambault archer archimbaud archuleta ardelean ardeleanu ardouin
aregger arellano arena arenas arevalo arfaoui arfi argaud argenio argentin argento argiolas argoud arguello
arias arican arig arikan arlot armanet armas armendariz armengaud armenta armijo armstrong arnal arnault arnou
arnoult arnoux arpin arredondo arreola arriaga arrighi arrington arrive arroyo arsac arslanoglu artaud arteaga
artero artioli arzel arzur asaro asci ascione ash asik asikoglu aslan aslanoglu assani asselin assemat asset
assie assouline assoumani assous assuncao astier astolfi astruc atakol atalik atan atasever atay atencio ates
atia atici atik atkins atkinson atlan atmani attal attali attar attard attia attias attoumani atzeni atzori
auber auberger aubert aubertin aubier aubineau aubourg aubret aubrun auclair audet audibert audic audigier
audin audinot audo audoin audouard audoux audrain audren audry audureau audy auer aufderhar auffray auffret
aufrere auge auger augereau augier auguet auguin augustyn augustyniak aumont auneau aupetit auriol auroux
auroy authier autier autin autissier autret auvinet auvray auzanneau auzou avallone avalos avci avcioglu
avenel averty avice avignon avila aviles avisse avola avon avrillon awodiran awolowo ayache ayachi ayad ayadi
ayala ayandokun ayari ayaydin aybar aycan ayed ayers aygun aykac ayme ayoola ayral ayrault aytek ayverdi azais
azam azara azema azevedo azizi aznar azoulay azouz azria azzaoui azzi azzopardi azzoug azzouz azzouzi baali
babali babaoglu babel babin babini babonneau babou babtunde bac baca bacar bacci bach bacha bache bachelard
bachelet bachelier bachelot bacher bachiri bachmann baciu bacle baclet bacon bacque bacquet badaoui badea
bademci bader badet badi badiane badie badier badillo badin badji badri baduel baert baes baez baeza bagard
baggio baghdadi baginski bagnoud bagot baguet bah bahena baheux bahi bahloul bahringer bail baillard baille
baillet bailleul bailleux baillif baillon baillot bailly bain baiocco baird bajard bajeux bak bakan bakare
bakari baker bakhoum bakhti bakirci bakircioglu bakker bakowski bal balaguer balan balavoine balay balboni
balcerzak balci baldacchino baldacci balde balderas baldi baldini balducci balestra bali balint balistreri
ball balland ballandras ballanger ballard ballarin ballester ballesteros ballet balli ballon ballot ballouhey
ballu bally balme balmer balogun balon balsamo balthazard baltus balzano bamba bamidele bamiloye banach banas
banasiak banasik bance bancel banchereau banda bandini bangoura bani banica banks bannier banor banos banse
banu banuelos baptista baque baquet bar baradel baradji barajas baraka baraldi barale baranger baranowski
baranski barat barata baratte barba barbagallo barbarin barbarosoglu barbarossa barbarulo barbat barbato
barbaud barbe barbeau barbedette barber barbera barbereau barberi barberis barbero barbet barbey barbier
barbieri barbiero barbieux barbin barbosa barbot barbotin barbu barbulescu barcelo bard barde bardeau bardel
bardet bardin bardon bardot bardou bardoux bardy barege barel barela bares baret bargain barge barhoumi bari
baril barile barilla barillot barka barker barlet barletta barlier barlow barnard barnes barnett barnier baron
barone baroni barou baroudi baroux barr barra barragan barral barranco barras barrat barrau barraud barrault
barray barraza barre barreau barreca barreira barrera barrere barres barresi barret barreteau barreto barretta
barri barrientos barrier barriere barriol barrios barrois barron barros barroso barrot barrows barsotti
bartczak barteau bartell barth barthe barthel barthes bartkowiak bartlett bartnik bartoletti bartoli bartolini
bartolomei bartolucci bartosik bas basaran bascou baser bashirian basle basmaci basoglu basque basquin bass
bassani basse basset bassi basso basson bastard bastide bastin bastos bataillard bataille batard bates bathily
batisse batista baton bats battaglia battais battesti batteux battig battisti battistini battle battut batut
baty batz bau bauch bauche bauchet baud baude baudel baudet baudier baudin baudino baudoin baudon baudot
baudoux baudrier baudry baudu bauduin baudy bauer bauge baumann baumard baumbach baumgarten baumgartner baur
bautista bauwens baux bavaud bavay baverel baxter bay bayard bayart bayer bayet bayeux baykam bayle bayo bayol
bayon bayraktar bayraktutan baysoy bazile bazille bazin bazire bazot beach beahan beal bean beard beasley
beasse beatty beau beauchamp beauchet beaucourt beaud beaudet beaudoin beaudouin beaufils beaufort beaufrere
beauge beaugendre beaugrand beaujard beaujean beaulieu beaume beaumont beaune beaupere beaurain beauregard
beaurepaire beausoleil beaussart beautour beauvais beauval beauvallet beauvois bec becard becart becerra
bechard beche bechet bechtelar bechu beck becker becot becourt becq becquart becquet becu becue becuwe bedel
bedin bedini bednar bednarczyk bednarek bednarski bednarz bedos bedouet bedu bee beek beer beerli begard
begaud beghin begin begon begot begue beguin behague behr beier beillard bejan bejaoui bekdik bekhti bekkouche
bektasoglu bel belaid belaidi belair belarbi belaud belbachir belcher beldjilali belgacem belhadi belhadj
belhaj belhassen belhomme beliard belin belkacem belkacemi belkadi belkaid belkheir belkhir belkhiri
bellahcene bellaiche bellal bellamy bellance bellanger bellard bellay belle bellec bellegarde bellenger bellet
belleville belli belliard bellier bellil bellin bellini belliot bello belloc bellocq belloir bellomo bellon
bellot bellotti bellucci belly belmokhtar belmont belmonte belot belotti beltrame beltrami beltran belval
belvisi bely benabdallah benachour benahmed benaissa benali benallal benamar benamara benameur benaouda
benarbia benard benatti benavides benavidez benayoun benazet bencheikh benchetrit benchikh benchimol bendaoud
bender bendjebbour bene benech benedetti benet beneteau benetti benezech benguigui benhaim benhamida benhammou
benhamou benichou benier benigni benini benitah benitez benkirane benmansour benmessaoud benmoussa bennacer
bennani bennardo bennour benoist benon benoni benquet bensaid bensalah bensalem bensimon benslimane benson
bensoussan bentahar bentaleb bentivoglio bento bentz benvenuti benyahia benyoucef benz bequet berardi beraud
berberoglu berche berchel berdah berenger berenguer beretta berg bergamasco bergamini berge bergeon bergeot
berger bergere bergeret bergeron bergerot berges bergnaum bergot bergougnoux bergstrom berhault berkane
berkani berland berlemont berlioz bermond bermudez berna bernabe bernabei bernabeu bernadet bernal bernardeau
bernardi bernardin bernardini bernasconi bernat bernaud berne bernede bernet berney bernhardt bernier
bernigaud bernon bernot berny berrabah berranger berrebi berrier berrios berruyer berset berson bertaccini
bertani bertaud bertaux berte berteau berteaux bertelli berteloot bertet berthaud berthault bertheau
berthelemy berthelier berthelin berthelon berthelot berthet berthier bertho berthod bertholon berthome
berthomier berthon berthonneau berthou berthoud bertier bertil bertin bertini berto bertolini bertolino
bertolussi berton bertout bertoux bertron bes besancon bescond beserler besikci besnard besnault besnier beso
besok besombes bessard besse besseau besset bessiere bessieres bessin besson bessonnet best betancourt
bethencourt betourne betremieux betschart bettahar bettayeb betti betton betts beucher beugnet beurel beurrier
beuzelin bevilacqua bey beye beyeler beyer bezard beziat bezier biabiany biagetti biagi biagini bialas bialek
bialkowski bianc biancheri bianchetti bianchi bianchini bianco biard biasci biase biau bibard bicakci biccari
bicer bichet bichon bidard bidart bidaud bidault bidaux bideau bidet bidois bidon bieber biedrzynski biehler
bielak bielawski bielecki bielski bienaime bienfait bieniek bienkowski bier bieri biernacki biernat biet
bigand bigeard biggi bignon bigot bigotte biguet bihan bihel bijl bijoux bildik bilen bilgen bilger billard
billaud billault billaut bille billet billiet billings billon billot billotet bilski bily binard binder bindi
bineau binet bingham bini bins bion bionaz biondi biot biotteau biraud bird birinci birlik biro biron birot
bisch bischoff bisconti bishop bisiaux bisio bismuth bisson biteau biteye biton bitton bize bizet bizeul
bizien bizot bizzarri blache blachere blachier blachon black blackburn blackmon blackwell blaga blain
blainville blair blais blaison blaize blanc blanchard blancher blanchet blanchon blanchot blanckaert blanco
bland blanda blandin blankenship blanpain blanquart blanquet blanton blard blary blas blasco blaser blasi
blaszczak blaszczyk blatter blay blazer blazy ble bled blein bleriot blet bleuse bleuze blevins blick blin
bloch block blois blom blomme blond blonde blondeau blondel blondelle blondet blondiau blondiaux blondin
blondy bloom bloquet blot blouet blouin blount blue blum bluteau bober bobet bobin boboc bocage bocchi boccia
bochard boche bochenek bocher bochet bock bocquet bocquier bocquillon bodard bodart bode bodea bodein bodenes
bodereau bodet bodian bodier bodin bodineau bodini bodinier bodo boduroglu boeglin boehm boer boesch boeuf
boffa bogaert bogan bogard boggs bogisich bogucki bogusz bohn boi boidin boileau boillot boin boina boinet
boinot boireau boiron bois boisard boisnard boissard boisse boisseau boissel boisselier boisset boissier
boissiere boissin boissinot boisson boissonnet boissy boitard boiteau boitel boitelle boiteux boittin boivin
boix boizard boizet bokobza bolat bolatli bolden bolle bollengier bolliger bologna bolot bolton bolukbas
bompard bomy bon bona bonal bonamy bonanni bonanno bonard bonato bonaventure bonazzi bond bondon bondoux bondu
bonelli bonenfant bonet bonetti bonetto bonfils bongiorno bongiovanni bonhomme bonhoure boni bonifazi bonilla
bonillo bonin bonini bonis bonjean bonjour bonnafous bonnafoux bonnaire bonnal bonnamy bonnand bonnard
bonnardel bonnaud bonnay bonne bonneau bonneaud bonnefoi bonnefond bonnefous bonnefoy bonnel bonnemaison
bonnenfant bonner bonnet bonneton bonnevie bonneville bonnier bonnin bonnot bonny bono bonomi bonomo bonte
bontemps bonvalet bonvarlet bonvoisin bony bonzom booker boone booth boquet boratav bord bordage bordas bordat
borde bordeau bordeaux bordelais bordenave borderie bordes bordet bordier bordin bordoni bore borek borel
borelli borer borg borgeaud borges borghi borgia borgne borie bories borkowski borne bornet borowiec borowski
borras borrego borrel borrelli bortolin bortoluzzi bortot bory bos bosc boscaino bosch boscher boschetti
boschi bosco boscolo bosi bosman bosquet bossard bosse bosser bossert bosshard bossis bosson bossu bossut
bossy bost boswell bota botella botello botezatu bothorel botrel botsford botta botte bottier bottin botton
bou bouabdallah bouafia bouakkaz bouali bouanani bouard bouarfa bouaziz bouazza bouazzaoui boubekeur boubet
boucard boucaud boucaut boucetta bouchareb bouchart bouchaud bouche boucher bouchereau boucherie boucherit
boucheron bouchery bouchet bouchez bouchikhi bouchon bouchot bouchoucha bouchut bouclet boucly boudaoud
boudard boudaud boudeau boudet boudiaf boudier boudin boudjema boudjemaa boudon boudot boudou boudraa boudry
boue bouet bouffard bougard bougault bougeard bouget boughanmi bougon bougrine bouguerra bouhafs bouhassoun
bouhier bouhlel bouhours bouillard bouillaud bouille bouillet bouillon bouillot bouilly bouin bouisset
bouissou bouix bouju boukhalfa boukhari boulain boulaire boulais bouland boulange boulanger boulanouar boulant
boulard boulay boule bouleau boulenger boulesteix boulet bouley boulier boulin boulinguez boulle boullet
boullier boully boulnois boulogne boulon boulot bouly boumaza boumediene bouniol bounoua bouquerel bouquet
bouquin bour boura bourahla bouras bourasseau bourbon bourcard bourcier bourdais bourdeau bourdel bourdet
bourdier bourdin bourdon boure boureau bourel bouret bourez bourg bourgade bourgain bourgault bourgeais
bourgeat bourgeois bourgeon bourges bourget bourgin bourgine bourgogne bourgoin bourgois bourgon bourgouin
bourguet bourguignon bourhis bouriez bourigault bourillon bourlet bourlier bourlon bourmaud bourne bouron
bourquin bourrat bourre bourreau bourree bourrel bourret bourrier bourse boursier boursin boury bousquet
boussaid boussard bousseau boussemart boussion boutaleb boutard bouteille bouteiller bouteldja bouteloup
boutet bouthier bouthors boutier boutigny boutillier boutin boutoille bouton boutonnet boutron boutry boutte
bouttier bouvard bouvart bouveret bouvet bouvier bouville bouyer bouyssou bouziane bouzid bouzidi bove
bovolenta bowden bowen bower bowers bowles bowling bowman boy boyaci boyard boyaval boyce boye boyer boyle boz
bozec bozek bozkir bozoglu bozon bozzi bozzo brabant brachet braconnier bracq bradshaw bradtke braem braga
bragg brahimi brahmi braia braillon brailly brakus brambilla brami branca branch branche branchereau branchu
branco brancourt brand brandao brandi brandli branger brantley brard bras brassart brasselet brasseur bratu
braud brault braun braux bravo bray braye braz breant breard brebant brebion brechet breda bregeon breger
breheret brehier breitenberg brekke bremaud bremond bremont brenet brenier brenner brenot bres bresciani
bressan bresson bressy bretagne bretaudeau breteau bretel bretin breton brette breuil breux brevet brewer
brewster breysse brianchon briand briano briant briard briat briatte bricard bricaud briche brichet bricout
bride bridges bridier bridoux brie briend briens brient briere briet briez briffaut brigandi briggs bright
brignon brignone briki brillant brillaud brillet brin brink briois brion briones briot briquet brisard briseno
brissaud brisse brisseau brisset brisson brito britton brival brizard brizzi broc brocard brochard broche
brochet brochier brochot broda brodin broek brogi brogli brogniart brohan bron bronner brooks broquet bros
brossard brosse brosseau brosset brossier brot brotons brou brouard broudic brouillard brouillet broussard
brousse brousseau broutin brouwer broux browning broyer bru bruant bruchet bruchon brucker bruder bruel bruen
bruere bruet brugere brugger brugiere bruijn brule brulin brumat brument brun brunaud brune bruneau bruneel
brunel brunelle brunelli brunet bruneteau brunetti bruni brunier brunner brunon brunot bruschi bruyant bruyas
bruyere bruyn bruzzone bry brzezinski brzozowski buard buatois bucaille bucakli buccheri bucci buch buchanan
buche bucher buchet buck buckley buckner buckridge buczek buczkowski buczynski buda budin budzinski budzynski
bueno buet buffard buffet bugnon buguet buhler buhlmann buhot bui buis buisine buisset buisson bujak bukowski
bulgarelli bulin bullard bulle bullock bulot bulteau bultel bultez bunch bunea bunel buongiorno buono buonomo
buquet bur burban burch burckel burckhardt burdin bureau burel buret burette burg burgard burgaud burger
burgess burgio burgos burke burkett burkhard burkhardt burks burlacu burlet burlot burnel burnet burnett
burnichon burns buron burrell burri burris burt burtin burton buruk bury burzynski busch bush busin busnel
busquet bussiere busson bussy bustamante bustos buteau butel butera butet butez butin butler buton buttin
butts buzzi byers byrd byrne caballero caban cabanel cabanes cabanne cabaret cabioch caboche cabon cabot
cabral cabras cabrera cabrol caby caccamo caccavo cacciapuoti cacciatore cachard cacheux cadart cadeau cadena
cadet cadieu cadinot cadiot cadiou cado cadoni cadoret cadot cadoux caetano caffier caffin caforio caggiano
cagiran cagnon cahu cahuzac cai caiazza caiazzo caillard caillat caillaud caillault caille cailleau cailler
caillere caillet cailleux cailliez caillol caillon caillot cailloux cailly cain caire cakir cakmak calabrese
calabria calabro calafiore calais calame calandro calas calatayud caldera calderon caldwell calhoun califano
calin caliskan callahan calle callegari callens callet callewaert calligaris calmels calmettes calmon calo
caloin calon calonne calpetard calvet calvez calvi calvillo calvo cam camacho camara camarillo cambier cambon
cambray camdali camilleri camilli caminade cammarata cammisa camp campagna campagne campana campanella
campanile campanini campbell campillo campion campisi campo campoli campos camps campus camus can canac canal
canale canales canard cance cancelliere cancellieri candas candau candela candelaria candelier canepa canet
canevet cangiano canino canivet cannas cannata cannella cannon cannone cano canon canonne canova canovas
cantagallo cantet cantin canton cantoni cantrel cantrell cantu canu cany cao capannolo capanoglu caparros
capasso capdevielle capdeville capecchi capel capelle capelli capello capet capitaine capitani capizzi caplain
caplot capo capoccia capocotta capogna capon capone caporaso cappai cappe cappelle cappelletti cappelli
cappello cappiello capponi capps capraro capriotti capron capuano caputo caquineau caraballo carabin
caracciolo caradec caradonna carayon carbajal carbon carbone carbonell carboni carbonnel carbonnier cardella
cardenas cardia cardin cardinal cardinale cardinali cardini cardon cardona cardone cardoso cardot care careddu
carel carella careme carette caretti cargol caricari carini cario carion cariou carle carletti carlier carlin
carlini carlino carlisle carloni carlot carlotti carlson carlu carlucci carmichael carminati carmona carneiro
carnet carnevale carney carnovale caroff carolis carollo caron carosi carpaye carpenter carpentier carpin carr
carranza carrara carraro carrasco carrasquillo carre carreau carreira carrel carreno carreon carrer carrera
carreras carrere carrero carret carretero carrette carrey carrez carrier carriere carrieri carriero carrillo
carrion carron carrot carrozza carrozzo carrus carry carta carter carteron cartier cartigny carton cartron
cartwright caruso carvajal carvalho carvelli carver casadei casadio casado casagrande casale casali casano
casanova casares casarez casas casavecchia cascio cascone case casella caselli caserta cash casier casillas
casini casolaro cassagne cassan cassano cassar cassard casse cassier cassin cassou castagna castagne castagnet
castaing castaldi castaldo castan castaneda castanet castanier castano castel castelain castella castellana
castellani castellano castellanos castelle castelli castello castera casteran castet castets castex castiello
castiglioni castillo castillon castle castor castro casu casula catala catalan catalano catalbas cataldi
catana catania catanzaro catarsi catel catelain catellani caterino cates cathala cathelain cathelin catillon
catoire catry cattaneo cattani catteau cattiaux cattin cau caubet cauchois cauchy caudal caudill caudrelier
caudron cauet caulier caumartin caumont cauquil causse cauvin caux cavaille cavailles cavalier cavaliere
cavalieri cavallari cavallaro cavalli cavallini cavallo cavazos cave cavelier cavillon cavriani cayet cayol
cayre cayrol cayuela cazacu cazal cazals cazares cazaubon cazaux caze cazeaux cazenave cazeneuve cazes cazier
cazin cazorla ceballos cebula ceccaldi ceccarelli ceccarini cecchetti cecchi cecchini cecere ceder cedillo
ceja celano celebi celentano celerier celi celle celli cellier cellini cenni centeno centofanti cepeda cerceau
cerda cerdan cerf cerisier cerqueira cerrani cerrato cerri certain cerullo cerutti cervantes cervantez cerveau
cerveaux cervera cesaretti cesari cesbron cetinkaya cevik chaabane chaabi chabal chabane chabanne chabaud
chabbert chabbi chabert chabin chable chaboche chabod chabot chabrier chabrol chacon chadli chagnaud chagneau
chagnon chaib chaibi chaieb chaigne chaigneau chaignon chaillet chaillot chaillou chailloux chaix chaize
chakir chalabi chalal chalancon chalard chalet challier chalon chalopin chalot chalumeau chalvet chamaillard
chamand chamard chamayou chambard chambaud chamberlain chambers chambert chambon chambre chambrier chami
chaminade chamoux champagne champain champeau champeaux champenois champigny champin champion champlin champy
chan chanal chancel chancerel chandelier chanet chaney chang chanson chanteau chanteloup chantepie chantereau
chantre chantreau chantrel chanu chanut chaouch chaouche chaoui chapa chapalain chapeau chapel chapelain
chapelet chapelier chapelle chaperon chapin chaplain chapman chapon chapot chappaz chappe chappell chappuis
chapron chapuis chapuisat chapus chaput chapuy charbit charbonneau charbonnel charbonnier chardin chardon
chardonnet charef chareyre charif charlery charlet charlier charlot charnay charneau charni charon charpentier
charpin charpy charre charreau charret charrier charriere charroin charron chartier charton chartrain charvet
charvin chassagne chassaing chassang chassard chassin chassot chastanet chastang chastel chataigner chatain
chatard chateau chatel chatelain chatelard chatelet chatelier chatelin chatellier chatenet chatillon chaton
chau chaubet chauchard chaudet chaudhry chaudier chaudron chaudy chauffour chaulet chaumeil chaumet chaumette
chaumont chaussat chausse chausson chautard chauve chauveau chauvel chauvet chauviere chauvin chaux chavanne
chavanon chavarria chavatte chave chaves chavet chavez chazal chazelle chazot chea chebbi chebli chedeville
chekroun chemin chemineau chemla chen chenais chenal chene cheneau chenel chenet cheng chennoufi chenot chenu
cherchi chereau cherel cheret chergui cherif cherifi cheron cherrier cherry cherubin cherubini chery chesnais
chesne chesneau chesnel chessa chessari chetrit chettouh chevaillier cheval chevalier chevallereau chevalley
chevallier chevance chevereau chevet chevillard chevillon chevreau chevrel chevreuil chevreux chevrier chevron
chevrot cheze chiacchio chianese chiaravalle chiavacci chibane chibani chiche chicheportiche chicot chiffoleau
chikh chikhaoui chikhi chila childers childress childs chimenti chiodi chiquet chirat chiriac chirico chirila
chirita chirol chiron chis chivot chivu chmiel chmielewski chmura choisnet choisy chojnacki chojnowski cholet
cholewa chollet cholley chomat chomel chomette chopard chopin choplin choquart choquet chosson chotard choteau
choukroun choulet chouquet chouraqui chouteau choux chretien christ christen christensen christiaens
christiansen christien christmann chrzanowski chudzik chuit chung chupin church ciaccio ciacio ciampa cianci
ciani ciavarella cicala cicatiello ciccarelli cicchetti cicco ciccone cichocki cichon cichy ciesielski ciesla
cieslak cieslik cifarelli ciftci cilli cimmino cinar cinelli cingolani cini cintron ciobanu ciocan ciocco
cioffi cioni ciotola ciotti cipolla cipollaro cipolletta cipriani cirelli ciret cisneros ciss cisse cissokho
cissoko ciszewski citerne citro cittadino ciuffetelli ciuffreda ciulla clabaut clabaux claes claeys clain
clair clairet claisse claret clarke clary claudel claudin claudon claus clauss clausse clauzel clave claveau
clavel claverie clavier clavreul clech clemenceau clemencon clemente clements clemons clemot clenet clerbout
clerc cleret clerget clergue clermont clet clin cline clipet clisson cloarec clochard cloix cloos closset clot
clottu clouet cluzeau cluzel cnudde coadou coat coates coban cobb cocagne coccia cocco cochard coche cochelin
cochet cochez cochin cochon cochran coco cocq cocu codron coelho coeur coeuret coffey coffin coffman coget
cognard cognet cohen coic coiffard coiffier coignard coignet coin coinchon cointe coisne cojean cojocaru coker
col cola colak colangelo colantuono colard colas colbert colella coletta colinet coll collado collange collard
collart collas collazo colle collet collette colleu collier collignon collinet collins colliot collomb collot
colnot colomb colombani colombel colombet colombier colon colonna colpin colson colucci colunga coly coman
combe combeau combes combet combette combier combs comby comito como compagnon compain compere compton comte
conan concas conde condette conesa conforti congiu coniglio conklin conley conn connan connelly connolly
conroy conseil considine consiglio constans constant constantinescu cont contant contat conte contet conti
contini contreras contu convers convert conway cook cooke cooley copeland copin coppens coppin coppola coq
coquard coquart coquel coquelet coquelin coquelle coquerel coquerelle coquet coquillat coquin corazza corbeau
corbel corbet corbett corbier corbiere corbineau corboz cordeau cordeiro cordero cordier cordioli cordon
cordonnier cordova corekci coretti corkery corlay cormerais cormier corne cornea cornec corneille cornejo
cornelissen corneloup cornet cornett cornette cornic cornier corniere cornil cornille cornillon cornu
cornuault cornut coroller coron corona coronado corpet corradi corradini corral corrales corrao corre correa
correale correia corridori corroyer corsi corsini corso corsten corte cortes cortese cortesi corti cortial
cortinovis corvaisier corwin cosentino coslovich cosnard cosnefroy cosnier cosquer cossard cossart cosse
cossec cosset cossin cosson cossu costa costantin costantini costard coste costea costello costes cot cotard
cote cotelle cottard cotte cotten cottereau cottet cottier cottin cotto cotton cottone cottret couasnon
coubard couch couchot couchy couderc coudert coudray coue couet couette couillard couillaud coulange coulaud
coulet coulibaly coulomb coulombel coulon coulot coupe coupeau coupet coupez coupin couppey couprie courant
couraud courault courbe courbet courbin courbon courbot courcelle courcier coureau couret couriol courivaud
courmont courreges courrier courroux court courtade courtecuisse courteille courtel courten courtet courtial
courtier courtin courtine courtois courtot courty courvoisier cousin cousseau coutand coutant coutard coutarel
couteau coutelle coutin coutinho couto couton couture couturier couty couvelard couvert couvreur couvreux
covaci covarrubias coviello covington cowan cox cozette cozic cozma cozzani cozzi cozzolino crabtree craciun
craft cramer crampon crane crapet crea creach cremades cremin cremona cremonesi cren crenn crepaldi crepel
crepin crescence crescenzi crespel crespi crespin crespo cressent cresson crete cretel creteur cretin creton
cretu creusot crevatin crevel crews criado crimi crippa crisafulli crisan criscenti crisci criscione crist
cristescu cristofaro critelli croce crochemore crochet crocker crockett croise croissant croitoru croix croize
croizet crombez crona cronier cronin crooks croquet cros crosby crosnier cross crouch crouzet crow crowder
crowe crowley croze crozet crozier cruchet cruciani cruciata cruickshank crum crusson cucchiara cucciniello
cuche cucu cueff cuellar cuenca cuenot cuesta cuevas cugnet cuisinier cummerata cummings cummins cunha cunin
cunningham cuny cuomo cuq curci curcio cure curiel curran curreli curry curtet curtil cusimano cussac cusset
cussonneau cusumano cuvelier cuvellier cuvillier cuzin cuzzocrea cybulski cygan czaja czajka czajkowski czapla
czarnecki czech czechowski czekaj czerniak czerwinski czyz czyzewski d'agostino d'aleo d'alessandro d'alessio
d'almeida d'amato d'ambrosio d'amico d'amore d'andrea d'angeli d'anna d'argenio d'avino d'elia d'errico
d'halluin d'hondt d'inca d'ippolito d'onofrio d'orazio d'urso dabek dabin dabkowski dabo dabrowski dach
dacheux dachicourt daclinat dacquin dada dagdas daglaroglu dagorn dagorne daguenet daguerre daguet daguin
dahan dahbi dahmane dahmani dai daidone dailey dailly daix dali daligault dalkiran dalle dalleau dallenbach
dallery dallet dalmas dalmasso dalmat daly dam damas damay dambrine damerval damiani damico damiens damour
danciu danel danet dang danger danielou daniels danis danjou dano dansoko dantan dantas dantec dantin danton
dao daoud daoudi darbon darcy dard darde dardenne dare dargent darmon darracq darras darre dartois dary
dascalu dasse dassonneville dassonville dattilo dauber dauchez dauchy daude daudet daudin dauge daugherty
daumas daumont dauphin daurat dauriac dausse daussy dautel dautriche dauvergne daval daveau davenport davesne
daviau daviaud davidson davies daviet davila davis davoine davoli davoust davril day dayde deal debacker
debailleul debaisieux debard debarge debarre debas deblock debonne debono debord deborde debout debove
debowski debrabant debray debril debris debruyne debski debuire debut dec decamps decaudin decaux dechamps
decherf deck decker deckow declerck declercq decobert decock decombe deconinck decool decoopman decorde
decoster decottignies decourt decroix dedieu dedinger defaux defay defer deflandre defois defontaine deforge
defosse defossez defour defrance defretin degand degano degardin degraeve degrange degras degrassi degrave
degremont degroote degryse dehais dehan dehaye dehon deiana dejardin dejean dejesus dejoie dejonghe dejoux
dekeyser dekhil dekker delabarre delabre delaby delacour delacourt delacroix delacruz delafontaine delafosse
delafuente delagarza delage delahaie delahaye delaigue delaine delair delaire delaitre delalande delalandre
delalleau delamarche delamare delamarre delamotte delande delange delangle delannay delannoy delanoe delanoue
delao delapaz delapierre delaplace delaporte delarbre delaroche delarosa delarue delas delassus delatorre
delatre delatte delattre delaunay delaune delauney delautre delaval delavaud delavault delaveau delavier delay
delaye delbarre delbart delbecq delbecque delbos delcambre delcourt delcroix delcros deleage deleau delebarre
delecluse delecourt delecroix deleglise deleon delepierre delepine deleplace deleplanque deleria delerue
delesalle delestre deletang delettre deleu deleuze delforge delfosse delfour delgadillo delgado delgrange
delhaye delhomme delhommeau delhoume deligne deligny delille delin delion delisle dell'amico delliaux delmas
delmotte delobel delobelle deloche deloffre deloge delogu deloison delolme delon delor delord delorme delort
delory delos delouche delourme delpech delpierre delplace delplanque delporte delprat delpuech delpy delrieu
delrio delrue delsart delsaut delsaux delsol delteil deltour delval delvalle delvallee delvaux delville
delvoye dely demagny demailly demaison deman demanet demange demarcq demare demarest demaret demaretz demaria
demarque demars demarthe demay dembele deme demeester demestre demeter demeure demey demeyer demilly demir
demirbas demirci demirel demol demon demonchy demont demontis demory demoulin dempsey demurtas denais denaro
denat denesik deneuve deneuville deneux deniau deniaud deniel denier denimal denize denizot denjean denkel
dennemont denos denoual denoyelle denti denton denys denzler depardieu deparis depierre deplanque depoilly
depoorter depre depret deprez depuydt dequeker dequidt derache deram derambure derbal dercourt deregnaucourt
deriu derkaoui dernoncourt deroche deroo deroubaix derouet derouiche derouin derradji derre derrien deruelle
dervaux derville dervin derycke desbois desbordes desbrosses descamps descarpentries deschamps desclaux
desclos descombes descours desert desfontaines desforges desgranges deshaies deshayes desiles desir desjardin
desjardins deslandes desloges desmaison desmares desmarest desmaris desmedt desmet desmettre desmidt desmons
desmoulins desnos desnoyers desogus desormeaux desoutter desplanches desplanques desplat desportes despres
desprez desreumaux desroches desrousseaux desrues desrumaux dessaint dessaux desse desseaux destombes
destouches destro desvaux desveaux desvignes deswarte dethier detrez deudon deutsch devanne devauchelle devaud
devaux deveaux deveze devienne devigne devillard deville devillers devilliers devin devineau devise devisme
devismes devos devred devulder dewaele dewez dewilde dewitte dewulf deydier dhainaut dhalluin dhaussy dheilly
dhenin dhennin dhondt dhont dia diab diabate diabira diaby diack diaconescu diaconu diagne diagouraga diakhaby
diakhate diakhite diakite diallo diamanka diamanti dianka diao diard dias diatta diattara diaw diawara diaz
dib dibbert dick dickens dickerson dickey dicki dickinson dicko dickson didelot didierjean diebold diebolt
diedhiou dieme diene dieng dietrich dietsch dietsche dietz dieu dieumegard dieval dieye diez dif digonnet
diguet dijk dijkstra dijon dijoux dillard dillies dilly dilmi dima dimanche dinca dine dinet dinh dini dio
diomande diome diongue dionisi diop diot diouf dioum dirand diril distefano divry dixneuf dixon dizdar djebali
djebbar djebli djeffal djelassi djellal djellali djellouli djemai djian djitte djordjevic djouadi djoudi
dlugosz doan dobosz dobre dobrescu dobrowolski dobrzynski dobson doche dodard dodaro dodd dodin dodson doerr
dogaru doguet doherty doisneau doisy dol dolce dolci dole dolle dollet dolo dolphin domagala domanski domenech
domenge domergue domingos domingues dominguez dominiak dominici domont donahue donaldson donati donda dongen
donnadieu donne donnelly donner donnet donval donze dooley doorn dor dorange dorchies dordain dore doreau
doret dorey doria dorier dorival dorkeld dorleans dormoy dornier doro doronzo dorsey dorval dorville doss
dosso dotson douard douaud douay doublet douce doucet douchet douchin doucoure doudou douet dougherty
douillard douillet doumbia dourlens dourlet dousset doussot douteau douville doux downey downing downs doyen
drabik draghici drago dragoi dragomir dragon dragone dragoni drai drame drancourt draoui drapeau draper
drapier dray drean dreano drelon dreux drevet drevon dreyer dreyfus drezet drici dridi driessen drieu drieux
drif drion dris drissi drochon drocourt droguet droin dron drouard drouart drouault drouet drouhin drouin
drouot droz drozd drozdowski drozdz dru druart druelle druesne druet druon drzewiecki duault dubail dubar
dubard dubarry dubart dubief dubiel dubin duboc dubochet dubois dubos dubosc duboscq dubosq dubost dubot
dubouchet dubourdieu dubourg dubray dubreil dubreucq dubreuil dubroca dubrulle dubuc dubuis dubuisson dubuque
dubus dubut duc duca ducamp ducasse ducastel ducatel ducatez ducci ducellier duchamp duchateau duchatel
duchaussoy duche duchemann duchemin duchene ducher duchesne duchet duclaux duclos ducloux ducloy ducoin
ducommun ducos ducournau ducret ducreux ducrocq ducros ducrot ducroux duda dudek dudognon dudouit dudziak
dudzik dudzinski duenas duez dufau dufay dufeu duffau duffy dufils duflo duflos duflot dufosse dufour dufrene
dufrenne dufrenoy dufresne dugain dugas dugast dugue duguet duhamel duhaut duhayon duhem duhoux dujardin duke
dukes dulac dulieu dulin dulong duluc dumaine duman dumartin dumas dumay dumenil dumesnil dumetz dumez
dumitrache dumitrascu dumitrescu dumitriu dumon dumond dumont dumonteil dumontet dumontier dumortier dumouchel
dumoulin dumur dunand dunbar dunham dunlap dunn dunoyer duong duparc dupart dupas dupe duperray duperron
dupeyron dupin dupire duplan duplessis duplouy duponchel dupont duport dupouy duprat dupraz dupre dupree
duprey duprez dupriez dupuich dupuis dupuy duquenne duquenoy duquesne duquesnoy durak duran durand durant
duranton dureau durel duret dureuil durgan durham durier durieu durieux duriez durif durin durmaz duro
durocher duron durot duroux durr dursun durupt durville dury dusart dusautoir dusenkalkar dussart dussol
duszynski duta duteil dutertre dutheil duthil duthilleul duthoit dutilleul dutoit dutot dutour dutrieux dutto
duval duvauchelle duveau duverger duvernay duvert duvil duville duvivier duygulu dwyer dye dyer dziedzic
dziuba eaton eberhardt ebert echard echevarria eck eckert ecoffey edel edeline edery edet edmonds edon edun
edwards effertz egea egeli egger egli ehret ehrhard ehrhardt ehrhart eichenberger ekici eksioglu el-idrissi
elbaz elciboga elder elice elicin eligibile elissalde elizondo elkins ellison elmastasoglu emard emeriau emig
emmerich emo emond emonet enache enault enderlin ene engel engels england english engrand enjalbert enjolras
enriquez eon epifani erard erb erbay erbulak ercetin ercoli erdman erdogan erez erginsoy erickson erkekli
ermini erni ernoult ernser eronat errante errera errichiello errico ertepinar erturk escalante escamilla
escande escobar escobedo escoffier escot escudero escudier esnault esparza espinal espinas espinasse espino
espinosa espinoza esposito esquibel esquivel estes esteve esteves estevez estienne estival estrada estrade
etcheberry etcheverry etheve etourneau eude eudeline eudier eugster euvrard evain evangelista evangelisti
evanno evano eveillard even eveno evers evliyaoglu evola ewing exbrayat excoffier exposito eychenne eymard
eynard eyraud fabbri fabbricatore fabbro faber fabiani fabre fabris fabrizi fabry fache facon facq fadda fadel
fadiga fadipe fage fages faget fagot fagunwa fahey fahy fair faisant faivre fajardo fajimi falabi falaise
falbo falcao falchi falcioni falck falco falcon falcone falempin faleti falkowski fall faller fallot faloye
falzone fanara fancello fanelli fanget fankhauser fantini fantozzi faouzi faraci faraone farcas farcy fardeau
farella farge fargeot farges fargier fargues farhat farhi faria farias farin farina farley farmer farr farra
farre farrell farris farrugia fasano fasasi fasoli fasquel fasquelle fathi fatmi faty fau fauchard fauchart
fauche faucher fauchet faucheux fauchon faucon fauconnet fauconnier faugere faulkner fauque fauquembergue
fauquet faure faurie faury fauveau fauvel fauvergue fauvet faux fava favara favard favaro fave favennec
favereau favero favier favre favreau favrel favrot fayard fayet fayol fayolle fays febvre federici feeney
feest fehr feil fekih felber felder feleppa felici feliziani fellah feller fellous felten femina fenech feo
feral ferard feraud ferchaud ferchichi fere feret ferey ferguson ferilli ferlay ferlin ferluga fernandes
fernandez feron ferracuti ferraiuolo ferran ferrand ferrandez ferrando ferrant ferrante ferranti ferrara
ferrari ferrarini ferrario ferraris ferraro ferrarotti ferraz ferre ferreira ferrell ferrer ferrere ferreri
ferrero ferret ferretti ferri ferrie ferrier ferriere ferrigno ferrini ferris ferro ferron ferroni ferry fert
ferte fery fesquet fessard festa festuccia feuillet feutry feuvrier fevre fevrier fey fichaux fichera fichet
fichot fichou fidelin fidelis field fields fierro fievet fievez figueira figueiredo figueroa fijalkowski
filali filet filhol filice filimon filipek filipiak filipowicz filippi filippini filippis filipponi fillatre
fillion fillon filoche fin finance finch finck fine finet fini fink finocchiaro finot finotti fior fioravanti
fiorelli fiorentini fiorentino fioretti fiori fiorillo fiorini fiorucci fiquet fischbach fischer fischetti
fish fisher fitoussi fitzgerald fitzpatrick fix flacco flageul flahaut flak flamand flamant flambard flament
flamme flanagan flandin flandrin flatley flavigny fleck fleming fleurance fleurant fleuret fleurot fleury
flick flinois flipo flis floc'h floch floquet florczak flore florek flores florescu floret florez florio flory
floury flowers fluckiger fodor fofana foglia fois foley folio follain follet follin folliot fonda fons fonseca
font fontaine fontan fontana fontanel fonteneau fontenelle fontenot fontes fonti foray forbes forconi ford
foreman forest forestier foret foretay forey forget forgione forissier forlani formica fornara forster fort
forte fortes fortier fortin fortugno fortune foschi fossard fosse fossey fossier foti fouache fouassier
foubert foucard foucart foucaud foucault fouchard fouche foucher fouchet fouet fougeray fougere fougerouse
fouillet fouilloux foulon foulonneau foulquier fountain fouquart fouque fouques fouquet four fourage fourcade
fourcroy fourdrinier foure fourel foures fourgeaud fourmann fourment fourmond fourmont fourmy fourneau fournel
fournet fournie fournier fourny fourquet fourre fourreau fourrier foussard fowler fox foy fraboulet frackowiak
fraczek fradet fradin fraga fraisse framery frami franc francais franceschi franceschini francesconi francese
franchet franchi franchini francillette franco francomme francon franecki frankowski franks franquet franze
franzoni frappier frasca fraser fratczak fratello fratila fratti frau fraysse frayssinet frazier frebourg
frechet fredj fredon frei freire freitas fremaux fremeaux fremont fremy french frenoy frere freret freriks
frerot fresneau fresnel freulon freund freville frey freymond frezza friant frias friboulet frick friedli
friedman friesen friess frigerio frigo frison fritsch froger froissart froment fromentin fromont frossard
frost frot frouin fruchart frugier fry frye fucci fuchs fuentes fuhrmann fuller fulton fumagalli fumarola
fumey funk fuoco furet furic furlan furno furrer furtado fusaro fusco fuster fuzeau gabard gabarre gabet
gabillard gabillet gabon gabor gaboriau gaboriaud gaborieau gaborit gabrielli gac gacem gache gachet gachon
gacon gaddini gadiaga gadomski gaffet gagliano gagliardi gagnaire gagne gagnepain gagneux gagnon gahwiler
gaiffe gaignard gaillard gaillet gaillot gaines gaitan gajda gajewski gakou gal galais galan galand galant
galante galarza galas galasso galati galazka galea galeazzi galera galerne galet galiana galibert galichet
galindo galinier galka gall gallagher gallais galland gallard gallardo gallas gallay galle gallego gallegos
gallet galli gallien gallier galliot gallo gallois gallon gallot gallou galloway galluzzo gally galmiche
galopin galpin galtier galvan galvani galvez galy gamain gamard gamba gambart gamberini gambier gambino gamble
gamblin gamboa gameiro gamet gamez gamper gana gand gandon gane ganea gangemi gangloff ganne gantier gantois
gaona gara garand garandeau garat garau garaud garavaglia garay garbay garbe garcia garcin garcon garde gardes
gardet gardette gardien gardin gardon gareau garel garet gargiulo gargowitch gargowitz garibay garica garifo
garin garnaud garner garofalo garon garot garraud garreau garrec garric garrido garrigou garrigue garrigues
garros garza gasc gaschet gascoin gascon gasior gasiorowski gasmi gasnier gaspari gasparini gasquet gass
gassama gasse gasselin gasser gassmann gastaldi gastaud gastelum gastineau gastrin gatard gate gateau gates
gatignol gatineau gatt gatta gatti gatto gau gaubert gauche gaucher gauchet gauci gaudard gaude gaudefroy
gaudel gaudet gaudiano gaudillat gaudin gaudio gaudre gaudron gaudry gaudy gaugain gaulard gaulier gault
gaultier gaume gaumont gautheron gautherot gauthey gautreau gautron gauvain gauvin gauvrit gavard gavelle
gavoille gavois gavrila gawel gawlik gawron gawronski gay gayet gayot gayral gayrard gayraud gaytan gaze
gazeau gazel gazon gazzola geay geeraert geffard geffray geffroy gehin gehrig geiger geisendorf gelas gelebart
gelineau gelis gelle gelly gelot gely genard genc gence genchi gendre gendreau gendron gendrot gendry genest
geneste genet genevois gengembre genin genna genot genoud genovese gens gentet gentil gentilhomme gentili
gentry genty geny geoffray georgeault georgelin georgescu georget georgin gerace geraci geran gerardin gerault
gerbaud gerbault gerber gerbier gergaud gerhold gerin gerlach germani germany germe germon germond gernez
gernigon gerome geron gerritsen gervaise gervasi gervasoni gervois gerwig gery gesbert geslin geslot gest
gestin geyer gfeller ghalem ghanem gharbi ghazi gheorghiu gherardi gherbi gherman ghesquiere ghezal ghilardi
ghodbane ghulam ghys giacalone giaccio giachi giacomelli giacometti giampaoli giampaolo giannelli giannetti
giannini giannone giannotti gianotti giansante giard giardina giardini gibaud gibault gibbons gibbs gibelin
gibert gibier gibon gibson gicquel gielen giffard gigan gigant giger gigli giglio gigliotti gigon gigot
gilabert gilard gilet gilibert gill gillard gille gilleron gillespie gillet gilliam gillier gillieron gilliot
gillon gillot gilly gilmore gilot gilquin gilson gimbert gimenez gimeno gindre giner gineste ginestet ginet
ginneken ginoux gioacchini giordani giorgetti giorgi giot giovannelli giovannetti giovannini giovinazzo gipson
girard girardeau girardet girardi girardin girardon girardot giraud giraudeau giraudet giraudo giraudon
girault gire girerd giret girin girod giron girone girot girouard giroud giroux giry gisbert gislason gitton
giudice giudicelli giuffrida giugliano giuliani giunta giurgiu giusti giustra givens glab glass glasson
gleason gleichner gleize gleizes gloaguen glogowski gloor glorieux glotin glover glowacki gning gningue
goasdoue gobbi gobe gobert gobet gobin goblet godard godart godeau godefroy godel godet godey godfrin godfroy
godin godineau godinez godlewski godon godot godoy godwin goepfert goetz goeury goff goffart goffin goguet
gohier gohin goin goins golab goldberg golden goldner goldstein golebiewski golebiowski golec golfier
golinelli gombert gomes gomez gomis goncalves gondouin gonet gonin gonneau gonnet gonon gontard gontier
gonultas gonzales gonzalez gonzalvez good goode goodman goodwin goossens gora goral gorce gorczany gore
gorecki goret gori gorin gorka gorlier gorman gorniak gorny goron gorse gorski gory gosnet goss gossard
gossart gosse gosselin gosset got gotti gottlieb gouault goubert goubet goubin goudal goudard goudeau goudet
goudiaby gouet gougeon gouget gouhier gouin goujon goulard gould goulet goupil goupy gouraud gourdain gourdet
gourdin gourdon gouret gourgues gouriou gourlaouen gourlay gourmelen gourmelon gournay goursaud goussard
gousse gousseau gousset gout goutard goutte gouveia gouverneur goux gouy govin govindin govoni goy goyard
goyer goyet goyette goyon gozlan graaf graber grabowski gracia graczyk gradel graf graff graffin graillot
grain graindorge grall grana granado granados granata granato grancher grand grande grandemange grandgirard
grandi grandidier grandin grandjean grandpierre grandsire granet grange grangeon granger grangier granier
granjon grard grare gras grassart grasser grasset grassi grassin grasso grataloup gratien grattepanche grau
graux grave graveleau graves gravier gravina gray graziani greau grebert grech greco grecu green greene
greenfelder greenholt greenwood greer greff greffier gregori greiner grelaud grelet grelier grellier gremillet
gremont gremy grenet grenier grenon grenot greppi gress gresset gressier grevet grezia gricourt grieco griego
griffith griffon griggs grignon grigoras grigorescu grijalva grillet grilli grillo grillon grillot grima
grimal grimaldi grimaud grimault grimbert grimes grimm gris grisard grisel grison griveau grivel grivet grob
grochowski groebli groen grognet grolier grolleau grollier grondin groot groothuizen gros grosbois grosjean
gross grosse grosset grossi grosso grosu groult grousset grout groux groves groza gruau gruber grudzien gruel
gruet grunenwald gruppuso gruson gruszczynski gruszka grzegorczyk grzelak grzesiak grzesik grzeskowiak grzyb
grzybowski grzywacz guajardo gualtieri guardado guarino guarneri guarnieri guastella guastone guay guechi
guede guedes guedj guedon guegan gueguen gueho guenard guendouz gueneau guenet guenin guennec guenon guenot
guenoun guerard gueret guerif guerineau gueroult guerra guerre guerreiro guerrero guerrier guerrieri guerriero
guerrini guerry guerville guery guesdon guesnon guet guetta guette guevara guevel gueye guez guezennec guffroy
guglielmi guiard guibert guiberteau guichaoua guichard guichet guicheteau guichon guida guidet guidetti guidez
guidi guidotti guiet guignard guignon guigon guigue guihard guiheneuf guiho guilbaud guilbault guilbert
guilbot guilhot guillain guillard guillas guillaud guillaumin guillaumot guille guillem guillemain guillemant
guillemard guillemet guillemin guilleminot guillemot guillen guillerm guillerme guillermin guillet guilleux
guillevic guillier guillin guillo guillochon guillois guillon guillonneau guillot guilloteau guillotin
guilloton guillotte guillou guillouet guilloux guilluy guilmin guilpain guimaraes guimard guin guinand guinard
guinaudeau guinchard guinet guinot guion guiot guirado guiral guirao guirassy guiraud guislain guisse guitard
guiton guittard guitteaud guittet guitton guittonneau guivarch gulgowski gulino gulli gumuspala gunday gunduz
gunn gunter gunther gurmen gurrieri gurule gury gusikowski gusmeroli gustafson gustin gut guth guthrie
gutierrez gutkowski gutmann gutowski guyader guyard guyet guyomard guyon guyonnet guyonvarch guzel guzik
guzman gwozdz gwozdzik haag haan haas habert hachani hache hachem hachemi hachet hackett hacquard haddad
haddadi haddou haddouche hadjadj hadji hadri haerter haffner hafliger hafner hafsi hagege hagenes hagnere hahn
haidara hainaut haines hairston hajduk hajji hakkar hakyemez hale halgand halimi hall halle haller halleux
hallier hallot halluin halter halvorson hamada hamadi hamadou hamadouche hamani hamann hamard hamdani hamdaoui
hameau hamel hamelin hamet hamiche hamida hamidi hamila hamilcaro hamill hamilton hamm hammache hammadi
hammami hammer hammes hammond hammou hammouche hammoudi hammouti hamon hamonic hamou hamoudi hampton hamrouni
hamy hamzaoglu hamzaoui han hanafi hancock hand hane haney hanin hankins hannequin hanni hanon hanot hanquez
hanriot hansen hanson hantz haon haouzi harang harber harden hardin harding harel hargrove harivel harle
harmand harnois haro harper harrell harrington harris hart harter hartley hartman hartmann hary hascoet hasler
hasnaoui hasni hassaine hassani hassen hassine hassoun hastings hatch hatcher hatchi hatfield hathaway haton
hatton hauchard hauchecorne hauck haudebourg haudiquet hauet hauguel haumont hauser hautecoeur hautefeuille
hautier hautin hautot havard havart havet havez hawkins hay haye hayes haynes hayot hayoun hays hazard hazes
haziza head heaney heard heathcote hebert hebrard hecht heck heckel heckmann hecquet hediger hedin hedouin
hegmann hego heidenreich heijden heilig heim heintz heitz heitzmann helaine helary helbert helfrich helfrick
helfrid helias hell helle hellec hellegouarch heller hello helms helou helton hembert hemery hemon henaff
henault henaut henaux hendrick hendricks hendrickson hendrickx hendriks hendrix heng henin henley hennebelle
hennebert hennequin hennezel henni hennion henocq henocque henon henot henrard henriet henrio henrion henriot
henriques henriquez hensley henson hequet herail herard heraud herault herbaut herbet herbez herbin herbreteau
heredia hericher herin herisson heritier herlin hermand hermans hermant hermet hermier hermiston hermitte
hermouet hernandez heron herouard herpin herr herrera herrero herring herrmann herron herry hersant herter
hertzog hervet hervier hervieu hervieux herviou hervo hervouet hervy hery herzog hespel hess hesse hessel
hettinger heu heude heulin heurtaux heurtebise heuvel heuze hewitt heyden heyer heyraud hibon hickey hickle
hickman hicks hidalgo higgins hild hill hillairet hilliard hillion hilll hills hilpert hinault hines hinkle
hinojosa hinton hintz hirel hirigoyen hiron hirsch hirt hirthe hirtz his hivert hoang hoarau hoareau hobbs
hochard hochart hochet hochstrasser hocini hocq hocquet hodel hodge hodges hodkiewicz hoeger hoel hofer hoff
hoffman hoffmann hofman hofmann hofstetter hogan hognon hoguet holbrook holcomb holder holderbaum holguin
holland hollard holley holliday hollingsworth holloway holman holmes holt homenick hommel homo honegger hong
hood hooper hoover hopkins hoppe hopper horel horn horne horst horton horvath hoskins hospital hottin
hottinguer hotz houard houari houdart houdayer houdin houee houeix houel houillon houllier houot houpert
hourcade houri houriez hourlier houry house houser houssais housset houssin houze houzet howe hoyez hua huang
huard huart hubbard huber huby huc huchet huchon huck hudry hue hueber huel huels huerta huet huff huffman hug
hugel huggins hughes hugon hugot huguenin huguenot huguet huin huisman huleux hulin hull hulot humbert
humbert-droz humblot humeau humez hummel humphrey hunault hunt hunziker huon huot hurd hure hureau hurel huret
hurez huriez hurley hurlimann hurst hurt hurtado hurtaud hus huss hussain husser husson hutchins hutchinson
hutchison huteau hutin huvelin huwiler huyghe huynh hyatt hyde iacolare iacono iacovino iacovone iandolo
iannaccone iannello ianni iannone iannucci iaria iazzetta ibanez ibarra ibikunle icard ichim idrissi ierardi
iersel iezzi iglesias ignace ignat ikhlef ilicali iliescu ilori ilunga ilupeju imbault imbert imhof
impellizzeri improta inacio indelicato infante ingram ingrassia ingrosso inizan inman innocenti inzerillo
iodice ion ionescu ionita iordache iorga iotti iovino ippoliti irimia irizarry isambert isler isnard ispas
issartel istrate iten itier iuliano ivars ivascu ivey ivoula iwanowski iwanski iyanda izard izdebski izquierdo
izzi izzo jaafar jaber jablonski jabri jackowski jacobi jacobs jacobson jacq jacquard jacquart jacquel
jacquelin jacquemard jacquemart jacquemet jacquemin jacquemont jacquemot jacquet jacquier jacquin jacquinet
jacquinot jacquot jadeau jaeger jaffre jaffres jager jaggi jagiello jagielski jagodzinski jahan jahier jaillet
jaimes jaiyeola jakubiak jakubowski jalabert jallet jamain jambon jamet jamin jamme jammes jammet jamois janas
janiak janicki janicot janik janiszewski jankowiak jankowski jannin jannot janot janowski jansen janson
janssen janssens janus januszewski janvier jaouen jaquet jaquez jaramillo jardin jarny jaros jarosz jarrige
jarry jarzabek jasinski jaskiewicz jaskolski jasso jast jastrzebski jaubert jaud jauffret jaulin jaume jauneau
jaunet javegny jaworski jayat jayet jean-baptiste jean-charles jean-francois jean-jacques jean-louis
jean-marie jean-pierre jeandel jeanjean jeanmaire jeanmougin jeanneau jeanneret jeannet jeanney jeannin
jeanpierre jeanroy jeanson jeantet jedrzejczak jedrzejczyk jedrzejewski jefferson jeffries jegat jego jegou
jegu jehan jehanno jehl jelassi jendoubi jenkins jennequin jenni jerde jestin jeudy jeuland jeulin jeune
jewell jezequel jezierski jiang jimenez jin job jobard jobert jobin joffroy joguet johns johnston jolibois
jolivel jolivet jollivet jolly joly joncour jones jong jonge jonker jonquet jonville jorand jore joret joron
josserand josset josso jost jouan jouanne jouanneau jouannet jouanno jouanny jouault joubert jouen jouenne
jouet jouffroy jouglet jouin jouini joulain joulia joulin jouniaux jourda jourdan jourde jourdren journe
journet journo journot jousse jousseaume jousselin jousset jouve jouvet jouvin jouy jovanovic jover joyeux
joyner jozwiak jozwik juarez jubault jubert jubin judas juge juhel juif juillard juillet juin jullian julliard
jullien julliot jumeau jumel jund jung jupin jupiter jurado jurek jurkiewicz jurkowski jury just juste justice
juszczak juteau juvin kaba kabongo kacimi kacprzak kaczmarczyk kaczmarek kaczmarski kaczor kaczorowski
kaczynski kada kaddour kaddouri kadri kagi kahn kahraman kahveci kaiser kalala kaleta kali kalin kalinowski
kalisz kaluza kamara kaminski kammerer kancel kande kandji kania kaniewski kanoute kante kaplan kaplangi
kapusta karabocek karabulut karadas karaduman karaer karakaya karakus karas karatas karcher karczewski karoui
karpinski kartal karwowski kasapoglu kaser kasmi kasongo kasperek kasprzak kasprzyk kasse kassulke kaszuba
katz kauffmann kaufman kaufmann kautzer kavaklioglu kawa kawecki kayser kazmierczak kebaili kebe kebir kebli
kececi kedzierski kedziora keebler keeling keita keller kemmer kemp kempf kennel kenney keo kepa kerbrat
kerdraon kerebel kergoat kerjean kerluke kermarrec kern kerneis kerr kertzmann kervella keseroglu keskin
kessler key keys khadir khadraoui khaldi khalfaoui khan khayat khelif khelifa khelifi khelil kheloufi khemiri
khiari khiter khouma khoury kichenin kidd kiefer kieffer kiehn kielbasa kihn kilback kilic kilicci kilinc
kimball king kinney kirac kirby kirkland kirkpatrick kirlin kirsch kisiel kiss kissi kita klein klimczak
klimek kline kling klinger klocko klos klosowski klotz kmiec kmiecik knapik knapp knecht knight knockaert
knowles knox kobus koc koca kocabiyik kocak koch kocher kocoglu kocyigit koehl koehler koelpin koenig koepp
kofler kogut kohler koita kok kolade kolakowski kolasa kolb kolly kolodziej kolodziejczyk kolodziejski
komorowski konate kondoki kone kong konieczna konieczny koning konopelski konopka konte kopczynski kopec koper
kopp korkmaz kormukcu korol korzeniowski kos kose kosinski kosoko kosowski koss kostecki kostrzewa kot
kotowski kouame kouyate kovacek kovacs kowal kowalczuk kowalczyk kowalewski kowalik kowalski koya koybasi
koyluoglu koyuncu koza kozak kozey koziel koziol kozlowski kraemer krajcik krajewski krakowiak kramer krause
krawczyk krawiec krebs kreiger kreit kremer kretz krief krieger krim krol krolikowski krueger krugel kruk
krukowski krupa krupinski kruszewski krysiak krzeminski krzyzanowski kshlerin ksiazek kub kubacki kubiak
kubica kubicki kubik kubler kubli kuc kucharczyk kucharski kuchta kucinski kucukler kuczynski kuday kuentz
kuhic kuhlman kuhn kuijpers kuiper kujawa kujawski kula kulaksizoglu kulas kulesza kulig kulik kulinski
kumcuoglu kunde kung kunt kunter kuntz kunz kunze kuphal kurek kurowski kurtz kurutluoglu kus kuster kutch
kutlay kuvalis kuypers kuzucu kwasniewski kwiatkowski kwiecien kwiecinski l'hostis l'hote l'huillier laan
labadie labalette labarre labarriere labarthe labat labate labatut labaune labbe labeau labelle labesse
labeyrie labidi labit labonne labonte laborde laborie labourdette laboure laboy labrosse labrousse labruyere
labussiere lac lacaille lacan lacassagne lacaze lacerda lach lachaise lachaize lachambre lachat lachaud
lachaume lachaux lachevre lachhab lachkar lacombe lacomme lacoste lacote lacotte lacour lacourt lacouture
lacroix ladet ladner laezza lafage lafarge lafargue lafaurie lafay lafaye laffargue laffitte laffont lafforgue
lafitte lafleur lafon lafond lafont lafontaine laforest laforet laforge lafosse lafourcade lagache lagadec
lagana lagarde lagardere lagarrigue laget lagier lagneau lagorce lagoutte lagrange lagrene lagrenee lagrue
laguerre lahaye lahlou lahmar lai laib laidet laidouni laigle laigneau laignel laine lair laisne laisney
lajoie lajus lake lakehal lakhal lakhdar lakhdari lakin lalande lalanne lalevee lallemand lallemant lallement
lallier lalouette laloum laloux laloy lam lama lamacchia lamache lamande lamant lamarche lamare lamarque
lamarre lamart lamb lambelet lamberger lamberti lambin lamblin lamboley lambolez lambrechts lame lami lamirand
lamirault lamoly lamon lamothe lamotte lamouche lamour lamouret lamoureux lamouroux lampin lamrani lamri
lamure lamy lancaster lance lancelin lancelle lancien lancon lancry land landa landais landauer landeau
landelle landemaine landes landi landon landre landreau landrin landy lane lanfranchi lang lange langevin
langlade langlais langlet langley langlois langosh langworth lanier lannes lannoy lannuzel lanoe lanoy lanteri
lantoine lanvin lanz lanza lao laot laouar lapalus lapeyre lapierre lapinski laplace laplagne laplanche
lapointe laporte lapotre lapouge larabi laravine larche larcher larcheveque lardet lardeux lardy large largeau
largeron largilliere larguier lari laribi larive lariviere larkin laroche larochelle laroque larose larre
larrieu larroque larsen larson larsonneur lartigau lartigue laruelle larzilliere lascaux lascio laskowski
lasne lasnier lasota lassagne lassalle lasselin lasserre lasson lassoued lassus latapie lataste latchimy
latham latil latini latorre latouche latour latreche latreille lattanzi lau laude lauer lauga laugier
laumonier launay launey launois laur laurain laurans laureano laurenceau laurencin laurencon laurendeau lauret
laurier lautier laval lavallee lavaud lavaux laveau lavecchia lavenant lavenu lavergne lavialle lavie lavielle
lavieville lavigne laville laviolette lavisse lavocat lavoine lavoisier lavorel law lay lazaar lazreg lazzari
lazzarini leach leal leale leandri leannon leaute lebailly lebarbier lebas lebastard lebeau lebecq lebegue
lebel lebert lebigot lebigre leblanc leblay leblond leboeuf lebon leborgne lebosse lebouc leboucher lebourg
lebourgeois lebouteiller lebouvier lebrat lebre lebret lebreton lebron lebrun lebsack leca lecacheur lecaille
lecanu lecaplain lecardonnel lecarpentier lecas lecat lecca lecce lecerf lech lechartier lechat lechevalier
lechevallier lecigne leclair leclaire lecler leclerc leclercq leclere lecluse lecocq lecoeur lecoeuvre
lecointe lecointre lecompte lecomte leconte lecoq lecordier lecornu lecot lecouffe lecourt lecourtois
lecoustre lecoutre lecrivain lecroq lecuyer ledda ledent ledesma ledez ledieu ledner ledoux ledroit ledru
leduc leducq leeuw leeuwen lefebure lefebvre lefeuvre lefevre leffler leforestier lefort lefranc lefrancois
lefrere legal legay legeay legendre legentil leger leggio leglise legoff legoupil legout legoux legrain
legrand legras legris legrix legros legroux leguay leguillon lehman lehmann lehner lehoux leininger leitao
leite leiva lejeune lelandais lelarge leleu leleux lelievre lelli lellouche lelong leloup leloutre lemahieu
lemaire lemaistre lemaitre lemarchand lemarechal lemarie lemasson lemay lemee lemercier lemerle lemesle
lemetayer lemeunier lemiere lemire lemke lemmens lemoigne lemoine lemonnier lemort lempereur lemus lenain
lenart lenclume lenestour leneveu lenfant lengagne lenglart lenglet lengrand lenoble lenoir lenormand lentini
lentz lenzi leonardi leoncini leonetti leopardi lepage lepape leparoux lepaul lepelletier lepeltier lepere
leperlier lepers lepetit lepez lepiller lepinay lepine leplat lepoittevin lepore lepoutre lepretre lepreux
leprevost leprince leprovost lequertier lequesne lequeux lequien lequin lerat leray lerch lerebourg leriche
lerma leroi lerouge leroux leroyer lesaffre lesage lesaint lesaulnier lesauvage lesch lescop lescot lescure
leseigneur lesellier leseur lesiak lesieur lesieux lesne lesniak lesniewski lesourd lespagnol lespinasse
lestienne lestrade lesueur lesur leszczynski letailleur letang letard letellier leterme leterrier letertre
letessier lethuillier letombe letort letourneau letourneur letourneux leu leuba leuenberger leuschke
leutenegger levacher levallois levasseur levavasseur leveau leveille level leveneur leveque leverrier levert
levesque levet leveugle levieux levillain levine lewandowski lewicki ley leydier leye leymarie leys leyva
lezzi lherbier lheritier lhermite lhermitte lheureux lhomme lhoste lhote lhotellier lhuillier lhuissier liagre
liaigre liard liberati liberge libert librizzi licata liccardo licciardello licitra liegeois lienard lietard
lievin lievre liger ligier lignier lignon ligonniere ligorio ligot liguori lim lima limare limon limoncuoglu
limousin limouzin lin linard linares lind linden linder lindgren liogier lion lionnet liot liotard liotta
lipari lipinski lipka lippi lippolis lipski lira lis lisi lisiecki lisowski littel litterio little litzler liu
liuzzi liverani livet livingston llamas lledo llinares llopis llorca llorens lloret loaec lobjois lobry
locatelli locci lochet lochon locke lockhart lockman locquet loddo lodi loeffler loera loeuillet loffredo
logeais logez lohier loi loiacono loir loire loiret loiseau loisel loison loisy loizeau lolli lollia lombard
lombardi lombardini lombardo lombart lomeli lonardi loncle long longhi longo longobardi longoria longuepee
longuet longueville loon lopes lopez loquet lor lorand lorant lorcy lord loreau lorent lorente lorentz lorenzi
lorenzini loret loreti loreto lorho loridan lorion loriot lorrain lorre lorthioir lorusso losson loth lotito
lotti lottin louarn loubat loubet loubiere louboutin louchart louche louchet loucif loue louet louineau
louis-joseph louisor loukili loum lourdel loureiro lourinho lourme loury loussouarn loustalot loustau louveau
louvel louvet louvrier lovato love lovell lowe lowery lowry loya loyer lozach lozada lozano loze lubbers
lubowitz lucarelli lucarini lucchese lucchesi lucchini lucero lucet luchetti luchini luciani lucidi luconi
lucot luczak lueilwitz luettgen luevano lugli lugo lukasiewicz lukasik lukaszewski lukusa lumineau lund luneau
lunel lungu luong luongo lupi lupica lupo luppi luppino lupu luque luquet luscher lusseau lusson lustenberger
luthi luu lux luzi luzzi lynch lyon lyonnet lyons lys m'barek m'baye m'hamdi maarek maarouf maaroufi mabille
mabire mabit mabrouk macaigne macalou macaluso macchi macchia macdonald macedo macejkovic macgyver machado
machard machet machu macia maciag macias maciejewski mackey mackiewicz mackowiak macon macovei macquart
macquet macrez macri madani madar madden madec madeira madej madelaine mader madera madi madiot madrid
madrigal maerten maertens maestas maffei maffre maftei magalhaes magana magassa magaud mage magee maggi
maggiani maggio maggiore magi magliocco magloire magnan magnani magnard magnat magne magnet magnien magnier
magniez magnin magnon magny magre magri magro maguet mahdjoub maheo mahi mahier mahieu mahieux mahjoub
mahmoudi mahoney mahot mahu mahut mai maiello maier maignan maigne maigret maigrot mailhe maillard maille
maillet maillot mailly mainardi maindron maine mainguet mainguy maio maione mair maire mairesse mairet mairot
maison maisonneuve maitre maj majcher majchrzak majdoub majewski majka major makhlouf makhloufi makinde
makinwa makowski malagoli malaise malandain malaquin malard malaspina malatesta malaval malavasi malave malbec
malbranque maldonado malec malecki malecot malerba malet malfa malfoy malherbe malhomme malicki malinge
malinowski maliszewski malizia malka malki mallard malle mallet maloney malonga malot malterre maltese maman
mameri mammeri mamou mamouni man manach manai manca manceau mancel manche manchon mancinelli mancini mancino
mancuso mandin mandon mane manea manent manet manetti manfredi manga mangane mangano mange mangel mangeot
mangin mangione manica manicone manier maniere maniez manin maniscalco mann manna manning mannino manno mano
manolache manoury mansard mansion manson mansouri mansuy mante manteau mantel manti mantovani many manzanares
manzano manzella manzi manzo manzoni maouche maquaire maquet maquin mar maragno marais marangi marangon
marangoni marani marano maraval marcelli marcet marchadier marchadour marchais marchal marchand marchandise
marchant marche marchesan marchese marchesi marchesini marchetti marchetto marchewka marchi marchini marchive
marcilly marciniak marcinkowski marck marcon marconi marconnet marcot marcotte marcou marcoux marcovecchio
marcq marcucci marcy marczak mareau marec marecaux marechal marega marelli mares maresca marescaux maret
marginean margiotta marguerie margueritte marguet marguier mari mariage mariani marie-joseph marie-louise
marie-luce marie-rose marie-sainte mariel marien marimoutou marinelli marinescu marinho marini marinier
marinucci marionneau mariot mariotti maris mariucci mariz markiewicz markovic markowski marks marle marlier
marliere marlot marmin maro marolleau maron marone marongiu maronne marot marotta marotte marquant marquardt
marque marquer marques marquet marquette marquez marquis marra marras marrazzo marre marrec marrero marret
marron marrone marroquin marrot mars marsac marsal marsan marsault marseille marsella marsh marsili marsollier
marszalek marteau martel martelli martellucci martens marti martigny martinache martinage martinat martineau
martinelli martines martinet martinez martinho martini martinon martinot martins martorana martos martucci
martz marx marzano marzec marzi marziali marzin marzocchi marzouk masala mascarenas mascaro mascia masciandaro
masclef masclet mascolo masi masia masiero maslanka maslowski masquelier massa massard massardier massari
massaro massart massat masse masselin masselot masseron masset massey massias massicot massimi massin massiot
massol masson massoni massonneau massot massy mastrogiacomo mastroianni mastronardi mastropietro masucci mata
matarazzo mateescu mateos matera mateu mathe mathevet mathews mathey mathiot mathon mathy matignon maton matos
matranga matrat matta matte mattei matter mattera matteucci matthews matthey mattioli matton matusiak matuszak
matuszewski matysiak maubert mauboussin mauclair maucourt maudet mauduit maufroy maugard mauge maugendre
mauger maugeri mauget mauguin maujean maunier maunoury mauny maupas maupetit maupin maure maurel maurer maurey
mauri maurin maurizi maurouard maury maussion mautone mauvais maximin mayer mayert mayes mayet mayeur mayeux
mayfield mayhos mayo mayorga mayot mays mazard mazari mazars mazaud maze mazeau mazel mazet mazier maziere
mazieres mazilu mazin mazouni mazouz mazouzi mazoyer mazur mazure mazurek mazurier mazurkiewicz mazy mazza
mazzanti mazzarella mazzaro mazzei mazzeo mazzi mazzini mazzocchi mazzola mazzoleno mazzone mazzoni mazzotta
mazzotti mbacke mballo mbengue mbodj mboup mbow mbuyi mcallister mcbride mccabe mccain mccall mccann mccarthy
mccarty mccauley mcclain mcclellan mcclendon mcclure mcconnell mccord mccormick mccoy mccray mccullough
mcdaniel mcdermott mcdonald mcdowell mcelroy mcfadden mcfarland mcgee mcghee mcgill mcginnis mcglynn mcgowan
mcgrath mcgraw mcguire mcintosh mcintyre mckay mckee mckinley mckinney mcknight mclaughlin mclean mcleod
mcmahon mcmanus mcmillan mcneal mcneil mcneill mcpherson mcqueen mead meade meadows mear mebarki mecca mechain
mecheri mechin meckes medard meddah meddour medeiros medeot medhurst medici medina medjahed medrano medugno
meeks meer meeuwis meftah mege megna megret mehadji mehdaoui mehenni meheust mehl meichtry meier meignan
meignen meijer meili meimoun meireles meister meite mejean mejia mejri mekkaoui mekki melandri mele melendez
melet melgar meli meliani melillo melin melki mellet mellier mellot mellouk melloul melo melon meloni melot
melton membre memoli mena menage menager menant menanteau menard mencarelli menchaca menconi mendes mendez
mendoza mendy menegatti menemencioglu menendez menet menetrier menez mengoni mengual menguy menier menna
mennesson menon menoret menou menozzi mensah menu menuet menuge menut meo merabet merabti merah merand merat
meraz mercadal mercadier mercado mercer merceron mercier mercuri meresse mereu merian meriau meriaux merienne
merino meriot merlen merlet merli merlier merlo merlot mermet mermoud merola merrien merrill mertens mertoglu
mertz merville mery merz merzougui merzouk mesa mesbah meslem meslet meslier meslin mesnage mesnard mesnier
mesnil mesquita messager messai messana messaoud messaoudene messaoudi messer messin messina messmer mestre
metais metay metayer metbach metcalf metenier metge metivier metral metro mette mettler metz metzger meulen
meunier meurant meurice meurisse mevel mey meyer meyers meylan meynard meynet meynier meza meziane meziani
meziere mezieres mezouar mialhe mialon micallef micco miccoli miceli michalak michalczyk michalek michalet
michalik michallet michalon michalowski michalski michard michau michaud michaut michaux micheau michelet
micheletti micheli michelin michelon michelot michelucci michenaud micheneau michiels michon michot micillo
miclo micoud micu middleton mielczarek mielle mierzejewski miette migeon migliaccio miglio migliore mignard
migne mignogna mignon mignot miguet mihaila mihailescu mihalache mihalcea mihoubi miklas mikolajczak
mikolajczyk mikulski milan milani milazzo milcent milczarek milea milella miles milesi milet milewski milhau
milin militaru militello millan millard mille milleret millet milleville millien milligan million milliot
millon millot mills milon milot miloudi mimoun mimouni minard minatchy minaud minelli miner minet mingarelli
mingot minguet minier minne minniti minor minot minvielle mion miossec miot miotto miquel miquet mir mirabel
mirabella miralles miramontes mirande miranville mirea mireles miri mischler misiak miskiewicz missaoui
mistral mistretta misztal miu mlynarczyk mmadi moal mobley mocanu moccia modica modzelewski moen moffa moga
mohammedi mohr moinard moindjie moine moineau moinet moisan moison moisson moissonnier moisy mojica mokeddem
mokhtari mokrane mokrani mol molard moldovan moldoveanu molenaar molenda moles molet moliere molin molina
molinari molinaro molines molinie molinier moll mollard molle mollet mollica mollier molnar molteni monaca
monache monaci monaco monahan monard monceau monchaux moncomble mondesir mondet mondoloni mondon mondragon
monet monfort monge mongin mongis monier monin moniot monlouis monnard monnereau monneret monnerie monnet
monni monnier monnin monnot monod monot monrose monroy mons montagna montagne montagner montagnon montalbano
montalto montalvo montanari montanaro montanez montano monte montefusco monteil monteiro montel monteleone
montemayor montemurro montenegro montero monteros monterosso montes montesano montesinos montet montez
montfort montgomery monti monticelli montiel montier montigny montout montoya montreuil monvoisin mony moody
moon mooney moore moors moquet mora morabito moraes morais morales moran morand morandi morange morant morar
morard moraru moras morat morawo morawski morax moraz mordenti moreau moreaux moreira morel morelle morelli
morello moret moretti moretto morey morgado morgand morgante mori morice moriceau moriconi morille morillon
morin morineau morini moriniere morio morisot morisse morisseau morisset morissette morisson morize morizot
morlet morlot mormin mornet moro moron moroni morra morreale morri morrison morrone morrow morse mortelette
mortier mortreux morvan morvant mosbah mosca moscato mosciski moser mosley mosnier moss mosser mostefaoui
mosti mota motard motisi motta mottais motte mottet mottier mottin mottola motyka moua mouchard mouche mouchel
mouchet mouchon mougel mougenot mougeot mougin mouillard mouille mouillet moulai moulard moulay moulet moulin
moulinet moulinier moulis moullec mouly moumen moumni mounier mouquet moura moureau moureaux mouret mourey
mourgues mourier mourlon mourot moussaoui mousseau mousset moussi moussouni moussu moussy moutama moutier
moutinho mouton moutou moutoussamy moutte mouysset moy moya moyer moyon moysan mraz mroczek mroczkowski mroz
mrozek mucha mueller mugnier muguet mukendi mulas mulder mule mullen muller mullier mullins mullot mulot
munaro munch munguia munier muniz munos munoz munsch muntean munteanu mur mura muratore murawski murazik
murcia murdock mure muresan muret murgia murillo muro murolo murru murtas murzeau musat muscat muschg musella
musial mussard musset musso musumeci musy muszynski mutel mutin mutlu mutombo muzard mwamba myers mze n'diaye
n'guessan nabet naceur naciri nadal nadaud nadeau nader nadji naf nagel nagy nahon naili najar najera naji
nakache nalbantoglu nallet nance nanni napierala napoletano napoli napolitano nappi naranjo narbonne narcisi
nardi nardin nardo narvaez nascimento nasr nasri nassar nassiri nastase nataf natali nativel nau naudin nauer
nauleau naulet nava navarra navarre navarrete navarro navas naveau navet nawrocki nawrot nayagom naze ndao
ndaw ndiaye ndione ndir ndong ndour ndoye neacsu neagoe neagu neamtu neau nebioglu nebout nechita nectoux
necula nedelcu nedelec nedellec nedjar nee neel neely neff neffati negoita negre negrea negrete negri negrier
negro negron negru nemes neron nerriere nesti neto neu neumann neuville nevarez neves neveu neveux newman
newsome ney neyret ngo ngom ngoy nguer nguyen niakate niane niang niass niasse nica nicaise nicastro nicaud
niccolai nice nichols nicholson nicod nicol nicolau nicoleau nicolescu nicolet nicoletti nicoli nicolini
nicollet nicolosi nicosia nicot nicotra nicoud niculae niculescu nieddu niedziela niedzielski niedzwiecki niel
nielsen niemczyk niemiec nienow nieto nieves niewiadomski niggeler nigro nijland nijs nikolaus nikolic
ninalowo nion niquet nirlo nistor nita nitu nitzsche nivault nivelle nivet nix nixon nizard nkongolo nobile
nobili noble noblet nobre nocentini nocera nocerino noga nogueira noguera nogues noir noiret noirot noisette
noizet nollet nonnenmacher noret noriega normand normant nortier norton nota notaro noto nouar nouet noui
nouira nourry noury nouveau nouvel novais novelli novello nowacki nowaczyk nowak nowakowski nowicki nowinski
noyelle noyer noyon nsimba nucci nucera nugues numanoglu numbers nunes nunez nurit nury nuss nuzzo nys
o'connell o'conner o'hara o'keefe o'kon o'reilly oancea obadia ober oberbrunner oberle oberlin obert obin
obrecht obrien obry ocampo ocasio occhipinti ochoa oconnell oconnor odetola odom odonnell odunsi oge oggiano
ogier ogindan oginni ogulana ogunbamigbe ogunbiyi ogunbo ogunde ogunwobi ogunyeye ohayon ohl ohlmann ojeda ojo
ojua okumus okuneva okur olabode oladipupo olaiya olariu olaru olasupo olczak olejniczak olejnik olier oliva
olivares olivarez olivas oliveira oliveri olivi olivieri olivo olla ollier ollivier olmos olowokeere oloyede
olry olsen olson olszewski oltean olteanu olubode olugbayila olujimi olukotun olukunga olusanya oluwagbemi
olvera omidina omnes omojola omont omotoso ondricka oneal oneil oneill onfroy onillon ontiveros oosterhuis
oparinde oppliger oprea opris oquendo orain oraloglu orange orban orbay ordonez orefice orellana orge orieux
oriol orlandi orlowski orn ornelas orosco orozco orr orru orsini orta ortega ortenzi ortica ortiz ortolani
ortuno ory orzechowski osborn oshin osinski osmani osmont osorio ossowski oster ostervald ostrowski ostuni
osuntokun otero otmani ott ottaviani ottonello ouadah ouadi ouali ouaret ouattara ouchene oudard oudart oudin
oudot ouedraogo ouertani oueslati ouin outin ouvrard ouvry owczarek owens owokoniran owolabi owoyemi oyadiran
oyaifo oyeniyi oyetoro oyeyemi oyinlola oymen ozansoy ozberk ozbey ozbir ozdemir ozdenak ozdogan ozen ozenne
ozgorkey ozkara ozkok oztonga oztuna ozturk ozuna pabon pacaud paccard pace pacheco pachot paci pacifici
pacini pacocha paczkowski padberg pade padgett padilla padovan padovani padre padron padula paduraru paez
pagac pagan paganelli pagani pagano page pageot pages paget pagliai pagliuca pagnier pagniez pagnon pagnoux
pailhes paillard paillat paille pailler paillet paillot pailloux paimo pain painter paire pais paiva pajak
pajot paksut pakula pala palacios palacz paladini palano palazzi palazzo palazzolo palermo palin palisse palka
palla palladino pallas pallier pallotta palma palmer palmeri palmier palmieri palmisani palmisano palomba
palombi palombo palomino palomo paluch palumbo palvadeau pamart pamphile pan pana panaro panchout pandolfi
panek panel panetta pani panico panier panis pannetier pannier pansa pantano pantel pantoja panza panzeri
paolella paoletti paoli paolicelli paolillo paolini paolino paolucci paone paonessa papa papaleo papapietro
papazian papet papillon papin papini papon papot pappalardo paque paquereau paquet paquier paquin paradis
paradiso parant paraschiv pardini pardon pare paredes parent parente paret parfait pariente pariggiano paris
parise pariset parisi parisian parisot parisse parizot park parks parlier parmentier parodi parot parquet
parra parrinello parrino parrish parrot parsons parsy partida partouche partyka parvu pasca pascali pascarella
pascaud pasco pascu pascual pascucci pasdeloup pasini pasqua pasquali pasqualini pasquereau pasquet pasquier
pasquini passarelli passeri passero passet passot passuello pastel pasternak pasteur pastor pastore pastorelli
pastorino pastre paszkowski patane patard pate patel patin patino patissier patou patout patoux patrac
patrascu patriarca patron patrone patruno patry patte patterson patton paturel pau paucek pauchet paugam
pauget paulet paulmier paulus pauly paumard paumier paun pause pautonnier pautrat pauvert pauwels pavageau
pavan pavani pavard pavia pavie paviot pavlovic pavone pavot pavy pawelec pawlak pawlicki pawlik pawlikowski
pawlowski paya payan payen payet payne payot payre pays paysant paz pean peaquin pearce pearson pece pech
pecheur pecheux peck pecora pecoraro pecorella pecot pecourt pecquet pecqueur pecqueux pecriaux pede pedone
pedraza pedrazzini pedron pedroni pedrono pedrosa pedrotti pedroza peeters peiffer peigne peillon peixoto
pekkan pektemek pelage pelat pelayo pele pelegrin pelerin pelissier pelisson pellan pelle pellecchia pellegrin
pellegrini pellen pellerin pellet pelletier pellicano pellier pellissier pellitteri pelloquin pelloux peltier
peluso pena penard penaud pene peneau penel penet penin penisson penn penna pennec pennequin pennestri
pennetier pennington penot penven penzo peoples pepin pequignot perales peralta perard peraud perbet perche
percheron perchet perdereau perdreau perdriau perdrix pere perea perego pereira perennes peres peret peretti
perez perichon perie perier perignon perilli perin perinet perini perisse perkins perna pernel pernet perney
pernin pernot peron peroni peronne peronnet perot perotti perra perraud perraudin perrault perre perreau
perret perrette perri perrichon perrier perrigault perrin perrini perriot perrocheau perron perrone perrot
perrotin perrotta perrotte perroud perroux perroy persee person personne perthuis peru perugini peruzzi pery
pesaresi pesce pesenti pesnel pesquet pession pestel pestre petcu petel peters petersen peterson petetin
petillon petiot petit petitdemange petiteau petitjean petito petitot petitpas petitprez petot petralia
petrarca petrea petrella petrelli petrescu petrini petris petrone petrovic petrucci petry petton petty peyrard
peyrat peyraud peyre peyret peyron peyronnet peyrot peysson pezet pezin pezzella pezzi pfannerstill pfeffer
pfeiffer pfister pham phan phelippeau phelps pheulpin philbert philipot philippart philippeau philippon
philippot philipps phillips phipps phung piacentini piaget piana pianese pianigiani piard piasecki piat piatek
piatkowski piau piazza piazzolla pibiri pic pica picard picariello picart picaud picault picavet picchi
piccinini piccione picco piccoli piccolo pichard pichardo pichaud pichereau pichler pichon pichot pickett
picon picot picq picque picquet pictet pidoux piechota pieczek pied piednoel piekarski piel pierdon pieri
pierini pierrard pierrat pierre-louis pierrel pierret pierro pierron pierrot pierru pierson pieters pietras
pietri pietruszka pietrzak pietrzyk piette piga pigeon pignard pignatelli pigne pignol pignolet pignon pignot
pigot piguet pike pilard pilarski pilat pilato pilch pilet pili pillard pille pillet pillitteri pillon pillot
pilon pilot pimenta pimentel pimont pin pina pinard pinardi pinas pinatel pinaud pinault pincemin pinchon
pincon pineau pineda pinel pinelli pinet pinguet pinheiro pinho pini pinna pinon pinot pinsard pinson pinte
pintea pintilie pinto pintus pioche pion piorkowski piot piotrowicz piotrowski piper pipitone piquard pique
piquemal piquet piras pircher piredda pires piret piriou piron pirone pirot pirotte pirrello pirrone pirvu
pisani pisano pischedda pisciotta piscitelli piscopo pisu pitard pitel pitiot pitois piton pitou pitre
pittalis pittard pittman pitts pitzalis piva pivert piveteau pivetta pivot piwowarczyk pizarro pizzi
pizzimenti pizzitola pizzo pizzuti pla place plaire plaisance plaisant planchais planche planchenault planchet
planchon plancke plancon plancq planes planque plante plantier plantin plard plas plassard plasse plat
platania plateau platel plaud playe plaza ple plessis plet plichon plisson plomb plonka ploquin plouvier
plouzennec plu pluchart plumain plummer pluquet pluta pocan pochet pochon podevin podgorski podvin poe poels
poggi poggio pohu poidevin poignant poilane poinas poinsignon poinsot point pointeau poiraud poire poirel
poiret poirier poiron poirot poirrier poirson poisson poissonnier poitevin poitou poix poizat polak polanco
polard polat polese polet poletti polge poli polidori polimeno polin politi polito polizzi polk pollard pollet
pollich pollina pollock polo polverino poly pomares pommier pompei pompili pompilio ponce poncelet poncet
ponchel ponchon poncin pons ponsard ponsart ponsot pont pontet ponthieu ponthieux ponti pontier pontoizeau
ponton pontonnier ponty poole pop popa pope popescu poplawski popovici poquet porcari porcher porcheron porcu
porebski poree poret porquet porras porta portais portal portalier porte portejoie porter portes portet
portier portillo portmann posada post postec postel postic postiglione postma pot potard potdevin poteau potel
potenza potet pothier pothin potier potin potiron potter pottier pottiez potts pouchain pouchin poudevigne
poudroux pouget pouillard pouillaude pouille pouilly poujade poujol poulain poulard poulet poulin pouliquen
poullain pouly poupard poupart poupeau poupin poupon pourcelot pourchet pouros pourre pourtier poussard pousse
pousset poussier poussin pouteau pouvreau poux pouye pouzet poveda powell powers powlowski poyer poyet
poyrazoglu pozzi pozzo pradal pradeau pradel prades pradier pradines prado pras prat pratesi pratico prato
prats pratt praud preau preciado preda predovic prencipe presse presti prete pretot pretre preux prevel
prevost prevot preziosi priem prieto prieur priez prigent primault prime prin prince principato prinsen priou
prioul prioux pritchard privat prive privitera probst proctor procureur prod'homme prodan prodhomme prohaska
proietti proisy pronier prosacco prost prot protin prou proust prouteau prouveur prouvost proux provenzano
provost provot prud'homme prudent prudhomme pruitt prunet prunier prus pruvost pruvot pryor przybyl przybyla
przybylski przybysz ptak puaud puca pucci puccio puchalski puckett puddu puech puel puente puga puget puggioni
pugh pugliese pugliesi puglisi puig puissant puiu pujo pujol puleo pulido pupier pupin purdy puren pury
putzolu puylaurent puyo pytel python quach quaglia quantin quaranta quarta quartenoud queau queffelec
queguiner quehen queiroz quelen quemener quemeneur quenault quenehen quenet quenot quentel quere quero querol
quesada quesne quesnel queva queval quezada quick quigley quignon quillet quinet quinio quiniou quinodoz
quinones quinonez quinquis quint quintana quintanilla quintard quintero quintin quinto quiroz quitzon rabahi
raballand rabatel rabaud rabet rabhi rabier rabiller rabin rabineau rabot rabouin rabut raby racaud rachdi
rachedi rachidi racine raclot racon racordon raczynski radecki radi radoi radomski radulescu rael raffa
raffier raffin raffray raffy rago ragon ragone ragot ragueneau raguenes raguet raguin ragusa rahal rahali
rahmani rahmouni rahou raillard raimbaud raimbault raimond raimondi raines rainey rais raison raja rak
rakotomalala rakowski rallo ramage ramassamy ramaye rambaldi rambaud rambeau rambert ramdane ramdani rameau
ramel ramella ramet ramette ramey ramillon ramin ramirez ramond ramos rampazzo rampon ramsamy ramsey ranc
rancon randazzo randon raneri rangel ranguin ranieri raniolo rankin rannou ranson ranucci raoult raoux
rapicault rapin rapisarda raposo rapp rapuano raquin rascle rascon rasmussen rasse rat ratajczak rateau ratel
rath ratier ratke ratliff ratti rattier rau rauch raud raulet raulin rault rauso rautureau raux ravaioli
ravard ravat ravaud ravaux raveau ravel raveleau raveneau ravenel ravet ravier ravon raya raye rayer raynal
raynard raynaud raynor razo real reale reant reau rebai rebelo rebiere rebillard reboul rebours reboux recchia
receveur rech recher redaelli redon reeb reed reeves regalado regazzoni regent regnard regnault regnier
regniez reibel reichel reichert reignier reinard reinger reinhardt reinhart reis reiter reix rekik remaud
rembert remetter remond rempel ren renard renaudeau renaudin renaudineau renauld renault renaut renaux renda
rendon rene-corail renier renna renner renoir renon renou renouard renouf renoult renoux renteria renucci
renzi repetto requena requier resendez resse restivo retailleau rethore retif rety reuter reveillon revel
reverchon reverdy revert revillon revol reymann reymond reynaert reynard reynaud reyne reynes reynier reynolds
reynoso reze rezgui rhodes riahi rialland riant ribas ribault ribaupierre ribeiro ribera ribes ribet ribeyre
ribiere ribot riboulet ricard ricart ricaud riccardi ricci ricciardi riccio riccobono rice rich richardeau
richardot richards richardson richaud riche richer richert richet richeux richez richier richomme richon
richou richoux richter richy ricks ricordeau ricordel ricou ricquebourg ridard riddle rideau ridel ridolfi
riedinger rieffel riehl riera rieth rietman rieu rieux riffard riffaud riffault rigal rigaud rigaudeau rigault
rigaut rigaux riggi riggio riggs righetti righi rigolet rigollet rigoni rigot riguet rimbaud rimbault rimbert
rinaldi rinaudo rincon rineau riner ringard ringenbach ringeval ringot ringuet riojas riolo rios riot riou
rioual rioult rioux riparbelli ripert ripoche ripoll rippin riquelme riquet riquier ris rispal riss risse
risser ritchie ritsma ritter ritz ritzenthaler riva rival rivas rivat rivaud rivault rivera rivero rivers
rives rivet rivier riviera riviere rivoal rivoire rizza rizzi rizzo roach robache robak robard robart robbins
robe robel roberge roberson roberti roberts robertson robic robichon robillard robine robineau robinet robinot
robion robison robledo robles roblin roblot roby roc roca rocamora rocca rocchi rocha rochais rochaix rochard
rochas rochat roche rochefort rocher rochereau rochet rocheteau rochette rochon rock rocton rodarte rodde
rodet rodgers rodier rodigari rodot rodrigues rodriguez rodriquez roe roels roesch rogahn rogala rogalski roge
rogez rogier rognon rogolino rogowski roguet rohart rohaut rohee rohmer rohr roig rojas rojek rojo rol rold
roldan rolfson rolin rolle rollet rollier rollins rollo rollot rolon romagnoli romaguera romand romanelli
romanet romani romaniello romanini romanowski romary rome romera romet rommelaere romo roncin rondeau rondel
rondet rondinone rondoni rondot rongier ronsin roob roose ropars ropers ropert roque roques roquet ros rosado
rosales rosas rosati rosca roseau rosello rosenbaum rosenberg rosi rosiak rosier rosinski rossard rosse
rosselli rosset rossetti rossi rossignol rossini rosso rostaing rosu rota rotaru roth rothlisberger rotolo
rotondo rottier rotundo rouabah rouanet rouaud rouault roubaud rouby rouch rouchon rouchy roudaut roudier
roudil roue rouet rouge rougemont rougeot rouger rougerie rougeron rouget rougier rouhier rouillard rouille
rouillon roul rouland rouleau roulet roulin roulland roulleau roullet roullier roulot roumier rouquet
rouquette rouquier roure rouse rousse rousseau rousseaux roussel rousselet rousselin rousselle rousselot
rousset roussey roussillon roussin rousson roussy roustan routier rouvier rouviere roux rouxel rouy rouyer
rouzaud rouze rouzeau rouzier rowe roybal royer royet royo royon rozanski roze rozet rozier rozycki ruaud
ruault ruaux ruberto rubino rubio rucco ruch rucinski ruckebusch rucker rudnicki rudzinski rudzki rue ruecker
rueda ruegg ruel ruelas ruellan ruelle ruet ruffier ruffin rufin ruggeri ruggieri ruggiero ruhlmann ruiter
ruiz rullier rumeau runolfsdottir runolfsson runte ruotolo rus rusciano rush rushing rusin russier russo rusu
rutherford rutkowski rutledge ruttimann rybak rybarczyk rybicki ryckebusch ryckewaert rzepka saada saadaoui
saadi saadoun saavedra sabaly sabas sabathier sabatier sabatini sabatino sabau sabbah sabbatini saber sabia
sable sablon sabot saboureau sabourin saby sacchet sacchetti sacchi sacco saccone sachot saci sacko sacre
sadaoui sadiklar sadki sadon sadoun sadowski saenz saez sage saget saglam sagna sagnes sagnier sagot sahli
sahnoune sahraoui sahuc saia saib saidani saidi saifi saillant saillard sailly saint saint-germain saint-jean
saint-leger saint-marc saint-martin saint-paul saint-pierre sainte-luce sainte-rose saintot saison saiz sakho
sako sala salako salama salami salamone salas salatiello salaun salazar salcedo salcido saldana saldivar sale
saleh salem salembier salemi salemme salerno sales salesse salgado salgues salhi salierno salin salinas
salingue salis sall sallaberry salle salles salmeron salmi salmon salomez salou salva salvadori salvan salvat
salvati salvatori salvi salvucci salzano samain samake samama samanci samaniego samassa samb samba sambake
sambe sambou saminadin sammartano sammartino sampaio sampson samuels samyn sanabria sanches sanchez sanchis
sanctis sandalci sanders sanderson sandor sandoval sandoz sandrin sane sanfilippo sangare sanglier sannier
sannino sanogo sans sanson santacruz santamaria santana santangelo santarelli santarossa santarsia santarsiero
santerre santi santillan santilli santinelli santini santis santo santoni santori santoro santucci sanz saoud
saoudi sapienza sapin saponaro saporito sarabia saracino saraiva sarazin sarbu sarda sardella sardin sardina
sarfati sargent sari sarioglu sarkissian sarnataro sarno sarr sarrat sarrazin sarre sarret sart sarti sartor
sartori sartre sassano sassi sasso sastre satta satterfield sattler sauceda saucedo saudemont saudrais sauer
saulnier saunders saunier saura saurel sauret saussereau saussure sautereau sautier sautron sauvage sauvageot
sauvaget sauve sauvetre saux sauze sauzeau sauzer sauzet savage savalle savane savard savarit savary savelli
savignac savigny savini savoca savoia savoy savoye savreux savu savy sawayn sawicki sawyer sayah sayginer sbai
sbrana scaglione scala scalia scalise scalzo scano scanu scarano scardino scarpa scarpellini scelles schaal
schaden schaefer schaeffer schafer schaller schamberger schar scharer schartier schatz schaub scheer scheid
scheidegger schenk scherer scherini scherrer schettino scheurer schiavi schiavo schiavon schiavone schied
schifano schillaci schiller schilling schiltz schimmel schinner schipper schirru schlatter schlienger
schlosser schmeler schmid schmidt schmit schmitt schmitz schneider schnell schnider schnyder schoch schoen
scholten schorderet schott schowalter schreiber schreiner schrepfer schroeder schuler schulist schuller
schultz schulz schumacher schumm schuppe schurch schuster schutt schutz schwab schwaller schwartz schwarz
schweitz schweitzer schweizer schwizgebel schwob sciacca scocco scognamiglio scopece scorza scotti scotto
scrofani scuderi seals sears seba sebag seban sebastiani sebbah sebban sebert sebille sebire secchi secci
secher sechet sechi seck secula seddiki sedillo segalen segard segarra segaud seghir seghiri segnane segond
segovia segui seguier seguin segura seguy seigler seigneur seiler seiller seillier seine seite sejourne self
sellam sellami selle sellem sellers selles sellier sellin selmi selosse selva semedo semeraro sempere semprini
sen senatore sene senecal senechal senegas senez seng senger senghor senouci sentenac seon sepe sepetci
septier sepulveda sequeira serafini sere seret sergeant sergent serieys serin serna serot serpa serr serra
serrano serrato serre serreau serres serret serriere sert servant servat serve serveaux servel sery sessa
sestito seux seve seveno severac severe severi sevestre sevi sevilla sevin sewell sexton seychelles seydi
seymour seys sezek seznec sforza sghaier shafer shaffer shanahan sharp sharpe shaw sheehan sheffield shelton
shepard shepherd sheppard shields shoemaker short sibille siby sicard siciliano sicot sicre sidhoum sidibe
sidler siebert siedlecki siegel siegler siegrist sienkiewicz sieradzki sierra sigaud signorelli signoret
signorile signorini sigrist siino sikora sikorski silenzi silly silva silver silvestre silvestri silvestrini
sima simard simeoli simeoni simeti simionescu simmen simmons simms simoes simoncelli simond simonet simonetti
simoni simonin simonini simonis simonneau simonnet simonnot simonot simons simpson sims simsek simula
sinanoglu sinclair singer singh singleton sini sinopoli sinquin sintes sion siong sionneau sipes siracusa
siragusa sirbu sire siret siri sirot sisneros sissako sissoko sitbon sitek siwek six sizemore skalski skiba
skibinski skiles skinner skoczylas skora skowron skowronek skowronski skrzypczak skrzypek slama slater
slaughter slawinski slimani sliwa sliwinski sloan slowik slowinski slusarczyk smadja smagghe smail smaili
small smart smati smeets smet smets smiley smith smitham smolinski snell snider snow snyder soare soares
sobczak sobczyk sobieraj sobolewski sobowale soccorsi socha sochacki sodano soenen sohier soilihi sok sokol
sokolowski sol sola solano soldati sole soler solignac soliman solinas solis soliz sollier solmaz solomon
solorio solorzano soltani soltys soltysiak somma sommer sommier somon song sonko sonmez sonnet sonntag
sonzogni sorbello sorce soreau sorel sorensen soret soria soriano soro sorrentino sosa sosnowski sotelo soto
sottile souare soubeyrand souchard souche souchet souchon souchu soudan soudani soudant soufflet soufi souidi
souillard souissi soukouna soula soulard soulas soulat soule soules soulet soulie soulier soullard soum soumah
soumare souquet sourd sourice sourisseau soury sousa soussan soussi soutter souverain souvignet sow sowa
sowinski soyer soyez soyinka sozeri spada spadafora spadaro spadoni spagnolo spagnuolo spanu sparacino sparks
spataro spears specht spence spiga spina spinelli spinka spiteri spitz spivey spizzirri spoerri sporer sporri
spriet springer sprunger sroka stabile stachowiak stachowicz stachura stachurski stadelmann staffieri stafford
stahl staicu stalder stalin stamm stanciu stanek stanescu stanislawski staniszewski stankiewicz stankovic
stanzione starck stark starks starr stasiak staszewski staub stauffer stawicki stec steele stefanescu stefani
stefaniak stefanski stehly stehr steiger stein steinbach steiner steinmann steinmetz stelmach stenger stephant
stephens stephenson stepien stepniak sterling stern stettler steuber stevenin stevenson steward stiedemann
stievenard stigliano stinson stock stocker stockli stoffel stoian stoica stojanovic stokes stolarczyk
stolarski stoll stoltenberg stoltz stone storti story stout stover stracke strano streich streiff strickland
stroe stroman strong strosin stroud strub strzelczyk strzelecki stucki studer sturm stutz suard suarez suau
subra subtil suc sucameli sucera suchet suciu sudre sueur suire suissa suleymanoglu sulpice sultan summers sun
supiot surace sureau surget suriano surma sury susini suski suteau suter sutermeister sutherland sutter sutton
sutz swain swaniawski swanson swartz sweeney sweet swiatek swiderski swierczynski swift sykes sylla szabo
szafranski szasz szatkowski szczepaniak szczepanik szczepanski szczerba szczesna szczesniak szczesny szczygiel
szekely szelag szewczyk szostak szulc szwarc szwed szydlowski szymanski szymczak szymczyk szymkowiak szyszka
tabard tabary tabet tabouret tabti tacconi tachon taddei taffin tafoya tagliabue tagliaferri tahincioglu
tahiri tahon tahri taibi taieb taillandier taillard taillefer tailleur taillez tailliez taine taing taisne
talarico talbi talbot taleb tall tallarico tallec tallet talleux talley tallon tallone talon tamas tamayo
tamba tambadou tamburini tamez tamisier tan tanase tandia tang tanghe tanneau tanner tanrikulu tanzi taochy
taormina tapia tapie tapin taquet tarantino tarbouriech tardieu tardif tardivel tardy tari tarin taris
tarnowski tarquini tartamella tartarin tas tasci tasli tassart tassel tassi tassin tassinari tasso tassone
tastet tataranni tataru tate taton taupin tauzin tavani taveau taverne tavernier tazegul tazi tcha teague
teboul techer tedde tedeschi tedesco teil teillet teissedre teisseire teissier teixeira tejada tejeda tekand
tekelioglu telesca telle tellez tellier telliez tello temple templier tendron teodorescu teran terenzi teresi
terki terlizzi terlouw termine ternisien ternois terrade terral terrasse terrasson terrazas terrien terrier
terrisse tertrais terzi tesi tesniere tessier tesson testa testard teste teston testu testud tetard tetart
tete tetu texier teyssier thai thauvin thebaud thebault thellier thenard thenot theobald thepault thepaut
theret therond thery thevenard thevenet thevenin thevenon thevenot thiam thiao thiaw thibaudeau thibout
thiburce thiebaud thiebault thiebaut thieblemont thieffry thiel thiers thiery thil thill thimon thion
thiongane thioub thioune thiriet thirion thiriot thiry thizy tho thomann thomason thomasse thomasset thomassin
thomasson thomazeau thome thommen thompson thomson thonnard thoraval thoreau thorel thorez thorin thornton
thouvenin thouvenot thuault thuillier thuilliez tiano tiberghien tiberti tichit tidwell tiercelin tijerina
tillard tillet tillier tilly tilotta timera timmerman timmermans tine tinguely tintillier tiozzo tipton tirado
tirard tireau tirel tirelli tirri tison tisserand tisserant tisseyre tissier tissot tixier tkaczyk toader
tobler tocqueville todaro todeschini tofani tokarski tokatlioglu tokgoz tolbert toldo toledano toledo tolu
tomala tomaselli tomasello tomasi tomasini tomassoni tomaszewski tomczak tomczyk tome tomei tomescu tomlinson
tommasi tomys tondeur tondu tonelli tonini tonneau tonnelier tonnellier tonnerre tonon top topal topaloglu
topcuoglu toraman torchia torchio tordjman tornatore toro torp torphy torre torrent torres torresi torrez
torri torriani torrisi tortora tortorici tortosa toscano tosi tostivint tosun totaro toth toti toto touati
toublanc touboul touchais touchard touche touchet toudic touhami touil touitou toulemonde toullec toulouse
toumi tounkara tounsi toupet toupin toure touret tournadre tournaire tournant tournay tourneur tourneux
tournie tournier tournois touron tourret tourte toutain touzani touzard touze touzeau touzet tovar towne
townsend toy trabelsi tracz traineau traini tralli tran tranchant tranchard trandafir trantow traore trapani
travaglini travers traverso travert tredez treguer treguier trehin trejo tremblay tremel tretola treutel
trevino trevisan triboulet tribout tricard tricaud trichard trichet tricoire tricot tridon trif trifan triki
trinel trinh trinquier triolo trioux tripodi triquet tritz troadec trochet trochon trochu trocme trognon
troisi trojanowski trombetta tromp tronche tronel trotin trottier troubat trouche troude trouillard trouillet
troussier trouve trovato trubert truc truchet truchot trujillo truong trupin trzcinski trzeciak tschudi
tshibangu tshimanga tual tucci tuccillo tucker tudorache tudose tufano tuffery tufo tuglu tugluk tuil
tumbarello tumino tunaboylu tunceri tur turban turbe turc turchi turco turcotte turcu turek turgis turk
turkdogan turkyilmaz turmel turpin turquet tuttle tutuncu tuzun twardowski ubeda uca ucar ugolini uguen
uhlmann ulibarri ulloa ullrich ulmann uluhan underwood ung ungureanu unlu upton urbain urbanczyk urbanek
urbaniak urbanowicz urbanski urbina urena urias uribe urie urien urrutia urso ursu urvoy usai uysal uzan uzun
vaast vabre vaca vacca vaccari vaccaro vache vacher vacheron vachet vachon vadot vaduva vagner vailati
vaillant vaille vaissiere vaitilingom val valade valadez valat valcke valdenaire valdes valdez valdivia
valembois valencia valenti valentini valenza valenzuela valeri valero valet valette valin valla valladares
vallade vallat valle vallee vallejo valles vallet valletta vallez valli vallier vallin vallois vallon vallone
vallot valls valognes valois valot valour valsecchi valton valverde valy vanacker vandaele vandamme
vandecasteele vandenabeele vandenberghe vandenbossche vandenbroeck vandenbroucke vandenbussche vandeputte
vanderlinden vandermeulen vandervort vandevelde vandeville vandevoorde vandewalle vanegas vanel vanesse vang
vanhee vanhille vanhoutte vanhove vanier vanneste vanni vannier vannini vareille varela varenne varennes varga
vargas varin varlet varnier varriale vascotto vasilescu vasiliu vaslin vasquez vassal vassallo vassard vasse
vasselin vasseur vatin vatinel vauchel vaucher vaugeois vaughan vauquelin vauthier vautier vautrin vauzelle
vavasseur vaxelaire vaysse vaz vazquez veau vecchi vecchio vedel vedie vedrenne vedrine veen veenstra vega
veiga veillard veillon vela velasco velasquez velay velazquez velde velden velez velia velioglu veliz veloso
ven venant vende vendeville venegas venel venet venezia venot ventimiglia venturelli venturi venturini verbeek
verbeke verbrugghe vercesi verchere vercruysse verde verdier verdiere verdin verdon verdu verdugo verdun
verdure verduzco verdy veres veret verfaillie vergara verge verger verges vergez vergnaud vergne vergnes
verhaeghe verhoeven vericel verin verite verlet verme vermeersch vermersch vermeulen vermorel vernay verne
verneau vernet verneuil verney vernhes vernhet vernier veron veronese verot verove verrecchia verrier verriere
verron verstraete vert verwaerde very vetter veum vey veyrat veyre veyret veyrier veyssiere vezin vezzoli vial
viala vialatte viale vialette vialle viallet viallon viana vianello viard viardot viau viaud vibert vicaire
vicari vichi vicinanza vicini vickers videau vidot vie viegas vieillard vieille vieira viel vielle vienne
viennet vienot viera vierin vieu vieux vieville viez viger vigier vigil vignal vignau vignaud vigne vigneau
vigneron vignes vignon vigny vigoureux vigouroux vigreux viguie viguier vila vilain vilar vilcot vilela
vilette villa villagomez villain villalobos villalpando villani villanueva villar villard villaret villari
villarreal villasenor villatte villaume ville villedieu villegas villemagne villemin villeneuve villeret
villers villet villette villiers villot vimont vin vincendeau vincenot vincenti vincenzi vinchon vinci
vinciguerra vinel vinet vink vinot vinson vintila violeau violi violleau viollet vion viot virapin virassamy
viret viricel virot viry vis visan visani visco visconti visentin visintin visse visser vital vitale vitali
vitalis viti vitiello vitoux vitre vitry vitse vitte vittori vittoz vivant vives vivet viviani vivier vix
vizziello vliet vogel vogt voinea voirin voisin volant volkman volle volpe volpi voltz von vong vonrueden vos
voss voyer vries vrignaud vue vuillaume vuillemin vuillermoz vuillet vuong wach waddell wadoux waelchi
wagenaar wagner wagon wague wahl wal walch walczak walden walder walkowiak wall wallart walle waller wallerand
wallet wallez wallon walls walsh walters walther wane wang warchol ware warembourg wargnier warin warner
warnier wartelle wasiak wasik wasilewski wasowski wasser watel waters watkins watrin watsica wattebled wattier
watts wauters wavrant wawrzyniak waxin waymel weaver webb webber weber weeks wegmann wegrzyn wehner wehrle
wehrli weibel weigel weil weill weimann weis weiss weisse weissnat welch wells welsch welsh welter welti
wendling wenger werle wernert werquin wery wesolowski west wettstein wetzel whaley wheeler whitaker white
whitehead whitfield whitley wiacek wiart widmer wiecek wieckowski wieczorek wiegand wierzbicki wiggins wijk
wilcox wilczek wilczynski wilder wilderman wilk wilkerson wilkins wilkinson willane willaume willems willemsen
williamson willig willms willot wills windler winiarski winkler winter winters winterstein wintheiser wirth
wirtz wirz wise wiseman wisniewski wisoky wisozk wiss wit witczak witek witkowski witt witting wittmann witz
wiza wlodarczyk wlodarski wnuk wojcicki wojciechowski wojcik wojtas wojtasik wojtczak wojtkowiak wojtowicz
wolak wolfe wolff wolinski wolny wolski wolters womack wong wood woodard woodruff woods woodward wooten
workman worley wos wouters wozniak wright wrobel wroblewski wrona wronski wuckert wunsch wurtz wuthrich wynn
wypych wysocki wyss wyszynski xiong yacoubi yade yagoubi yahi yahia yahiaoui yahyaoui yalap yanez yang
yarbrough yates yazici ybarra yesilkaya yetkiner yildizoglu yilmazer yoder yon yonnet york yorulmaz yost you
young younsi yousfi yundt yung yvars yver zablocki zaborowski zaccaro zagaria zago zagorski zaid zaidi zaire
zajac zajaczkowski zak zaki zakrzewski zalewski zambon zamboni zambrano zambuto zammit zamora zampieri zamudio
zanatta zanella zanelli zanetta zanetti zani zanin zanon zanotti zaoui zapata zappacosta zappala zappia
zaragoza zarate zareba zaremba zarzycki zavala zawada zawadzki zayas zbinden zboncak zdunek zebrowski zedda
zeggai zeghoudi zehnder zeitoun zekri zelaya zeller zemlak zemmour zenasni zenati zengin zeni zennaro zenou
zepeda zephir zerbib zeroual zerouali zerrouki zettor zhang zheng zhou zhu ziane ziani zidane zidi zieba
ziegler zielinski zielonka ziemann zieme zietek zigler zijlstra zimmer zimmerman zimmermann zinck zingaretti
zingg zins ziolkowski zito zitouni zitte zmuda zollinger zollo zordan zotti zouaoui zouari zoubir zucca
zuiderveld zuk zukowski zulauf zuliani zullo zumbo zuniga zunino zurawski zurcher zurek zwolinski zych zyla
`;
