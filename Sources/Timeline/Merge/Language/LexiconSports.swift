extension NewsLexicon {
    /// Sports, and what happens in them.
    static let sports = """
        anthem hymne_national himno_nacional hino_nacional himna гимн النشيد_الوطني milli_marş hymna hymn_narodowy inno_nazionale volkslied
        arbitre schiedsrichter hakem rozhodčí
        archery tir_arc tiro_arco bogenschießen lokostrelstvo стрельба_лука الرماية_القوس okçuluk lukostřelba łucznictwo arciere лучник
        athlete atleta sportler športnik спортсмен رياضي sporcu sportovec atleet idrottare αθλητής deportista sportiva atletismo легкая_атлетика ألعاب_القوى lekkoatletyka friidrott στίβος легкоатлет track_field
        aviron rudern veslanje академическая_гребля التجديف kürek veslování wioślarstwo canottaggio roeien rodd κωπηλασία remero remeira remadora veslač ruderer гребля
        badminton الريشة_الطائرة
        baseball béisbol beisebol بيسبول beyzbol
        basketball baloncesto basquete košarka كرة_السلة koszykówka pallacanestro
        biathlon biatlón biatlo بياثلون
        bmx биэмикс
        boxing boxeo boxen boks бокс الملاكمة boksör bokser boxeador boxeur boxeuse boxer pugile pugilato boksar boxerin pugilista
        bronze bronce bronasta bron бронзовый برونزية brąz χάλκινο bronzemedaille brązowy
        canoe piragüismo kanu canoagem kajak каноэ байдарка كانوي kajakář kano canoë_kayak kayak kanuist kanute kanutin canoísta caiaque гребной гребле_байдарках canoeist kanot
        captain kapitän kapetan kaptan kapten
        ceremony eröffnungsfeier zeremonie cerimônia slovesnost otvoritev حفل_افتتاح töreni invigning τελετή opening_ceremony abertura افتتاح открытие odprtje otevření otwarcie
        champion campeón campeã meister weltmeister campeão prvak prvakinja чемпион بطل şampiyon mistr mistrz campione kampioen mästare πρωταθλητής bicampeón prvenstvo بطولة mistrovství
        champions_league ligue_champions liga_campeones liga_prvakov лига_чемпионов دوري_الأبطال şampiyonlar_ligi liga_mistrů liga_mistrzów
        chess ajedrez schach xadrez šah шахматы شطرنج satranç šachy szachy scacchi schaken
        climbing escalade klettern plezanje скалолазание التسلق tırmanış lezení wspinaczka arrampicata klimmen klättring plezalec alpiniste
        clôture clausura abschlussfeier schlussfeier encerramento zaključna_slovesnost закрытие ختام kapanış zakončení sklepna_slovesnost
        coach entraîneur entrenador trainer treinador trener مدرب antrenör allenatore bondscoach tränare προπονητής cheftrainer selektor selecionador
        cricket críquete крикет الكريكيت
        cycling cyclisme ciclismo radsport kolesarstvo велоспорт الدراجات bisiklet cyklistika kolarstwo wielrennen cykling ποδηλασία велогонщик radrennen radprofi
        decathlon decatlón zehnkampf deseteroboj десятиборье العشاري heptathlon семиборье sedmeroboj dekathlon
        discus disque_lancer lanzamiento_disco lancer_disque diskuswurf lançamento_disco метание_диска رمي_القرص rzut_dyskiem
        diving plongeon saltos_trampolín saltos_ornamentais skoki_vodo прыжки_воду الغطس skoki_wody tuffi clavadista
        equestrian équitation reitsport reiten konjeniški конный_спорт الفروسية binicilik jezdectví jeździectwo hípica dressage dressurreiten doma_clásica конный jinete выездка hipismo springreiten dresura
        fencing escrime esgrima fechten sabljanje фехтование المبارزة eskrim šerm szermierka scherma fäktning рапирист саблист шпажист sabreur fleuret florete сабля шпага рапира
        fichaje verpflichtet prestop přestup
        final endspiel النهائي τελικός finalist finalen
        flag drapeau bandera flagge bandeira zastava флаг bayrak vlajka bandiera vlag σημαία
        flag_bearer abanderado porte_drapeau fahnenträger porta_bandeira знаменосец حامل_العلم bayrak_taşıyan vlajkonoš chorąży portabandiera vlaggendrager fanbärare
        football fútbol futebol fußball nogomet كرة_القدم fotbal voetbal fotboll ποδόσφαιρο calcio piłka_nożna soccer
        formula формула_один formel f1
        goal gol golos marcou zadetek bramka doelpunt
        gold golden oro ouro goldmedaille zlato zlati золото ذهب altın złoto złoty goud guld χρυσό zlatem
        golf غولف golfista golfer golfeur golfspieler
        grand_prix gran_premio grosser_preis grande_prêmio гран_при جائزة_كبرى велика_нагорода grote_prijs
        gymnastics gimnasia turnen ginástica الجمباز jimnastik ginnastica turnerin telovadba
        haltérophilie gewichtheben dviganje_uteži тяжелая_атлетика رفع_الأثقال vzpírání podnoszenie_ciężarów sollevamento_pesi levantamiento_pesas levantamento_peso тяжелоатлет pesista
        hammer_throw lancer_marteau lanzamiento_martillo hammerwurf lançamento_martelo met_kladiva метание_молота رمي_المطرقة rzut_młotem arremesso_martelo
        handball balonmano handebol andebol rokomet гандбол كرة_اليد hentbol házená piłka_ręczna pallamano handboll
        high_jump salto_altura saut_hauteur hochsprung skok_višino прыжки_высоту الوثب_العالي skok_vysoký skok_wzwyż salto_alto
        hockey hóquei хоккей هوكي hokej hokejist eishockey хоккейный hockeyeur feldhockey hokejový
        horse cheval caballo pferd cavalo konj лошадь حصان cavallo paard
        hurdles vallas hürden barreiras ovire барьеры الحواجز překážky płotki ostacoli horden häck барьерный
        javelin jabalina javelot speerwurf dardo kopje копье رمي_الرمح cirit oštěp oszczep giavellotto spjut метание_копья
        judo جودو дзюдо yudo džudo judoca judoka judoist дзюдоист džudist
        karate каратэ كاراتيه karatist
        long_jump salto_longitud saut_longueur weitsprung salto_comprimento skok_daljino прыжки_длину الوثب_الطويل skok_daleký skok_dal salto_lungo salto_distância
        marathon maratón марафон ماراثون
        match tekma матч مباراة zápas mecz wedstrijd tekmi
        medal médaille medalla medalha medalja ميدالية madalya medaglia μετάλλιο kolajna medalist призер ميداليات podium podio
        mountain_bike маунтинбайк gorsko_kolesarjenje btt
        octavos huitièmes achtelfinale oitavas osmina_finala osemfinale ottavi
        olympics olimpiada الأولمبياد الأولمبية igrzyska ολυμπιακοί 奥运 olimpijske_igre jogos_olímpicos jeux_olympiques juegos_olímpicos jo olympische_spiele jjoo
        paralympics paralímpicos بارالمبياد paraolimpijskih
        patinage eiskunstlauf drsanje фигурное_катание krasobruslení łyżwiarstwo pattinaggio фигуристка eisschnelllauf
        penalty elfmeter rigore strafschop ركلة_جزاء
        pentathlon fünfkampf петеробой пятиборье الخماسي_الحديث pětiboj pięciobój moderner_fünfkampf
        player joueur jugador jogador igralec igralka игрок لاعب oyuncu hráč zawodnik gracz giocatore speler spelare παίκτης joueuse гравець
        pole_vault salto_pértiga salto_garrocha saut_perche stabhochsprung salto_vara skok_palico прыжки_шестом skok_tyči skok_tyczce salto_asta القفز_الزانة
        quarterfinal quart_finale cuartos_final viertelfinale četrtfinale четвертьфинал ربع_النهائي çeyrek_final čtvrtfinále ćwierćfinał quarti_finale kwartfinale kvartsfinal quarter_final
        racewalk marcha_atlética marche_athlétique спортивная_ходьба
        record rekord رقم_قياسي rekor ρεκόρ primato weltrekord
        relay relevo staffel revezamento štafeta эстафета تتابع sztafeta
        rugby регби رغبي الرجبي ragbi rugbista регбист
        sailing segeln jadranje парусный_спорт الشراع yelken jachting żeglarstwo velejador zeilen segling navegantes regatista velista jadralec segler парусный regata
        semifinal demi_finale halbfinale meia_final polfinale полуфинал نصف_النهائي yarı_final halve_finale semi_final demifinale
        shot_put lanzamiento_peso lancer_poids lanzamiento_bala kugelstoßen arremesso_peso suvanje_krogle толкание_ядра دفع_الجلة vrh_koulí pchnięcie_kulą lançamento_peso
        silver plata silber prata srebro srebrno серебро فضية gümüş stříbro zilver ασημένιο срібло
        skateboarding monopatín rolkanje скейтбординг ألواح_التزلج kaykay deskorolka skatista skater
        ski esquí smučanje skifahren лыжи лыжный التزلج lyžování narciarstwo skidor лыжник smučar skieur esquiador
        slalom eslalon слалом
        softball sófbol софтбол
        spectators espectadores zuschauer gledalci зрители متفرجين seyirci diváci widzów spettatori toeschouwers åskådare fans hinchas torcida aficionados болельщики navijači
        sprint velocista
        stadium stade estadio stadion ملعب stadyum stadio στάδιο
        surfing surfista surfen deskanje_valovih серфинг الأمواج sörf surfování surfer surfeur
        swimming natation natación schwimmen natação plavanje السباحة yüzme pływanie nuoto zwemmen simning κολύμβηση plavalec пловец пловчиха nadador nageur nageuse swimmer пловцы plavec
        table_tennis tennis_table tenis_mesa tischtennis namizni_tenis настольный_теннис تنس_الطاولة masa_tenisi stolní_tenis tenis_stołowy tafeltennis bordtennis namiznem_tenisu
        taekwondo تايكوندو тхэквондо tekvando
        team selección equipo mannschaft ekipa reprezentanca сборная команда منتخب فريق takım tým drużyna squadra ploeg ομάδα seleção збірна
        tennis tenis tenista теннис التنس teniški tenisista
        tiro_deportivo tir_sportif tiro_esportivo tiro_desportivo стрелковый пулевая_стрельба strelstvo الرماية atıcılık střelba_sportovní tiro_segno стендовая_стрельба пулевой стрелок
        torch antorcha fackel tocha bakla факел شعلة meşale pochodeň znicz fiaccola fakkel flamme_olympischer pebetero pira_olímpica
        tour_france тур_франс tour_francia طواف_فرنسا
        triathlon triatlón ثلاثي_الحديث ترياتلون
        triple_jump triple_salto triple_saut dreisprung salto_triplo troskok тройной_прыжок الوثب_الثلاثي trojskok тройном_прыжке triplista
        trophy trophée trofeo trofeju troféu кубок pokal
        volleyball voleibol vôlei odbojka كرة_الطائرة voleybol volejbal siatkówka pallavolo siatkarze
        water_polo polo_aquatique waterpolo vaterpolo водное_поло كرة_الماء pallanuoto vodní_pólo polo_acuático piłka_wodna
        world_cup copa_mundo coupe_monde weltcup кубок_мира كأس_العالم svetovni_pokal dünya_kupası mistrovství_světa puchar_świata coppa_mondo чемпионат_мира mundial copa_mundial campeonato_mundial svetovno_prvenstvo wereldkampioenschap världsmästerskap weltpokal wm
        wrestling lucha_libre lucha_grecorromana luta_livre luta_greco rokoborba борьба_вольная борец المصارعة güreş zapasy luchador ringer вольная_борьба греко_римская
        """
}
