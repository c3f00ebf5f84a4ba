extension NewsLexicon {
    /// Organisations, offices and professions.
    static let bodies = """
        air_force fuerza_aérea luftwaffe força_aérea ввс سلاح_الجو
        ambassador embajador botschafter embaixador посол السفير veleposlanik büyükelçi velvyslanec ambasciatore embassy посольство السفارة
        armada_española kriegsmarine marinha mornarica вмф
        army armée ejército vojska армия الجيش ordu armáda wojsko στρατός esercito militär
        bank banque banco банк بنك τράπεζα
        brics брикс
        central_bank banque_centrale banco_central zentralbank центробанк البنك_المركزي merkez_bankası
        chancellor canciller kanzler канцлер
        church église iglesia kirche igreja cerkev церковь الكنيسة kilise kostel kościół chiesa
        company unternehmen empresa entreprise компания شركة podjetje şirket společnost konzern azienda bedrijf företag εταιρεία
        congress congrès kongress الكونغرس kongres
        court tribunal gericht суд المحكمة mahkeme sodišče soud corte δικαστήριο domstol rechtbank sudski судебный
        doctor médecin médico arzt врач طبيب doktor lékař lekarz läkare zdravnik γιατρός
        ecb bce ezb ецб
        emperor empereur emperador imperador الإمبراطور
        eu ue evropska_unija european_union union_européenne união_europeia europäische_union евросоюз ес الاتحاد_الأوروبي avrupa_birliği evropská_unie europese_unie
        fifa фифа الفيفا
        gobernador губернатор guverner
        government gouvernement gobierno regierung vlada правительство الحكومة hükümet rząd regering κυβέρνηση уряд
        hacker hackeado хакер hekerski cyberattack ciberataque кибератака cyber
        hamas حماس хамас
        hezbollah hisbollah حزب_الله hizballah
        hospital hôpital krankenhaus больница مستشفى hastane bolnišnica nemocnice szpital sjukhus ziekenhuis spital ospedale νοσοκομείο лікарня klinik
        iaea aiea oiea магатэ iaeo
        icrc red_cross cruz_roja croix_rouge rotes_kreuz cruz_vermelha rdeči_križ красный_крест الصليب_الأحمر
        imf fmi мвф iwf mmf صندوق_النقد
        industry промышленность الصناعة
        ioc cio iok мок mok
        islamic_state état_islamique estado_islámico islamischer_staat исламское_государство daesh داعش игил isis
        judge juez juiz sodnik судья القاضي yargıç soudce sędzia rechter giudice
        king roi rey könig kralj король kral βασιλιάς króllewski
        lawyer avocat abogado anwalt advogado odvetnik адвокат المحامي avukat avvocato attorney
        mayor alcalde prefeito мэр župan burmistrz belediye_başkanı borgmästare burgemeester starosta oberbürgermeister
        migrant مهاجرين göçmen prebežnik immigrant inmigrante einwanderer imigrante
        minister وزير وزارة υπουργός minisztr bakan
        mosque mosquée mezquita moschee mesquita mošeja мечеть المسجد
        nato otan нато الناتو
        newspaper periódico zeitung jornal časopis газета صحيفة noviny giornale krant tidning journalist novinar журналист صحفي gazeteci dziennikarz
        oms world_health weltgesundheitsorganisation منظمة_الصحة
        onu оон onz united_nations nations_unies naciones_unidas nações_unidas vereinte_nationen الأمم_المتحدة združeni_narodi birleşmiş_milletler nazioni_unite 联合
        opec opep опек أوبك
        opposition oposición opozicija оппозиция المعارضة muhalefet opozycja
        papst papež папа_римский البابا papież παπας
        parliament parlement parlamento البرلمان κοινοβούλιο
        police policía polizei الشرطة polis policja αστυνομία полицейский polizia
        president präsident predsednik президент رئيس_الجمهورية prezydent πρόεδρος președinte cumhurbaşkanı predsjednik başkan
        prime_minister premier_ministre primer_ministro primeiro_ministro премьер_министр رئيس_الوزراء başbakan πρωθυπουργός
        prince prinz الأمير prens prins princess prinzessin
        prison cárcel gefängnis prisão prisión zapor тюрьма سجن hapishane vězení więzienie fängelse gevangenis închisoare carcere jail φυλακή prigione haft cadeia тюремный
        prosecutor procureur promotoria tožilstvo прокурор المدعي savcı procurador_general državno_tožilstvo
        queen königin rainha kraljica королева الملكة kraliçe královna drottning koningin
        refugee réfugié flüchtling begunec беженец لاجئين mülteci uprchlík uchodźca rifugiato flykting πρόσφυγας asylum asile asyl
        school école escuela schule escola šola школа مدرسة المدارس okul škola szkoła scuola σχολείο школьник schüler colegio
        scientist científico wissenschaftler znanstvenik ученый العلماء vědec naukowiec forscher chercheur pesquisador исследователь
        senate senado مجلس_الشيوخ
        senator sénateur senador سيناتور
        sindicato syndicat gewerkschaft sindikat профсоюз النقابة sendika odbory sindacato vakbond fackförbund
        soldier soldat soldado الجنود asker voják żołnierz
        spy espion espía spion espião шпион vohun جاسوس spionage
        student étudiant estudiante estudante طالب öğrenci
        taliban طالبان talibã
        uefa уефа يويفا
        unesco юнеско اليونسكو
        unicef юнисеф اليونيسيف
        university uniwersytet
        wada вада rusada
        """
}
