/// Words that say nothing about what happened: articles, pronouns, prepositions, auxiliaries, the names of days and
/// months, and the labels that newsrooms put before a headline. Our own list; lower case, accents stripped, one language a row.
enum StopWords {
    private static let table = """
        a an the and or but nor so yet of in on at to for from by with without into onto over under up down out off \
        as than then that this these those it its he him his she her hers they them their theirs we our ours you \
        your yours i me my mine who whom whose which what when where why how is are was were be been being am do does \
        did done doing has have had having will would shall should can could may might must not no if about after \
        before during while because since until against between through amid among there here all any each both more \
        most some such only own same too very just also now s t re ve ll d m isn don doesn didn won wouldn can couldn
        breaking update updated updates live latest video watch photos gallery exclusive podcast
        monday tuesday wednesday thursday friday saturday sunday january february march april june july august september \
        october november december jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow
        montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz mai juni juli oktober dezember
        lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril juin juillet aout septembre octobre \
        novembre decembre lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio \
        agosto septiembre octubre noviembre diciembre
        der die das den dem des ein eine einer eines einem einen und oder aber von vom zu zum zur im am mit auf fur bei \
        nach aus uber unter vor um als wie wenn dass ist sind war waren wird werden wurde hat haben hatte nicht auch \
        noch nur sich er sie es wir ihr ihre sein seine so bis gegen durch ohne
        le la les un une des du de et ou mais au aux en dans sur sous par pour avec sans ce cet cette ces il elle ils \
        elles nous vous on qui que quoi dont est sont etait etre ete a ont avoir ne pas plus se sa son ses leur leurs y d l \
        qu c n j
        el los las una unos unas y o pero del al en por para con sin sobre entre hasta desde que quien como cuando es \
        son era ser fue ha han haber no si se su sus lo le les mas ya muy tras este esta estos estas
        os uma uns umas e ou mas do da dos das no na nos nas ao aos pelo pela pelos pelas em com sem por para sobre que \
        quem como quando foi sao ser tem ter nao sim seu sua seus suas mais ja muito apos este esta isso
        il lo gli i uno una e ed o ma di del dello della dei degli delle nel nella nei al allo alla ai dal dalla dai da \
        con per su sul sulla tra fra che chi come quando e sono era essere stato ha hanno non si suo sua piu gia anche
        и в во не что он она оно они на я с со как а то все но за из у же от по о об при для до без или ли бы был была \
        было были быть есть это этот эта эти его ее их который также
        في من على الى عن ان مع هذا هذه التي الذي كان كانت و ما لا لم بعد قبل خلال بين
        in na se je da so za ne bi so pri po iz od do ter tudi ki kot z s v
        de het een en van op te met voor niet zijn is dat die aan er om ook naar bij uit door
        och i att det som en ett av for med den till ar var inte om har de sig pa
        """

    private static let keys = Set(
        table.split { $0 == " " || $0 == "\n" }.map { Stem.wholeKey(ofWord: $0) })

    /// - Parameter key: `Stem.wholeKey` of the folded word.
    static func contains(_ key: UInt64) -> Bool { keys.contains(key) }
}
