extension NewsLexicon {
    /// Countries with their people and adjectives.
    static let countries = """
        afghanistan afganistán afeganistão афганский أفغانستان
        albania албанский ألبانيا
        algeria argelia alžirija алжир алжирский الجزائر cezayir algierski
        angola angolan ангольский أنغولا
        argentina الأرجنتين arjantin αργεντινη
        armenia армянский أرمينيا ermenistan
        australia avstralija أستراليا avustralya αυστραλια
        austria autriche österreich avstrija النمسا avusturya rakousko oostenrijk αυστρια
        azerbaijan aserbaidschan أذربيجان azeri
        bahamas bahamian багамский багамы
        bahrain bahreïn baréin البحرين
        bangladesh بنغلاديش
        belarus biélorussie белоруссия بيلاروسيا weißrussland białoruś
        belgium belgique bélgica belgien belgian belge belgija бельгия бельгийский بلجيكا belçika belgisch
        bolivia بوليفيا
        bosnia bosnien bosnian البوسنة bosna
        botswana ботсвана بوتسوانا
        brazil brésil brasilien البرازيل brezilya βραζιλια brazylia
        bulgaria bolgarija بلغاريا bulharsko
        cambodia camboya kambodscha camboja كمبوديا
        cameroon camerún kamerun camarões الكاميرون
        canada kanada kanadier canadian canadense kanadski канадец كندا kanadyjski καναδας kanadan
        chad tchad чад تشاد
        chile chili chilien chilean chileno чили чилийский تشيلي şili
        china chinese chinois kitajska китай китайский китаец الصين çin κινα čína čínský kina kinesisk chiny chiński 中国 cinese kitajec čínan
        colombia kolumbien كولومبيا kolombiya
        congo kongo конго الكونغو
        croatia croacia kroatien hrvatska хорватия كرواتيا hırvatistan chorvatsko chorwacja hrvaška
        cuba kuba cuban cubain kubanisch kubanski куба кубинский кубинец كوبا κουβα kubanec
        cyprus chypre chipre zypern кипр قبرص kıbrıs κυπρος cipro ciper
        czechia czech tchèque checo chequia tschechien tcheco češka češki чехия чешский чех التشيك czeski τσεχια
        denmark danemark dinamarca danish danois dänisch danska danski дания датский датчанин الدنمارك danimarka danmark denemarken δανια danese danec duński
        ecuador équateur equador ecuatoriano équatorien ekvador الإكوادور
        egypt egipto ägypten egito egyptian egipcio египет египтянин مصر mısır egitto egiptovski ägyptisch
        emirates emirados оаэ الإمارات
        england inglaterra angleterre english anglais inglés anglija angleški англия английский англичанин إنجلترا إنجليزي αγγλια inghilterra inglese engelsk engeland engels
        eritrea érythrée إريتريا
        estonia эстонский estnisch estland
        ethiopia etiopía äthiopien etíope etiopski эфиопия эфиопский эфиоп إثيوبيا etiyopya
        fiji fidji fiyi fidschi фиджи
        finland finnland finnish finska finski финн فنلندا suomi φινλανδια
        france francia frankreich french français französisch francuski فرنسا fransa γαλλια francoski fransk francja 法国 francese
        georgia геогрия грузия грузинский جورجيا gruzija gürcistan
        germany allemagne alemania deutschland alemão nemčija nemški немецкий немец ألمانيا ألماني almanya γερμανια tyskland tysk duitsland duits niemcy niemiecki 德国 tedesco немка alman
        ghana гана ghanaian غانا
        greece grèce grecia griechenland greek griego grčija греческий грек اليونان yunanistan ελλαδα řecko grecja grekland grška grški
        guatemala гватемала غواتيمالا
        guinea гвинея غينيا
        haiti гаити هايتي haitian haïtien
        honduras гондурас هندوراس
        hongkong hong_kong гонконг هونغ_كونغ 香港
        hungary hongrie hungría ungarn hongrois ungarisch madžarska венгрия венгерский венгр المجر macaristan ουγγαρια maďarsko ungern węgry ungheria hongarije
        iceland آيسلندا
        india inde indien indian indija indijski индия индийский индиец الهند hindistan ινδια 印度 indiska
        indonesia إندونيسيا endonezya
        iran irã iranian iraní iranien iranisch iranski иран иранец إيران ιραν iraner
        iraq irak iraque iraqi irakien iraquí ирак иракский العراق ιρακ
        ireland irlande irish irisch irska irski أيرلندا ιρλανδια ierland
        israel izrael израиль إسرائيل ισραηλ
        italy italien italian italija италья итальянский إيطاليا إيطالي italya ιταλια włochy włoski 意大
        ivorian ivoirien marfileño ивуар marfinense
        jamaica jamaïque jamaika ямайка ямайский جامايكا jamajka jamajški
        japan japon japão japanese japonais japanisch japonski япония японский японец японка اليابان ιαπωνια japonia giappone 日本 japonec japonka japanci
        jordan иордания الأردن ürdün
        kazakhstan kazajistán kasachstan cazaquistão казахстан казах كازاخستان kazajo kazachstan
        kenya kenia quênia kenyan keniano keniata kenija кения кенийский кениец كينيا kenijski queniano
        kosovo كوسوفو kosovar
        kuril kurilen курильский kouriles
        kuwait koweït кувейт الكويت kuveyt
        kyrgyzstan kirghizistan kirguistán kirgisistan киргизия قيرغيزستان
        latvia lettonie letonia lettland latvian letón lettisch latvija латышский لاتفيا łotwa lotyšsko letonya letland
        lebanon liban libanon lebanese libanais libanesisch ливан ливанский لبنان lübnan λιβανος
        liberia ليبيريا
        libya libia libyen libyan ливия ливийский ليبيا libija
        lithuania lituanie litauen litva литва литовский ليتوانيا litauisch litwa
        luxembourg люксембург لوكسمبورغ
        macedonia mazedonien makedonija مقدونيا
        malaysia malaisie malasia малайзия ماليزيا malezija maleisië
        malta مالطا maltese maltais
        mexico mexique mexiko mexican mexikanisch mehika мексика المكسيك μεξικο messico mehiški
        moldova moldavie moldawien مولدوفا
        mongolia منغوليا
        montenegro الجبل_الأسود črna_gora
        morocco maroc marruecos marokko marrocos marocain marroquí maroko المغرب marocco fas marokański
        mozambique mosambik moçambique موزمبيق
        myanmar birmanie мьянма ميانمار mjanmar
        namibia ناميبيا
        nepal نيبال
        netherlands holanda holland dutch néerlandais nizozemska нидерланды голландия هولندا هولندي ολλανδια nederland países_bajos pays_bas países_baixos paesi_bassi olanda olandese
        new_zealand nouvelle_zélande nueva_zelanda nova_zelândia neuseeland новая_зеландия نيوزيلندا nuova_zelanda nový_zéland nowa_zelandia yeni_zelanda nieuw_zeeland nya_zeeland novozelandski zealand neozelandés néo_zélandais
        nicaragua никарагуа نيكاراغوا
        nigeria نيجيريا nijerya
        north_korea corée_nord corea_norte nordkorea coreia_norte severna_koreja северная_корея كوريا_الشمالية nordcoreano norcoreano kuzey_kore severnokorejski severní_korea северокорейский noord_korea nord_coréen pyongyang
        norway norvège noruega norwegen norveška норвежский النرويج norveç νορβηγια norsko norge noorwegen
        pakistan paquistão باكستان
        palestine palästina فلسطين فلسطيني filistin
        panama بنما
        paraguay парагвай باراغواي
        peru pérou peruvian peruano perui перу بيرو
        philippines filipinas филиппины الفلبين
        poland pologne polonia polen polish polonais polaco polnisch poljska польша польский поляк بولندا polonya πολωνια polonês polacco polski
        portugal البرتغال portekiz πορτογαλια portoghese
        qatar catar qatari катар قطر катарский
        romania roumanie rumania romênia roumain rumano romunija румыния румынский رومانيا romanya ρουμανια rumunsko
        russia rusia russland russian russe ruso russisch rusija ruski россия российский русский россиянин روسيا روسي rusya ρωσια rusko rosja rosyjski ryssland rysk rusland ρωσικ 俄罗 росія російський росіянин rusinja rus russin
        rwanda ruanda رواندا rwandan
        salvador السلفادور
        samoa самоа ساموا
        san_marino сан_марино سان_مارينو sanmarinense
        saudi saoudite saudita саудовский السعودية suudi saudyjska savdska saoedi
        scotland escocia écosse schottland scottish écossais škotska шотландия اسكتلندا iskoçya skottland
        senegal السنغال
        serbia serbien sérvia serbian serbe serbisch srbija srbski сербский серб صربيا sırbistan σερβια srbsko srpski
        singapore سنغافورة
        slovakia slovaquie eslovaquia slowakei slovaška словацкий سلوفاكيا słowacja
        slovenia eslovenia slowenien سلوفينيا slovinsko
        somalia сомали الصومال
        south_africa afrique_sud sudáfrica južna_afrika южная_африка юар جنوب_أفريقيا güney_afrika sud_africain южноафриканский south_african zuid_afrika
        south_korea corée_sud corea_sur südkorea coreia_sul južna_koreja южная_корея كوريا_الجنوبية güney_kore surcoreano sud_coréen sul_coreano južnokorejski jižní_korea южнокорейский sydkorea 韩国 sudcoreano korea_południowa
        spain espagne españa spanien espanha spanish español španija španski испания испанский испанец إسبانيا إسباني ispanya ισπανια španělsko hiszpania spaans spanje spagna spagnolo španec
        sri_lanka шри_ланка سريلانكا
        sudan soudan sudão sudanese суданский السودان
        sweden suecia schweden swedish suédois sueco švedska швеция шведский швед السويد isveç σουηδια sverige svensk szwecja zweden zweeds svezia svedese šved švedinja szwedzki
        switzerland suisse suiza schweiz suíça swiss švica švicarski швейцария سويسرا سويسري isviçre ελβετια švýcarsko szwajcaria zwitserland svizzera
        syria siria syrien syrian sirija сирия сирийский сириец سوريا سوري suriye syrisch syrer sirski
        taiwan тайвань تايوان tajvan tayvan 台湾
        tajikistan tadjikistan tayikistán tadschikistan таджикистан طاجيكستان
        tanzania tansania تنزانيا
        thailand tailandia thai тайский تايلاند tajska tayland
        togo توغو
        tonga тонга تونغا
        tunisia túnez tunesien tunecino tunizija тунис тунисский تونس tunus
        turkey turquie turkish turc turčija turški турция турецкий турок تركيا تركي türkiye τουρκια turcja turkije turks turchia турчанка
        turkmenistan تركمانستان
        uganda ouganda ugandan أوغندا угандийский ugandski
        ukraine ucrania ukrajina أوكرانيا ukrayna ουκρανια ucraino oekraïne 乌克
        united_kingdom britain britannien royaume_uni reino_unido großbritannien grã_bretanha gran_bretaña grande_bretagne vereinigtes_königreich british velika_britanija великобритания بريطانيا birleşik_krallık ingiltere βρετανια briten storbritannien wielka_brytania brit verenigd_koninkrijk 英国 uk gb britka britin brytyjski
        united_states us usa eua ee_uu eeuu estados_unidos états_unis vereinigte_staaten stati_uniti združene_države сша соединенные_штаты الولايات_المتحدة abd ηπα spojené_státy stany_zjednoczone amerika american ameriški أمريكا أمريكي أميركا أميركي estadounidense statunitense zda étatsunien norteamericano 美国 amerykański verenigde_staten förenta_staterna spojených_států estadunidense
        uruguay уругвай أوروغواي
        uzbekistan ouzbékistan usbekistan узбекский узбек أوزبكستان usbeke
        vatican vatikan الفاتيكان watykan
        venezuela венесуэла فنزويلا venezolano
        vietnam вьетнам вьетнамский فيتنام wietnam
        yemen iêmen jemen اليمن yemení
        zambia sambia زامبيا
        zimbabwe زيمبابوي simbabwe
        """
}
