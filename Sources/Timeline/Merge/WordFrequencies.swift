/// In how many of 10,000 short news texts a word stands: what makes a word weigh little or much in a comparison.
///
/// Made by `scripts/build-word-frequencies` from 4,804 feed items and paragraphs of news pages, most of them English and
/// German. Lower case, accents stripped. A row is the number of texts, then the words with that number. A word that is
/// not here stands in fewer than 6.
enum WordFrequencies {
    static let textsCounted = 10_000

    static let table = """
        4700 in
        4500 the
        3700 and to
        3500 of
        2200 die
        2100 for is on und
        2000 der that
        1800 it with
        1700 this
        1600 an
        1300 as
        1200 das
        1100 was zu
        1000 are at by den ist mit von you
        990 from
        980 but
        930 auf be have
        920 fur
        910 es
        880 des
        860 more
        840 sich
        830 about eine so
        820 my
        810 ein nicht
        790 im
        780 has not we
        770 or
        750 can
        740 de how
        720 sie
        680 auch
        670 als
        660 dem
        650 one
        640 all
        630 what
        600 post will
        590 been
        580 first new time
        570 dass which your
        540 when
        530 if
        510 am up ve
        500 bei they werden
        490 la some um
        480 like wie
        470 aus into there
        460 sind
        440 also hat oder
        430 had
        420 do uber
        410 en said wir
        400 use wird
        390 just
        380 einen haben me nach no out over using zum
        370 einer its
        360 their
        350 nur our
        340 aber after most other than these war
        330 he re wenn
        320 einem ich many que years
        310 er man people un us vor who
        300 here read while
        290 get mehr noch now them were work year
        280 diese le would
        270 code make part wurde
        260 last two zur
        250 even much only sein where why
        240 any appeared could et kann konnen les used way
        230 du durch his
        220 because data few
        210 alle take week well
        200 ai bis blog don good reading recently see since then things very working
        190 around know made may need president se software system today want web
        180 before going menschen schon should through unter world
        170 back being dieser el find her hier ihre israel let ll long own pour problem project really still
        170 think trump uns viele
        160 ago beim both com da dann day every go open something start une without
        150 across between building continue damit different does during est found gibt however large life lot
        150 right such those version website writing zeit
        140 based best development end got hatte home ihr including keine language might muss never posts
        140 running say series set three under weil wieder wurden zwei
        130 better build dazu diesem down great help immer jahren jetzt plus same seit simple site small state
        130 write
        120 always another app article au big book built come content cookies days del design did each eines
        120 experience high information little look making mussen para qui seine selbst service several source
        120 sur thing too wahrend
        110 ab add again become bereits change dans dies fast free future geht government habe heute il
        110 important introduction jahre keep konnte learning leben mail mich model monday name news next off
        110 often ohne old par per power says started support systems thought video viel vom waren zwischen
        100 already andere called city con dabei doch dort episode etwas full gaza gegen general ihnen ihrer
        100 learn left level los love months ob past por previous published recent sehr seiner she social
        100 states team top wer
        98 denn getting public style talk tools una
        96 against anderen available ever google lassen place united wanted weiter
        94 art current ende following least once point process security show sondern space unsere
        92 added al application ce features file mal media ou programming whether
        90 applications decision form gut hard jahr kommt land live possible put
        87 country covid feel ja las mir month number personal probably python run sei server user welt wrote
        85 case create eigenen far having interesting means non online society unternehmen
        83 actually co early einige example makes south status steht technology th though tool
        81 alles beispiel bit browser developer done interview javascript less links list modern page real
        81 sagt single tech text times update written
        79 community company control enough everything ganz github hours idea international jedoch kein
        79 minister rust second soll sowie uhr
        77 business computer guide history instead local machen quite sagte self trying weeks weitere
        75 decided doing due hand ihren looking moment police provide released share step storm technical
        73 avec call cases cloud course creating daten david key known must order rund via
        71 access details deutschland dieses easy environment ersten house machine ne october pas policy
        71 product related research science services taking try winter
        69 able allerdings amazon apple berlin besonders bitte break created discuss doesn erst files focus
        69 four framework fun group kind latest line myself needs party rails risk sollte twitter works yet
        69 youtube
        67 bin comes developers diesen finden give library meine neue normal nun original percent person
        67 please popular projects red story type within
        65 bad cette core coronavirus denen deutschen donald especially federal half hatten jeder performance
        65 qu short storms understand whole wo words
        62 action allem along anything approach came center check couple dafur event favorite frage friday
        62 function given management national needed network nous platform podcast question quickly shows si
        62 situation son spent until useful white
        60 analysis author campaign care context currently erste finally follow ihrem job languages mais
        60 million neuen sometimes sure talks tun ware wegen
        58 according area auto below card court didn einfach email eu euro family front geben gilt harris ihn
        58 issue later longer major models mr mysql nichts note notes paper production radio rights seems
        58 seinem sont spater st teil told value vielen vous watch weg west
        56 california deal election etc ete fall feature fully gemacht health innen inside isn issues learned
        56 multiple net newsletter office perfect release report review scale stellen thema thinking tuesday
        56 tutorial view welche wichtig yourself zudem zuruck
        54 climate companies drei employees further informationen internet involved je kinder kommen link mas
        54 oft points private pro problems rest school seinen setup simply sollen stadt stehen stop store su
        54 together topic uk unseren unserer updated users weniger
        52 address almost among ausserdem began bleiben class common creative davon digital einmal etwa europe
        52 everyone face fact five gehen gerade human include infrastructure linux move november nutzen others
        52 potential questions region room schnell seen seite someone stories strong taken takes third
        52 understanding usa virtual weiss welcome
        50 changes china coming como daran deep deutlich entre erklart former frauen generate grosse hamas
        50 material millionen music naturlich prime products program quality ruby specific tests took travel
        50 turn university worden zeigt
        48 ahead air allen allow apps besser comment complex concurrency css deshalb driven esta este european
        48 france growth konnten laut london mai mind nearly ont pretty provided result sa side sign slow
        48 sogar starting subscribe tag test testing various zusammen
        46 adresse american answer api basic behind beispielsweise bekannt believe calls client color
        46 completely concept date directly europa existing expected extra fallen film frau haven heard hin
        46 image install kurz low market mochte north particular platforms political present prozent reach
        46 reason role search similar standard tell tokens true types wall wissen wollen worked yes zukunft
        44 account announced arbeit artikel august away brain clear container countries darauf database
        44 earlier else entwicklung era etre fait figure gave geld ins lange lasst law looks macht main
        44 managed maybe middle minute moglich na otherwise package parts piece powerful pre rate rather
        44 readers reference reported request resources results richard sagen scratch senior significant
        44 solution stunden term terms thursday upon uses vielleicht went
        42 ability actions anyone april asked bank beiden bleibt books car ciaran command complete concrete
        42 default energy engineering facebook field final fuhrt gab gesellschaft gets grossen ha happy hit
        42 ideas implementation industry inhalte insbesondere iran itself januar joined july late lead llm lo
        42 mein memory nothing pandemie plan plant presidente press provides publish regular response saying
        42 september solid stand statement storage stuff task tour unterstutzung values versions vs warum
        42 wirklich wochen workflow wrong
        40 addition age although amount baby begin bekommen bild broken buy close conference configuration
        40 custom damals designed despite dich dive dr east ebenfalls einsatz excited explore familie feels
        40 findet functions genau gerne global heisst higher hinter hope japan kosten leading liegt light
        40 likely listen manage march mean message mexico mi minutes money morning moved natural numbers
        40 offers officials operations option outside path quick relevant remember return safe safety seeing
        40 serve shared solutions sowohl stiftung talking ways websites wein word zwar
        37 above adding ads agency android areas associated authorities border click daher deine desde
        37 deutsche discussion economic either essential events evidence exactly forces forward friends game
        37 gemeinsam goal growing halten hohen ihm images india jet js june junge led massive medium messages
        37 military mode mostly multi nachsten named newly nice os photo play position practical privacy
        37 received record requests required requirements saturday script sehen setting sollten statt swift
        37 thoughts unser weather zahlen zweite
        35 advertising arbeiten attack beyond bisher born bottom bzw cards changed comme compiler contre
        35 conversation december depuis eigene error explain falls familiar fire force fragen frankreich
        35 generally german groups him intelligence kam lebens legal lines lost martin medien meinen moving
        35 namen near oktober pa pages palestinian photos plants politik premier presidential sea sharing
        35 sieht sonst soon specifically stream street target tasks tatsachlich thousands tips tous tout
        35 unique unterstutzen visit wasn weekend weiterhin won zuvor
        33 alter angst ap architecture bar bedeutet besten block brand bring bug cannot central character
        33 chrome cold components composer continues cover daily dank darum easier ecosystem enjoy etait
        33 expect feedback foreign funf games git gute happened helfen host impact instagram jede jobs klar
        33 lands leader leave libraries liegen lives llms lots marz massnahmen matter ministre mobile musste
        33 neben none nutzung pattern peace phone pieces plans pm professional projekt react regierung remains
        33 saw schreiben scientists serious session sites stage startup studie study success super traditional
        33 trip tv updates wahl water western wichtige wohl
        31 akzeptieren allows anders ans articles artificial aussi avoid beginning bietet blick blue canada
        31 cause coding connect cookie corona couldn covered dadurch darf darin daruber deeply demand di
        31 direct direction drug effect embedded entirely erhalten ex examples extremely fan feed fine folge
        31 fordern functional gar gegenuber gehort goes height helps hohe implement independent installation
        31 interest john join json kaum knowledge korper kunden lander letzten macron max meisten menu
        31 moglichkeit necessary neues offering official opportunity options organisation palestinians
        31 particularly personen plenty posted prasident pressure previously roughly scripts sense ser
        31 settings severe shift sicher size sound speaking special static structure subject supported tagen
        31 topics trade training tried ukraine usually vice werde windows york
        29 aktuell alors alternative america anzeigen apply artist automation aux background beginn black box
        29 bringen buch century certain ces chance choose claude collective conditions cost covers credit
        29 critical curious dead decide democratic department deren dessen developing dienstag dinge display
        29 durfen earth ebenso effective egal engineer engineers england ensure environments equal euch false
        29 fest finanzierung flow fresh friend ganze gebracht generation gleich grund handle happens hold http
        29 imagine includes influence input israeli jahrige journey langer living looked manager mann meaning
        29 meant meet meeting meiner nation nations native networks nie node noticed notre nutzer ones
        29 operation opposition packages paris period phase property raum reality receive remove russia schwer
        29 season solo speed stock techniques thanks theory tiny traffic turned turns tutorials unfortunately
        29 verantwortung verbessern vergangenen verschiedenen verstehen virus winds worth zumindest
        27 active agree aller attempt aufgrund autres avait aws backend becoming bereich bevor biden biggest
        27 braucht bunch claims comments communication consider contains cross cut datenschutz decisions
        27 defence dependencies described difficult document effects effort eight energie enter entire
        27 entwickelt evolution exchange fahren financial fix germany gives gleichzeitig grenzen guest hands
        27 happen heart heavy hello html implemented included increase infos initial insgesamt instructions
        27 introducing killed krieg landes launched leicht lessons listed marketing mehrere mentioned ml
        27 nachrichten nacional nahe nature northern offen operating paar platz polizei positive practice
        27 prefer providing pull purpose query reflect reports requires resource rise road rolle save scene
        27 schliesslich scroll secret setzt showing solche solve sozialen speichern staaten standards stimmen
        27 strange supporting supports table technologien thomas track trotz verandert verfugung verwenden
        27 vier visual wasser wordpress ziel zone zweiten
        25 actual additional allein alone announcement anti aren attention audience audio beautiful behavior
        25 beitrage besteht besuch brief brings budget challenges changing choice christian claim closed
        25 coffee college concerns culture damage defense deux dir disclaimer discovered distributed dos
        25 double drive effectively eher eigentlich einzige emmanuel entry erklarte erscheint europaischen
        25 extension failed faster fin finding fixed food fordert format foundation franzosischen funktioniert
        25 gesagt geschichte grosste handy hardware head highly hilfe historical hour huge improving increased
        25 installed instance instruction interface inzwischen jan japanese jemand kleinen kubernetes lack
        25 lang larger leaves lesen managing meinem mes microsoft mis mochten mutter namlich netanyahu niemand
        25 offentlichen offer oil olympic originally overview park partner pc perhaps produce protocol
        25 publishing push range republican restaurant rich rss sars schritt secure separate servers six
        25 spaces sport stellt strasse strategy student studio summer sunday teilen temperatures territory
        25 themen title total trotzdem tweet unterstutzt upcoming usb usual van veroffentlicht visitors vollig
        25 weder wind wirtschaft zahlreiche
        23 advanced advantage ag aims allowing angaben angesichts apis appear apres army arrived ask automated
        23 average balance became benefit bereit bildung brought businesses calling cela centre chief
        23 christmas civil club collection concepts configure conflict controlled cool copy creation crisis
        23 customers datenschutzerklarung db death debut defined deployment describes digitale discussed
        23 district dream drop druck dynamic economy edge editor electricity ends erneut errors experts
        23 expressed fair faire fallt fand feb february felt friendly gallery ganzen gas geplant gestellt gold
        23 gross hear held hingegen historic hoch humans hundreds ii immediately individual inspiration
        23 institutionen introduced investigation jeden joe juni justice kannst keinen kept kleine landern
        23 lately leistung limited load ma machte meme met method methods minimum miteinander narrative night
        23 nos noted nuclear olympics opinions organized osterreich parents passed pay pdf perform planning
        23 politics population port presence prevent primarily primary principle processing rare reached recht
        23 reflections remain reuters rock rules schreibt sechs seem seiten sent showed sobre songs sort
        23 sources southern soziale sports sprechen stack staff starken starts statistics stay steps stopped
        23 students talked teaching thank thread town tracking treffen tres uberhaupt umgang unabhangig
        23 universite unknown va vehicle videos violence votre warm warnings wednesday weit weltweit wenig
        23 wichtiger wide win woche writer zehn zeigen zuletzt zunachst zusammenhang
        21 advice afternoon agreement aktiv aktuellen alt analyze anderem anfang angebot approaches approved
        21 atlantic attacks avoir award aware awareness basis beitrag bericht bestehen bevolkerung bien bieten
        21 body boris button capacity chinese classic commands component considered considering contributions
        21 conversations creator danach dangerous daniel darunter debate debt dedicated deeper deja delivered
        21 demo derzeit deutsch directory direkt distribution documentation domain droit easily efficient
        21 egalement einstellungen element elle enable ended endlich entscheiden erfahrung erreicht estado
        21 excellent exist experienced expert exploring eyes famous featuring feeling fight fit foto
        21 frameworks frei fue fuhren fund gefahr generated generative genius giving gobierno graph grosseren
        21 grunde herausforderungen holiday hosted importance improve inference info injuries interested ip
        21 island kids knew konne kontakt kostenlos kultur kunftig landscape laptop largely lauft leisten lets
        21 leur location lui maduro measures members mensch mitarbeiter moglichkeiten monate naturlichen neu
        21 nvidia object occupied onto ort overall paid pandemic paul philosophy pic planned plattform plugin
        21 politische powered price prior profitieren programs promise prompt properties providers putting
        21 queries race ran rapid reasons recorded regel register relatively remote represent require richtig
        21 runs runtime schaden scheint segundo seien selling ses sessions setzen sicht significantly somewhat
        21 song sorgen specified sql star strikes tables tage teams tells tend texas themselves threat todos
        21 token ton tradition tragen tricks typical typically union uno url verantwortlich verschiedene
        21 verwendet verwendung vision wahlen washington weise wenige wichtigsten wish workers
        19 absolutely accurate activity africa agent amazing andern announce anschliessend anyway asynchronous
        19 atmosphere aufmerksamkeit authentication automatically backed basically begins beschaftigten
        19 betroffenen bought breaking bringt bugs bund bundesregierung camp candidate career caught caused
        19 checked clean coast commons compared complicated comprehensive computers connections construction
        19 copyright council cultural dar decades denken describing desktop director discover discussions disk
        19 dollar durchaus eau editors einfluss einwilligung electric elements encore engagement ensuring
        19 entscheidung erfahren erforderlich ergebnis ergebnisse erkennen ermoglichen erzahlt exciting
        19 expanded experten export eye festival firma followed font frank franzosische freedom freuen
        19 frontend generating genocide genommen gestion gewesen grand grande grosser grow grundsatzlich guten
        19 hace handelt helped hinaus hot hotel idee implementing impressum improved indem innerhalb insights
        19 internal italy java jedem kampf kontrolle kurze kurzen laden layout leaders lediglich leider leute
        19 levels liebe logic losung loved mac mainly manche manually map matters mehreren meist menge michael
        19 millions mini mix mois monitor montag mussten nachdem negativ nein nine notig obligations obwohl oh
        19 older opened opening optional organization origin parties pause peak perfectly pero perspective
        19 peut played plotzlich prasidenten principles privaten producing professor progress protect provider
        19 records researchers reserved resolution richtung rising risks rolling round row samstag scheduling
        19 sdk seemed serie shaped shown simplest sin skills slides slightly sonntag spending spielen spring
        19 square steve strategies stuck successful supporter supporters technologies template tempo ten theme
        19 thus toy trends trois ubrig unit unlike unseres urls var variety venezuela verfugen verlag vorbei
        19 walk warned watching welches werbung whatever whose widespread window workflows worse
        17 academy accept accused achieve act ad administration airport alex allowed angebote antwort arrested
        17 arrives asia assistant association attended augen automatic autor awesome base beauty becomes
        17 befindet behorden beide beitragen benefits besucher betrieb bewusst bilder board ca cache capable
        17 capital carry ceo chain challenge charge classes closer collected commission consent contract cook
        17 covering cute dagegen dark debatte decade delivery democracy dependency detail deutscher develop
        17 developed devices dig digitalisierung discusses dit doit donde doors drives ebene edition
        17 einverstanden emission entities entlang entschieden entsprechend entsprechenden episodes erklaren
        17 essentially europas experimental extreme faced facing falle fantastic father fehler fighting filled
        17 finished folgen forum fourth french fuhrte functionality ga gefuhl gefuhrt gelten gem gemeinschaft
        17 gift ging glaube gmbh gotten gpt green groupe han haut hopefully hosting ice ideal ihres import
        17 increasingly inner innovation inspired interesse internationalen interviews ios issued jeweils jose
        17 kamen keeps killing kitchen lage langfristig leaving letter letztlich leurs license listening
        17 loading log lower luis magazin manchmal maria mars materials mcp meanwhile measure meets meinung
        17 migration mindestens minuten missing moglicherweise moglichst monde monitoring museum names notably
        17 offnen ordnung org output pais pass passiert personnes physical pick places plane planet practices
        17 premiere prepared presented presidency prices print programmer protected protection quellen random
        17 realized rechnen recognition reduce reduzieren reform regeln reich reihe relations replaced
        17 responsible returned returns revealed ring robert rule ruling runde russian sales schnitt schwierig
        17 sector selon shape shell sides signal sitting slack smaller socialist solchen soldaten soul spam
        17 spend spenden spiel sprache stark stats strengthen struck successfully surface sus svg taught
        17 taylor tel throughout todo towards trifft trust truth tweets twice ui universe unserem unusual
        17 updating usage vater vergangenheit vergleich verhindern verletzt verstandnis versucht viable
        17 vulnerabilities wachst warning warren wedding weekly weird weiteren wert williams wonder wondered
        17 worst wort wouldn yo zahl zeiten ziehen zusammenarbeit
        15 abstract adviser affairs agreed aim album allgemeine analyse anlage arbeitet argued arguments armee
        15 arts asking aspect aspects assets attend australia avant band battle bayern bedarf begann bekannten
        15 believed ben bereichen berliner beste bestimmt bestimmte beta betonte billion binary bisschen bist
        15 bits boden bonus bot boxes breakthrough bridge briefly british browsing buildings burger casa
        15 causing channel chaque chef ci clearly collect combination commercial committed compiled compliance
        15 concern config congress constant convenient convert corner crash creates criminal crise crucial
        15 cuando cursor debugging define deiner deployments depth describe description detailed determine
        15 developments device dias discussing docker documents dont dry durchgefuhrt eating eben editorial
        15 education efforts eingeladen einst elon emergency enjoyed enjoying ensemble entspricht entsteht
        15 entwicklungen erinnert erlebt ermoglicht erscheinen erstellt erster erzeugt etat eux exact exercise
        15 existenz experiences experiment explained explanation exploration extend factor fahrt failure fake
        15 fans favourite fear fell female feuerwehr fewer fiction finanziell focused fois folks forderung
        15 forget forschung founder fruher fruhjahr frustrating fuel fuhlen furs gain gap gaste gebiet
        15 gedanken gefunden gegeben gehoren gekommen geneva genug gerat gesetzt gewalt goals gone greatest
        15 grown guarantee guess guests halt handful happening hasta healthy heat helping highest himself
        15 hoheren hopes hoping iii ils importantly impossible improvement index informations initiative
        15 institut internationale introduce invited involves io jackson james january jedenfalls jedes
        15 jeweiligen journal judge juli karriere kennen kernel keys kilometer kindern king klein knapp
        15 konzept kopf krise labor largest latency launch lawyer layer letzte lieber lies liess ligne limit
        15 loop mag maintain majority managers manchen manner manual marie mark markiert mass mayor mechanism
        15 member mise mission mittel mittlerweile mixed mo monaten moon mother movies muy nehmen normalen
        15 notamment notwendig notwendigen numerous oben occupation offiziell ok optimizing oracle
        15 overwhelming owned pain papers parliament parole parti passage payment pennsylvania playing
        15 politiker possibilities posting potentially premium presents presse proceedings profile projekte
        15 prozess prufen queen quiet rahmen rapidly rates reads reasonable rechte recording reflects reliable
        15 rely remaining remotely replace revenue reverse reviews richtigen san sans sat schaffen schauen
        15 schnelle schneller schule schwarzen schweiz scientific scientist screen seconds secrets seguir
        15 selbstverstandlich select sentence sept seven shares ship shipped shop shouldn shut sicherheit
        15 sieben signed soil sold solidarite solved sprachen spricht stable statements station stattdessen
        15 stored striking string stronger struggle struggled suggest suite summary summit surprise surprised
        15 switch targets te teachers technologie teilweise themes thin toujours toward tracks transition
        15 trick truly ubrigens ubuntu universitat unten utility valuable variables verbindung versuche
        15 vertrag views vollstandig wait wants webseiten weight whilst wichtigste widely wikipedia wild wins
        15 wirklichkeit woman worry wusste www yesterday young zeitpunkt zog zusatzlich zustimmung
        12 accessible accounts adopted advance african agents ahnlich aircraft alberto algorithm allgemein
        12 allies alongside ambassador anderes anmeldung ano apenas appears arbeitnehmer arbitrary argue aside
        12 assistants attempts ausbildung aussehen ausserhalb auswirkungen automate automatisch autos bag bash
        12 basics bed bedeutung bedingungen beginner beginners bekommt bell belt beruflichen bessere
        12 bestatigen bezahlt bezeichnet bilden bildet bill bio bislang blocking blogging boot brandenburg
        12 browsers busy bytes caribbean cas certainly ch charges chat chatgpt cheap child cities civilian
        12 clients colors comfort comfortable communities comparing compatibility compensation concernant
        12 conducted confirmed connected constantly consumption contact contain contained continued correctly
        12 costs county craft cutting danke daraus dealing debates debug decent definitely definition dein
        12 dennoch depending deploying designing desto diesmal disease dollars dominant door downloads dozen
        12 driving durfte durften editing ehemalige electronic elf emerged enables english entered entering
        12 enterprise environmental equipment ereignisse erfolgreich erforderliche erstellen erstmals erwartet
        12 essay eventually everyday exists expansion expectations experiencing experiments explaining
        12 explicitly explores extensive fail felder figured findings firefox fits flight florida fo folder
        12 football forgot fr freien freiheit fremde freunden funktionieren gedacht gemass geraten gericht
        12 geringer geschieht geschrieben gesetz gesicht gesprochen gesundheit gewohnt giant gib gleichen grad
        12 griff grosses ground grunden grunen guard handeln handling harder hart haufig hauptstadt hause
        12 heading headlines heraus hey highlights hilft hinweis historischen holds hole honest https icon
        12 ideen implications impression impressive indian integration intervention irgendwann items
        12 jahrhundert jahrlich janvier jederzeit juan jung jungen kampagne karte kategorien kick kill klicken
        12 km kollegen kommenden kommentar konnt kontext kreative lab lag laufen layers leadership lecture
        12 leichter liberation limits listing lists located locations lockdown login loi loss machten magazine
        12 maintaining male mapping master match meaningful meinungen men mid milliarden mine minimal mistake
        12 mogliche morgen moscow mot mountain munchen nachste nacht natur netz netzwerken neun neural nicolas
        12 nights notice nouveau novel obvious offenbar offentlichkeit ongoing opinion ourselves overhead
        12 parallel passe password patterns performed perspektiven peter philosophical php pi picture pictures
        12 pleasure plugins pointing policies politischen preis preparing presentation prise prison processes
        12 prof profit programm proper properly proposed publication pulled pulling punkt purchase pushed
        12 quantum rain raise rarely rd realistic recap recommendations reflecting regierungen regime
        12 registration reise relationship remarkable reminded reset resolutions responsibility reunion reveal
        12 revolution routine safely sale savoir schaut scheduled schutz sciences seamlessly section sees
        12 seines selber sell selten semanas semantic sending sentences sera seriously ships shot signs simon
        12 simpler simulator sinne sistema sizes skip sobald sociaux sofort somewhere sparen specification
        12 speech spread starker steigen stelle stellte straightforward strassen strategie strength strongly
        12 strukturen studies substantial suggested suitable suited surprisingly survival taglich tasked tax
        12 taxes teach technique telefon terminal tested texte therefore tiere ties tipp tipps tired tl tod
        12 tone touch train trans transformation trend trial tries troops trouble ubernommen uberrascht
        12 ubertragen uberzeugt ultima ultimate umwelt vectors verarbeitet verarbeitung verbreitung vertraut
        12 vertreter vibe victory vieles vielfalt visible vite voller volume vorgehen vorher wahrscheinlich
        12 walking wanting watched weak weapons weissen whenever whom wichtigen wiederum wollte wollten woods
        12 workshop writes yeah zeitung zimmer zufolge zugleich
        """
}
